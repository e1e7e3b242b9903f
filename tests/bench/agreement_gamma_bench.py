"""G3: gamma with 30 random samples, two coders and three."""

from __future__ import annotations

from annotator.agreement import coded_spans
from annotator.agreement.alignment import Costs
from annotator.agreement.gamma import gamma
from annotator.agreement.gamma_disorder import Sampling
from annotator.agreement.result import Result
from tests.bench.agreement_bench import best_of
from tests.bench.agreement_data import drawn_documents, one_text
from tests.bench.references.environment import NoReferenceError, ask_reference
from tests.bench.result import Row, row

SIZES = ((2, 183), (3, 90))  # coders, spans of each
SAMPLES = 30
NAME = "pygamma-agreement"


def run(scale: float = 1.0) -> list[Row]:
    """Measure at a share of the size; both sides get the same spans and as many samples."""
    return [_compare(coders, max(6, int(spans * scale))) for coders, spans in SIZES]


def _compare(coders: int, count: int) -> Row:
    documents = drawn_documents(coders, 1, count)
    spans = coded_spans([f"c{n}" for n in range(coders)], documents)

    def ours() -> Result:
        # Precision that the first samples surely have: no more are drawn.
        return gamma(spans, Costs(), Sampling(samples=SAMPLES, precision=10.0))

    found, seconds = ours(), best_of(ours)
    metric = f"gamma, {coders} coders, {count} spans each, {SAMPLES} samples"
    try:
        question = {"spans": one_text(documents)[1], "samples": SAMPLES}
        theirs = ask_reference("pygamma_agreement", question)
    except NoReferenceError as error:
        return row("G3", metric, "s", seconds, None, f"{NAME}: {error}")
    if found.observed is None or abs(found.observed - theirs["observed"]) > 1e-4:
        raise RuntimeError(f"the disorder is {found.observed} here, {theirs['observed']} there")
    return row("G3", metric, "s", seconds, theirs["seconds"], NAME)
