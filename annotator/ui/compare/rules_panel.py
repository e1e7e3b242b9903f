"""Beside the passage: what both coders did, a note for the meeting, and what the codebook says."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from annotator.store.queries import codings as queries
from annotator.ui.compare.activity import Compare
from annotator.ui.compare.card import DisagreementCard
from annotator.ui.compare.note_field import NoteField
from annotator.ui.i18n import tr
from annotator.ui.theme import mark_color
from annotator.ui.widgets.labels import Line, PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress, theme_of
from annotator.ui.widgets.naming import face_of, localized

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.codebook import Code, Localized
    from annotator.ui.compare.rows import Row


class RulesPanel(QWidget):
    """Shows the chosen disagreement: codings, note, and the rules of the codes concerned."""

    def __init__(self, compare: Compare, parent: QWidget) -> None:
        super().__init__(parent)
        self._compare = compare
        self.card = DisagreementCard(self)
        self.note = NoteField(compare, self)
        self.rules = RuleCard(compare, self)
        self.hint = PlainLabel(parent=self, dim=True)
        self._page = QWidget(self)
        self._lay_out()
        # After the text, which is looked at first: both at once would take more than a frame.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_next)
        self._waiting: list[Callable[[], None]] = []
        compare.current_changed.connect(self._follow)
        compare.comparison_changed.connect(self._follow)
        self._retranslate()
        self._show()
        dress(self)

    def _follow(self) -> None:
        if self._compare.current is None:
            self._show()
        else:
            self._waiting = [self._show_codings, self._show_rules]
            self._soon.start()

    def _show_next(self) -> None:
        if self._waiting:
            self._waiting.pop(0)()
            self._soon.start()

    def _show(self) -> None:
        """Show the chosen disagreement, or that none is chosen, at once."""
        self._waiting = []
        self._show_codings()
        self._show_rules()

    def _show_codings(self) -> None:
        row = self._compare.current
        self.note.show_place(row.disagreements if row is not None else ())
        self._page.setVisible(row is not None)
        self.hint.setVisible(row is None)
        if row is None:
            self.card.show_nothing()
            return
        ids = [side.coding.id for side in row.sides if side.coding is not None]
        lines = self._compare.session.read(queries.lines_by_id, ids)
        text = self._compare.documents[row.item.document_id].text
        self.card.show_row(row, text, self._compare.faces, lines)
        self._fit()

    def _show_rules(self) -> None:
        row = self._compare.current
        if row is None:
            self.rules.clear()
        else:
            self.rules.show_row(row)

    def _fit(self) -> None:
        """Give the codings the height that they need, as far as the rules keep half of it."""
        document = self.card.document()
        document.setTextWidth(self.card.viewport().width())
        needed = int(document.size().height()) + 6
        self.card.setFixedHeight(max(60, min(needed, self.height() // 2)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the codings to another width."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP)
        inner.addWidget(self.card)
        inner.addWidget(self.note)
        inner.addWidget(Line(self))
        inner.addWidget(self.rules, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, GAP // 2, MARGIN, GAP)
        layout.setSpacing(GAP)
        layout.addWidget(self.hint)
        layout.addWidget(self._page, 1)
        layout.addStretch(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the report with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._compare.go_back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._show()

    def _retranslate(self) -> None:
        self.hint.setText(tr("The rules of the codes stand here once a disagreement is chosen."))
        self.card.setAccessibleName(tr("Both codings"))
        self.rules.setAccessibleName(tr("What the codebook says"))


class RuleCard(QTextBrowser):
    """The definitions of the codes of a disagreement, and when to use them and when not."""

    def __init__(self, compare: Compare, parent: QWidget) -> None:
        super().__init__(parent)
        self._compare = compare
        self._row: Row | None = None
        self.setObjectName("card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(2)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Load nothing: a codebook must not make the program read files or the network."""
        return None

    def show_row(self, row: Row) -> None:
        """Show the rules of the codes that were given at a place, each once."""
        self._row = row
        codes = {code.id: code for code, _ in self._compare.session.codebook.walk()}
        given = dict.fromkeys(side.coding.code for side in row.sides if side.coding is not None)
        parts = [self._of_code(codes.get(id_), id_) for id_ in given]
        theme = theme_of(self)
        self.document().setDefaultStyleSheet(
            f"h3 {{ margin: 8px 0 2px 0; font-size: medium; color: {theme.text}; }}"
            f"h4 {{ margin: 6px 0 1px 0; color: {theme.dim}; font-weight: normal; }}"
            "p { margin: 0 0 2px 0; } ul { margin: 0; -qt-list-indent: 0; }"
            "li { margin: 0 0 3px 12px; }"
        )
        self.setHtml("".join(parts))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._row is not None:
            self.show_row(self._row)

    def _of_code(self, code: Code | None, id_: str) -> str:
        face = face_of(self._compare.faces, id_)
        color = mark_color(face.color, theme_of(self))
        head = f'<h3><span style="color:{color}">■</span>&nbsp;{html.escape(face.path)}</h3>'
        if code is None:
            return head + _paragraph(tr("The codebook does not have this code any more."))
        rules = "".join(f"<li>{html.escape(localized(one))}</li>" for one in code.boundary_rules)
        border = html.escape(tr("At the border"))
        return "".join(
            (
                head,
                _paragraph(localized(code.definition)),
                _titled(tr("When to use"), code.use_when),
                _titled(tr("When not to use"), code.do_not_use_when),
                f"<h4>{border}</h4><ul>{rules}</ul>" if rules else "",
            )
        )


def _titled(title: str, texts: Localized) -> str:
    words = localized(texts)
    return f"<h4>{html.escape(title)}</h4>{_paragraph(words)}" if words else ""


def _paragraph(words: str) -> str:
    return f"<p>{html.escape(words)}</p>" if words else ""
