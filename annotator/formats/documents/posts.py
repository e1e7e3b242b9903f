"""Pages of posts: one post or several versions of it, then buttons and a list of hot posts.

A post begins with its headline in 【】, before or after which topics (#…#) may stand, or else with
a topic. Posts that begin after a blank line and are near-copies of one another are versions of
one text: the parts of the document. A topic alone, without such a copy, begins nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from annotator.domain.document import Part, SectionKind
from annotator.formats.documents.article import body_stretches, tail_stretches
from annotator.formats.documents.boilerplate import has_hot_posts, is_notice_head, tail_start
from annotator.formats.documents.credits import credits_of, merge_credits
from annotator.formats.documents.layout import Layout, Line, Stretch, cover, joined, lines_of
from annotator.formats.documents.plain import parse as parse_plain

_TOPIC = r"#[^#\n]{1,60}#"
_HEAD = re.compile(
    rf"(?:{_TOPIC}[^\S\n]*){{0,9}}【(?P<title>[^】\n]{{1,100}})】(?:[^\S\n]*{_TOPIC}){{0,9}}"
)
_TOPIC_HEAD = re.compile(_TOPIC)
_HEAD_AFTER_BLANK = re.compile(rf"\n[^\S\n]*\n[^\S\n]*(?:【[^】\n]{{1,100}}】|{_TOPIC})")
_ALIKE = 0.4
"""Share of common 5-grams (Jaccard) from which two posts are versions of one text.

The versions of one announcement have 0.9, different reports of one event less than 0.1.
"""

_MOST_POSTS = 40
_COMPARED = 20_000


@dataclass(frozen=True, slots=True)
class _Post:
    """Lines `[first, last)`; those from `closing` on are credits and notices."""

    first: int
    closing: int
    last: int


def matches(text: str) -> bool:
    """Tell whether there are hot posts, or a headline or topic after a blank line."""
    return _HEAD_AFTER_BLANK.search(text) is not None or has_hot_posts(text)


def parse(text: str) -> Layout:
    """Lay out a page of posts; as plain text if it has neither versions nor hot posts."""
    lines = lines_of(text)
    has_list = has_hot_posts(text)
    tail = tail_start(lines, 1) if has_list else _closing_start(lines, 0, len(lines))
    for pattern in (_HEAD, _TOPIC_HEAD):
        posts = _posts(lines, tail, pattern)
        versions = _versions(text, lines, posts)
        if versions:
            break
    else:
        if not has_list:
            return parse_plain(text)
        posts = _posts(lines, tail, _HEAD)
    metadata: dict[str, object] = {}
    stretches: list[Stretch] = []
    for post in posts:
        # Joined one by one: a part begins where a section begins.
        stretches.extend(joined(_post_stretches(lines, post, metadata)))
    stretches.extend(tail_stretches(lines[tail:], metadata))
    covered = joined(cover(text, stretches), {SectionKind.BOILERPLATE})
    return Layout(metadata, covered, _parts(text, lines, versions))


def _posts(lines: Sequence[Line], tail: int, head: re.Pattern[str]) -> list[_Post]:
    """Return the posts above the tail: the first line begins one, and so does each head."""
    heads = [
        index for index in range(1, tail) if lines[index].gap and head.match(lines[index].text)
    ]
    if len(heads) >= _MOST_POSTS:
        heads = []
    bounds = [0, *heads, tail] if tail else []
    return [
        _Post(first, _closing_start(lines, first, last), last) for first, last in pairwise(bounds)
    ]


def _closing_start(lines: Sequence[Line], first: int, last: int) -> int:
    """Return the index of the first of the credits and notices at the end of a post."""
    while last > first + 1 and (
        is_notice_head(lines[last - 1]) or credits_of(lines[last - 1].text) is not None
    ):
        last -= 1
    return last


def _versions(text: str, lines: Sequence[Line], posts: Sequence[_Post]) -> list[_Post]:
    """Return the posts that are near-copies of another one."""
    if len(posts) < 2:
        return []
    grams = [_grams(text[lines[post.first].start : lines[post.closing - 1].end]) for post in posts]
    return [
        post
        for index, post in enumerate(posts)
        if any(
            _jaccard(grams[index], other) >= _ALIKE
            for at, other in enumerate(grams)
            if at != index
        )
    ]


def _grams(text: str) -> set[str]:
    letters = "".join(filter(str.isalnum, text[:_COMPARED]))
    return {letters[at : at + 5] for at in range(len(letters) - 4)}


def _jaccard(one: set[str], other: set[str]) -> float:
    common = len(one & other)
    return common / max(1, len(one) + len(other) - common)


def _post_stretches(
    lines: Sequence[Line], post: _Post, metadata: dict[str, object]
) -> list[Stretch]:
    stretches: list[Stretch] = []
    line = lines[post.first]
    head = _HEAD.match(line.text)
    body = list(lines[post.first : post.closing])
    if head is not None:
        if post.first == 0:
            metadata["title"] = head["title"].strip()
        stretches.append((SectionKind.TITLE, line.start, line.start + head.end()))
        stretches.append((SectionKind.BODY, line.start + head.end(), line.end))
        del body[0]
    stretches.extend(body_stretches(body))
    for closing in lines[post.closing : post.last]:
        found = credits_of(closing.text)
        merge_credits(metadata, found or {})
        kind = SectionKind.BOILERPLATE if found is None else SectionKind.METADATA
        stretches.append((kind, closing.start, closing.end))
    return stretches


def _parts(text: str, lines: Sequence[Line], versions: Sequence[_Post]) -> list[Part]:
    """Return one part per version: from its headline up to its credits or to what follows."""
    return [
        Part(
            number,
            lines[version.first].start,
            lines[version.closing].start if version.closing < len(lines) else len(text),
        )
        for number, version in enumerate(versions, 1)
    ]
