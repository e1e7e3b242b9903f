"""How the codes of a codebook were worded in its versions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import sqlalchemy as sa

from annotator.domain.codebook import Codebook
from annotator.domain.errors import UserError
from annotator.services.codebook import codebook, codebook_of_version
from annotator.store.queries import codebook as queries
from annotator.store.types import canonical_json

_LOOKS = ("color", "shortcut", "children")
"""What says nothing about when to use a code; children are codes of their own."""


@dataclass(frozen=True, slots=True)
class Wordings:
    """The codebook that is compared by, and how its codes were worded.

    `codebook` is that of the version asked for, else the one in force (`current`, None before
    any was published). `stood` tells, where a version was asked for, in which versions a code
    stood as in that one. `by_version` holds the wording of each code by version.
    """

    codebook: Codebook
    current: int | None
    stood: Mapping[str, frozenset[int]] = field(default_factory=dict)
    by_version: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    asked: int | None = None

    def changed(self, versions: Iterable[int]) -> Mapping[str, Sequence[int]]:
        """Return the codes whose wording changed, with the versions in which it did.

        Looked at are the versions from the first to the last of those given; where a version was
        asked for, from that one to the one in force.
        """
        span = list(versions) if self.asked is None else [self.asked, *self.by_version]
        first = min(span, default=0) if self.asked is None else self.asked
        looked_at = sorted(v for v in self.by_version if first <= v <= max(span, default=0))
        found: dict[str, list[int]] = {}
        for before, after in pairwise(looked_at):
            old, new = self.by_version[before], self.by_version[after]
            for code in old.keys() & new.keys():
                if old[code] != new[code]:
                    found.setdefault(code, []).append(after)
        in_order = (code.id for code, _ in self.codebook.walk())
        return {code: found[code] for code in in_order if code in found}


def wordings(connection: sa.Connection, asked: int | None = None) -> Wordings:
    """Return the codebook to compare by, of the version asked for or in force.

    Raises:
        UserError: there is no such version, or no codebook.
    """
    versions = queries.versions(connection)
    numbers = sorted(line.number for line in versions)
    if asked is not None and asked not in numbers:
        known = ", ".join(map(str, numbers)) or "–"
        raise UserError("agreement.version_unknown", version=asked, known=known)
    current = numbers[-1] if numbers else None
    if len(numbers) < 2:
        stood = {}
        if asked is not None:
            only = frozenset((asked,))
            stood = {code.id: only for code, _ in codebook(connection).walk()}
        return Wordings(codebook(connection), current, stood, asked=asked)
    by_version = {number: dict(_worded(connection, number)) for number in numbers}
    if asked is None:
        return Wordings(codebook(connection), current, by_version=by_version)
    stood = {
        code: frozenset(n for n in numbers if by_version[n].get(code) == wording)
        for code, wording in by_version[asked].items()
    }
    book = codebook_of_version(connection, asked)
    return Wordings(book, current, stood, by_version, asked)


def _worded(connection: sa.Connection, number: int) -> Iterator[tuple[str, str]]:
    """Yield each code of a version with all that says when to use it, its place included."""
    found = queries.snapshot(connection, number)
    if found is not None:
        yield from _walk(found["codes"], "")
        return
    # A draft has no snapshot yet: it is the codebook as it stands.
    lines = queries.codes(connection)
    keys = {line.id: line.key for line in lines}
    for line in lines:
        if line.retired_version is None:
            yield line.key, _wording(line.content, keys.get(line.parent_id or b"", ""))


# Any: codes in the codebook file's own form.
def _walk(codes: Sequence[Mapping[str, Any]], parent: str) -> Iterator[tuple[str, str]]:
    for code in codes:
        yield code["id"], _wording(code, parent)
        yield from _walk(code.get("children", ()), code["id"])


def _wording(code: Mapping[str, Any], parent: str) -> str:
    said = {key: value for key, value in code.items() if key not in _LOOKS}
    return canonical_json([parent, said])
