"""What is compared: documents, coders and codings, and what is left out and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa

from annotator.domain.codebook import Codebook
from annotator.domain.document import Section
from annotator.domain.errors import UserError
from annotator.domain.progress import Progress, silent
from annotator.domain.round import WorkState
from annotator.domain.span import Span
from annotator.services.codebook import since_versions
from annotator.services.coders import find_coder
from annotator.services.comparison.cache import Cache
from annotator.services.comparison.choice import Choice as Choice
from annotator.services.comparison.choice import Scope
from annotator.services.comparison.continuum import Continuum as Continuum
from annotator.services.comparison.wordings import Wordings, wordings
from annotator.services.project import Project
from annotator.services.rounds import find_round
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import documents as document_queries


@dataclass(frozen=True, slots=True)
class ComparedCoding:
    """A coding that takes part; offsets are those of the document's text.

    Where the edges of codings are ignored, `start` and `end` are those of what is left.
    """

    id: bytes
    coder: str
    code: str
    start: int
    end: int
    attributes: Mapping[str, object] = field(default_factory=dict, compare=False)
    """Values by attribute id, as in `annotator.domain.coding`."""

    @property
    def span(self) -> Span:
        """The characters of the coding."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class ComparedDocument:
    """A document that takes part, with the coders who finished it.

    `versions` tells under which codebook version each coder finished it, None where that is not
    known or not yet so; `finished` tells when (microseconds), for those who have. `sections` are
    those that count; `pieces` are the stretches of text that count.
    """

    id: bytes
    name: str
    text: str
    sections: Sequence[Section]
    pieces: Sequence[Span]
    versions: Mapping[str, int | None]
    codings: Sequence[ComparedCoding]
    finished: Mapping[str, int] = field(default_factory=dict)
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
    """What was left out: documents with the reason, codings by origin, clipped and dropped.

    Clipped codings reach into what is left out, dropped ones lie in it; vanished ones hold
    nothing but blanks and punctuation, where edges are ignored.
    """

    documents: list[tuple[str, str]] = field(default_factory=list)
    origins: Counter[str] = field(default_factory=Counter)
    clipped: list[tuple[str, ComparedCoding]] = field(default_factory=list)
    dropped: list[tuple[str, ComparedCoding]] = field(default_factory=list)
    vanished: list[tuple[str, ComparedCoding]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that a comparison reads.

    `codes` are those that get figures, in the order of the tree. `changed` names those whose
    wording differs between codebook versions that matter here, with the versions in which it
    changed. `version` is the codebook version that was asked for, `current` the one in force;
    `stood` are, for a version that was asked for, the versions in which a code stood as in that
    one. `total` counts the documents of the project.
    """

    round: str
    coders: Sequence[str]
    codebook: Codebook
    since: Mapping[str, int]
    documents: Sequence[ComparedDocument]
    excluded: Excluded
    codes: Sequence[str] = ()
    scope: Scope = Scope.FAMILY
    version: int | None = None
    current: int | None = None
    stood: Mapping[str, frozenset[int]] = field(default_factory=dict)
    changed: Mapping[str, Sequence[int]] = field(default_factory=dict)
    total: int = 0

    def family(self, code: str) -> frozenset[str]:
        """Return a code with its descendants."""
        chains = ((c.id, [a.id for a in ancestors]) for c, ancestors in self.codebook.walk())
        return frozenset(id_ for id_, above in chains if id_ == code or code in above)

    def members(self, code: str) -> frozenset[str]:
        """Return the codes whose codings count for a code: its family, or itself alone."""
        return self.family(code) if self.scope is Scope.FAMILY else frozenset((code,))

    def judges(self, document: ComparedDocument, code: str) -> list[str]:
        """Return the coders who looked for a code in a document.

        A code that came after a coder had finished the document is missing there, not absent;
        and so is one that stood otherwise in the version that is compared.
        """
        return [
            coder for coder, version in document.versions.items() if self.is_known(code, version)
        ]

    def is_known(self, code: str, version: int | None) -> bool:
        """Tell whether who worked under a codebook version could look for a code."""
        if version is None:
            return True
        if self.version is not None:
            return version in self.stood.get(code, ())
        return version >= self.since.get(code, 0)


def gather(
    project: Project, choice: Choice, *, cache: Cache | None = None, progress: Progress = silent
) -> Material:
    """Collect what is to be compared.

    With a `cache` only those documents are read that changed since; see there.

    Raises:
        UserError: a name is unknown, fewer than two coders were chosen, or no document was done
            by two of them.
        Cancelled: the person asked to stop.
    """
    from annotator.services.comparison.reading import Plan, read_documents

    cache = Cache() if cache is None else cache
    cache.freshen()
    round_ = find_round(project, choice.round)
    words = cache.kept.words.get(choice.version) or project.read(wordings, choice.version)
    cache.kept.words[choice.version] = words
    chosen_codes(words.codebook, choice)  # tells of wrong names before anything is read
    coders = (
        [find_coder(project, name) for name in choice.coders]
        if choice.coders
        else project.read(coder_queries.coders)
    )
    names = {coder.id: coder.name for coder in coders}
    excluded = Excluded()
    known = project.read(document_queries.document_names)
    chosen = _chosen(project.read(done_by, choice, round_.id, names), known, choice, excluded)
    if not chosen:
        raise UserError("agreement.no_documents", round=round_.name, coders=len(names))
    plan = Plan(round_.id, tuple(names.items()), choice.boilerplate, choice.edges, choice.origins)
    documents = project.read(read_documents, chosen, plan, excluded, cache, progress)
    return assemble(
        project, words, choice, round_.name, list(names.values()), documents, excluded, len(known)
    )


def assemble(
    project: Project,
    words: Wordings,
    choice: Choice,
    round_name: str,
    names: Sequence[str],
    documents: Sequence[ComparedDocument],
    excluded: Excluded,
    total: int,
) -> Material:
    """Put together what was read; of the coders named those take part who did any document."""
    compared = {name for document in documents for name in document.versions}
    return Material(
        round_name,
        [name for name in names if name in compared],
        words.codebook,
        project.read(since_versions),
        documents,
        excluded,
        chosen_codes(words.codebook, choice),
        choice.scope,
        choice.version,
        words.current,
        words.stood,
        _changed(words, documents),
        total,
    )


def chosen_codes(codebook: Codebook, choice: Choice) -> list[str]:
    """Return the codes that get figures: in the order named, else in the order of the tree.

    Raises:
        UserError: there is no such code, or none at that level of the tree.
    """
    depths = {code.id: len(ancestors) + 1 for code, ancestors in codebook.walk()}
    for code in choice.codes:
        if code not in depths:
            raise UserError("coding.code_unknown", code=code)
    if choice.level is None:
        return list(choice.codes) or list(depths)
    named = set(choice.codes)
    at_level = [
        code.id
        for code, ancestors in codebook.walk()
        if depths[code.id] == choice.level
        and (not named or not named.isdisjoint({code.id, *(above.id for above in ancestors)}))
    ]
    if not at_level:
        raise UserError(
            "agreement.level_unknown", level=choice.level, deepest=max(depths.values())
        )
    return at_level


@dataclass(frozen=True, slots=True)
class Work:
    """Who finished a document: under which codebook version (None: not known, not yet), when."""

    versions: dict[str, int | None] = field(default_factory=dict)
    finished: dict[str, int] = field(default_factory=dict)


def done_by(
    connection: sa.Connection, choice: Choice, round_id: bytes, names: Mapping[bytes, str]
) -> dict[bytes, Work]:
    """Return who of the coders, named by id, finished which document."""
    accepted = (
        {WorkState.DONE, WorkState.IN_PROGRESS} if choice.all_documents else {WorkState.DONE}
    )
    by_document: dict[bytes, Work] = {}
    for line in coder_queries.states(connection, round_id=round_id):
        if line.coder_id in names and line.state in accepted:
            work = by_document.setdefault(line.document_id, Work())
            name = names[line.coder_id]
            # Who is still at it may yet look for a code that has come since.
            is_done = line.state == WorkState.DONE
            work.versions[name] = line.codebook_version if is_done else None
            if is_done:
                work.finished[name] = line.at
    return by_document


def _chosen(
    done: Mapping[bytes, Work], known: Mapping[str, bytes], choice: Choice, excluded: Excluded
) -> dict[bytes, Work]:
    """Return the documents that at least two of the coders finished, in order of name."""
    wanted = set(choice.documents)
    check_documents(choice, known)
    chosen = {}
    for name, id_ in known.items():
        if wanted and name not in wanted:
            continue
        work = done.get(id_)
        if work is None or len(work.versions) < 2:
            excluded.documents.append((name, "fewer_than_two_coders"))
        else:
            chosen[id_] = work
    return chosen


def check_documents(choice: Choice, known: Container[str]) -> None:
    """Refuse documents that the project does not have.

    Raises:
        UserError: there is no document of that name.
    """
    for name in choice.documents:
        if name not in known:
            raise UserError("agreement.document_unknown", document=name)


def _changed(
    words: Wordings, documents: Sequence[ComparedDocument]
) -> Mapping[str, Sequence[int]]:
    versions = {
        version
        for document in documents
        for version in document.versions.values()
        if version is not None
    }
    return words.changed(versions)


def _by_coder_and_code(
    codings: Iterable[ComparedCoding],
) -> dict[tuple[str, str], list[ComparedCoding]]:
    found: dict[tuple[str, str], list[ComparedCoding]] = {}
    for coding in codings:
        found.setdefault((coding.coder, coding.code), []).append(coding)
    return found
