"""The list of disagreements for a training meeting: what coders did, and what was noted."""

from __future__ import annotations

from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from annotator import __version__
from annotator.formats.reports.document import (
    Block,
    Cell,
    Column,
    Heading,
    Paragraph,
    ReportDocument,
    Table,
)
from annotator.ui.compare.disagreement_list import one_line
from annotator.ui.compare.place_table import KINDS
from annotator.ui.compare.words import kind_hint, kind_name
from annotator.ui.i18n import tr
from annotator.ui.widgets.naming import face_of, number_name, section_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.services.comparison.material import ComparedDocument
    from annotator.services.comparison.notes import Notes
    from annotator.ui.compare.rows import Row, Side
    from annotator.ui.widgets.naming import CodeFace


def meeting_list(
    rows: Sequence[Row],
    documents: Mapping[bytes, ComparedDocument],
    faces: Mapping[str, CodeFace],
    notes: Notes,
    subtitle: str,
) -> ReportDocument:
    """Return the places as a document, those of a kind in a table of their own.

    `rows` are all of two coders, or all of places of any number of coders.
    """
    codings = [Column(tr("Coding")), Column(tr("Other coding"))]
    if any(row.place is not None for row in rows):
        codings = [Column(tr("Codings"))]
    columns = [
        Column("#", is_number=True),
        Column(tr("Place")),
        Column(tr("Passage")),
        *codings,
        Column(tr("Note")),
    ]
    blocks: list[Block] = [Paragraph(tr("%n disagreement(s)", "", len(rows)))]
    ordered = sorted(enumerate(rows, 1), key=lambda one: KINDS.index(one[1].item.kind))
    for kind, group in groupby(ordered, key=lambda one: one[1].item.kind):
        cells: list[tuple[Cell, ...]] = [
            (number, *_cells(row, documents[row.item.document_id], faces, notes))
            for number, row in group
        ]
        title = f"{kind_name(kind)} ({number_name(len(cells))})"
        blocks += [Heading(title), Table(kind_name(kind), kind_hint(kind), columns, cells)]
    return ReportDocument(
        tr("Disagreements"),
        subtitle,
        QLocale().bcp47Name(),
        datetime.now().astimezone(),
        f"Annotator {__version__}",
        blocks,
    )


def _cells(
    row: Row,
    document: ComparedDocument,
    faces: Mapping[str, CodeFace],
    notes: Notes,
) -> tuple[str, ...]:
    place = ", ".join(
        filter(
            None, (document.name, section_name(row.section), f"{row.span.start}–{row.span.end}")
        )
    )
    passage = one_line(f"{row.before}[{row.quote}]{row.behind}")
    settled = tr("settled")
    said = "; ".join(
        note.text + (f" ({settled})" if note.resolved else "")
        for one in row.disagreements
        for note in notes.of(one)
    )
    sides = [_side(side, faces) for side in row.sides]
    codings = sides if row.place is None else ["; ".join(sides)]
    return place, passage, *codings, said


def _side(side: Side, faces: Mapping[str, CodeFace]) -> str:
    if side.coding is None:
        return tr("{coder}: nothing").format(coder=side.coder)
    name = face_of(faces, side.coding.code).path
    return f"{side.coder}: {name} ({side.coding.start}–{side.coding.end})"
