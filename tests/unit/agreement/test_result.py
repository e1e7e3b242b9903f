from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement.result import REASONS, Result, defined, undefined


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
