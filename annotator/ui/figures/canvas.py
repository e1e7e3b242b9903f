"""A picture on the screen that can be pointed at, walked through with keys, copied and saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QSizePolicy, QToolTip, QWidget

from annotator.ui.dialogs.file_names import file_name_of
from annotator.ui.figures.colors import FigureColors, figure_colors
from annotator.ui.figures.drawing import NARROWEST, WIDEST
from annotator.ui.figures.hits import Hit, Step, hit_at, next_hit
from annotator.ui.figures.picture import Drawer, Drawn, Order, draw_at_once
from annotator.ui.figures.values import Chart
from annotator.ui.i18n import tr
from annotator.ui.theme import Theme
from annotator.ui.widgets.labels import tooltip

_FRAME = 2.0
_STEPS = {
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
}


class FigureCanvas(QWidget):
    """Shows a chart as wide as there is room, up to 1,280 pixels, and as high as it needs.

    Args:
        theme: of the window.
        parent: what it stands in.
        drawer: draws the picture; until it is there, the one before is shown.
    """

    activated = Signal(object)
    """A mark was clicked, or Enter pressed on it; carries what it stands for (a `Target`)."""
    current_changed = Signal(object)
    """Another mark is current (its `Target`), or none (None)."""
    drawn = Signal()
    """There is another picture."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, drawer: Drawer = draw_at_once
    ) -> None:
        super().__init__(parent)
        self._drawer = drawer
        self._is_drawing = False
        self._is_old = False
        """Whether what is being drawn is not what is wanted any more."""
        self._goal: object = None
        """The mark to go to once it is drawn."""
        self._width = NARROWEST
        self._colors: FigureColors = figure_colors(theme)
        self._chart: Chart | None = None
        self._picture: QPixmap | None = None
        self._hits: Sequence[Hit] = ()
        self._current: int | None = None
        self._hovered: int | None = None
        self.folder = Path.home()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(round(NARROWEST))

    # What is shown

    @property
    def chart(self) -> Chart | None:
        """Return the chart that is shown."""
        return self._chart

    @property
    def hits(self) -> Sequence[Hit]:
        """Return where the picture can be pointed at, in the order drawn."""
        return self._hits

    @property
    def is_settled(self) -> bool:
        """Whether the picture is what it should be."""
        return not self._is_drawing

    @property
    def current(self) -> Hit | None:
        """Return the mark that the keys are at."""
        return None if self._current is None else self.hits[self._current]

    def set_chart(self, chart: Chart | None) -> None:
        """Show a chart, or nothing; the mark with the same target stays current."""
        self._chart = chart
        if chart is None:
            self._picture, self._hits = None, ()
            self._hovered = self._current = None
            self.update()
            return
        self.setAccessibleName(f"{chart.caption.title}. {chart.caption.subtitle}")
        self.setAccessibleDescription("")
        self._renew()

    def set_theme(self, theme: Theme) -> None:
        """Show the picture in the colours of a theme."""
        self._colors = figure_colors(theme)
        self._renew()

    def set_current(self, target: object) -> bool:
        """Go to the first mark that stands for a target, if need be once it is drawn.

        Returns whether there is one now.
        """
        self._goal = target
        for number, hit in enumerate(self._hits):
            if hit.payload == target:
                self._go(number)
                return True
        return False

    def _renew(self) -> None:
        """Have the picture drawn."""
        if self._is_drawing:
            self._is_old = True
        elif self._chart is not None:
            self._is_drawing = True
            font, ratio = QFont(self.font()), self.devicePixelRatioF()
            order = Order(self._chart, float(self.width()), font, self._colors, ratio)
            self._drawer(order, self._take)

    def _take(self, drawn: Drawn) -> None:
        if not shiboken6.isValid(self):
            return
        self._is_drawing = False
        before = self.current
        goal = before.payload if before is not None else self._goal
        self._hovered = self._current = None
        if self._chart is not None:
            self._show(drawn)
        if goal is not None:
            self.set_current(goal)
        if self._is_old:
            self._is_old = False
            self._renew()

    def _show(self, drawn: Drawn) -> None:
        self._picture = QPixmap.fromImage(drawn.image)
        self._hits = drawn.hits
        self._width = drawn.width
        self.setMinimumWidth(drawn.least)
        if self.height() != drawn.height:
            self.setFixedHeight(drawn.height)
            self.updateGeometry()
        self.update()
        self.drawn.emit()

    def _fitting(self, width: int) -> float:
        least = float(self.minimumWidth())
        return min(max(WIDEST, least), max(least, float(width)))

    # Going through the marks

    def _go(self, number: int | None) -> None:
        if number == self._current:
            return
        self._update_around(self._current)
        self._current = number
        self._update_around(number)
        hit = self.current
        if hit is not None:
            self.setAccessibleDescription(hit.mark.sentence)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(
                    QAccessibleAnnouncementEvent(self, hit.mark.sentence)
                )
        self.current_changed.emit(None if hit is None else hit.payload)

    def _update_around(self, number: int | None) -> None:
        if number is not None and number < len(self._hits):
            self.update(self._hits[number].rect.adjusted(-4, -4, 4, 4).toAlignedRect())

    def _hover(self, number: int | None) -> None:
        if number != self._hovered:
            self._update_around(self._hovered)
            self._hovered = number
            self._update_around(number)
            shape = Qt.CursorShape.ArrowCursor
            self.setCursor(shape if number is None else Qt.CursorShape.PointingHandCursor)

    def copy_row(self) -> None:
        """Put the current mark's data on the clipboard; without one, the whole table."""
        from annotator.ui.figures.drawing import table_of

        if self._chart is None:
            return
        rows = [self.current.mark.row] if self.current else []
        if not rows:
            head, body = table_of(self._chart)
            rows = [head, *body]
        text = "\n".join("\t".join(_one_line(cell) for cell in row) for row in rows)
        QApplication.clipboard().setText(text)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard, with its caption as text."""
        from annotator.ui.figures.export import image_of

        if self._chart is None:
            return
        data = QMimeData()
        data.setImageData(image_of(self._chart, self._width))
        data.setText(f"{self._chart.caption.title}. {self._chart.caption.subtitle}")
        QApplication.clipboard().setMimeData(data)

    def ask_and_save(self, suffix: str = "png") -> None:
        """Ask for a file, without waiting for the answer, and save the picture there."""
        if self._chart is None:
            return
        names = {
            "png": tr("Picture for screens and print (*.png)"),
            "svg": tr("Drawing (*.svg)"),
            "pdf": tr("PDF (*.pdf)"),
        }
        dialog = QFileDialog(self, tr("Save the picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(names.values()))
        dialog.selectNameFilter(names[suffix])
        dialog.setDefaultSuffix(suffix)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setDirectory(str(self.folder))
        dialog.selectFile(f"{file_name_of(self._chart.caption.title)}.{suffix}")
        suffixes = {name: kind for kind, name in names.items()}
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(suffixes[name]))
        dialog.fileSelected.connect(self._save_there)
        dialog.open()

    def save(self, path: Path) -> None:
        """Save the picture; the suffix decides how, PNG where it is another one.

        Raises:
            UserError: the file cannot be written.
        """
        from annotator.ui.figures.export import WRITERS, save_picture

        if self._chart is None:
            return
        if path.suffix.lower().removeprefix(".") not in WRITERS:
            path = path.with_name(f"{path.name}.png")
        save_picture(self._chart, path, self._width)
        self.folder = path.parent

    def _ask_png(self) -> None:
        self.ask_and_save("png")

    def _ask_svg(self) -> None:
        self.ask_and_save("svg")

    def _ask_pdf(self) -> None:
        self.ask_and_save("pdf")

    def _save_there(self, path: str) -> None:
        self.save(Path(path))

    # Events

    def sizeHint(self) -> QSize:
        """Return the size that the picture would like."""
        return QSize(round(WIDEST), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the picture with a frame around the mark pointed at and the current one."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._colors.ground))
        if self._picture is None:
            return
        painter.drawPixmap(QPoint(0, 0), self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._hovered is not None and self._hovered != self._current:
            self._frame(painter, self._hits[self._hovered].rect, self._colors.faint)
        if self._current is not None:
            color = self._colors.ink if self.hasFocus() else self._colors.faint
            self._frame(painter, self._hits[self._current].rect, color)

    def _frame(self, painter: QPainter, rect: QRectF, color: str) -> None:
        painter.setPen(QPen(QColor(color), _FRAME))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 3, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the picture anew for another width."""
        super().resizeEvent(event)
        if self._fitting(self.width()) != self._fitting(event.oldSize().width()):
            self._renew()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the picture anew in another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._renew()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Frame the mark below the pointer."""
        self._hover(hit_at(self.hits, event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Take the frame away."""
        super().leaveEvent(event)
        self._hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what the mark clicked stands for."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        number = hit_at(self.hits, event.position())
        if number is not None:
            self._go(number)
            self.activated.emit(self._hits[number].payload)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first mark when the keyboard comes here."""
        super().focusInEvent(event)
        if self._current is None and self.hits and event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }:  # fmt: skip
            self._go(0)
        self._update_around(self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self._update_around(self._current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the marks, open, copy."""
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_row()
        elif event.matches(QKeySequence.StandardKey.Save):
            self.ask_and_save()
        elif not self.hits:
            super().keyPressEvent(event)
        elif key in _STEPS:
            here = self._current
            self._go(0 if here is None else next_hit(self.hits, here, _STEPS[key]))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(0 if key == Qt.Key.Key_Home else len(self.hits) - 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.current:
            self.activated.emit(self.current.payload)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy and to save."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Methods only: a lambda that holds the widget crashes PySide as the menu is deleted.
        menu.addAction(tr("Copy the figures"), self.copy_row)
        menu.addAction(tr("Copy the picture"), self.copy_picture)
        menu.addSeparator()
        menu.addAction(tr("Save as PNG…"), self._ask_png)
        menu.addAction(tr("Save as SVG…"), self._ask_svg)
        menu.addAction(tr("Save as PDF…"), self._ask_pdf)
        menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip what the mark below the pointer means; follow the screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._renew()
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = hit_at(self.hits, event.pos().toPointF())
            if number is None:
                QToolTip.hideText()
            else:
                hit = self._hits[number]
                QToolTip.showText(
                    event.globalPos(), tooltip(hit.mark.sentence), self, hit.rect.toAlignedRect()
                )
            return True
        return super().event(event)


def _one_line(cell: str) -> str:
    return " ".join(cell.split())
