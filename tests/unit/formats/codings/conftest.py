from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder: what is in it afterwards is what the test has put there."""
    folder = tmp_path / "folder"
    folder.mkdir()
    return folder
