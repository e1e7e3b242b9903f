from __future__ import annotations

import pytest

from annotator.formats.documents.boilerplate import (
    has_hot_posts,
    is_list_head,
    is_navigation,
    is_notice_head,
    is_prose,
    is_widget_row,
    tail_start,
)
from annotator.formats.documents.layout import Line, lines_of

PROSE = (
    "会议强调，各地要压实责任，落实各项防控措施，确保群众生活物资供应充足，价格平稳，秩序良好。"
)


def line(text: str) -> Line:
    return lines_of(text)[0]


@pytest.mark.parametrize(
    "text", ["相關推薦 -", "✋热门推荐", "最新聞 Hot", "延伸閱讀", "猜你喜欢"]
)
def test_heads_of_lists_are_known(text: str) -> None:
    assert is_list_head(line(text))


@pytest.mark.parametrize("text", ["热门推荐很多，但我不看", "推荐他当代表", "相关部门"])
def test_sentences_with_the_same_words_are_no_heads(text: str) -> None:
    assert not is_list_head(line(text))


@pytest.mark.parametrize(
    "text",
    ["发布 \u00a0 👍 0 举报 写留言 🖊", "分享让更多人看到", "分享到：微信 微博", "上一篇 下一篇"],
)
def test_rows_of_buttons_are_known(text: str) -> None:
    assert is_widget_row(line(text))


@pytest.mark.parametrize("text", ["他发布了一条微博", "评论", "赞", "转发微博的人很多"])
def test_sentences_about_buttons_are_none(text: str) -> None:
    assert not is_widget_row(line(text))


@pytest.mark.parametrize(
    "text",
    [
        "國際在線版權與信息産品內容銷售的聲明:",
        "版权声明:未经许可禁止以任何形式转载",
        "免责声明",
        "未经授权不得转载",
        "版权所有 某某日报社",
        "© 2020 某网",
    ],
)
def test_heads_of_notices_are_known(text: str) -> None:
    assert is_notice_head(line(text))


@pytest.mark.parametrize(
    "text", ["国家版权局发表声明", "他声明拥有版权，但没有人信他说的话", PROSE]
)
def test_sentences_about_copyright_are_no_notices(text: str) -> None:
    assert not is_notice_head(line(text))


def test_navigation_is_symbols_buttons_or_a_trail() -> None:
    assert all(map(is_navigation, lines_of("-\n首页 登录\n首页 > 新闻 > 正文\n您的位置：新闻")))
    assert not is_navigation(line("某市召开会议"))


def test_prose_is_long_and_ends_with_a_stop() -> None:
    assert is_prose(line(PROSE))
    assert is_prose(line(PROSE[:-1] + "。”"))
    assert not is_prose(line("• " + PROSE))
    assert not is_prose(line(PROSE[:-1]))
    assert not is_prose(
        line("凡本网注明来源的稿件，版权均属本网，未经授权不得转载，违者将被追究法律责任。")
    )


def test_hot_posts_are_told_by_a_line_of_their_own() -> None:
    assert has_hot_posts("正文\n✋热门推荐\n • 帖")
    assert not has_hot_posts("正文说热门推荐\n很好")


def test_the_tail_begins_behind_the_last_running_text() -> None:
    lines = lines_of(f"{PROSE}\n相关阅读\n链接\n{PROSE}\n责编：王五\n相关阅读\n链接")
    assert tail_start(lines, 0) == 4
    assert tail_start(lines[:4], 0) == 4
    assert tail_start([], 0) == 0


def test_recommended_posts_end_the_page_even_if_they_read_like_text() -> None:
    lines = lines_of(f"{PROSE}\n责编：王五\n热门推荐\n{PROSE}\n{PROSE}")
    assert tail_start(lines, 0) == 1
