"""The units table: what every given-unit coefficient reads.

Units with the same ratings are counted, not listed: `patterns` holds the distinct rating
vectors and `weights` how many units (or how many characters) have each. A study of a
million units, or a text of a million characters, is then a few dozen rows.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from annotator.agreement.arrays import FloatArray, IntArray, add_up, distinct_rows
from annotator.agreement.resamples import Counts

Category: TypeAlias = str | int | float | bool | frozenset[str]

MISSING = -1
_CHUNK = 1 << 16
_DENSE_LIMIT = 1 << 20
_WEIGHTS_AT_ONCE = 1 << 22


@dataclass(frozen=True, slots=True, eq=False)
class UnitsTable:
    """Ratings of units by coders, equal rating vectors counted together.

    `patterns` has shape (P, coders) and holds indexes into `categories`, -1 where that coder
    gave no rating; `weights` has shape (P,) and counts units. `categories` may list some that
    nobody used: for the coefficients that count categories (S, AC1) it is the codebook.
    `ordered` is false where their order means nothing (strings taken as they came).
    """

    coders: tuple[str, ...]
    categories: tuple[Category, ...]
    patterns: IntArray
    weights: IntArray
    ordered: bool = True

    def __post_init__(self) -> None:
        if self.patterns.shape != (len(self.weights), len(self.coders)):
            raise ValueError("patterns must have one row per weight and one column per coder")


@dataclass(frozen=True, slots=True, eq=False)
class DocumentTables:
    """Units tables of several documents that share one list of patterns.

    `document`, `pattern` and `weight` have one entry per pattern that occurs in a document:
    `weight` units of that document have that row of `patterns`. Tables add up, so pooling is
    a sum over documents and a resample of documents a product of two matrices.
    """

    coders: tuple[str, ...]
    categories: tuple[Category, ...]
    patterns: IntArray
    count: int
    document: IntArray
    pattern: IntArray
    weight: IntArray
    ordered: bool = True


Table = TypeVar("Table", UnitsTable, DocumentTables)


def pool(tables: DocumentTables) -> UnitsTable:
    """Add the documents up into one table."""
    weights = add_up(tables.pattern, tables.weight, len(tables.patterns))
    return UnitsTable(tables.coders, tables.categories, tables.patterns, weights, tables.ordered)


def table_of_patterns(tables: DocumentTables) -> UnitsTable:
    """Take the patterns alone, one unit each: what is weighted anew in every resample."""
    ones = np.ones(len(tables.patterns), dtype=np.int64)
    return UnitsTable(tables.coders, tables.categories, tables.patterns, ones, tables.ordered)


def document_table(tables: DocumentTables, document: int) -> UnitsTable:
    """Take the table of one document, given by its position."""
    chosen = tables.document == document
    patterns = tables.patterns[tables.pattern[chosen]]
    weights = tables.weight[chosen]
    return UnitsTable(tables.coders, tables.categories, patterns, weights, tables.ordered)


def resampled_weights(tables: DocumentTables, counts: Counts) -> FloatArray:
    """Weigh the patterns for resamples of documents.

    `counts` has shape (resamples, documents) and tells how often each document was drawn;
    the answer has shape (resamples, patterns).
    """
    from scipy.sparse import csr_array

    shape = (tables.count, len(tables.patterns))
    entries = (tables.weight.astype(np.float64), (tables.document, tables.pattern))
    weights = csr_array(entries, shape=shape)
    sums = np.empty((len(counts), len(tables.patterns)))
    # In blocks, as the product makes floats of the counts.
    step = max(1, _WEIGHTS_AT_ONCE // max(1, tables.count))
    for begin in range(0, len(counts), step):
        sums[begin : begin + step] = counts[begin : begin + step].astype(np.float64) @ weights
    return sums


def choose_coders(table: Table, coders: Sequence[int]) -> Table:
    """Keep some of the coders, given by their positions, in that order."""
    names = tuple(table.coders[coder] for coder in coders)
    return replace(table, coders=names, patterns=table.patterns[:, list(coders)])


def units_from_ratings(
    coders: Sequence[str],
    ratings: Sequence[Sequence[object]],
    categories: Sequence[object] | None = None,
) -> UnitsTable:
    """Build a table from coder-major ratings, None where a coder gave none.

    `categories` lists all that could have been given, in order; left out, those that occur
    are taken, numbers by size before strings by code point. Raises ValueError when there is
    not one row of equal length per coder, a rating is neither a string nor a finite number
    nor a boolean nor a frozenset, or a rating is not among the categories.
    """
    if len(ratings) != len(coders):
        raise ValueError(f"{len(coders)} coders but {len(ratings)} rows of ratings")
    if len({len(row) for row in ratings}) > 1:
        raise ValueError("the rows of ratings differ in length")
    given = (value for row in ratings for value in row if value is not None)
    known, ordered = known_categories(given, categories)
    number: dict[object, int] = {value: position for position, value in enumerate(known)}
    number[None] = MISSING
    units = len(ratings[0]) if len(ratings) else 0
    numbers = np.fromiter(
        (number[value] for row in ratings for value in row),
        dtype=np.int64,
        count=units * len(coders),
    ).reshape(len(coders), units)
    table = units_from_numbers(coders, known, numbers)
    return replace(table, ordered=ordered)


def known_categories(
    given: Iterable[object], categories: Sequence[object] | None
) -> tuple[list[Category], bool]:
    """List the categories of some ratings, and tell whether their order means anything.

    `categories` lists all that could have been given, in order; left out, those that occur
    are taken: numbers by size, then strings, then sets. Raises ValueError as
    `units_from_ratings` does.
    """
    found = _check_categories(given)
    known = _sort_categories(found) if categories is None else _known(categories, found)
    # Two categories are as far apart either way round.
    return known, categories is not None or _are_numbers(known) or len(known) <= 2


def units_from_numbers(
    coders: Sequence[str], categories: Sequence[Category], numbers: npt.NDArray[np.integer]
) -> UnitsTable:
    """Build a table from category numbers, shape (coders, units), -1 where missing.

    Any integer type will do; small ones are quicker. Raises ValueError when a number is not
    a position in `categories`.
    """
    if numbers.ndim != 2 or numbers.shape[0] != len(coders):
        raise ValueError("numbers must have one row per coder")
    if numbers.size and (numbers.min() < MISSING or numbers.max() >= len(categories)):
        raise ValueError("a number is not a position in the list of categories")
    patterns, weights = _count_patterns(numbers, len(categories) + 1)
    return UnitsTable(tuple(coders), tuple(categories), patterns, weights)


def document_tables(
    coders: Sequence[str],
    categories: Sequence[Category],
    numbers: npt.NDArray[np.integer],
    documents: npt.NDArray[np.integer],
    count: int,
    widths: npt.NDArray[np.integer] | None = None,
    *,
    ordered: bool = True,
) -> DocumentTables:
    """Build one table per document from category numbers, shape (coders, units).

    `documents` tells each unit's document as a position below `count`; `widths` tells how
    many units a column stands for (characters in a cell), one each if left out. `ordered` is
    false where the order of the categories means nothing.
    """
    rows, which = distinct_rows(np.ascontiguousarray(numbers.T, dtype=np.int64))
    amounts = np.ones(len(which), dtype=np.int64) if widths is None else widths.astype(np.int64)
    places, where = np.unique(documents * max(1, len(rows)) + which, return_inverse=True)
    document, pattern = np.divmod(places.astype(np.int64), max(1, len(rows)))
    weight = add_up(where, amounts, len(places))
    return DocumentTables(
        tuple(coders), tuple(categories), rows, count, document, pattern, weight, ordered
    )


def category_values(table: UnitsTable, purpose: str) -> FloatArray:
    """Take the categories as numbers; raise ValueError where they are not numbers."""
    if not _are_numbers(table.categories):
        raise ValueError(f"{purpose} needs categories that are numbers")
    return np.array(table.categories, dtype=np.float64)


def _are_numbers(categories: Sequence[Category]) -> bool:
    return all(isinstance(category, int | float) for category in categories)


def _check_categories(values: Iterable[object]) -> set[Category]:
    found: set[Category] = set()
    try:
        distinct = set(values)
    except TypeError as error:
        raise ValueError("a rating must be a string or a finite number, not a list") from error
    for value in distinct:
        plain = value.item() if isinstance(value, np.generic) else value
        if not isinstance(plain, str | int | float | frozenset):
            raise ValueError(f"a rating must be a string or a finite number, not {plain!r}")
        if isinstance(plain, float) and not math.isfinite(plain):
            raise ValueError(f"a rating cannot be {plain}; None stands for a missing one")
        found.add(plain)
    return found


def _sort_categories(values: set[Category]) -> list[Category]:
    numbers = sorted(value for value in values if isinstance(value, int | float))
    strings = sorted(value for value in values if isinstance(value, str))
    sets = sorted((v for v in values if isinstance(v, frozenset)), key=sorted)
    return [*numbers, *strings, *sets]


def _known(categories: Sequence[object], given: set[Category]) -> list[Category]:
    known = _check_categories(categories)
    if len(known) != len(categories):
        raise ValueError("categories holds a value twice")
    if not given <= known:
        raise ValueError(
            f"a rating is not among the categories: {_sort_categories(given - known)}"
        )
    return [each for each in categories if isinstance(each, str | int | float | frozenset)]


def _count_patterns(numbers: npt.NDArray[np.integer], base: int) -> tuple[IntArray, IntArray]:
    """Count the distinct columns of a (coders, units) matrix of digits in [-1, base - 1)."""
    coders, units = numbers.shape
    keys = base**coders
    if keys > _DENSE_LIMIT or keys > 4 * units + 4096:
        rows, which = distinct_rows(numbers.T.astype(np.int64))
        return rows, np.bincount(which, minlength=len(rows)).astype(np.int64)
    small = np.dtype(np.int16 if keys < 2**15 else np.int32)
    counts = np.zeros(keys, dtype=np.int64)
    # In blocks, so that the packed keys never leave the processor's cache.
    for begin in range(0, units, _CHUNK):
        block = numbers[:, begin : begin + _CHUNK].astype(small)
        key = np.zeros(block.shape[1], dtype=small)
        for row in block:
            key *= base
            key += row
            key += 1
        counts += np.bincount(key, minlength=keys)
    used = np.flatnonzero(counts)
    digits = [(used // base ** (coders - 1 - coder)) % base - 1 for coder in range(coders)]
    patterns = np.stack(digits, axis=1) if digits else np.zeros((len(used), 0), dtype=np.int64)
    return patterns.astype(np.int64), counts[used]
