"""Credits: who wrote, edited and first published a page, as its credit lines say."""

from __future__ import annotations

import re
from collections.abc import Mapping

_LABELS = (
    ("editors", r"(?:本文|值班|执行|執行)?(?:责任编辑|責任編輯|责编|責編|编辑|編輯)"),
    ("reporters", r"(?:本报|本報|新华社|新華社|特约|特約)?(?:记者|記者|通讯员|通訊員)"),
    ("authors", r"作者|撰文|撰稿"),
    ("source", r"(?:文章|信息|新闻|新聞|稿件|内容|內容|消息|资料|資料)?(?:来源|來源)|稿源"),
    ("original_title", r"原标题|原標題"),
    ("url", r"(?:原文)?(?:链接|鏈接|連結|网址|網址)"),
    # Said on the page, asked for by nobody.
    ("", r"校对|校對|审校|審校|审核|審核|初审|复审|终审|监制|監製|字号|字體|字体大小|责任校对"),
)
_LABEL = re.compile(
    r"(?<![\u4e00-\u9fff])(?:"
    + "|".join(f"({pattern})" for _, pattern in _LABELS)
    # Any other label ends a value; a line never begins with one.
    + r"|((?<=[\s|｜])[\u4e00-\u9fff]{2,6}))\s{0,3}[:：]"
)
_OUTER = " \t\u00a0\u3000|｜/-–—•·()（）[]【】"
_PEOPLE = frozenset({"editors", "reporters", "authors"})
_BETWEEN_PEOPLE = re.compile(r"[、,，;；/|｜&]|\s{2,}")
_PERSON = re.compile(
    r"[\u3400-\u9fff]{1,4}|[\u3400-\u9fff]+(?:[·•][\u3400-\u9fff]+)+|[\w.'-]{2,40}",
    re.ASCII,
)
_REMARK = re.compile(r"[(（][^()（）]*[)）]")
_LONGEST = {"original_title": 100, "url": 300}
_AGENCY = re.compile(
    r"[(（]([\u4e00-\u9fff]{1,10}(?:社|网|網|报|報|台|臺|客户端|客戶端))[)）]\s*\Z"
)


def credits_of(line: str) -> dict[str, object] | None:
    """Return the credits of a line that is nothing but credits, None for any other line.

    People come as lists of str (`editors`, `reporters`, `authors`), the rest as str. A label
    with nothing behind it is a credit line too, and gives nothing.
    """
    if len(line) > 400 or (":" not in line and "：" not in line):
        return None
    content = line.strip(_OUTER)
    labels = list(_LABEL.finditer(content))
    if not labels or labels[0].start() != 0:
        return None
    found: dict[str, object] = {}
    ends = [label.start() for label in labels[1:]] + [len(content)]
    for label, end in zip(labels, ends, strict=True):
        key = (*(name for name, _ in _LABELS), "")[(label.lastindex or 1) - 1]
        value = content[label.end() : end].strip(_OUTER + ",，;；")
        if len(value) > _LONGEST.get(key, 60) or "。" in value:
            return None
        if key in _PEOPLE:
            names = people_of(value)
            if names is None:
                return None
            merge_credits(found, {key: names} if names else {})
        elif key and value:
            found.setdefault(key, value)
    return found


def people_of(value: str) -> list[str] | None:
    """Return the names in a list of people, None if it is no such list.

    A name with a blank between two single characters (张 三) stays one name.
    """
    names: list[str] = []
    for piece in _BETWEEN_PEOPLE.split(_REMARK.sub("", value).strip()):
        words = piece.split()
        whole = " ".join(words)
        one_name = any(len(word) == 1 for word in words) or whole.isascii()
        names.extend([whole] if one_name and whole else words)
    are_people = all(_PERSON.fullmatch(name.replace(" ", "")) for name in names)
    return names if are_people else None


def merge_credits(into: dict[str, object], credits_found: Mapping[str, object]) -> None:
    """Add credits: names to the lists of names, anything else only where nothing is yet."""
    for key, value in credits_found.items():
        known = into.get(key)
        if isinstance(value, list) and isinstance(known, list):
            known.extend(name for name in value if name not in known)
        elif known is None:
            into[key] = list(value) if isinstance(value, list) else value


def agency_of(line: str) -> str | None:
    """Return the news agency or outlet named in brackets at the end of a line, if one is."""
    match = _AGENCY.search(line[-20:])
    return match.group(1) if match else None
