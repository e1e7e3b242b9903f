"""`check` finds what is wrong with a project, whoever did it."""

import json
import random
import re

import pytest

from tests.command_line import change, dump

AN_ID = "(SELECT id FROM coding ORDER BY id LIMIT 1)"
BROKEN = {
    "text changed": (
        "UPDATE document_text SET text = replace(text, '疫', '役') WHERE rowid = 1",
        "000_.*text is not the one",
    ),
    "text of the same length swapped": (
        "UPDATE document_text SET text = substr(text, 2) || substr(text, 1, 1) WHERE rowid = 2",
        "001_.*text is not the one",
    ),
    "text without its last character": (
        "UPDATE document_text SET text = substr(text, 1, length(text) - 1) WHERE rowid = 2",
        "001_.*text is not the one",
    ),
    "text missing": ("DELETE FROM document_text WHERE rowid = 3", "002_.*text is not the one"),
    "hash changed": (
        "UPDATE document SET text_sha256 = 'x' WHERE name LIKE '003%'",
        "003_.*text is not the one",
    ),
    "length changed": (
        "UPDATE document SET characters = characters + 1 WHERE name LIKE '003%'",
        "003_.*text is not the one",
    ),
    "raw bytes changed": ("UPDATE document_text SET raw = x'00' WHERE rowid = 5", "004_.*bytes"),
    "section cut": (
        'UPDATE section SET "end" = "end" - 1 WHERE kind = \'title\' AND document_id = '
        "(SELECT id FROM document WHERE name LIKE '000%')",
        "000_.*sections",
    ),
    "section missing": ("DELETE FROM section WHERE kind = 'caption'", "sections"),
    "coding behind the text": (
        f'UPDATE coding SET "end" = 1000000 WHERE id = {AN_ID}',
        r"1000000\) lies outside",
    ),
    "coding before the text": (
        f"UPDATE coding SET start = -5 WHERE id = {AN_ID}",
        r"\[-5, .* lies outside",
    ),
    "coding that ends before it starts": (
        f'UPDATE coding SET start = 30, "end" = 20 WHERE id = {AN_ID}',
        r"\[30, 20\) lies outside",
    ),
    "coding deleted": (f"DELETE FROM coding WHERE id = {AN_ID}", "journal .* coding"),
    "coding of nobody": (
        f"UPDATE coding SET coder_id = zeroblob(16) WHERE id = {AN_ID}",
        "coding refers to a row of coder",
    ),
    "coder deleted": ("DELETE FROM coder WHERE name = 'coder-b'", "coder"),
    "coder by an unknown hand": (
        "INSERT INTO coder (id, name, name_key) VALUES (randomblob(16), 'eve', 'eve')",
        "knows nothing of coder",
    ),
    "coding by an unknown hand": (
        "INSERT INTO coding (id, document_id, start, end, code_id, coder_id, round_id, origin, "
        "created_at, modified_at) SELECT randomblob(16), document_id, 0, 1, code_id, coder_id, "
        f"round_id, 'manual', 0, 0 FROM coding WHERE id = {AN_ID}",
        "knows nothing of coding",
    ),
    "state deleted": (
        "DELETE FROM document_state WHERE id IN (SELECT id FROM document_state LIMIT 1)",
        "journal .* document_state",
    ),
    "state changed": (
        "UPDATE document_state SET state = 'in_progress'",
        "journal .* document_state",
    ),
    "code deleted": ("DELETE FROM code WHERE key = 'BLAME.LAXITY'", "code"),
    "journal entry deleted": (
        f"DELETE FROM entry WHERE entity_id = {AN_ID}",
        "taken out of the journal|knows nothing of coding",
    ),
    "operation deleted": (
        "DELETE FROM operation WHERE seq = 2",
        "entry refers to a row of operation",
    ),
    "operation deleted with its entries": (
        "DELETE FROM entry WHERE operation_id IN (SELECT id FROM operation WHERE seq = 2)",
        "taken out of the journal",
    ),
    "entry about nothing": (
        f"UPDATE entry SET entity_kind = 'thing' WHERE entity_id = {AN_ID}",
        "journal .* thing",
    ),
    "attributes that are no JSON": (
        f"UPDATE coding SET attributes = '{{' WHERE id = {AN_ID}",
        "coding holds in attributes",
    ),
    "metadata that are no JSON": (
        "UPDATE document SET metadata = 'x' WHERE name LIKE '000%'",
        "document holds in metadata",
    ),
    "unknown origin": (
        f"UPDATE coding SET origin = 'guessed' WHERE id = {AN_ID}",
        "CHECK constraint",
    ),
    "no project": ("DELETE FROM project", "0 times"),
}


def failed_check(annotator, project) -> list[str]:
    """Check a project that is not sound; return its problems, told in every way alike."""
    before = dump(project)
    code, out, err = annotator("check", project, "--json")
    assert code == 1
    assert err.count("\n") == 1
    told = json.loads(out)
    assert told["ok"] is False
    assert told["problems"]
    assert f"{len(told['problems'])} problems; the first: {told['problems'][0]}" in err
    assert annotator("check", project) == (1, "", err)
    assert dump(project) == before
    return told["problems"]


@pytest.mark.parametrize("project", ["demo_copy", "study", "empty"])
def test_a_sound_project_has_no_problems(annotator, answer, request, project):
    path = request.getfixturevalue(project)
    assert answer("check", path) == {"ok": True, "problems": []}
    code, out, err = annotator("check", path)
    assert (code, err) == (0, "")
    assert "no problems" in out


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_broken_is_told(annotator, demo_copy, what):
    statement, told = BROKEN[what]
    change(demo_copy, statement)
    problems = failed_check(annotator, demo_copy)
    assert any(re.search(told, problem) for problem in problems), problems


def test_every_broken_thing_is_listed(annotator, demo_copy):
    change(
        demo_copy,
        "UPDATE document_text SET text = 'x' || text",
        'UPDATE coding SET "end" = "end" + 100000',
    )
    problems = failed_check(annotator, demo_copy)
    assert len(problems) == 5 + 513


def test_what_an_update_wrote_is_compared_column_by_column(annotator, answer, demo_project):
    from annotator.services.coding import set_memo, set_unsure
    from annotator.store.queries.documents import document_names

    path = demo_project.path
    coding_id = next(row[0] for row in dump(path)["coding"])
    assert demo_project.read(document_names)
    demo_project.run(set_memo, coding_id, "first")
    demo_project.run(set_unsure, coding_id, unsure=True)
    demo_project.close()
    assert answer("check", path)["ok"] is True
    change(path, "UPDATE coding SET memo = 'second' WHERE memo = 'first'")
    (problem,) = failed_check(annotator, path)
    assert coding_id.hex() in problem


def test_undone_and_redone_work_is_sound(answer, demo_project):
    from annotator.services.coding import remove_codings, set_memo
    from annotator.services.history import redo, undo

    path = demo_project.path
    coding_id = next(row[0] for row in dump(path)["coding"])
    demo_project.run(set_memo, coding_id, "a memo")
    demo_project.run(remove_codings, [coding_id])
    demo_project.run(undo)
    demo_project.run(undo)
    demo_project.run(redo)
    demo_project.run(redo)
    demo_project.run(undo)
    demo_project.close()
    assert answer("check", path) == {"ok": True, "problems": []}


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON coding BEGIN DELETE FROM coding; END",
        "CREATE VIEW v AS SELECT * FROM coding",
        "DROP INDEX ix_coding_coder",
        "PRAGMA user_version = 99",
        "PRAGMA application_id = 1",
    ],
)
def test_a_file_that_cannot_be_opened_is_not_sound(annotator, demo_copy, statement):
    import sqlite3

    connection = sqlite3.connect(demo_copy)
    connection.execute(statement)
    connection.commit()
    connection.close()
    code, out, err = annotator("check", demo_copy, "--json")
    assert (code, err.count("\n")) == (1, 1)
    assert json.loads(out) == {"ok": False, "problems": [err.strip()]}


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("how", ["page", "cut off"])
def test_damaged_files_are_told_by_every_command_in_one_line(
    annotator, demo_copy, tmp_path, seed, how
):
    chance = random.Random(seed)
    raw = bytearray(demo_copy.read_bytes())
    if how == "page":
        at = chance.randrange(len(raw) // 4096) * 4096
        raw[at : at + 4096] = chance.randbytes(4096)
    else:
        del raw[chance.randrange(len(raw)) :]
    demo_copy.write_bytes(raw)
    code, out, err = annotator("check", demo_copy, "--json")
    assert (code, err.count("\n")) == (1, 1)
    assert json.loads(out)["ok"] is False
    for command in (
        ("documents", demo_copy),
        ("search", demo_copy, "疫"),
        ("export", demo_copy, tmp_path / "out.csv"),
        ("agreement", demo_copy),
    ):
        code, _, err = annotator(*command)
        assert (code, err.count("\n")) in {(0, 0), (1, 1)}
    assert demo_copy.read_bytes() == raw


@pytest.mark.parametrize("seed", range(12))
def test_a_flipped_bit_never_ends_in_anything_but_an_answer(annotator, demo_copy, seed):
    chance = random.Random(seed)
    raw = bytearray(demo_copy.read_bytes())
    raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    demo_copy.write_bytes(raw)
    code, out, err = annotator("check", demo_copy, "--json")
    told = json.loads(out)
    assert told["ok"] is (code == 0)
    assert bool(told["problems"]) is (code == 1)
    assert err.count("\n") == code
