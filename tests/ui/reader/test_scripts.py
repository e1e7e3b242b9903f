"""Text of every script, and of every length: painted and selected exactly."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication

from annotator.domain.span import Span
from annotator.language import graphemes
from annotator.ui.reader import layout as layout_module
from annotator.ui.reader.document import Place, ReaderDocument
from annotator.ui.reader.lines import Lines
from annotator.ui.reader.text_places import caret_rect, line_place, text_point
from tests.ui.reader.test_places import PIECES, boundaries

MIXED = st.lists(
    PIECES
    | st.sampled_from(
        [
            "وزارة الصحة 123 قالت",
            "עברית 2020 ו-English",
            "中文אב中文",
            "é̂̃",
            "👩🏽‍🚀",
            "𠀀𪚥",
            "a\u202eb\u202cc",
            "\r",
            "\u2029",
        ]
    ),
    min_size=1,
    max_size=12,
).map("".join)


def shown_graphemes(reader):
    """Yield start and end of each grapheme, and the x of its middle and the y of its row."""
    scene, text = reader.scene, reader.text
    edges = boundaries(text)
    for start, end in pairwise(edges):
        place = line_place(scene.layout, start)
        lines = scene.layout.lines(place.chunk)
        if not isinstance(lines, Lines) or end > lines.line_end(place.line):
            continue
        covered = lines.extents(place.line, start, end)
        if len(covered) != 1 or covered[0][1] - covered[0][0] < 4:
            continue
        left = scene.columns.text + scene.layout.style(place.chunk).indent
        x = left + (covered[0][0] + covered[0][1]) / 2
        y = scene.layout.row_top(place.chunk, place.line) - reader.stage.scroll
        yield start, end, x, y


@given(text=MIXED, data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_a_drag_selects_is_what_is_painted_as_selected(person, text, data):
    reader = person.show(text, size=(640, 420))
    viewport = reader.viewport().rect().adjusted(60, 20, -220, -40)
    points = st.builds(
        QPoint,
        st.integers(viewport.left(), viewport.right()),
        st.integers(viewport.top(), viewport.bottom()),
    )
    person.drag(data.draw(points), data.draw(points))
    span = reader.selection
    if span is not None:
        assert graphemes.snap(text, span.start) == span.start
        assert graphemes.snap(text, span.end) == span.end
    picture = person.screen()
    ratio = picture.width() / reader.viewport().width()
    theme = reader.theme
    grounds = {QColor(theme.selection).rgb(), QColor(theme.selection_inactive).rgb()}
    fill = reader.scene.layout.styles[0].fill
    for start, end, x, y in shown_graphemes(reader):
        if not 0 <= y < reader.viewport().height() - fill:
            continue
        # The very top of a row and the bottom of its tint: no ink of usual characters there.
        inked = {picture.pixel(int(x * ratio), int((y + down) * ratio)) for down in (0, fill - 1)}
        is_selected = span is not None and span.start <= start and end <= span.end
        if is_selected:
            assert inked & grounds, (start, text[start:end], span)
        else:
            assert not inked & grounds, (start, text[start:end], span)


@given(MIXED)
@example("中文 עברית 123 中文\u200f。")
@example("\u2028\u2028甲\u2028")
@example("a\u0301\u0302" * 60)
def test_every_grapheme_is_hit_where_it_is_painted(person, text):
    reader = person.show(text, size=(640, 420))
    for start, end, x, y in shown_graphemes(reader):
        found = text_point(reader.scene, x, y + 3 + reader.stage.scroll).character
        assert found is not None
        assert start <= found < end, (start, end, found)


@given(MIXED)
def test_walking_with_the_arrow_keys_visits_every_grapheme_boundary(person, text):
    reader = person.show(text, size=(640, 420))
    visited = [reader.caret]
    while reader.caret < len(text):
        person.key(Qt.Key.Key_Right)
        assert reader.caret > visited[-1]
        visited.append(reader.caret)
    assert visited == boundaries(text)


@pytest.fixture
def laid_out(monkeypatch):
    """Count the characters that are laid out, call by call."""
    lengths: list[int] = []

    def count(text, *rest):
        lengths.append(len(text))
        return Lines(text, *rest)

    monkeypatch.setattr(layout_module, "Lines", count)
    return lengths


def test_a_paragraph_of_a_million_characters_is_never_laid_out_at_once(person, laid_out):
    text = "".join(chr(0x4E00 + number * 7 % 3000) for number in range(1_000_000))
    reader = person.reader
    reader.resize(1000, 700)
    reader.show()
    reader.set_document(ReaderDocument(text))
    person.screen()
    assert sum(laid_out) < 20_000
    for position in (999_000, 500_000, 123_456):
        laid_out.clear()
        reader.restore_place(Place(position, 100))
        person.screen()
        assert sum(laid_out) < 20_000
        there = text_point(
            reader.scene,
            caret_rect(reader.scene, position, upstream=False).left(),
            caret_rect(reader.scene, position, upstream=False).center().y(),
        )
        assert there.position == position
    laid_out.clear()
    reader.idle.run_slice()
    assert max(laid_out, default=0) < 4000
    reader.select(Span(0, len(text)))
    reader.copy()
    assert QGuiApplication.clipboard().text() == text
    QGuiApplication.clipboard().clear()


def test_a_drag_in_the_million_selects_what_lies_between(person):
    text = "".join(chr(0x4E00 + number * 7 % 3000) for number in range(1_000_000))
    reader = person.reader
    reader.resize(1000, 700)
    reader.show()
    reader.set_document(ReaderDocument(text))
    reader.restore_place(Place(700_000, 100))
    person.screen()
    start, end = reader.place().position + 10, reader.place().position + 200
    person.drag(person.point(start), person.point(end))
    assert reader.selection == Span(start, end)


def test_ten_thousand_empty_lines_are_lines_like_any_other(person):
    text = "\n" * 10_000
    reader = person.show(text)
    assert len(reader.scene.layout.chunks) == 10_001
    person.settle()
    for position in (0, 1, 4999, 9999, 10_000):
        reader.restore_place(Place(position, 50))
        rect = caret_rect(reader.scene, position, upstream=False)
        found = text_point(reader.scene, rect.left(), rect.center().y())
        assert found.position == position
    reader.select(Span(0, len(text)))
    reader.copy()
    assert QGuiApplication.clipboard().text() == text


def test_empty_lines_one_by_one_with_the_arrow_key(person):
    reader = person.show("\n" * 50)
    visited = []
    for _ in range(50):
        person.key(Qt.Key.Key_Down)
        visited.append(reader.caret)
    assert visited == list(range(1, 51))
