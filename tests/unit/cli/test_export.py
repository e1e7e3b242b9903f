"""What `export` writes."""

import csv
import io
import json
import os
import re
from itertools import pairwise

import pytest

from tests.command_line import COLUMNS, dump, header, table, write_table
from tests.unit.cli.conftest import TEXT
from tests.unit.cli.test_import_codings import FIRST, FULL, close_round

ATTRIBUTES = ["attr:sure", "attr:level", "attr:note", "attr:kind", "attr:means", "attr:only"]


@pytest.fixture
def coded(annotator, study, tmp_path):
    """The study with a good many codings of several coders in two rounds."""
    rows = [
        {**FIRST, "start": start, "end": start + length, "code": code, "coder": coder, "round": r}
        for start in range(0, 40, 7)
        for length in (1, 3)
        for code in ("B", "A", "A.2", "A.1")
        for coder, r in (("zoë", "1"), ("Zoe", "2"), ("𠮷", "1"), ("～", "1"))
    ]
    rows.append({**FULL, "coder": "Zoe", "round": "2"})
    rows.append({**FIRST, "document": "second.txt", "start": 0, "end": 7})
    file = write_table(tmp_path / "rows.csv", rows)
    assert annotator("import-codings", study, file)[0] == 0
    return study


@pytest.fixture
def written(annotator, tmp_path):
    """Export a project and return the file."""

    def call(project, *arguments):
        out = tmp_path / "out.csv"
        code, _, err = annotator("export", project, out, *arguments)
        assert (code, err) == (0, "")
        return out

    return call


def test_the_columns_are_those_of_the_contract(written, study):
    assert header(written(study)) == [*COLUMNS, *ATTRIBUTES]


def test_the_file_is_utf8_with_bom_crlf_and_minimal_quoting(written, coded):
    raw = written(coded).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfdocument,document_id,")
    text = raw.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert {len(row) for row in rows} == {len(COLUMNS) + len(ATTRIBUTES)}
    again = io.StringIO()
    csv.writer(again, lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL).writerows(rows)
    assert text == again.getvalue()


def test_an_export_of_no_codings_is_the_header(written, study):
    assert written(study).read_bytes().count(b"\n") == 1


def test_rows_are_ordered_by_code_point(written, coded):
    rows = table(written(coded))
    keys = [
        (row["document"], int(row["start"]), int(row["end"]), row["coder"], row["code"],
         row["round"], row["coding_id"])
        for row in rows
    ]  # fmt: skip
    assert len(rows) == 6 * 2 * 4 * 4 + 2
    assert all(one < other for one, other in pairwise(keys))


def test_documents_are_ordered_by_code_point(annotator, written, empty, tmp_path):
    names = ["b.txt", "B.txt", "～.txt", "𠮷.txt", "é.txt", "2.txt", "10.txt"]
    for name in names:
        (tmp_path / name).write_text(f"text of {name}", encoding="utf-8")
    assert annotator("import", empty, *[tmp_path / name for name in names])[0] == 0
    rows = [
        {"document": name, "start": 0, "end": 1, "code": "BLAME", "coder": "ann"} for name in names
    ]
    file = write_table(tmp_path / "rows.csv", rows)
    assert annotator("import-codings", empty, file)[0] == 0
    assert [row["document"] for row in table(written(empty))] == sorted(names)


def test_every_row_quotes_its_document(answer, written, demo_file, seeds):
    texts = {seed.name: seed.read_bytes().decode() for seed in seeds}
    documents = {document["name"]: document for document in answer("documents", demo_file)}
    rows = table(written(demo_file))
    assert len(rows) == 513
    for row in rows:
        start, end = int(row["start"]), int(row["end"])
        document = documents[row["document"]]
        assert row["text"] == texts[row["document"]][start:end]
        assert row["text_sha256"] == document["text_sha256"]
        assert row["document_id"] == document["document_id"]
        section = next(s for s in document["sections"] if start < s["end"])
        assert row["section"] == f"{section['kind']} {section['number']}"
        assert row["in_boilerplate"] == ("true" if section["kind"] == "boilerplate" else "false")
        assert row["origin"] == "imported"
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", row["created_at"])
    assert [row["in_boilerplate"] for row in rows].count("true") == 1
    assert len({row["coding_id"] for row in rows}) == 513


def test_the_demo_comes_out_as_it_went_in(written, demo_file, shared):
    given = table(shared / "demo" / "codings.csv")
    exported = table(written(demo_file))
    key = ("document", "start", "end", "code", "coder")
    by_place = {tuple(row[name] for name in key): row for row in exported}
    assert len(by_place) == len(given) == 513
    for row in given:
        found = by_place[tuple(row[name] for name in key)]
        assert {name: found[name] for name in row} == row


def test_a_coding_on_a_blank_is_of_the_section_that_follows(annotator, written, empty, tmp_path):
    (tmp_path / "t.txt").write_text("\n\n  one\n", encoding="utf-8")
    assert annotator("import", empty, tmp_path / "t.txt")[0] == 0
    rows = [
        {"document": "t.txt", "start": start, "end": end, "code": "BLAME", "coder": "ann"}
        for start, end in ((0, 1), (7, 8))
    ]
    file = write_table(tmp_path / "rows.csv", rows)
    assert annotator("import-codings", empty, file)[0] == 0
    assert [row["section"] for row in table(written(empty))] == ["body 1", ""]


def test_code_paths_are_in_the_first_language(written, demo_file):
    paths = {row["code"]: row["code_path"] for row in table(written(demo_file))}
    assert paths["BLAME.LAXITY"].count(" / ") == 1
    assert paths["BLAME.LAXITY"].isascii() is False


def test_only_the_named_round_is_written(annotator, written, refused, coded, tmp_path):
    rows = table(written(coded, "--round", "2"))
    assert {row["round"] for row in rows} == {"2"}
    assert len(rows) == 6 * 2 * 4 + 1
    close_round(coded, "2")
    assert table(written(coded, "--round", "2", "--force")) == rows
    told = refused("export", coded, tmp_path / "none.csv", "--round", "3")
    assert "3" in told and "1, 2" in told
    assert not (tmp_path / "none.csv").exists()


def test_nothing_is_overwritten_without_force(annotator, refused, written, study, tmp_path):
    out = tmp_path / "out.csv"
    out.write_text("mine")
    assert "out.csv" in refused("export", study, out)
    assert out.read_text() == "mine"
    assert header(written(study, "--force"))[0] == "document"
    (tmp_path / "link.csv").symlink_to(out)
    assert "link.csv" in refused("export", study, tmp_path / "link.csv")


def test_force_does_not_overwrite_a_folder(refused, study, tmp_path):
    (tmp_path / "folder").mkdir()
    assert "folder" in refused("export", study, tmp_path / "folder", "--force")
    assert "out.csv" in refused("export", study, tmp_path / "no" / "out.csv", "--force")


def test_the_project_itself_is_never_overwritten(annotator, refused, demo_copy, tmp_path):
    before = demo_copy.read_bytes()
    (tmp_path / "symlink.csv").symlink_to(demo_copy)
    os.link(demo_copy, tmp_path / "hardlink.csv")
    outs = [demo_copy, tmp_path / "symlink.csv", tmp_path / "hardlink.csv"]
    outs += [demo_copy.with_name("demo.anno" + end) for end in ("-wal", "-shm", ".lock")]
    for out in outs:
        assert out.name in refused("export", demo_copy, out, "--force")
    assert demo_copy.read_bytes() == before
    project = tmp_path / "x.manifest.json.anno"
    demo_copy.rename(project)
    assert annotator("export", project, tmp_path / "fine.anno.csv")[0] == 0


def test_export_leaves_the_project_as_it_is(written, demo_copy, tmp_path):
    raw = demo_copy.read_bytes()
    written(demo_copy, "--manifest")
    assert demo_copy.read_bytes() == raw
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"demo.anno", "out.csv", "out.manifest.json", "home"}


def test_the_manifest_says_what_the_file_rests_on(answer, annotator, coded, tmp_path):
    from annotator import __version__

    documents = answer("documents", coded)
    assert annotator("export", coded, tmp_path / "out.csv", "--manifest")[0] == 0
    manifest = json.loads((tmp_path / "out.manifest.json").read_text("utf-8"))
    assert manifest["format_version"] == 1
    assert "code points" in manifest["offset_unit"]
    assert manifest["program"]["version"] == __version__
    assert manifest["codebook"]["version"] == 1
    assert [code["id"] for code in manifest["codebook"]["snapshot"]["codes"]] == ["A", "B"]
    assert sorted(manifest["coders"]) == ["Zoe", "ann", "zoë", "～", "𠮷"]
    assert [
        {key: document[key] for key in ("document_id", "name", "sha256", "text_sha256")}
        | {"characters": document["characters"]}
        for document in documents
    ] == manifest["documents"]
    assert manifest["documents"][0]["characters"] == len(TEXT)
    states = {(s["document"], s["coder"], s["round"]): s["state"] for s in manifest["states"]}
    assert states["first.txt", "Zoe", "2"] == "in_progress"


def test_table_and_manifest_are_written_both_or_neither(annotator, refused, study, tmp_path):
    manifest = tmp_path / "out.manifest.json"
    manifest.write_text("mine")
    told = refused("export", study, tmp_path / "out.csv", "--manifest")
    assert "out.manifest.json" in told
    assert not (tmp_path / "out.csv").exists()
    assert manifest.read_text() == "mine"
    manifest.unlink()
    (tmp_path / "out.csv").write_text("mine")
    assert "out.csv" in refused("export", study, tmp_path / "out.csv", "--manifest")
    assert not manifest.exists()
    assert annotator("export", study, tmp_path / "out.csv", "--manifest", "--force")[0] == 0
    assert {path.name for path in tmp_path.iterdir()} == {
        "home", "out.csv", "out.manifest.json", "study.anno",
    }  # fmt: skip


def test_a_table_for_spreadsheets_guards_formulas_and_says_so(
    annotator, written, refused, study, tmp_path
):
    memos = ["=1+1", "+1", "-1", "@x", " =1", "＝1", "\t=1", "fine =1", "'quoted"]
    rows = [{**FIRST, "start": n, "end": n + 1, "memo": memo} for n, memo in enumerate(memos)]
    assert annotator("import-codings", study, write_table(tmp_path / "r.csv", rows))[0] == 0
    plain = table(written(study))
    assert [row["memo"] for row in plain] == memos
    out = written(study, "--format", "csv-excel", "--force")
    guarded = table(out)
    assert [row["memo"] for row in guarded] == ["'" + m for m in memos[:7]] + memos[7:]
    assert header(out) != header(written(study, "--force"))
    assert annotator("export", study, tmp_path / "e.csv", "--format", "csv-excel")[0] == 0
    told = refused("import-codings", study, tmp_path / "e.csv")
    assert "spreadsheets" in told


@pytest.mark.parametrize(
    "option",
    [("--unit", "sentence"), ("--min-overlap", "0.5"), ("--pseudonymous",)],
    ids=" ".join,
)
def test_what_does_not_fit_or_is_not_there_yet_is_refused_and_named(
    refused, study, tmp_path, option
):
    told = refused("export", study, tmp_path / "out.csv", *option)
    assert option[0] in told
    assert not (tmp_path / "out.csv").exists()


def test_what_is_exported_is_what_is_there(written, coded):
    before = dump(coded)
    assert len(table(written(coded))) == len(before["coding"])
    assert dump(coded) == before
