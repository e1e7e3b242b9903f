"""Tagged Weibo posts and what can be odd about them."""

from __future__ import annotations

import pytest

from annotator.domain.document import ParsedDocument, SectionKind
from annotator.formats.documents import parse_document, tagged


def read(text: str) -> ParsedDocument:
    return parse_document("post.txt", text.encode())


def pieces(document: ParsedDocument, kind: SectionKind) -> list[str]:
    return [document.text[s.start : s.end] for s in document.sections if s.kind is kind]


POST = (
    "<source>iPhone客户端</source>\n<title>题目</title>\n<time>2021-3-5 9:08</time>\n"
    "<url>https://weibo.com/1234567890/K4abcDEF1?from=x</url>\n\n"
    "<text>某台新闻2021-3-5 09:08 来自 iPhone客户端【导语】正文一句。</text>\n"
    "<comments>第一条\n第二条😀</comments>"
)


def test_a_post_gives_its_fields_header_lead_body_and_comments() -> None:
    document = read(POST)
    assert document.metadata == {
        "title": "题目",
        "time": "2021-03-05T09:08+08:00",
        "time_raw": "2021-3-5 9:08",
        "time_zone_assumed": True,
        "url": "https://weibo.com/1234567890/K4abcDEF1?from=x",
        "user_id": "1234567890",
        "post_id": "K4abcDEF1",
        "source": "某台新闻",
        "client": "iPhone客户端",
    }
    assert pieces(document, SectionKind.TITLE) == ["题目"]
    assert pieces(document, SectionKind.BODY) == ["【导语】", "正文一句。"]
    assert pieces(document, SectionKind.COMMENT) == ["第一条", "第二条😀"]
    assert "某台新闻2021-3-5 09:08 来自 iPhone客户端" in pieces(document, SectionKind.METADATA)


@pytest.mark.parametrize("comments", ["", "<comments></comments>", "<comments>\n \n</comments>\n"])
def test_a_post_without_comments_has_none(comments: str) -> None:
    document = read(f"<title>题目</title>\n<text>正文。</text>\n{comments}")
    assert pieces(document, SectionKind.COMMENT) == []
    assert pieces(document, SectionKind.BODY) == ["正文。"]


def test_missing_fields_are_absent_from_the_metadata() -> None:
    assert read("<text>正文。</text>").metadata == {}
    assert read("<title></title>\n<time> </time>\n<text>正文。</text>").metadata == {}


def test_comments_alone_are_a_post_too() -> None:
    document = read("<comments>第一条\n\n   👨‍👩‍👧  \n🖊</comments>\n")
    assert pieces(document, SectionKind.COMMENT) == ["第一条", "👨‍👩‍👧", "🖊"]


def test_tags_within_the_text_are_text() -> None:
    document = read(
        "<text>他写<title>题</title>和</text>这样的字\n还有</text>\n<comments>评</comments>"
    )
    assert pieces(document, SectionKind.BODY) == ["他写<title>题</title>和</text>这样的字\n还有"]
    assert pieces(document, SectionKind.TITLE) == []


def test_a_post_cut_off_in_its_last_field_still_gives_it() -> None:
    document = read("<title>题目</title>\n<comments>第一条\n第二")
    assert pieces(document, SectionKind.COMMENT) == ["第一条", "第二"]


def test_text_between_the_fields_is_body() -> None:
    document = read("<title>题目</title>\n游离\n<text>正文</text>\n尾巴")
    assert pieces(document, SectionKind.BODY) == ["游离", "正文", "尾巴"]
    assert document.metadata == {"title": "题目"}


@pytest.mark.parametrize(
    "text",
    ["<p>网页</p>\n<text>正文</text>", "先说<text>正文</text>", "<title>题</title>\n正文", "<"],
)
def test_other_text_with_angle_brackets_is_no_tagged_post(text: str) -> None:
    assert not tagged.matches(text)


def test_a_header_in_traditional_characters_without_a_source_field_is_read() -> None:
    document = read("<text>張三丰2021年3月5日 09:08 來自 微博網頁版\n今天。</text>")
    assert document.metadata == {
        "source": "張三丰",
        "time": "2021-03-05T09:08+08:00",
        "time_raw": "2021年3月5日 09:08",
        "time_zone_assumed": True,
        "client": "微博網頁版",
    }
    assert pieces(document, SectionKind.BODY) == ["今天。"]


def test_a_time_without_a_year_is_kept_raw_only() -> None:
    document = read("<time>5月1日 15:02</time>\n<text>张三5月1日 15:02 来自 微博\n好。</text>")
    assert document.metadata == {"time_raw": "5月1日 15:02", "source": "张三", "client": "微博"}


def test_a_sentence_that_begins_with_a_date_is_no_header() -> None:
    document = read("<text>哈尔滨2020-5-1 15:02 发生地震。</text>")
    assert pieces(document, SectionKind.BODY) == ["哈尔滨2020-5-1 15:02 发生地震。"]
    assert document.metadata == {}


def test_the_source_field_is_the_client_on_weibo_and_the_source_elsewhere() -> None:
    weibo = read(
        "<source>安卓</source>\n<url>https://m.weibo.cn/status/Kabc1</url>\n<text>好</text>"
    )
    other = read("<source>人民网</source>\n<url>http://a.cn/1</url>\n<text>好</text>")
    assert (weibo.metadata.get("client"), weibo.metadata.get("source")) == ("安卓", None)
    assert (other.metadata.get("client"), other.metadata.get("source")) == (None, "人民网")


@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("正文一句。O网页链接", "O网页链接"),
        ("正文一句。 L某台的微博视频", "L某台的微博视频"),
        ("正文一句。O分享疫情实时数据", "O分享疫情实时数据"),
    ],
)
def test_a_link_card_at_the_end_is_boilerplate(text: str, card: str) -> None:
    assert pieces(read(f"<text>{text}</text>"), SectionKind.BOILERPLATE) == [card]


@pytest.mark.parametrize("text", ["医院急需O型血，请帮忙", "他是O型", "见O网页链接，然后说。再说"])
def test_an_o_within_the_text_is_text(text: str) -> None:
    assert pieces(read(f"<text>{text}</text>"), SectionKind.BODY) == [text]


def test_an_odd_url_is_kept_as_it_is() -> None:
    document = read("<url>http://[bad</url>\n<text>好</text>")
    assert document.metadata == {"url": "http://[bad"}


def test_many_tags_that_never_close_are_read_in_time() -> None:
    document = read("<text>\n" * 20_000 + "好")
    assert len(document.text) == 7 * 20_000 + 1
