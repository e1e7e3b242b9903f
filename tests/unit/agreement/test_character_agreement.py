from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import alpha, coded_spans, evaluate, pool, presence_tables, set_tables
from annotator.agreement.character_agreement import set_alpha
from annotator.agreement.distances import jaccard_distance, masi_distance

SETTINGS = settings(max_examples=50, derandomize=True, deadline=None)
CODERS = ("a", "b", "c")
SPANS = st.lists(
    st.tuples(
        st.sampled_from(CODERS), st.integers(0, 14), st.integers(1, 6), st.sampled_from("xy")
    ),
    max_size=10,
)


@SETTINGS
@given(SPANS, st.sets(st.sampled_from(CODERS)))
def test_alpha_of_cells_is_alpha_of_the_characters_painted_one_by_one(naive, drawn, seen):
    documents = [
        (20, CODERS, [(who, at, at + size, code) for who, at, size, code in drawn]),
        (7, tuple(sorted(seen)), []),
    ]
    spans = coded_spans(CODERS, documents)
    expected = naive.alpha(naive.presence(CODERS, documents, "x"))
    value = alpha(pool(presence_tables(spans, "x"))).value
    assert value == (None if expected is None else pytest.approx(expected, abs=1e-9))


@SETTINGS
@given(SPANS)
def test_set_alpha_of_cells_is_that_of_the_characters_painted_one_by_one(naive, drawn):
    documents = [(20, CODERS, [(who, at, at + size, code) for who, at, size, code in drawn])]
    painted = [[frozenset(marks) for marks in row] for row in naive.painted(CODERS, documents)]
    table = pool(set_tables(coded_spans(CODERS, documents)))
    for name, distance in (("jaccard", jaccard_distance), ("masi", masi_distance)):
        expected = naive.alpha(painted, distance)
        value = set_alpha(table, name).value
        assert value == (None if expected is None else pytest.approx(expected, abs=1e-9))


def test_passonneaus_distances():
    ab, a, bc, none = frozenset("ab"), frozenset("a"), frozenset("bc"), frozenset()
    assert masi_distance(ab, a) == pytest.approx(1 - 1 / 2 * 2 / 3)
    assert masi_distance(ab, bc) == pytest.approx(1 - 1 / 3 * 1 / 3)
    assert masi_distance(a, bc) == 1.0
    assert jaccard_distance(ab, a) == pytest.approx(1 / 2)
    assert jaccard_distance(none, a) == masi_distance(none, a) == 1.0
    assert jaccard_distance(none, none) == masi_distance(none, none) == 0.0


def study(*spans, coders=("a", "b")):
    rows = [dict(zip(("coder", "begin", "end", "code"), span, strict=True)) for span in spans]
    return {"kind": "spans", "length": 10, "coders": list(coders), "spans": rows}


def test_kappa_and_fleiss_of_characters_are_those_of_a_two_by_two_table():
    # Of 10 characters both marked 2, each 1 alone, neither 6.
    marked = study(("a", 0, 3, "x"), ("b", 1, 4, "x"))
    chance = 0.3**2 + 0.7**2
    expected = pytest.approx((0.8 - chance) / (1 - chance))
    assert evaluate(marked, "char_kappa_binary", code="x").value == expected
    assert evaluate(marked, "char_fleiss_binary", code="*").value == expected


@pytest.mark.parametrize(
    "measure", ["char_alpha_binary", "char_fleiss_binary", "char_kappa_binary"]
)
def test_no_marks_and_nothing_but_marks_have_no_variation(measure):
    full = study(("a", 0, 10, "x"), ("b", 0, 10, "x"))
    assert evaluate(study(), measure, code="x").undefined == "no_variation"
    assert evaluate(full, measure, code="x").undefined == "no_variation"
    assert evaluate(full, measure, code="y").undefined == "no_variation"
    with pytest.raises(ValueError, match="needs a code"):
        evaluate(full, measure)


def test_set_alpha_asks_for_a_distance_and_knows_one_way_to_treat_gaps():
    params = {"distance": "jaccard", "gap": "singleton set {_gap}"}
    assert evaluate(study(), "char_alpha_set", params=params).undefined == "no_variation"
    with pytest.raises(ValueError, match="distance must be one of"):
        evaluate(study(), "char_alpha_set")
    with pytest.raises(ValueError, match="gap must be"):
        evaluate(study(), "char_alpha_set", params={**params, "gap": "missing"})
    alone = study(coders=("a",))
    assert evaluate(alone, "char_alpha_set", params=params).undefined == "fewer_than_two_coders"


def test_a_code_named_like_the_gap_is_not_the_gap():
    spans = (("a", 0, 5, "_gap"), ("b", 0, 5, "_gap"))
    assert evaluate(study(*spans), "char_alpha_nominal_multiclass").value == 1.0
    assert evaluate(study(*spans), "char_alpha_set", params={"distance": "masi"}).value == 1.0
