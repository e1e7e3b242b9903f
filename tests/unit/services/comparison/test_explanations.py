"""What figures mean, and where they mislead."""

from dataclasses import replace

import pytest

from annotator.domain.messages import MESSAGES, english
from annotator.services.comparison.explanations import explain
from annotator.services.comparison.line import Line
from annotator.services.comparison.measures import KNOWN
from annotator.services.comparison.units import Unit

LINE = Line("alpha", Unit.SENTENCE, "A", 0.9, None, 500, 200, 0.2, 0.95, documents=40)


def ids(line: Line) -> list[str]:
    return [one.message_id for one in explain(line)]


@pytest.mark.parametrize("measure", KNOWN)
def test_every_measure_is_explained_in_words(measure: str) -> None:
    for message_id, values in explain(replace(LINE, measure=measure)):
        assert english(message_id, values)
        assert message_id in MESSAGES


def test_the_two_coverages_are_shares_of_different_things() -> None:
    assert ids(replace(LINE, measure="cu_coverage"))[0] == "explain.cu_coverage"
    assert ids(replace(LINE, measure="ku_coverage"))[0] == "explain.coverage"


def test_a_sound_figure_needs_one_sentence() -> None:
    assert ids(LINE) == ["explain.alpha"]


def test_no_figure_says_why() -> None:
    undefined = replace(LINE, value=None, undefined="no_variation")
    assert ids(undefined) == ["explain.alpha", "agreement.no_variation"]


def test_few_positives_and_few_documents_are_said_with_their_numbers() -> None:
    few = replace(LINE, positives=4, documents=7, warnings=("agreement.few_positives",))
    told = dict(explain(few))
    assert told["explain.few_positives"] == {"count": 4}
    assert told["explain.few_documents"] == {"count": 7}


def test_high_observed_agreement_of_a_rare_code_is_explained() -> None:
    rare = replace(LINE, value=0.3, prevalence=0.02, observed=0.97)
    assert ids(rare) == ["explain.alpha", "explain.rare"]
    assert dict(explain(rare))["explain.rare"] == {"prevalence": "2.0%", "observed": "97.0%"}
    percent = replace(rare, measure="percent_agreement", value=0.97)
    assert ids(percent) == ["explain.percent", "explain.high_of_itself"]
    assert ids(replace(rare, prevalence=0.98)) == ["explain.alpha", "explain.rare"]
    assert ids(replace(rare, prevalence=0.3)) == ["explain.alpha"]


def test_an_interval_is_told_with_what_was_left_out_and_the_benchmark() -> None:
    drawn = replace(LINE, low=0.5, high=0.95, resamples=200, undefined_resamples=3, below=0.25)
    told = dict(explain(drawn))
    assert told["explain.interval"] == {"low": "0.500", "high": "0.950", "count": 200}
    assert told["explain.undefined_resamples"] == {"count": 3, "total": 200}
    assert told["explain.below"] == {"share": "25.0%"}
