"""What the pane tells about the thing under the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from annotator.ui.reader.picking import codings_at, name_at

if TYPE_CHECKING:
    from annotator.ui.reader.view import Reader


@dataclass(frozen=True, slots=True)
class Hovered:
    """The coding under the mouse; `is_beside`: by its stripe or name, not by its words."""

    coding: bytes | None = None
    is_beside: bool = False


def hovered_at(reader: Reader, point: QPointF) -> Hovered:
    """Return the coding under a point of the viewport."""
    beside = reader.mouse.coding_beside(point)
    if beside is not None:
        return Hovered(beside, is_beside=True)
    character = reader.text_point(point).character
    found = [] if character is None else codings_at(reader.scene, character)
    if reader.picked in found:
        return Hovered(reader.picked)
    return Hovered(found[0] if found else None)


def cursor_at(reader: Reader, point: QPointF, hovered: Hovered) -> Qt.CursorShape:
    """Return the mouse cursor for a point of the viewport."""
    if reader.mouse.handle_at(point):
        return Qt.CursorShape.SizeHorCursor
    if hovered.is_beside or reader.is_on_fold(point):
        return Qt.CursorShape.PointingHandCursor
    if point.x() >= reader.scene.columns.margin:
        return Qt.CursorShape.ArrowCursor
    return Qt.CursorShape.IBeamCursor


def tooltip_at(reader: Reader, point: QPointF) -> str:
    """Return what to say about the codings under a point, as HTML; empty for nothing."""
    name = name_at(reader.stage.names_drawn, point)
    if name is not None and name.others:
        codings: Sequence[bytes] = name.others
    else:
        coding = hovered_at(reader, point).coding
        codings = [] if coding is None else [coding]
    paragraphs = []
    for one in codings:
        first, *rest = [escape(line) for line in reader.tooltip_lines(one)] or [""]
        paragraphs.append("<br>".join((f"<b>{first}</b>", *rest)))
    return f"<qt>{'<hr>'.join(paragraphs)}</qt>" if paragraphs else ""
