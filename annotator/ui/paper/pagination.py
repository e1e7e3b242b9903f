"""Cuts a laid-out document into pages."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.progress import Progress
from annotator.ui.reader.layout import DocumentLayout
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.styles import Look

_LANES_AT_ONCE = 2000
_TOLD_EVERY = 50  # chunks
_HEADS = (Look.TITLE, Look.HEADING)


@dataclass(frozen=True, slots=True)
class PageOfRows:
    """The rows of a page: chunks and lines of them. `top` and `bottom` are document pixels."""

    top: int
    bottom: int
    rows: tuple[tuple[int, range], ...]


def settle(scene: Scene, progress: Progress) -> None:
    """Make every height exact and decide every lane.

    Raises:
        Cancelled: the person had enough.
    """
    layout, lanes = scene.layout, scene.lanes
    chunk = count = 0
    total = len(layout.chunks)
    while not layout.is_settled:
        chunk = layout.settle_next(chunk)
        count += 1
        if count % _TOLD_EVERY == 0:
            progress(min(count, total), total)
    while not lanes.is_complete:
        lanes.step(_LANES_AT_ONCE)


def paginate(layout: DocumentLayout, height: int) -> list[PageOfRows]:
    """Return the pages of a settled document, each at most `height` pixels high.

    A heading at the foot of a page goes to the next one. A row that is higher than a page stands
    on a page of its own.
    """
    pages: list[PageOfRows] = []
    rows: list[tuple[int, range]] = []
    top = bottom = int(layout.flow.tops[0])
    chunk = layout.next_chunk(-1)
    while chunk < len(layout.chunks):
        count, pitch = layout.lines(chunk).count, layout.row_pitch(chunk)
        line = 0
        while line < count:
            start = layout.row_top(chunk, line) if line else int(layout.flow.tops[chunk])
            first_end = layout.row_top(chunk, line) + pitch
            if first_end - top > height and rows:
                carried = _heads_at_foot(layout, rows)
                rows, moved = rows[: len(rows) - carried], rows[len(rows) - carried :]
                bottom = int(layout.flow.tops[moved[0][0]]) if moved else start
                pages.append(PageOfRows(top, bottom, tuple(rows)))
                rows, top = moved, bottom
            fitting = max(1, 1 + (top + height - first_end) // pitch)
            last = min(count, line + fitting)
            rows.append((chunk, range(line, last)))
            bottom = layout.row_top(chunk, last - 1) + pitch
            line = last
        chunk = layout.next_chunk(chunk)
    if rows or not pages:
        pages.append(PageOfRows(top, bottom, tuple(rows)))
    return pages


def _heads_at_foot(layout: DocumentLayout, rows: list[tuple[int, range]]) -> int:
    """Return how many of the last rows are a heading whose text stands on the next page."""
    count = 0
    for chunk, lines in reversed(rows):
        if lines.start != 0 or layout.chunks.looks[chunk] not in (*_HEADS, Look.BLANK):
            break
        count += 1
    heads = rows[len(rows) - count :] if count else []
    is_heading = any(layout.chunks.looks[chunk] in _HEADS for chunk, _ in heads)
    return count if is_heading and count < len(rows) else 0
