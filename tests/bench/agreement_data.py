"""Coded spans to measure agreement with: coders who mostly see the same, a little off."""

from __future__ import annotations

import numpy as np

from annotator.agreement.spans import DocumentRow, SpanRow

CODES = 30


def drawn_documents(
    coders: int, documents: int, spans: int, *, seed: int = 1
) -> list[DocumentRow]:
    """Draw documents with so many spans of each coder, of 5 to 200 characters.

    Ends differ by up to 4 characters, a fifth of the codes; one coder's spans do not overlap.
    """
    random = np.random.default_rng(1)
    return [_document(random, [f"c{n}" for n in range(coders)], spans) for _ in range(documents)]


def _document(random: np.random.Generator, coders: list[str], spans: int) -> DocumentRow:
    sizes = random.integers(5, 201, (2, spans))
    ends = np.cumsum(sizes.sum(axis=0))
    starts, codes = ends - sizes[1], random.integers(0, CODES, spans)
    length = int(ends[-1]) + 50
    rows: list[SpanRow] = []
    for coder in coders:
        shifts = random.integers(-2, 3, (2, spans))
        other = np.where(random.random(spans) < 0.8, codes, random.integers(0, CODES, spans))
        rows += [
            (coder, int(start), int(end), f"k{code}")
            for start, end, code in zip(starts + shifts[0], ends + shifts[1], other, strict=True)
        ]
    return length, coders, rows


def one_text(documents: list[DocumentRow]) -> tuple[int, dict[str, list[tuple[int, int, str]]]]:
    """Lay documents end to end; return the length and each coder's spans."""
    found: dict[str, list[tuple[int, int, str]]] = {}
    before = 0
    for length, coders, rows in documents:
        for coder in coders:
            found.setdefault(coder, [])
        for coder, start, end, code in rows:
            found[coder].append((before + start, before + end, code))
        before += length
    return before, found
