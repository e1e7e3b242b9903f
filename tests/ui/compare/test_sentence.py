"""The choice in one sentence, and the dialog that changes it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from annotator.services.comparison.choice import Choice, Interval, Scope, Settings
from annotator.services.comparison.units import Unit
from annotator.ui.compare.choice import ChoiceDialog, read_offer, usual_settings
from annotator.ui.compare.sentence import sentence
from annotator.ui.widgets.naming import code_faces

FULL = Settings(
    choice=Choice(
        codes=("BLAME", "POLICY"),
        coders=("coder-a", "coder-b"),
        documents=(),
        round="1",
        all_documents=True,
        boilerplate=True,
        origins=("propagated",),
        scope=Scope.ALONE,
        level=1,
        edges=True,
        attributes=False,
    ),
    units=(Unit.SENTENCE, Unit.WORD),
    min_overlap=0.5,
    interval=Interval(resamples=500, seed=42, benchmark=0.7),
)


def test_the_usual_choice_is_one_short_sentence(desk: Any) -> None:
    words = sentence(usual_settings("1"), desk.session.read(code_faces), "1")
    assert words == (
        "Round 1, all coders, all documents that two of them have done, all codes with their "
        "subcodes; stretches of text, sentences and comments; intervals from 1,000 resamples of "
        "documents (seed 1)."
    )


def test_everything_that_is_chosen_is_said(desk: Any) -> None:
    words = sentence(FULL, desk.session.read(code_faces), "")
    for part in (
        "coder-a and coder-b",
        "have begun",
        "Blame attribution, Policy measure on level 1 without their subcodes",
        "sentences and words covered to 50 %",
        "metadata and boilerplate too",
        "blanks and punctuation at the ends ignored",
        "attributes left aside",
        "propagated codings too",
        "500 resamples",
        "seed 42",
        "benchmark 0.70",
    ):
        assert part in words, part


@pytest.fixture
def open_dialog(desk: Any) -> Any:
    def open_(settings: Settings) -> tuple[ChoiceDialog, list[Settings]]:
        desk.show(lambda _session, window: QWidget(window))
        made = ChoiceDialog(desk.window, read_offer(desk.session), settings)
        given: list[Settings] = []
        made.wanted.connect(given.append)
        made.open()
        return made, given

    return open_


def test_the_dialog_gives_back_what_it_was_given(open_dialog: Any) -> None:
    settings = replace(FULL, choice=replace(FULL.choice, coders=()))  # both are all there are
    made, given = open_dialog(settings)
    QTest.mouseClick(made.compute, Qt.MouseButton.LeftButton)
    assert given == [settings]


def test_one_coder_alone_no_code_and_no_unit_cannot_be_compared(open_dialog: Any) -> None:
    made, given = open_dialog(usual_settings("1"))
    made.coders.list.setFocus()
    made.coders.list.setCurrentRow(0)
    QTest.keyClick(made.coders.list, Qt.Key.Key_Space)
    assert not made.compute.isEnabled()
    assert made.warning.text() == "Choose at least two coders to compare."
    QTest.keyClick(made.coders.list, Qt.Key.Key_Space)
    assert made.compute.isEnabled() and not made.warning.text()
    QTest.mouseClick(made.codes.all, Qt.MouseButton.LeftButton)
    assert made.warning.text() == "Choose at least one code and one document."
    QTest.mouseClick(made.codes.all, Qt.MouseButton.LeftButton)
    for unit in (Unit.SENTENCE, Unit.COMMENT):
        QTest.mouseClick(made.counting.units[unit], Qt.MouseButton.LeftButton)
    assert made.warning.text() == "Choose at least one kind of unit."
    assert not given


def test_defaults_are_one_button_away(open_dialog: Any) -> None:
    made, given = open_dialog(FULL)
    QTest.mouseClick(made.defaults, Qt.MouseButton.LeftButton)
    QTest.mouseClick(made.compute, Qt.MouseButton.LeftButton)
    assert given == [usual_settings("1")]
