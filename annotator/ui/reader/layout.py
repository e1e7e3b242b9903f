"""The layout of a document: its chunks broken into lines when they are needed.

What is on screen is laid out at once; the rest while nothing else is to do, so that every height
becomes exact. A block of more than one chunk is settled from its first chunk on: each chunk ends
with a full line and leaves the rest to the next, as if the block were laid out in one piece.
Jumping into the middle of a block that is not settled shows a provisional break there.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from annotator.ui.reader.blocks import Chunks, cut
from annotator.ui.reader.document import ReaderDocument
from annotator.ui.reader.flow import Flow
from annotator.ui.reader.folds import FoldedLines
from annotator.ui.reader.lines import Lines, base_direction
from annotator.ui.reader.styles import TextStyle

BAND_LINES = 4
"""Rows are drawn and kept in bands of so many lines."""

_KEPT = 60_000  # characters of laid-out chunks kept: some twenty screens
_LOOK_AHEAD = 250  # characters behind a cut within which its line surely ends
_DIRECTION_REACH = 200  # characters at the head of a block, one of which tells its direction
_CHUNK_COST = 64  # what an empty chunk counts among them


@dataclass(frozen=True, slots=True)
class Band:
    """Up to `BAND_LINES` rows of a chunk; `first` to `last` are its lines.

    `y` and `height` are document pixels; the first band of a chunk has the space above it too.
    """

    chunk: int
    first: int
    last: int
    y: int
    height: int


class DocumentLayout:
    """Where every character of a document stands, in pixels from the column's top left corner."""

    def __init__(self, document: ReaderDocument, styles: Sequence[TextStyle], width: int) -> None:
        self.document = document
        self.chunks: Chunks = cut(document)
        self._opened: set[int] = set()
        self.restyle(styles, width)

    def restyle(self, styles: Sequence[TextStyle], width: int) -> None:
        """Lay out anew with other styles or another width of the column."""
        self.styles = styles
        self.width = width
        self._kept: OrderedDict[int, Lines | FoldedLines] = OrderedDict()
        self._kept_cost = 0
        self.flow = Flow(self.chunks, styles, width, self._opened)
        # The height of an empty line needs no laying out.
        self._settled = self.flow.is_folded | (self.chunks.starts == self.chunks.ends)
        self._unsettled = int((~self._settled).sum())

    # -- folding

    def is_head_of_fold(self, chunk: int) -> bool:
        """Tell whether a chunk is the first of a run of boilerplate."""
        group = int(self.chunks.groups[chunk])
        return self.flow.head_of_group.get(group) == chunk

    def is_folded(self, chunk: int) -> bool:
        """Tell whether a chunk is hidden, or shown as one line that stands for its run."""
        return bool(self.flow.is_folded[chunk])

    def toggle_fold(self, chunk: int) -> bool:
        """Open or close the run of boilerplate that holds a chunk; return whether it is open."""
        self._opened ^= {int(self.chunks.groups[chunk])}
        self.restyle(self.styles, self.width)
        return not self.is_folded(chunk)

    def fold_span(self, chunk: int) -> tuple[int, int]:
        """Return start and end of the run of boilerplate that holds a chunk."""
        of_run = np.flatnonzero(self.chunks.groups == self.chunks.groups[chunk])
        return int(self.chunks.starts[of_run[0]]), int(self.chunks.ends[of_run[-1]])

    # -- laying out

    def style(self, chunk: int) -> TextStyle:
        """Return the style of a chunk."""
        return self.styles[int(self.chunks.looks[chunk])]

    def lines(self, chunk: int) -> Lines | FoldedLines:
        """Return a chunk's lines, laid out if they are not."""
        kept = self._kept.get(chunk)
        if kept is not None:
            self._kept.move_to_end(chunk)
            return kept
        made = self._lay_out(chunk)
        self._kept[chunk] = made
        self._kept_cost += made.end - made.start + _CHUNK_COST
        while self._kept_cost > _KEPT and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))
        return made

    def _drop(self, chunk: int) -> None:
        dropped = self._kept.pop(chunk, None)
        if dropped is not None:
            self._kept_cost -= dropped.end - dropped.start + _CHUNK_COST

    def _lay_out(self, chunk: int) -> Lines | FoldedLines:
        chunks, style = self.chunks, self.style(chunk)
        start, end = int(chunks.starts[chunk]), int(chunks.ends[chunk])
        if self.is_folded(chunk):
            return FoldedLines(*self.fold_span(chunk))
        is_final = bool(self._settled[chunk])
        settles = not is_final and bool(chunks.opens[chunk] or self._settled[chunk - 1])
        if settles and not chunks.closes[chunk]:
            made = self._settle_end(chunk)
        else:
            made = self._broken(chunk, start, end)
        if settles:
            self._unsettled -= 1
            self._settled[chunk] = True
        self.flow.set_line_count(chunk, made.count)
        # The next time this width is only an estimate, it is a better one.
        chunks.widths[chunk] = (
            made.natural_width() if made.count == 1 else (made.count - 0.5) * self.width
        ) / style.size
        return made

    def _broken(self, chunk: int, start: int, end: int) -> Lines:
        """Return a stretch of a chunk's block broken into lines."""
        style, head = self.style(chunk), int(self.chunks.heads[chunk])
        return Lines(
            self.document.text[start:end],
            start,
            style,
            max(1, self.width - style.indent),
            base_direction(self.document.text[head : min(end, head + _DIRECTION_REACH)]),
        )

    def _settle_end(self, chunk: int) -> Lines:
        """Lay out a chunk that others follow in its block; let it end with a full line."""
        chunks, behind = self.chunks, chunk + 1
        start, cut_at = int(chunks.starts[chunk]), int(chunks.cuts[chunk])
        made = self._broken(chunk, start, min(cut_at + _LOOK_AHEAD, int(chunks.cuts[behind])))
        if not made.end_with_line_of(cut_at):
            # A line of hundreds of characters: they have hardly any width.
            made = self._broken(chunk, start, cut_at)
        chunks.ends[chunk] = made.end
        if chunks.starts[behind] != made.end:
            chunks.starts[behind] = made.end
            self._unsettled += bool(self._settled[behind])
            self._settled[behind] = False
        if not self._settled[behind]:
            self._drop(behind)
        return made

    @property
    def is_settled(self) -> bool:
        """Whether all heights are exact."""
        return self._unsettled == 0

    def settle_next(self, chunk: int) -> int:
        """Lay out the first chunk at or behind `chunk` that is not settled, else the very first.

        Returns where to go on.
        """
        ahead = self._settled[chunk:]
        target = chunk + int(np.argmin(ahead)) if len(ahead) else 0
        if target >= len(self._settled) or self._settled[target]:
            target = int(np.argmin(self._settled))
        target = self._first_unsettled_of_block(target)
        if target in self._kept:
            self._drop(target)
            self.lines(target)
        else:
            self._lay_out(target)
        return target + 1

    def _first_unsettled_of_block(self, chunk: int) -> int:
        while not self.chunks.opens[chunk] and not self._settled[chunk - 1]:
            chunk -= 1
        return chunk

    # -- rows

    def next_chunk(self, chunk: int) -> int:
        """Return the next chunk that is shown; the number of chunks behind the last."""
        chunk += 1
        while chunk < len(self.chunks) and not self.flow.heights[chunk]:
            chunk += 1
        return chunk

    def end_of_rows(self, chunk: int) -> int:
        """Return the position behind all that a chunk's rows stand for: the next one's start."""
        behind = self.next_chunk(chunk)
        if behind < len(self.chunks):
            return int(self.chunks.starts[behind])
        return len(self.document.text) + 1

    def extent_of(self, band: Band) -> tuple[int, int]:
        """Return the first position of a band, and that behind all that it stands for."""
        lines = self.lines(band.chunk)
        if band.last == lines.count:
            return lines.starts[band.first], self.end_of_rows(band.chunk)
        return lines.starts[band.first], lines.starts[band.last]

    def row_top(self, chunk: int, line: int) -> int:
        """Return the y of a row."""
        top = int(self.flow.tops[chunk]) + int(self.flow.above[chunk])
        return top + line * self.row_pitch(chunk)

    def row_pitch(self, chunk: int) -> int:
        """Return the height of a chunk's rows."""
        if self.is_folded(chunk):
            return self.flow.fold_height
        return self.style(chunk).pitch

    def bands_between(self, top: int, bottom: int) -> Iterator[Band]:
        """Yield the bands that show something of `[top, bottom)`, laying out their chunks."""
        chunk = self.flow.chunk_at(top)
        y = int(self.flow.tops[chunk])
        while y < bottom and chunk < len(self.chunks):
            count = self.lines(chunk).count
            pitch, above = self.row_pitch(chunk), int(self.flow.above[chunk])
            for first in range(0, count, BAND_LINES):
                last = min(first + BAND_LINES, count)
                height = (last - first) * pitch + above * (first == 0)
                if y + height > top and y < bottom:
                    yield Band(chunk, first, last, y, height)
                y += height
            chunk = self.next_chunk(chunk)
