from annotator.domain.document import Section, SectionKind, numbered
from annotator.domain.span import Span
from annotator.language.words import Segmenter
from annotator.services.comparison.material import ComparedDocument
from annotator.services.comparison.units import Unit, unit_spans

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
