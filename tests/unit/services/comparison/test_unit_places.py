"""Which units codings cover enough of."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import Section, SectionKind, numbered
from annotator.domain.span import Span, united
from annotator.language.words import Segmenter
from annotator.services.comparison.material import ComparedDocument
from annotator.services.comparison.unit_places import Places, unit_places
from annotator.services.comparison.units import Unit

TEXT = "标题。\n正文一，二！三？\n“评论甲……” 👍\n评论乙"


def document(text: str, *pieces: Span) -> ComparedDocument:
    sections: list[Section] = numbered([(SectionKind.BODY, 0, len(text))])
    whole = pieces or (Span(0, len(text)),)
    return ComparedDocument(b"", "d", text, sections, whole, {}, [])


def carried(
    of: ComparedDocument, units: list[Span], codings: list[Span], share: float
) -> list[bool]:
    """Tell for each unit whether it is coded; the units are in order and disjoint."""
    places = unit_places(of)
    kind = Places(
        [unit.start for unit in units],
        [unit.end for unit in units],
        [places.before[unit.end] - places.before[unit.start] for unit in units],
    )
    spans = [(span.start, span.end) for span in united(codings)]
    found = set(places.carried(kind, spans, share))
    return [number in found for number in range(len(units))]


def test_punctuation_does_not_make_a_unit_coded() -> None:
    comment = [Span(13, 22)]
    assert carried(document(TEXT), comment, [Span(13, 14)], 0.0) == [False], "a quotation mark"
    assert carried(document(TEXT), comment, [Span(13, 15)], 0.0) == [True]
    emoji = [Span(21, 22)]
    assert carried(document(TEXT), emoji, emoji, 0.0) == [False], "an emoji alone"


def test_a_share_raises_the_bar() -> None:
    text, units = document("一二三四，五六七八"), [Span(0, 9)]
    assert carried(text, units, [Span(0, 4)], 0.5) == [True]
    assert carried(text, units, [Span(0, 4)], 0.51) == [False]
    assert carried(text, units, [Span(0, 4), Span(3, 6)], 0.6) == [True], "they count together"


def test_what_is_left_out_covers_nothing() -> None:
    part = document("一二三四五六", Span(0, 2), Span(4, 6))
    assert carried(part, [Span(0, 6)], [Span(2, 4)], 0.0) == [False]
    assert carried(part, [Span(0, 6)], [Span(1, 5)], 0.5) == [True], "two of four"
    assert carried(part, [Span(0, 6)], [Span(1, 5)], 0.51) == [False]


def test_units_are_cut_once_and_again_when_the_text_is_another() -> None:
    places = unit_places(document("一。二。"))
    kind = places.of(document("一。二。"), Unit.SENTENCE, Segmenter())
    assert list(zip(kind.starts, kind.ends, kind.whole, strict=True)) == [(0, 2, 1), (2, 4, 1)]
    assert places.of(document("一。二。"), Unit.SENTENCE, Segmenter()) is kind
    assert places.fits(document("一。二。"))
    assert not places.fits(document("一。二！"))
    assert not places.fits(document("一。二。", Span(0, 2)))


CUTS = st.lists(st.integers(0, 30), min_size=2, max_size=9, unique=True).map(sorted)
SPANS = st.tuples(st.integers(0, 29), st.integers(1, 12)).map(
    lambda pair: Span(pair[0], min(30, pair[0] + pair[1]))
)


@given(
    text=st.text(alphabet="一二a1，。 ", min_size=30, max_size=30),
    cuts=CUTS,
    codings=st.lists(SPANS, max_size=6),
    gone=SPANS,
    share=st.sampled_from([0.0, 0.3, 0.5, 1.0]),
)
def test_coverage_is_what_counting_character_by_character_gives(
    text: str, cuts: list[int], codings: list[Span], gone: Span, share: float
) -> None:
    pieces = [Span(a, b) for a, b in ((0, gone.start), (gone.end, 30)) if a < b]
    units = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    covered = {at for span in codings for at in range(span.start, span.end)}
    expected = []
    for unit in units:
        telling = [
            at
            for at in range(unit.start, unit.end)
            if text[at].isalnum() and not gone.start <= at < gone.end
        ]
        hit = [at for at in telling if at in covered]
        expected.append(len(hit) >= 1 and len(hit) >= share * len(telling))
    assert carried(document(text, *pieces), units, codings, share) == expected
