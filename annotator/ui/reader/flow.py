"""How high each chunk is, so where it stands: estimated at first, exact once laid out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from annotator.ui.reader.blocks import NO_GROUP, Chunks
from annotator.ui.reader.styles import Look, TextStyle

_EDGE = 1.5  # space above the first and below the last line, in em of the body
_PART = 3.0  # height of a part's rule and label, in em of the body


class Flow:
    """The vertical places of the chunks, in pixels from the top of the document.

    Args:
        chunks: what is placed.
        styles: the text style of each `Look`.
        width: the width of the column.
        opened: the fold groups that are open; all others are folded.

    `changes` counts how often a height turned out to be another than estimated.
    """

    def __init__(
        self, chunks: Chunks, styles: Sequence[TextStyle], width: int, opened: set[int]
    ) -> None:
        self._chunks = chunks
        self._styles = styles
        body = styles[Look.BODY]
        self.edge = round(_EDGE * body.size)
        self.part_height = round(_PART * body.size)
        self.fold_height = styles[Look.METADATA].pitch + styles[Look.BOILERPLATE].above
        self.head_of_group = _first_of_each(chunks.groups)
        self.is_folded = (chunks.groups != NO_GROUP) & ~np.isin(chunks.groups, list(opened))
        self.above = self._spaces_above()
        self._pitches = np.array([style.pitch for style in styles], np.int32)[chunks.looks]
        sizes = np.array([style.size for style in styles], np.float32)[chunks.looks]
        indents = np.array([style.indent for style in styles], np.int32)[chunks.looks]
        # A little more than the characters fill: lines do not break at the very last pixel.
        counts = np.ceil(chunks.widths * sizes * 1.01 / np.maximum(width - indents, 1))
        self.heights = self._with_folds(
            self.above + np.maximum(counts, 1).astype(np.int32) * self._pitches
        )
        self._tops: NDArray[np.int64] | None = None
        self.changes = 0

    def _spaces_above(self) -> NDArray[np.int32]:
        """Return the space above the first line of each chunk, with the rule of a new part."""
        chunks = self._chunks
        spaces = np.array([style.above for style in self._styles], np.int32)[chunks.looks]
        after_blank = np.concatenate(([False], chunks.looks[:-1] == Look.BLANK))
        blank = self._styles[Look.BLANK].pitch
        spaces = np.where(after_blank, np.maximum(spaces - blank, 0), spaces)
        spaces = np.where(chunks.opens, spaces, 0)
        for chunk in chunks.parts:
            spaces[chunk] += self.part_height
        for group, chunk in self.head_of_group.items():
            if group != NO_GROUP and not self.is_folded[chunk]:
                spaces[chunk] += self.fold_height
        return spaces.astype(np.int32)

    def _with_folds(self, heights: NDArray[np.int32]) -> NDArray[np.int32]:
        """Fold what is folded: the first chunk of a group stands for all of it."""
        heights = np.where(self.is_folded, 0, heights)
        for chunk in self.head_of_group.values():
            if self.is_folded[chunk]:
                heights[chunk] = self.above[chunk] + self.fold_height
        return heights.astype(np.int32)

    @property
    def tops(self) -> NDArray[np.int64]:
        """The top of each chunk, and at the end the bottom of the last one."""
        if self._tops is None:
            self._tops = np.concatenate(([0], np.cumsum(self.heights, dtype=np.int64)))
            self._tops += self.edge
        return self._tops

    @property
    def height(self) -> int:
        """The height of the whole document."""
        return int(self.tops[-1]) + self.edge

    def chunk_at(self, y: int) -> int:
        """Return the chunk that stands at y; the first or last one beyond the ends."""
        last = len(self.heights) - 1
        chunk = min(max(0, int(self.tops.searchsorted(np.int64(y), "right")) - 1), last)
        while chunk and not self.heights[chunk]:
            chunk -= 1
        return chunk

    def chunk_of(self, position: int) -> int:
        """Return the chunk that shows the character at a position (a line break: its block's)."""
        chunk = max(0, int(self._chunks.starts.searchsorted(np.int32(position), "right")) - 1)
        if self.is_folded[chunk]:
            return self.head_of_group[int(self._chunks.groups[chunk])]
        return chunk

    def set_line_count(self, chunk: int, count: int) -> None:
        """Take notice of the exact number of lines of a chunk."""
        height = int(self.above[chunk]) + count * int(self._pitches[chunk])
        if height != self.heights[chunk]:
            self.heights[chunk] = height
            self._tops = None
            self.changes += 1


def _first_of_each(groups: NDArray[np.int32]) -> dict[int, int]:
    """Return the first chunk of each fold group."""
    distinct, first = np.unique(groups, return_index=True)
    pairs = zip(distinct.tolist(), first.tolist(), strict=True)
    return {group: chunk for group, chunk in pairs if group != NO_GROUP}
