from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.document import SectionKind, numbered
from annotator.domain.span import Span
from annotator.language.sentences import clauses, sentences
from annotator.ui.reader.growing import larger_span, smaller_span
from annotator.ui.reader.passages import (
    Steps,
    paragraph_at,
    paragraph_steps,
    passage_at,
    passage_steps,
    section_steps,
)

few = settings(max_examples=50, derandomize=True, deadline=None)
TEXTS = st.text(alphabet="中a1 \n\t\u3000。！；….,，：”)\u2028𠮷👨‍👩‍👧", max_size=60)


def ways(text: str) -> list[Steps]:
    middle = len(text) // 2
    halves = [(SectionKind.BODY, 0, middle), (SectionKind.COMMENT, middle, len(text))]
    sections = numbered([half for half in halves if half[1] < half[2]])
    return [
        passage_steps(text, clauses),
        passage_steps(text, sentences),
        paragraph_steps(text),
        section_steps(text, sections),
        section_steps(text, ()),
    ]


@few
@given(TEXTS)
def test_every_way_leads_on_to_the_ends_of_the_text(text: str) -> None:
    for steps in ways(text):
        for step in (steps.end_behind, steps.start_behind):
            at = 0
            while at < len(text):
                assert at < step(at) <= len(text)
                at = step(at)
        at = len(text)
        while at > 0:
            assert 0 <= steps.start_before(at) < at
            at = steps.start_before(at)


@few
@given(TEXTS, st.data())
def test_going_forth_and_back_stops_at_the_passages_the_cutter_gives(
    text: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(text)))
    for cut in (clauses, sentences):
        steps, passages = passage_steps(text, cut), cut(text, 0, len(text))
        ends = [one.end for one in passages if one.end > at]
        starts = [one.start for one in passages if one.start < at]
        assert steps.end_behind(at) == (ends[0] if ends else len(text))
        assert steps.start_before(at) == (starts[-1] if starts else 0)
        holding = [one for one in passages if one.start <= at < one.end]
        assert passage_at(text, at, cut) == (holding[0] if holding else None)


@few
@given(TEXTS, st.data())
def test_growing_ends_with_everything_and_every_step_holds_the_one_before(
    text: str, data: st.DataObject
) -> None:
    caret = data.draw(st.integers(0, len(text)))
    span = larger_span(text, None, caret, (), None)
    for _ in range(8):
        if span is None:
            break
        larger = larger_span(text, span, caret, (), None)
        if larger is None:
            assert span == Span(0, len(text))
            break
        assert larger.contains(span)
        assert larger != span
        span = larger
    else:
        raise AssertionError("more steps than there are units")


@few
@given(TEXTS.filter(bool), st.data())
def test_what_a_selection_shrinks_to_lies_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    smaller = smaller_span(text, Span(start, end), (), None)
    if smaller is not None:
        assert Span(start, end).contains(smaller)
        assert smaller != Span(start, end)


def test_a_paragraph_is_a_line_without_its_blanks() -> None:
    assert paragraph_at("甲\n 乙丙 \n\n", 4) == Span(3, 5)
    assert paragraph_at("甲\n 乙丙 \n\n", 2) == Span(3, 5)
    assert paragraph_at("甲\n 乙丙 \n\n", 7) is None
