"""The options of `agreement` and the shape of its answer; its figures are checked in tests/e2e."""

import json

import pytest

from annotator.services.codebook import load_file
from annotator.services.comparison.measures import (
    ALL_CODES_MEASURES,
    GIVEN_UNIT_MEASURES,
    KNOWN,
)
from annotator.services.projects import open_project
from tests.command_line import small_codebook, write_table

LINE = {
    "measure", "unit", "code", "value", "undefined", "low", "high", "n", "prevalence", "observed",
    "warnings",
}  # fmt: skip


def row(coder: str, start: int, end: int, code: str = "A", **more) -> dict:
    return {
        "document": "first.txt", "start": start, "end": end, "code": code, "coder": coder, **more,
    }  # fmt: skip


@pytest.fixture
def coded(annotator, study, tmp_path):
    """Import rows into the study, with states such as `first.txt ann done`; return the study."""

    def call(rows, *states: str, round_name: str = "1"):
        file = write_table(
            tmp_path / "rows.csv", rows, ("document", "start", "end", "code", "coder", "origin",
                                          "confirmed_at", "round")
        )  # fmt: skip
        names = ("document", "coder", "state")
        told = write_table(
            tmp_path / "states.csv",
            [dict(zip(names, state.split(), strict=True)) for state in states],
            names,
        )
        arguments = ("--states", told, "--round", round_name)
        code, _, err = annotator("import-codings", study, file, *arguments)
        assert (code, err) == (0, "")
        return study

    return call


BOTH_DONE = ("first.txt ann done", "first.txt bob done")


def lines(report: dict, measure: str, unit: str) -> dict[str, dict]:
    return {
        line["code"]: line
        for line in report["results"]
        if (line["measure"], line["unit"]) == (measure, unit)
    }


def test_the_answer_has_the_shape_of_the_contract(answer, demo_file, seeds):
    report = answer("agreement", demo_file)
    assert set(report) == {"round", "coders", "documents", "excluded", "settings", "results"}
    assert report["coders"] == ["coder-a", "coder-b"]
    assert report["documents"] == [seed.name for seed in seeds]
    for line in report["results"]:
        assert set(line) >= LINE
        assert (line["value"] is None) != (line["undefined"] is None)
        assert isinstance(line["n"], int)
        assert all(isinstance(warning, str) and warning for warning in line["warnings"])


@pytest.mark.parametrize("flags", [("--json",), ("--all-documents", "--json"), ()])
def test_flags_may_stand_before_the_project(annotator, demo_file, flags):
    measures = ("--measure", "alpha", "u_alpha")
    last = () if flags else ("--json",)
    code, out, err = annotator("agreement", *flags, demo_file, *measures, *last)
    assert (code, err) == (0, "")
    assert json.loads(out)["settings"]["measures"] == ["alpha", "u_alpha"]


def test_every_code_of_the_codebook_has_its_lines_in_order(answer, demo_file):
    report = answer("agreement", demo_file, "--measure", "u_alpha_binary")
    codes = [line["code"] for line in report["results"]]
    assert len(codes) == len(set(codes)) == 28
    assert codes[:2] == ["BLAME", "BLAME.LAXITY"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("--measure", "alpha", "u_alpha", "--code", "STEREO", "BLAME"),
        ("--code", "STEREO", "BLAME", "--measure", "alpha", "u_alpha"),
        ("--measure", "alpha", "--measure", "u_alpha", "--code", "STEREO", "--code", "BLAME"),
        ("--measure=alpha", "--measure=u_alpha", "--code=STEREO", "--code=BLAME"),
        ("--measure", "alpha", "alpha", "u_alpha", "--code", "STEREO", "BLAME", "STEREO"),
    ],
)
def test_several_values_may_stand_behind_one_option(answer, demo_file, arguments):
    report = answer("agreement", demo_file, *arguments)
    assert [(line["code"], line["measure"], line["unit"]) for line in report["results"]] == [
        (code, measure, unit)
        for code in ("STEREO", "BLAME")
        for measure, unit in (
            ("alpha", "sentence"), ("alpha", "comment"), ("u_alpha", "character"),
        )
    ]  # fmt: skip
    assert report["settings"]["measures"] == ["alpha", "u_alpha"]


@pytest.mark.parametrize("measure", KNOWN)
def test_every_measure_can_be_asked_for(answer, demo_file, seeds, measure):
    codes = ("BLAME", "COUNTER") if measure in ALL_CODES_MEASURES else ("BLAME",)
    arguments = ("--measure", measure, "--code", *codes, "--document", seeds[0].name)
    report = answer("agreement", demo_file, *arguments, "--bootstrap", "0")
    units = ["sentence", "comment"] if measure in GIVEN_UNIT_MEASURES else ["character"]
    assert [line["unit"] for line in report["results"]] == units
    assert all(line["measure"] == measure for line in report["results"])
    assert {line["code"] for line in report["results"]} == (
        {"*"} if measure in ALL_CODES_MEASURES else {"BLAME"}
    )
    undefined = {line["undefined"] for line in report["results"]} - {None}
    # Among one code alone ku-alpha has nothing to compare it with; the others have values.
    assert undefined <= ({"no_variation"} if measure == "ku_alpha" else set()), undefined


@pytest.mark.parametrize(
    "unit", ["character", "word", "sentence", "comment", "section", "document"]
)
def test_every_unit_can_be_asked_for(answer, demo_file, unit):
    report = answer("agreement", demo_file, "--unit", unit, "--code", "BLAME")
    told = {(line["measure"], line["unit"]) for line in report["results"]}
    assert told == {
        ("percent_agreement", "character"), ("percent_agreement", unit),
        ("u_alpha_binary", "character"), ("alpha", unit),
    }  # fmt: skip


def test_coders_and_documents_can_be_chosen(answer, demo_file, seeds):
    name = seeds[1].name
    arguments = ["--coder", "CODER-B", "coder-a", "--document", name, "--code", "BLAME"]
    report = answer("agreement", demo_file, *arguments)
    assert report["coders"] == ["coder-a", "coder-b"] or report["coders"] == ["coder-b", "coder-a"]
    assert report["documents"] == [name]
    assert report["excluded"]["documents"] == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--measure", "beta"), "beta"),
        (("--code", "BLAME", "NONE"), "NONE"),
        (("--coder", "coder-a", "coder-c"), "coder-c"),
        (("--document", "none.txt"), "none.txt"),
        (("--round", "2"), "2"),
        (("--seed", "1"), "--seed"),
        (("--interval", "kalpha"), "--interval"),
        (("--benchmark", "0.8"), "--bootstrap N"),
        (("--depth", "9"), "level 9"),
        (("--codebook-version", "7"), "version 7"),
        (("--stability", "1", "1"), "Round 1"),
        (("--stability", "1", "2"), "2"),
        (("--by", "order", "--blocks", "6"), "6"),
        (("--by", "week", "--pairs"), "--by"),
        (("--repeats", "first"), "--repeats first"),
        (("--coder", "coder-a"), "--all-documents"),
        (("--measure", "span_f1_iou", "--iou", "0"), "up to 1"),
        (("--bootstrap", "9", "--benchmark", "inf"), "finite"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_cannot_be_computed_is_told_in_one_line(
    refused, annotator, demo_file, arguments, told
):
    said = refused("agreement", demo_file, *arguments)
    assert told in said
    code, out, _ = annotator("agreement", demo_file, *arguments, "--json")
    assert (code, json.loads(out)["problems"]) == (1, [said])


def test_an_empty_project_names_all_documents(refused, empty, study):
    assert "--all-documents" in refused("agreement", empty)
    assert "--all-documents" in refused("agreement", study)
    assert "--all-documents" in refused("agreement", study, "--all-documents")


def test_who_took_all_documents_is_not_told_to(refused, empty, study):
    assert "Say --all-documents" in refused("agreement", empty)
    told = refused("agreement", empty, "--all-documents")
    assert "Even with --all-documents" in told
    assert "begun" in told


def test_only_documents_that_two_coders_marked_done_count(answer, refused, coded):
    states = ["first.txt ann done", "first.txt bob in_progress", "second.txt ann done"]
    study = coded([row("ann", 5, 9), row("bob", 5, 9)], *states)
    assert "--all-documents" in refused("agreement", study)
    report = answer("agreement", study, "--all-documents")
    assert report["documents"] == ["first.txt"]
    assert [item["document"] for item in report["excluded"]["documents"]] == ["second.txt"]
    assert lines(report, "u_alpha_binary", "character")["A"]["value"] == 1


def test_done_with_nothing_coded_is_a_rating(answer, coded):
    study = coded([row("ann", 5, 9)], *BOTH_DONE)
    report = answer("agreement", study)
    line = lines(report, "percent_agreement", "sentence")["A"]
    assert (line["value"], line["n"], line["positives"]) == (pytest.approx(2 / 3), 3, 1)
    assert line["prevalence"] == pytest.approx(1 / 6)
    never = lines(report, "alpha", "sentence")["B"]
    assert (never["value"], never["undefined"]) == (None, "no_variation")
    assert lines(report, "u_alpha_binary", "character")["B"]["undefined"] == "no_spans"


def test_who_is_not_done_with_a_document_is_missing_there(answer, coded):
    rows = [row("ann", 5, 9), row("bob", 5, 9), row("cyd", 0, 1)]
    states = [*BOTH_DONE, "first.txt cyd in_progress", "second.txt ann done",
              "second.txt cyd done"]  # fmt: skip
    report = answer("agreement", coded(rows, *states))
    assert report["coders"] == ["ann", "bob", "cyd"]
    line = lines(report, "percent_agreement", "sentence")["A"]
    assert (line["value"], line["n"], line["positives"]) == (1, 4, 2)


def test_a_code_that_came_later_is_missing_for_who_had_finished(answer, coded, tmp_path):
    rows = [row("ann", 5, 9), row("bob", 5, 9), row("cyd", 5, 9)]
    study = coded(rows, *BOTH_DONE, "first.txt eve in_progress")
    project = open_project(study)
    later = small_codebook(tmp_path / "later.json", "A", "A.1", "A.3", "B", "C", version="2")
    project.run(load_file, later)
    project.close()
    states = ["first.txt cyd done", "first.txt dan done"]
    coded([row("cyd", 5, 9, "C"), row("dan", 5, 9, "C")], *states)
    report = answer("agreement", study)
    assert report["coders"] == ["ann", "bob", "cyd", "dan"]
    line = lines(report, "percent_agreement", "sentence")
    assert (line["C"]["value"], line["C"]["positives"]) == (1, 2)
    assert line["C"]["prevalence"] == pytest.approx(2 / 6)
    # Three of four coded A: half of the six pairs agree on that sentence.
    assert line["A"]["value"] == pytest.approx((2 + 1 / 2) / 3)
    report = answer("agreement", study, "--coder", "ann", "bob", "--code", "C")
    (line,) = lines(report, "percent_agreement", "character").values()
    assert (line["value"], line["undefined"], line["n"]) == (None, "no_pairable_units", 0)
    # Who is not done yet may still look for it.
    report = answer("agreement", study, "--coder", "cyd", "eve", "--code", "C", "--all-documents")
    assert lines(report, "percent_agreement", "sentence")["C"]["n"] == 3


def test_a_retired_code_has_no_lines(answer, refused, coded, tmp_path):
    study = coded([row("ann", 5, 9, "A.2"), row("bob", 5, 9, "A.2")], *BOTH_DONE)
    project = open_project(study)
    project.run(load_file, small_codebook(tmp_path / "less.json", "A", "A.1", "B", version="2"))
    project.close()
    codes = {line["code"] for line in answer("agreement", study)["results"]}
    assert codes == {"A", "A.1", "B"}
    assert "A.2" in refused("agreement", study, "--code", "A.2")


def test_codings_of_other_origins_are_left_out_unless_asked_for_and_counted(answer, coded):
    confirmed = {"confirmed_at": "2020-01-01T00:00:00Z"}
    rows = [
        row("ann", 5, 9, origin="manual"),
        row("bob", 5, 9, origin="suggested", **confirmed),
        row("ann", 0, 2, "B", origin="propagated", **confirmed),
        row("bob", 0, 2, "B", origin="adjudicated"),
        row("bob", 1, 2, "B", origin="suggested"),
    ]
    study = coded(rows, *BOTH_DONE)
    report = answer("agreement", study)
    assert report["excluded"]["codings"]["origins"] == {
        "propagated": 1, "adjudicated": 1, "suggested": 1,
    }  # fmt: skip
    assert lines(report, "percent_agreement", "sentence")["A"]["value"] == 1
    assert lines(report, "u_alpha_binary", "character")["B"]["undefined"] == "no_spans"
    report = answer("agreement", study, "--include", "propagated", "adjudicated")
    assert report["excluded"]["codings"]["origins"] == {"suggested": 1}
    assert lines(report, "u_alpha_binary", "character")["B"]["value"] == 1


def test_overlapping_codings_of_one_coder_are_united_and_the_number_is_told(answer, coded):
    rows = [row("ann", 0, 4), row("ann", 2, 9, "A.1"), row("ann", 9, 12), row("bob", 0, 12)]
    study = coded(rows, *BOTH_DONE)
    report = answer("agreement", study)
    assert report["excluded"]["united"]["A"] == 1
    assert report["excluded"]["united"]["A.1"] == 0
    line = lines(report, "u_alpha_binary", "character")["A"]
    assert any("1 overlapping" in warning for warning in line["warnings"])
    # [0, 9) and [9, 12) only touch: not the span of the other coder.
    report = answer("agreement", study, "--measure", "span_f1_exact_pair01", "--code", "A")
    assert report["results"][0]["value"] == 0


def test_what_is_clipped_or_dropped_is_listed(answer, annotator, empty, seeds, tmp_path):
    assert annotator("import", empty, seeds[0])[0] == 0
    (document,) = answer("documents", empty)
    title = next(s for s in document["sections"] if s["kind"] == "title")
    before = title["start"]
    rows = [
        {"document": document["name"], "start": start, "end": end, "code": "BLAME", "coder": c}
        for start, end, c in (
            (0, 5, "ann"), (before - 5, before + 5, "ann"), (before, before + 5, "bob"),
        )
    ]  # fmt: skip
    file = write_table(tmp_path / "rows.csv", rows)
    assert annotator("import-codings", empty, file, "--done")[0] == 0
    report = answer("agreement", empty, "--code", "BLAME")
    codings = report["excluded"]["codings"]
    assert [(c["start"], c["end"], c["coder"]) for c in codings["dropped"]] == [(0, 5, "ann")]
    assert [(c["start"], c["end"]) for c in codings["clipped"]] == [(before - 5, before + 5)]
    assert lines(report, "u_alpha_binary", "character")["BLAME"]["value"] == 1
    report = answer("agreement", empty, "--code", "BLAME", "--boilerplate", "in")
    assert report["excluded"]["codings"]["dropped"] == []
    assert lines(report, "u_alpha_binary", "character")["BLAME"]["value"] < 1
    # What is left out does not make the whole document coded either.
    report = answer("agreement", empty, "--code", "BLAME", "--unit", "document")
    assert lines(report, "alpha", "document")["BLAME"]["n"] == 1


def test_a_document_unit_is_not_coded_by_what_is_left_out_of_it(
    answer, annotator, empty, tmp_path
):
    folder = tmp_path / "page"
    folder.mkdir()
    source = (
        "<source>微博</source>\n<title>一个题目</title>\n<time>2020-5-1 15:02</time>\n"
        "<url>https://weibo.com/1/2</url>\n<text>正文在这里，很长的一段。</text>\n"
        "<comments>\n甲说一句\n</comments>\n"
    )
    (folder / "page.txt").write_text(source, encoding="utf-8")
    assert annotator("import", empty, folder / "page.txt")[0] == 0
    (document,) = answer("documents", empty)
    inner = [s for s in document["sections"] if s["kind"] == "metadata"][1:-1]
    kept = [s for s in document["sections"] if s["kind"] not in ("metadata", "boilerplate")]
    hidden = next(s for s in inner if kept[0]["end"] <= s["start"] < kept[-1]["start"])
    rows = [
        {"document": "page.txt", "start": hidden["start"], "end": hidden["end"],
         "code": "BLAME", "coder": "ann"},
    ]  # fmt: skip
    states = [{"document": "page.txt", "coder": c, "state": "done"} for c in ("ann", "bob")]
    file = write_table(tmp_path / "rows.csv", rows)
    told = write_table(tmp_path / "states.csv", states)
    assert annotator("import-codings", empty, file, "--states", told)[0] == 0
    report = answer("agreement", empty, "--unit", "document", "--code", "BLAME")
    line = lines(report, "percent_agreement", "document")["BLAME"]
    assert (line["value"], line["positives"]) == (1, 0)


def test_a_document_of_which_nothing_is_left_breaks_nothing(answer, annotator, coded, tmp_path):
    study = coded([row("ann", 5, 9), row("bob", 5, 9)], *BOTH_DONE)
    project = open_project(study)

    def leave_nothing(project):
        from annotator.domain.document import SectionKind, change_kind
        from annotator.services.documents import set_sections
        from annotator.store.queries.documents import document_names, sections

        id_ = project.read(document_names)["first.txt"]
        set_sections(
            project, id_, change_kind(project.read(sections, id_), 0, SectionKind.METADATA)
        )

    project.run(leave_nothing)
    project.close()
    for unit in ("character", "word", "sentence", "comment", "section", "document"):
        report = answer("agreement", study, "--unit", unit, "--code", "A")
        for line in report["results"]:
            # The line end behind the last section is no part of it: a character that counts.
            assert line["n"] == (line["unit"] == "character")
            if line["unit"] != "character":
                assert line["undefined"] in {"no_units", "no_pairable_units"}
    assert len(report["excluded"]["codings"]["dropped"]) == 2


@pytest.mark.parametrize(
    ("share", "coded_units"), [("0", 1), ("0.5", 1), ("0.55", 1), ("0.5500001", 0), ("1", 0)]
)
def test_a_share_is_compared_exactly(answer, annotator, empty, tmp_path, share, coded_units):
    (tmp_path / "t.txt").write_text("a, b: " + "c" * 18, encoding="utf-8")
    assert annotator("import", empty, tmp_path / "t.txt")[0] == 0
    rows = [
        {"document": "t.txt", "start": 0, "end": end, "code": "BLAME", "coder": c}
        for end, c in ((15, "ann"), (24, "bob"))
    ]
    file = write_table(tmp_path / "rows.csv", rows)
    assert annotator("import-codings", empty, file, "--done")[0] == 0
    arguments = ["--unit", "section", "--code", "BLAME", "--min-overlap", share]
    report = answer("agreement", empty, *arguments)
    # Eleven of the twenty letters, though fifteen of the twenty-four characters.
    assert lines(report, "percent_agreement", "section")["BLAME"]["positives"] == 1 + coded_units


def test_the_latest_round_is_the_default(answer, coded, refused):
    study = coded([row("ann", 5, 9), row("bob", 5, 9)], *BOTH_DONE)
    coded([row("ann", 5, 9, round="later")])
    assert "later" in refused("agreement", study)
    assert answer("agreement", study, "--round", "1")["round"] == "1"


def test_coefficients_for_two_coders_say_so_where_there_are_more(answer, coded):
    rows = [row(coder, 5, 9) for coder in ("ann", "bob", "cyd")]
    study = coded(rows, *BOTH_DONE, "first.txt cyd done")
    report = answer("agreement", study, "--measure", "cohen_kappa", "--code", "A")
    for line in report["results"]:
        assert line["value"] is None
        assert any("two coders" in warning for warning in line["warnings"])
    arguments = ["--measure", "cohen_kappa", "--code", "A", "--coder", "ann", "cyd"]
    assert lines(answer("agreement", study, *arguments), "cohen_kappa", "sentence")["A"]["value"]


def test_a_person_sees_a_row_a_code_and_the_notes(annotator, demo_file):
    code, out, err = annotator("agreement", demo_file, "--code", "BLAME", "STEREO")
    assert (code, err) == (0, "")
    assert out.startswith("Round 1; coders: coder-a, coder-b; 5 documents\n")
    assert [line.split()[0] for line in out.splitlines()[3:5]] == ["BLAME", "STEREO"]
    assert "Overlapping codings of one coder that count as one: BLAME " in out
    assert "dropped" in out


def test_a_person_sees_what_the_figures_rest_on(answer, annotator, demo_file):
    out = annotator("agreement", demo_file, "--code", "BLAME", "STEREO")[1].splitlines()
    head = next(at for at, line in enumerate(out) if line.startswith("n, prevalence"))
    assert out[head].split()[2:] == ["character", "sentence", "comment"]
    found = answer("agreement", demo_file, "--code", "BLAME", "STEREO")["results"]
    for line in found:
        row = next(row for row in out[head + 1 :] if row.split()[0] == line["code"])
        assert f" {line['n']}, {line['prevalence']:.3f}" in row


def test_the_report_changes_nothing(annotator, demo_copy):
    raw = demo_copy.read_bytes()
    assert annotator("agreement", demo_copy)[0] == 0
    assert demo_copy.read_bytes() == raw
