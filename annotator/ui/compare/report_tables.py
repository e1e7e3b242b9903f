"""The tables of the saved report: all that the command line gives, in words for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.reports.document import Cell, Column, Table
from annotator.services.comparison.disagreements import DISPUTED
from annotator.ui.compare.chart_words import measure_name
from annotator.ui.compare.charts import lines_of
from annotator.ui.compare.words import kind_name
from annotator.ui.i18n import tr
from annotator.ui.messages import message
from annotator.ui.widgets.naming import face_of, localized

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.services.comparison.attributes import AttributeLine
    from annotator.services.comparison.confusion import Confusion
    from annotator.services.comparison.drift import Drift
    from annotator.services.comparison.line import Line
    from annotator.services.comparison.pairs import CoderPair
    from annotator.services.comparison.ranking import DocumentStanding
    from annotator.services.comparison.report import Report
    from annotator.services.comparison.units import Unit
    from annotator.ui.widgets.naming import CodeFace

_PLACES = 3  # decimals of coefficients
_QUOTED = 80  # characters of an example
_EXAMPLES = 5


def coefficient_table(
    report: Report, faces: Mapping[str, CodeFace], measure: str, unit: Unit
) -> Table:
    """Return all that one coefficient rests on, a row for each code."""
    coders = report.material.coders
    notes = _Notes()
    columns = [
        Column(tr("Code")),
        _decimal(tr("Coefficient")),
        *_interval_columns(report),
        _whole(tr("Units")),
        _whole(tr("Judgements that say yes")),
        _share(tr("Prevalence")),
        _share(tr("Observed agreement")),
        _whole(tr("Documents")),
        *(_whole(tr("Spans of {coder}").format(coder=coder)) for coder in coders),
        Column(tr("Note")),
    ]
    rows = [
        (
            face_of(faces, line.code).path, line.value, *_interval_cells(report, line), line.n,
            line.positives, line.prevalence, line.observed, line.documents,
            *(line.spans.get(coder) for coder in coders), notes.of(line.warnings),
        )
        for line in lines_of(report, measure, unit)
    ]  # fmt: skip
    name = measure_name(measure, unit)
    caption = tr("{coefficient} by code").format(coefficient=name)
    return Table(name, caption, columns, rows, notes.told())


def _interval_columns(report: Report) -> list[Column]:
    interval = report.settings.interval
    if not interval.resamples:
        return []
    columns = [
        _decimal(tr("Low")),
        _decimal(tr("High")),
        _whole(tr("Resamples without a value")),
    ]
    if interval.benchmark is not None:
        columns.append(_share(tr("Share of resamples below {value}").format(
            value=f"{interval.benchmark:g}")))  # fmt: skip
    return columns


def _interval_cells(report: Report, line: Line | AttributeLine) -> list[Cell]:
    interval = report.settings.interval
    if not interval.resamples:
        return []
    cells: list[Cell] = [line.low, line.high, line.undefined_resamples]
    return [*cells, line.below] if interval.benchmark is not None else cells


def pair_table(
    pairs: Mapping[str, Sequence[CoderPair]], faces: Mapping[str, CodeFace], name: str
) -> Table:
    """Return one coefficient of every two coders, for some codes."""
    notes = _Notes()
    columns = [
        Column(tr("Code")),
        Column(tr("Coder")),
        Column(tr("Other coder")),
        _decimal(tr("Coefficient")),
        _whole(tr("Units")),
        _share(tr("Observed agreement")),
        _whole(tr("Documents")),
        Column(tr("Note")),
    ]
    rows = [
        (
            face_of(faces, code).path, *pair.coders, pair.value, pair.n, pair.observed,
            pair.documents, notes.of(pair.warnings),
        )
        for code, some in pairs.items()
        for pair in some
    ]  # fmt: skip
    return Table(
        tr("Coder by coder"), tr("{coefficient}, coder by coder").format(coefficient=name),
        columns, rows, notes.told(),
    )  # fmt: skip


def attribute_table(
    report: Report, lines: Sequence[AttributeLine], faces: Mapping[str, CodeFace]
) -> Table:
    """Return the agreement on each attribute."""
    notes = _Notes()
    columns = [
        Column(tr("Code")),
        Column(tr("Attribute")),
        Column(tr("Level")),
        _decimal(tr("Coefficient")),
        *_interval_columns(report),
        _whole(tr("Pairs")),
        _whole(tr("Equal")),
        _whole(tr("Pairs with one value only")),
        _share(tr("Codings with a partner")),
        Column(tr("Note")),
    ]
    names = {
        (line.code, one.id): localized(one.name)
        for line in lines
        for one in report.material.codebook.attributes_of(line.code)
    }
    rows = [
        (
            face_of(faces, line.code).path, names.get((line.code, line.attribute), line.attribute),
            line.level, line.value, *_interval_cells(report, line), line.n, line.equal,
            line.one_sided, line.aligned, notes.of(line.warnings),
        )
        for line in lines
    ]  # fmt: skip
    return Table(
        tr("Attributes"), tr("Krippendorff's alpha of each attribute, over aligned codings"),
        columns, rows, notes.told(),
    )  # fmt: skip


def confusion_table(found: Confusion, faces: Mapping[str, CodeFace]) -> Table:
    """Return the cells of the confusion matrix that hold something."""
    one, other = found.coders or (tr("one coder"), tr("the other coder"))
    ids = (*found.codes, None)
    cells = [
        (row, column, count)
        for row in ids
        for column in ids
        if (count := len(found.places.get((row, column), ())))
    ]
    return Table(
        tr("Confusion {one}–{other}").format(one=one, other=other),
        tr("Codes of {one} and of {other} at the same places").format(one=one, other=other),
        [Column(one), Column(other), _whole(tr("Places"))],
        [(_code(row, faces), _code(column, faces), count) for row, column, count in cells],
    )


def example_table(
    found: Confusion, faces: Mapping[str, CodeFace], texts: Mapping[bytes, str]
) -> Table:
    """Return the most frequent confusions of codes, each with one passage."""
    confused = [
        (cell, places)
        for cell, places in found.places.items()
        if cell[0] != cell[1] and None not in cell
    ]
    confused.sort(key=lambda item: (-len(item[1]), item[0][0] or "", item[0][1] or ""))
    one, other = found.coders or (tr("one coder"), tr("the other coder"))
    rows = [
        (
            _code(row, faces), _code(column, faces), len(places), places[0].document,
            _quote(texts[places[0].document_id], places[0].span.start, places[0].span.end),
        )
        for (row, column), places in confused[:_EXAMPLES]
    ]  # fmt: skip
    return Table(
        tr("Examples"),
        tr("The most frequent confusions, with a passage each"),
        [
            Column(one), Column(other), _whole(tr("Places")), Column(tr("Document")),
            Column(tr("Passage")),
        ],
        rows,
    )  # fmt: skip


def standing_table(standings: Sequence[DocumentStanding]) -> Table:
    """Return the documents, those with the largest disputed share first."""
    present = [kind for kind in DISPUTED if any(kind in one.counts for one in standings)]
    columns = [
        Column(tr("Document")),
        _whole(tr("Characters")),
        _whole(tr("Characters coded")),
        _whole(tr("Characters in dispute")),
        _share(tr("Disputed share")),
        *(_whole(kind_name(kind)) for kind in present),
    ]
    rows = [
        (
            one.document, one.characters, one.marked, one.disputed, one.share,
            *(one.counts.get(kind, 0) for kind in present),
        )
        for one in standings
    ]  # fmt: skip
    return Table(tr("Documents"), tr("Disagreement by document"), columns, rows)


def course_table(found: Drift, faces: Mapping[str, CodeFace], measure: str, unit: Unit) -> Table:
    """Return one coefficient stage by stage."""
    notes = _Notes()
    columns = [
        Column(tr("Stage")),
        _whole(tr("Documents")),
        Column(tr("Code")),
        _decimal(tr("Coefficient")),
        _decimal(tr("Low")),
        _decimal(tr("High")),
        _whole(tr("Units")),
        Column(tr("Note")),
    ]
    rows = [
        (
            stage.label, len(stage.documents), face_of(faces, line.code).path, line.value,
            line.low, line.high, line.n, notes.of(line.warnings),
        )
        for stage in found.stages
        for line in stage.lines
        if (line.measure, line.unit) == (measure, unit)
    ]  # fmt: skip
    return Table(
        tr("Over time"),
        tr("{coefficient}, stage by stage").format(coefficient=measure_name(measure, unit)),
        columns,
        rows,
        notes.told(),
    )


def _code(code: str | None, faces: Mapping[str, CodeFace]) -> str:
    return tr("nothing") if code is None else face_of(faces, code).path


def _quote(text: str, start: int, end: int) -> str:
    words = " ".join(text[start:end].split())
    return words if len(words) <= _QUOTED else f"{words[:_QUOTED]}…"


class _Notes:
    """Gives each warning a letter, and says below the table what the letters mean."""

    def __init__(self) -> None:
        self._letters: dict[str, str] = {}

    def of(self, warnings: Iterable[str]) -> str:
        """Return the letters of some warnings."""
        for warning in warnings:
            self._letters.setdefault(warning, chr(ord("a") + len(self._letters)))
        return ", ".join(self._letters[warning] for warning in warnings)

    def told(self) -> list[str]:
        """Return what the letters stand for."""
        return [f"{letter}: {message(warning)}" for warning, letter in self._letters.items()]


def _decimal(head: str) -> Column:
    return Column(head, decimals=_PLACES)


def _whole(head: str) -> Column:
    return Column(head, is_number=True)


def _share(head: str) -> Column:
    return Column(head, decimals=1, is_percent=True)
