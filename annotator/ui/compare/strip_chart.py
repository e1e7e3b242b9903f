"""Where in the documents coders disagree, as a picture shows it: a lane for each top code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.services.comparison.ranking import strip
from annotator.ui.compare.chart_words import percent
from annotator.ui.figures.targets import DocumentTarget, PlaceTarget
from annotator.ui.figures.values import (
    Caption,
    Lane,
    Mark,
    StripChart,
    StripDocument,
    StripMark,
)
from annotator.ui.i18n import tr
from annotator.ui.widgets.naming import face_of, number_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.services.comparison.material import ComparedDocument, Material
    from annotator.services.comparison.ranking import DocumentStanding, Stretch
    from annotator.services.comparison.rules import Rules
    from annotator.ui.widgets.naming import CodeFace

SHOWN = 12
"""Documents that the picture shows: those most in dispute."""


def strip_chart(
    material: Material,
    standings: Sequence[DocumentStanding],
    rules: Rules,
    faces: Mapping[str, CodeFace],
    *,
    limit: int = SHOWN,
) -> StripChart | None:
    """Return the documents most in dispute as strips; None where nobody coded anything."""
    codes = _top_codes(material)
    documents = {document.id: document for document in material.documents}
    chosen = [one for one in standings if one.marked][:limit]
    if not chosen:
        return None
    notes = []
    if len(chosen) < len(standings):
        rest = number_name(len(standings) - len(chosen))
        notes.append(tr("{count} more document(s) are not shown.").format(count=rest))
    return StripChart(
        Caption(
            tr("Where coders disagree"),
            tr("tint: all coders gave the code; solid: share of the pairs of coders that differ"),
            (tr("Document"), tr("Code"), tr("Start"), tr("End"), tr("Pairs that differ")),
        ),
        tr("disputed"),
        [Lane(face_of(faces, code).name, face_of(faces, code).color) for code in codes],
        [_document(documents[one.document_id], one, codes, rules, faces) for one in chosen],
        notes,
    )


def _top_codes(material: Material) -> list[str]:
    depths = {code.id: len(above) for code, above in material.codebook.walk()}
    shown = [code for code in material.codes if code in depths]
    top = min((depths[code] for code in shown), default=0)
    return [code for code in shown if depths[code] == top]


def _document(
    document: ComparedDocument,
    standing: DocumentStanding,
    codes: Sequence[str],
    rules: Rules,
    faces: Mapping[str, CodeFace],
) -> StripDocument:
    found = strip(document, codes, rules)
    marks = [
        _mark(document, number, face_of(faces, lane.code), stretch)
        for number, lane in enumerate(found.lanes)
        for stretch in lane.stretches
        if stretch.of > 1
    ]
    sentence = tr("{document}: {share} of what was coded is disputed").format(
        document=document.name, share=percent(standing.share)
    )
    return StripDocument(
        document.name,
        tr("{count} characters").format(count=number_name(found.characters)),
        found.characters,
        percent(standing.share),
        marks,
        Mark(
            DocumentTarget(document.id.hex()),
            sentence,
            (document.name, "", "0", str(found.characters), ""),
        ),
    )


def _mark(document: ComparedDocument, lane: int, face: CodeFace, stretch: Stretch) -> StripMark:
    share = pairs_that_differ(stretch.marked, stretch.of)
    sentence = tr("{document}, {start}–{end}, {code}: marked by {marked} of {of}").format(
        document=document.name,
        start=stretch.start,
        end=stretch.end,
        code=face.name,
        marked=stretch.marked,
        of=stretch.of,
    )
    row = (document.name, face.path, str(stretch.start), str(stretch.end), f"{share:.4f}")
    target = PlaceTarget(document.id.hex(), stretch.start, stretch.end, face.id)
    return StripMark(
        lane,
        stretch.start,
        stretch.end,
        share,
        stretch.marked == stretch.of,
        Mark(target, sentence, row),
    )


def pairs_that_differ(marked: int, coders: int) -> float:
    """Return the share of the pairs of coders of whom one marked a place and the other did not."""
    return 2 * marked * (coders - marked) / (coders * (coders - 1))
