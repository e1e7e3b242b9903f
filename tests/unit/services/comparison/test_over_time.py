"""Coders two by two, coders with themselves, and agreement as the coding goes on."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from annotator.domain.errors import UserError
from annotator.services.comparison.choice import Choice, Interval, Settings
from annotator.services.comparison.drift import By, drift, drift_of
from annotator.services.comparison.line import Line
from annotator.services.comparison.pairs import CoderPair, coder_pairs, mean_with_others, spread
from annotator.services.comparison.report import report
from annotator.services.comparison.stability import stability
from annotator.services.comparison.units import Unit
from annotator.services.importing import import_codings
from annotator.services.project import Project
from tests.command_line import change, write_table

WEEK = 7 * 24 * 3600 * 1_000_000
MONDAY = 1_767_571_200_000_000  # 2026-01-05 00:00 UTC


def rows_for(project: Project, folder: Path, round_name: str, coders: dict[str, int]) -> None:
    """Let coders code the demo's documents: each shifted by so many characters, all done."""
    from annotator.store.queries.documents import document_names

    names = list(project.read(document_names))
    rows = [
        {"document": name, "start": at + shift, "end": at + 20 + shift, "code": "BLAME",
         "coder": coder, "round": round_name}
        for name in names for coder, shift in coders.items() for at in (200, 300)
    ]  # fmt: skip
    file = write_table(folder / f"{round_name}.csv", rows)
    project.run(import_codings, file, done=True)


def line(lines: Sequence[Line], measure: str, unit: Unit) -> Line:
    (one,) = [each for each in lines if (each.measure, each.unit) == (measure, unit)]
    return one


def test_every_two_coders_are_compared_as_if_there_were_no_others(
    demo_project: Project, tmp_path: Path
) -> None:
    rows_for(demo_project, tmp_path, "two", {"ann": 0, "bob": 0, "cyd": 10})
    settings = Settings(Choice(codes=("BLAME",), round="two"), interval=Interval(20, 3))
    found = report(demo_project, settings)
    for measure, unit in (("alpha", Unit.SENTENCE), ("u_alpha_binary", Unit.CHARACTER)):
        pairs = coder_pairs(
            found.material, found.settings, "BLAME", measure, unit, ratings=found.ratings
        )
        assert [pair.coders for pair in pairs] == [("ann", "bob"), ("ann", "cyd"), ("bob", "cyd")]
        for pair in pairs:
            choice = Choice(codes=("BLAME",), coders=pair.coders, round="two")
            alone = report(demo_project, Settings(choice, interval=Interval(20, 3)))
            expected = line(alone.lines, measure, unit)
            assert (pair.value, pair.n, pair.observed) == (
                expected.value, expected.n, expected.observed,
            )  # fmt: skip
            assert (pair.low, pair.high) == (expected.low, expected.high)
        assert pairs == coder_pairs(found.material, found.settings, "BLAME", measure, unit)
        assert pairs[0].value == 1
        assert pairs[1].value is not None
        assert mean_with_others(pairs, "ann") == pytest.approx((1 + pairs[1].value) / 2)
        low_mean_high = spread(pairs)
        assert low_mean_high is not None
        assert low_mean_high[0] <= low_mean_high[1] <= low_mean_high[2] == 1


def test_pairs_without_a_value_are_left_out_of_means() -> None:
    nothing = CoderPair(("a", "b"), None, "no_spans", 0, None, 0)
    some = CoderPair(("a", "c"), 0.5, None, 9, 0.9, 2)
    assert mean_with_others([nothing, some], "a") == 0.5
    assert mean_with_others([nothing, some], "b") is None
    assert spread([nothing]) is None


def test_a_coder_is_compared_with_themselves_across_two_rounds(
    demo_project: Project, tmp_path: Path
) -> None:
    rows_for(demo_project, tmp_path, "two", {"ann": 0, "bob": 0})
    rows_for(demo_project, tmp_path, "three", {"ann": 0, "bob": 10, "cyd": 0})
    settings = Settings(Choice(codes=("BLAME",)), interval=Interval(20, 3))
    ann, bob = stability(demo_project, settings, ("two", "three"))
    assert (ann.coder, bob.coder, ann.rounds) == ("ann", "bob", ("two", "three"))
    assert ann.report.material.coders == ["two", "three"]
    assert line(ann.report.lines, "alpha", Unit.SENTENCE).value == 1
    shifted = line(bob.report.lines, "u_alpha_binary", Unit.CHARACTER)
    assert shifted.value is not None
    assert shifted.value < 1
    # The same as of two coders, one of whom did what Bob did in the second round.
    rows_for(demo_project, tmp_path, "four", {"x": 0, "y": 10})
    choice = Choice(codes=("BLAME",), round="four")
    as_two = report(demo_project, Settings(choice, interval=Interval(20, 3)))
    expected = line(as_two.lines, "u_alpha_binary", Unit.CHARACTER)
    assert (shifted.value, shifted.low, shifted.high) == (
        expected.value, expected.low, expected.high,
    )  # fmt: skip


def test_nobody_who_coded_twice_is_told(demo_project: Project, tmp_path: Path) -> None:
    rows_for(demo_project, tmp_path, "two", {"ann": 0})
    with pytest.raises(UserError, match="No coder finished"):
        stability(demo_project, Settings(), ("1", "two"))
    with pytest.raises(UserError, match="named twice"):
        stability(demo_project, Settings(), ("two", "two"))


@pytest.fixture
def spread_out(demo_copy: Path) -> Project:
    """The demo, its documents finished one a week but for the last two, in one week."""
    from annotator.services.projects import open_project

    change(
        demo_copy,
        "UPDATE document_state SET at = "
        f"{MONDAY} + {WEEK} * min(3, (SELECT count(*) FROM document AS d JOIN document AS me "
        "ON me.id = document_state.document_id WHERE d.name < me.name))",
    )
    return open_project(demo_copy)


def test_agreement_by_week_is_that_of_the_documents_of_the_week(spread_out: Project) -> None:
    settings = Settings(Choice(codes=("BLAME",)), interval=Interval(20, 3))
    found = drift(spread_out, settings, By.WEEK)
    labels = [stage.label for stage in found.stages]
    assert labels == ["2026-W02", "2026-W03", "2026-W04", "2026-W05"]
    assert [len(stage.documents) for stage in found.stages] == [1, 1, 1, 2]
    for stage in found.stages:
        choice = Choice(codes=("BLAME",), documents=tuple(stage.documents))
        alone = report(spread_out, Settings(choice, interval=Interval(20, 3)))
        assert list(stage.lines) == list(alone.lines)
    assert found.undated == []
    spread_out.close()


def test_the_order_of_coding_is_cut_into_blocks_of_equal_size(spread_out: Project) -> None:
    whole = report(spread_out, Settings(Choice(codes=("BLAME",))))
    for blocks, sizes in ((1, [5]), (2, [2, 3]), (3, [1, 2, 2]), (5, [1] * 5)):
        found = drift_of(whole, By.ORDER, blocks=blocks)
        assert [len(stage.documents) for stage in found.stages] == sizes
        moments = [stage.start for stage in found.stages]
        assert all(one <= other for one, other in pairwise(filter(None, moments)))
    assert list(drift_of(whole, By.ORDER, blocks=1).stages[0].lines) == list(whole.lines)
    with pytest.raises(UserError, match="6 blocks"):
        drift_of(whole, By.ORDER, blocks=6)
    spread_out.close()


def test_agreement_by_round_tells_which_rounds_have_none(
    demo_project: Project, tmp_path: Path
) -> None:
    rows_for(demo_project, tmp_path, "two", {"ann": 0, "bob": 0})
    rows_for(demo_project, tmp_path, "three", {"ann": 0})
    found = drift(demo_project, Settings(Choice(codes=("BLAME",))), By.ROUND)
    assert [stage.label for stage in found.stages] == ["1", "two", "three"]
    assert line(found.stages[1].lines, "alpha", Unit.SENTENCE).value == 1
    assert found.stages[2].failed is not None
    assert (found.stages[2].lines, found.stages[2].documents) == ((), ())


def test_documents_in_progress_belong_to_no_week(demo_copy: Path) -> None:
    from annotator.services.projects import open_project

    change(demo_copy, "UPDATE document_state SET state = 'in_progress'")
    project = open_project(demo_copy)
    found = drift(project, Settings(Choice(all_documents=True)), By.WEEK)
    assert found.stages == []
    assert len(found.undated) == 5
    project.close()
