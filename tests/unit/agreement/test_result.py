from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement.result import REASONS, Result, defined, mean_of_results, undefined
from annotator.domain.messages import english


def test_a_result_has_a_value_or_a_reason_and_never_both_or_neither():
    assert Result(value=0.5).undefined is None
    assert Result(value=None, undefined="no_units").value is None
    with pytest.raises(ValueError, match="either a value or a reason"):
        Result(value=0.5, undefined="no_units")
    with pytest.raises(ValueError, match="either a value or a reason"):
        Result(value=None)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_result_is_never_nan_or_infinite(value):
    with pytest.raises(ValueError, match="cannot be"):
        defined(value)


def test_a_reason_must_be_one_of_the_list():
    with pytest.raises(ValueError, match="unknown reason"):
        undefined("because")
    assert all(undefined(reason).undefined == reason for reason in REASONS)


def test_numpy_numbers_become_plain_ones():
    result = defined(
        np.float64(0.5), observed=np.float64(1), expected=np.float64(2), n=np.int64(3)
    )
    assert [type(each) for each in (result.value, result.observed, result.expected, result.n)] == [
        float,
        float,
        float,
        int,
    ]


def test_every_reason_has_words_that_a_researcher_understands():
    for reason in REASONS:
        words = english(f"agreement.{reason}", {})
        assert words.startswith("Undefined: ")
        assert words.endswith(".")
        assert reason not in words


def test_a_mean_of_results_leaves_out_those_without_a_value():
    results = [defined(0.5), undefined("no_spans"), defined(1.0)]
    assert mean_of_results(results, n=7) == defined(0.75, observed=0.75, n=7)
    assert mean_of_results(results[1:2], n=7).undefined == "no_spans"
    with pytest.raises(ValueError, match="no pair"):
        mean_of_results([], n=0)
