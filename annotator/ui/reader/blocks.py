"""Cuts a text into the chunks that are laid out one by one.

A block is a line of the text, or a piece of one where a section ends inside it. A long block is
cut into chunks, provisionally: laying out moves each cut on to the end of its line.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from annotator.domain.document import SectionKind
from annotator.ui.reader.document import ReaderDocument
from annotator.ui.reader.styles import LOOK_OF_KIND, Look

CHUNK_LENGTH = 1000
"""About how long the chunks of a long block are: laying one out takes half a millisecond."""

_LEAST_REST = 300  # so that looking for the end of a line behind a cut never meets the block's end

NO_GROUP = -1

_Points = NDArray[np.uint16] | NDArray[np.uint32]

_SPACES = np.array([point for point in range(0x3001) if chr(point).isspace()])
_SAMPLE = 20_000
_WIDE_FROM = 0x2E80  # CJK radicals: from here on a character is one em wide


@dataclass(slots=True, eq=False)
class Chunks:
    """The chunks of a document as columns; cuts inside a block and folds change, nothing else.

    `starts` and `ends` leave out the line break that ends a block. `cuts` are the ends before any
    layout: a chunk that is laid out ends with the line that reaches there. `widths` are
    estimates in em.
    `numbers` is what stands beside a paragraph or comment (0: nothing). `groups` numbers the
    runs of boilerplate that fold together. `heads` are the starts of the chunks' blocks.
    """

    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    cuts: NDArray[np.int32]
    looks: NDArray[np.int8]
    opens: NDArray[np.bool_]
    closes: NDArray[np.bool_]
    numbers: NDArray[np.int32]
    groups: NDArray[np.int32]
    heads: NDArray[np.int32]
    widths: NDArray[np.float32]
    parts: dict[int, int]
    line_ends: NDArray[np.int32]
    mean_width: float

    def __len__(self) -> int:
        return len(self.starts)


def cut(document: ReaderDocument) -> Chunks:
    """Return the chunks of a document."""
    points = _code_points(document.text)
    line_ends = np.flatnonzero(points == 10).astype(np.int32)
    starts, ends = _blocks(document, line_ends)
    looks, sections = _looks(document, starts, ends, points)
    mean_width = _mean_width(points)
    numbers = _numbers(document, looks, sections)
    groups = _fold_groups(looks)
    parts = {int(np.searchsorted(starts, part.start)): part.number for part in document.parts}
    cuts = [_cuts(document.text, block[0], block[1]) for block in _long(starts, ends)]
    chunk_starts, chunk_ends, block_of = _chunked(starts, ends, cuts)
    opens = np.diff(block_of, prepend=-1) > 0
    first_chunk = np.flatnonzero(opens)
    return Chunks(
        starts=chunk_starts,
        ends=chunk_ends,
        cuts=chunk_ends.copy(),
        looks=looks[block_of],
        opens=opens,
        closes=np.diff(block_of, append=len(starts)) > 0,
        numbers=np.where(opens, numbers[block_of], 0).astype(np.int32),
        groups=groups[block_of],
        heads=starts[block_of],
        widths=((chunk_ends - chunk_starts) * mean_width).astype(np.float32),
        parts={int(first_chunk[min(b, len(starts) - 1)]): n for b, n in parts.items()},
        line_ends=line_ends,
        mean_width=mean_width,
    )


def _code_points(text: str) -> _Points:
    """Return the code points of a text, in two bytes each where that is enough."""
    # A million characters take 0.3 ms in UTF-16 and 2.3 ms in UTF-32.
    units = text.encode("utf-16-le", "surrogatepass")
    if len(units) == 2 * len(text):
        return np.frombuffer(units, np.uint16)
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def _mean_width(points: _Points) -> float:
    """Return about how wide a character is in em, from a sample spread over the text."""
    sample = points[:: len(points) // _SAMPLE + 1]
    wide = (sample >= _WIDE_FROM) | ((sample >= 0x2014) & (sample < 0x2027))
    return 0.5 + 0.5 * float(wide.mean()) if len(sample) else 1.0


def _blocks(
    document: ReaderDocument, line_ends: NDArray[np.int32]
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Return starts and ends of the blocks: lines, cut where another section begins inside."""
    section_starts = np.array([section.start for section in document.sections[1:]], np.int32)
    ends_before = np.array([section.end for section in document.sections[:-1]], np.int32)
    broken = np.searchsorted(line_ends, ends_before - 1) < np.searchsorted(
        line_ends, section_starts
    )
    middle = section_starts[~broken]
    starts = np.concatenate((np.zeros(1, np.int32), line_ends + 1, middle)).astype(np.int32)
    ends = np.concatenate((line_ends, middle, [len(document.text)])).astype(np.int32)
    return np.sort(starts), np.sort(ends)


def _looks(
    document: ReaderDocument,
    starts: NDArray[np.int32],
    ends: NDArray[np.int32],
    points: _Points,
) -> tuple[NDArray[np.int8], NDArray[np.intp]]:
    """Return the look of each block, and the index of its section (-1: none)."""
    # Looking at the first character spares most lines a closer look.
    firsts = points[np.minimum(starts, len(points) - 1)] if len(points) else starts
    blank = (starts == ends) | np.isin(firsts, _SPACES)
    for block in np.flatnonzero(blank & (starts < ends)):
        blank[block] = document.text[starts[block] : ends[block]].isspace()
    if not document.sections:
        return np.where(blank, Look.BLANK, Look.BODY).astype(np.int8), np.full(len(starts), -1)
    section_ends = np.array([section.end for section in document.sections])
    section_starts = np.array([section.start for section in document.sections])
    kinds = np.array([LOOK_OF_KIND[section.kind] for section in document.sections], np.int8)
    nearest = np.minimum(np.searchsorted(section_ends, starts, "right"), len(kinds) - 1)
    inside = (section_starts[nearest] < ends) & (section_ends[nearest] > starts)
    looks = np.where(inside, kinds[nearest], Look.BODY)
    return np.where(blank, Look.BLANK, looks).astype(np.int8), np.where(inside, nearest, -1)


def _numbers(
    document: ReaderDocument, looks: NDArray[np.int8], sections: NDArray[np.intp]
) -> NDArray[np.int32]:
    """Return the paragraph number of body blocks, the comment number of a comment's first one."""
    body = looks == Look.BODY
    numbers = np.where(body, np.cumsum(body), 0)
    comments = np.array(
        [s.number if s.kind is SectionKind.COMMENT else 0 for s in document.sections] or [0]
    )
    inked = np.flatnonzero(looks == Look.COMMENT)
    own = sections[inked]
    first = np.diff(own, prepend=-1) != 0
    numbers[inked] = np.where(first, comments[own], 0)
    return numbers.astype(np.int32)


def _fold_groups(looks: NDArray[np.int8]) -> NDArray[np.int32]:
    """Return which run of boilerplate a block belongs to; blank blocks inside a run go along."""
    inked = np.flatnonzero(looks != Look.BLANK)
    folds = looks[inked] == Look.BOILERPLATE
    begins = folds & ~np.concatenate(([False], folds[:-1]))
    run = np.where(folds, np.cumsum(begins) - 1, NO_GROUP)
    groups = np.full(len(looks), NO_GROUP, np.int32)
    groups[inked] = run
    if len(inked):
        before = np.searchsorted(inked, np.arange(len(looks)), "right") - 1
        behind = np.minimum(before + 1, len(inked) - 1)
        enclosed = (before >= 0) & (run[before] == run[behind]) & (looks == Look.BLANK)
        enclosed &= np.arange(len(looks)) < inked[-1]
        groups[enclosed] = run[before[enclosed]]
    return groups


def _long(starts: NDArray[np.int32], ends: NDArray[np.int32]) -> list[tuple[int, int]]:
    blocks = np.flatnonzero(ends - starts > CHUNK_LENGTH)
    return [(int(starts[block]), int(ends[block])) for block in blocks]


def _cuts(text: str, start: int, end: int) -> list[int]:
    """Return where a long block is cut provisionally."""
    cuts = []
    at = start
    while end - at > CHUNK_LENGTH + _LEAST_REST:
        at = _cut_before(text, at + CHUNK_LENGTH)
        cuts.append(at)
    return cuts


def _cut_before(text: str, position: int) -> int:
    """Return a position a little before, if one is found where no character is torn apart."""
    for at in range(position, position - 64, -1):
        if unicodedata.category(text[at - 1]) in {"Lo", "Po", "Zs"} and unicodedata.category(
            text[at]
        ) in {"Lo", "Lu", "Ll", "Po"}:
            return at
    return position


def _chunked(
    starts: NDArray[np.int32], ends: NDArray[np.int32], cuts: list[list[int]]
) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.intp]]:
    """Return starts and ends of the chunks, and the block each one belongs to."""
    inner = np.array([at for block in cuts for at in block], np.int32)
    chunk_starts = np.sort(np.concatenate((starts, inner)), kind="stable")
    chunk_ends = np.sort(np.concatenate((ends, inner)), kind="stable")
    block_of = np.searchsorted(starts, chunk_starts, "right") - 1
    return chunk_starts, chunk_ends, block_of
