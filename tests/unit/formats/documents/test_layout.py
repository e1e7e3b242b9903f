from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import SectionKind, check_sections, numbered
from annotator.formats.documents.layout import cover, joined, lines_of, trimmed

BODY, NOISE = SectionKind.BODY, SectionKind.BOILERPLATE


def test_lines_know_their_place_indent_and_the_gap_before_them() -> None:
    text = " \n  a b \n\u3000\nc\u2028d\n"
    first, second = lines_of(text)
    assert (first.text, first.start, first.end, first.indent, first.gap) == ("a b", 4, 7, 2, True)
    assert (second.text, second.gap) == ("c\u2028d", True)


def test_lines_end_at_line_feeds_only() -> None:
    assert [line.text for line in lines_of("a\x0bb\x85c\x1dd")] == ["a\x0bb\x85c\x1dd"]


def test_trimming_keeps_the_place() -> None:
    assert trimmed("  ab  ", 0, 6) == (2, 4)
    assert trimmed("   ", 1, 3) == (1, 1)


def test_what_no_stretch_holds_becomes_body() -> None:
    assert cover("ab cd  ef", [(NOISE, 3, 6)]) == [(BODY, 0, 2), (NOISE, 3, 5), (BODY, 7, 9)]


def test_stretches_of_blanks_go() -> None:
    assert cover("ab   ", [(BODY, 0, 2), (NOISE, 2, 5)]) == [(BODY, 0, 2)]


def test_neighbours_of_one_kind_are_joined() -> None:
    runs = [(BODY, 0, 1), (BODY, 2, 3), (NOISE, 4, 5), (NOISE, 6, 7), (BODY, 8, 9)]
    assert joined(runs) == [(BODY, 0, 3), (NOISE, 4, 7), (BODY, 8, 9)]
    assert joined(runs, {NOISE})[:2] == [(BODY, 0, 1), (BODY, 2, 3)]


@given(
    st.text(st.sampled_from("ab \n\u3000"), max_size=60), st.lists(st.integers(0, 60), max_size=8)
)
def test_cover_holds_every_character_once(text: str, cuts: list[int]) -> None:
    places = sorted({min(cut, len(text)) for cut in cuts})
    stretches = [
        (NOISE, start, end) for start, end in zip(places[::2], places[1::2], strict=False)
    ]
    check_sections(text, numbered(cover(text, stretches)))
