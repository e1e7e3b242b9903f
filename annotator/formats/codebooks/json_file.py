"""JSON: its syntax read with line numbers, and written; also a project's own snapshots."""

from __future__ import annotations

import json
import re
from bisect import bisect_right

from annotator.domain.codebook import Codebook
from annotator.formats.codebooks.build import build_codebook
from annotator.formats.codebooks.findings import Findings
from annotator.formats.codebooks.nodes import MAX_DEPTH, Entry, Listing, Node, Scalar, Table
from annotator.formats.codebooks.plain import codebook_to_plain

_BLANK = re.compile(r"[ \t\n\r]*")


def compose(text: str, findings: Findings) -> Node:
    """Read JSON into nodes.

    Not done with the YAML reader, although YAML 1.2 holds JSON: YAML 1.1 refuses the escapes of
    characters outside the Basic Multilingual Plane and folds U+2028 inside of strings.

    Raises:
        UserError: the text is not JSON, or nests too deeply.
    """
    try:
        # The library tells best what is wrong; behind it the walk can take the syntax for granted.
        json.loads(text, parse_int=str, parse_float=str)
    except json.JSONDecodeError as error:
        findings.fail_syntax(error.lineno, "JSON", error.msg)
    except RecursionError:
        findings.fail(1, "", "codebook.too_deep", limit=MAX_DEPTH)
    node, _ = _Walk(text, findings).value(_BLANK.match(text).end(), "", 0)  # type: ignore[union-attr]  # matches ""
    return node


class _Walk:
    """Goes through a text that is known to be JSON."""

    def __init__(self, text: str, findings: Findings) -> None:
        self._text = text
        self._findings = findings
        self._line_ends = [match.start() for match in re.finditer("\n", text)]
        self._decoder = json.JSONDecoder(parse_int=str, parse_float=str)

    def value(self, at: int, key: str, depth: int) -> tuple[Node, int]:
        """Return the value that begins at a position, and the position behind it."""
        if depth > MAX_DEPTH:
            self._findings.fail(self._line(at), key, "codebook.too_deep", limit=MAX_DEPTH)
        if self._text[at] == "{":
            return self._table(at, depth)
        if self._text[at] == "[":
            return self._listing(at, key, depth)
        if self._text[at] == '"':
            text, end = self._string(at, key)
            return Scalar(self._line(at), text, plain=False), end
        _, end = self._decoder.raw_decode(self._text, at)
        written = self._text[at:end]
        return Scalar(self._line(at), "" if written == "null" else written, plain=True), end

    def _table(self, at: int, depth: int) -> tuple[Table, int]:
        entries: dict[str, Entry] = {}
        line = self._line(at)
        at = self._skip(at + 1)
        while self._text[at] != "}":
            key_line = self._line(at)
            key, at = self._string(at, "")
            node, at = self.value(self._skip(self._skip(at) + 1), key, depth + 1)
            if key in entries:
                first = entries[key].line
                self._findings.problem(key_line, key, "codebook.key_twice", first=first)
            else:
                entries[key] = Entry(key_line, node)
            at = self._behind_comma(at)
        return Table(line, entries), at + 1

    def _listing(self, at: int, key: str, depth: int) -> tuple[Listing, int]:
        items: list[Node] = []
        line = self._line(at)
        at = self._skip(at + 1)
        while self._text[at] != "]":
            node, at = self.value(at, key, depth + 1)
            items.append(node)
            at = self._behind_comma(at)
        return Listing(line, tuple(items)), at + 1

    def _string(self, at: int, key: str) -> tuple[str, int]:
        text, end = self._decoder.raw_decode(self._text, at)
        if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
            self._findings.problem(self._line(at), key, "codebook.half_character")
        return text, end

    def _behind_comma(self, at: int) -> int:
        at = self._skip(at)
        return self._skip(at + 1) if self._text[at] == "," else at

    def _skip(self, at: int) -> int:
        return _BLANK.match(self._text, at).end()  # type: ignore[union-attr]  # matches ""

    def _line(self, at: int) -> int:
        return bisect_right(self._line_ends, at) + 1


def codebook_to_json(codebook: Codebook) -> str:
    """Return a codebook as JSON that loses nothing: what a project keeps as a snapshot.

    Keys stand in the order of the file format, unknown ones behind them in their own order,
    languages in the order of the codebook; the same value always gives the same text.

    Raises:
        ValueError: an unknown key holds what JSON cannot say (nan, infinity).
    """
    plain = codebook_to_plain(codebook)
    return json.dumps(plain, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def codebook_from_json(text: str) -> Codebook:
    """Return the codebook of a snapshot.

    Does not insist on the rules of a finished codebook: a draft in the making may break them and
    must still open.

    Raises:
        UserError: the text is no codebook.
    """
    findings = Findings("snapshot")
    codebook = build_codebook(compose(text, findings), findings)
    findings.raise_if_any(objections=False)
    return codebook
