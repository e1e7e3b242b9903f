"""A coder with themselves: the same documents in two rounds, the rounds in place of two coders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.domain.errors import UserError
from annotator.domain.progress import Progress, silent
from annotator.services.coders import find_coder
from annotator.services.comparison.cache import Cache
from annotator.services.comparison.choice import Choice, Settings
from annotator.services.comparison.material import (
    ComparedDocument,
    Excluded,
    Material,
    Work,
    assemble,
    check_documents,
    chosen_codes,
    done_by,
)
from annotator.services.comparison.reading import Plan, read_documents
from annotator.services.comparison.report import Report, check_settings, part, report_of, with_seed
from annotator.services.comparison.wordings import wordings
from annotator.services.project import Project
from annotator.services.rounds import find_round
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import documents as document_queries
from annotator.store.queries.coders import CoderLine, RoundLine


@dataclass(frozen=True, slots=True)
class Stability:
    """How far a coder agrees with themselves; the coders of the report are the two rounds."""

    coder: str
    rounds: tuple[str, str]
    report: Report


def stability(
    project: Project,
    settings: Settings,
    rounds: tuple[str, str],
    *,
    progress: Progress = silent,
) -> list[Stability]:
    """Return a report for each coder who did any document in both rounds.

    The round of the settings' choice does not matter; all else of it does. Coders without such a
    document are left out.

    Raises:
        UserError: a name is unknown, both rounds are the same, or no coder did a document twice.
        Cancelled: the person asked to stop.
    """
    check_settings(settings)
    settings = with_seed(settings)
    choice = settings.choice
    first, second = (find_round(project, name) for name in rounds)
    if first.id == second.id:
        raise UserError("agreement.same_round", round=first.name)
    coders = (
        [find_coder(project, name) for name in choice.coders]
        if choice.coders
        else project.read(coder_queries.coders)
    )
    found = []
    for done, coder in enumerate(coders):
        step = part(progress, 1000 * done // len(coders), 1000 * (done + 1) // len(coders))
        material = _gather(project, choice, (first, second), coder, step)
        if material.documents:
            report = report_of(material, settings, progress=step)
            found.append(Stability(coder.name, (first.name, second.name), report))
    if not found:
        raise UserError("agreement.nobody_twice", first=first.name, second=second.name)
    return found


def _gather(
    project: Project,
    choice: Choice,
    rounds: tuple[RoundLine, RoundLine],
    coder: CoderLine,
    progress: Progress,
) -> Material:
    """Collect what one coder did in both rounds."""
    words = project.read(wordings, choice.version)
    chosen_codes(words.codebook, choice)
    known = project.read(document_queries.document_names)
    check_documents(choice, known)
    done = [project.read(done_by, choice, round_.id, {coder.id: round_.name}) for round_ in rounds]
    excluded = Excluded()
    both = _in_both(done, known, choice, excluded)
    read = [
        project.read(
            read_documents,
            {id_: work[id_] for id_ in both},
            Plan(
                round_.id,
                ((coder.id, round_.name),),
                choice.boilerplate,
                choice.edges,
                choice.origins,
            ),
            excluded,
            Cache(),
            progress,
        )
        for round_, work in zip(rounds, done, strict=True)
    ]
    documents = [_together(one, other) for one, other in zip(*read, strict=True)]
    names = [round_.name for round_ in rounds]
    title = " / ".join(names)
    return assemble(project, words, choice, title, names, documents, excluded, len(known))


def _in_both(
    done: Sequence[Mapping[bytes, Work]],
    known: Mapping[str, bytes],
    choice: Choice,
    excluded: Excluded,
) -> list[bytes]:
    both = []
    for name, id_ in known.items():
        if choice.documents and name not in choice.documents:
            continue
        if all(id_ in work for work in done):
            both.append(id_)
        else:
            excluded.documents.append((name, "not_in_both_rounds"))
    return both


def _together(one: ComparedDocument, other: ComparedDocument) -> ComparedDocument:
    codings = sorted([*one.codings, *other.codings], key=lambda coding: (coding.start, coding.end))
    return replace(
        one,
        versions={**one.versions, **other.versions},
        finished={**one.finished, **other.finished},
        codings=codings,
    )
