from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from annotator.services.comparison.choice import Choice
from annotator.services.comparison.confusion import Confusion, confusion
from annotator.services.comparison.disagreements import in_document
from annotator.services.comparison.rules import Rules
from tests.unit.services.comparison.made import CODES, Made, document, made_codings, rules

MADE = st.lists(made_codings(), max_size=24, unique=True)
THREE = st.lists(made_codings("abc"), max_size=24, unique=True)


def matrix(
    made: Sequence[Made],
    coders: tuple[str, str] | None = ("a", "b"),
    how: Rules | None = None,
    everybody: str = "ab",
) -> Confusion:
    chosen = how or rules()
    items = in_document(document(made, versions=dict.fromkeys(everybody)), chosen)
    return confusion(items, CODES, chosen, coders)


def test_rows_are_the_first_coder_and_the_last_row_and_column_are_nothing() -> None:
    made = [
        *[("a", "A", 0, 4), ("b", "B", 0, 4)],
        *[("a", "B", 10, 14), ("b", "B", 10, 15)],
        *[("a", "B", 20, 24), ("b", "A", 30, 34)],
    ]
    found = matrix(made)
    assert found.codes == ["A", "B"]
    assert found.counts == [[0, 1, 0], [0, 1, 1], [1, 0, 0]]
    assert (found.paired, found.same) == (2, 1)
    assert (found.row("B"), found.column("B"), found.row(None)) == (2, 2, 1)
    assert found.same_share("B") == 0.5 and matrix([]).same_share("B") is None


def test_codes_stand_in_the_order_of_the_tree_retired_ones_behind() -> None:
    made = [("a", code, 5 * n, 5 * n + 4) for n, code in enumerate(("OLD", "B", "A.X", "A"))]
    assert matrix(made).codes == ["A", "A.X", "B", "OLD"]


def test_at_a_level_of_the_tree_there_are_only_codes_of_that_level() -> None:
    made = [("a", "A.X", 0, 4), ("b", "A.Y", 0, 4)]
    assert matrix(made).codes == ["A.X", "A.Y"]
    assert matrix(made, how=rules(Choice(level=1))).counts == [[1, 0], [0, 0]]


@given(MADE)
def test_each_count_is_the_length_of_the_list_behind_it(made: list[Made]) -> None:
    found = matrix(made)
    ids = (*found.codes, None)
    listed = []
    for row, code in enumerate(ids):
        for column, other in enumerate(ids):
            places = found.cell(code, other)
            assert len(places) == found.counts[row][column]
            listed += places
            for place in places:
                coding_of = dict(zip(place.coders, (place.first, place.second), strict=True))
                given_by = [coding_of[coder] and coding_of[coder].code for coder in "ab"]
                assert given_by == [code, other]
    assert len({place.key for place in listed}) == len(listed)
    assert len(listed) == len(in_document(document(made), rules()))


@given(MADE)
def test_changing_rows_and_columns_transposes(made: list[Made]) -> None:
    one, other = matrix(made), matrix(made, ("b", "a"))
    assert other.codes == one.codes
    assert other.counts == [list(column) for column in zip(*one.counts, strict=True)]


@given(MADE)
def test_rows_and_columns_add_up_to_the_codings_of_each_coder(made: list[Made]) -> None:
    found = matrix(made)
    for code in CODES:
        assert found.row(code) == sum(one[:2] == ("a", code) for one in made)
        assert found.column(code) == sum(one[:2] == ("b", code) for one in made)


@given(THREE)
def test_pooled_pairs_make_a_matrix_that_is_its_own_mirror_image(made: list[Made]) -> None:
    pooled = matrix(made, None, everybody="abc")
    pairs = [matrix(made, pair, everybody="abc") for pair in (("a", "b"), ("a", "c"), ("b", "c"))]
    assert pooled.counts == [list(column) for column in zip(*pooled.counts, strict=True)]
    assert pooled.paired == sum(pair.paired for pair in pairs)
    assert pooled.same == sum(pair.same for pair in pairs)
    for row in (*CODES, None):
        for column in (*CODES, None):
            both = sum(pair.count(row, column) + pair.count(column, row) for pair in pairs)
            assert pooled.count(row, column) == (both // 2 if row == column else both)
            assert pooled.cell(row, column) == pooled.cell(column, row)


def test_only_places_of_the_two_coders_are_in_their_matrix() -> None:
    made = [("a", "A", 0, 4), ("b", "A", 0, 4), ("c", "B", 0, 4)]
    assert matrix(made, ("a", "b"), everybody="abc").counts == [[1, 0], [0, 0]]
    assert matrix(made, ("c", "a"), everybody="abc").cell("B", "A")[0].first.coder == "c"
