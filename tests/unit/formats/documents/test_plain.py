from __future__ import annotations

import pytest

from annotator.domain.document import ParsedDocument
from annotator.formats.documents import parse_document

PROSE = (
    "会议强调，各地要压实责任，落实各项防控措施，确保群众生活物资供应充足，价格平稳，秩序良好。"
)


def read(text: str) -> ParsedDocument:
    return parse_document("text.txt", text.encode())


def test_paragraphs_of_prose_are_one_body() -> None:
    document = read(f"\n  {PROSE}\n\n{PROSE}\n\n\n{PROSE}\n ")
    assert [(s.kind.value, s.start, s.end) for s in document.sections] == [
        ("body", 3, len(document.text) - 2)
    ]
    assert document.metadata == {}


def test_a_clear_title_is_one() -> None:
    document = read(f"题目在此\n\n{PROSE}\n\n{PROSE}")
    assert [s.kind.value for s in document.sections] == ["title", "body"]
    assert document.metadata == {"title": "题目在此"}


@pytest.mark.parametrize(
    "text",
    [
        f"题目在此\n{PROSE}",
        f"大家好！\n\n{PROSE}",
        f"Dear all,\n\n{PROSE}",
        f"#话题\n\n{PROSE}",
        f"张三：你好\n\n{PROSE}",
        "短\n\n也短",
        f"{PROSE}\n\n{PROSE}",
        "一条短帖",
    ],
)
def test_an_unclear_title_is_text(text: str) -> None:
    document = read(text)
    assert [s.kind.value for s in document.sections] == ["body"]
    assert document.metadata == {}


def test_a_transcript_is_one_body() -> None:
    text = f"记者：您好，请问您怎么看？\n受访者：{PROSE}\n记者：谢谢\n来源：他说\n热门推荐啊\n"
    assert [s.kind.value for s in read(text).sections] == ["body"]
