from __future__ import annotations

import sys
from pathlib import Path

import pytest

from annotator.domain.errors import UserError
from annotator.language.dictionaries import entries, first_values


def test_a_key_keeps_its_values_in_order() -> None:
    assert entries("TSCharacters")["乾"] == ("干", "乾")
    assert first_values("TSCharacters")["乾"] == "干"


def test_another_package_of_the_same_name_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What the C++ binding leaves behind: its own package without the other one's tables.
    (tmp_path / "opencc").mkdir()
    (tmp_path / "opencc" / "__init__.py").touch()
    monkeypatch.delitem(sys.modules, "opencc", raising=False)
    monkeypatch.syspath_prepend(str(tmp_path))
    entries.cache_clear()
    with pytest.raises(UserError, match="reinstall opencc-python-reimplemented"):
        entries("TSCharacters")


def test_a_missing_package_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "opencc", raising=False)
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    entries.cache_clear()
    with pytest.raises(UserError, match="reinstall opencc-python-reimplemented"):
        entries("TSCharacters")
