"""Coded spans of several documents: what every free-span coefficient reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np

from annotator.agreement.arrays import BoolArray, IntArray

ANY_CODE = "*"

SpanRow: TypeAlias = tuple[str, int, int, str]
"""One coding: coder, start, end, code; half-open character offsets."""

DocumentRow: TypeAlias = tuple[int, Sequence[str], Iterable[SpanRow]]
"""One document: its length, the coders who looked at it, and their spans."""


@dataclass(frozen=True, slots=True, eq=False)
class CodedSpans:
    """Who marked which characters of which document with which code.

    `lengths` (documents,) are in characters; `present` (documents, coders) tells who looked
    at a document, which is not the same as who marked something in it. The other arrays have
    one entry per span: positions of its document, coder and code, and its half-open range
    within the document, `0 <= start < end <= length`.
    """

    coders: tuple[str, ...]
    codes: tuple[str, ...]
    lengths: IntArray
    present: BoolArray
    document: IntArray
    coder: IntArray
    code: IntArray
    start: IntArray
    end: IntArray


def coded_spans(coders: Sequence[str], documents: Iterable[DocumentRow]) -> CodedSpans:
    """Gather the spans of documents; codes are numbered in code point order.

    Raises ValueError for a span outside its document, of no characters, or by a coder who is
    not among those who looked at the document.
    """
    number = {name: position for position, name in enumerate(coders)}
    listed = list(documents)
    present = np.zeros((len(listed), len(coders)), dtype=np.bool_)
    rows: list[tuple[int, int, int, int]] = []
    names: list[str] = []
    for position, (_, seen_by, spans) in enumerate(listed):
        for name in seen_by:
            present[position, _look_up(number, name)] = True
        for name, start, end, code in spans:
            rows.append((position, _look_up(number, name), start, end))
            names.append(code)
    codes = sorted(set(names))
    code_number = {name: position for position, name in enumerate(codes)}
    columns = np.array(rows, dtype=np.int64).reshape(len(rows), 4).T.copy()
    found = CodedSpans(
        coders=tuple(coders),
        codes=tuple(codes),
        lengths=np.array([length for length, _, _ in listed], dtype=np.int64),
        present=present,
        document=columns[0],
        coder=columns[1],
        code=np.array([code_number[name] for name in names], dtype=np.int64),
        start=columns[2],
        end=columns[3],
    )
    check_spans(found)
    return found


def check_spans(spans: CodedSpans) -> None:
    """Raise ValueError for the first span that lies outside its document or its coders."""
    if (spans.lengths < 0).any():
        raise ValueError("a document's length is negative")
    wrong = (spans.start < 0) | (spans.end <= spans.start)
    wrong |= spans.end > spans.lengths[spans.document]
    if wrong.any():
        raise ValueError(f"{_describe(spans, int(wrong.argmax()))} is not inside its document")
    absent = ~spans.present[spans.document, spans.coder]
    if absent.any():
        first = _describe(spans, int(absent.argmax()))
        raise ValueError(f"{first}: that coder is not among those who looked at the document")


def choose_code(spans: CodedSpans, code: str | None) -> CodedSpans:
    """Keep the spans of one code, as the only code; `*` makes all codes one; None changes nothing.

    A code that nobody used leaves no spans.
    """
    if code is None:
        return spans
    if code == ANY_CODE:
        return replace(spans, codes=(code,), code=np.zeros_like(spans.code))
    number = spans.codes.index(code) if code in spans.codes else -1
    chosen = take_spans(spans, spans.code == number)
    return replace(chosen, codes=(code,), code=np.zeros_like(chosen.code))


def choose_span_coders(spans: CodedSpans, coders: Sequence[int]) -> CodedSpans:
    """Keep some of the coders, given by their positions, in that order."""
    renumbered = np.full(len(spans.coders), -1, dtype=np.int64)
    renumbered[list(coders)] = np.arange(len(coders))
    chosen = replace(
        take_spans(spans, renumbered[spans.coder] >= 0),
        coders=tuple(spans.coders[coder] for coder in coders),
        present=spans.present[:, list(coders)],
    )
    return replace(chosen, coder=renumbered[chosen.coder])


def end_to_end(spans: CodedSpans) -> CodedSpans:
    """Lay documents one behind the other, as one; only those that all coders looked at.

    Coders who looked at no document are no coders here.
    """
    active = np.flatnonzero(spans.present.any(axis=0))
    chosen = choose_span_coders(spans, active.tolist())
    common = np.asarray(chosen.present.all(axis=1), dtype=np.bool_)
    lengths = np.where(common, chosen.lengths, 0)
    kept = take_spans(chosen, common[chosen.document])
    shift = (np.cumsum(lengths) - lengths)[kept.document]
    return replace(
        kept,
        lengths=np.array([lengths.sum()], dtype=np.int64),
        present=np.full((1, len(active)), bool(common.any())),
        document=np.zeros_like(kept.document),
        start=kept.start + shift,
        end=kept.end + shift,
    )


def spans_per_coder(spans: CodedSpans) -> IntArray:
    """Count the spans of each coder, shape (coders,)."""
    return np.bincount(spans.coder, minlength=len(spans.coders))


def take_spans(spans: CodedSpans, chosen: BoolArray | IntArray) -> CodedSpans:
    """Take the spans that a mask or a list of positions chooses; documents and coders stay."""
    return replace(
        spans,
        document=spans.document[chosen],
        coder=spans.coder[chosen],
        code=spans.code[chosen],
        start=spans.start[chosen],
        end=spans.end[chosen],
    )


def refuse_overlap(spans: CodedSpans, measure: str) -> None:
    """Raise ValueError if one coder's spans overlap, whatever their codes."""
    order = np.lexsort((spans.start, spans.coder, spans.document))
    earlier, later = order[:-1], order[1:]
    overlap = spans.end[earlier] > spans.start[later]
    overlap &= _same(spans.document, order) & _same(spans.coder, order)
    if overlap.any():
        first = int(overlap.argmax())
        raise ValueError(
            f"{measure} does not allow overlapping spans of one coder: "
            f"{_describe(spans, int(earlier[first]))} and {_describe(spans, int(later[first]))}"
        )


def unite_overlaps(spans: CodedSpans) -> tuple[CodedSpans, int]:
    """Unite overlapping spans of one coder and one code; those that only touch stay apart.

    Returns the spans, sorted by document, coder, code and start, and how many went into
    another one.
    """
    order = np.lexsort((spans.start, spans.code, spans.coder, spans.document))
    ordered = take_spans(spans, order)
    group = np.cumsum(
        np.concatenate(
            [
                np.zeros(min(1, order.size), dtype=np.int64),
                ~(
                    _same(spans.document, order)
                    & _same(spans.coder, order)
                    & _same(spans.code, order)
                ),
            ]
        )
    )
    # Shifting each group beyond the one before makes one running maximum serve them all.
    shift = group * (int(spans.lengths.max(initial=0)) + 1)
    reach = np.maximum.accumulate(ordered.end + shift)
    opens = np.ones(order.size, dtype=np.bool_)
    opens[1:] = ordered.start[1:] + shift[1:] >= reach[:-1]
    closes = np.ones(order.size, dtype=np.bool_)
    closes[:-1] = opens[1:]
    united = replace(take_spans(ordered, opens), end=(reach - shift)[closes])
    return united, int(order.size - opens.sum())


def _same(values: IntArray, order: IntArray) -> BoolArray:
    return np.asarray(values[order[:-1]] == values[order[1:]])


def _look_up(number: dict[str, int], name: str) -> int:
    if name not in number:
        raise ValueError(f"unknown coder: {name!r}")
    return number[name]


def _describe(spans: CodedSpans, row: int) -> str:
    coder = spans.coders[int(spans.coder[row])]
    code = spans.codes[int(spans.code[row])]
    return f"span [{spans.start[row]}, {spans.end[row]}) of code {code!r} by coder {coder!r}"
