from __future__ import annotations

from pathlib import Path

import pytest

from annotator.language.words import Segmenter


@pytest.fixture(scope="session")
def texts(seeds: list[Path]) -> list[str]:
    """The texts of the five seeds."""
    return [seed.read_text(encoding="utf-8") for seed in seeds]


@pytest.fixture(scope="session")
def segmenter() -> Segmenter:
    """A segmenter with its dictionary."""
    loaded = Segmenter()
    loaded.load()
    return loaded
