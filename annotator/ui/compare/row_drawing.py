"""How a row of the list of disagreements is drawn: shape, words in context, who gave what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from annotator.ui.compare.disagreement_list import ROW, DisagreementModel, one_line, place_name
from annotator.ui.compare.rows import Heading, Row, Side
from annotator.ui.compare.words import kind_name, short_kind_name
from annotator.ui.theme import Theme, mark_color, name_color
from annotator.ui.widgets.look import GAP, small_font
from annotator.ui.widgets.naming import CodeFace, face_of, number_name
from annotator.ui.widgets.row_delegate import (
    CHIP,
    Index,
    RowDelegate,
    draw_chip,
    draw_text,
    row_height,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_PICTURE = 30  # pixels of the width of the picture of two spans
_BAR = 4  # pixels of the height of a span in it, at most
_PLACE_SHARE = 0.30  # of the row that its place takes at most
_NOTE = 7  # pixels across the mark of a place with a note


class DisagreementDelegate(RowDelegate):
    """Draws a heading; or the spans as bars, the words in context, and who gave which code."""

    def __init__(self, parent: QWidget, model: DisagreementModel) -> None:
        super().__init__(parent)
        self._model = model

    def draw(
        self, painter: QPainter, rect: QRect, index: Index, widget: QWidget, theme: Theme
    ) -> None:
        """Draw what the row says."""
        row: Row | Heading | None = index.data(ROW)
        if isinstance(row, Heading):
            _draw_heading(painter, rect, row, widget, theme)
        elif row is not None:
            self._draw_place(painter, rect, row, widget, theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the size of a row of two lines."""
        return QSize(80, row_height(option.widget, 2) + 4)

    def _draw_place(
        self, painter: QPainter, rect: QRect, row: Row, widget: QWidget, theme: Theme
    ) -> None:
        upper, lower = _halves(rect)
        faces = self._model.faces
        picture = QRect(rect.left() + GAP, rect.top(), _PICTURE, rect.height())
        _draw_spans(painter, picture, row, faces, theme)
        left, right = picture.right() + GAP + 2, rect.right() - GAP
        if self._model.has_note(row):
            right -= _NOTE + 4
            _draw_note(painter, right + 4, upper, theme)
        words = QRect(left, upper.top(), right - left, upper.height())
        _draw_passage(painter, words, row, widget.font(), theme)
        self._draw_codes(painter, QRect(left, lower.top(), right - left, lower.height()), row,
                         small_font(widget), theme)  # fmt: skip

    def _draw_codes(
        self, painter: QPainter, box: QRect, row: Row, small: QFont, theme: Theme
    ) -> None:
        metrics = QFontMetrics(small)
        place = place_name(row)
        if self._model.shows_kind:
            place = f"{short_kind_name(row.item.kind)}  ·  {place}"
        width = min(metrics.horizontalAdvance(place) + 1, int(box.width() * _PLACE_SHARE))
        at = QRect(box.right() - width, box.top(), width + 1, box.height())
        draw_text(painter, at, place, theme.dim, small, align=Qt.AlignmentFlag.AlignRight)
        given = _by_code(row.sides)
        each = (box.width() - width - len(given) * GAP) // len(given)
        for number, (_, sides) in enumerate(given):
            part = QRect(box.left() + number * (each + GAP), box.top(), each, box.height())
            labels = " ".join(self._model.labels.get(side.coder, side.coder) for side in sides)
            _draw_side(painter, part, labels, sides[0], self._model.faces, small, theme)


def _draw_heading(
    painter: QPainter, rect: QRect, row: Heading, widget: QWidget, theme: Theme
) -> None:
    bold = small_font(widget, bold=True)
    words = rect.adjusted(GAP, rect.height() // 3, -GAP, 0)
    name = kind_name(row.kind)
    draw_text(painter, words, name, theme.text, bold)
    width = QFontMetrics(bold).horizontalAdvance(name)
    rest = words.adjusted(width + GAP, 0, 0, 0)
    draw_text(painter, rest, number_name(row.places), theme.dim, small_font(widget))
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(rect.left() + GAP, rect.bottom(), rect.right() - GAP, rect.bottom())


def _draw_passage(painter: QPainter, box: QRect, row: Row, font: QFont, theme: Theme) -> None:
    """Draw the words of a place with a little of what stands around them."""
    metrics = QFontMetrics(font)
    left = box.left()
    for text, color in (
        (one_line(row.before), theme.dim),
        (one_line(row.quote), theme.text),
        (one_line(row.behind), theme.dim),
    ):
        rest = QRect(left, box.top(), box.right() - left, box.height())
        draw_text(painter, rest, text, color, font)
        left += metrics.horizontalAdvance(text)
        if left >= box.right():
            return


def _by_code(sides: Sequence[Side]) -> list[tuple[str | None, list[Side]]]:
    """Return who gave which code; of two coders each by themselves, though they be of one mind."""
    if len(sides) == 2:
        return [(_code(side), [side]) for side in sides]
    found: dict[str | None, list[Side]] = {}
    for side in sides:
        found.setdefault(_code(side), []).append(side)
    return sorted(found.items(), key=lambda one: one[0] is None)  # who has nothing comes last


def _code(side: Side) -> str | None:
    return None if side.coding is None else side.coding.code


def _draw_side(
    painter: QPainter,
    box: QRect,
    label: str,
    side: Side,
    faces: Mapping[str, CodeFace],
    font: QFont,
    theme: Theme,
) -> None:
    draw_text(painter, box, label, theme.dim, font)
    left = box.left() + QFontMetrics(font).horizontalAdvance(label) + 5
    if side.coding is None:
        draw_text(painter, QRect(left, box.top(), box.right() - left, box.height()), "–",
                  theme.dim, font)  # fmt: skip
        return
    face = face_of(faces, side.coding.code)
    draw_chip(painter, left, box.center().y() + 0.5, face.color, theme)
    rest = QRect(left + CHIP + 4, box.top(), box.right() - left - CHIP - 4, box.height())
    draw_text(painter, rest, face.name, name_color(face.color, theme), font)


def _draw_note(painter: QPainter, left: int, line: QRect, theme: Theme) -> None:
    """Draw a dot with a tail: something was said about this place."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    top = line.center().y() - _NOTE / 2
    painter.drawRoundedRect(QRectF(left, top, _NOTE, _NOTE - 1), 2, 2)
    painter.drawRect(QRectF(left + 1, top + _NOTE - 2, 2.5, 2.5))


def _halves(rect: QRect) -> tuple[QRect, QRect]:
    inner = rect.adjusted(0, 4, 0, -4)
    height = inner.height() // 2
    upper = QRect(inner.left(), inner.top(), inner.width(), height)
    return upper, upper.translated(0, inner.height() - height)


def _draw_spans(
    painter: QPainter,
    box: QRect,
    row: Row,
    faces: Mapping[str, CodeFace],
    theme: Theme,
) -> None:
    """Draw the codings to scale, over one another: the shape of the disagreement."""
    whole, lanes = row.span, len(row.sides)
    inner = box.adjusted(0, 4, 0, -4)
    height = min(_BAR, inner.height() / lanes - 1)
    for number, side in enumerate(row.sides):
        middle = inner.top() + inner.height() * (number + 0.5) / lanes
        top = middle - height / 2
        if side.coding is None:
            painter.setPen(QPen(QColor(theme.faint), 1, Qt.PenStyle.DotLine))
            painter.drawLine(box.left(), int(middle), box.right(), int(middle))
            continue
        scale = box.width() / len(whole)
        left = box.left() + (side.coding.start - whole.start) * scale
        width = max(3.0, (side.coding.end - side.coding.start) * scale)
        left = min(left, box.left() + box.width() - width)
        painter.setPen(Qt.PenStyle.NoPen)
        color = face_of(faces, side.coding.code).color
        painter.setBrush(QColor(mark_color(color, theme)))
        painter.drawRoundedRect(QRectF(left, top, width, height), 2, 2)
