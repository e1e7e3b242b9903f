"""What the tests of the agreement engine share: the published studies, naive computations."""

from __future__ import annotations

import json
from collections import Counter
from itertools import combinations, permutations
from pathlib import Path

import pytest

VECTORS = Path(__file__).resolve().parents[2] / "vectors"


@pytest.fixture(scope="session")
def published():
    """The published worked examples: study name → study mapping."""
    with (VECTORS / "published.json").open(encoding="utf-8") as file:
        return json.load(file)["studies"]


class Naive:
    """Slow, plain computations straight from the definitions, one unit or character at a time."""

    @staticmethod
    def alpha(ratings, difference=lambda one, two: float(one != two)):
        """Krippendorff's alpha by going through all ordered pairs; None where it has no value."""
        units = [
            [value for value in unit if value is not None] for unit in zip(*ratings, strict=True)
        ]
        units = [unit for unit in units if len(unit) >= 2]
        values = [value for unit in units for value in unit]
        if not values:
            return None
        observed = sum(
            difference(one, two) / (len(unit) - 1)
            for unit in units
            for one, two in permutations(unit, 2)
        ) / len(values)
        counts = Counter(values)
        expected = sum(
            counts[one] * counts[two] * difference(one, two) for one in counts for two in counts
        ) / (len(values) * (len(values) - 1))
        return 1 - observed / expected if expected else None

    @staticmethod
    def percent(ratings):
        """Mean share of equal pairs over the units with two or more ratings."""
        shares = []
        for unit in zip(*ratings, strict=True):
            pairs = list(combinations([value for value in unit if value is not None], 2))
            if pairs:
                shares.append(sum(one == two for one, two in pairs) / len(pairs))
        return sum(shares) / len(shares) if shares else None

    @staticmethod
    def painted(coders, documents, code=None):
        """Coder-major lists of the set of codes on each character; None where not looked at."""
        rows = {coder: [] for coder in coders}
        for length, present, spans in documents:
            for coder in coders:
                marks = [set() if coder in present else None for _ in range(length)]
                for owner, start, end, name in spans:
                    if owner == coder and code in (None, "*", name):
                        for place in range(start, end):
                            marks[place].add(name)
                rows[coder].extend(marks)
        return [rows[coder] for coder in coders]

    @staticmethod
    def presence(coders, documents, code):
        """Coder-major yes/no ratings of characters."""
        return [
            [None if marks is None else bool(marks) for marks in row]
            for row in Naive.painted(coders, documents, code)
        ]

    @staticmethod
    def u_alpha(documents, binary=False):
        """u-alpha by its formulas with every matrix entry worked out; None where undefined."""
        codes = sorted({span[3] for _, _, spans in documents for span in spans})
        values = [None, *codes]
        meet = {(one, two): 0.0 for one in values for two in values}
        squares = dict.fromkeys(values, 0)
        for length, present, spans in documents:
            if len(present) < 2:
                continue
            rows = {coder: [None] * length for coder in present}
            for coder, start, end, code in spans:
                rows[coder][start:end] = [code] * (end - start)
                squares[code] += (end - start) ** 2
            for row in rows.values():
                squares[None] += row.count(None)
            for one, two in permutations(present, 2):
                for pair in zip(rows[one], rows[two], strict=True):
                    meet[pair] += 1 / (len(present) - 1)
        total = sum(meet.values())
        row_sums = {one: sum(meet[one, two] for two in values) for one in values}
        if not total:
            return None
        scale = total / (total**2 - sum(squares.values()))

        def expected(one, two):
            own = squares[one] if one == two else 0
            return scale * (row_sums[one] * row_sums[two] - own)

        if binary:
            observed = row_sums[None] - meet[None, None]
            chance = sum(expected(None, two) for two in values) - expected(None, None)
        else:
            observed = total - sum(meet[one, one] for one in values)
            chance = total - sum(expected(one, one) for one in values)
        return 1 - observed / chance if chance > 1e-9 else None


@pytest.fixture(scope="session")
def naive():
    """The slow computations to compare with."""
    return Naive
