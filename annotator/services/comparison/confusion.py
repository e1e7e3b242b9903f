"""Who gives which code where the other gives which: the confusion matrix of two coders.

Rows are the codes of one coder, columns those of the other, over codings paired one to one
(`annotator.services.comparison.pairing`): two of one code if they overlap at all, two of different
codes if they share half of what they cover together. The last row and column stand for no coding
at all. Every count is the length of the list of places behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.services.comparison.disagreements import Pairing
from annotator.services.comparison.rules import Rules

Cell = tuple[str | None, str | None]
"""A code of the row's coder and one of the column's; None is no coding at all."""


@dataclass(frozen=True, slots=True)
class Confusion:
    """The matrix of a pair of coders (rows, columns), or of all pairs together.

    `codes` are the codes that occur. Where `coders` is None, all pairs are pooled and no coder
    is the row's: a cell and its mirror image are the same places, counted once in `paired` and
    `same`.
    """

    coders: tuple[str, str] | None
    codes: Sequence[str]
    places: Mapping[Cell, Sequence[Pairing]] = field(repr=False)

    def cell(self, row: str | None, column: str | None) -> Sequence[Pairing]:
        """Return the places behind a cell; None stands for the row or column of nothing.

        The row's coding is in front, where there are two.
        """
        found = self.places.get((row, column))
        if found is None and self.coders is None:
            found = self.places.get((column, row))
        return found or ()

    def count(self, row: str | None, column: str | None) -> int:
        """Return how many places are in a cell."""
        return len(self.cell(row, column))

    @property
    def counts(self) -> list[list[int]]:
        """The counts of all cells; the last row and the last column are those of nothing."""
        ids = (*self.codes, None)
        return [[self.count(row, column) for column in ids] for row in ids]

    def row(self, code: str | None) -> int:
        """Return the sum of a row: the codings of a code that the row's coder has."""
        return sum(self.count(code, column) for column in (*self.codes, None))

    def column(self, code: str | None) -> int:
        """Return the sum of a column: the codings of a code that the column's coder has."""
        return sum(self.count(row, code) for row in (*self.codes, None))

    def same_share(self, code: str) -> float | None:
        """Return the share of a row's codings that got the same code; None for an empty row."""
        whole = self.row(code)
        return self.count(code, code) / whole if whole else None

    @property
    def paired(self) -> int:
        """How many places both coders marked."""
        return sum(len(places) for cell, places in self.places.items() if None not in cell)

    @property
    def same(self) -> int:
        """How many of these have one code."""
        return sum(len(found) for (row, column), found in self.places.items() if row == column)


def confusion(
    pairings: Iterable[Pairing],
    order: Sequence[str],
    rules: Rules,
    coders: tuple[str, str] | None = None,
) -> Confusion:
    """Sort places into the matrix of two coders (rows, columns); None pools all pairs.

    `order` is the order of codes, such as that of the tree; codes that it does not hold (retired
    ones) come behind, by name.
    """
    positions = {code: number for number, code in enumerate(order)}
    places: dict[Cell, list[Pairing]] = {}
    for found in pairings:
        if coders is None:
            cell, placed = _pooled(found, rules, positions)
        elif set(found.coders) == set(coders):
            cell, placed = _directed(found, rules, coders)
        else:
            continue
        places.setdefault(cell, []).append(placed)
    occurring = {code for cell in places for code in cell if code is not None}
    codes = sorted(occurring, key=lambda code: (positions.get(code, len(positions)), code))
    return Confusion(coders, codes, places)


def _directed(found: Pairing, rules: Rules, coders: tuple[str, str]) -> tuple[Cell, Pairing]:
    is_front = found.coders == coders
    if found.second is None:
        code = rules.code_of(found.first.code)
        return ((code, None) if is_front else (None, code)), found
    placed = found if is_front else found.turned()
    return _codes(placed, rules), placed


def _pooled(found: Pairing, rules: Rules, positions: Mapping[str, int]) -> tuple[Cell, Pairing]:
    """Put the code that comes first in the order into the row."""
    row, column = _codes(found, rules)
    if row is None or column is None:
        return (row, column), found

    def rank(code: str) -> tuple[int, str]:
        return positions.get(code, len(positions)), code

    if rank(row) <= rank(column):
        return (row, column), found
    return (column, row), found.turned()


def _codes(found: Pairing, rules: Rules) -> Cell:
    second = rules.code_of(found.second.code) if found.second is not None else None
    return rules.code_of(found.first.code), second
