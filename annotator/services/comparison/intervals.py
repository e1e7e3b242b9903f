"""The interval of a coefficient, from resamples."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.services.comparison.choice import Interval, Method

if TYPE_CHECKING:
    from annotator.agreement.measure import Measure
    from annotator.agreement.resamples import Counts, Resamples
    from annotator.agreement.result import Result
    from annotator.agreement.spans import CodedSpans
    from annotator.agreement.units import DocumentTables

FEW_DOCUMENTS = 20
"""Documents below which an interval from resampling them says little."""


@dataclass(frozen=True, slots=True)
class Question:
    """A measure of the engine with its data and options, fit to be asked."""

    measure: Measure
    data: CodedSpans | DocumentTables
    params: Mapping[str, object]
    code: str | None

    def answer(self) -> Result:
        """Ask it."""
        from annotator.agreement import measure_documents

        return measure_documents(self.measure.name, self.data, params=self.params, code=self.code)

    @property
    def documents(self) -> int:
        """How many documents there are."""
        from annotator.agreement.spans import CodedSpans

        return len(self.data.lengths) if isinstance(self.data, CodedSpans) else self.data.count


@dataclass(frozen=True, slots=True)
class Drawn:
    """An interval; the fields are those of `Line`. Without resamples, nothing."""

    low: float | None = None
    high: float | None = None
    resamples: int = 0
    undefined: int = 0
    below: float | None = None
    warnings: Sequence[str] = ()


def draw(
    question: Question,
    interval: Interval,
    draws: Callable[[], Counts],
    *,
    documents: int | None = None,
) -> Drawn:
    """Return the interval of a coefficient that has a value.

    `draws` tells how often each document is drawn; it is asked only where documents are.
    `documents` counts those on which the value rests, if not on all.
    """
    if documents is None:
        documents = question.documents
    if not interval.resamples:
        return Drawn()
    if interval.method is not Method.DOCUMENTS:
        return _of_alpha(question, interval)
    if documents == 1:
        return Drawn(warnings=("agreement.interval_of_one_document",))
    if not question.measure.has_interval:
        return Drawn(warnings=("agreement.no_interval",))
    from annotator.agreement import document_interval

    resamples = document_interval(
        question.measure.name, question.data, draws(), params=question.params, code=question.code
    )
    few = ("agreement.few_documents",) if documents < FEW_DOCUMENTS else ()
    return _bounds(resamples, interval, few)


def _of_alpha(question: Question, interval: Interval) -> Drawn:
    """Return the interval as other programs compute it, for comparison; alpha of units only."""
    from annotator.agreement.alpha_bootstrap import bootstrap_krippendorff, bootstrap_pairs
    from annotator.agreement.spans import CodedSpans
    from annotator.agreement.units import pool

    if question.measure.name != "alpha" or isinstance(question.data, CodedSpans):
        return Drawn(warnings=("agreement.interval_for_alpha",))
    level = str(question.params.get("level", "nominal"))
    bootstrap = bootstrap_krippendorff if interval.method is Method.KALPHA else bootstrap_pairs
    resamples = bootstrap(
        pool(question.data), level, resamples=interval.resamples, seed=interval.seed or 0
    )
    return _bounds(resamples, interval, ())


def _bounds(resamples: Resamples, interval: Interval, warnings: Sequence[str]) -> Drawn:
    if resamples.undefined:
        warnings = (*warnings, "agreement.undefined_resamples")
    if not resamples.values.size:
        return Drawn(None, None, interval.resamples, resamples.undefined, None, warnings)
    low, high = resamples.interval(interval.confidence)
    below = None
    if interval.benchmark is not None:
        below = resamples.share_below(interval.benchmark)
    return Drawn(low, high, interval.resamples, resamples.undefined, below, warnings)
