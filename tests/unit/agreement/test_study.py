from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement import evaluate

CODING = {"kind": "coding", "coders": ["a", "b"], "units": [[1, 2], [1, 2]]}
SPANS = {
    "kind": "spans",
    "length": 10,
    "coders": ["a", "b"],
    "spans": [{"coder": "a", "begin": 0, "end": 4, "code": "x"}],
}
CORPUS = {
    "kind": "corpus",
    "coders": ["a", "b"],
    "docs": [{"id": "d", "length": 10, "present": ["a", "b"], "spans": SPANS["spans"]}],
}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"coders": None}, "coders must be a list"),
        ({"coders": "ab"}, "coders must be a list"),
        ({"coders": ["a", 2]}, "must be a string"),
        ({"coders": ["a", "a"]}, "a name twice"),
        ({"units": None}, "units must be a list"),
        ({"units": [[1, 2]]}, "2 coders but 1 rows"),
        ({"units": [[1, 2], [1]]}, "differ in length"),
        ({"units": [[1, 2], "12"]}, "a row of units must be a list"),
        ({"units": [[1, {}], [1, 2]]}, "string or a finite number"),
    ],
)
def test_a_malformed_study_of_given_units_is_refused(changes, message):
    with pytest.raises(ValueError, match=message):
        evaluate({**CODING, **changes}, "percent_agreement")


def span(**changes):
    return {"spans": [{"coder": "a", "begin": 0, "end": 4, "code": "x", **changes}]}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"length": None}, "length must be a whole number"),
        ({"length": -1, "spans": []}, "negative"),
        ({"spans": {}}, "spans must be a list"),
        ({"spans": [3]}, "a span must be a mapping"),
        (span(coder="z"), "unknown coder: 'z'"),
        (span(coder=None), "coder must be a string"),
        (span(begin=True), "begin must be a whole number"),
        (span(begin=0.0), "begin must be a whole number"),
        (span(end=11), "not inside its document"),
        (span(begin=-1), "not inside its document"),
        (span(begin=4), "not inside its document"),
        (span(code=7), "code must be a string"),
    ],
)
def test_a_malformed_study_of_spans_is_refused(changes, message):
    with pytest.raises(ValueError, match=message):
        evaluate({**SPANS, **changes}, "char_alpha_binary", code="x")


@pytest.mark.parametrize(
    ("docs", "message"),
    [
        (None, "docs must be a list"),
        ([7], "a document must be a mapping"),
        ([{"length": 9, "spans": []}], "present must be a list"),
        ([{"length": 9, "present": ["z"], "spans": []}], "unknown coder"),
        ([{"length": 9, "present": ["a", "a"], "spans": []}], "a name twice"),
        ([{"length": 9, "present": ["b"], **span()}], "not among those who looked"),
        ([{"id": 1, "length": 0, "present": [], "spans": []}] * 2, "the same id"),
    ],
)
def test_a_malformed_corpus_is_refused(docs, message):
    with pytest.raises(ValueError, match=message):
        evaluate({**CORPUS, "docs": docs}, "u_alpha")


def test_a_corpus_of_one_document_is_that_document():
    for measure in ("u_alpha", "u_alpha_binary"):
        assert evaluate(CORPUS, measure) == evaluate(SPANS, measure)
    assert evaluate(CORPUS, "char_f1", code="*") == evaluate(SPANS, "char_f1", code="*")


def test_whole_numbers_of_numpy_are_whole_numbers():
    numbers = {**SPANS, "length": np.int64(10), **span(end=np.int32(4))}
    assert evaluate(numbers, "u_alpha") == evaluate(SPANS, "u_alpha")
