"""The palette of codes, for people who are quicker than the dictionary."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest

from annotator.ui.code_finder import CodeFinder, candidates_of
from annotator.ui.main_window import MainWindow
from annotator.ui.matching import pinyin_reader

OpenWindow = Callable[..., MainWindow]


def test_what_was_typed_too_early_is_found_once_the_pinyin_is_there(
    demo_copy: Path, open_window: OpenWindow
) -> None:
    window = open_window(demo_copy, coder="coder-a", document="003")
    finder = CodeFinder(window.session, window)
    palette = finder.palette(window, [])
    palette.open_at(90)
    QTest.keyClicks(palette.field, "yqzz")
    assert palette.model.rows == []
    assert palette.nothing.isVisible()
    finder.learned.emit(candidates_of(window.session.codebook, pinyin_reader()))
    assert [row.key for row in palette.model.rows] == ["BLAME.SANCTION"]
    assert not palette.nothing.isVisible()
    palette.leave()
