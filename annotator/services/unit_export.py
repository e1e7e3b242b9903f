"""The tables that coefficients of given units are computed from, as files for statisticians."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.domain.progress import Progress, silent
from annotator.domain.round import WorkState
from annotator.formats.codings import csv_writer
from annotator.language.words import Segmenter
from annotator.services.comparison.cache import Cache
from annotator.services.comparison.choice import Choice
from annotator.services.comparison.material import (
    ComparedDocument,
    Excluded,
    Material,
    Work,
    assemble,
    done_by,
)
from annotator.services.comparison.reading import Plan, read_documents
from annotator.services.comparison.tally import united_pairs
from annotator.services.comparison.unit_places import UnitPlaces, unit_places
from annotator.services.comparison.units import Unit
from annotator.services.comparison.wordings import wordings
from annotator.services.exporting import refuse_project_file
from annotator.services.project import Project
from annotator.services.rounds import find_round
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import documents as document_queries

LONG = ("document", "unit", "number", "start", "end", "code", "coder", "round", "value")
WIDE = ("document", "unit", "number", "start", "end", "code", "round")
"""Columns of the wide form; behind them one for each coder."""

_Pairs = list[tuple[int, int]]
_Marker = Callable[[_Pairs], set[int]]
"""Tells which units, by number from 0, disjoint stretches give a code."""


@dataclass(frozen=True, slots=True)
class UnitForm:
    """What a table of units holds: `wide` has a column for each coder, else there is a row."""

    unit: Unit = Unit.SENTENCE
    min_overlap: float = 0.0
    wide: bool = False


def export_units(
    project: Project,
    path: Path,
    form: UnitForm,
    *,
    round_name: str | None = None,
    overwrite: bool = False,
    progress: Progress = silent,
) -> int:
    """Write for each unit, code and coder 1, 0 or nothing; return the number of rows.

    The units, and what makes one coded, are those of the agreement report: metadata and
    boilerplate are out, a code stands for its descendants too, and codings of the origins that
    the report leaves out are left out. All documents are in it; a value is empty where that coder
    has not done the document, or had done it before there was the code. Coders are those who
    have begun or done anything in the round, which is the latest if none is named.

    Raises:
        UserError: there is a file of that name (without `overwrite`), it is the project itself,
            it cannot be written, or there is no such round. A file that was there is as it was.
        Cancelled: the person asked to stop; the same holds.
    """
    refuse_project_file(project, path)
    material, coders = _material(project, round_name, progress)
    if form.wide and (twice := sorted(set(coders) & set(WIDE))):
        raise UserError("export.coder_is_column", coder=twice[0])
    header = (*WIDE, *coders) if form.wide else LONG
    rows = chain.from_iterable(_rows(material, coders, form, progress))
    return csv_writer.write_codings(path, header, rows, overwrite=overwrite)


def _material(
    project: Project, round_name: str | None, progress: Progress
) -> tuple[Material, list[str]]:
    """Return all documents with the coders who did them, and the coders of the round."""
    round_ = find_round(project, round_name)
    names = {line.id: line.name for line in project.read(coder_queries.coders)}
    done = project.read(done_by, Choice(), round_.id, names)
    chosen = {
        id_: done.get(id_, Work())
        for id_ in project.read(document_queries.document_names).values()
    }
    plan = Plan(round_.id, tuple(names.items()), boilerplate=False, edges=False, origins=())
    excluded = Excluded()
    documents = project.read(read_documents, chosen, plan, excluded, Cache(), progress)
    material = assemble(
        project,
        project.read(wordings),
        Choice(),
        round_.name,
        list(names.values()),
        documents,
        excluded,
        len(chosen),
    )
    begun = {
        line.coder_id
        for line in project.read(coder_queries.states, round_id=round_.id)
        if line.state != WorkState.NOT_OPENED
    }
    return material, [name for id_, name in names.items() if id_ in begun]


def _rows(
    material: Material, coders: Sequence[str], form: UnitForm, progress: Progress
) -> Iterator[Iterator[tuple[str, ...]]]:
    segmenter = Segmenter()
    members = {code: material.members(code) for code in material.codes}
    for done, document in enumerate(material.documents):
        progress(done, len(material.documents))
        spans, marker = _units(document, form, segmenter)
        values = {
            (code, coder): _values(material, document, coder, code, family, marker, len(spans))
            for code, family in members.items()
            for coder in coders
        }
        write = _wide if form.wide else _long
        yield write(material, document, coders, str(form.unit), spans, values)


def _units(
    document: ComparedDocument, form: UnitForm, segmenter: Segmenter
) -> tuple[_Pairs, _Marker]:
    """Return the units of a document, and what tells which of them are coded."""
    if form.unit is Unit.CHARACTER:
        positions = [at for piece in document.pieces for at in range(piece.start, piece.end)]
        number = {at: n for n, at in enumerate(positions)}

        def covered(spans: _Pairs) -> set[int]:
            return {number[at] for s, e in spans for at in range(s, e) if at in number}

        return [(at, at + 1) for at in positions], covered
    places: UnitPlaces = unit_places(document)
    kind = places.of(document, form.unit, segmenter)

    def carried(spans: _Pairs) -> set[int]:
        return set(places.carried(kind, spans, form.min_overlap))

    return list(zip(kind.starts, kind.ends, strict=True)), carried


def _values(
    material: Material,
    document: ComparedDocument,
    coder: str,
    code: str,
    family: frozenset[str],
    marker: _Marker,
    count: int,
) -> Sequence[str]:
    if coder not in document.versions or not material.is_known(code, document.versions[coder]):
        return [""] * count
    codings = document.codings_of(coder, family)
    if not codings:
        return ["0"] * count
    coded = marker(united_pairs(sorted((coding.start, coding.end) for coding in codings)))
    return ["1" if number in coded else "0" for number in range(count)]


_Values = dict[tuple[str, str], Sequence[str]]


def _long(
    material: Material,
    document: ComparedDocument,
    coders: Sequence[str],
    unit: str,
    spans: _Pairs,
    values: _Values,
) -> Iterator[tuple[str, ...]]:
    name, round_name = document.name, material.round
    for number, (start, end) in enumerate(spans):
        first = (name, unit, str(number + 1), str(start), str(end))
        for code in material.codes:
            for coder in coders:
                yield (*first, code, coder, round_name, values[code, coder][number])


def _wide(
    material: Material,
    document: ComparedDocument,
    coders: Sequence[str],
    unit: str,
    spans: _Pairs,
    values: _Values,
) -> Iterator[tuple[str, ...]]:
    for number, (start, end) in enumerate(spans):
        first = (document.name, unit, str(number + 1), str(start), str(end))
        for code in material.codes:
            said = (values[code, coder][number] for coder in coders)
            yield (*first, code, material.round, *said)
