"""What stands beside every coefficient, and what is compared."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.errors import UserError
from annotator.domain.span import Span
from annotator.services import codebook, coders, coding, documents, states
from annotator.services.coding import Place
from annotator.services.comparison.choice import Choice, Interval, Method, Scope, Settings
from annotator.services.comparison.line import ALL_CODES, Line
from annotator.services.comparison.measures import (
    ALL_CODES_MEASURES,
    CONTINUUM_MEASURES,
    GIVEN_UNIT_MEASURES,
    KNOWN,
)
from annotator.services.comparison.report import Report, report
from annotator.services.comparison.units import Unit
from annotator.services.project import Project
from annotator.store.queries import coders as coder_queries
from tests.command_line import small_codebook

TEXT = "一二三。四五六。七八九。\n"


@pytest.fixture
def study(project: Project, tmp_path: Path) -> Project:
    """A study of one short text, a few codes, and two coders who have finished it."""
    project.run(codebook.load_file, small_codebook(tmp_path / "b.json", "A", "A.1", "B"))
    (tmp_path / "t.txt").write_text(TEXT, encoding="utf-8")
    project.run(documents.import_files, [tmp_path / "t.txt"])
    for name in ("ann", "bob"):
        project.run(coders.create_coder, name)
    done(project)
    return project


def place(project: Project, coder: str) -> Place:
    from annotator.store.queries.documents import document_ids

    return Place(
        project.read(document_ids)[0],
        coders.find_coder(project, coder).id,
        project.read(coder_queries.rounds)[-1].id,
    )


def done(project: Project, *names: str) -> None:
    for name in names or ("ann", "bob"):
        where = place(project, name)
        ids = (where.document_id, where.coder_id, where.round_id)
        project.run(states.set_done, *ids, done=False)
        project.run(states.set_done, *ids, done=True)


def code(project: Project, coder: str, start: int, end: int, code: str = "A") -> None:
    project.run(coding.apply_code, place(project, coder), Span(start, end), code)


def line(found: Report, measure: str, code: str, unit: Unit = Unit.SENTENCE) -> Line:
    (one,) = [
        each
        for each in found.lines
        if (each.measure, each.code, each.unit) == (measure, code, unit)
    ]
    return one


def test_a_coefficient_says_what_it_rests_on(study: Project) -> None:
    code(study, "ann", 0, 4)
    code(study, "ann", 5, 6)
    code(study, "bob", 0, 2)
    found = report(study, Settings())
    sentence = line(found, "alpha", "A")
    assert (sentence.n, sentence.positives, sentence.documents) == (3, 3, 1)
    assert sentence.spans == {"ann": 2, "bob": 1}
    assert sentence.prevalences == {"ann": pytest.approx(2 / 3), "bob": pytest.approx(1 / 3)}
    assert sentence.prevalence == pytest.approx(1 / 2)
    assert sentence.observed == pytest.approx(2 / 3)
    # D_o is 1/3, D_e is 6/10 by its definition: alpha is 4/9.
    assert sentence.value == pytest.approx(4 / 9)
    assert sentence.found is not None
    assert sentence.expected is not None
    assert 1 - sentence.found / sentence.expected == pytest.approx(4 / 9)
    characters = line(found, "u_alpha_binary", "A", Unit.CHARACTER)
    assert characters.n == len(TEXT)
    assert "agreement.few_spans" in line(
        found, "u_alpha_binary", "A", Unit.CHARACTER
    ).warnings or ("agreement.few_positives" in characters.warnings)
    assert (sentence.low, sentence.high, sentence.resamples) == (None, None, 0)


def test_one_document_has_no_interval_and_says_so(study: Project) -> None:
    code(study, "ann", 0, 4)
    code(study, "bob", 0, 4)
    found = line(report(study, Settings(interval=Interval(50, 1))), "alpha", "A")
    assert found.value == 1
    assert (found.low, found.high) == (None, None)
    assert "agreement.interval_of_one_document" in found.warnings


def test_a_code_is_compared_with_its_descendants_or_alone(study: Project) -> None:
    code(study, "ann", 0, 4, "A")
    code(study, "bob", 0, 4, "A.1")
    assert line(report(study, Settings()), "alpha", "A").value == 1
    alone = report(study, Settings(Choice(scope=Scope.ALONE)))
    assert line(alone, "percent_agreement", "A").value == pytest.approx(2 / 3)
    assert line(alone, "alpha", "A.1").positives == 1


def test_a_level_of_the_tree_can_be_compared(study: Project) -> None:
    def codes(**choice: object) -> list[str]:
        found = report(study, Settings(Choice(**choice)))  # type: ignore[arg-type]  # test of many
        return list(dict.fromkeys(one.code for one in found.lines))

    assert codes(level=1) == ["A", "B"]
    assert codes(level=2) == ["A.1"]
    assert codes(level=2, codes=("A",)) == ["A.1"]
    with pytest.raises(UserError, match="level 3"):
        codes(level=3)
    with pytest.raises(UserError, match="level 2"):
        codes(level=2, codes=("B",))


def test_edges_are_ignored_and_what_vanishes_is_counted(study: Project) -> None:
    code(study, "ann", 0, 4)
    code(study, "bob", 0, 3)
    code(study, "bob", 7, 8)
    whole = report(study, Settings())
    assert line(whole, "percent_agreement", "A", Unit.CHARACTER).value == pytest.approx(11 / 13)
    trimmed = report(study, Settings(Choice(edges=True)))
    assert line(trimmed, "percent_agreement", "A", Unit.CHARACTER).value == 1
    assert [(name, c.coder) for name, c in trimmed.material.excluded.vanished] == [
        ("t.txt", "bob")
    ]
    assert whole.material.excluded.vanished == []


def _new_version(project: Project, folder: Path, version: str, more: str) -> None:
    path = small_codebook(folder / f"{version}.json", "A", "A.1", "B", version=version)
    book = json.loads(path.read_text("utf-8"))
    (first,) = [one for one in book["codebook"]["codes"] if one["id"] == "A"]
    first["definition"] = {"en": more}
    path.write_text(json.dumps(book), encoding="utf-8")
    project.run(codebook.load_file, path)


def test_codes_that_changed_are_named_and_can_be_compared_as_they_stood(
    study: Project, tmp_path: Path
) -> None:
    for coder in ("ann", "bob"):
        code(study, coder, 0, 4, "A")
        code(study, coder, 5, 6, "B")
    first = study.read(codebook.version_number)
    assert report(study, Settings()).material.changed == {}
    _new_version(study, tmp_path, "9", "another rule")
    done(study, "bob")
    found = report(study, Settings())
    assert found.material.changed == {"A": [3]}
    assert line(found, "alpha", "A").value == 1
    old = report(study, Settings(Choice(version=first)))
    assert old.material.changed == {"A": [3]}
    assert old.material.version == first
    # Bob finished under another wording of A, the same of B.
    assert line(old, "alpha", "A").undefined == "no_pairable_units"
    assert line(old, "alpha", "B").value == 1
    now = report(study, Settings(Choice(version=3)))
    assert line(now, "alpha", "A").undefined == "no_pairable_units"
    with pytest.raises(UserError, match="version 4"):
        report(study, Settings(Choice(version=4)))


def test_an_interval_holds_the_value_and_its_share_below_a_benchmark(
    demo_project: Project,
) -> None:
    settings = Settings(Choice(codes=("BLAME",)), interval=Interval(300, 7, benchmark=0.8))
    found = line(report(demo_project, settings), "alpha", "BLAME")
    assert found.low is not None
    assert found.high is not None
    assert found.value is not None
    assert found.low < found.value < found.high
    assert found.resamples == 300
    assert found.below is not None
    assert 0 < found.below < 1
    assert "agreement.few_documents" in found.warnings
    wider = replace(settings, interval=replace(settings.interval, confidence=0.99))
    other = line(report(demo_project, wider), "alpha", "BLAME")
    assert other.low is not None
    assert other.low <= found.low


def test_a_seed_that_was_drawn_is_told_and_gives_the_same_again(demo_project: Project) -> None:
    settings = Settings(Choice(codes=("BLAME",)), interval=Interval(30))
    first = report(demo_project, settings)
    assert first.settings.interval.seed is not None
    assert report(demo_project, first.settings).lines == first.lines


@pytest.mark.parametrize("method", [Method.KALPHA, Method.PAIRS])
def test_other_intervals_are_for_alpha_of_units_only(
    demo_project: Project, method: Method
) -> None:
    settings = Settings(Choice(codes=("BLAME",)), interval=Interval(200, 1, method))
    found = report(demo_project, settings)
    alpha = line(found, "alpha", "BLAME")
    assert alpha.low is not None
    assert alpha.high is not None
    documents = line(
        report(demo_project, replace(settings, interval=Interval(200, 1))), "alpha", "BLAME"
    )
    assert (alpha.low, alpha.high) != (documents.low, documents.high)
    for one in found.lines:
        if one.measure != "alpha":
            assert one.low is None
            assert "agreement.interval_for_alpha" in one.warnings


def test_a_measure_of_all_codes_refuses_codes_that_overlap(study: Project) -> None:
    code(study, "ann", 0, 4, "A")
    code(study, "ann", 2, 6, "B")
    code(study, "bob", 0, 4, "A")
    settings = Settings(measures=("cu_alpha", "gamma"))
    cu, gamma = report(study, settings).lines
    assert (cu.code, cu.undefined) == (ALL_CODES, "codes_overlap")
    assert gamma.value is not None
    only = replace(settings, choice=Choice(codes=("A",)))
    assert report(study, only).lines[0].undefined == "no_variation"


def test_a_measure_for_one_document_says_so_where_there_are_more(demo_project: Project) -> None:
    settings = Settings(Choice(codes=("BLAME",)), measures=("gamma", "alpha_u_1995"))
    assert {one.undefined for one in report(demo_project, settings).lines} == {
        "needs_one_document"
    }


def test_for_three_coders_provisional_measures_say_so(study: Project) -> None:
    study.run(coders.create_coder, "cyd")
    done(study, "ann", "bob", "cyd")
    for coder in ("ann", "bob", "cyd"):
        code(study, coder, 0, 4, "A")
        code(study, coder, 5, 6, "B")
    (found,) = report(study, Settings(measures=("cu_alpha",))).lines
    assert found.value == 1
    assert "agreement.provisional" in found.warnings
    f1 = report(study, Settings(Choice(codes=("A",)), measures=("span_f1_iou", "cohen_kappa")))
    assert line(f1, "span_f1_iou", "A", Unit.CHARACTER).value == 1, "the mean over pairs"
    assert line(f1, "cohen_kappa", "A").undefined == "needs_two_coders"


def test_every_measure_that_documents_can_answer_is_offered() -> None:
    from annotator.agreement import MEASURES

    assert len(set(KNOWN)) == len(KNOWN)
    for name in GIVEN_UNIT_MEASURES:
        assert MEASURES[name].of_table is not None, name
    for name in (*CONTINUUM_MEASURES, *ALL_CODES_MEASURES):
        assert MEASURES[name].of_spans is not None, name
    for name in ALL_CODES_MEASURES:
        assert MEASURES[name].code == "none", name


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        (Settings(measures=("beta",)), "beta"),
        (Settings(interval=Interval(-1)), "-1 resamples"),
        (Settings(interval=Interval(benchmark=0.8)), "--bootstrap N"),
        (Settings(interval=Interval(10, confidence=1.0)), "between 0 and 1"),
        (Settings(min_overlap=1.5), "1.5"),
    ],
)
def test_what_makes_no_sense_is_refused(study: Project, settings: Settings, told: str) -> None:
    with pytest.raises(UserError, match=told):
        report(study, settings)
