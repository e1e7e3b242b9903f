"""The confusion matrix of a comparison, as a picture shows it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

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
    from collections.abc import Mapping

    from annotator.services.comparison.material import Material
    from annotator.services.comparison.rules import Rules
    from annotator.ui.compare.place_table import Pair, PlaceTable
    from annotator.ui.widgets.naming import CodeFace

MOST_CODES = 40
"""Codes that a matrix shows at most: those that coders take for others most often."""
Cell = tuple[str | None, str | None]


def cell_counts(table: PlaceTable, rules: Rules, pair: Pair | None) -> Counter[Cell]:
    """Return how often one coder gave the first code and the other the second; None is nothing.

    In a pair the first coder is the one whose name comes first. None pools all pairs: then no
    coder is the row's, and a cell counts the same places as its mirror image.
    """
    rows = np.ones(len(table.items), dtype=bool)
    if pair is not None:
        rows = table.pairs == table.pair_names.index(pair)
    size = len(table.codes) + 1
    joined = (table.low[rows].astype(np.int64) + 1) * size + table.high[rows] + 1
    counts: Counter[Cell] = Counter()
    for value, count in zip(*np.unique(joined, return_counts=True), strict=True):
        low, high = divmod(int(value), size)
        cell = (_counted(table, rules, low - 1), _counted(table, rules, high - 1))
        counts[cell] += int(count)
        if pair is None and cell[0] != cell[1]:
            counts[cell[::-1]] += int(count)
    return counts


def _counted(table: PlaceTable, rules: Rules, number: int) -> str | None:
    if number < 0:
        return None
    return rules.code_of(table.codes[number]) or table.codes[number]


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
