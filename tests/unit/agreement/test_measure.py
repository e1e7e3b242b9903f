from __future__ import annotations

import pytest

from annotator.agreement import evaluate
from annotator.agreement.measure import Options

CODING = {"kind": "coding", "coders": ["a", "b"], "units": [[1, 2], [1, 2]]}


@pytest.mark.parametrize(
    ("pair", "message"),
    [
        ("0,2", "does not name two of 2 coders"),
        ("0,0", "does not name two"),
        ("a,b", "two positions"),
        ("0", "two positions"),
        ("0,1,1", "two positions"),
        ([0, 1], "two positions"),
        ("-1,0", "two positions"),
    ],
)
def test_a_pair_must_name_two_of_the_coders(pair, message):
    with pytest.raises(ValueError, match=message):
        evaluate(CODING, "cohen_kappa", params={"pair": pair})


def test_a_pair_is_read_from_a_string_and_left_out_where_there_are_two_coders():
    assert Options({"pair": "2, 0"}, None).pair(3) == (2, 0)
    assert Options({}, None).pair(2) == (0, 1)
    with pytest.raises(ValueError, match="pair is needed"):
        Options({}, None).pair(3)


def test_numbers_and_words_are_checked():
    options = Options({"q": 1, "level": "ordinal", "n": 2}, None)
    assert options.number("q", 0.5) == 1.0
    assert options.number("other", 0.5) == 0.5
    assert options.whole("n", 1) == 2
    assert options.choice("level", ("nominal", "ordinal")) == "ordinal"
    assert options.choice("other", ("nominal",), "nominal") == "nominal"
    for wrong in (True, "1", None):
        with pytest.raises(ValueError, match="must be a number"):
            Options({"q": wrong}, None).number("q", 0.5)
        with pytest.raises(ValueError, match="must be a whole number"):
            Options({"n": wrong}, None).whole("n", 1)
    with pytest.raises(ValueError, match="level must be one of nominal, not 'ordinal'"):
        options.choice("level", ("nominal",))


def test_a_missing_code_is_told():
    assert Options({}, "x").needed_code() == "x"
    with pytest.raises(ValueError, match="a code is needed"):
        Options({}, None).needed_code()
