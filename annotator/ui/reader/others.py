"""The codings that have no room of their own in the margin: who they are, and picking one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu

from annotator.domain.span import Span
from annotator.ui.i18n import tr
from annotator.ui.reader.names import Name
from annotator.ui.reader.picking import codings_at, name_at, next_beneath

if TYPE_CHECKING:
    from annotator.ui.reader.view import Reader

_LONGEST = 40  # characters of a passage in the menu


def count_at(reader: Reader, point: QPointF) -> Name | None:
    """Return the “+n” under a point of the viewport."""
    name = name_at(reader.stage.names_on_screen(), point)
    return name if name is not None and name.more else None


def open_others(reader: Reader, name: Name, at: QPoint) -> QMenu:
    """Offer the codings that a “+n” stands for, in a menu at a point of the screen."""
    menu = QMenu(reader)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for coding in name.others:
        if coding not in reader.scene.codings:
            continue
        span = Span(*reader.scene.codings.extent(coding))
        passage = " ".join(span.of(reader.text).split())
        if len(passage) > _LONGEST:
            passage = passage[: _LONGEST - 1] + "…"
        words = f"{(*reader.tooltip_lines(coding), '')[0]}  {passage}"
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda _=False, coding=coding: _show(reader, coding))
    rest = name.more - len(name.others)
    if rest > 0:
        menu.addAction(tr("%n more", "", rest)).setEnabled(False)
    menu.popup(at)
    return menu


def _show(reader: Reader, coding: bytes) -> None:
    if coding in reader.scene.codings:
        reader.pick(coding)
        reader.reveal(Span(*reader.scene.codings.extent(coding)))


def pick_beneath(reader: Reader) -> bool:
    """Pick the next of the codings over the caret; return whether there is one."""
    caret = reader.caret
    found = codings_at(reader.scene, caret) if caret < len(reader.text) else []
    if not found and caret:
        found = codings_at(reader.scene, caret - 1)
    wanted = next_beneath(found, reader.picked)
    if wanted is not None:
        reader.pick(wanted)
    return wanted is not None
