from __future__ import annotations

import pytest

from annotator.domain.document import ParsedDocument
from annotator.formats.documents import feature, parse_document

FIRST = (
    "会议强调，各地要压实责任，落实各项防控措施，确保群众生活物资供应充足，价格平稳，秩序良好。"
)
SECOND = (
    "记者了解到，截至昨日，全市共设立采样点一百二十三个，"
    "检测能力明显提升，群众反映良好，未出现聚集。"
)
TITLE = "某地如何逆袭？"


def page(bar: str, indent: str) -> str:
    return (
        f"{TITLE}\n\n2020-03-04 20:27:12{bar}来源：某日报{bar}阅读：123{bar}责任编辑：张 三\n\n"
        f"{indent}{FIRST}\n\n{TITLE}\n\n{indent}{SECOND}\n\n{TITLE}\n\n现场的情形。\n\n"
        f"{indent}小标题在这里\n\n{indent}{FIRST}\n\n"
        "某网版权与免责声明：\n\n  • 1、凡本网注明“来源：某网”的稿件，版权均属某网。\n"
        "  • 2、如有侵权，请在30日内联系本网。\n"
    )


def kinds(document: ParsedDocument) -> list[tuple[str, str]]:
    return [(s.kind.value, document.text[s.start : s.end]) for s in document.sections]


@pytest.mark.parametrize("bar", ["|", "｜", " | "])
@pytest.mark.parametrize("indent", ["  ", "　　"])
def test_header_captions_headings_and_notice_are_told_apart(bar: str, indent: str) -> None:
    document = parse_document("page.txt", page(bar, indent).encode())
    found = kinds(document)
    assert found[:-1] == [
        ("title", TITLE),
        ("metadata", page(bar, indent).split("\n")[2]),
        ("body", FIRST),
        ("caption", TITLE),
        ("body", SECOND),
        ("caption", TITLE),
        ("caption", "现场的情形。"),
        ("heading", "小标题在这里"),
        ("body", FIRST),
    ]
    assert found[-1][0] == "boilerplate"
    assert found[-1][1].startswith("某网版权与免责声明：")
    assert document.metadata == {
        "title": TITLE,
        "time": "2020-03-04T20:27:12+08:00",
        "time_raw": "2020-03-04 20:27:12",
        "time_zone_assumed": True,
        "source": "某日报",
        "editors": ["张 三"],
    }


def test_a_page_without_bars_in_its_header_is_another_kind() -> None:
    assert feature.matches(page("|", "  "))
    assert not feature.matches(page(" ", "  "))
    assert not feature.matches(f"甲|乙|丙\n{FIRST}")


def test_parsing_a_text_without_a_date_line_is_an_error() -> None:
    with pytest.raises(ValueError, match="date line"):
        feature.parse("没有")
