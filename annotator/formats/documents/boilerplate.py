"""What stands around an article and is no part of it: lists of links, widgets, legal notices."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.formats.documents.credits import credits_of
from annotator.formats.documents.layout import Line
from annotator.formats.documents.times import TIMESTAMP, TIMESTAMP_TEXT

FINAL_STOPS = "。！？!?…"
_CLOSERS = "”’」』）)】》\"'"

_LIST_HEAD = re.compile(
    r"[^\w#@]{0,4}(?:(?:热门|熱門|相关|相關|推荐|推薦|精彩|为您|為您|为你|為你|猜你|更多|最新|延伸|今日|"
    r"往期|其他|其它|大家都在)(?:推荐|推薦|阅读|閱讀|新闻|新聞|文章|内容|內容|喜欢|喜歡|微博|博文|资讯|"
    r"資訊|热点|熱點|头条|頭條|链接|鏈接|連結|视频|視頻|回顾|回顧|看)|最新聞|热搜榜|熱搜榜|点击排行|"
    r"點擊排行|排行榜)[^。！？!?，,]{0,10}"
)
_HOT_POSTS = re.compile(r"^[^\w\n#@]{0,6}(?:热门|熱門)(?:推荐|推薦|微博|博文)\s*$", re.MULTILINE)
_WIDGET_WORD = (
    r"发布|發布|發佈|举报|舉報|写留言|寫留言|留言|点赞|點讚|赞|讚|收藏|评论|評論|转发|轉發|打印|列印|"
    r"关闭|關閉|字号|字號|分享到?|微信|微博|朋友圈|QQ空间|返回(?:首页|首頁|顶部|頂部)|上一篇|下一篇|"
    r"首页|首頁|登录|登錄|登入|注册|註冊|搜索|纠错|糾錯"
)
_WIDGET_WORDS = re.compile(_WIDGET_WORD)
_WIDGET_ROW = re.compile(rf"(?:{_WIDGET_WORD}|[\d\W_])+")
SHARE = re.compile(
    r"分享(?:让更多人看到|讓更多人看到|到(?:微信|微博|朋友圈).{0,20})|"
    r"(?:扫一扫|掃一掃|长按识别|長按識別).{0,30}"
)
"""A share widget written out, on a line of its own or glued to the end of the text."""

_NOTICE_WORD = re.compile(r"[版著免未©C]")  # a quick no for most lines
_NOTICE_HEAD = re.compile(
    r".{0,16}(?:版[权權](?!局)|著作[权權]|免[责責]).{0,16}(?:声明|聲明)\s*(?:[:：].*)?|"
    r"(?:未经|未經).{0,14}(?:禁止|不得|严禁|嚴禁).{0,16}(?:转载|轉載).{0,12}|"
    r".{0,12}版[权權](?:归|歸|属|屬|所有).{0,24}|"
    r"(?:©|Copyright\b).{0,60}"
)
_LEGAL = re.compile(
    r"转载|轉載|授[权權]|版[权權]|侵[权權]|法律(?:责任|責任|手段)|本[网網站]|著作[权權]|免[责責]|"
    r"声明|聲明|作品内容|作品內容|稿件"
)
_BULLET = re.compile(r"[•·●○▪◆■□►▶*＊※]")
_NUMBERED = re.compile(r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.．)）]")
_TRAIL = re.compile(
    r"[^>»›]{1,20}(?:[>»›]+[^>»›]{1,40})+|(?:您?的?(?:当前|當前|所在)?位置)[:：].*"
)
_STAMP_BEFORE = re.compile(TIMESTAMP_TEXT + r".{0,20}")
_STAMP_BEHIND = re.compile(r".{4,60}?[\s(（\[]" + TIMESTAMP_TEXT + r"[)）\]]?")


def is_prose(line: Line) -> bool:
    """Tell whether a line is a paragraph of running text, not of a list or a legal notice."""
    return (
        len(line.text) >= 40
        and line.text.rstrip(_CLOSERS).endswith(tuple(FINAL_STOPS))
        and _BULLET.match(line.text) is None
        and len(_LEGAL.findall(line.text)) < 2
    )


def is_symbols(line: Line) -> bool:
    """Tell whether a line holds no letter, digit or ideograph: what a list left behind."""
    return not any(character.isalnum() for character in line.text)


def is_navigation(line: Line) -> bool:
    """Tell whether a line above an article is navigation."""
    return (
        is_symbols(line)
        or is_widget_row(line)
        or (len(line.text) <= 80 and _TRAIL.fullmatch(line.text) is not None)
    )


def is_widget_row(line: Line) -> bool:
    """Tell whether a line is a row of buttons and counters."""
    text = line.text
    if len(text) > 80:
        return False
    if SHARE.fullmatch(text):
        return True
    return _WIDGET_ROW.fullmatch(text) is not None and len(_WIDGET_WORDS.findall(text)) >= 2


def is_list_head(line: Line) -> bool:
    """Tell whether a line is the head of a list of links or of recommended posts."""
    return len(line.text) <= 24 and _LIST_HEAD.fullmatch(line.text) is not None


def has_hot_posts(text: str) -> bool:
    """Tell whether a text holds the head of a list of recommended posts."""
    return _HOT_POSTS.search(text) is not None


def is_notice_head(line: Line) -> bool:
    """Tell whether a line begins a legal notice, or is one."""
    text = line.text
    return (
        len(text) <= 60
        and _NOTICE_WORD.search(text) is not None
        and _NOTICE_HEAD.fullmatch(text) is not None
    )


def notice_end(lines: Sequence[Line], first: int, last: int) -> int:
    """Return the index behind the legal notice whose head is line `first`, at most `last`."""
    index = first + 1
    while index < last and _is_legal(lines[index]):
        index += 1
    return index


def _is_legal(line: Line) -> bool:
    terms = len(_LEGAL.findall(line.text))
    listed = _BULLET.match(line.text) is not None or _NUMBERED.match(line.text) is not None
    return is_notice_head(line) or terms >= 2 or (listed and terms >= 1)


def tail_start(lines: Sequence[Line], first: int) -> int:
    """Return the index of the line from which on there is no text any more, only surroundings.

    The tail begins with the head of a list, a row of buttons, a legal notice, a list of dated
    links or the closing credits, if no paragraph of running text follows; at recommended posts
    the page ends, whatever they look like.
    """
    end = next(
        (i for i in range(first, len(lines)) if _HOT_POSTS.fullmatch(lines[i].text)), len(lines)
    )
    resumed = next((i for i in range(end - 1, first, -1) if is_prose(lines[i])), first)
    return next((i for i in range(resumed, end) if _begins_tail(lines, i)), end)


def _begins_tail(lines: Sequence[Line], index: int) -> bool:
    line = lines[index]
    return (
        is_list_head(line)
        or is_widget_row(line)
        or (
            is_notice_head(line)
            # Within a notice its first line has answered already.
            and not (index and _is_legal(lines[index - 1]))
            and _closes(lines, notice_end(lines, index, len(lines)))
        )
        or _is_link_list(lines, index)
        or (credits_of(line.text) is not None and _closes(lines, index + 1))
    )


def _closes(lines: Sequence[Line], index: int) -> bool:
    """Tell whether from a line on there are only surroundings, or next to nothing."""
    rest = lines[index : index + 4]
    if len(rest) <= 3 and all(
        len(line.text) <= 40 and line.text[-1] not in FINAL_STOPS for line in rest
    ):
        return True
    return any(
        is_symbols(line)
        or is_list_head(line)
        or is_widget_row(line)
        or is_notice_head(line)
        or _is_link_list(lines, index + offset)
        for offset, line in enumerate(rest)
    )


def _is_link_list(lines: Sequence[Line], index: int) -> bool:
    """Tell whether at a line there begin three headlines with their dates."""
    pairs = lines[index + 1 : index + 6 : 2]
    if len(pairs) == 3 and all(_is_stamp(line) for line in pairs):
        return not _is_stamp(lines[index])
    rows = lines[index : index + 3]
    return len(rows) == 3 and all(
        len(line.text) <= 100 and _STAMP_BEHIND.fullmatch(line.text) for line in rows
    )


def _is_stamp(line: Line) -> bool:
    return (
        len(line.text) <= 50
        and TIMESTAMP.match(line.text) is not None
        and _STAMP_BEFORE.fullmatch(line.text) is not None
        and line.text[-1] not in FINAL_STOPS
    )
