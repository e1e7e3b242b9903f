"""Every figure of the agreement report, recomputed from what the command line exports."""

import json
import random
from fractions import Fraction
from functools import cache
from itertools import product
from math import ceil

import pytest

from annotator.language.words import Segmenter
from annotator.services.codebook import load_file
from annotator.services.projects import open_project
from tests.command_line import small_codebook, table, write_table
from tests.naive_report import every_draw, expected, joined_away, make_study

MEASURES = (
    "percent_agreement", "alpha", "cohen_kappa", "char_f1", "char_alpha_binary",
    "u_alpha_binary", "u_alpha", "span_f1_exact_pair01", "span_f1_strict_pair01",
)  # fmt: skip


@cache
def segmenter() -> Segmenter:
    return Segmenter()


def words(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in segmenter().words(text, start, end)]


@pytest.fixture
def material(annotator, tmp_path):
    """Return what the command line says of a project: documents, rows, codes, latest round."""

    def call(project):
        out = tmp_path / "material.csv"
        assert annotator("export", project, out, "--manifest", "--force")[0] == 0
        manifest = json.loads(out.with_name("material.manifest.json").read_text("utf-8"))
        code, described, _ = annotator("documents", project, "--json")
        assert code == 0
        codes = manifest["codebook"]["snapshot"]["codes"]
        return json.loads(described), table(out), codes, manifest["rounds"][-1]

    return call


def run(annotator, project, *arguments):
    code, out, err = annotator("agreement", project, "--json", *arguments)
    assert (code, err) == (0, "")
    return json.loads(out)


def compare(report, study, share=Fraction(0)) -> int:
    """Compare all lines of a report with the naive ones; return how many have a value."""
    assert report["coders"] == study.coders
    values = 0
    for line in report["results"]:
        wanted = expected(study, line["measure"], line["unit"], line["code"], words, share)
        where = (line["measure"], line["unit"], line["code"])
        assert (line["value"] is None) == (line["undefined"] is not None), where
        for name in ("value", "prevalence", "observed"):
            if wanted[name] is None:
                assert line[name] is None, (*where, name)
            else:
                assert line[name] == pytest.approx(float(wanted[name]), abs=1e-9), (*where, name)
        assert (line["n"], line["positives"]) == (wanted["n"], wanted["positives"]), where
        values += line["value"] is not None
    for code, count in report["excluded"]["united"].items():
        assert count == joined_away(study, code), code
    return values


@pytest.fixture
def seed_texts(seeds):
    return {seed.name: seed.read_bytes().decode("utf-8") for seed in seeds}


def test_the_report_of_the_demo_is_right(annotator, demo_file, material, seed_texts):
    documents, rows, codes, round_name = material(demo_file)
    study = make_study(documents, rows, seed_texts, codes, round_name=round_name)
    report = run(annotator, demo_file)
    assert report["round"] == "1"
    assert report["coders"] == ["coder-a", "coder-b"]
    assert report["documents"] == sorted(seed_texts)
    lines = {(line["measure"], line["unit"]) for line in report["results"]}
    assert lines == {
        ("percent_agreement", "character"),
        ("percent_agreement", "sentence"),
        ("percent_agreement", "comment"),
        ("u_alpha_binary", "character"),
        ("alpha", "sentence"),
        ("alpha", "comment"),
    }
    assert len(report["results"]) == 6 * 28
    assert compare(report, study) > 100
    assert sum(report["excluded"]["united"].values()) > 0
    assert report["excluded"]["codings"]["dropped"]


@pytest.mark.parametrize(
    "unit",
    [
        "sentence",
        *(
            pytest.param(unit, marks=pytest.mark.thorough)
            for unit in ("character", "word", "comment", "section", "document")
        ),
    ],
)
def test_every_measure_of_every_unit_of_the_demo_is_right(
    annotator, demo_file, material, seed_texts, unit
):
    documents, rows, codes, round_name = material(demo_file)
    study = make_study(documents, rows, seed_texts, codes, round_name=round_name)
    chosen = ("BLAME", "BLAME.LAXITY", "STEREO", "POLICY.DETECTION")
    arguments = ["--unit", unit, "--measure", *MEASURES, "--code", *chosen]
    report = run(annotator, demo_file, *arguments)
    assert [code["id"] for code in codes if code["id"] in chosen]
    assert {line["code"] for line in report["results"]} == set(chosen)
    compare(report, study)


@pytest.mark.parametrize("share", ["0.1", "0.5", "0.55", "1"])
def test_a_share_of_the_unit_is_asked_for(annotator, demo_file, material, seed_texts, share):
    documents, rows, codes, round_name = material(demo_file)
    study = make_study(documents, rows, seed_texts, codes, round_name=round_name)
    report = run(annotator, demo_file, "--min-overlap", share)
    assert report["settings"]["min_overlap"] == float(share)
    lines = [line for line in report["results"] if line["unit"] != "character"]
    compare({**report, "results": lines}, study, Fraction(share))


def test_boilerplate_and_metadata_come_in_if_asked_for(annotator, demo_file, material, seed_texts):
    documents, rows, codes, round_name = material(demo_file)
    study = make_study(documents, rows, seed_texts, codes, round_name=round_name, boilerplate=True)
    report = run(annotator, demo_file, "--boilerplate", "in")
    compare(report, study)
    excluded = report["excluded"]["codings"]
    assert (excluded["clipped"], excluded["dropped"]) == ([], [])


@pytest.mark.parametrize("more", [(), ("--boilerplate", "in")], ids=" ".join)
def test_edges_are_ignored_if_asked_for(annotator, demo_file, material, seed_texts, more):
    documents, rows, codes, round_name = material(demo_file)
    study = make_study(
        documents, rows, seed_texts, codes, round_name=round_name, boilerplate=bool(more),
        edges=True,
    )  # fmt: skip
    report = run(annotator, demo_file, "--edges", "out", *more, "--code", "BLAME", "STEREO")
    assert report["settings"]["edges"] == "out"
    compare(report, study)


def test_intervals_are_those_of_all_possible_draws(annotator, demo_file, material, seed_texts):
    documents, rows, codes, round_name = material(demo_file)
    names = sorted(seed_texts)[:3]
    chosen = [document for document in documents if document["name"] in names]
    study = make_study(chosen, rows, seed_texts, codes, round_name=round_name)
    measures = ("percent_agreement", "alpha", "u_alpha_binary", "char_f1")
    arguments = ["--document", *names, "--code", "BLAME", "POLICY", "--unit", "sentence"]
    arguments += ["--measure", *measures, "--bootstrap", "4000", "--benchmark", "0.8"]
    report = run(annotator, demo_file, *arguments, "--seed", "5")
    assert len(report["results"]) == 2 * 5
    for line in report["results"]:
        where = (line["code"], line["measure"], line["unit"])
        draws = every_draw(study, line["measure"], line["unit"], line["code"], words)
        values = sorted(float(value) for value in draws if value is not None)
        share = 1 - len(values) / len(draws)
        assert line["undefined_resamples"] / 4000 == pytest.approx(share, abs=0.03), where
        below = sum(value < 0.8 for value in values) / len(values)
        assert line["below_benchmark"] == pytest.approx(below, abs=0.03), where

        def near(bound, share, values=values):
            places = (ceil(len(values) * (share + by)) - 1 for by in (-0.012, 0.012))
            low, high = (values[place] for place in places)
            return low - 1e-9 <= bound <= high + 1e-9

        assert near(line["low"], 0.025), where
        assert near(line["high"], 0.975), where
        assert any("Fewer than 20 documents" in warning for warning in line["warnings"])
    again = run(annotator, demo_file, *arguments, "--seed", "5")
    assert again == report
    other = run(annotator, demo_file, *arguments)
    drawn = other["settings"]["seed"]
    assert run(annotator, demo_file, *arguments, "--seed", str(drawn)) == other


@pytest.mark.parametrize("unit", ["sentence", "comment", "section", "document"])
def test_the_exported_units_give_the_alpha_of_the_report(annotator, demo_file, tmp_path, unit):
    import krippendorff
    import numpy as np

    arguments = ["--measure", "alpha", "--unit", unit, "--min-overlap", "0.3"]
    report = run(annotator, demo_file, *arguments)
    wide, long = tmp_path / "wide.csv", tmp_path / "long.csv"
    for form, out in (("units-wide", wide), ("units-long", long)):
        code, _, err = annotator(
            "export", demo_file, out, "--format", form, "--unit", unit, "--min-overlap", "0.3"
        )
        assert (code, err) == (0, "")
    rows, cells = table(wide), table(long)
    said = {(c["document"], c["number"], c["code"], c["coder"]): c["value"] for c in cells}
    assert len(said) == len(cells) == 2 * len(rows)
    compared = 0
    for line in report["results"]:
        mine = [row for row in rows if row["code"] == line["code"]]
        assert len(mine) == line["n"]
        values = [[float(row[coder]) for row in mine] for coder in report["coders"]]
        for row in mine:
            for coder in report["coders"]:
                assert said[row["document"], row["number"], row["code"], coder] == row[coder]
        if line["value"] is not None:
            alpha = krippendorff.alpha(np.array(values), level_of_measurement="nominal")
            assert line["value"] == pytest.approx(alpha, abs=1e-9)
            compared += 1
    assert compared > 1


ORIGINS = ("manual", "imported", "propagated", "suggested", "adjudicated")
PLAIN = """\
Who is to blame? Nobody knows...  “Somebody!” said 张三。李四說：「不知道！」（真的？）
A list: one; two; three… and 3.14 or 1,000 .... and so on...” 👍👍 𠮷野家!!

短。
"""


class Random:
    """A study that chance made: two seeds and a plain text, a few coders, any coding at all."""

    def __init__(self, annotator, seeds, folder, number: int) -> None:
        chance = random.Random(number)
        self.path = folder / "random.anno"
        self.since = {}
        self.names = [f"coder {letter}" for letter in "abcd"[: chance.randint(2, 4)]]
        plain = folder / "plain.txt"
        plain.write_text(PLAIN, encoding="utf-8")
        files = [*chance.sample(seeds, 2), plain]
        self.texts = {file.name: file.read_bytes().decode("utf-8") for file in files}
        first = small_codebook(folder / "first.json", "A", "A.1", "A.2", "B")
        assert annotator("new", self.path, "--codebook", first)[0] == 0
        assert annotator("import", self.path, *files)[0] == 0
        self._code(annotator, folder / "one", chance, ["A", "A.1", "A.2", "B"])
        if number % 2:
            project = open_project(self.path)
            later = small_codebook(
                folder / "later.json", "A", "A.1", "A.2", "A.3", "B", "C", version="2"
            )
            project.run(load_file, later)
            project.close()
            self.since = {"A.3": 2, "C": 2}
            self._code(annotator, folder / "two", chance, ["A.3", "C", "A.1"])

    def _code(self, annotator, folder, chance: random.Random, codes: list[str]) -> None:
        folder.mkdir()
        rows, states = [], []
        for name, coder in product(self.texts, self.names):
            text = self.texts[name]
            for _ in range(chance.randint(0, 25)):
                start = chance.randrange(min(len(text), 900))
                length = chance.choice([1, 2, 3, 20, 60, 200, 900])
                origin = chance.choice(ORIGINS)
                rows.append(
                    {
                        "document": name,
                        "start": start,
                        "end": min(len(text), start + length),
                        "code": chance.choice(codes),
                        "coder": coder,
                        "origin": origin,
                        "confirmed_at": chance.choice(["", "2020-01-01T00:00:00Z"]),
                    }
                )
            state = chance.choice(["done", "done", "in_progress", "not_opened"])
            states.append({"document": name, "coder": coder, "state": state})
        codings = write_table(folder / "codings.csv", rows)
        told = write_table(folder / "states.csv", states)
        code, _, err = annotator("import-codings", self.path, codings, "--states", told)
        assert (code, err) == (0, "")


@pytest.mark.parametrize(
    "number", [0, 1, *(pytest.param(n, marks=pytest.mark.thorough) for n in range(2, 6))]
)
def test_the_report_of_a_random_study_is_right(annotator, seeds, material, tmp_path, number):
    made = Random(annotator, seeds, tmp_path, number)
    documents, rows, codes, round_name = material(made.path)
    compared = 0
    for all_documents, include, coders in (
        (False, (), None),
        (True, (), None),
        (True, ("propagated", "adjudicated", "suggested"), None),
        (True, ("adjudicated",), made.names[:2]),
    ):
        study = make_study(
            documents,
            rows,
            made.texts,
            codes,
            round_name=round_name,
            coders=coders,
            since=made.since,
            all_documents=all_documents,
            include=include,
        )
        arguments = ["--measure", *MEASURES, "--unit", "sentence"]
        arguments += ["--all-documents"] if all_documents else []
        arguments += [part for origin in include for part in ("--include", origin)]
        arguments += [part for coder in coders or () for part in ("--coder", coder)]
        if not study.documents:
            code, out, err = annotator("agreement", made.path, *arguments)
            assert (code, out) == (1, "")
            assert "--all-documents" in err
            continue
        compared += compare(run(annotator, made.path, *arguments), study)
    assert compared
