"""Pictures as files: PNG, SVG and PDF, always in the light theme."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize, QSizeF
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from annotator.formats.codings.new_file import new_file, write
from annotator.ui.figures.colors import FIGURE_LIGHT
from annotator.ui.figures.drawing import WIDEST, height_of, narrowest, paint
from annotator.ui.figures.surface import Surface
from annotator.ui.figures.values import Chart

_SCREEN_DPI = 96.0
PRINT_SCALE = 300 / _SCREEN_DPI
_PDF_DPI = 1200
_INCH = 0.0254  # metres
_FAMILIES = (
    "Noto Sans SC, Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif"
)


def png_of(chart: Chart, width: float = WIDEST, *, scale: float = PRINT_SCALE) -> bytes:
    """Return a picture as PNG; `scale` times as many pixels, by default for 300 dpi."""
    buffer = _opened_buffer()
    writer = QImageWriter(buffer, QByteArray(b"png"))
    if not writer.write(image_of(chart, width, scale=scale)):
        raise RuntimeError(writer.errorString())
    return bytes(buffer.data().data())


def image_of(chart: Chart, width: float = WIDEST, *, scale: float = 2.0) -> QImage:
    """Return a picture as an image, `scale` times as many pixels as it is drawn in."""
    width, height = _size(chart, width)
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(FIGURE_LIGHT.ground))
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint(Surface(painter, FIGURE_LIGHT, QApplication.font()), width, height, chart)
    painter.end()
    per_meter = round(_SCREEN_DPI * scale / _INCH)
    image.setDotsPerMeterX(per_meter)
    image.setDotsPerMeterY(per_meter)
    return image


def svg_of(chart: Chart, width: float = WIDEST) -> bytes:
    """Return a picture as SVG: words stay words, with a list of families to fall back on."""
    from PySide6.QtSvg import QSvgGenerator

    width, height = _size(chart, width)
    buffer = _opened_buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(round(width), round(height)))
    generator.setViewBox(QRect(0, 0, round(width), round(height)))
    generator.setResolution(round(_SCREEN_DPI))
    painter = QPainter(generator)
    paint(Surface(painter, FIGURE_LIGHT, QApplication.font()), width, height, chart)
    painter.end()
    written = bytes(buffer.data().data()).decode("utf-8")
    return _tidied(
        written, (round(width), round(height)), chart.caption.title, chart.caption.subtitle
    ).encode("utf-8")


def pdf_of(chart: Chart, width: float = WIDEST) -> bytes:
    """Return a picture as PDF, a page of its size, whose words can be searched and copied."""
    # Late: preparing the font of PDF files takes a moment.
    from annotator.ui.paper.fonts import pdf_font, pdf_text

    font = pdf_font(QApplication.font())
    width, height = _size(chart, width, font)
    buffer = _opened_buffer()
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setTitle(chart.caption.title)
    size = QSizeF(width, height) * 72 / _SCREEN_DPI
    writer.setPageSize(
        QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    )
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.scale(_PDF_DPI / _SCREEN_DPI, _PDF_DPI / _SCREEN_DPI)
    paint(Surface(painter, FIGURE_LIGHT, font, pdf_text), width, height, chart)
    painter.end()
    return bytes(buffer.data().data())


WRITERS: Mapping[str, Callable[[Chart, float], bytes]] = {
    "png": png_of,
    "svg": svg_of,
    "pdf": pdf_of,
}
"""Who writes a picture, by the file's suffix."""


def save_picture(chart: Chart, path: Path, width: float = WIDEST) -> None:
    """Write a picture to a file; its suffix decides how. Replaces what is there.

    Raises:
        UserError: the file cannot be written.
        KeyError: no such suffix.
    """
    data = WRITERS[path.suffix.lower().removeprefix(".")](chart, width)
    with new_file(path, overwrite=True) as file:
        write(file, data, path.name)


def _size(chart: Chart, width: float, font: QFont | None = None) -> tuple[float, float]:
    wide = max(width, narrowest(chart, font))
    return wide, height_of(chart, wide, font)


def _opened_buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _tidied(svg: str, size: tuple[int, int], title: str, description: str) -> str:
    """Return Qt's SVG with a size in pixels, a title, and families that others have too."""
    width, height = size
    head = re.compile(r'<svg width="[^"]*" height="[^"]*"')
    svg = head.sub(f'<svg role="img" width="{width}" height="{height}"', svg, count=1)
    svg = re.sub(r"<title>.*?</title>", "", svg, count=1, flags=re.DOTALL)
    svg = re.sub(r"<desc>.*?</desc>", "", svg, count=1, flags=re.DOTALL)
    spoken = f"<title>{escape(title)}</title>\n<desc>{escape(description)}</desc>\n"
    svg = svg.replace("<defs>", spoken + "<defs>", 1)
    return re.sub(r'font-family="[^"]*"', f'font-family="{_FAMILIES}"', svg)
