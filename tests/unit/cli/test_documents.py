import hashlib
import json
import re
from pathlib import Path

import pytest

from tests.command_line import dump

SECTION_KINDS = {"metadata", "title", "heading", "body", "caption", "comment", "boilerplate"}


def canonical(raw: bytes, encoding: str = "utf-8") -> str:
    text = raw.decode(encoding).removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def check_sections(text: str, sections: list[dict]) -> None:
    at, numbers = 0, {}
    for section in sections:
        assert section["kind"] in SECTION_KINDS
        assert at <= section["start"] < section["end"] <= len(text)
        assert text[at : section["start"]].strip() == ""
        at = section["end"]
        numbers[section["kind"]] = numbers.get(section["kind"], 0) + 1
        assert section["number"] == numbers[section["kind"]]
    assert text[at:].strip() == ""


def test_import_tells_of_each_file_what_became_of_it(answer, empty, seeds):
    told = answer("import", empty, *seeds)
    assert [item["file"] for item in told] == [str(seed) for seed in seeds]
    for item, seed in zip(told, seeds, strict=True):
        raw = seed.read_bytes()
        text = canonical(raw)
        assert {"file", "document_id", "sha256", "text_sha256", "encoding", "characters",
                "sections", "warnings"} <= set(item)  # fmt: skip
        assert item["sha256"] == sha256(raw)
        assert item["text_sha256"] == sha256(text.encode())
        assert item["encoding"] == "utf-8"
        assert item["characters"] == len(text)
        check_sections(text, item["sections"])
        assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", item["document_id"])
    lossy = next(item for item in told if item["file"].endswith("003_34ca5b787e47fce0.txt"))
    assert len(lossy["warnings"]) == 1


def test_documents_tells_everything_about_each(answer, empty, seeds):
    imported = answer("import", empty, *reversed(seeds))
    ids = {Path(item["file"]).name: item["document_id"] for item in imported}
    described = answer("documents", empty)
    assert [document["name"] for document in described] == [seed.name for seed in seeds]
    for document, seed in zip(described, seeds, strict=True):
        raw = seed.read_bytes()
        text = canonical(raw)
        assert document["document_id"] == ids[seed.name]
        assert document["sha256"] == sha256(raw)
        assert document["text_sha256"] == sha256(text.encode())
        assert document["characters"] == len(text)
        assert document["states"] == []
        check_sections(text, document["sections"])
        for part in document["parts"]:
            assert set(part) == {"number", "start", "end"}
    scripts = [document["script"] for document in described]
    assert scripts == ["hans", "hant", "hant", "hans", "hans"]
    assert [len(document["parts"]) for document in described] == [0, 0, 0, 0, 3]
    assert described[3]["metadata"]["flags"] == ["digits_lost"]
    assert "flags" not in described[0]["metadata"]
    assert described[0]["metadata"]["time_raw"] == "2020-5-1 15:02"
    assert described[0]["metadata"]["time"].startswith("2020-05-01T15:02")


def test_states_are_told_for_every_coder_and_round(answer, annotator, study, tmp_path):
    (tmp_path / "c.csv").write_text(
        "document,start,end,code,coder,round\nfirst.txt,0,1,A,ann,pilot\n"
        "first.txt,0,1,A,bob,main\n",
        encoding="utf-8",
    )
    assert annotator("import-codings", study, tmp_path / "c.csv")[0] == 0
    first, second = answer("documents", study)
    in_progress = {(s["coder"], s["round"]): s for s in first["states"]}
    assert set(in_progress) == {(c, r) for c in ("ann", "bob") for r in ("1", "pilot", "main")}
    assert in_progress["ann", "pilot"] == {
        "coder": "ann", "round": "pilot", "state": "in_progress", "codebook_version": 1,
    }  # fmt: skip
    assert in_progress["ann", "main"]["state"] == "not_opened"
    assert in_progress["bob", "main"]["state"] == "in_progress"
    assert {state["state"] for state in second["states"]} == {"not_opened"}


def test_documents_for_a_person_is_a_line_each(annotator, demo_file, seeds):
    code, out, err = annotator("documents", demo_file)
    assert (code, err) == (0, "")
    assert [line.split(":")[0] for line in out.splitlines()] == [seed.name for seed in seeds]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"\xef\xbb\xbfwith a mark", "with a mark"),
        (b"a\r\nb\rc\nd\r\r\ne", "a\nb\nc\nd\n\ne"),
        ("\u2028a\x0bb\x0cc\x85d\u2029".encode(), "\u2028a\x0bb\x0cc\x85d\u2029"),
        ("  e\u0301 é ﬁ ＡＢ 👍🏽 𠮷  \n\n".encode(), "  e\u0301 é ﬁ ＡＢ 👍🏽 𠮷  \n\n"),
    ],
)
def test_the_text_is_what_the_contract_makes_of_the_bytes(answer, empty, tmp_path, raw, text):
    (tmp_path / "file.txt").write_bytes(raw)
    (told,) = answer("import", empty, tmp_path / "file.txt")
    assert told["characters"] == len(text)
    assert told["sha256"] == sha256(raw)
    assert told["text_sha256"] == sha256(text.encode())
    ((_, kept, bytes_kept),) = dump(empty)["document_text"]
    assert (kept, bytes_kept) == (text, raw)


def test_a_nul_becomes_the_replacement_character_with_a_warning(answer, empty, tmp_path):
    (tmp_path / "file.txt").write_bytes(b"one\0two, and a good deal of text behind it")
    (told,) = answer("import", empty, tmp_path / "file.txt")
    assert len(told["warnings"]) == 1
    assert dump(empty)["document_text"][0][1].startswith("one\ufffdtwo")


def test_the_same_text_again_is_skipped_with_a_warning(annotator, answer, empty, tmp_path):
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_bytes(b"same text\n")
    two.write_bytes("\ufeffsame text\r\n".encode())
    (first,) = answer("import", empty, one)
    before = dump(empty)
    (again,) = answer("import", empty, one)
    assert again["document_id"] == first["document_id"]
    assert "is there already" in again["warnings"][0]
    code, _, err = annotator("import", empty, two)
    assert (code, err.count("Warning: ")) == (0, 1)
    assert "one.txt" in err
    assert dump(empty) == before


def test_the_same_text_twice_in_one_command_is_one_document(answer, empty, tmp_path):
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text("same")
    two.write_text("same")
    told = answer("import", empty, one, two, one)
    assert len({item["document_id"] for item in told}) == 1
    assert [len(item["warnings"]) for item in told] == [0, 1, 1]
    assert [document["name"] for document in answer("documents", empty)] == ["one.txt"]


def test_another_text_under_a_used_name_gets_a_number_and_a_warning(answer, empty, tmp_path):
    files = []
    for number in range(3):
        folder = tmp_path / str(number)
        folder.mkdir()
        files.append(folder / "name.tar.txt")
        files[-1].write_text(f"text {number}")
    told = answer("import", empty, *files)
    assert [len(item["warnings"]) for item in told] == [0, 1, 1]
    names = [document["name"] for document in answer("documents", empty)]
    assert sorted(names) == ["name.tar (2).txt", "name.tar (3).txt", "name.tar.txt"]
    assert "name.tar (2).txt" in told[1]["warnings"][0]


def test_the_same_bytes_in_another_encoding_are_another_document(answer, empty, tmp_path):
    raw = "我们都是中国人，世界很大。".encode("gb18030")
    (tmp_path / "file.txt").write_bytes(raw)
    (first,) = answer("import", empty, tmp_path / "file.txt", "--encoding", "gb18030")
    (second,) = answer("import", empty, tmp_path / "file.txt", "--encoding", "latin-1")
    assert first["sha256"] == second["sha256"] == sha256(raw)
    assert first["text_sha256"] != second["text_sha256"]
    assert any("another encoding" in warning for warning in second["warnings"])
    names = [document["name"] for document in answer("documents", empty)]
    assert names == ["file (2).txt", "file.txt"]


@pytest.mark.parametrize("encoding", ["gb18030", "GBK", "Big5", "UTF-16", "utf_8", "utf-8-sig"])
def test_an_encoding_may_be_named_in_any_usual_way(answer, empty, tmp_path, encoding):
    text = "世界很大，" * 20
    (tmp_path / "file.txt").write_bytes(text.encode(encoding))
    (told,) = answer("import", empty, tmp_path / "file.txt", "--encoding", encoding)
    assert told["text_sha256"] == sha256(text.encode())


@pytest.mark.parametrize(
    "name", ["😀.txt", "-dash.txt", "100%.txt", "a b#?.txt", "項目.txt", "no suffix", ".hidden"]
)
def test_a_document_has_the_name_of_its_file(answer, empty, tmp_path, name):
    (tmp_path / name).write_text("some text")
    (told,) = answer("import", empty, tmp_path / name)
    assert told["file"] == str(tmp_path / name)
    assert [document["name"] for document in answer("documents", empty)] == [name]


def test_files_that_begin_with_a_dash_stand_behind_two(annotator, answer, empty, monkeypatch):
    monkeypatch.chdir(empty.parent)
    Path("-json").write_text("some text")
    assert annotator("import", empty, "-json")[0] == 2
    assert annotator("import", empty, "--", "-json")[0] == 0
    assert [document["name"] for document in answer("documents", empty)] == ["-json"]


FAILING = {
    "missing": None,
    "empty": b"",
    "blank": "\ufeff \n\t\u3000\r\n".encode(),
    "binary": bytes(range(256)) * 8,
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(200),
    "broken": b"some text \xff\xfe\xfd in no encoding",
}


@pytest.mark.parametrize("what", [*FAILING, "folder", "too large"])
def test_what_is_no_text_file_is_refused(refused, empty, tmp_path, what):
    path = tmp_path / "file.txt"
    if what == "folder":
        path.mkdir()
    elif what == "too large":
        with path.open("wb") as file:
            file.write(b"a line without an end ")
            file.truncate(200_000_000)
    elif FAILING[what] is not None:
        path.write_bytes(FAILING[what])
    encoding = ["--encoding", "utf-8"] if what == "broken" else []
    assert "file.txt" in refused("import", empty, path, *encoding)


def test_an_encoding_that_nobody_knows_is_refused(refused, empty, tmp_path):
    (tmp_path / "file.txt").write_text("text")
    assert "klingon" in refused("import", empty, tmp_path / "file.txt", "--encoding", "klingon")


def test_import_is_all_or_nothing(annotator, refused, empty, tmp_path):
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("good")
    bad.write_bytes(b"")
    told = refused("import", empty, good, bad, tmp_path / "none.txt")
    assert told.startswith("2 of 3 files could not be imported; the first: bad.txt: ")
    before = dump(empty)
    code, out, err = annotator("import", empty, good, bad, tmp_path / "none.txt", "--json")
    assert (code, err.count("\n")) == (1, 1)
    problems = json.loads(out)
    assert [item["file"] for item in problems] == [str(bad), str(tmp_path / "none.txt")]
    assert all(item["error"] for item in problems)
    assert dump(empty) == before


def test_partial_imports_what_can_be_read(annotator, answer, refused, empty, tmp_path):
    good, bad, other = tmp_path / "good.txt", tmp_path / "bad.txt", tmp_path / "other.txt"
    good.write_text("good")
    bad.write_bytes(b"")
    other.write_text("other")
    told = answer("import", empty, good, bad, other, "--partial")
    assert [item["file"] for item in told] == [str(good), str(bad), str(other)]
    assert ["error" in item for item in told] == [False, True, False]
    names = [document["name"] for document in answer("documents", empty)]
    assert names == ["good.txt", "other.txt"]
    # What is there already was read too.
    assert annotator("import", empty, good, bad, "--partial")[0] == 0
    assert "bad.txt" in refused("import", empty, bad, "--partial")


def test_a_document_that_is_all_digits_or_one_character_is_taken(answer, empty, tmp_path):
    (tmp_path / "one.txt").write_text("𠮷")
    (tmp_path / "digits.txt").write_text("123\n456")
    told = answer("import", empty, tmp_path / "one.txt", tmp_path / "digits.txt")
    assert [item["characters"] for item in told] == [1, 7]
    assert told[0]["sections"] == [{"kind": "body", "number": 1, "start": 0, "end": 1}]
