"""Agreement on attributes, over the pairs that everything else is about."""

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import Cancelled
from annotator.services.comparison.attributes import AttributeLine, attribute_lines
from annotator.services.comparison.choice import Choice, Interval
from annotator.services.comparison.disagreements import Kind, pairings
from annotator.services.comparison.material import gather
from annotator.services.comparison.rules import rules_for
from annotator.services.project import Project
from tests.unit.services.comparison.made import Made, document, made_codings, material, rules

WITH = rules(Choice(attributes=True))


def lines(
    made: Sequence[Made],
    values: Mapping[int, Mapping[str, object]],
    *,
    coders: str = "ab",
    documents: int = 1,
    interval: Interval | None = None,
) -> dict[tuple[str, str], AttributeLine]:
    versions = dict.fromkeys(coders)
    gathered = material(
        document(made, number=n, versions=versions, attributes=values) for n in range(documents)
    )
    found = attribute_lines(gathered, pairings(gathered, WITH), WITH, interval)
    return {(line.code, line.attribute): line for line in found}


def both(code: str, at: int) -> list[Made]:
    return [("a", code, at, at + 4), ("b", code, at, at + 4)]


def test_alpha_rests_on_pairs_in_which_both_have_a_value() -> None:
    made = [m for n in range(5) for m in both("B", 6 * n)]
    values = {0: {"target": "甲"}, 1: {"target": "甲"}, 2: {"target": "乙"}, 3: {"target": "乙"},
              4: {"target": "甲"}, 5: {"target": "乙"}, 6: {"target": "甲"}}  # fmt: skip
    line = lines(made, values)["B", "target"]
    assert (line.n, line.equal, line.one_sided, line.level) == (3, 2, 1, "nominal")
    assert line.observed == pytest.approx(2 / 3)
    # Three units, values 甲甲 乙乙 甲乙: D_o = 1/3, D_e = 2·3·3/(6·5) = 3/5.
    assert line.value == pytest.approx(1 - (1 / 3) / (3 / 5))
    assert [len(line.places), len(line.differing)] == [4, 2]
    assert line.warnings == ("agreement.few_pairs",)


def test_codings_without_a_partner_lower_the_share_aligned_and_f1_not_alpha() -> None:
    made = [*both("B", 0), *both("B", 6), ("a", "B", 20, 24), ("b", "B", 30, 34)]
    values = {n: {"target": "甲乙"[n // 2 % 2]} for n in range(len(made))}
    line = lines(made, values)["B", "target"]
    assert line.value == 1.0 and line.aligned == pytest.approx(4 / 6)
    assert line.f1 == pytest.approx(4 / 6)


def test_pairs_that_share_less_than_half_are_not_aligned() -> None:
    made = [("a", "B", 0, 10), ("b", "B", 6, 10)]
    line = lines(made, {0: {"target": "甲"}, 1: {"target": "甲"}})["B", "target"]
    assert (line.n, line.aligned, line.value) == (0, 0.0, None)
    assert line.undefined


def test_a_code_takes_in_the_pairs_of_its_descendants_and_siblings() -> None:
    made = [("a", "A.X", 0, 4), ("b", "A.Y", 0, 4), *both("A.X", 10)]
    found = lines(made, {n: {"tone": ["mild"]} for n in range(4)})
    assert found["A", "tone"].n == 2 and found["A", "tone"].level == "jaccard"
    assert found["A.X", "tone"].n == 1
    assert found["A.Y", "tone"].n == 0, "its only coding is paired with another code"


def test_where_nobody_gave_a_value_or_attributes_take_no_part_there_is_no_line() -> None:
    assert lines(both("A", 0), {}) == {}
    gathered = material([document(both("A", 0), attributes={0: {"tone": ["mild"]}})])
    without = rules(Choice(attributes=False))
    assert attribute_lines(gathered, pairings(gathered, without), without) == []


def test_an_interval_comes_from_resampled_documents() -> None:
    made = [*both("B", 0), *both("B", 6), *both("B", 12)]
    values = {0: {"target": "甲"}, 1: {"target": "甲"}, 2: {"target": "乙"}, 3: {"target": "乙"},
              4: {"target": "甲"}, 5: {"target": "乙"}}  # fmt: skip
    some = Interval(resamples=50, seed=3, benchmark=0.9)
    line = lines(made, values, documents=4, interval=some)["B", "target"]
    assert line.value is not None and line.low is not None and line.high is not None
    assert line.low <= line.value <= line.high and line.resamples == 50
    assert line.below == 1.0 and "agreement.few_documents" in line.warnings


def test_three_coders_are_compared_by_pairs() -> None:
    made = [(coder, "B", at, at + 4) for coder in "abc" for at in (0, 10)]
    values = {n: {"target": "甲" if made[n][2] else "乙"} for n in range(6)}
    line = lines(made, values, coders="abc")["B", "target"]
    assert (line.n, line.equal, line.aligned) == (6, 6, 1.0) and line.value == 1.0


def test_it_stops_when_it_is_told_to() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        attribute_lines(material([document([])]), [], WITH, progress=stop)


@given(
    st.lists(made_codings("abc"), max_size=20, unique=True),
    st.lists(st.sampled_from(["甲", "乙", None]), min_size=20, max_size=20),
)
def test_figures_are_the_lengths_of_the_lists_behind_them(
    made: list[Made], targets: list[str | None]
) -> None:
    values = {n: {"target": value} for n, value in enumerate(targets)}
    for line in lines(made, values, coders="abc").values():
        assert len(line.places) == line.n + line.one_sided
        assert len(line.differing) == line.n - line.equal + line.one_sided
        assert all(place.share >= 0.5 for place in line.places)
        assert line.aligned is not None and 0 <= line.aligned <= 1


def test_the_demo_project_has_attributes_that_differ(demo_project: Project) -> None:
    choice = Choice()
    gathered = gather(demo_project, choice)
    how = rules_for(gathered, choice)
    items = pairings(gathered, how)
    found = {(line.code, line.attribute): line for line in attribute_lines(gathered, items, how)}
    stance = found["BLAME", "stance"]
    assert stance.n > 50 and stance.value is not None and 0 < stance.value < 1
    assert any(place.kind is Kind.OTHER_ATTRIBUTES for place in stance.differing)
