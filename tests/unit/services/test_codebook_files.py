"""Looking at a codebook file before it is taken."""

from __future__ import annotations

import json
from pathlib import Path

from annotator.formats.codebooks import codebook_to_json
from annotator.resources import resource
from annotator.services.codebook import load
from annotator.services.codebook_files import look_at_codebook
from annotator.services.project import Project


def test_a_file_that_says_the_same_changes_nothing(project: Project) -> None:
    look = look_at_codebook(resource("codebooks", "default.yaml"), load(project))
    assert (look.new, look.changed, look.gone) == ([], [], [])


def test_new_changed_moved_and_missing_codes_are_told(project: Project, tmp_path: Path) -> None:
    whole = json.loads(codebook_to_json(load(project)))
    blame, policy, *_ = whole["codebook"]["codes"]
    gone = blame["children"].pop()
    blame["definition"]["en"] = "other"
    policy["children"].append({**blame["children"][0], "id": "POLICY.NEW", "color": "#010203"})
    policy["children"][-1].pop("shortcut", None)
    path = tmp_path / "next.json"
    path.write_text(json.dumps(whole), encoding="utf-8")
    look = look_at_codebook(path, load(project))
    assert look.new == ["POLICY.NEW"]
    assert look.changed == ["BLAME"]
    assert look.gone == [gone["id"]]


def test_without_a_project_every_code_is_new() -> None:
    look = look_at_codebook(resource("codebooks", "default.yaml"))
    assert len(look.new) == 28
