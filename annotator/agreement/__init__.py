"""Agreement between coders: numbers and reasons for having none, from plain data.

This package needs numpy (and scipy for alignments and resamples), knows nothing of projects
and files, and can be used by itself. Four ways in:

**A study as a mapping**, for conformance tests and data of one's own::

    evaluate({"kind": "coding", "coders": ["a", "b"], "units": [[1, 2], [1, None]]}, "alpha")

**Given units** (documents, sentences, words): build a `UnitsTable` and hand it to a
coefficient. `units_from_ratings` takes values, `units_from_numbers` category numbers with -1
for missing (the quick way: millions of units), `document_tables` the same per document.
Missing means that a coder did not look at the unit; a coder who looked and gave no code gave
the value False::

    table = units_from_numbers(("a", "b"), (False, True), numbers)
    percent_agreement(table), alpha(table), fleiss_kappa(table)
    cohen_kappa(choose_coders(table, (0, 1)))

**Free spans**: build `CodedSpans` of all documents with `coded_spans`, where each document
is its length, the coders who looked at it (whether or not they marked anything) and their
spans. Unite overlaps first (`unite_overlaps` also tells how many); measures that allow no
overlap raise ValueError otherwise. Documents that fewer than two coders looked at take no
part::

    spans = coded_spans(("a", "b"), [(2000, ("a", "b"), [("a", 10, 25, "blame")])])
    spans, united = unite_overlaps(spans)
    u_alpha_binary(choose_code(spans, "blame"))
    presence = pool(presence_tables(spans, "blame"))  # characters as units
    alpha(presence), char_f1(choose_coders(presence, (0, 1))), category_counts(presence)
    span_f1_strict(choose_span_coders(spans, (0, 1)))

**Attributes of codings**: `align_codings` pairs the codings of any two coders that mean the same
place, `attribute_agreement` compares the values of one attribute over them::

    aligned = align_codings(spans, threshold=0.5)
    found = attribute_agreement(aligned, values, "ordinal", ["low", "high"])  # a value per span
    found.alpha, found.aligned, found.codings, found.f1, aligned.share

Every coefficient answers with a `Result`: a value, or a key of `REASONS`; never nan, and no
number for 0/0; with it come n and the observed and expected agreement (or disagreement) that
it compares. What does not fit raises ValueError.

Documents together, by the names of `evaluate`, and intervals from resampling them::

    counts = draw_documents(len(spans.lengths), 1000, seed=1, clusters=None)
    measure_documents("u_alpha", spans), document_interval("u_alpha", spans, counts)
    tables = presence_tables(spans, "blame")  # or `document_tables` of sentences …
    found = document_interval("alpha", tables, counts, params={"level": "nominal"})
    found.interval(0.95), found.undefined, found.share_below(0.8)

What a measure needs and offers stands in `MEASURES[name]`: `takes_pair` (of more than two
coders, `params={"pair": "0,2"}` names two), `code`, `has_interval` (not alpha_U of 1995, whose
parts do not add up), `is_provisional(coders, documents)`. Intervals from resampling units are
`bootstrap_units`; `bootstrap_krippendorff` (KALPHA's) and `bootstrap_pairs` are for comparison.

To add a coefficient: one module with a tuple `MEASURES`, and its name in `COEFFICIENTS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from annotator.agreement import (
    alpha_bootstrap,
    alpha_u_1995,
    brennan_prediger,
    character_agreement,
    character_f1,
    cohen,
    conger,
    fleiss,
    gamma,
    gwet,
    gwet_errors,
    holsti,
    krippendorff_alpha,
    light,
    percent,
    scott,
    segmentation,
    shared_unitizing,
    span_f1,
    specific_agreement,
    unitizing,
    weighted_kappa,
)
from annotator.agreement.alpha_bootstrap import (
    bootstrap_krippendorff,
    bootstrap_pairs,
    bootstrap_units,
)
from annotator.agreement.attributes import (
    AlignedCodings,
    AttributeAgreement,
    align_codings,
    attribute_agreement,
    resample_attribute_f1,
)
from annotator.agreement.cells import category_tables, presence_tables, set_tables
from annotator.agreement.character_f1 import char_f1
from annotator.agreement.cohen import cohen_kappa
from annotator.agreement.counts import category_counts
from annotator.agreement.door import answer, answer_documents, resample_documents
from annotator.agreement.fleiss import fleiss_kappa
from annotator.agreement.krippendorff_alpha import alpha
from annotator.agreement.measure import Measure
from annotator.agreement.percent import percent_agreement
from annotator.agreement.resamples import Counts, Resamples, draw_documents
from annotator.agreement.result import REASONS, Result
from annotator.agreement.span_f1 import span_f1_exact, span_f1_strict
from annotator.agreement.spans import (
    CodedSpans,
    choose_code,
    choose_span_coders,
    coded_spans,
    spans_per_coder,
    unite_overlaps,
)
from annotator.agreement.unitizing import (
    UnitizingStatistics,
    u_alpha,
    u_alpha_binary,
    u_alpha_binary_of,
    u_alpha_of,
    unitizing_statistics,
)
from annotator.agreement.units import (
    DocumentTables,
    UnitsTable,
    choose_coders,
    document_table,
    document_tables,
    pool,
    units_from_numbers,
    units_from_ratings,
)

__all__ = [
    "COEFFICIENTS",
    "MEASURES",
    "REASONS",
    "AlignedCodings",
    "AttributeAgreement",
    "CodedSpans",
    "DocumentTables",
    "Measure",
    "Resamples",
    "Result",
    "UnitizingStatistics",
    "UnitsTable",
    "align_codings",
    "alpha",
    "attribute_agreement",
    "bootstrap_krippendorff",
    "bootstrap_pairs",
    "bootstrap_units",
    "category_counts",
    "category_tables",
    "char_f1",
    "choose_code",
    "choose_coders",
    "choose_span_coders",
    "coded_spans",
    "cohen_kappa",
    "document_interval",
    "document_table",
    "document_tables",
    "draw_documents",
    "evaluate",
    "fleiss_kappa",
    "measure_documents",
    "percent_agreement",
    "pool",
    "presence_tables",
    "resample_attribute_f1",
    "set_tables",
    "span_f1_exact",
    "span_f1_strict",
    "spans_per_coder",
    "u_alpha",
    "u_alpha_binary",
    "u_alpha_binary_of",
    "u_alpha_of",
    "unite_overlaps",
    "unitizing_statistics",
    "units_from_numbers",
    "units_from_ratings",
]

COEFFICIENTS: Final = (
    percent,
    cohen,
    weighted_kappa,
    scott,
    fleiss,
    conger,
    light,
    brennan_prediger,
    gwet,
    gwet_errors,
    krippendorff_alpha,
    alpha_bootstrap,
    unitizing,
    shared_unitizing,
    alpha_u_1995,
    gamma,
    segmentation,
    character_f1,
    character_agreement,
    span_f1,
    specific_agreement,
    holsti,
)

MEASURES: Final[Mapping[str, Measure]] = {
    measure.name: measure for module in COEFFICIENTS for measure in module.MEASURES
}


def evaluate(
    study: Mapping[str, object],
    measure: str,
    *,
    params: Mapping[str, object] | None = None,
    code: str | None = None,
) -> Result:
    """Compute one measure of a study given as a mapping.

    `study` has a `kind`: coding (`coders`, coder-major `units`, None where missing), spans
    (`coders`, `length`, `spans` of `coder`, `begin`, `end`, `code`), corpus (`coders`, `docs`
    of `length`, `present`, `spans`) or segmentation (`coders`, `masses`). `measure` is a key
    of `MEASURES`; `params` are its parameters, such as `{"pair": "0,1"}` or `{"level":
    "ordinal"}`, and for given units always `categories`, all values that could have been given,
    in order; `code` names the code it is about, `*` any. Raises ValueError for an unknown
    measure or parameter, and for a study that is malformed or not of a kind the measure takes.
    """
    return answer(MEASURES, study, measure, params, code)


def measure_documents(
    measure: str,
    data: CodedSpans | DocumentTables,
    *,
    params: Mapping[str, object] | None = None,
    code: str | None = None,
) -> Result:
    """Compute one measure of several documents together.

    `data` is `DocumentTables` for measures of given units and `CodedSpans` for those of the
    continuum; `measure`, `params` and `code` are as in `evaluate` (`categories` belong to the
    tables here). Raises ValueError for what does not fit, such as a measure of two coders
    without a `pair` where there are more.
    """
    return answer_documents(MEASURES, data, measure, params, code)


def document_interval(
    measure: str,
    data: CodedSpans | DocumentTables,
    counts: Counts,
    *,
    params: Mapping[str, object] | None = None,
    code: str | None = None,
) -> Resamples:
    """Compute one measure in each resample of documents (`counts` from `draw_documents`).

    `data`, `measure`, `params` and `code` are as in `measure_documents`. Raises ValueError for
    what does not fit, and for measures without such an interval (`Measure.has_interval`).
    """
    return resample_documents(MEASURES, data, measure, counts, params, code)
