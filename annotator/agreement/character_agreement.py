"""Given-unit coefficients with each character as a unit: alpha, Fleiss' and Cohen's kappa.

They are those of their own modules, read from a table of cells weighted by width. They are
defined for overlapping spans too, but depend on how much of the text nobody marked: Y. Mathet,
A. Widloecher, J.-P. Metivier 2015, Computational Linguistics 41:437-479, section 3.4.
Undefined as in the coefficient's own module (no character marked: `no_variation`).

Set-valued alpha compares the sets of codes on a character: Jaccard distance, or MASI
(R. Passonneau 2006, LREC, Measuring agreement on set-valued items).
"""

from __future__ import annotations

from collections.abc import Callable

from annotator.agreement.cells import category_tables, presence_tables, set_tables
from annotator.agreement.cohen import (
    choose_pair,
    cohen_kappa,
    resample_cohen,
    resampled_pair,
)
from annotator.agreement.counts import obstacle, tally
from annotator.agreement.distances import SET_DISTANCES, set_distances
from annotator.agreement.fleiss import fleiss_kappa, resample_fleiss
from annotator.agreement.krippendorff_alpha import (
    alpha,
    alpha_of_distances,
    resample_alpha,
    resample_alpha_of_distances,
)
from annotator.agreement.measure import (
    CodeUse,
    Measure,
    OfTable,
    Options,
    ResampleTable,
    spans_measure,
)
from annotator.agreement.resamples import Counts, Resamples
from annotator.agreement.result import Result, undefined
from annotator.agreement.spans import CodedSpans
from annotator.agreement.units import (
    DocumentTables,
    UnitsTable,
    pool,
    resampled_weights,
    table_of_patterns,
)

_GAP_RULE = "singleton set {_gap}"


def set_alpha(table: UnitsTable, distance: str) -> Result:
    """Compute alpha of a table whose categories are sets; the empty set is a value too.

    `distance` is jaccard or masi. It is taken as it is, not squared.
    """
    reason = obstacle(table)
    if reason is not None:
        return undefined(reason)
    return alpha_of_distances(tally(table, rated_by=2), set_distances(table.categories, distance))


def _char_measure(
    name: str,
    tables: Callable[[CodedSpans, Options], DocumentTables],
    compute: OfTable,
    resample: ResampleTable,
    *,
    params: tuple[str, ...] = (),
    with_code: bool = True,
) -> Measure:
    """List a coefficient of given units as one of characters."""

    def run(spans: CodedSpans, options: Options) -> Result:
        return compute(pool(tables(spans, options)), options)

    def again(spans: CodedSpans, counts: Counts, options: Options) -> Resamples:
        found = tables(spans, options)
        return resample(table_of_patterns(found), resampled_weights(found, counts), options)

    code: CodeUse = "needed" if with_code else "none"
    return spans_measure(name, run, params=params, code=code, resample=again)


def _presence(spans: CodedSpans, options: Options) -> DocumentTables:
    return presence_tables(spans, options.needed_code())


def _sets(spans: CodedSpans, options: Options) -> DocumentTables:
    options.choice("gap", (_GAP_RULE,), _GAP_RULE)
    return set_tables(spans)


def _distance(options: Options) -> str:
    return options.choice("distance", tuple(SET_DISTANCES))


MEASURES = (
    _char_measure(
        "char_alpha_binary",
        _presence,
        lambda t, _: alpha(t),
        lambda t, w, _: resample_alpha(t, w),
    ),
    _char_measure(
        "char_fleiss_binary",
        _presence,
        lambda t, _: fleiss_kappa(t),
        lambda t, w, _: resample_fleiss(t, w),
    ),
    _char_measure(
        "char_kappa_binary",
        _presence,
        lambda t, o: cohen_kappa(choose_pair(t, o)),
        resampled_pair(resample_cohen),
        params=("pair",),
    ),
    _char_measure(
        "char_alpha_nominal_multiclass",
        lambda s, _: category_tables(s, "char_alpha_nominal_multiclass"),
        lambda t, _: alpha(t),
        lambda t, w, _: resample_alpha(t, w),
        with_code=False,
    ),
    _char_measure(
        "char_alpha_set",
        _sets,
        lambda t, o: set_alpha(t, _distance(o)),
        lambda t, w, o: resample_alpha_of_distances(
            t, w, set_distances(t.categories, _distance(o))
        ),
        params=("distance", "gap"),
        with_code=False,
    ),
)
