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
_COLON = re.compile(r"[ \t\n\r]*:[ \t\n\r]*")
_COMMA = re.compile(r"[ \t\n\r]*,?[ \t\n\r]*")


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
    node, _ = _Walk(text, findings).value(_skip(_BLANK, text, 0), "", 0)
    return node


def _skip(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


class _Walk:
    """Goes through a text that is known to be JSON."""

    def __init__(self, text: str, findings: Findings) -> None:
        self._text = text
        self._findings = findings
        self._line_ends = [match.start() for match in re.finditer("\n", text)]
        self._decoder = json.JSONDecoder(parse_int=str, parse_float=str)
        # Only an escape can bring U+0000 or one half of a surrogate pair.
        self._may_be_no_text = re.search(r"\\u(?:0000|[dD])", text) is not None

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
        at = _skip(_BLANK, self._text, at + 1)
        while self._text[at] != "}":
            key_line = self._line(at)
            key, at = self._string(at, "")
            node, at = self.value(_skip(_COLON, self._text, at), key, depth + 1)
            if key in entries:
                first = entries[key].line
                self._findings.problem(key_line, key, "codebook.key_twice", first=first)
            else:
                entries[key] = Entry(key_line, node)
            at = _skip(_COMMA, self._text, at)
        return Table(line, entries), at + 1

    def _listing(self, at: int, key: str, depth: int) -> tuple[Listing, int]:
        items: list[Node] = []
        line = self._line(at)
        at = _skip(_BLANK, self._text, at + 1)
        while self._text[at] != "]":
            node, at = self.value(at, key, depth + 1)
            items.append(node)
            at = _skip(_COMMA, self._text, at)
        return Listing(line, tuple(items)), at + 1

    def _string(self, at: int, key: str) -> tuple[str, int]:
        text, end = self._decoder.raw_decode(self._text, at)
        if self._may_be_no_text and re.search("[\0\ud800-\udfff]", text):
            self._findings.problem(self._line(at), key or text, "codebook.character")
        return text, end

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
