import pytest

from annotator.domain.errors import UserError
from annotator.domain.round import RoundState
from annotator.domain.span import Span
from annotator.services import coding, rounds
from annotator.services.coding import Place
from annotator.services.project import Project
from annotator.store.queries import codings as queries
from annotator.store.queries import documents as document_queries
from annotator.store.queries.codings import CodingLine


def line(project: Project, coding_id: bytes) -> CodingLine:
    found = project.read(queries.coding_line, coding_id)
    assert found is not None
    return found


def refusal(project: Project, *arguments: object) -> str:
    work, *rest = arguments
    with pytest.raises(UserError) as raised:
        project.run(work, *rest)
    return raised.value.message_id


def test_a_coding_carries_everything_that_is_known_of_it(project: Project, place: Place) -> None:
    made = line(project, project.run(coding.apply_code, place, Span(7549, 7554), "POLICY.CARE"))
    assert (made.start, made.end, made.code) == (7549, 7554, "POLICY.CARE")
    assert made.origin == "manual"
    assert made.codebook_version == 1
    assert not made.unsure
    assert made.attributes == {}
    assert made.created_at == made.modified_at
    text = project.read(document_queries.text, place.document_id)
    assert text[made.start : made.end] == "✋热门推荐"


def test_the_last_character_can_be_coded_and_nothing_behind_it(
    project: Project, place: Place
) -> None:
    project.run(coding.apply_code, place, Span(9159, 9160), "BLAME")
    outside = Span(9159, 9161)
    assert refusal(project, coding.apply_code, place, outside, "BLAME") == "coding.outside"


def test_the_same_coding_cannot_be_made_twice_but_another_code_there_can(
    project: Project, place: Place
) -> None:
    span = Span(0, 5)
    project.run(coding.apply_code, place, span, "BLAME")
    assert refusal(project, coding.apply_code, place, span, "BLAME") == "coding.exists"
    project.run(coding.apply_code, place, span, "POLICY")
    assert refusal(project, coding.apply_code, place, span, "NONE") == "coding.code_unknown"


def test_a_closed_round_takes_no_codings_and_changes_none(project: Project, place: Place) -> None:
    coding_id = project.run(coding.apply_code, place, Span(0, 5), "BLAME")
    project.run(rounds.set_round_state, place.round_id, RoundState.CLOSED)
    assert refusal(project, coding.apply_code, place, Span(7, 9), "BLAME") == "round.closed"
    assert refusal(project, coding.set_memo, coding_id, "!") == "round.closed"
    assert refusal(project, coding.remove_codings, [coding_id]) == "round.closed"
    assert refusal(project, coding.move_coding, coding_id, Span(1, 2)) == "round.closed"
    project.run(rounds.set_round_state, place.round_id, RoundState.OPEN)
    project.run(coding.remove_codings, [coding_id])
    assert project.read(queries.coding_line, coding_id) is None


def test_moving_a_coding_changes_its_ends_and_its_time(project: Project, place: Place) -> None:
    coding_id = project.run(coding.apply_code, place, Span(0, 5), "BLAME")
    before = line(project, coding_id)
    project.run(coding.move_coding, coding_id, Span(2, 8))
    after = line(project, coding_id)
    assert (after.start, after.end) == (2, 8)
    assert after.modified_at > before.modified_at
    assert after.created_at == before.created_at


def test_a_coding_cannot_be_moved_onto_its_twin(project: Project, place: Place) -> None:
    project.run(coding.apply_code, place, Span(0, 5), "BLAME")
    other = project.run(coding.apply_code, place, Span(2, 8), "BLAME")
    assert refusal(project, coding.move_coding, other, Span(0, 5)) == "coding.exists"
    assert line(project, other).end == 8


def test_another_code_keeps_the_attributes_that_it_has_too(project: Project, place: Place) -> None:
    coding_id = project.run(coding.apply_code, place, Span(0, 5), "BLAME")
    project.run(coding.set_attributes, coding_id, {"stance": "asserts", "target": ["city"]})
    project.run(coding.change_code, coding_id, "BLAME.LAXITY")
    assert line(project, coding_id).attributes == {"stance": "asserts", "target": ["city"]}
    project.run(coding.change_code, coding_id, "POLICY")
    assert line(project, coding_id).attributes == {}


def test_an_attribute_can_be_taken_away_again(project: Project, place: Place) -> None:
    coding_id = project.run(coding.apply_code, place, Span(0, 5), "BLAME")
    project.run(coding.set_attributes, coding_id, {"stance": "asserts", "named": False})
    project.run(coding.set_attributes, coding_id, {"stance": None})
    assert line(project, coding_id).attributes == {"named": False}


def test_what_is_gone_is_told_as_gone(project: Project, place: Place) -> None:
    coding_id = project.run(coding.apply_code, place, Span(0, 5), "BLAME")
    project.run(coding.remove_codings, [coding_id])
    assert refusal(project, coding.set_memo, coding_id, "!") == "coding.gone"


def test_a_project_opened_for_reading_takes_nothing(project: Project, place: Place) -> None:
    from annotator.services.projects import open_project

    reader = open_project(project.path, write=False)
    assert refusal(reader, coding.apply_code, place, Span(0, 5), "BLAME") == "project.read_only"
    reader.close()


def test_an_operation_belongs_on_the_writer_thread(project: Project) -> None:
    with pytest.raises(RuntimeError, match="writer thread"), project.operation("coding.apply"):
        pass


def test_listeners_hear_which_rows_changed_and_where(project: Project, place: Place) -> None:
    heard = []
    stop = project.listen(heard.append)
    project.run(coding.apply_code, place, Span(0, 5), "BLAME")
    stop()
    project.run(coding.apply_code, place, Span(7, 9), "BLAME")
    assert [(change.kinds, change.documents) for change in heard] == [
        (frozenset({"coding"}), frozenset({place.document_id}))
    ]
