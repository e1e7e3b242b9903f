from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Span
from annotator.services.comparison.choice import Choice
from annotator.services.comparison.disagreements import Kind, in_document, pairings
from annotator.services.comparison.material import ComparedDocument, gather
from annotator.services.comparison.per_document import Kept
from annotator.services.comparison.ranking import (
    DocumentStanding,
    Stretch,
    ranking,
    standing,
    strip,
)
from annotator.services.comparison.rules import Rules, rules_for
from annotator.services.project import Project
from tests.unit.services.comparison.made import (
    CODES,
    LENGTH,
    Made,
    document,
    made_codings,
    material,
    rules,
)


def stands(one: ComparedDocument, how: Rules | None = None) -> DocumentStanding:
    chosen = how or rules()
    return standing(one, in_document(one, chosen), chosen)


def test_what_all_marked_alike_is_not_disputed() -> None:
    found = stands(document([("a", "A", 0, 10), ("b", "A", 5, 10), ("b", "B", 20, 30)]))
    assert (found.characters, found.marked, found.disputed) == (LENGTH, 20, 15)
    assert found.share == 0.75 and found.observed == 1 - 15 / LENGTH
    assert found.counts == {Kind.ONLY_ONE: 1, Kind.OTHER_BOUNDARIES: 1}
    assert found.disagreements == 2


def test_where_nobody_marked_anything_there_is_no_share_and_no_alpha() -> None:
    found = stands(document([]))
    assert (found.share, found.alpha, found.observed) == (None, None, 1.0)
    assert found.undefined


def test_alpha_is_the_one_of_any_code_against_none() -> None:
    alike = stands(document([("a", "A", 0, 10), ("b", "B", 0, 10)]))
    assert alike.alpha == pytest.approx(1.0) and alike.share == 1.0


def test_a_code_that_only_one_could_look_for_is_not_disputed() -> None:
    one = document([("a", "B", 0, 10), ("b", "A", 20, 22)], versions={"a": 2, "b": 1})
    assert stands(one, rules(since={"B": 2})).marked == 2


def test_documents_come_with_the_most_disputed_first_and_unmarked_ones_last() -> None:
    documents = [
        document([], number=1),
        document([("a", "A", 0, 9), ("b", "A", 0, 9)], number=2),
        document([("a", "A", 0, 9)], number=3),
        document([("a", "A", 0, 9), ("a", "B", 0, 9)], number=4),
    ]
    gathered = material(documents)
    found = ranking(gathered, pairings(gathered, rules()), rules())
    assert [one.document for one in found] == ["4.txt", "3.txt", "2.txt", "1.txt"]


def test_only_documents_that_changed_are_ranked_anew() -> None:
    kept: Kept[DocumentStanding] = Kept()
    told: list[int] = []
    documents = [document([("a", "A", 0, 9)], number=n) for n in (1, 2)]

    def rank() -> list[DocumentStanding]:
        told.clear()
        gathered = material(documents)
        items = pairings(gathered, rules())
        return ranking(
            gathered, items, rules(), kept=kept, progress=lambda done, _: told.append(done)
        )

    first = rank()
    assert told == [0, 1] and rank() == first and told == []
    documents[1] = document([("a", "A", 0, 9), ("b", "A", 0, 9)], number=2)
    assert rank() != first and told == [1]


def characters(made: Sequence[Made], pieces: Sequence[Span]) -> tuple[int, int]:
    """Count marked and disputed characters one by one."""
    marked = disputed = 0
    for piece in pieces:
        for at in range(piece.start, piece.end):
            sets = [
                {code for coder, code, start, end in made if coder == who and start <= at < end}
                for who in "abc"
            ]
            marked += any(sets)
            disputed += any(one != sets[0] for one in sets)
    return marked, disputed


@given(
    st.lists(made_codings("abc"), max_size=20, unique=True),
    st.sampled_from([[Span(0, LENGTH)], [Span(0, 9), Span(17, LENGTH)]]),
)
def test_counting_stretches_gives_what_counting_characters_gives(
    made: list[Made], pieces: list[Span]
) -> None:
    found = stands(document(made, pieces=pieces, versions=dict.fromkeys("abc")))
    assert (found.marked, found.disputed) == characters(made, pieces)


@given(st.lists(made_codings("abc"), max_size=20, unique=True))
def test_a_lane_says_for_each_character_how_many_marked_it(made: list[Made]) -> None:
    one = document(made, versions=dict.fromkeys("abc"))
    drawn = strip(one, CODES, rules())
    assert (drawn.characters, [lane.code for lane in drawn.lanes]) == (LENGTH, list(CODES))
    for lane in drawn.lanes:
        family = [code for code in CODES if code == lane.code or code.startswith(lane.code + ".")]
        counts = [0] * LENGTH
        for coder in "abc":
            for at in range(LENGTH):
                counts[at] += any(
                    who == coder and code in family and start <= at < end
                    for who, code, start, end in made
                )
        told = [0] * LENGTH
        for stretch in lane.stretches:
            assert stretch.marked > 0 and stretch.of == 3
            for at in range(stretch.start, stretch.end):
                assert told[at] == 0, "stretches do not overlap"
                told[at] = stretch.marked
        assert told == counts


def test_who_could_not_look_for_a_code_is_not_counted_in_its_lane() -> None:
    one = document([("a", "B", 2, 5)], versions={"a": 2, "b": 1})
    (lane,) = strip(one, ["B"], rules(since={"B": 2})).lanes
    assert lane.stretches == [Stretch(2, 5, 1, 1)]


def test_the_demo_project_is_ranked(demo_project: Project) -> None:
    choice = Choice()
    gathered = gather(demo_project, choice)
    how = rules_for(gathered, choice)
    items = pairings(gathered, how)
    found = ranking(gathered, items, how)
    assert len(found) == 5
    assert sum(one.disagreements for one in found) == sum(item.is_disputed for item in items)
    shares = [one.share for one in found if one.share is not None]
    assert shares == sorted(shares, reverse=True) and 0 < shares[-1] < shares[0] < 1
