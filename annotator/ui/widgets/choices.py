"""Check boxes and radio buttons drawn flat, in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from annotator.ui.widgets.look import RADIUS, theme_of, wash

_MARK = 13  # pixels of the side of the mark
_PAD = 5


class Check(QCheckBox):
    """A check box."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the box."""
        _paint(self, is_round=False)

    def sizeHint(self) -> QSize:
        """Return how much room it needs."""
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        """Return how small it can be: its end is cut short then."""
        return QSize(_MARK + 3 * _PAD, _size(self).height())

    def hitButton(self, place: object) -> bool:  # noqa: ARG002
        """Return that all of it can be clicked."""
        return True


class Radio(QRadioButton):
    """A radio button whose choice can be taken back: by a second click, or by Delete.

    Whoever makes several of them sees to it that one is chosen at most: Qt's own exclusive groups
    cannot become empty again.
    """

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAutoExclusive(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the choice back with Delete."""
        taking_back = event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
        if taking_back and self.isChecked():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the button."""
        _paint(self, is_round=True)

    def sizeHint(self) -> QSize:
        """Return how much room it needs."""
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        """Return how small it can be: its end is cut short then."""
        return QSize(_MARK + 3 * _PAD, _size(self).height())

    def hitButton(self, place: object) -> bool:  # noqa: ARG002
        """Return that all of it can be clicked."""
        return True


def _size(button: QAbstractButton) -> QSize:
    width = _text_width(button)
    return QSize(_MARK + 3 * _PAD + width + 2, button.fontMetrics().height() + 6)


def _text_width(button: QAbstractButton) -> int:
    """Return the width of the text without the mark of its mnemonic."""
    shown = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    return button.fontMetrics().horizontalAdvance(shown)


def _paint(button: QAbstractButton, *, is_round: bool) -> None:
    theme = theme_of(button)
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = QRectF(button.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    if button.underMouse() and button.isEnabled():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(wash(theme, 0.05))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
    if button.hasFocus():
        painter.setPen(QPen(QColor(theme.accent), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
    top = (button.height() - _MARK) / 2
    mark = QRectF(_PAD, top, _MARK, _MARK).adjusted(0.5, 0.5, -0.5, -0.5)
    checked, enabled = button.isChecked(), button.isEnabled()
    edge = theme.accent if checked else theme.dim
    painter.setPen(QPen(QColor(edge if enabled else theme.faint), 1.2))
    fill = QColor(theme.accent if enabled else theme.faint) if checked else QColor(theme.page)
    painter.setBrush(fill)
    radius = _MARK / 2 if is_round else 3
    painter.drawRoundedRect(mark, radius, radius)
    if checked:
        _paint_choice(painter, mark, QColor(theme.on_accent), is_round=is_round)
    words = QRect(_MARK + 2 * _PAD, 0, button.width() - _MARK - 2 * _PAD, button.height())
    painter.setPen(QColor(theme.text if enabled else theme.dim))
    text, metrics = button.text(), button.fontMetrics()
    if _text_width(button) > words.width():
        # Only then: Qt counts the mark of the mnemonic as a letter when it cuts a text short.
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, words.width())
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
    painter.drawText(words, flags, text)
    painter.end()


def _paint_choice(painter: QPainter, mark: QRectF, ink: QColor, *, is_round: bool) -> None:
    center = mark.center()
    if is_round:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(center, 2.5, 2.5)
        return
    painter.setPen(QPen(ink, 1.8))
    x, y = center.x(), center.y()
    painter.drawPolyline(
        [QPointF(x - 3.2, y + 0.2), QPointF(x - 0.9, y + 2.6), QPointF(x + 3.3, y - 2.4)]
    )
