from __future__ import annotations

import pytest

from annotator.domain.document import ParsedDocument
from annotator.formats.documents import parse_document

FIRST = (
    "会议强调，各地要压实责任，落实各项防控措施，确保群众生活物资供应充足，价格平稳，秩序良好。"
)
SECOND = (
    "记者了解到，截至昨日，全市共设立采样点一百二十三个，"
    "检测能力明显提升，群众反映良好，未出现聚集。"
)
TEXT = FIRST + SECOND


def read(text: str) -> ParsedDocument:
    return parse_document("posts.txt", text.encode())


def kinds(document: ParsedDocument) -> list[tuple[str, str]]:
    return [(s.kind.value, document.text[s.start : s.end]) for s in document.sections]


def parts(document: ParsedDocument) -> list[str]:
    return [document.text[p.start : p.end].strip() for p in document.parts]


def test_near_copies_under_headlines_are_parts() -> None:
    document = read(
        f"#话题#【一版】#又一个# {TEXT}\n\n版权声明:未经许可禁止转载\n\n记者:仲亮\n\n"
        f"【二版】\n{TEXT}多了一句。\n来源:某台\n"
    )
    assert parts(document) == [f"#话题#【一版】#又一个# {TEXT}", f"【二版】\n{TEXT}多了一句。"]
    assert kinds(document) == [
        ("title", "#话题#【一版】#又一个#"),
        ("body", TEXT),
        ("boilerplate", "版权声明:未经许可禁止转载"),
        ("metadata", "记者:仲亮"),
        ("title", "【二版】"),
        ("body", f"{TEXT}多了一句。"),
        ("metadata", "来源:某台"),
    ]
    assert document.metadata == {"title": "一版", "reporters": ["仲亮"], "source": "某台"}


def test_posts_that_differ_are_no_versions() -> None:
    document = read(f"【甲】{FIRST * 3}\n\n【乙】{SECOND * 3}\n")
    assert document.parts == ()
    assert [kind for kind, _ in kinds(document)] == ["body"]


def test_an_unlike_post_between_versions_is_no_part() -> None:
    document = read(f"【甲】{FIRST * 3}\n\n【乙】{SECOND * 3}\n\n【丙】{FIRST * 3}完。")
    assert parts(document) == [f"【甲】{FIRST * 3}", f"【丙】{FIRST * 3}完。"]


def test_a_first_version_without_a_headline_is_a_part_too() -> None:
    document = read(f"{TEXT}\n\n【二版】{TEXT}")
    assert parts(document) == [TEXT, f"【二版】{TEXT}"]
    assert "title" not in document.metadata


def test_topics_split_versions_but_nothing_else() -> None:
    document = read(f"#疫情# {TEXT}\n\n#疫情# {TEXT}完。")
    assert parts(document) == [f"#疫情# {TEXT}", f"#疫情# {TEXT}完。"]
    assert [kind for kind, _ in kinds(document)] == ["body", "body"]
    assert read(f"#疫情# {FIRST}\n\n#疫情# {SECOND}").parts == ()


def test_a_headline_without_a_blank_line_before_it_begins_no_version() -> None:
    assert read(f"【一版】{TEXT}\n【二版】{TEXT}").parts == ()


@pytest.mark.parametrize("head", ["✋热门推荐", "熱門推薦", "热门微博", "🔥 热门推荐"])
def test_hot_posts_under_a_single_post_are_boilerplate(head: str) -> None:
    tail = f"发布    👍 0 举报 写留言 🖊\n{head}\n  • 别的帖子，说别的。\n  • #话题# 又一个"
    document = read(f"【通报】{FIRST}\n{SECOND}\n\n记者：张三 李四\n\n{tail}\n")
    assert kinds(document) == [
        ("title", "【通报】"),
        ("body", f"{FIRST}\n{SECOND}"),
        ("metadata", "记者：张三 李四"),
        ("boilerplate", tail),
    ]
    assert document.parts == ()
    assert document.metadata == {"title": "通报", "reporters": ["张三", "李四"]}


def test_hot_posts_with_headlines_of_their_own_are_no_versions() -> None:
    document = read(f"【通报】{TEXT}\n\n热门推荐\n\n【通报】{TEXT}\n\n【别的】{FIRST}\n")
    assert document.parts == ()


def test_many_posts_are_not_compared() -> None:
    document = read("\n\n".join(f"【第{n}】{TEXT}" for n in range(100)))
    assert document.parts == ()
