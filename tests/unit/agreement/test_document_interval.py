"""Every measure of documents: in each resample it is that of the documents drawn."""

from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement import (
    MEASURES,
    choose_coders,
    coded_spans,
    document_interval,
    document_tables,
    draw_documents,
    measure_documents,
)

CODERS = ("a", "b", "c")
RESAMPLES = 25

# What a measure needs beside the data.
PARAMS = {
    "gamma": {"precision": 0.3},
    "gamma_cat": {"precision": 0.3},
    "gwet_ac2": {"weights": "quadratic"},
    "weighted_kappa": {"weights": "linear"},
    "char_alpha_set": {"distance": "masi"},
}
# The chance that gamma compares with is sampled anew for other documents: see test_gamma.
SPANS_MEASURES = sorted(
    name for name, each in MEASURES.items() if each.resample_spans and not name.startswith("gamma")
)
UNITS_MEASURES = sorted(name for name, each in MEASURES.items() if each.resample_table)


def documents():
    """Six documents, one without any marks, one that two and one that one coder looked at."""
    random = np.random.default_rng(1)
    found = []
    for number in range(6):
        spans = []
        present = CODERS[:2] if number == 3 else CODERS
        for coder in present:
            cuts = (8 * np.sort(random.choice(7, 6, replace=False))).tolist()
            spans += [
                (coder, start, end, "xxy"[int(random.integers(3))])
                for start, end in zip(cuts[::2], cuts[1::2], strict=True)
            ]
        same = [("a", 3, 9, "x"), ("b", 3, 9, "x"), ("c", 3, 9, "y")]
        found.append((50, present, {0: [], 5: same}.get(number, spans)))
    found.append((30, ("a",), [("a", 0, 30, "x")]))
    return found


def draws():
    """Draws of the seven documents; among them each once, and two without much in them."""
    alone = [[1] * 7, [7, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 7]]
    return np.vstack([draw_documents(7, RESAMPLES, 3), alone])


def drawn_spans(counts):
    """List the documents as often as they were drawn."""
    listed = documents()
    return coded_spans(CODERS, [listed[number] for number in np.repeat(np.arange(7), counts)])


def options(name):
    """Give a measure what it needs to be computed."""
    measure = MEASURES[name]
    params = dict(PARAMS.get(name, {}))
    if measure.takes_pair:
        params["pair"] = "2,0"
    return {"params": params, "code": "x" if measure.code == "needed" else None}


def compare(found, expected):
    """Demand that resamples are what they should be, None where there is no value."""
    assert found.values.tolist() == pytest.approx([v for v in expected if v is not None])
    assert found.undefined == expected.count(None)


@pytest.mark.parametrize("name", SPANS_MEASURES)
def test_each_resample_is_the_measure_of_the_spans_drawn(name):
    spans, counts = coded_spans(CODERS, documents()), draws()
    expected = [measure_documents(name, drawn_spans(row), **options(name)).value for row in counts]
    assert expected[-1] is None
    assert len({value for value in expected if value is not None}) > 5
    compare(document_interval(name, spans, counts, **options(name)), expected)


def ratings(units=40, missing=True):
    """Ratings of units in seven documents, some missing; the last document all alike."""
    random = np.random.default_rng(2)
    numbers = random.integers(0, 2, (3, units))
    numbers[1] = np.where(random.random(units) < 0.6, numbers[0], numbers[1])
    if missing:
        numbers[random.random((3, units)) < 0.15] = -1
    of = np.sort(np.append(random.integers(0, 6, units - 4), [6] * 4))
    numbers[:, of == 6] = 1
    return numbers, of


@pytest.mark.parametrize("categories", [(0, 1), (False, True)])
@pytest.mark.parametrize("name", UNITS_MEASURES)
def test_each_resample_is_the_measure_of_the_units_drawn(name, categories):
    numbers, of = ratings()
    asked = options(name)
    if MEASURES[name].code == "optional":
        asked["code"] = None
    if name == "specific_agreement":
        asked["code"] = str(categories[0])
    tables = document_tables(CODERS, categories, numbers, of, 7)
    counts = draws()
    expected = []
    for row in counts:
        chosen = np.concatenate([np.flatnonzero(of == n) for n in np.repeat(np.arange(7), row)])
        again = document_tables(CODERS, categories, numbers[:, chosen], 0 * chosen, 1)
        expected.append(measure_documents(name, again, **asked).value)
    assert len({value for value in expected if value is not None}) > 5
    compare(document_interval(name, tables, counts, **asked), expected)


@pytest.mark.parametrize("level", ["nominal", "ordinal", "interval", "ratio", "custom"])
def test_each_resample_is_alpha_at_its_level(level):
    random = np.random.default_rng(4)
    numbers, of = random.integers(-1, 4, (3, 60)), np.sort(random.integers(0, 7, 60))
    params = {"level": level}
    if level == "custom":
        params["distance"] = {"1|2": 1, "1|5": 2, "1|9": 3, "2|5": 1, "2|9": 1.5, "5|9": 0.5}
    tables = document_tables(CODERS, (1, 2, 5, 9), numbers, of, 7)
    counts, expected = draws(), []
    for row in counts:
        chosen = np.concatenate([np.flatnonzero(of == n) for n in np.repeat(np.arange(7), row)])
        again = document_tables(CODERS, (1, 2, 5, 9), numbers[:, chosen], 0 * chosen, 1)
        expected.append(measure_documents("alpha", again, params=params).value)
    compare(document_interval("alpha", tables, counts, params=params), expected)


@pytest.mark.parametrize("name", ["gwet_ac2", "weighted_kappa"])
@pytest.mark.parametrize("weights", ["linear", "quadratic"])
def test_each_resample_is_the_weighted_measure(name, weights):
    random = np.random.default_rng(5)
    numbers, of = random.integers(0, 4, (2, 60)), np.sort(random.integers(0, 7, 60))
    tables = document_tables(("a", "b"), (1, 2, 5, 9), numbers, of, 7)
    counts, expected = draws(), []
    for row in counts:
        chosen = np.concatenate([np.flatnonzero(of == n) for n in np.repeat(np.arange(7), row)])
        again = document_tables(("a", "b"), (1, 2, 5, 9), numbers[:, chosen], 0 * chosen, 1)
        expected.append(measure_documents(name, again, params={"weights": weights}).value)
    compare(document_interval(name, tables, counts, params={"weights": weights}), expected)


@pytest.mark.parametrize("name", [*SPANS_MEASURES, *UNITS_MEASURES])
def test_a_coder_alone_has_no_resample_with_a_value(name):
    counts = np.ones((4, 1), dtype=np.int64)
    asked = options(name)
    asked["params"].pop("pair", None)
    if name in SPANS_MEASURES:
        alone = coded_spans(("a",), [(10, ("a",), [("a", 0, 5, "x")])])
        found = [document_interval(name, alone, counts, **asked)]
    else:
        asked["code"] = "1" if MEASURES[name].code == "needed" else None
        table = document_tables(("a",), (0, 1), np.array([[0, 1]]), np.zeros(2, int), 1)
        found = [document_interval(name, table, counts, **asked)]
    if name not in ("cu_coverage", "ku_coverage"):
        assert [each.undefined for each in found] == [4]


def test_what_does_not_fit_is_refused():
    spans = coded_spans(CODERS, documents())
    tables = document_tables(CODERS, (0, 1), ratings()[0], ratings()[1], 7)
    counts = draws()
    with pytest.raises(ValueError, match="u_alpha does not read tables"):
        document_interval("u_alpha", tables, counts)
    with pytest.raises(ValueError, match="alpha does not read spans"):
        measure_documents("alpha", spans)
    with pytest.raises(ValueError, match="one column for each of 7"):
        document_interval("u_alpha", spans, counts[:, :5])
    with pytest.raises(ValueError, match="has no interval"):
        document_interval("alpha_u_1995", spans, counts)
    with pytest.raises(ValueError, match="pair is needed"):
        measure_documents("cohen_kappa", tables)
    with pytest.raises(ValueError, match="unknown measure"):
        measure_documents("holistic", spans)


def test_measures_that_are_not_settled_for_many_coders_say_so():
    assert not MEASURES["cu_alpha"].is_provisional(2)
    assert MEASURES["cu_alpha"].is_provisional(3)
    assert not MEASURES["u_alpha"].is_provisional(9, documents=9)
    assert not MEASURES["gamma"].is_provisional(9)
    assert MEASURES["gamma"].is_provisional(2, documents=2)


def test_coders_can_be_chosen_from_the_tables_of_documents():
    numbers, of = ratings(missing=False)
    tables = document_tables(CODERS, (0, 1), numbers, of, 7)
    two = document_tables(("c", "a"), (0, 1), numbers[[2, 0]], of, 7)
    asked = {"params": {"pair": "2,0"}}
    expected = measure_documents("cohen_kappa", two)
    assert measure_documents("cohen_kappa", tables, **asked) == expected
    assert measure_documents("cohen_kappa", choose_coders(tables, (2, 0))) == expected
    for name in ("alpha", "fleiss_kappa"):
        found = document_interval(name, choose_coders(tables, (2, 0)), draws())
        same = document_interval(name, two, draws())
        assert found.values.tolist() == pytest.approx(same.values.tolist())


CORRECTED = {
    "units": "alpha bennett_s cohen_kappa conger_kappa fleiss_kappa gwet_ac1 gwet_ac2 light_kappa "
    "scott_pi weighted_kappa",
    "spans": "alpha_u_1995 char_alpha_binary char_alpha_nominal_multiclass char_alpha_set "
    "char_kappa_binary cu_alpha gamma gamma_cat ku_alpha u_alpha u_alpha_binary",
}
RAW = {
    "units": "holsti negative_agreement percent_agreement positive_agreement",
    "spans": "char_f1 char_f1_mean holsti span_f1_iou span_f1_strict_mean",
}


@pytest.mark.parametrize("data", ["units", "spans"])
def test_what_a_coefficient_compares_comes_with_it(data):
    numbers, of = ratings()
    given = {
        "units": document_tables(CODERS, (0, 1), numbers, of, 7),
        "spans": coded_spans(CODERS, documents()),
    }[data]
    for name in f"{CORRECTED[data]} {RAW[data]}".split():
        asked = options(name)
        found = measure_documents(name, given, **asked)
        assert found.n
        assert found.observed is not None
        if name in CORRECTED[data].split():
            assert found.expected is not None
            ratio = (found.observed - found.expected) / (1 - found.expected)
            lost = 1 - found.observed / found.expected
            assert (
                found.value == pytest.approx(ratio)
                or found.value == pytest.approx(lost)
                or (name == "light_kappa")
            )
        else:
            assert found.value == found.observed


@pytest.mark.parametrize("name", UNITS_MEASURES)
def test_coders_who_never_judged_the_same_unit_have_no_resample_with_a_value(name):
    numbers = np.array([[1, -1, 0], [-1, 1, -1], [-1, -1, -1]])
    tables = document_tables(CODERS, (False, True), numbers, np.arange(3), 3)
    if MEASURES[name].code == "needed":
        pytest.skip("tells of one category")
    found = document_interval(name, tables, draw_documents(3, 4, 1), **options(name))
    assert (found.values.size, found.undefined) == (0, 4)
