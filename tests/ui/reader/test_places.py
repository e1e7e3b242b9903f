"""Positions, points on the page, and the way back."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.document import SectionKind, numbered
from annotator.domain.span import Span
from annotator.language import graphemes
from annotator.ui.reader.document import Place
from annotator.ui.reader.text_places import caret_rect, line_place, row_top, text_point

PIECES = st.sampled_from(
    [
        "疫情防控",
        "hello world ",
        "👨‍👩‍👧",
        "é",
        "𠮷",
        "🇨🇳",
        "\n",
        "\n\n",
        "\u2028",
        "\t",
        "\u00a0",
        "　",
        "עברית ",
        "שלום abc",
        "ภาษาไทย",
        "한국어",
        "각",
        "\u200b",
        "\ufffc",
        "，。",
        "very-long-word-without-a-break" * 8,
    ]
)
TEXTS = st.lists(PIECES, max_size=25).map("".join) | st.text(max_size=60)


def boundaries(text: str) -> list[int]:
    """Return all positions between graphemes."""
    found = [0]
    while found[-1] < len(text):
        found.append(graphemes.next_boundary(text, found[-1]))
    return found


def is_left_to_right(text: str) -> bool:
    return not any("\u0590" <= c <= "\u08ff" or "\ufb1d" <= c <= "\ufefc" for c in text)


@given(TEXTS)
@example("👨‍👩‍👧" * 30)
@example("a\n" * 40)
def test_a_position_leads_to_a_point_that_leads_back(person, text):
    reader = person.show(text, size=(620, 500))
    scene = reader.scene
    for position in boundaries(text):
        rect = caret_rect(scene, position, upstream=False)
        found = text_point(scene, rect.left(), rect.center().y())
        back = graphemes.snap(text, found.position)
        again = caret_rect(scene, back, upstream=found.upstream)
        # Where characters have no width, or change direction, several positions share a point.
        assert abs(again.left() - rect.left()) <= 1.5, (position, back)
        assert again.top() == rect.top()
        if is_left_to_right(text) and back != position:
            between = text[min(back, position) : max(back, position)]
            lines = scene.layout.lines(line_place(scene.layout, position).chunk)
            line = lines.line_of(position)
            assert abs(lines.x_of(back, line) - lines.x_of(position, line)) <= 1.0, between


@given(TEXTS)
def test_every_character_stands_on_a_row_and_rows_follow_one_another(person, text):
    layout = person.show(text, size=(620, 500)).scene.layout
    tops = [row_top(person.reader.scene, position) for position in range(len(text) + 1)]
    assert tops == sorted(tops)
    chunks = layout.chunks
    joined = []
    for chunk in range(len(chunks)):
        lines = layout.lines(chunk)
        joined += [text[lines.starts[line] : lines.line_end(line)] for line in range(lines.count)]
        if chunks.closes[chunk] and lines.end < len(text) and text[lines.end] == "\n":
            joined.append("\n")
    assert "".join(joined) == text


def test_a_paragraph_in_many_chunks_looks_like_one(person):
    """Each chunk ends with a full line, as in one layout of the whole."""
    text = "".join(chr(0x4E00 + i * 7 % 3000) for i in range(5000))
    layout = person.show(text).scene.layout
    assert len(layout.chunks) > 3
    lengths = []
    for chunk in range(len(layout.chunks)):
        lines = layout.lines(chunk)
        lengths += [lines.line_end(line) - lines.starts[line] for line in range(lines.count)]
    assert set(lengths[:-1]) == {lengths[0]}
    assert sum(lengths) == 5000


def test_the_middle_of_a_long_paragraph_becomes_exact_without_moving_away(person):
    text = "".join(chr(0x4E00 + i * 7 % 3000) for i in range(60_000))
    reader = person.reader
    reader.resize(1000, 600)
    reader.show()
    from annotator.ui.reader.document import ReaderDocument

    reader.set_document(ReaderDocument(text))
    reader.restore_place(Place(40_000, 120))
    layout = reader.scene.layout
    assert not layout.is_settled
    person.settle()
    assert layout.is_settled
    place = reader.place()
    # The first line on screen stays; what stood below it in a broken line may move by a row.
    assert abs(row_top(reader.scene, 40_000) - reader.stage.scroll - 120) <= 31
    assert 40_000 - 5 * 46 < place.position <= 40_000
    lines = layout.lines(layout.flow.chunk_of(40_000))
    assert all(start % 45 == 0 for start in lines.starts)


@pytest.mark.parametrize("what", ["zoom", "width", "again", "theme"])
def test_the_line_on_top_stays_where_it_is(person, seed_text, what):
    reader = person.show(seed_text(0))
    reader.restore_place(Place(2500, 37))
    person.settle()
    before = row_top(reader.scene, 2500) - reader.stage.scroll
    assert before == 37
    place = reader.place()
    if what == "zoom":
        reader.set_zoom(1.4)
    elif what == "width":
        reader.resize(640, 600)
    elif what == "again":
        reader.set_document(reader.scene.document)
        reader.restore_place(place)
    person.settle()
    there = row_top(reader.scene, place.position) - reader.stage.scroll
    assert there == place.offset


def test_there_and_back_again_is_the_same_place(person, seed_text):
    reader = person.show(seed_text(0))
    reader.restore_place(Place(2500, 0))
    person.settle()
    place = reader.place()
    for zoom, width in ((1.7, 700), (0.8, 500), (1.0, 1000)):
        reader.set_zoom(zoom)
        reader.resize(width, 600)
        person.settle()
    assert reader.place() == place


def test_a_span_is_revealed_with_air_around_it(person, seed_text):
    text = seed_text(0)
    reader = person.show(text)
    for start in (4000, 100, len(text) - 20, 2000):
        reader.reveal(Span(start, start + 10))
        person.settle()
        y = row_top(reader.scene, start) - reader.stage.scroll
        height = reader.viewport().height()
        assert (
            0 <= y <= 0.8 * height or reader.stage.scroll == reader.verticalScrollBar().maximum()
        )
        assert y >= 0.1 * height or reader.stage.scroll == 0


def test_what_is_well_visible_is_not_scrolled_to(person, seed_text):
    reader = person.show(seed_text(0))
    reader.restore_place(Place(2500, 0))
    person.settle()
    scroll = reader.stage.scroll
    middle = reader.text_point(person.point(2500) + person.point(2500) * 0)
    reader.reveal(Span(middle.position + 300, middle.position + 310))
    assert reader.stage.scroll == scroll


def test_a_fold_over_a_revealed_span_opens(person, heard):
    text = "正文。\n" * 60 + "版权声明一\n版权声明二\n"
    start = text.index("版权")
    sections = numbered(
        [(SectionKind.BODY, 0, start - 1), (SectionKind.BOILERPLATE, start, len(text) - 1)]
    )
    reader = person.show(text, sections=sections)
    toggled = heard(reader.boilerplate_toggled)
    layout = reader.scene.layout
    assert layout.is_folded(layout.flow.chunk_of(start))
    reader.reveal(Span(start + 7, start + 9))
    assert toggled == [(start, True)]
    assert not layout.is_folded(layout.flow.chunk_of(start))
    assert row_top(reader.scene, start + 7) > row_top(reader.scene, start)
