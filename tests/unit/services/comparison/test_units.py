from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import Section, SectionKind, numbered
from annotator.domain.span import Span
from annotator.language.words import Segmenter
from annotator.services.comparison.material import ComparedDocument, Continuum
from annotator.services.comparison.units import Coverage, Unit, unit_spans

TEXT = "标题。\n正文一，二！三？\n“评论甲……” 👍\n评论乙"
SECTIONS = numbered(
    [
        (SectionKind.TITLE, 0, 3),
        (SectionKind.BODY, 4, 12),
        (SectionKind.COMMENT, 13, 22),
        (SectionKind.COMMENT, 23, 26),
    ]
)


def document(sections: list[Section], text: str = TEXT) -> ComparedDocument:
    pieces = [Span(0, len(text))]
    return ComparedDocument(b"", "d", text, sections, pieces, {}, [])


def cut(unit: Unit) -> list[str]:
    return [span.of(TEXT) for span in unit_spans(document(SECTIONS), unit, Segmenter())]


def test_a_text_is_cut_into_the_units_that_were_asked_for() -> None:
    assert cut(Unit.COMMENT) == ["“评论甲……” 👍", "评论乙"]
    assert cut(Unit.SECTION) == ["标题。", "正文一，二！三？", "“评论甲……” 👍", "评论乙"]
    assert cut(Unit.SENTENCE) == ["标题。", "正文一，二！", "三？", "“评论甲……”", "👍", "评论乙"]
    assert cut(Unit.DOCUMENT) == [TEXT]
    assert "正文" in cut(Unit.WORD)


def test_punctuation_does_not_make_a_unit_coded() -> None:
    coverage = Coverage(TEXT, [Span(0, len(TEXT))])
    comment = [Span(13, 22)]
    assert not coverage.carried(comment, [Span(13, 14)], 0.0)[0], "an opening quotation mark"
    assert coverage.carried(comment, [Span(13, 15)], 0.0)[0]
    assert not coverage.carried([Span(21, 22)], [Span(21, 22)], 0.0)[0], "an emoji alone"


def test_a_share_raises_the_bar() -> None:
    coverage = Coverage("一二三四，五六七八", [Span(0, 9)])
    units = [Span(0, 9)]
    assert coverage.carried(units, [Span(0, 4)], 0.5)[0]
    assert not coverage.carried(units, [Span(0, 4)], 0.51)[0]
    assert coverage.carried(units, [Span(0, 4), Span(3, 6)], 0.6)[0], "codings count together"


SPANS = st.tuples(st.integers(0, 29), st.integers(1, 12)).map(
    lambda pair: Span(pair[0], min(30, pair[0] + pair[1]))
)


@given(
    text=st.text(alphabet="一二a1，。 ", min_size=30, max_size=30),
    units=st.lists(SPANS, max_size=6),
    codings=st.lists(SPANS, max_size=6),
    share=st.sampled_from([0.0, 0.3, 0.5, 1.0]),
)
def test_coverage_is_what_counting_character_by_character_gives(
    text: str, units: list[Span], codings: list[Span], share: float
) -> None:
    covered = {at for span in codings for at in range(span.start, span.end)}
    expected = []
    for unit in units:
        telling = [at for at in range(unit.start, unit.end) if text[at].isalnum()]
        hit = [at for at in telling if at in covered]
        expected.append(len(hit) >= 1 and len(hit) >= share * len(telling))
    assert list(Coverage(text, [Span(0, 30)]).carried(units, codings, share)) == expected


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
