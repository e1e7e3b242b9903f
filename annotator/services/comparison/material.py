"""What is compared: documents, coders and codings, and what is left out and why."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

import sqlalchemy as sa

from annotator.domain.codebook import Codebook
from annotator.domain.coding import Origin
from annotator.domain.document import Section, SectionKind
from annotator.domain.errors import UserError
from annotator.domain.round import WorkState
from annotator.domain.span import Span
from annotator.services.codebook import load, since_versions
from annotator.services.coders import find_coder, find_round
from annotator.services.project import Project
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import codings as coding_queries
from annotator.store.queries import documents as document_queries

_LEFT_OUT = (SectionKind.METADATA, SectionKind.BOILERPLATE)


@dataclass(frozen=True, slots=True)
class Choice:
    """What the lead wants compared; empty means all, `round` None the latest."""

    codes: Sequence[str] = ()
    coders: Sequence[str] = ()
    documents: Sequence[str] = ()
    round: str | None = None
    all_documents: bool = False
    boilerplate: bool = False
    origins: Sequence[str] = ()
    """Origins to take besides manual, imported and confirmed suggested ones."""


@dataclass(frozen=True, slots=True)
class ComparedCoding:
    """A coding that takes part; offsets are those of the document's text."""

    id: bytes
    coder: str
    code: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The characters of the coding."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class ComparedDocument:
    """A document that takes part, with the coders who finished it.

    `versions` tells under which codebook version each coder finished it, None where that is not
    known or not yet so. `sections` are those that count; `pieces` are the stretches of text that
    count.
    """

    id: bytes
    name: str
    text: str
    sections: Sequence[Section]
    pieces: Sequence[Span]
    versions: Mapping[str, int | None]
    codings: Sequence[ComparedCoding]
    by_coder_and_code: Mapping[tuple[str, str], Sequence[ComparedCoding]] = field(init=False)

    def __post_init__(self) -> None:
        # A report asks for each coder and code in turn; going through all codings each time
        # would cost codes × coders × codings.
        object.__setattr__(self, "by_coder_and_code", _by_coder_and_code(self.codings))

    def codings_of(self, coder: str, codes: Iterable[str]) -> list[ComparedCoding]:
        """Return a coder's codings with any of some codes, each code's in order of place."""
        found = self.by_coder_and_code
        return [coding for code in codes for coding in found.get((coder, code), ())]


@dataclass(frozen=True, slots=True)
class Excluded:
    """What was left out: documents with the reason, codings by origin, clipped and dropped."""

    documents: list[tuple[str, str]] = field(default_factory=list)
    origins: Counter[str] = field(default_factory=Counter)
    clipped: list[tuple[str, ComparedCoding]] = field(default_factory=list)
    dropped: list[tuple[str, ComparedCoding]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that a comparison reads."""

    round: str
    coders: Sequence[str]
    codebook: Codebook
    since: Mapping[str, int]
    documents: Sequence[ComparedDocument]
    excluded: Excluded

    def family(self, code: str) -> frozenset[str]:
        """Return a code with its descendants."""
        chains = ((c.id, [a.id for a in ancestors]) for c, ancestors in self.codebook.walk())
        return frozenset(id_ for id_, above in chains if id_ == code or code in above)

    def judges(self, document: ComparedDocument, code: str) -> list[str]:
        """Return the coders who looked for a code in a document.

        A code that came after a coder had finished the document is missing there, not absent.
        """
        since = self.since.get(code, 0)
        return [
            coder
            for coder, version in document.versions.items()
            if version is None or version >= since
        ]


def gather(project: Project, choice: Choice) -> Material:
    """Collect what is to be compared.

    Raises:
        UserError: a name is unknown, fewer than two coders were chosen, or no document was done
            by two of them.
    """
    round_ = find_round(project, choice.round)
    codebook = load(project)
    _check_codes(codebook, choice.codes)
    coders = (
        [find_coder(project, name) for name in choice.coders]
        if choice.coders
        else project.read(coder_queries.coders)
    )
    names = {coder.id: coder.name for coder in coders}
    excluded = Excluded()
    chosen = project.read(_done, choice, round_.id, names, excluded)
    if not chosen:
        raise UserError("agreement.no_documents", round=round_.name, coders=len(names))
    documents = project.read(_documents, chosen, round_.id, names, choice, excluded)
    compared = {name for document in documents for name in document.versions}
    return Material(
        round_.name,
        [name for name in names.values() if name in compared],
        codebook,
        project.read(since_versions),
        documents,
        excluded,
    )


def _check_codes(codebook: Codebook, codes: Sequence[str]) -> None:
    known = {code.id for code, _ in codebook.walk()}
    for code in codes:
        if code not in known:
            raise UserError("coding.code_unknown", code=code)


_Versions = dict[str, int | None]


def _done(
    connection: sa.Connection,
    choice: Choice,
    round_id: bytes,
    names: Mapping[bytes, str],
    excluded: Excluded,
) -> dict[bytes, _Versions]:
    """Return the documents that at least two of the coders finished, in order of name."""
    accepted = (
        {WorkState.DONE, WorkState.IN_PROGRESS} if choice.all_documents else {WorkState.DONE}
    )
    by_document: dict[bytes, _Versions] = {}
    for line in coder_queries.states(connection, round_id=round_id):
        if line.coder_id in names and line.state in accepted:
            versions = by_document.setdefault(line.document_id, {})
            # Who is still at it may yet look for a code that has come since.
            is_done = line.state == WorkState.DONE
            versions[names[line.coder_id]] = line.codebook_version if is_done else None
    known = document_queries.document_names(connection)
    unknown = [name for name in choice.documents if name not in known]
    if unknown:
        raise UserError("agreement.document_unknown", document=unknown[0])
    chosen = {}
    for name, id_ in known.items():
        if choice.documents and name not in choice.documents:
            continue
        versions = by_document.get(id_, {})
        if len(versions) < 2:
            excluded.documents.append((name, "fewer_than_two_coders"))
        else:
            chosen[id_] = versions
    return chosen


def _documents(
    connection: sa.Connection,
    chosen: Mapping[bytes, _Versions],
    round_id: bytes,
    names: Mapping[bytes, str],
    choice: Choice,
    excluded: Excluded,
) -> list[ComparedDocument]:
    ids = list(chosen)
    codings: dict[bytes, list[ComparedCoding]] = {id_: [] for id_ in ids}
    for line in coding_queries.spans_for_agreement(connection, ids, round_id):
        name = names.get(line.coder_id)
        if name not in chosen[line.document_id]:
            continue
        if not _takes_part(line, choice.origins):
            excluded.origins[line.origin] += 1
            continue
        coding = ComparedCoding(line.id, name, line.code, line.start, line.end)
        codings[line.document_id].append(coding)
    sections = document_queries.sections_by_document(connection, ids)
    texts = document_queries.texts(connection, ids)
    documents = []
    for head in document_queries.heads(connection, ids):
        kept = [s for s in sections[head.id] if choice.boilerplate or s.kind not in _LEFT_OUT]
        out = [s.span for s in sections[head.id] if s not in kept]
        document = ComparedDocument(
            head.id,
            head.name,
            texts[head.id],
            kept,
            _without(head.characters, out),
            chosen[head.id],
            codings[head.id],
        )
        _note_clipped(document, excluded)
        documents.append(document)
    return documents


def _by_coder_and_code(
    codings: Iterable[ComparedCoding],
) -> dict[tuple[str, str], list[ComparedCoding]]:
    found: dict[tuple[str, str], list[ComparedCoding]] = {}
    for coding in codings:
        found.setdefault((coding.coder, coding.code), []).append(coding)
    return found


def _takes_part(line: coding_queries.SpanLine, origins: Sequence[str]) -> bool:
    if line.origin in {Origin.MANUAL, Origin.IMPORTED} or line.origin in origins:
        return True
    return line.origin == Origin.SUGGESTED and line.confirmed


def _without(length: int, out: Sequence[Span]) -> list[Span]:
    """Return what is left of `[0, length)` without some ordered, disjoint spans."""
    left, at = [], 0
    for span in out:
        if at < span.start:
            left.append(Span(at, span.start))
        at = span.end
    if at < length:
        left.append(Span(at, length))
    return left


def _note_clipped(document: ComparedDocument, excluded: Excluded) -> None:
    continuum = Continuum(document.pieces)
    for coding in document.codings:
        kept = continuum.length_between(coding.start, coding.end)
        if kept == 0:
            excluded.dropped.append((document.name, coding))
        elif kept < coding.end - coding.start:
            excluded.clipped.append((document.name, coding))


class Continuum:
    """The stretches of a text that count, pushed together."""

    def __init__(self, pieces: Sequence[Span]) -> None:
        self._starts = [piece.start for piece in pieces]
        self._ends = [piece.end for piece in pieces]
        self._before = [0, *accumulate(len(piece) for piece in pieces)]

    @property
    def length(self) -> int:
        """How many characters count."""
        return self._before[-1]

    def position(self, at: int) -> int:
        """Return how many characters that count stand before a position of the text."""
        index = bisect_right(self._starts, at) - 1
        if index < 0:
            return 0
        return self._before[index] + min(at, self._ends[index]) - self._starts[index]

    def length_between(self, start: int, end: int) -> int:
        """Return how many characters of a stretch count."""
        return self.position(end) - self.position(start)
