"""What holds for every panel: names for screen readers, another language, an empty project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from annotator.services.projects import create_project
from annotator.ui.languages import install
from annotator.ui.panels import PANELS

SPECS = pytest.mark.parametrize("spec", PANELS, ids=lambda spec: spec.id)
_OWN = ("qt_", "ScrollLeft", "ScrollRight")  # names of what Qt puts into its own widgets


def made(desk: Any, spec: Any) -> QWidget:
    panel: QWidget = desk.show(spec.make, 400, 600)
    desk.qtbot.wait(100)
    return panel


def unnamed(panel: QWidget) -> list[str]:
    """Return what takes the focus and says nothing about itself."""
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for kind in kinds
        for widget in panel.findChildren(kind)
        if not widget.objectName().startswith(_OWN)
        and widget.window() is panel.window()  # not the list of a box
        and not isinstance(widget.parent(), QAbstractItemView | QComboBox | QLineEdit)
        and not (
            widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
        )
    ]


@SPECS
def test_everything_that_takes_the_focus_has_a_name(desk: Any, spec: Any) -> None:
    desk.session.set_picked(desk.codings("000")[0].id)
    assert unnamed(made(desk, spec)) == []


@SPECS
def test_a_panel_can_be_made_for_an_empty_project_without_a_coder(
    open_desk: Callable[[Path], Any], tmp_path: Path, spec: Any
) -> None:
    create_project(tmp_path / "empty.anno").close()
    desk = open_desk(tmp_path / "empty.anno")
    made(desk, spec)
    assert desk.failures == []


@SPECS
def test_a_panel_takes_the_words_of_another_language(
    desk: Any, qapp: QApplication, spec: Any
) -> None:
    desk.session.set_picked(desk.codings("000")[0].id)
    panel = made(desk, spec)
    before = words(panel)
    translators = install(qapp, "zh_CN", [])
    try:
        desk.qtbot.wait(50)
        after = words(panel)
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)
        QLocale.setDefault(QLocale("en"))
    if not translators:
        pytest.skip("the translations have not been compiled")
    english = {text for text in before & after if text.isascii() and text.strip(" 0123456789/–·.")}
    assert english <= {"Who codes?"} | data(desk), english


def words(panel: QWidget) -> set[str]:
    found = {panel.windowTitle()}
    for widget in panel.findChildren(QWidget):
        for name in ("text", "placeholderText", "accessibleName"):
            say = getattr(widget, name, None)
            if callable(say) and not isinstance(widget, QLineEdit | QPlainTextEdit):
                found.add(str(say()))
    found |= {action.text() for action in panel.findChildren(QAction)}
    return {text for text in found if text}


def data(desk: Any) -> set[str]:
    """Return words that come from the project, not from the program."""
    from annotator.store.queries import coders, documents

    names = set(desk.session.read(documents.document_names))
    people = {line.name for line in desk.session.read(coders.coders)}
    return names | people | {"utf-8"}


@SPECS
def test_a_panel_follows_a_change_of_the_palette(desk: Any, spec: Any) -> None:
    panel = made(desk, spec)
    QApplication.sendEvent(panel, QEvent(QEvent.Type.PaletteChange))
    desk.qtbot.wait(20)
    assert desk.failures == []
