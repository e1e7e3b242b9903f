"""Weibo posts in a tagged export: source, title, time, url, text, comments.

The export looks like XML and is none: nothing in it is escaped. A tag counts at the start of a
line only, and a field ends where, behind its closing tag, the next field or the file begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from annotator.domain.document import SectionKind
from annotator.formats.documents.layout import Layout, Stretch, cover, iterate_lines, trimmed
from annotator.formats.documents.notice import heading_stretches
from annotator.formats.documents.times import TIMESTAMP, TIMESTAMP_TEXT, time_metadata

_TAGS = ("source", "title", "time", "url", "text", "comments")
_OPEN = re.compile(rf"^[^\S\n]*<({'|'.join(_TAGS)})>", re.MULTILINE)
_NEXT = rf"\s*+(?:<(?:{'|'.join(_TAGS)})>|\Z)"
_CLOSE = {tag: re.compile(rf"</{tag}>(?={_NEXT})") for tag in _TAGS}
# Where something stands between two fields: a closing tag at the end of a line.
_CLOSE_AT_LINE_END = {tag: re.compile(rf"</{tag}>(?=[^\S\n]*$)", re.MULTILINE) for tag in _TAGS}
_POST_URL = re.compile(r"/(?:u/)?(?P<user>\d{5,})/(?P<post>[A-Za-z0-9]{6,})(?:[/?#]|\Z)")
_DAY_OF_YEAR = r"(?:\d{1,2}月\d{1,2}日|今天|昨天)\s?\d{1,2}:\d\d"
_HEADER = re.compile(
    rf"\s*(?P<author>[^\s【】#，。！？,!?][^\n【】#，。！？,!?]{{0,29}}?)\s*"
    rf"(?P<time>{TIMESTAMP_TEXT}|{_DAY_OF_YEAR})(?:[^\S\n]*(?P<from>来自|來自)[^\S\n]*)?"
)
_CLIENT_END = re.compile(r"【|#|\n|\s{2}|\Z")
_LEAD = re.compile(r"\s*【[^】\n]{1,200}】")
# The text of a link card at the end: O is what the crawler made of its icon, L of a video's.
_CARD = re.compile(
    r"(?<![A-Za-z0-9])[OL](?=[\u4e00-\u9fff])[^。！？!?\n]{0,60}?"
    r"(?:网页链接|網頁鏈接|網頁連結|实时数据|實時數據|持续更新|持續更新|微博视频|微博視頻|查看图片|查看圖片)"
    r"[^。！？!?\n]{0,60}\Z"
)


@dataclass(frozen=True, slots=True)
class _Field:
    """A tagged field: `[open, start)` and `[end, close)` are its tags."""

    tag: str
    open: int
    start: int
    end: int
    close: int


def matches(text: str) -> bool:
    """Tell whether the text begins with a tagged field and holds a post or comments."""
    if not text.lstrip().startswith("<"):
        return False
    fields = list(_fields(text))
    if not fields or text[: fields[0].open].strip():
        return False
    return any(field.tag in ("text", "comments") for field in fields)


def parse(text: str) -> Layout:
    """Lay out a tagged post: fields, header, lead, headings, comments, markup."""
    values: dict[str, tuple[int, int]] = {}
    markup: list[tuple[int, int]] = []
    stretches: list[Stretch] = []
    for field in _fields(text):
        start, end = trimmed(text, field.start, field.end)
        markup += [(field.open, field.start), (field.end, field.close)]
        if field.tag in ("text", "comments"):
            values.setdefault(field.tag, (field.start, field.end))
        else:
            kind = SectionKind.TITLE if field.tag == "title" else SectionKind.METADATA
            stretches.append((kind, start, end))
            if start < end:
                values.setdefault(field.tag, (start, end))
        if field.tag == "comments":
            stretches.extend(
                (SectionKind.COMMENT, line.start, line.end)
                for line in iterate_lines(text, field.start, field.end)
            )
    found = {tag: text[start:end] for tag, (start, end) in values.items()}
    metadata = _field_metadata(found)
    if "text" in values:
        stretches.extend(_text_stretches(text, *values["text"], found, metadata))
    stretches.extend(_joined_markup(text, markup))
    return Layout(metadata, cover(text, stretches))


def _fields(text: str) -> Iterator[_Field]:
    """Yield the fields in order; the last one may lack its closing tag (a file cut short)."""
    at = 0
    unclosed: set[str] = set()
    while (opening := _OPEN.search(text, at)) is not None:
        tag, start = opening[1], opening.end()
        closing = None
        if tag not in unclosed:
            closing = _CLOSE[tag].search(text, start) or _CLOSE_AT_LINE_END[tag].search(
                text, start
            )
        if closing is not None:
            yield _Field(tag, opening.start(), start, closing.start(), closing.end())
            at = closing.end()
            continue
        unclosed.add(tag)
        if _OPEN.search(text, start) is None:
            yield _Field(tag, opening.start(), start, len(text), len(text))
        at = start


def _joined_markup(text: str, tags: list[tuple[int, int]]) -> Iterator[Stretch]:
    """Yield the tags as metadata, those with only blanks between them as one."""
    first, last = 0, 0
    for start, end in tags:
        if text[last:start].strip():
            yield SectionKind.METADATA, first, last
            first = start
        last = end
    yield SectionKind.METADATA, first, last


def _field_metadata(found: Mapping[str, str]) -> dict[str, object]:
    """Return what the fields say; `client` or `source` is for the header to tell."""
    metadata: dict[str, object] = {}
    if found.get("title"):
        metadata["title"] = found["title"]
    if found.get("time"):
        moment = TIMESTAMP.match(found["time"])
        metadata.update(time_metadata(moment) if moment is not None else {})
        metadata["time_raw"] = found["time"]
    if found.get("url"):
        metadata["url"] = found["url"]
        if _is_weibo(found["url"]):
            post = _POST_URL.search(found["url"])
            if post is not None:
                metadata.update(user_id=post["user"], post_id=post["post"])
    return metadata


def _is_weibo(url: str) -> bool:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return False
    return host in ("weibo.com", "weibo.cn") or host.endswith((".weibo.com", ".weibo.cn"))


def _text_stretches(
    text: str, start: int, end: int, found: Mapping[str, str], metadata: dict[str, object]
) -> Iterator[Stretch]:
    """Yield header, lead, headings and link card of the post; what is left is body."""
    start, end = trimmed(text, start, end)
    header_end = _read_header(text, start, end, found, metadata)
    yield SectionKind.METADATA, start, header_end
    lead = _LEAD.match(text, header_end, end)
    body = header_end if lead is None else lead.end()
    yield SectionKind.BODY, header_end, body
    card = _CARD.search(text, max(body, end - 150), end)
    body_end = end if card is None else card.start()
    yield from heading_stretches(text, body, body_end)
    yield SectionKind.BOILERPLATE, body_end, end


def _read_header(
    text: str, start: int, end: int, found: Mapping[str, str], metadata: dict[str, object]
) -> int:
    """Read `author time 来自 client` at the head of the post; return where it ends.

    The field `source` is the client that published the post, not its author; where nothing
    shows that it is one, it is taken at its word.
    """
    client = found.get("source", "")
    header = _HEADER.match(text, start, end)
    moment = TIMESTAMP.match(header["time"]) if header is not None else None
    if header is None or not (header["from"] or _same_time(moment, metadata)):
        if client:
            is_client = _is_weibo(str(metadata.get("url", "")))
            metadata["client" if is_client else "source"] = client
        return start
    metadata["source"] = header["author"].strip()
    if moment is not None and "time_raw" not in metadata:
        metadata.update(time_metadata(moment))
    stop = header.end("time")
    if header["from"]:
        if client and text.startswith(client, header.end(), end):
            stop = header.end() + len(client)
        else:
            behind = _CLIENT_END.search(text, header.end(), end)
            if behind is not None and behind.start() - header.end() <= 30:
                stop = behind.start()
                client = client or text[header.end() : stop].strip()
    if client:
        metadata["client"] = client
    return stop


def _same_time(moment: re.Match[str] | None, metadata: Mapping[str, object]) -> bool:
    return moment is not None and time_metadata(moment).get("time") == metadata.get("time", "")
