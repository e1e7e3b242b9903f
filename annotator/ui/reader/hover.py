"""What is under the mouse, and what the pane tells about it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from annotator.ui.i18n import tr
from annotator.ui.reader.choice import Hovered
from annotator.ui.reader.others import count_at
from annotator.ui.reader.overlay import Handle, handles
from annotator.ui.reader.picking import codings_at, name_at, stripe_at

if TYPE_CHECKING:
    from annotator.ui.reader.view import Reader


def handle_at(reader: Reader, point: QPointF) -> Handle | None:
    """Return the handle of the picked coding under a point of the viewport."""
    if reader.picked is None:
        return None
    found = handles(reader.scene, reader.picked, reader.stage.window)
    return next((handle for handle in found if handle.is_near(point)), None)


def coding_beside(reader: Reader, point: QPointF) -> bytes | None:
    """Return the coding whose stripe or name is under a point of the viewport."""
    name = name_at(reader.stage.names_on_screen(), point)
    if name is not None and name.coding:
        return name.coding
    return stripe_at(reader.scene, point.x(), point.y() + reader.stage.scroll)


def hovered_at(reader: Reader, point: QPointF) -> Hovered:
    """Return the coding under a point of the viewport."""
    beside = coding_beside(reader, point)
    if beside is not None:
        return Hovered(beside, is_beside=True)
    character = reader.text_point(point).character
    found = [] if character is None else codings_at(reader.scene, character)
    if reader.picked in found:
        return Hovered(reader.picked)
    return Hovered(found[0] if found else None, is_one_of_many=len(found) > 1)


def cursor_at(reader: Reader, point: QPointF, hovered: Hovered) -> Qt.CursorShape:
    """Return the mouse cursor for a point of the viewport."""
    if handle_at(reader, point):
        return Qt.CursorShape.SizeHorCursor
    if hovered.is_beside or count_at(reader, point) or reader.stage.fold_at(point) is not None:
        return Qt.CursorShape.PointingHandCursor
    if reader.scene.columns.is_margin(point.x()):
        return Qt.CursorShape.ArrowCursor
    return Qt.CursorShape.IBeamCursor


def tooltip_at(reader: Reader, point: QPointF) -> str:
    """Return what to say about the codings under a point, as HTML; empty for nothing."""
    name = name_at(reader.stage.names_on_screen(), point)
    if name is not None and name.others:
        codings: Sequence[bytes] = name.others
    else:
        coding = hovered_at(reader, point).coding
        codings = [] if coding is None else [coding]
    unnamed = 0 if name is None else name.more - len(name.others)
    paragraphs = []
    for one in codings:
        first, *rest = [escape(line) for line in reader.tooltip_lines(one)] or [""]
        paragraphs.append("<br>".join((f"<b>{first}</b>", *rest)))
    if unnamed > 0 and paragraphs:
        paragraphs.append(escape(tr("%n more", "", unnamed)))
    return f"<qt>{'<hr>'.join(paragraphs)}</qt>" if paragraphs else ""
