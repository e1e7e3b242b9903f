"""Reads a study given as a plain mapping (coding, spans, corpus, segmentation) and checks it."""

from __future__ import annotations

import operator
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from annotator.agreement.spans import CodedSpans, DocumentRow, SpanRow, coded_spans
from annotator.agreement.units import UnitsTable, units_from_ratings

StudyMapping: TypeAlias = Mapping[str, object]
"""A study as in the conformance vectors; spans say `begin` and `end` here, and only here."""

KINDS = ("coding", "spans", "corpus", "segmentation")


@dataclass(frozen=True, slots=True)
class Segmentations:
    """How each coder cut one text into segments: their lengths (masses), in order."""

    coders: tuple[str, ...]
    masses: tuple[tuple[int, ...], ...]


def read_coding(
    study: StudyMapping, categories: object = None, *, sets: bool = False
) -> UnitsTable:
    """Read ratings of given units: `coders` and coder-major `units`, None where missing.

    `categories` may list all values that could have been given, in order. With `sets` ratings
    are lists of strings, which stand for sets.
    """
    coders = _read_coders(study)
    units = [_read_list(row, "a row of units") for row in _read_list(study.get("units"), "units")]
    if sets:
        units = [[None if value is None else _read_set(value) for value in row] for row in units]
        listed = None if categories is None else _read_list(categories, "categories")
        return units_from_ratings(coders, units, listed and [_read_set(each) for each in listed])
    known = None if categories is None else _read_list(categories, "categories")
    return units_from_ratings(coders, units, known)


def read_spans(study: StudyMapping) -> CodedSpans:
    """Read free spans of one document (kind spans) or of several (kind corpus)."""
    coders = _read_coders(study)
    if study["kind"] == "spans":
        return coded_spans(coders, [_read_document(study, coders)])
    documents = [_read_mapping(doc, "a document") for doc in _read_list(study.get("docs"), "docs")]
    names = [document["id"] for document in documents if "id" in document]
    if len({repr(name) for name in names}) != len(names):
        raise ValueError("two documents have the same id")
    return coded_spans(
        coders,
        [
            _read_document(document, _read_names(document.get("present"), "present"))
            for document in documents
        ],
    )


def read_chance_samples(study: StudyMapping) -> list[CodedSpans]:
    """Read the random continua that a study of spans brings along (`chance_samples`).

    Their spans are shifted to begin at 0 or later, as a random one may begin before the text.
    """
    coders = _read_coders(study)
    samples = []
    for value in _read_list(study.get("chance_samples"), "chance_samples"):
        sample = _read_mapping(value, "a chance sample")
        spans = [_read_span(span) for span in _read_list(sample.get("spans"), "spans")]
        first = min((start for _, start, _, _ in spans), default=0)
        moved = [(coder, start - first, end - first, code) for coder, start, end, code in spans]
        length = max((end for _, _, end, _ in moved), default=0)
        samples.append(coded_spans(coders, [(length, coders, moved)]))
    return samples


def read_segmentation(study: StudyMapping) -> Segmentations:
    """Read segment lengths per coder; all must add up to the same length."""
    coders = _read_coders(study)
    masses = tuple(
        tuple(_read_whole(mass, "a segment's length") for mass in _read_list(row, "masses"))
        for row in _read_list(study.get("masses"), "masses")
    )
    if len(masses) != len(coders):
        raise ValueError(f"{len(coders)} coders but {len(masses)} rows of masses")
    if any(mass <= 0 for row in masses for mass in row):
        raise ValueError("a segment's length must be above 0")
    totals = {sum(row) for row in masses}
    if "length" in study:
        totals.add(_read_whole(study["length"], "length"))
    if len(totals) > 1:
        raise ValueError(f"the segmentations differ in length: {sorted(totals)}")
    return Segmentations(coders, masses)


def _read_document(document: Mapping[str, object], present: Sequence[str]) -> DocumentRow:
    length = _read_whole(document.get("length"), "length")
    spans = [_read_span(span) for span in _read_list(document.get("spans"), "spans")]
    return length, present, spans


def _read_span(value: object) -> SpanRow:
    span = _read_mapping(value, "a span")
    return (
        _read_name(span.get("coder"), "a span's coder"),
        _read_whole(span.get("begin"), "a span's begin"),
        _read_whole(span.get("end"), "a span's end"),
        _read_name(span.get("code"), "a span's code"),
    )


def _read_coders(study: StudyMapping) -> tuple[str, ...]:
    return _read_names(study.get("coders"), "coders")


def _read_names(value: object, what: str) -> tuple[str, ...]:
    names = tuple(_read_name(name, f"an entry of {what}") for name in _read_list(value, what))
    if len(set(names)) != len(names):
        raise ValueError(f"{what} holds a name twice")
    return names


def _read_set(value: object) -> frozenset[str]:
    return frozenset(_read_name(each, "an entry of a set") for each in _read_list(value, "a set"))


def _read_name(value: object, what: str) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{what} must be a string, not {value!r}")
    return value


def _read_list(value: object, what: str) -> list[object]:
    if isinstance(value, str | bytes | Mapping) or not hasattr(value, "__iter__"):
        raise ValueError(f"{what} must be a list, not {value!r}")
    return list(value)


def _read_mapping(value: object, what: str) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise ValueError(f"{what} must be a mapping, not {value!r}")
    return value


def _read_whole(value: object, what: str) -> int:
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        raise ValueError(f"{what} must be a whole number, not {value!r}")
    return operator.index(value)
