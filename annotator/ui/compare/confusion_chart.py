"""The confusion matrix of a comparison, as a picture shows it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from annotator.services.comparison.confusion import Cell, Confusion, confusion
from annotator.ui.compare.chart_words import percent
from annotator.ui.figures.targets import CellTarget
from annotator.ui.figures.values import (
    Caption,
    ConfusionCell,
    ConfusionChart,
    ConfusionCode,
    Mark,
)
from annotator.ui.i18n import tr
from annotator.ui.widgets.naming import face_of, number_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.domain.progress import Progress
    from annotator.services.comparison.disagreements import Pairing
    from annotator.services.comparison.material import Material
    from annotator.ui.compare.place_table import Pair
    from annotator.ui.compare.run import Comparison
    from annotator.ui.widgets.naming import CodeFace

MOST_CODES = 40
"""Codes that a matrix shows at most: those that coders take for others most often."""
_PAUSE = 4096  # places between two looks at whether to go on


def cell_counts(found: Confusion) -> Counter[Cell]:
    """Return how often one coder gave the first code and the other the second; None is nothing.

    Where all pairs are pooled, a cell counts the same places as its mirror image.
    """
    counts: Counter[Cell] = Counter()
    for (row, column), places in found.places.items():
        counts[row, column] += len(places)
        if found.coders is None and row != column:
            counts[column, row] += len(places)
    return counts


def confusion_of(comparison: Comparison, pair: Pair | None, progress: Progress) -> Confusion:
    """Return who gave which code where the other gave which; runs on a worker thread.

    Raises:
        Cancelled: the person asked to stop.
    """
    items, order = comparison.table.items, comparison.report.material.codebook.walk()

    def watched() -> Iterator[Pairing]:
        for number, item in enumerate(items):
            if number % _PAUSE == 0:
                progress(number, len(items))
            yield item

    return confusion(watched(), [code.id for code, _ in order], comparison.rules, pair)


def confusion_chart(
    material: Material,
    counts: Counter[Cell],
    faces: Mapping[str, CodeFace],
    pair: Pair | None,
) -> ConfusionChart:
    """Return the matrix with the codes in the order of the tree, top codes apart."""
    codes, left_out = _shown(material, counts)
    tops = _tops(material)
    groups = {top: number for number, top in enumerate(dict.fromkeys(tops.values()))}
    number: dict[str | None, int] = {code: at for at, code in enumerate(codes)}
    number[None] = len(codes)
    one, other = pair or (tr("one coder"), tr("the other coder"))
    cells = [
        ConfusionCell(
            number[row],
            number[column],
            count,
            _mark(row, column, count, faces, pair, (one, other)),
        )
        for (row, column), count in sorted(
            counts.items(), key=lambda item: _order(item[0], number)
        )
        if row in number and column in number
    ]
    shares = [_same_share(counts, code) for code in codes]
    same = sum(count for (row, column), count in counts.items() if row == column)
    both = sum(count for cell, count in counts.items() if None not in cell)
    if pair is None:
        both = same + (both - same) // 2  # a cell and its mirror image are the same places
    notes = [tr("A cell tells which codes were taken for one another, not who was right.")]
    if pair is None and len(material.coders) > 2:
        notes.append(
            tr("All pairs of coders together: each place stands on both sides of the diagonal.")
        )
    if left_out:
        notes.append(tr("%n rarer code(s) left out of the picture.", "", left_out))
    return ConfusionChart(
        Caption(
            tr("Which codes are taken for which"),
            tr(
                "rows: {one}; columns: {other}; {both} pairs of codings, {same} of one code"
            ).format(one=one, other=other, both=number_name(both), same=number_name(same)),
            (one, other, tr("Count")),
        ),
        [
            ConfusionCode(
                face_of(faces, code).name,
                face_of(faces, tops.get(code, code)).color,
                groups.get(tops.get(code, ""), -1),
            )
            for code in codes
        ],
        cells,
        tr("{coder}: nothing").format(coder=one),
        tr("{coder}: nothing").format(coder=other),
        tr("same"),
        shares,
        (tr("same code"), tr("other code"), tr("one coder only")),
        notes,
    )


def _mark(
    row: str | None,
    column: str | None,
    count: int,
    faces: Mapping[str, CodeFace],
    pair: Pair | None,
    names: tuple[str, str],
) -> Mark:
    nothing = tr("nothing")
    one = nothing if row is None else face_of(faces, row).name
    other = nothing if column is None else face_of(faces, column).name
    sentence = tr("{one}: {code}; {other}: {other_code}: %n place(s)", "", count).format(
        one=names[0], code=one, other=names[1], other_code=other
    )
    coders = pair or ("", "")
    return Mark(CellTarget(*coders, row, column), sentence, (one, other, str(count)))


def _shown(material: Material, counts: Counter[Cell]) -> tuple[list[str], int]:
    """Return the codes that occur, in the order of the tree; of very many the most disputed."""
    occurring: Counter[str] = Counter()
    for cell, count in counts.items():
        for code in cell:
            if code is not None:
                occurring[code] += count if cell[0] != cell[1] else 0
    kept = {code for code, _ in occurring.most_common(MOST_CODES)}
    ordered = [code.id for code, _ in material.codebook.walk() if code.id in kept]
    ordered += sorted(kept.difference(ordered))
    return ordered, len(occurring) - len(kept)


def _tops(material: Material) -> dict[str, str]:
    return {
        code.id: (above[0].id if above else code.id) for code, above in material.codebook.walk()
    }


def _same_share(counts: Counter[Cell], code: str) -> str:
    whole = sum(count for (row, _), count in counts.items() if row == code)
    return percent(counts[code, code] / whole) if whole else ""


def _order(cell: Cell, number: Mapping[str | None, int]) -> tuple[int, int]:
    return number.get(cell[0], -1), number.get(cell[1], -1)
