"""What a coefficient rests on: units, documents, stretches of each coder, prevalence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.agreement.spans import CodedSpans
    from annotator.agreement.units import DocumentTables, UnitsTable


@dataclass(frozen=True, slots=True)
class Rest:
    """What a coefficient rests on; the fields are those of `Line`."""

    n: int
    positives: int
    prevalence: float | None
    documents: int
    spans: Mapping[str, int]
    prevalences: Mapping[str, float | None]


def rests_on(spans: CodedSpans, tables: DocumentTables, table: UnitsTable) -> Rest:
    """Count what two coders judged, and what each coder said of it.

    `table` is `tables` pooled. Only documents count that have a unit which two coders judged.
    """
    import numpy as np

    counted = (table.patterns >= 0).sum(axis=1) >= 2
    weights, patterns = table.weights[counted], table.patterns[counted]
    positives = (weights[:, None] * (patterns == 1)).sum(axis=0)
    ratings = (weights[:, None] * (patterns >= 0)).sum(axis=0)
    marked = np.bincount(spans.coder, minlength=len(spans.coders))
    return Rest(
        n=int(weights.sum()),
        positives=int(positives.sum()),
        prevalence=float(positives.sum() / ratings.sum()) if ratings.sum() else None,
        documents=len(np.unique(tables.document[counted[tables.pattern]])),
        spans=dict(zip(spans.coders, map(int, marked), strict=True)),
        prevalences={
            coder: float(yes / said) if said else None
            for coder, yes, said in zip(spans.coders, positives, ratings, strict=True)
        },
    )
