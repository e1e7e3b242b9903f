"""Documents: the text that never changes, and the sections and parts laid over it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from annotator.domain.span import Span


class SectionKind(StrEnum):
    """What a stretch of a document is."""

    METADATA = "metadata"
    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    CAPTION = "caption"
    COMMENT = "comment"
    BOILERPLATE = "boilerplate"


class Script(StrEnum):
    """The Chinese script a text is written in."""

    HANS = "hans"
    HANT = "hant"
    MIXED = "mixed"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of one kind; `number` counts within the kind from 1, in document order."""

    kind: SectionKind
    number: int
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The characters of the section."""
        return Span(self.start, self.end)

    @property
    def label(self) -> str:
        """Kind and number, such as `comment 12`."""
        return f"{self.kind} {self.number}"


@dataclass(frozen=True, slots=True)
class Part:
    """A run of sections that belong together, such as one of several versions in one file."""

    number: int
    start: int
    end: int


Metadata = Mapping[str, object]
"""What the file itself says: `title`, `time` (ISO 8601), `time_raw`, `url`, `source`, `editors`
and `flags` (list of str); a key is absent where the file holds nothing."""


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    """A file read into text, sections and metadata, not yet in a project.

    `raw` are the bytes as read, `encoding` is the Python codec name that decoded them without
    loss, `warnings` are message ids with their values.
    """

    name: str
    raw: bytes
    encoding: str
    text: str
    metadata: Metadata = field(default_factory=dict)
    sections: Sequence[Section] = ()
    parts: Sequence[Part] = ()
    warnings: Sequence[tuple[str, Mapping[str, object]]] = ()


def canonical_text(decoded: str) -> str:
    """Return the document text of decoded characters.

    The byte order mark goes, CRLF and CR become LF, U+0000 becomes U+FFFD; nothing else changes.
    """
    text = decoded.removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


def text_sha256(text: str) -> str:
    """Return the SHA-256 of the text in UTF-8 as hexadecimal digits: the document's identity."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def raw_sha256(raw: bytes) -> str:
    """Return the SHA-256 of the bytes of the file as hexadecimal digits."""
    return hashlib.sha256(raw).hexdigest()


def numbered(stretches: Iterable[tuple[SectionKind, int, int]]) -> list[Section]:
    """Return sections in order of place, numbered within each kind from 1."""
    counts: Counter[SectionKind] = Counter()
    sections = []
    for kind, start, end in sorted(stretches, key=lambda stretch: stretch[1:]):
        counts[kind] += 1
        sections.append(Section(kind, counts[kind], start, end))
    return sections


def check_sections(text: str, sections: Sequence[Section]) -> None:
    """Check that sections are ordered, disjoint and hold every non-blank character.

    Raises:
        ValueError: they are not; says where.
    """
    at = 0
    for section in sections:
        if not at <= section.start < section.end <= len(text):
            raise ValueError(f"section {section} is out of order or outside the text")
        if text[at : section.start].strip():
            raise ValueError(f"characters outside any section in [{at}, {section.start})")
        at = section.end
    if text[at:].strip():
        raise ValueError(f"characters outside any section in [{at}, {len(text)})")
    if list(sections) != numbered((s.kind, s.start, s.end) for s in sections):
        raise ValueError("sections are not numbered within their kind")


def section_at(sections: Sequence[Section], position: int) -> Section | None:
    """Return the section that holds a position or is next behind it; None behind the last."""
    for section in sections:
        if position < section.end:
            return section
    return None


def split_section(sections: Sequence[Section], index: int, at: int) -> list[Section]:
    """Return the sections with the one at `index` cut in two at a code-point position.

    Raises:
        ValueError: `at` is not inside that section.
    """
    section = sections[index]
    if not section.start < at < section.end:
        raise ValueError(f"{at} is not inside {section}")
    halves = [replace(section, end=at), replace(section, start=at)]
    pieces = [*sections[:index], *halves, *sections[index + 1 :]]
    return numbered((s.kind, s.start, s.end) for s in pieces)


def merge_sections(sections: Sequence[Section], first: int, last: int) -> list[Section]:
    """Return the sections with those from index `first` to `last` joined, of the first one's kind.

    Raises:
        ValueError: not `0 <= first < last < len(sections)`.
    """
    if not 0 <= first < last < len(sections):
        raise ValueError(f"cannot join sections {first} to {last} of {len(sections)}")
    joined = replace(sections[first], end=sections[last].end)
    pieces = [*sections[:first], joined, *sections[last + 1 :]]
    return numbered((s.kind, s.start, s.end) for s in pieces)


def change_kind(sections: Sequence[Section], index: int, kind: SectionKind) -> list[Section]:
    """Return the sections with the one at `index` of another kind."""
    pieces = list(sections)
    pieces[index] = replace(pieces[index], kind=kind)
    return numbered((s.kind, s.start, s.end) for s in pieces)
