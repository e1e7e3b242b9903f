"""News pages, their surroundings, and what only looks like one."""

from __future__ import annotations

import pytest

from annotator.domain.document import ParsedDocument
from annotator.formats.documents import news, parse_document

FIRST = (
    "会议强调，各地要压实责任，落实各项防控措施，确保群众生活物资供应充足，价格平稳，秩序良好。"
)
SECOND = (
    "记者了解到，截至昨日，全市共设立采样点一百二十三个，"
    "检测能力明显提升，群众反映良好，未出现聚集。"
)


def read(text: str) -> ParsedDocument:
    return parse_document("page.txt", text.encode())


def kinds(document: ParsedDocument) -> list[tuple[str, str]]:
    return [(s.kind.value, document.text[s.start : s.end]) for s in document.sections]


def test_a_page_with_everything_is_laid_out() -> None:
    document = read(
        "首页 > 新闻 > 正文\n某市召开会议\n发布时间：2021年3月5日 08:30 来源：新华社 作者：李四\n"
        f"分享到：微信 微博\n{FIRST}\n一、提高认识\n{SECOND}\n{FIRST}\n(新华社)\n"
        "责任编辑：王五、赵六\n相关阅读\n某地新增病例\n某地解封\n"
    )
    assert kinds(document) == [
        ("boilerplate", "首页 > 新闻 > 正文"),
        ("title", "某市召开会议"),
        ("metadata", "发布时间：2021年3月5日 08:30 来源：新华社 作者：李四"),
        ("boilerplate", "分享到：微信 微博"),
        ("body", FIRST),
        ("heading", "一、提高认识"),
        ("body", f"{SECOND}\n{FIRST}\n(新华社)"),
        ("metadata", "责任编辑：王五、赵六"),
        ("boilerplate", "相关阅读\n某地新增病例\n某地解封"),
    ]
    assert document.metadata == {
        "title": "某市召开会议",
        "time": "2021-03-05T08:30+08:00",
        "time_raw": "2021年3月5日 08:30",
        "time_zone_assumed": True,
        "source": "新华社",
        "authors": ["李四"],
        "agency": "新华社",
        "editors": ["王五", "赵六"],
    }


@pytest.mark.parametrize("label", ["最后更新: ", "最後更新：", "发布时间：", "發佈日期:", "时间 "])
def test_text_glued_to_a_labelled_time_is_body(label: str) -> None:
    document = read(f"某市召开会议\n{label}2021-03-05 08:30:1116日晚，{FIRST}\n{SECOND}")
    assert document.metadata["time"] == "2021-03-05T08:30:11+08:00"
    assert kinds(document)[1:] == [
        ("metadata", f"{label}2021-03-05 08:30:11"),
        ("body", f"16日晚，{FIRST}\n{SECOND}"),
    ]


@pytest.mark.parametrize(
    "links",
    [
        "某地新增\n2021-03-05 07:00\n某地解封\n2021-03-05 06:00 疫\n某地开学\n2021-03-04 05:00 -",
        "更多新闻\n某地新增病例 2021-03-05\n某地解封 2021-03-04",
        "某地新增病例 (2021-03-05)\n某地解封 (2021-03-04)\n某地开学 (2021-03-04)",
        "热门推荐\n • 别的帖子，说了很多别的事情，一直说到最后，因为它在说别的事情。\n • 又一个",
        "相關推薦 -\n某地新增病例 評論 39某地解封 評論 105",
        "-\n某地新增病例\n-",
    ],
)
def test_lists_of_other_news_are_boilerplate(links: str) -> None:
    document = read(f"某市召开会议\n2021-03-05 08:30\n{FIRST}\n{SECOND}\n责编：王五\n{links}\n")
    assert kinds(document)[-3:] == [
        ("body", f"{FIRST}\n{SECOND}"),
        ("metadata", "责编：王五"),
        ("boilerplate", links),
    ]
    assert document.metadata["time"] == "2021-03-05T08:30+08:00"


def test_text_that_goes_on_behind_a_list_is_not_hidden() -> None:
    document = read(f"某市召开会议\n2021-03-05 08:30\n{FIRST}\n相关阅读\n某地解封\n{SECOND}\n")
    assert "boilerplate" not in [kind for kind, _ in kinds(document)]


def test_a_copyright_line_between_paragraphs_is_boilerplate_alone() -> None:
    document = read(
        f"某市召开会议\n2021-03-05 08:30\n{FIRST}\n版权声明：未经许可禁止转载\n{SECOND}\n{FIRST}\n"
    )
    assert [text for kind, text in kinds(document) if kind == "boilerplate"] == [
        "版权声明：未经许可禁止转载"
    ]


def test_a_report_about_copyright_is_no_copyright_notice() -> None:
    document = read(f"会议\n2020-05-01 10:00\n{FIRST}\n国家版权局发表声明\n{SECOND}\n{FIRST}\n")
    assert ("heading", "国家版权局发表声明") in kinds(document)


def test_captions_that_say_so_are_captions() -> None:
    document = read(f"会议\n2020-05-01 10:00\n{FIRST}\n图为会议现场。\n▲资料图\n{SECOND}\n")
    assert [text for kind, text in kinds(document) if kind == "caption"] == [
        "图为会议现场。",
        "▲资料图",
    ]


def test_many_short_lines_are_no_headings() -> None:
    poem = "春天来了\n草色青青。\n鸟儿飞了\n天色蓝蓝。\n"
    document = read(f"会议\n2020-05-01 10:00\n{poem}")
    assert [kind for kind, _ in kinds(document)] == ["title", "metadata", "body"]


def test_the_title_may_stand_under_the_time() -> None:
    document = read(f"2021-03-05 08:30 来源：新华社\n某市召开会议\n{FIRST}\n{SECOND}")
    assert kinds(document)[:2] == [
        ("metadata", "2021-03-05 08:30 来源：新华社"),
        ("title", "某市召开会议"),
    ]


def test_a_page_without_a_title_gets_none() -> None:
    document = read(f"2021-03-05 08:30 来源：新华社\n{FIRST}\n{SECOND}")
    assert "title" not in document.metadata
    assert [kind for kind, _ in kinds(document)] == ["metadata", "body"]


@pytest.mark.parametrize(
    "text",
    [
        "2020-05-01 15:02 张三: 你好\n2020-05-01 15:03 李四: 你好啊\n2020-05-01 15:04 张三: 好\n",
        "群聊记录\n2020-05-01 15:02:11 张三\n你好\n2020-05-01 15:03:11 李四\n你好啊\n",
        f"2020年4月2日，87岁患者陈某君到医院就诊，后来确诊。\n{FIRST}",
        f"{FIRST}{FIRST}\n2020-05-01 10:00\n{SECOND}",
        f"会议记录\n2020年5月1日 张三发言如下：各位好，今天我们来谈一谈，大家都说说。\n{FIRST}",
        "没有日期的一句话。",
    ],
)
def test_logs_and_sentences_with_dates_are_no_news_pages(text: str) -> None:
    assert not news.matches(text)
    assert [kind for kind, _ in kinds(read(text))] == ["body"]


def test_parsing_a_text_without_a_date_line_is_an_error() -> None:
    with pytest.raises(ValueError, match="date line"):
        news.parse("没有")
