"""The parts that pages with an article share: head, running text, surroundings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from annotator.domain.document import SectionKind
from annotator.formats.documents.boilerplate import (
    FINAL_STOPS,
    is_navigation,
    is_notice_head,
    is_symbols,
    notice_end,
    tail_start,
)
from annotator.formats.documents.credits import agency_of, credits_of, merge_credits
from annotator.formats.documents.layout import (
    Layout,
    Line,
    Stretch,
    cover,
    iterate_lines,
    joined,
    lines_of,
)
from annotator.formats.documents.times import TIMESTAMP, TIMESTAMP_TEXT, time_metadata

HEAD_LINES = 12
"""Lines that are not blank within which the date line of a page stands."""

_LONGEST_TITLE = 80
_LONGEST_HEADING = 32
_DATE_LABEL = re.compile(
    r"(?:(?:(?:最[后後]|最新)?更新|发[布表稿]|發[布佈表稿]|刊[登发發]|日期|时间|時間)"
    r"(?:时间|時間|日期|于|於)?\s{0,3}[:：]?\s{0,3})?"
)
_HAS_DATE = re.compile(TIMESTAMP_TEXT)
_PROSE_BEFORE = 60
_SEPARATORS = " \t\u00a0\u3000|｜/-–—·,，;；"
_FIELD_BREAK = re.compile(r"[|｜]")
_CAPTION = re.compile(
    r"(?:图|圖)(?:为|為|[:：]|\d{1,2}[:：、. ]|片?[说說]明|片来源|片來源)|资料图|資料圖|[▲△↑]"
)
_NO_HEADING_END = FINAL_STOPS + ';；,，、:："”』」'
_NO_HEADING_START = re.compile(r"[•·●*#@\"“「『]|[(（](?![一二三四五六七八九十]+[)）])")


@dataclass(frozen=True, slots=True)
class DateLine:
    """The line of a page that says when it appeared.

    `index` is that of the line; the metadata reach up to `end`, behind which the text may begin
    on the same line.
    """

    index: int
    end: int
    metadata: dict[str, object]


def find_date_line(text: str) -> DateLine | None:
    """Return the date line in the head of a text, None if it has none."""
    if _HAS_DATE.search(text, 0, 3000) is None:
        return None
    lines = list(islice(iterate_lines(text), HEAD_LINES))
    dated = [line for line in lines if TIMESTAMP.match(line.text) is not None]
    for index, line in enumerate(lines):
        found = _date_line(line, index)
        if found is not None:
            # A log or a chat has such a line at every entry.
            is_log = sum(_reads_on(other) for other in dated) > 1
            return None if is_log else found
        if len(line.text) > _LONGEST_TITLE or (
            len(line.text) >= _PROSE_BEFORE and line.text[-1] in FINAL_STOPS
        ):
            return None
    return None


def _reads_on(line: Line) -> bool:
    match = TIMESTAMP.match(line.text)
    return match is not None and bool(line.text[match.end() :].strip(_SEPARATORS))


def _date_line(line: Line, index: int) -> DateLine | None:
    label = _DATE_LABEL.match(line.text)
    label_end = label.end() if label is not None else 0
    match = TIMESTAMP.match(line.text, label_end)
    if match is None:
        return None
    metadata = time_metadata(match)
    rest = line.text[match.end() :].strip(_SEPARATORS)
    if _merge_header(rest, metadata):
        return DateLine(index, line.end, metadata)
    if len(rest) <= 30 and not any(stop in rest for stop in FINAL_STOPS):
        is_outlet = match["hour"] is not None and not any(mark in rest for mark in ",，:：")
        return DateLine(index, line.end, metadata) if is_outlet else None
    # The text is glued to the time: only where nothing but a page writes a time like that.
    if label_end > 0 or (match["second"] is not None and index > 0):
        return DateLine(index, line.start + match.end(), metadata)
    return None


def _merge_header(rest: str, metadata: dict[str, object]) -> bool:
    """Add what stands behind the time; tell whether that was credits, or short fields, only."""
    if not rest:
        return True
    found = credits_of(rest)
    if found is not None:
        merge_credits(metadata, found)
        return True
    fields = [field.strip(_SEPARATORS) for field in _FIELD_BREAK.split(rest)]
    if len(fields) < 2 or any(len(field) > 40 or "。" in field for field in fields):
        return False
    for field in fields:
        merge_credits(metadata, credits_of(field) or {})
    return True


def parse_article(text: str, date_line: DateLine) -> Layout:
    """Lay out a page with a head that holds a date line, an article, and surroundings."""
    lines = lines_of(text)
    metadata: dict[str, object] = {}
    stretches, first = _head(lines, date_line, metadata)
    tail = tail_start(lines, min(first + 1, len(lines)))
    title = str(metadata.get("title", ""))
    body = lines[first:tail]
    if first == date_line.index:  # the text begins on the date line itself
        stretches.append((SectionKind.BODY, date_line.end, lines[first].end))
        body = lines[first + 1 : tail]
    stretches.extend(body_stretches(body, title))
    _add_agency(lines[first:tail], metadata)
    stretches.extend(tail_stretches(lines[tail:], metadata))
    return Layout(metadata, joined(cover(text, stretches)))


def _head(
    lines: Sequence[Line], date_line: DateLine, metadata: dict[str, object]
) -> tuple[list[Stretch], int]:
    """Return the stretches above the text and the index of the line the text begins on."""
    index = date_line.index
    above = [line for line in lines[:index] if not is_navigation(line)]
    stretches: list[Stretch] = []
    title = above[-1] if above else None
    if title is not None:
        metadata["title"] = title.text
    metadata.update(date_line.metadata)
    for line in lines[:index]:
        if line is title:
            kind = SectionKind.TITLE
        elif line in above and len(line.text) > 15:
            kind = SectionKind.HEADING
        else:
            kind = SectionKind.BOILERPLATE
        stretches.append((kind, line.start, line.end))
    stretches.append((SectionKind.METADATA, lines[index].start, date_line.end))
    if date_line.end < lines[index].end:
        first = index
    else:
        first = index + 1
        if title is None and _is_title(lines, first):
            metadata["title"] = lines[first].text
            stretches.append((SectionKind.TITLE, lines[first].start, lines[first].end))
            first += 1
        first = _head_credits(lines, first, metadata, stretches)
    return stretches, first


def _is_title(lines: Sequence[Line], index: int) -> bool:
    if index + 1 >= len(lines):
        return False
    text = lines[index].text
    return len(text) <= 50 and text[-1] not in _NO_HEADING_END and credits_of(text) is None


def _head_credits(
    lines: Sequence[Line], first: int, metadata: dict[str, object], stretches: list[Stretch]
) -> int:
    """Add the credit lines and buttons under the date line; return the index behind them."""
    while first < len(lines):
        found = credits_of(lines[first].text)
        if found is not None:
            merge_credits(metadata, found)
            stretches.append((SectionKind.METADATA, lines[first].start, lines[first].end))
        elif is_navigation(lines[first]):
            stretches.append((SectionKind.BOILERPLATE, lines[first].start, lines[first].end))
        else:
            break
        first += 1
    return first


def _add_agency(body: Sequence[Line], metadata: dict[str, object]) -> None:
    agency = agency_of(body[-1].text) if body else None
    if agency is not None:
        metadata["agency"] = agency


def tail_stretches(tail: Sequence[Line], metadata: dict[str, object]) -> list[Stretch]:
    """Return the stretches of the surroundings; their credits go into the metadata."""
    stretches = []
    for line in tail:
        found = credits_of(line.text)
        if found is not None:
            merge_credits(metadata, found)
        kind = SectionKind.BOILERPLATE if found is None else SectionKind.METADATA
        stretches.append((kind, line.start, line.end))
    return stretches


def body_stretches(lines: Sequence[Line], title: str = "") -> list[Stretch]:
    """Return the stretches of running text: body, headings, captions, notices in between."""
    kinds = [SectionKind.BODY] * len(lines)
    indented = sum(line.indent > 0 for line in lines) * 2 > len(lines)
    index = 0
    while index < len(lines):
        line = lines[index]
        if is_notice_head(line):
            end = notice_end(lines, index, len(lines))
            kinds[index:end] = [SectionKind.BOILERPLATE] * (end - index)
            index = end
            continue
        if line.text == title or _CAPTION.match(line.text):
            kinds[index] = SectionKind.CAPTION
        elif indented and line.indent == 0 and index and lines[index - 1].text == title:
            # Under an image, whose alternative text repeats the title.
            kinds[index] = SectionKind.CAPTION
        index += 1
    headings = [i for i in range(len(lines)) if _is_heading(lines, kinds, i)]
    if len(headings) * 3 <= len(lines):  # more of them are a list, a poem or a dialogue
        for index in headings:
            kinds[index] = SectionKind.HEADING
    return [(kind, line.start, line.end) for kind, line in zip(kinds, lines, strict=True)]


def _is_heading(lines: Sequence[Line], kinds: Sequence[SectionKind], index: int) -> bool:
    """Tell whether a line heads the running text that follows it."""
    text = lines[index].text
    if kinds[index] is not SectionKind.BODY or not 4 <= len(text) <= _LONGEST_HEADING:
        return False
    if text[-1] in _NO_HEADING_END or "。" in text or _NO_HEADING_START.match(text):
        return False
    if index + 1 >= len(lines) or is_symbols(lines[index]):
        return False
    following = lines[index + 1].text
    return len(following) > 4 and any(stop in following for stop in FINAL_STOPS)


def is_run_on(lines: Sequence[Line]) -> bool:
    """Tell whether nearly all the text stands on one line."""
    longest = max((len(line.text) for line in lines), default=0)
    return longest >= 300 and longest >= 0.8 * sum(len(line.text) for line in lines)
