"""Columns that take rows in and out in place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

# Any, as the columns are of several integer types.
Column = NDArray[Any]

_SPARE = 64


class Table:
    """Named columns of equal length, with room to grow.

    Moving a part of a column within its own memory costs a tenth of what a new column costs,
    whose fresh memory pages the system has to hand out first.
    """

    def __init__(self, columns: Mapping[str, Column]) -> None:
        self._count = len(next(iter(columns.values())))
        self._kept = {name: _with_room(column, self._count) for name, column in columns.items()}

    def column(self, name: str) -> Column:
        """Return a column as it is now; valid until the next row goes in or out."""
        return self._kept[name][: self._count]

    def insert(self, row: int, values: Mapping[str, object]) -> None:
        """Put a row in before another; `values` has one for each column."""
        count = self._count
        if count == len(next(iter(self._kept.values()))):
            self._kept = {name: _with_room(kept, count) for name, kept in self._kept.items()}
        for name, kept in self._kept.items():
            # A memory view moves overlapping parts as they are; numpy copies them first.
            memory = kept.data
            memory[row + 1 : count + 1] = memory[row:count]
            kept[row] = values[name]
        self._count += 1

    def remove(self, row: int) -> None:
        """Take a row out."""
        for kept in self._kept.values():
            memory = kept.data
            memory[row : self._count - 1] = memory[row + 1 : self._count]
        self._count -= 1


def _with_room(column: Column, count: int) -> Column:
    """Return a copy of the first rows of a column, with room for more."""
    kept = np.zeros(count + count // 8 + _SPARE, column.dtype)
    kept[:count] = column[:count]
    return kept
