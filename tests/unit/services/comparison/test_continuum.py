"""The characters that count, and codings without their edges."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Span
from annotator.services.comparison.continuum import Continuum, Edges, without

SPANS = st.tuples(st.integers(0, 29), st.integers(1, 12)).map(
    lambda pair: Span(pair[0], min(30, pair[0] + pair[1]))
)


@given(out=st.lists(SPANS, max_size=5), at=st.integers(0, 30))
def test_the_continuum_counts_what_is_left(out: list[Span], at: int) -> None:
    gone = {place for span in out for place in range(span.start, span.end)}
    left = [place for place in range(30) if place not in gone]
    pieces = []
    for place in left:
        if pieces and pieces[-1].end == place:
            pieces[-1] = Span(pieces[-1].start, place + 1)
        else:
            pieces.append(Span(place, place + 1))
    continuum = Continuum(pieces)
    assert continuum.length == len(left)
    assert continuum.position(at) == sum(place < at for place in left)


def test_what_is_left_without_some_stretches() -> None:
    assert without(10, []) == [Span(0, 10)]
    assert without(10, [Span(0, 2), Span(4, 6)]) == [Span(2, 4), Span(6, 10)]
    assert without(10, [Span(0, 10)]) == []


def test_blanks_and_punctuation_come_off_both_ends_and_nothing_else() -> None:
    text = "，“甲 ，乙”！\u3000\u200b👍+。"
    edges = Edges(text, [Span(0, len(text))])
    assert edges.trimmed(0, 8) == Span(2, 6), "what stands inside stays"
    assert edges.trimmed(0, 2) is None
    assert edges.trimmed(6, len(text)) == Span(10, 12), "an emoji and a symbol are no punctuation"
    assert edges.trimmed(2, 3) == Span(2, 3)


def test_edges_lie_where_text_that_counts_ends() -> None:
    text = "甲乙丙丁"
    assert Edges(text, [Span(0, 1), Span(3, 4)]).trimmed(1, 4) == Span(3, 4)
    assert Edges(text, [Span(0, 1)]).trimmed(1, 4) is None


@given(text=st.text(alphabet="甲，。 a", min_size=30, max_size=30), span=SPANS)
def test_edges_are_what_stripping_gives(text: str, span: Span) -> None:
    said = text[span.start : span.end]
    inner = said.strip("，。 ")
    found = Edges(text, [Span(0, 30)]).trimmed(span.start, span.end)
    assert (found.of(text) if found else "") == inner
