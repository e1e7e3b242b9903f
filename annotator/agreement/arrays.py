"""Small array helpers shared by the tables: typed aliases, distinct rows, adding up."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int64]
FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]

_KEY_LIMIT = 2**62


def add_up(index: IntArray, amounts: IntArray, size: int) -> IntArray:
    """Add `amounts` into `size` bins, exactly, whatever their magnitude.

    `np.bincount` adds weights as floats, which is exact below 2**53 only; sums of squared
    span lengths can be larger, so those are added as integers.
    """
    if index.size == 0:
        return np.zeros(size, dtype=np.int64)
    if float(np.abs(amounts).max()) * index.size < 2.0**53:
        sums = np.bincount(index, weights=amounts, minlength=size)
        return np.rint(sums).astype(np.int64)
    exact = np.zeros(size, dtype=np.int64)
    np.add.at(exact, index, amounts)
    return exact


def distinct_rows(rows: IntArray) -> tuple[IntArray, IntArray]:
    """Find the distinct rows of a matrix and which of them each row is.

    Returns `(distinct, which)` with `distinct[which] == rows`. Each row is packed into one
    integer, column by column; only when that would overflow are the keys renumbered.
    """
    count, columns = rows.shape
    if count == 0:
        return rows.reshape(0, columns), np.zeros(0, dtype=np.int64)
    key = np.zeros(count, dtype=np.int64)
    size = 1
    for column in range(columns):
        digits = rows[:, column]
        low = int(digits.min())
        base = int(digits.max()) - low + 1
        if size * base > _KEY_LIMIT:
            found, key = np.unique(key, return_inverse=True)
            size = len(found)
        key = key * base + (digits - low)
        size *= base
    _, first, which = np.unique(key, return_index=True, return_inverse=True)
    return rows[first], which.astype(np.int64, copy=False)
