"""The map of the whole document: right after any change, and a way to get around."""

from __future__ import annotations

import random

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.document import SectionKind, numbered
from annotator.domain.span import Span
from annotator.ui.reader.appearance import Difference, StripeFilter, coder_styles
from annotator.ui.reader.miniature import NOBODY, blank, fill_slices
from annotator.ui.reader.overview import OverviewMap
from annotator.ui.theme import DARK, LIGHT
from tests.ui.reader.test_display import move_held
from tests.ui.reader.test_pixels import CODES, do_something, some_marks, text_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def beside(person, qtbot):
    """Show a document, and a map of it."""
    made = []

    def show(text, marks=(), sections=()):
        reader = person.reader
        overview = OverviewMap(reader, lambda section: section.kind if section else "")
        made.append(overview)
        qtbot.addWidget(overview)
        overview.resize(overview.sizeHint().width(), 600)
        overview.show()
        person.show(text, marks, sections)
        ready(person, overview)
        return overview

    yield show
    for overview in made:
        overview.hide()


def ready(person, overview) -> None:
    person.settle()
    person.qtbot.waitUntil(lambda: overview.is_done and overview.miniature is not None)


def of_scratch(overview, reader):
    """Return the map as it would be if everything were worked out now."""
    made = blank(reader.scene, overview.miniature.rows, overview.miniature.codes.shape[1])
    for _ in fill_slices(reader.scene, made):
        pass
    return made


def test_codings_stand_where_they_are_in_their_colours(person, beside):
    text = "很长的一段话，" * 3000
    marks = [person.mark(9000, 9400), person.mark(15_000, 15_400, "policy")]
    overview = beside(text, marks)
    made, scene = overview.miniature, person.reader.scene
    for mark in marks:
        row = made.row_of(mark.start + 200)
        codes = set(made.codes[row].tolist()) - {NOBODY}
        assert codes == {scene.codings.code_ids.index(mark.code)}
        share = row / made.rows
        assert abs(share - (mark.start + 200) / len(text)) < 0.02
    picture = overview.grab().toImage()
    row = made.row_of(9200)
    colors = {picture.pixelColor(x, row).name() for x in range(overview.width())}
    assert scene.inks[scene.codings.code_ids.index("blame")].mark.name() in colors


@pytest.mark.parametrize("seed", range(3))
def test_after_any_changes_it_equals_one_made_of_scratch(person, beside, seed):
    numbers = random.Random(seed)
    text = text_of(numbers, 5000)
    overview = beside(text, some_marks(person, numbers, 100, len(text)))
    reader = person.reader
    for _ in range(40):
        do_something(person, numbers, len(text))
        if numbers.random() < 0.3:
            hidden = frozenset(numbers.sample(CODES, numbers.randrange(2)))
            reader.display.set_filter(StripeFilter(hidden))
        if numbers.random() < 0.3:
            spans = [Span(at, at + 9) for at in numbers.sample(range(len(text) - 9), 4)]
            reader.display.set_differences([Difference(span) for span in spans])
    ready(person, overview)
    made, scratch = overview.miniature, of_scratch(overview, reader)
    for column in ("begins", "codes", "unsure", "hits", "differences"):
        assert np.array_equal(getattr(made, column), getattr(scratch, column)), column


def test_one_coding_changes_a_few_rows_at_once(person, beside):
    numbers = random.Random(4)
    text = text_of(numbers, 9000)
    overview = beside(text, some_marks(person, numbers, 300, len(text)))
    reader = person.reader
    for _ in range(30):
        start = numbers.randrange(len(text) - 60)
        mark = person.mark(start, start + 50, numbers.choice(CODES), unsure=True)
        reader.add_mark(mark)
        if numbers.random() < 0.5:
            reader.remove_mark(mark.id)
        # No waiting: it is there with the coding.
        scratch = of_scratch(overview, reader)
        assert np.array_equal(overview.miniature.codes, scratch.codes)
        assert np.array_equal(overview.miniature.unsure, scratch.unsure)


def test_a_click_jumps_there_and_dragging_goes_along(person, beside):
    overview = beside("很长的一段话，" * 4000)
    reader, bar = person.reader, person.reader.verticalScrollBar()
    height = overview.height()
    QTest.mousePress(overview, LEFT, pos=QPoint(15, height // 2))
    middle = reader.text_point(QPointF(200, reader.viewport().height() / 2)).position
    assert abs(middle - len(reader.text) / 2) < 0.02 * len(reader.text)
    move_held(overview, QPoint(15, height - 1))
    assert bar.value() == bar.maximum()
    move_held(overview, QPoint(15, -50))
    assert bar.value() == 0
    QTest.mouseRelease(overview, LEFT, pos=QPoint(15, 0))


def test_taking_hold_of_the_visible_part_moves_nothing(person, beside):
    overview = beside("很长的一段话，" * 2000)
    bar = person.reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    person.settle()
    before, rect = bar.value(), overview.window_rect()
    place = QPoint(15, round(rect.top()) + 3)
    QTest.mousePress(overview, LEFT, pos=place)
    scale = bar.maximum() / overview.height()
    assert abs(bar.value() - before) < 2 * scale
    QTest.mouseRelease(overview, LEFT, pos=place)


def test_it_tells_what_is_there(person, beside):
    text = "标题\n" + "很长的一段话，" * 2000
    sections = numbered([(SectionKind.TITLE, 0, 2), (SectionKind.BODY, 3, len(text))])
    marks = [person.mark(7000, 7100), person.mark(7010, 7100), person.mark(7000, 7080, "policy")]
    overview = beside(text, marks, sections)
    reader = person.reader
    reader.set_search_hits([Span(7005, 7008)], 0)
    reader.display.set_differences([Difference(Span(7000, 7050))])
    row = overview.miniature.row_of(7006)
    told = overview.tooltip_at(row + 0.5)
    assert told == (
        "<qt><b>body</b><br>责任归因: 2<br>政策措施: 1<br>Search hits: 1<br>Differences: 1</qt>"
    )
    assert overview.tooltip_at(1).startswith("<qt><b>title</b>")
    assert overview.tooltip_at(-5) == ""


def test_hits_and_differences_have_columns_of_their_own(person, beside):
    overview = beside("很长的一段话，" * 2000)
    reader = person.reader
    for theme in (LIGHT, DARK):
        reader.set_theme(theme)
        ready(person, overview)
        reader.set_search_hits([Span(7005, 7008)], 0)
        reader.display.set_differences([Difference(Span(3000, 3050))])
        picture = overview.grab().toImage()
        for position, color in ((7005, theme.hit_line), (3000, theme.danger)):
            row = overview.miniature.row_of(position)
            found = [
                x for x in range(picture.width()) if picture.pixelColor(x, row).name() == color
            ]
            assert found, (theme.dark, color)
        reader.set_search_hits([])


def test_coders_side_by_side_have_halves_of_it(person, beside):
    text = "很长的一段话，" * 2000
    marks = [person.mark(7000, 7400, coder=name) for name in ("a", "b")]
    person.reader.display.set_coders(coder_styles(["a", "b"]))
    overview = beside(text, marks)
    cells = overview.miniature.codes[overview.miniature.row_of(7200)] != NOBODY
    half = len(cells) // 2
    assert cells[:half].any()
    assert cells[half:].any()


def test_hidden_it_does_nothing_and_shown_again_it_is_right(person, beside):
    text = "很长的一段话，" * 2000
    overview = beside(text)
    overview.hide()
    person.reader.add_mark(person.mark(7000, 7400))
    person.settle()
    QApplication.processEvents()
    overview.show()
    ready(person, overview)
    assert (overview.miniature.codes != NOBODY).any()


def test_it_has_a_name_and_takes_no_focus(person, beside):
    overview = beside("短")
    assert overview.accessibleName() == "Map of the document"
    assert overview.focusPolicy() == Qt.FocusPolicy.NoFocus
