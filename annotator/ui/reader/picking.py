"""Which coding is meant by a point."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF

from annotator.ui.reader.names import Name
from annotator.ui.reader.overlay import PlacedName
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.sprites import NAME_HEIGHT


def codings_at(scene: Scene, position: int) -> list[bytes]:
    """Return the codings over a character: the shortest first, then those that begin later."""
    index = scene.codings
    rows = scene.groups.in_text(index.query(position, position + 1))
    length_of = {row: int(index.ends[row] - index.starts[row]) for row in rows.tolist()}
    order = sorted(length_of, key=lambda row: (length_of[row], -int(index.starts[row]), row))
    return [index.id_of(row) for row in order]


def next_beneath(codings: Sequence[bytes], picked: bytes | None) -> bytes | None:
    """Return the first coding, or the one beneath the picked one; None if there is none."""
    if not codings:
        return None
    if picked in codings:
        return codings[(codings.index(picked) + 1) % len(codings)]
    return codings[0]


def name_at(names: Sequence[PlacedName], point: QPointF) -> Name | None:
    """Return the name under a point of the viewport."""
    for name, left, top, width in names:
        if left <= point.x() < left + width and top <= point.y() < top + NAME_HEIGHT:
            return name
    return None


def stripe_at(scene: Scene, x: float, y: float) -> bytes | None:
    """Return the coding whose stripe is under a point: x in the viewport, y in the document."""
    slot = scene.columns.lane_at(x)
    if not 0 <= slot < scene.groups.slot_count or not scene.columns.is_margin(x):
        return None
    layout, index = scene.layout, scene.codings
    chunk = layout.flow.chunk_at(round(y))
    lines = layout.lines(chunk)
    line = int(y - layout.row_top(chunk, 0)) // layout.row_pitch(chunk)
    line = min(max(line, 0), lines.count - 1)
    end = lines.line_end(line) if line + 1 < lines.count else layout.end_of_rows(chunk)
    rows = index.query(lines.starts[line], end)
    found = rows[scene.groups.slots(rows) == slot]
    return index.id_of(int(found[0])) if len(found) else None
