import pytest

from annotator.domain.errors import UserError
from annotator.domain.round import RoundKind
from annotator.services import history
from annotator.services.project import Project
from annotator.services.rounds import create_round, rename_round, set_round_kind
from annotator.store.queries import coders as queries


def rounds(project: Project) -> list[tuple[str, str]]:
    return [(line.name, line.kind) for line in project.read(queries.rounds)]


def test_a_new_round_stands_behind_the_others(project: Project) -> None:
    made = project.run(create_round, " 2 ", RoundKind.RECODE)
    assert rounds(project) == [("1", "main"), ("2", "recode")]
    assert made == project.read(queries.rounds)[1]


@pytest.mark.parametrize(("name", "message"), [("  ", "name_empty"), ("１", "exists")])
def test_a_round_needs_a_name_of_its_own(project: Project, name: str, message: str) -> None:
    with pytest.raises(UserError) as caught:
        project.run(create_round, name)
    assert caught.value.message_id == f"round.{message}"
    assert rounds(project) == [("1", "main")]


def test_name_and_purpose_can_be_changed_and_taken_back(project: Project) -> None:
    (first,) = project.read(queries.rounds)
    project.run(rename_round, first.id, "Pilot")
    project.run(set_round_kind, first.id, RoundKind.TRAINING)
    assert rounds(project) == [("Pilot", "training")]
    project.run(history.undo)
    project.run(history.undo)
    assert rounds(project) == [("1", "main")]


def test_a_round_may_be_given_its_own_name_again(project: Project) -> None:
    (first,) = project.read(queries.rounds)
    project.run(rename_round, first.id, " 1 ")
    assert rounds(project) == [("1", "main")]


def test_a_round_cannot_take_the_name_of_another(project: Project) -> None:
    project.run(create_round, "Zwei")
    (first, _) = project.read(queries.rounds)
    with pytest.raises(UserError) as caught:
        project.run(rename_round, first.id, "ZWEI")
    assert caught.value.message_id == "round.exists"
