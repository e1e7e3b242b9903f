"""What a menu of the reading pane is about, and where it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent

from annotator.ui.reader.hover import hovered_at
from annotator.ui.reader.selection import Selection
from annotator.ui.reader.text_places import caret_rect

if TYPE_CHECKING:
    from annotator.ui.reader.view import Reader


def prepare_menu(reader: Reader, event: QContextMenuEvent) -> QPoint:
    """Choose what a menu is wanted for, and return where it is to open, on the screen.

    On the selection it is about that; elsewhere about the coding there, which is picked, or
    about the place, where the caret goes.
    """
    if event.reason() != QContextMenuEvent.Reason.Mouse:
        return _below_choice(reader)
    point = QPointF(event.pos())
    under, found = reader.text_point(point), hovered_at(reader, point).coding
    reader.mouse.menu_character = under.character
    span, at = reader.selection, under.character
    if span is None or at is None or not span.start <= at < span.end:
        if found is None:
            reader.choice.select(Selection(under.position, under.position, under.upstream))
        reader.pick(found)
    return event.globalPos()


def _below_choice(reader: Reader) -> QPoint:
    """Return the place below what is selected or picked, or below the caret."""
    target = reader.choice.target
    at = reader.caret if target is None else target.start
    reader.mouse.menu_character = at
    foot = caret_rect(reader.scene, at, upstream=False).bottomLeft()
    y = min(max(foot.y() - reader.stage.scroll, 0.0), reader.viewport().height())
    return reader.viewport().mapToGlobal(QPointF(foot.x(), y)).toPoint()
