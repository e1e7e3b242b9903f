from annotator.domain.span import Span
from annotator.services.coding import move_coding
from annotator.services.comparison.choice import Choice, Scope
from annotator.services.comparison.disagreements import Kind, pairings
from annotator.services.comparison.material import gather
from annotator.services.comparison.rules import Rules, rules_for
from annotator.services.project import Project
from tests.unit.services.comparison.made import rules


def test_without_a_wish_each_code_counts_as_itself_retired_ones_too() -> None:
    assert rules().code_of("retired") == "retired"
    assert rules(Choice(codes=["B"])).code_of("retired") is None


def test_a_level_takes_in_what_is_beneath_and_leaves_out_what_is_above() -> None:
    top, second = rules(Choice(level=1)), rules(Choice(level=2))
    assert [top.code_of(code) for code in ("A", "A.X", "B")] == ["A", "A", "B"]
    assert [second.code_of(code) for code in ("A", "A.X", "B")] == [None, "A.X", None]
    alone = rules(Choice(level=1, scope=Scope.ALONE))
    assert [alone.code_of(code) for code in ("A", "A.X")] == ["A", None]


def test_codes_are_known_from_the_version_on_with_which_they_came() -> None:
    late = Rules(since={"B": 3})
    known = [late.is_known("B", version) for version in (2, 3, None)]
    assert known == [False, True, True] and late.is_known("A", 1)


def test_in_a_version_codes_are_known_where_they_stood_as_in_it() -> None:
    as_then = Rules(since={"B": 1}, stood={"B": frozenset({2, 3})})
    assert [as_then.is_known("B", version) for version in (1, 2, 3, 4, None)] == [
        False, True, True, False, True,
    ]  # fmt: skip


def test_attributes_are_those_that_both_codes_have() -> None:
    how = rules(Choice(attributes=True))
    assert list(how.shared_attributes("A", "A.X")) == ["tone"]
    assert list(how.shared_attributes("A", "B")) == []
    assert list(how.shared_attributes("retired", "A")) == []
    assert rules().attributes == {}


def test_equal_choices_make_equal_rules() -> None:
    assert rules(Choice(codes=["A"])) == rules(Choice(codes=["A"]))
    assert rules(Choice(codes=["A"])) != rules(Choice(codes=["B"]))


def test_edges_that_are_ignored_are_no_difference_in_boundaries(demo_project: Project) -> None:
    def kind_of(coding_id: bytes, choice: Choice) -> Kind:
        gathered = gather(demo_project, choice)
        found = pairings(gathered, rules_for(gathered, choice))
        return next(item.kind for item in found if item.first.id == coding_id)

    strict = Choice(attributes=False)
    gathered = gather(demo_project, strict)
    texts = {document.id: document.text for document in gathered.documents}
    item = next(
        item
        for item in pairings(gathered, rules_for(gathered, strict))
        if item.kind is Kind.AGREED and texts[item.document_id][item.first.end] in "，。"
    )
    longer = Span(item.first.start, item.first.end + 1)
    demo_project.run(move_coding, item.first.id, longer)
    assert kind_of(item.first.id, strict) is Kind.OTHER_BOUNDARIES
    assert kind_of(item.first.id, Choice(attributes=False, edges=True)) is Kind.AGREED


def test_the_reference_coder_is_part_of_the_choice(demo_project: Project) -> None:
    choice = Choice(reference="coder-a")
    gathered = gather(demo_project, choice)
    kinds = {item.kind for item in pairings(gathered, rules_for(gathered, choice))}
    assert {Kind.MISSED, Kind.EXTRA} <= kinds and Kind.ONLY_ONE not in kinds
