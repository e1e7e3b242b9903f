"""Places in documents, kept beside the settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.ui.places import MOST, Places
from annotator.ui.reader.document import Place

ONE, OTHER = bytes(16), bytes(15) + b"\1"


def test_places_are_kept_by_project_document_and_coder(tmp_path: Path) -> None:
    file = tmp_path / "settings" / "places.json"
    places = Places(file)
    project = tmp_path / "a.anno"
    assert places.find(project, ONE, None) is None
    places.note(project, ONE, ONE, Place(120, -3))
    places.note(project, ONE, OTHER, Place(7, 0))
    places.note(project, OTHER, None, Place(1, 1))
    places.save()
    again = Places(file)
    assert again.find(project, ONE, ONE) == Place(120, -3)
    assert again.find(project, ONE, OTHER) == Place(7, 0)
    assert again.find(project, OTHER, None) == Place(1, 1)
    assert again.find(tmp_path / "b.anno", ONE, ONE) is None


def test_the_places_left_longest_ago_are_forgotten(tmp_path: Path) -> None:
    places = Places(tmp_path / "places.json")
    project = tmp_path / "a.anno"
    ids = [number.to_bytes(16, "big") for number in range(MOST + 10)]
    for id_ in ids:
        places.note(project, id_, None, Place(1, 0))
        places.note(project, ids[0], None, Place(2, 0))
    places.save()
    again = Places(tmp_path / "places.json")
    kept = [id_ for id_ in ids if again.find(project, id_, None) is not None]
    assert kept == [ids[0], *ids[11:]]
    assert (tmp_path / "places.json").stat().st_size < 200 * MOST


@pytest.mark.parametrize(
    "content", ["", "[]", '{"x": 1}', '{"x": [1]}', '{"x": [-1, 2]}', '{"x": [true, 2]}', "\xff"]
)
def test_a_damaged_file_counts_as_empty(tmp_path: Path, content: str) -> None:
    file = tmp_path / "places.json"
    file.write_bytes(content.encode("latin-1"))
    places = Places(file)
    assert places.find(tmp_path, ONE, None) is None
    places.note(tmp_path, ONE, None, Place(5, 5))
    places.save()
    assert Places(file).find(tmp_path, ONE, None) == Place(5, 5)


def test_a_disk_that_refuses_breaks_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    places = Places(tmp_path / "file" / "places.json")
    places.note(tmp_path, ONE, None, Place(5, 5))
    places.save()
    assert "places could not be written" in caplog.text
