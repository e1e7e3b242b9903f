"""Light's kappa: the mean of Cohen's kappa over all pairs of coders.

R. J. Light 1971, Measures of response agreement for qualitative data, Psychological Bulletin
76:365-377. Range -1 to 1. Each pair counts the units that both rated. Undefined when the
kappa of any pair is: leaving such pairs out would flatter the rest.
"""

from __future__ import annotations

from itertools import combinations

from annotator.agreement.cohen import cohen_kappa
from annotator.agreement.counts import obstacle
from annotator.agreement.measure import units_measure
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable, choose_coders


def light_kappa(table: UnitsTable) -> Result:
    """Compute the mean of Cohen's kappa over pairs of coders."""
    reason = obstacle(table)
    if reason is not None:
        return undefined(reason)
    values = []
    for pair in combinations(range(len(table.coders)), 2):
        result = cohen_kappa(choose_coders(table, pair))
        if result.value is None:
            return result
        values.append(result.value)
    return defined(sum(values) / len(values), n=int(table.weights.sum()))


MEASURES = (units_measure("light_kappa", lambda table, _: light_kappa(table)),)
