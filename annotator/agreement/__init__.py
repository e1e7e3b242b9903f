"""Agreement between coders: numbers and reasons for having none, from plain data.

This package needs numpy (and scipy for alignments and resamples), knows nothing of projects
and files, and can be used by itself. Three ways in:

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

Every coefficient answers with a `Result`: a value, or a key of `REASONS`; never nan, and no
number for 0/0. What does not fit raises ValueError. Intervals come from resampling documents
(`draw_documents`, then `resample_alpha`, `resample_u_alpha` …) or units (`bootstrap_units`).

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
    krippendorff_alpha,
    light,
    percent,
    scott,
    segmentation,
    shared_unitizing,
    span_f1,
    unitizing,
    weighted_kappa,
)
from annotator.agreement.alpha_bootstrap import Resamples, bootstrap_units
from annotator.agreement.cells import category_table, presence_tables, set_table
from annotator.agreement.character_f1 import char_f1
from annotator.agreement.cohen import cohen_kappa
from annotator.agreement.counts import category_counts
from annotator.agreement.document_bootstrap import (
    draw_documents,
    resample_alpha,
    resample_u_alpha,
    resample_u_alpha_binary,
)
from annotator.agreement.door import answer
from annotator.agreement.fleiss import fleiss_kappa
from annotator.agreement.krippendorff_alpha import alpha
from annotator.agreement.measure import Measure
from annotator.agreement.percent import percent_agreement
from annotator.agreement.result import REASONS, Result
from annotator.agreement.span_f1 import span_f1_exact, span_f1_strict
from annotator.agreement.spans import (
    CodedSpans,
    choose_code,
    choose_span_coders,
    coded_spans,
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
    "CodedSpans",
    "DocumentTables",
    "Measure",
    "Resamples",
    "Result",
    "UnitizingStatistics",
    "UnitsTable",
    "alpha",
    "bootstrap_units",
    "category_counts",
    "category_table",
    "char_f1",
    "choose_code",
    "choose_coders",
    "choose_span_coders",
    "coded_spans",
    "cohen_kappa",
    "document_table",
    "document_tables",
    "draw_documents",
    "evaluate",
    "fleiss_kappa",
    "percent_agreement",
    "pool",
    "presence_tables",
    "resample_alpha",
    "resample_u_alpha",
    "resample_u_alpha_binary",
    "set_table",
    "span_f1_exact",
    "span_f1_strict",
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
