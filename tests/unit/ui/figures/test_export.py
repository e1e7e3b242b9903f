"""Pictures as files, read back by others."""

import os
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from annotator.domain.errors import UserError
from annotator.ui.figures.canvas import FigureCanvas
from annotator.ui.figures.colors import FIGURE_LIGHT
from annotator.ui.figures.drawing import height_of, narrowest, paint
from annotator.ui.figures.export import WRITERS, pdf_of, png_of, save_picture, svg_of
from annotator.ui.figures.surface import Surface
from annotator.ui.fonts import ensure_chinese_font
from annotator.ui.paper.fonts import pdf_font, pdf_text
from annotator.ui.theme import DARK, LIGHT
from tests.unit.ui.figures import charts

SVG = "{http://www.w3.org/2000/svg}"
BOTH = pytest.mark.parametrize("language", ["en", "zh"])


@pytest.fixture(autouse=True)
def _fonts(qapp):
    ensure_chinese_font()
    old = QApplication.font()
    QApplication.setFont(QFont("Noto Sans SC"))
    yield
    QApplication.setFont(old)


def texts_of(chart, width: float = 1280, *, for_pdf: bool = False) -> list[str]:
    font = pdf_font(QApplication.font()) if for_pdf else QApplication.font()
    width = max(width, narrowest(chart, font))
    surface = Surface(None, FIGURE_LIGHT, font, pdf_text if for_pdf else str)
    paint(surface, width, height_of(chart, width, font), chart)
    return [box.text for box in surface.boxes]


@BOTH
@pytest.mark.parametrize("name", charts.ALL)
def test_every_text_of_a_picture_is_found_again_in_its_pdf(tmp_path, name, language):
    chart = charts.ALL[name](language)
    path = tmp_path / "picture.pdf"
    path.write_bytes(pdf_of(chart))
    document = pypdfium2.PdfDocument(path)
    found = document[0].get_textpage().get_text_range()
    assert len(document) == 1
    document.close()
    squeezed = "".join(found.split())
    texts = [pdf_text(text) for text in texts_of(chart, for_pdf=True)]
    lost = [text for text in texts if "".join(text.split()) not in squeezed]
    assert lost == []


def test_a_pdf_is_as_large_as_the_picture(tmp_path):
    chart = charts.pairs("en")
    path = tmp_path / "picture.pdf"
    path.write_bytes(pdf_of(chart, 440))
    document = pypdfium2.PdfDocument(path)
    width, height = document[0].get_size()
    document.close()
    assert width == pytest.approx(440 * 0.75, abs=1)
    assert height == pytest.approx(height_of(chart, 440) * 0.75, abs=1)


@BOTH
@pytest.mark.parametrize("name", charts.ALL)
def test_words_stay_words_in_svg(name, language):
    chart = charts.ALL[name](language)
    root = etree.fromstring(svg_of(chart))
    assert root.get("role") == "img"
    assert root.get("width") == "1280" and not root.get("width").endswith("mm")
    assert root.find(f"{SVG}title").text == chart.caption.title
    assert root.find(f"{SVG}desc").text == chart.caption.subtitle
    written = "".join("".join(node.itertext()) for node in root.iter(f"{SVG}text"))
    squeezed = "".join(written.split())
    lost = [text for text in texts_of(chart) if "".join(text.split()) not in squeezed]
    assert lost == []
    families = {node.get("font-family") for node in root.iter() if node.get("font-family")}
    assert all(family.endswith("sans-serif") for family in families)


@pytest.mark.parametrize("name", charts.ALL)
def test_an_svg_drawn_again_looks_like_the_picture(name):
    chart = charts.ALL[name]("en")
    picture = QImage.fromData(png_of(chart, 900, scale=1))
    renderer = QSvgRenderer(QByteArray(svg_of(chart, 900)))
    assert renderer.isValid()
    again = QImage(picture.size(), QImage.Format.Format_RGB32)
    again.fill(0xFF00FF)
    painter = QPainter(again)
    renderer.render(painter)
    painter.end()
    assert difference(picture, again) < 0.03


def difference(one: QImage, other: QImage) -> float:
    """Return the mean difference of brightness, 0 to 1, of the pictures made coarse."""
    size = one.size() / 4
    small = [
        image.scaled(size).convertToFormat(QImage.Format.Format_Grayscale8)
        for image in (one, other)
    ]
    pairs = [
        (small[0].pixelColor(x, y).value(), small[1].pixelColor(x, y).value())
        for x in range(size.width())
        for y in range(size.height())
    ]
    return sum(abs(a - b) for a, b in pairs) / 255 / len(pairs)


@pytest.mark.parametrize("slant", [0.0, 1.0, -1.0])
def test_hatching_fills_its_rectangle_and_nothing_else(slant):
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    surface = Surface(painter, FIGURE_LIGHT, QApplication.font())
    surface.hatch(QRectF(20, 10, 20, 20), "#000000", step=5, slant=slant)
    painter.end()
    dark = [(x, y) for x in range(60) for y in range(40) if image.pixelColor(x, y).value() < 200]
    assert {x // 5 for x, _ in dark} == {4, 5, 6, 7}
    assert {y // 5 for _, y in dark} == {2, 3, 4, 5}
    assert all(19 <= x <= 40 and 9 <= y <= 30 for x, y in dark)


def test_no_pattern_of_a_brush_is_used():
    # They vanish in PDF.
    assert b"pattern" not in svg_of(charts.ranking("en"), 900)


def test_png_has_three_hundred_dots_per_inch():
    chart = charts.attributes("zh")
    image = QImage.fromData(png_of(chart, 440))
    assert image.width() == round(440 * 300 / 96)
    assert image.dotsPerMeterX() == pytest.approx(300 / 0.0254, abs=1)


@pytest.mark.parametrize("suffix", ["png", "svg"])
def test_a_picture_saved_in_the_dark_is_light(qtbot, tmp_path, suffix):
    chart = charts.coefficients("zh")
    written = []
    for theme in (LIGHT, DARK):
        canvas = FigureCanvas(theme)
        qtbot.addWidget(canvas)
        canvas.resize(800, 100)
        canvas.set_chart(chart)
        path = tmp_path / f"{theme.dark}.{suffix}"
        canvas.save(path)
        written.append(path.read_bytes())
    assert written[0] == written[1]


def test_another_suffix_gives_png(qtbot, tmp_path):
    canvas = FigureCanvas(LIGHT)
    qtbot.addWidget(canvas)
    canvas.set_chart(charts.pairs("en"))
    canvas.save(tmp_path / "figure.tiff")
    assert (tmp_path / "figure.tiff.png").read_bytes().startswith(b"\x89PNG")


def test_what_cannot_be_written_is_said(tmp_path):
    folder = tmp_path / "nowhere"
    with pytest.raises(UserError):
        save_picture(charts.pairs("en"), folder / "figure.png")
    assert not folder.exists()


def test_nothing_of_this_machine_stands_in_the_files(tmp_path):
    for write in WRITERS.values():
        data = write(charts.pairs("en"), 440)
        assert os.fsencode(Path.home()) not in data or str(Path.home()) == "/"
