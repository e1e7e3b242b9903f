"""Headings of official notices, also where the notice has lost its line breaks."""

from __future__ import annotations

import re

from annotator.domain.document import SectionKind
from annotator.formats.documents.layout import Stretch

_ONES = "一二三四五六七八九十"
_NUMERALS = [*_ONES, *("十" + one for one in _ONES[:9]), "二十"]
_MARKER = re.compile(
    rf"(?:(?<=[。！？：:；;）)\n])|\A)[^\S\n]{{0,4}}(?P<numeral>[{_ONES}]{{1,2}})、"
)
_PLAIN = r"[^。！？!?，,；;：:\n（(]"
# A heading that a sub-heading or a line break ends …
_ENDED = re.compile(rf"{_PLAIN}{{2,30}}(?=[（(][{_ONES}]{{1,2}}[)）]|\n|\Z)")
# … or, with the text glued on, one that ends with a noun of official headings.
_NOUN = re.compile(
    rf"{_PLAIN}{{3,20}}?(?:情况|情況|问题|問題|要求|措施|安排|建议|建議|意见|意見|目标|目標|原则|原則|任务|任務|"
    r"事项|事項|背景|结论|結論|打算|计划|計劃)(?![的地得和与與及、。，,；;：:！？!?])"
)
_TITLE = re.compile(
    r"(?:(?<=↓)|(?<=\n)(?=[^\n]+\n))[^\S\n]*(?P<title>(?:关于|關於|關于)[^。！？，,\n]{2,60}?的"
    r"(?:通报|通報|通知|公告|通告|决定|決定|意见|意見|公报|公報|说明|說明|报告|報告|函))"
)


def heading_stretches(text: str, start: int, end: int) -> list[Stretch]:
    """Return the headings in a range: the notice's title and its numbered heads (一、 二、 …).

    Numbered heads count from 一 on in order, at least two of them; heads of the second order,
    （一）, are sentences of the text and stay in it. A head whose end cannot be told is left out,
    and those behind it.
    """
    headings: list[Stretch] = []
    title = _TITLE.search(text, start, end)
    if title is not None and (text[title.start() - 1] == "↓" or text[title.end()] == "\n"):
        headings.append((SectionKind.HEADING, *title.span("title")))
    numbered: list[Stretch] = []
    for marker in _MARKER.finditer(text, start, end):
        if len(numbered) == len(_NUMERALS):
            break
        if marker["numeral"] != _NUMERALS[len(numbered)]:
            continue
        head = _ENDED.match(text, marker.end(), end) or _NOUN.match(text, marker.end(), end)
        if head is None:
            break
        numbered.append((SectionKind.HEADING, marker.start("numeral"), head.end()))
    return headings + (numbered if len(numbered) > 1 else [])
