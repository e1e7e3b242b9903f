"""Intervals, pairs, stability, drift and attributes on the command line."""

import json

import pytest

from tests.command_line import write_table

BLAME = ("--code", "BLAME")


@pytest.fixture
def twice(annotator, demo_copy, tmp_path):
    """The demo with a second round, in which both coders did one document again."""
    rows = [
        {"document": "000_6372a74dea890ea5.txt", "start": 200, "end": 240 + shift, "code": "BLAME",
         "coder": coder, "round": "again"}
        for coder, shift in (("coder-a", 0), ("coder-b", 9))
    ]  # fmt: skip
    file = write_table(tmp_path / "again.csv", rows)
    assert annotator("import-codings", demo_copy, file, "--done")[0] == 0
    return demo_copy


def test_intervals_are_filled_in_and_their_seed_is_told(answer, demo_file):
    report = answer("agreement", demo_file, *BLAME, "--bootstrap", "50")
    settings = report["settings"]
    assert (settings["bootstrap"], settings["interval"]) == (50, "documents")
    assert isinstance(settings["seed"], int)
    for line in report["results"]:
        assert line["resamples"] in {0, 50}
        assert (line["low"] is None) == (line["high"] is None) == (line["resamples"] == 0)
        if line["low"] is not None:
            assert line["low"] <= line["value"] <= line["high"] or line["undefined_resamples"]
            assert any("Fewer than 20 documents" in told for told in line["warnings"])
    again = answer(
        "agreement", demo_file, *BLAME, "--bootstrap", "50", "--seed", str(settings["seed"])
    )
    assert again == report
    none = answer("agreement", demo_file, *BLAME)
    assert none["settings"]["seed"] is None
    assert {line["low"] for line in none["results"]} == {None}


def test_every_figure_says_what_it_rests_on(answer, demo_file):
    for line in answer("agreement", demo_file)["results"]:
        assert set(line["spans"]) == set(line["prevalences"]) == {"coder-a", "coder-b"}
        assert line["documents"] <= 5
        assert {"coefficient_observed", "coefficient_expected", "positives"} <= set(line)


def test_a_benchmark_tells_the_share_below_it(answer, annotator, demo_file):
    arguments = (*BLAME, "--bootstrap", "50", "--seed", "1", "--benchmark", "0.8")
    report = answer("agreement", demo_file, *arguments)
    shares = [line["below_benchmark"] for line in report["results"] if line["low"] is not None]
    assert all(0 <= share <= 1 for share in shares)
    assert len(set(shares)) > 1
    out = annotator("agreement", demo_file, *arguments)[1]
    assert "% below" in out
    assert "benchmark 0.8" in out


def test_what_was_chosen_stands_below_the_figures(annotator, demo_file):
    arguments = ("--edges", "out", "--depth", "1", "--scope", "alone", "--min-overlap", "0.5")
    code, out, err = annotator(
        "agreement", demo_file, *arguments, "--bootstrap", "9", "--seed", "4"
    )
    assert (code, err) == (0, "")
    last = out.splitlines()[-1]
    for told in (
        "edge punctuation and blanks ignored", "level 1 of the tree", "codes alone",
        "at least 0.5 of a unit", "9 resamples of documents, seed 4", "repeats all",
        "boilerplate out", "documents done",
    ):  # fmt: skip
        assert told in last


def test_every_two_coders_are_shown_if_asked_for(answer, annotator, demo_file):
    report = answer("agreement", demo_file, *BLAME, "--pairs")
    assert len(report["pairs"]) == len(report["results"])
    for line, pairs in zip(report["results"], report["pairs"], strict=True):
        (pair,) = pairs["pairs"]
        assert pair["coders"] == ["coder-a", "coder-b"]
        assert (pair["value"], pair["n"]) == (line["value"], line["n"])
    assert "Two by two:" in annotator("agreement", demo_file, *BLAME, "--pairs")[1]


def test_each_coder_is_compared_with_themselves(answer, annotator, refused, twice):
    report = answer("agreement", twice, *BLAME, "--stability", "1", "again")
    assert (report["rounds"], report["coders"]) == (["1", "again"], ["coder-a", "coder-b"])
    for one in report["stability"]:
        assert one["coders"] == ["1", "again"]
        assert one["documents"] == ["000_6372a74dea890ea5.txt"]
        assert {item["reason"] for item in one["excluded"]["documents"]} == {"not_in_both_rounds"}
        assert one["results"]
    out = annotator("agreement", twice, *BLAME, "--stability", "1", "again")[1]
    assert "coder-b with themselves" in out
    assert "not finished in both rounds" in out
    only = ("--coder", "coder-b", "--stability", "1", "again")
    assert answer("agreement", twice, *BLAME, *only)["coders"] == ["coder-b"]


@pytest.mark.parametrize(
    ("arguments", "labels"),
    [
        (("--by", "round"), ["1", "again"]),
        (("--by", "order"), ["1", "2", "3"]),
        (("--by", "order", "--blocks", "2"), ["1", "2"]),
    ],
)
def test_agreement_is_followed_along(answer, annotator, twice, arguments, labels):
    by_order = ("--round", "1") if "order" in arguments else ()
    report = answer("agreement", twice, *BLAME, *arguments, *by_order)
    assert [stage["label"] for stage in report["stages"]] == labels
    assert all(stage["results"] and stage["documents"] for stage in report["stages"])
    out = annotator("agreement", twice, *BLAME, *arguments, *by_order)[1]
    assert f"{report['by']} {labels[-1]}: " in out
    assert out.splitlines()[-1].startswith("Settings: ")


def test_by_week_each_stage_says_when(answer, demo_file):
    (stage,) = answer("agreement", demo_file, *BLAME, "--by", "week")["stages"]
    assert stage["label"][4:6] == "-W"
    assert stage["start"] <= stage["end"]
    assert stage["end"].endswith("Z")


def test_attributes_are_compared_if_asked_for(answer, annotator, demo_file):
    assert "attributes" not in answer("agreement", demo_file, *BLAME)
    report = answer("agreement", demo_file, *BLAME, "--attributes", "in")
    assert report["settings"]["attributes"] == "in"
    assert {line["attribute"] for line in report["attributes"]} >= {"target", "stance"}
    for line in report["attributes"]:
        assert (line["value"] is None) != (line["undefined"] is None)
    assert "codings aligned" in annotator("agreement", demo_file, *BLAME, "--attributes", "in")[1]


@pytest.mark.parametrize(
    "arguments",
    [
        ("--bootstrap", "-1"),
        ("--bootstrap", "many"),
        ("--seed", "-1"),
        ("--interval", "dice"),
        ("--benchmark", "nan"),
        ("--depth", "0"),
        ("--by", "year"),
        ("--stability", "1"),
        ("--iou", "2"),
        ("--blocks", "0"),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_told(annotator, demo_file, arguments):
    code, out, err = annotator("agreement", demo_file, *arguments)
    assert (code, out) == (2, "")
    assert arguments[0] in err


def test_the_answer_is_one_json_document(annotator, twice):
    for arguments in (("--pairs",), ("--by", "round"), ("--stability", "1", "again")):
        code, out, err = annotator("agreement", twice, *BLAME, *arguments, "--json")
        assert (code, err) == (0, "")
        assert json.loads(out)
