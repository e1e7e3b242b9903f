"""The report as a document to hand on: pictures, tables, methods, settings, references."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from annotator import __version__
from annotator.domain.errors import UserError
from annotator.domain.progress import Progress, silent
from annotator.formats.reports.document import (
    Block,
    Bullets,
    Citations,
    Column,
    Heading,
    Paragraph,
    Picture,
    ReportDocument,
    Table,
)
from annotator.services.comparison.drift import By
from annotator.services.comparison.methods import methods, paragraph, reference_list
from annotator.services.comparison.units import Unit
from annotator.ui.compare.attribute_chart import attribute_chart, attributes_of
from annotator.ui.compare.chart_words import code_name, measure_name
from annotator.ui.compare.charts import (
    coefficient_chart,
    lines_of,
    offered_measures,
    rank_chart,
)
from annotator.ui.compare.confusion_chart import cell_counts, confusion_chart, confusion_of
from annotator.ui.compare.course_chart import course_chart, course_of
from annotator.ui.compare.pair_chart import pair_chart, pairs_of
from annotator.ui.compare.report_tables import (
    attribute_table,
    coefficient_table,
    confusion_table,
    course_table,
    example_table,
    pair_table,
    standing_table,
)
from annotator.ui.compare.strip_chart import strip_chart
from annotator.ui.compare.words import basis, left_out, units_name
from annotator.ui.figures.drawing import height_of, narrowest
from annotator.ui.figures.export import png_of, svg_of
from annotator.ui.i18n import tr
from annotator.ui.languages import CODEBOOK_KEYS, language_of
from annotator.ui.messages import message
from annotator.ui.widgets.naming import codebook_language, number_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.services.comparison.confusion import Confusion
    from annotator.services.comparison.report import Report
    from annotator.services.project import Project
    from annotator.ui.compare.run import Comparison
    from annotator.ui.figures.values import Chart
    from annotator.ui.widgets.naming import CodeFace

MEASURE = ("u_alpha_binary", Unit.CHARACTER)
_WIDTH = 960.0  # pixels of a picture
_LISTED = 100  # names of documents
_MOST_PAIRS = 6
"""Pairs of coders up to which each has a confusion matrix of its own."""
_LANGUAGE_NAMES = {"en": "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文"}


@dataclass(frozen=True, slots=True)
class _Made:
    """What the parts of a report are made of."""

    project: Project
    comparison: Comparison
    faces: Mapping[str, CodeFace]
    measure: tuple[str, Unit]
    draw: Callable[[Chart], Picture]
    progress: Progress

    @property
    def report(self) -> Report:
        return self.comparison.report


def report_document(
    project: Project,
    comparison: Comparison,
    faces: Mapping[str, CodeFace],
    suffix: str,
    *,
    measure: tuple[str, Unit] = MEASURE,
    sampling: str = "",
    progress: Progress = silent,
) -> ReportDocument:
    """Return a comparison as a document; to be called on a worker thread.

    Args:
        project: for agreement over time.
        comparison: what was computed.
        faces: names and colours of codes.
        suffix: of the file: pictures are drawn only as that format shows them.
        measure: the coefficient that the pictures show, if the report has it.
        sampling: what the lead says of how the documents were drawn.
        progress: is asked in between, and may raise `Cancelled`.

    Raises:
        Cancelled: the person asked to stop.
    """
    offered = offered_measures(comparison.report)
    chosen = measure if measure in offered else offered[0]
    made = _Made(project, comparison, faces, chosen, _drawer(suffix), progress)
    parts = (
        _basis(made), _coefficients(made), _pairs(made), _attributes(made), _confusions(made),
        _documents(made), _course(made), _methods(made, sampling), _settings(made),
    )  # fmt: skip
    language = language_of(QLocale())
    return ReportDocument(
        tr("Agreement between coders"),
        f"{project.path.stem}  ·  {basis(comparison.report)}",
        language.replace("_", "-"),
        datetime.now().astimezone().replace(microsecond=0),
        f"Annotator {__version__}",
        _numbered([block for part in parts for block in part]),
    )


def _drawer(suffix: str) -> Callable[[Chart], Picture]:
    """Return what draws a chart in the manner that a format shows."""

    def draw(chart: Chart) -> Picture:
        width = max(_WIDTH, narrowest(chart))
        caption = chart.caption
        return Picture(
            svg_of(chart, width) if suffix == "html" else b"",
            png_of(chart, width) if suffix == "docx" else b"",
            width,
            height_of(chart, width),
            f"{caption.title}. {caption.subtitle}",
            f"{caption.title}. {caption.subtitle}.",
        )

    return draw


def _numbered(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with pictures and tables numbered in their captions."""
    from dataclasses import replace

    figures = tables = 0
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, Picture):
            figures += 1
            words = tr("Figure {number}: {caption}").format(number=figures, caption=block.caption)
            found.append(replace(block, caption=words))
        elif isinstance(block, Table):
            tables += 1
            words = tr("Table {number}: {caption}").format(number=tables, caption=block.caption)
            found.append(replace(block, caption=words))
        else:
            found.append(block)
    return found


def _basis(made: _Made) -> Iterator[Block]:
    """Say what was left out, and what to mind in all figures."""
    gone = left_out(made.report)
    if gone:
        yield Paragraph(tr("Left out or changed for the comparison:"))
        yield Bullets(gone)
    codes: dict[str, list[str]] = {}
    lines = lines_of(made.report, *made.measure)
    for line in lines:
        for warning in line.warnings:
            codes.setdefault(warning, []).append(code_name(line.code, made.faces))
    defined = sum(line.value is not None for line in lines)
    for warning, names in codes.items():
        words = message(warning)
        if len(names) < defined:  # else it is about all of them
            words = f"{words} ({', '.join(names)})"
        yield Paragraph(words, is_warning=True)


def _coefficients(made: _Made) -> Iterator[Block]:
    chart = coefficient_chart(made.report, made.faces, *made.measure)
    yield Heading(tr("Agreement by code"))
    yield made.draw(chart)
    yield from map(Paragraph, chart.notes)
    for measure, unit in offered_measures(made.report):
        yield coefficient_table(made.report, made.faces, measure, unit)


def _pairs(made: _Made) -> Iterator[Block]:
    if len(made.report.material.coders) < 3:
        return
    tops = _top_codes(made.report)
    found = {code: pairs_of(made.report, code, *made.measure, made.progress) for code in tops}
    yield Heading(tr("Coder by coder"))
    for code, pairs in found.items():
        yield made.draw(pair_chart(made.report, pairs, made.faces, code, made.measure))
    yield pair_table(found, made.faces, measure_name(*made.measure))


def _top_codes(report: Report) -> list[str]:
    depths = {code.id: len(above) for code, above in report.material.codebook.walk()}
    shown = [code for code in report.material.codes if code in depths]
    top = min((depths[code] for code in shown), default=0)
    return [code for code in shown if depths[code] == top]


def _attributes(made: _Made) -> Iterator[Block]:
    lines = attributes_of(made.comparison, made.progress)
    chart = attribute_chart(made.report.material, lines, made.faces)
    if chart is None:
        return
    yield Heading(tr("Agreement on attributes"))
    yield made.draw(chart)
    yield attribute_table(made.report, lines, made.faces)


def _confusions(made: _Made) -> Iterator[Block]:
    table, material = made.comparison.table, made.report.material
    if not table.items:
        return
    names = sorted(table.pair_names)
    pairs: list[tuple[str, str] | None] = list(names) if len(names) <= _MOST_PAIRS else [None]
    texts = {document.id: document.text for document in material.documents}
    yield Heading(tr("Which codes are taken for which"))
    for pair in pairs:
        found = confusion_of(made.comparison, pair, made.progress)
        yield made.draw(confusion_chart(material, cell_counts(found), made.faces, pair))
        yield confusion_table(found, made.faces)
        if _is_confused(found):
            yield example_table(found, made.faces, texts)


def _is_confused(found: Confusion) -> bool:
    return any(row != column and None not in (row, column) for row, column in found.places)


def _documents(made: _Made) -> Iterator[Block]:
    yield Heading(tr("Documents by disagreement"))
    chart = rank_chart(made.comparison.standings)
    if chart.rows:
        yield made.draw(chart)
    yield standing_table(made.comparison.standings)
    strips = strip_chart(
        made.report.material, made.comparison.standings, made.comparison.rules, made.faces
    )
    if strips is not None:
        yield made.draw(strips)


def _course(made: _Made) -> Iterator[Block]:
    try:
        found = course_of(made.project, made.report, By.ORDER, made.progress)
    except UserError:
        return  # too few documents to follow anything along
    if len(found.stages) < 2:
        return
    yield Heading(tr("Agreement over time"))
    yield made.draw(course_chart(found, made.report, made.faces, made.measure))
    yield course_table(found, made.faces, *made.measure)


def _methods(made: _Made, sampling: str) -> Iterator[Block]:
    facts = methods(made.report, anonymous=False, sampling=sampling)
    own = codebook_language()
    languages = list(dict.fromkeys([own, "en", CODEBOOK_KEYS["zh_CN"] if own == "en" else own]))
    yield Heading(tr("Text for the methods section"))
    for language in languages:
        yield Heading(_LANGUAGE_NAMES[language], 2)
        yield Paragraph(paragraph(facts, language))
    yield Citations(tr("References"), reference_list(facts))


def _listed(names: Sequence[str]) -> str:
    more = [tr("and {count} more").format(count=number_name(len(names) - _LISTED))]
    return ", ".join([*names[:_LISTED], *(more if len(names) > _LISTED else [])])


def _settings(made: _Made) -> Iterator[Block]:
    """Print everything that was chosen, so that the report can be computed again."""
    settings, material = made.report.settings, made.report.material
    choice, interval = settings.choice, settings.interval
    yes, no, all_ = tr("yes"), tr("no"), tr("all")
    unnamed = tr("not known")
    version = material.current if material.version is None else material.version
    rows: list[tuple[str, str]] = [
        (tr("Round"), material.round),
        (tr("Coders"), ", ".join(material.coders)),
        (tr("Reference coder"), choice.reference or tr("nobody", "reference coder")),
        (tr("Documents"), _listed([document.name for document in material.documents])),
        (tr("Codes"), ", ".join(choice.codes) or all_),
        (tr("A code stands for"), str(choice.scope)),
        (tr("Level of the tree"), all_ if choice.level is None else str(choice.level)),
        (tr("Codebook version"), unnamed if version is None else str(version)),
        (tr("Units"), ", ".join(units_name(unit) for unit in settings.units)),
        (tr("Share of a unit that must be covered"), f"{settings.min_overlap:g}"),
        (tr("Boilerplate takes part"), yes if choice.boilerplate else no),
        (tr("Documents not done take part"), yes if choice.all_documents else no),
        (tr("Blanks and punctuation at edges ignored"), yes if choice.edges else no),
        (tr("Attributes compared"), yes if choice.attributes else no),
        (tr("Further origins"), ", ".join(choice.origins) or "—"),
        (tr("Coefficients"), ", ".join(settings.measures)),
        (tr("Resamples"), number_name(interval.resamples) if interval.resamples else no),
    ]
    if interval.resamples:
        rows += [
            (tr("What is drawn"), str(interval.method)),
            (tr("Seed"), unnamed if interval.seed is None else str(interval.seed)),
            (tr("Confidence"), f"{interval.confidence:g}"),
        ]
    if interval.benchmark is not None:
        rows.append((tr("Benchmark"), f"{interval.benchmark:g}"))
    rows.append((tr("Program"), f"Annotator {__version__}"))
    yield Heading(tr("Settings"))
    yield Table(
        tr("Settings"),
        tr("Everything that was chosen"),
        [Column(tr("Setting")), Column(tr("Value"))],
        rows,
    )
