from __future__ import annotations

import pytest

from annotator.domain.document import ParsedDocument
from annotator.formats.documents import parse_document, runon

PROSE = (
    "会议强调，各地要压实责任，落实各项防控措施，确保群众生活物资供应充足，价格平稳，秩序良好。"
    * 8
)


def read(tail: str) -> ParsedDocument:
    return parse_document("page.txt", f"会议\n2020-06-09 10:00:00\n{PROSE}{tail}\n".encode())


def end(document: ParsedDocument) -> list[tuple[str, str]]:
    return [(s.kind.value, document.text[s.start : s.end]) for s in document.sections][3:]


@pytest.mark.parametrize(
    ("tail", "sections", "credits_found"),
    [
        (
            "记者孙昊责编肖鑫分享让更多人看到",
            [("metadata", "记者孙昊责编肖鑫"), ("boilerplate", "分享让更多人看到")],
            {"reporters": ["孙昊"], "editors": ["肖鑫"]},
        ),
        ("責任編輯李四", [("metadata", "責任編輯李四")], {"editors": ["李四"]}),
        (
            "（责编：李四、王五）\n分享讓更多人看到",
            [("metadata", "（责编：李四、王五）"), ("boilerplate", "分享讓更多人看到")],
            {"editors": ["李四", "王五"]},
        ),
        ("责编肖鑫冯亚涛", [("metadata", "责编肖鑫冯亚涛")], {"editors": ["肖鑫冯亚涛"]}),
        ("", [], {}),
    ],
)
def test_byline_and_share_widget_are_cut_off_the_last_sentence(
    tail: str, sections: list[tuple[str, str]], credits_found: dict[str, object]
) -> None:
    document = read(tail)
    assert end(document) == sections
    assert document.text[document.sections[2].start : document.sections[2].end] == PROSE
    people = {
        key: document.metadata[key] for key in ("reporters", "editors") if key in document.metadata
    }
    assert people == credits_found


def test_a_sentence_about_reporters_is_no_byline() -> None:
    document = read("在场的记者都说编辑得很好")
    assert end(document) == []


def test_a_page_with_paragraphs_is_another_kind() -> None:
    assert runon.matches(f"会议\n2020-06-09\n{PROSE}")
    assert not runon.matches(f"会议\n2020-06-09\n{PROSE}\n{PROSE}")
    assert not runon.matches(PROSE)


def test_parsing_a_text_without_a_date_line_is_an_error() -> None:
    with pytest.raises(ValueError, match="date line"):
        runon.parse("没有")
