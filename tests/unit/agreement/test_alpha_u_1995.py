from __future__ import annotations

import pytest

from annotator.agreement import coded_spans, evaluate
from annotator.agreement.alpha_u_1995 import alpha_u_1995, disagreements


def two_coders(*spans, length=20):
    return coded_spans(("a", "b"), [(length, ("a", "b"), spans)])


def test_krippendorffs_own_example(published):
    # Krippendorff 2004, p. 254: code c .7286 (D_o .0144, D_e .0532), k 1, both .8591.
    study = published["krippendorff2004_p254"]
    assert evaluate(study, "alpha_u_1995", code="c").value == pytest.approx(0.7286, abs=1e-4)
    assert evaluate(study, "alpha_u_1995_Do", code="c").value == pytest.approx(0.0144, abs=1e-4)
    assert evaluate(study, "alpha_u_1995_De", code="c").value == pytest.approx(0.0532, abs=1e-4)
    assert evaluate(study, "alpha_u_1995", code="k").value == 1.0
    assert evaluate(study, "alpha_u_1995").value == pytest.approx(0.8591, abs=6e-4)


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([("a", 3, 8, "x")], -0.604),
        ([("a", 0, 20, "x")], -28.5),
        ([("a", 3, 8, "x"), ("b", 3, 8, "y")], -0.604),
        ([("a", 0, 20, "x"), ("b", 0, 20, "x")], 1.0),
    ],
)
def test_known_edge_cases(spans, expected):
    assert alpha_u_1995(two_coders(*spans)).value == pytest.approx(expected, abs=6e-4)


def test_long_texts_do_not_overflow():
    near = two_coders(("a", 0, 10**9, "x"), ("b", 0, 10**9 - 1, "x"), length=3 * 10**9)
    assert alpha_u_1995(near).value == pytest.approx(1.0, abs=1e-9)


def test_nothing_to_go_by_is_undefined():
    assert alpha_u_1995(two_coders()).undefined == "no_spans"
    assert alpha_u_1995(two_coders(("a", 0, 5, "x")), "y").undefined == "no_spans"
    assert alpha_u_1995(two_coders(length=0)).undefined == "no_units"
    alone = coded_spans(("a", "b"), [(20, ("a",), [("a", 0, 5, "x")])])
    assert alpha_u_1995(alone).undefined == "fewer_than_two_coders"


def test_overlap_within_a_code_is_refused_and_across_codes_is_not():
    spans = two_coders(("a", 0, 5, "x"), ("a", 2, 6, "y"), ("b", 0, 5, "x"))
    assert len(disagreements(spans)) == 2
    with pytest.raises(ValueError, match="does not allow overlapping"):
        alpha_u_1995(spans, "*")


def test_several_documents_are_laid_end_to_end_where_all_coders_looked():
    both, spans = ("a", "b"), [("a", 3, 8, "x"), ("b", 4, 8, "x")]
    documents = [(20, both, spans), (30, ("a",), [("a", 0, 5, "x")]), (10, both, spans[:1])]
    one = two_coders(*spans, ("a", 23, 28, "x"), length=30)
    found = alpha_u_1995(coded_spans((*both, "nobody"), documents))
    assert found == alpha_u_1995(one)
    assert alpha_u_1995(coded_spans(both, [])).undefined == "fewer_than_two_coders"
    apart = [(9, ("a",), []), (9, ("b",), [])]
    assert alpha_u_1995(coded_spans(both, apart)).undefined == "fewer_than_two_coders"
