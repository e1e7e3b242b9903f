"""YAML: its syntax read with line numbers and without surprises, and written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NoReturn

from annotator.domain.codebook import Codebook
from annotator.formats.codebooks.findings import Findings
from annotator.formats.codebooks.nodes import (
    MAX_DEPTH,
    Entry,
    Listing,
    Node,
    Scalar,
    Table,
    is_empty,
    plain_value,
)
from annotator.formats.codebooks.plain import codebook_to_plain

if TYPE_CHECKING:
    import yaml

MAX_REPEATED = 100_000
"""Nodes that aliases may add: ten nested aliases can stand for a billion."""

_TEXT_TAGS = {None, "!", "tag:yaml.org,2002:str"}
# YAML 1.1 §5.1; checked here because the parser tells only the byte, not the line.
_UNPRINTABLE = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def compose(text: str, findings: Findings) -> Node:
    """Read YAML into nodes.

    Works on the parser's events instead of on loaded values: those know no lines, turn `no` into
    False and 0.10 into 0.1, let the later of two equal keys win and expand aliases without end.

    Raises:
        UserError: the text is not YAML, holds no document, nests too deeply, or its aliases
            stand for too much or for themselves.
    """
    import yaml

    if unprintable := _UNPRINTABLE.search(text):
        line = text.count("\n", 0, unprintable.start()) + 1
        findings.fail_syntax(line, "YAML", f"character U+{ord(unprintable.group()):04X}")
    composer = _Composer(findings)
    try:
        # The parser in C is there wherever PyYAML is installed as a wheel, and reads ten times
        # as fast; both give the same events.
        for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            composer.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        findings.fail_syntax(mark.line + 1 if mark else 1, "YAML", error.problem or str(error))
    return composer.root()


@dataclass(slots=True)
class _Open:
    """A list or table whose end has not come yet."""

    line: int
    anchor: str | None
    is_table: bool
    count_before: int
    nodes: list[Node] = field(default_factory=list)


class _Composer:
    """Builds nodes from the events of the parser."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._roots: list[Node] = []
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._count = 0
        self._repeated = 0

    def root(self) -> Node:
        """Return the one document.

        Raises:
            UserError: there is none.
        """
        if not self._roots or is_empty(self._roots[0]):
            self._findings.fail(1, "codebook", "codebook.nothing_there")
        return self._roots[0]

    def take(self, event: yaml.Event) -> None:
        """Take the next event."""
        import yaml

        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.ScalarEvent):
            self._check_tag(event.tag, line, text_allowed=True)
            if "\0" in event.value:
                self._findings.problem(line, self._key(), "codebook.character")
            plain = not event.style and event.tag is None
            self._add(Scalar(line, event.value, plain), event.anchor, size=1)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self._check_tag(event.tag, line, text_allowed=False)
            self._begin(line, event.anchor, is_table=isinstance(event, yaml.MappingStartEvent))
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self._end()
        elif isinstance(event, yaml.AliasEvent):
            self._repeat(event.anchor or "", line)
        elif isinstance(event, yaml.DocumentStartEvent) and self._roots:
            self._fail(line, "codebook.two_documents")

    def _begin(self, line: int, anchor: str | None, *, is_table: bool) -> None:
        if len(self._open) >= MAX_DEPTH:
            self._fail(line, "codebook.too_deep", limit=MAX_DEPTH)
        self._open.append(_Open(line, anchor, is_table, self._count))

    def _end(self) -> None:
        done = self._open.pop()
        node = self._table(done) if done.is_table else Listing(done.line, tuple(done.nodes))
        self._add(node, done.anchor, size=1 + self._count - done.count_before)

    def _add(self, node: Node, anchor: str | None, size: int) -> None:
        self._count += 1
        if anchor is not None:
            self._anchors[anchor] = (node, size)
        (self._open[-1].nodes if self._open else self._roots).append(node)

    def _repeat(self, anchor: str, line: int) -> None:
        if anchor not in self._anchors:
            # Also what an alias inside its own anchor comes to: that is not finished yet.
            self._fail(line, "codebook.alias_unknown", anchor=anchor)
        node, size = self._anchors[anchor]
        self._count += size - 1
        self._repeated += size
        if self._repeated > MAX_REPEATED:
            self._fail(line, "codebook.alias_bomb", limit=MAX_REPEATED)
        self._add(node, None, size)

    def _table(self, done: _Open) -> Table:
        entries: dict[str, Entry] = {}
        merged: list[Entry] = []
        for key, value in zip(done.nodes[::2], done.nodes[1::2], strict=True):
            if not isinstance(key, Scalar):
                self._findings.problem(key.line, self._key(), "codebook.key_not_text")
            elif key.plain and key.text == "<<":
                merged.append(Entry(key.line, value))
            elif key.text in entries:
                first = entries[key.text].line
                self._findings.problem(key.line, key.text, "codebook.key_twice", first=first)
            else:
                entries[key.text] = Entry(key.line, value)
        for entry in merged:
            self._merge(entry, entries)
        return Table(done.line, entries)

    def _merge(self, entry: Entry, entries: dict[str, Entry]) -> None:
        """Add what `<<` points to; the table's own keys win, then those of the first merged."""
        nodes = entry.node.items if isinstance(entry.node, Listing) else (entry.node,)
        for node in nodes:
            if isinstance(node, Table):
                for key, value in node.entries.items():
                    entries.setdefault(key, value)
            else:
                self._findings.problem(entry.line, "<<", "codebook.not_a_map")

    def _check_tag(self, tag: str | None, line: int, *, text_allowed: bool) -> None:
        if tag not in _TEXT_TAGS or (tag is not None and not text_allowed):
            self._findings.problem(line, self._key(), "codebook.tag", tag=tag)

    def _key(self) -> str:
        """Return the nearest key that an unfinished table is at."""
        for table in reversed(self._open):
            if table.is_table and table.nodes:
                key = table.nodes[-1] if len(table.nodes) % 2 else table.nodes[-2]
                return key.text if isinstance(key, Scalar) else ""
        return ""

    def _fail(self, line: int, message_id: str, **values: object) -> NoReturn:
        self._findings.fail(line, self._key(), message_id, **values)


def codebook_to_yaml(codebook: Codebook) -> str:
    """Return a codebook as YAML, for people to read and edit."""
    import yaml

    # The class is made here because yaml is imported only when it is needed.
    class Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]  # see above
        """Quotes what our reader would take for a number."""

        def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - the base class calls it
            """Write equal parts out: a person edits one of them and means that one."""
            return True

    def represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
        style = None if isinstance(plain_value(text), str) else "'"
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)

    Dumper.add_representer(str, represent_text)
    text: str = yaml.dump(
        codebook_to_plain(codebook),
        Dumper=Dumper,
        allow_unicode=True,
        sort_keys=False,
        width=100,
    )
    return text
