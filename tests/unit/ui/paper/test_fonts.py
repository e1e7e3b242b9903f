from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from annotator.ui.fonts import ensure_chinese_font
from annotator.ui.paper.fonts import FAMILY, pdf_font, pdf_text

TEXTS = [
    "95% CI [0.55, 0.68]",
    "一致性与立方，用龙门",
    "α = 0.82, D_o 0.09",
    "2019–2020 ／ 用",
    "Krippendorff’s α ≥ .667",
    "Ωμέγα 123 абв 456",
    "“引号”……——",
    "A–B：归责（IoU ≥ 0.5）1 2 3",
    "1 2 3 中文 4 5 α 6",
    "黑龍江·哈爾濱",
    "office difficult flow",
    "−0.25 × 10",
    "12月3日（周四）",
    "Ångström é ü",
]


def extracted(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return document[0].get_textpage().get_text_range()
    finally:
        document.close()


def draw(path: Path, texts: list[str], *, bold: bool = False) -> None:
    ensure_chinese_font()
    font = QFont(QApplication.font())
    font.setPixelSize(13)
    font.setBold(bold)
    writer = QPdfWriter(str(path))
    writer.setResolution(300)
    painter = QPainter(writer)
    painter.scale(300 / 96, 300 / 96)
    painter.setFont(pdf_font(font))
    for number, text in enumerate(texts):
        painter.drawText(QPointF(20, 30 + 30 * number), pdf_text(text))
    painter.end()


@pytest.mark.parametrize("bold", [False, True])
def test_every_text_of_a_pdf_is_found_again(qapp, tmp_path, bold):
    path = tmp_path / "texts.pdf"
    draw(path, TEXTS, bold=bold)
    found = extracted(path)
    assert [text for text in TEXTS if text not in found] == []


def test_without_the_font_for_pdf_some_texts_are_lost(qapp, tmp_path):
    # If this fails, Qt writes PDF rightly by now and the copy of the font can go.
    ensure_chinese_font()
    path = tmp_path / "plain.pdf"
    font = QFont("Noto Sans SC")
    font.setPixelSize(13)
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    painter.setFont(font)
    for number, text in enumerate(TEXTS):
        painter.drawText(QPointF(20, 200 + 300 * number), text)
    painter.end()
    found = extracted(path)
    assert any(text not in found for text in TEXTS)


def test_characters_that_share_a_glyph_become_the_one_that_is_typed(qapp):
    assert pdf_text("⼀⽤⽴⽅") == "一用立方"
    assert pdf_text("a\u00a0b\u2011c") == "a b-c"
    assert pdf_text("外\u00adkommen") == "外kommen"


def test_ordinary_text_stays_as_it_is(qapp):
    for text in TEXTS:
        assert pdf_text(text) == text


def test_the_font_keeps_size_and_weight_and_falls_back(qapp):
    ensure_chinese_font()
    font = QFont(["DejaVu Sans"])
    font.setPixelSize(17)
    font.setBold(True)
    made = pdf_font(font)
    assert (made.pixelSize(), made.bold()) == (17, True)
    assert made.families() == [FAMILY, "DejaVu Sans"]
    assert QFontInfo(made).family() == FAMILY


def test_the_copy_is_loaded_once(qapp):
    pdf_font(QFont())
    before = QFontDatabase.families().count(FAMILY)
    pdf_font(QFont())
    assert QFontDatabase.families().count(FAMILY) == before == 1
