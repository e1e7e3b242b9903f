import pytest

from annotator.domain.span import Span, united


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (4, 3)])
def test_a_span_has_characters_and_lies_behind_the_start(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_a_span_cuts_the_text_by_code_points() -> None:
    assert Span(1, 3).of("甲😀𠮷乙") == "😀𠮷"
    with pytest.raises(ValueError, match="outside"):
        Span(1, 5).of("甲😀𠮷乙")


def test_touching_is_not_overlapping() -> None:
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 4).overlaps(Span(3, 5))
    assert Span(0, 9).contains(Span(3, 9))
    assert not Span(4, 9).contains(Span(3, 9))


def test_overlapping_spans_are_united_and_touching_ones_stay_apart() -> None:
    spans = [Span(5, 9), Span(0, 3), Span(2, 5), Span(12, 14), Span(12, 13)]
    assert united(spans) == [Span(0, 5), Span(5, 9), Span(12, 14)]
    assert united([]) == []
