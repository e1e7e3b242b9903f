from PySide6.QtGui import QFontDatabase, QFontMetricsF

from annotator.domain.document import Script
from annotator.ui.fonts import ensure_chinese_font, reading_families, reading_font


def test_afterwards_there_is_a_chinese_font(qapp):
    ensure_chinese_font()
    assert QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    assert reading_families(Script.HANS)
    metrics = QFontMetricsF(reading_font(Script.HANS, 16))
    assert metrics.inFontUcs4(ord("疫"))
    assert metrics.inFontUcs4(ord("灣"))


def test_a_second_time_nothing_is_loaded(qapp):
    ensure_chinese_font()
    assert not ensure_chinese_font()


def test_only_installed_families_are_named(qapp):
    ensure_chinese_font()
    installed = set(QFontDatabase.families())
    for script in Script:
        assert set(reading_families(script)) <= installed


def test_each_script_prefers_its_own_shapes(qapp, monkeypatch):
    both = ["Noto Sans SC", "Noto Sans TC"]
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: both)
    assert reading_families(Script.HANS) == ["Noto Sans SC", "Noto Sans TC"]
    assert reading_families(Script.HANT) == ["Noto Sans TC", "Noto Sans SC"]


def test_a_font_has_the_size_and_weight_asked_for(qapp):
    font = reading_font(Script.NONE, 19.6, bold=True)
    assert font.pixelSize() == 20
    assert font.bold()
