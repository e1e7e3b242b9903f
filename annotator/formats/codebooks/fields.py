"""Typed reading of the keys of one table; what does not fit is noted with its line and key."""

from __future__ import annotations

import unicodedata

from annotator.domain.codebook import Localized
from annotator.formats.codebooks.findings import Findings
from annotator.formats.codebooks.nodes import Listing, Node, Scalar, Table, is_empty, to_plain

LANGUAGES = ("zh-Hans", "zh-Hant", "en")
"""The languages that the program knows."""

_TRUE = {"true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"}
_FALSE = {"false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"}


class Fields:
    """The keys of a table; each is asked for once, and those never asked for are unknown ones.

    Whatever is wrong is noted and answered with an empty value, so that reading goes on and finds
    the next problem.
    """

    def __init__(self, table: Table, findings: Findings) -> None:
        self.findings = findings
        self._table = table
        self._asked: set[str] = set()

    def line(self, key: str) -> int:
        """Return the line of a key, or that of the table if the key is missing."""
        entry = self._table.entries.get(key)
        return entry.line if entry else self._table.line

    def problem(self, key: str, message_id: str, **values: object) -> None:
        """Note that a key cannot be understood."""
        self.findings.problem(self.line(key), key, message_id, **values)

    def objection(self, key: str, message_id: str, **values: object) -> None:
        """Note that what a key holds breaks a rule."""
        self.findings.objection(self.line(key), key, message_id, **values)

    def warning(self, key: str, message_id: str, **values: object) -> None:
        """Note what the person should know about a key."""
        self.findings.warning(self.line(key), key, message_id, **values)

    def has(self, key: str) -> bool:
        """Tell whether a key is there and has a value."""
        entry = self._table.entries.get(key)
        return entry is not None and not is_empty(entry.node)

    def text(
        self, key: str, *, needed: bool = False, if_empty: str = "codebook.value_missing"
    ) -> str:
        """Return a text exactly as it is written: `no` and `0.10` are texts here."""
        node = self._node(key)
        if isinstance(node, Scalar) and (not node.plain or node.text not in {"", "~"}):
            if needed and not node.text.strip():
                self.objection(key, "codebook.value_missing")
            return node.text
        if node is not None and not is_empty(node):
            self.problem(key, "codebook.not_a_text")
        elif needed:
            self._missing(key, if_empty)
        return ""

    def identifier(self, key: str = "id") -> str:
        """Return the text that something is known by outside; needed, printable, trimmed."""
        text = self.text(key, needed=True)
        if text != text.strip() or any(unicodedata.category(char)[0] == "C" for char in text):
            self.objection(key, "codebook.id_characters")
        return text

    def boolean(self, key: str) -> bool:
        """Return a boolean, False if missing."""
        node = self._node(key)
        if node is None or is_empty(node):
            return False
        if isinstance(node, Scalar) and node.plain and node.text in _TRUE | _FALSE:
            return node.text in _TRUE
        self.problem(key, "codebook.not_a_boolean")
        return False

    def offset(self, key: str) -> int | None:
        """Return a count of characters, None if missing."""
        node = self._node(key)
        if node is None or is_empty(node):
            return None
        text = node.text if isinstance(node, Scalar) and node.plain else ""
        # No leading zero: YAML 1.1 would read 010 as 8, people as 10.
        if text.isascii() and text.isdigit() and len(text) < 16 and str(int(text)) == text:
            return int(text)
        self.problem(key, "codebook.not_an_offset")
        return None

    def localized(self, key: str, *, needed: bool = False) -> Localized:
        """Return a text in several languages, empty if missing."""
        node = self._node(key)
        if node is None or is_empty(node):
            if needed:
                self._missing(key)
            return {}
        return self._texts(key, self.line(key), node, filled=needed)

    def all_localized(self, key: str) -> tuple[Localized, ...]:
        """Return a list of texts in several languages, empty if missing."""
        return tuple(self._texts(key, item.line, item, filled=True) for item in self.items(key))

    def all_texts(self, key: str, *, needed: bool = False) -> tuple[str, ...]:
        """Return a list of texts; if needed, there must be one."""
        node = self._node(key)
        if needed and isinstance(node, Listing) and not node.items:
            self.objection(key, "codebook.list_empty")
        texts = []
        for item in self.items(key, needed=needed):
            if isinstance(item, Scalar) and not is_empty(item):
                texts.append(item.text)
            else:
                self.findings.problem(item.line, key, "codebook.not_a_text")
        return tuple(texts)

    def items(self, key: str, *, needed: bool = False) -> tuple[Node, ...]:
        """Return a list's items, empty if missing."""
        node = self._node(key)
        if isinstance(node, Listing):
            return tuple(node.items)
        if node is not None and not is_empty(node):
            self.problem(key, "codebook.not_a_list")
        elif needed:
            self._missing(key)
        return ()

    def tables(self, key: str, *, needed: bool = False) -> list[Fields]:
        """Return a list's items, each of which has keys of its own."""
        fields = []
        for item in self.items(key, needed=needed):
            if isinstance(item, Table):
                fields.append(Fields(item, self.findings))
            else:
                self.findings.problem(item.line, key, "codebook.not_a_map")
        return fields

    def table(self, key: str, *, needed: bool = False) -> Fields:
        """Return what stands behind a key and has keys of its own, without any if missing."""
        node = self._node(key)
        if isinstance(node, Table):
            return Fields(node, self.findings)
        if node is not None and not is_empty(node):
            self.problem(key, "codebook.not_a_map")
        elif needed:
            self._missing(key)
        return Fields(Table(self.line(key), {}), self.findings)

    def known(self) -> frozenset[str]:
        """Return the keys that are there or were asked for."""
        return frozenset(self._table.entries) | self._asked

    def rest(self) -> dict[str, object]:
        """Return the keys that were not asked for, and warn of them."""
        kept = {}
        for key, entry in self._table.entries.items():
            if key not in self._asked:
                self.findings.warning(entry.line, key, "codebook.unknown_key")
                kept[key] = to_plain(entry.node)
        return kept

    def _node(self, key: str) -> Node | None:
        self._asked.add(key)
        entry = self._table.entries.get(key)
        return entry.node if entry else None

    def _missing(self, key: str, if_empty: str = "codebook.value_missing") -> None:
        there = key in self._table.entries
        self.problem(key, if_empty if there else "codebook.key_missing")

    def _texts(self, key: str, line: int, node: Node, *, filled: bool) -> Localized:
        if not isinstance(node, Table):
            self.findings.problem(line, key, "codebook.not_in_languages")
            return {}
        texts = {}
        for language, entry in node.entries.items():
            if language not in LANGUAGES:
                self.findings.warning(entry.line, language, "codebook.unknown_language")
            if isinstance(entry.node, Scalar):
                texts[language] = entry.node.text
            else:
                self.findings.problem(entry.line, language, "codebook.not_a_text")
        known = [language for language in LANGUAGES if language in node.entries]
        if not known or (
            filled and not any(texts.get(known_key, "?").strip() for known_key in known)
        ):
            self.findings.objection(
                line, key, "codebook.no_language", languages=", ".join(LANGUAGES)
            )
        return texts
