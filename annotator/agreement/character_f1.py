"""Character-level F1: how far two coders' marked characters coincide.

F1 = 2 |A and B| / (|A| + |B|) over the characters each coder marked, which is symmetric and
the Dice coefficient (L. R. Dice 1945, Ecology 26:297-302) as well as positive specific
agreement (G. Hripcsak, A. S. Rothschild 2005, JAMIA 12:296-298). Range 0 to 1; not corrected
for chance. Undefined when neither coder marked anything.
"""

from __future__ import annotations

from annotator.agreement.cells import presence_tables
from annotator.agreement.measure import Options, spans_measure
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.spans import CodedSpans, choose_span_coders
from annotator.agreement.units import UnitsTable, pool


def char_f1(table: UnitsTable) -> Result:
    """Compute F1 from a presence table of exactly two coders (`cells.presence_tables`).

    Characters that only one of the two looked at are left out.
    """
    if len(table.coders) != 2:
        return undefined("fewer_than_two_coders") if len(table.coders) < 2 else _refuse(table)
    both = (table.patterns >= 0).all(axis=1)
    patterns, weights = table.patterns[both], table.weights[both]
    if not weights.sum():
        return undefined("no_pairable_units" if table.weights.sum() else "no_units")
    first, second = (int((patterns[:, coder] * weights).sum()) for coder in (0, 1))
    shared = int((patterns[:, 0] * patterns[:, 1] * weights).sum())
    if first + second == 0:
        return undefined("no_spans", n=int(weights.sum()))
    return defined(2 * shared / (first + second), n=int(weights.sum()))


def _refuse(table: UnitsTable) -> Result:
    raise ValueError(f"two coders are compared, not {len(table.coders)}")


def _char_f1(spans: CodedSpans, options: Options) -> Result:
    code = options.needed_code()
    if len(spans.coders) < 2:
        return undefined("fewer_than_two_coders")
    pair = options.pair(len(spans.coders))
    return char_f1(pool(presence_tables(choose_span_coders(spans, pair), code)))


MEASURES = (spans_measure("char_f1", _char_f1, params=("pair",), code="needed"),)
