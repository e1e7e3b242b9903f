"""What stands around the text: paragraph numbers, parts, folds."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from annotator.ui.i18n import tr
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.styles import Look

_NUMBER_SIZE = 11  # pixels at zoom 1, as in all that follows
_LABEL_SIZE = 12
_FOLD_SIZE = 12.5


def draw_ground(scene: Scene, painter: QPainter, area: QRectF) -> None:
    """Draw page, margin and the hairline between them, over the whole width of an area."""
    theme, columns = scene.theme, scene.columns
    margin, rule = QRectF(area), QRectF(columns.rule, area.top(), 1, area.height())
    margin.setLeft(columns.margin)
    margin.setRight(columns.margin_end)
    page = QRectF(area)
    if columns.is_left:
        page.setLeft(columns.margin_end)
    else:
        page.setRight(columns.margin)
    painter.fillRect(page, QColor(theme.page))
    painter.fillRect(margin, QColor(theme.margin))
    painter.fillRect(rule, QColor(theme.line))
    for group in range(1, len(scene.groups.coders)):
        between = QRectF(columns.head_of(group)[0], area.top(), 1, area.height())
        painter.fillRect(between, QColor(theme.line))


def draw_number(scene: Scene, painter: QPainter, chunk: int, baseline: int) -> None:
    """Draw a paragraph's number in the gutter, or a comment's before its first line."""
    number = int(scene.layout.chunks.numbers[chunk])
    if not number:
        return
    columns, style = scene.columns, scene.layout.style(chunk)
    size, right = _NUMBER_SIZE, columns.gutter
    if scene.layout.chunks.looks[chunk] == Look.COMMENT:
        size, right = _LABEL_SIZE, columns.text + style.indent - round(0.75 * style.size)
    texts, widths, ascent = scene.small_digits(size)
    painter.setFont(scene.small_font(size)[0])
    painter.setPen(QColor(scene.theme.dim))
    x: float = right
    for digit in map(int, reversed(str(number))):
        x -= widths[digit]
        painter.drawStaticText(QPointF(x, baseline - ascent), texts[digit])


def draw_above(scene: Scene, painter: QPainter, chunk: int, height: int) -> None:
    """Draw what stands in the space above a chunk: a new part's rule, an open fold's head."""
    layout = scene.layout
    number = layout.chunks.parts.get(chunk)
    if number is not None:
        _draw_part(scene, painter, number)
    if layout.is_head_of_fold(chunk) and not layout.is_folded(chunk):
        draw_fold(scene, painter, chunk, height - layout.flow.fold_height, is_open=True)


def _draw_part(scene: Scene, painter: QPainter, number: int) -> None:
    """Draw a thin rule with the part's label at its left."""
    theme, columns = scene.theme, scene.columns
    font, metrics = scene.small_font(_LABEL_SIZE)
    text = tr("Part {number}").format(number=number)
    middle = scene.layout.flow.part_height // 2
    painter.setFont(font)
    painter.setPen(QColor(theme.dim))
    painter.drawText(QPointF(columns.text, middle + round(metrics.capHeight() / 2)), text)
    left = columns.text + round(metrics.horizontalAdvance(text)) + 12
    right = columns.text + columns.text_width
    painter.fillRect(QRectF(left, middle, right - left, 1), QColor(theme.line))


def draw_fold(scene: Scene, painter: QPainter, chunk: int, top: int, *, is_open: bool) -> None:
    """Draw the dim line that opens and closes a run of boilerplate."""
    layout, theme = scene.layout, scene.theme
    start, end = layout.fold_span(chunk)
    text = tr("Boilerplate, %n character(s)", "", end - start)
    font, metrics = scene.small_font(_FOLD_SIZE)
    left, height = scene.columns.text, layout.flow.fold_height
    middle = top + height / 2
    size = round(4 * scene.zoom)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(_triangle(left + size, middle, size, is_open=is_open), QColor(theme.dim))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setFont(font)
    painter.setPen(QColor(theme.dim))
    baseline = round(middle + metrics.capHeight() / 2)
    painter.drawText(QPointF(left + 4 * size, baseline), text)


def _triangle(x: float, y: float, size: float, *, is_open: bool) -> QPainterPath:
    """Return a small triangle around a point that points down (open) or to the right."""
    corners = [(-0.6, -1.0), (0.7, 0.0), (-0.6, 1.0)]
    if is_open:
        corners = [(-1.0, -0.5), (0.0, 0.8), (1.0, -0.5)]
    path = QPainterPath()
    for i, (across, down) in enumerate(corners):
        point = QPointF(x + across * size, y + down * size)
        if i:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path
