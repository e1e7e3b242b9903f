"""A line of a benchmark's result."""

from __future__ import annotations

Row = dict[str, object]


def row(
    workload: str,
    metric: str,
    unit: str,
    ours: float,
    reference: float | None = None,
    reference_name: str = "",
) -> Row:
    """Return a line; `ratio` is ours by the reference, below 1 where ours is better."""
    return {
        "workload": workload,
        "metric": metric,
        "unit": unit,
        "ours": round(ours, 4),
        "reference": None if reference is None else round(reference, 4),
        "reference_name": reference_name,
        # Three figures, however small: a thousandth of the reference is not 0.
        "ratio": float(f"{ours / reference:.3g}") if reference else None,
    }
