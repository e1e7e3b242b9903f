"""Notes on disagreements: they stay with their codings, through undo, moves and deletions."""

from dataclasses import replace

import pytest
import sqlalchemy as sa

from annotator.domain.errors import UserError
from annotator.domain.round import RoundKind
from annotator.services import coding, history
from annotator.services.check import check
from annotator.services.coders import create_coder
from annotator.services.coding import Place
from annotator.services.comparison.choice import Choice, Settings
from annotator.services.comparison.disagreements import Kind, Pairing, pairings
from annotator.services.comparison.material import gather
from annotator.services.comparison.notes import (
    Notes,
    Standing,
    change_note,
    notes_of,
    remove_note,
    resolve_note,
    write_note,
)
from annotator.services.comparison.places import places
from annotator.services.comparison.rules import rules_for
from annotator.services.comparison.stability import stability
from annotator.services.project import Project
from annotator.services.projects import open_project
from annotator.services.rounds import create_round
from annotator.services.states import set_done
from annotator.store import tables


def compared(project: Project, choice: Choice | None = None) -> list[Pairing]:
    wanted = choice or Choice()
    gathered = gather(project, wanted)
    return pairings(gathered, rules_for(gathered, wanted))


def first(items: list[Pairing], kind: Kind) -> Pairing:
    return next(item for item in items if item.kind is kind)


def notes(project: Project, choice: Choice | None = None) -> Notes:
    return notes_of(project, compared(project, choice))


def write(project: Project, item: Pairing, text: str = "Talk about it.") -> bytes:
    return project.run(write_note, item, text, round_name=gather(project, Choice()).round)


def place_of(project: Project, item: Pairing, coder: str) -> Place:
    coders = {line.name: line.id for line in project.read(_coders)}
    row = project.read(
        lambda connection: connection.execute(
            sa.select(tables.coding.c.round_id).where(tables.coding.c.id == item.first.id)
        ).one()
    )
    return Place(item.document_id, coders[coder], row[0])


def _coders(connection: sa.Connection) -> list[sa.Row[tuple[bytes, str]]]:
    return list(connection.execute(sa.select(tables.coder.c.id, tables.coder.c.name)))


def rows(project: Project) -> list[tuple[object, ...]]:
    query = sa.select(tables.disagreement_note)
    return project.read(lambda connection: [tuple(row) for row in connection.execute(query)])


@pytest.mark.parametrize("kind", [Kind.ONLY_ONE, Kind.OTHER_CODE, Kind.OTHER_BOUNDARIES])
def test_a_note_is_found_again_at_its_place(demo_project: Project, kind: Kind) -> None:
    item = first(compared(demo_project), kind)
    author = demo_project.run(create_coder, "Lead")
    demo_project.actor_id = author.id
    write(demo_project, item, "  为什么不是防控？ ")
    found = notes(demo_project)
    (note,) = found.of(item)
    assert (note.text, note.author, note.resolved) == ("为什么不是防控？", "Lead", False)
    assert (note.standing, note.key, note.span) == (Standing.DISPUTED, item.key, item.span)
    assert found.all == [note] and found.orphaned == []
    (place,) = [p for p in places(compared(demo_project)) if item in p.disagreements]
    assert found.of(place) == [note]
    assert check(demo_project) == []


def test_several_people_write_about_one_place_in_order_of_time(demo_project: Project) -> None:
    item = first(compared(demo_project), Kind.OTHER_CODE)
    for text in ("one", "two"):
        write(demo_project, item, text)
    assert [note.text for note in notes(demo_project).of(item)] == ["one", "two"]
    assert notes(demo_project).of(item)[0].author is None


def test_a_note_can_be_changed_resolved_opened_and_removed_each_undoable(
    demo_project: Project,
) -> None:
    item = first(compared(demo_project), Kind.OTHER_CODE)
    seen = [rows(demo_project)]
    note_id = write(demo_project, item)
    seen.append(rows(demo_project))
    for step in (
        lambda: demo_project.run(change_note, note_id, "Otherwise."),
        lambda: demo_project.run(resolve_note, note_id),
        lambda: demo_project.run(resolve_note, note_id, resolved=False),
        lambda: demo_project.run(remove_note, note_id),
    ):
        step()
        seen.append(rows(demo_project))
    assert seen[-1] == []
    for before in reversed(seen[:-1]):
        demo_project.run(history.undo)
        assert rows(demo_project) == before
    for after in seen[1:]:
        demo_project.run(history.redo)
        assert rows(demo_project) == after
    assert check(demo_project) == []


def test_saying_what_is_said_already_is_no_step_of_undo(demo_project: Project) -> None:
    note_id = write(demo_project, first(compared(demo_project), Kind.OTHER_CODE), "Same.")
    demo_project.run(change_note, note_id, " Same. ")
    demo_project.run(resolve_note, note_id, resolved=False)
    assert demo_project.run(history.undo) == "note.write"


def test_a_note_on_one_coding_stays_when_the_other_coder_codes_there_too(
    demo_project: Project,
) -> None:
    item = first(compared(demo_project), Kind.ONLY_ONE)
    write(demo_project, item)
    who = place_of(demo_project, item, item.coders[1])
    demo_project.run(coding.apply_code, who, item.first.span, item.first.code)
    (note,) = notes(demo_project).all
    assert note.standing is not Standing.ORPHANED and note.key is not None
    assert item.first.id in note.key and note.key != item.key


def test_a_note_says_that_the_coders_agree_by_now(demo_project: Project) -> None:
    choice = Choice(attributes=False)
    item = first(compared(demo_project, choice), Kind.OTHER_BOUNDARIES)
    write(demo_project, item)
    assert item.second is not None
    demo_project.run(coding.move_coding, item.second.id, item.first.span)
    (note,) = notes(demo_project, choice).all
    assert note.standing is Standing.AGREED
    demo_project.run(history.undo)
    assert notes(demo_project, choice).all[0].standing is Standing.DISPUTED


def test_a_note_outlives_its_coding_as_left_over_and_is_at_home_when_that_is_back(
    demo_project: Project,
) -> None:
    item = first(compared(demo_project), Kind.OTHER_BOUNDARIES)
    write(demo_project, item)
    assert item.second is not None
    demo_project.run(coding.remove_codings, [item.second.id])
    (note,) = notes(demo_project).orphaned
    assert (note.key, note.span, note.document) == (None, item.span, item.document)
    assert check(demo_project) == [], "a note without its coding is not damage"
    demo_project.run(history.undo)
    assert [n.standing for n in notes(demo_project).of(item)] == [Standing.DISPUTED]


def test_a_note_on_what_is_not_compared_now_is_elsewhere(demo_project: Project) -> None:
    item = first(compared(demo_project), Kind.ONLY_ONE)
    write(demo_project, item)
    other = next(code for code in ("POLICY", "BLAME") if not item.first.code.startswith(code))
    (note,) = notes(demo_project, Choice(codes=[other])).all
    assert note.standing is Standing.ELSEWHERE


def test_a_note_on_a_coder_who_differs_from_themselves_is_found_again(
    demo_project: Project,
) -> None:
    item = first(compared(demo_project), Kind.ONLY_ONE)
    before = gather(demo_project, Choice()).round
    who = place_of(demo_project, item, item.coders[0])
    again = demo_project.run(create_round, "again", RoundKind.RECODE)
    demo_project.run(set_done, item.document_id, who.coder_id, again.id, done=True)
    settings = Settings(Choice(coders=[item.coders[0]]), measures=("percent_agreement",))
    (own,) = stability(demo_project, settings, (before, "again"))
    rules = rules_for(own.report.material, settings.choice)
    found = pairings(own.report.material, rules)
    (missed,) = [one for one in found if one.first.id == item.first.id]
    assert (missed.kind, missed.coders) == (Kind.ONLY_ONE, (before, "again"))
    demo_project.run(write_note, missed, "Forgot?", round_name="again", coder=own.coder)
    assert [note.text for note in notes_of(demo_project, found).of(missed)] == ["Forgot?"]
    elsewhere = notes(demo_project, Choice(round=before)).all
    assert [note.standing for note in elsewhere] == [Standing.ELSEWHERE]


def test_a_note_survives_closing_and_opening(demo_project: Project) -> None:
    item = first(compared(demo_project), Kind.OTHER_CODE)
    write(demo_project, item)
    path = demo_project.path
    demo_project.close()
    again = open_project(path)
    assert [note.text for note in notes(again).of(item)] == ["Talk about it."]
    again.close()


def test_a_note_without_words_or_on_what_is_gone_is_refused(demo_project: Project) -> None:
    item = first(compared(demo_project), Kind.ONLY_ONE)
    with pytest.raises(UserError) as raised:
        write(demo_project, item, " \n")
    assert raised.value.message_id == "note.empty"
    with pytest.raises(UserError) as raised:
        demo_project.run(write_note, item, "x", round_name="nowhere")
    assert raised.value.message_id == "round.unknown"
    demo_project.run(coding.remove_codings, [item.first.id])
    with pytest.raises(UserError) as raised:
        write(demo_project, item)
    assert raised.value.message_id == "coding.gone"
    with pytest.raises(UserError) as raised:
        demo_project.run(resolve_note, bytes(16))
    assert raised.value.message_id == "note.gone"
    assert rows(demo_project) == []


def test_listeners_hear_of_notes_with_their_document(demo_project: Project) -> None:
    heard = []
    demo_project.listen(heard.append)
    item = first(compared(demo_project), Kind.OTHER_CODE)
    write(demo_project, item)
    assert [(change.kinds, change.documents) for change in heard] == [
        (frozenset({"disagreement_note"}), frozenset({item.document_id}))
    ]


def test_check_tells_of_a_note_outside_its_text(demo_project: Project) -> None:
    item = first(compared(demo_project), Kind.ONLY_ONE)
    write(demo_project, item._replace(first=replace(item.first, start=999_990, end=999_999)))
    assert any("a note on [999990, 999999)" in problem for problem in check(demo_project))
