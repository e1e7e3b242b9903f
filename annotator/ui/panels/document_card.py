"""What is known about the open document."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from annotator.store.queries.documents import DocumentHead
from annotator.ui.i18n import tr
from annotator.ui.messages import message
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP
from annotator.ui.widgets.naming import number_name
from annotator.ui.widgets.saving import SavingText

_FLAGS = {"digits_lost": "document.digits_lost"}


class DocumentCard(QWidget):
    """Title, what the file says of itself, what to beware of, and the memo.

    `memo_saved` carries the document's id and its new memo.
    """

    memo_saved = Signal(bytes, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[DocumentHead, int, int] | None = None
        self.title = PlainLabel(parent=self, selectable=True)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.warning = PlainLabel(parent=self, danger=True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(GAP)
        self._facts.setVerticalSpacing(GAP // 2)
        self._facts.setColumnStretch(1, 1)
        self.memo_label = PlainLabel(parent=self, dim=True)
        self.memo = SavingText(self)
        self.memo.set_lines(4)
        self.memo.saved.connect(self._save_memo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.title)
        layout.addWidget(self.warning)
        layout.addLayout(self._facts)
        layout.addWidget(self.memo_label)
        layout.addWidget(self.memo)
        layout.addStretch(1)
        self.retranslate()

    def show_document(self, head: DocumentHead, sections: int, parts: int) -> None:
        """Show a document; what is being typed into its memo stays."""
        if self._shown is not None and self._shown[0].id != head.id:
            self.memo.flush()
        self._shown = (head, sections, parts)
        self.title.setText(_text(head.metadata.get("title")) or head.name)
        flags = head.metadata.get("flags") or []
        known = [flag for flag in flags if flag in _FLAGS]
        self.warning.setText("\n".join(message(_FLAGS[flag], file=head.name) for flag in known))
        self.warning.setVisible(bool(known))
        self._show_facts(self._facts_of(head, sections, parts))
        self.memo.load(head.memo)

    def flush(self) -> None:
        """Save now what is being typed."""
        self.memo.flush()

    def retranslate(self) -> None:
        """Read the texts anew."""
        self.memo_label.setText(tr("Memo"))
        self.memo.setAccessibleName(tr("Memo on the document"))
        if self._shown is not None:
            self.show_document(*self._shown)

    def _facts_of(self, head: DocumentHead, sections: int, parts: int) -> list[tuple[str, str]]:
        said = head.metadata
        size = tr("%n character(s)", "", head.characters).replace(
            str(head.characters), number_name(head.characters)
        )
        divided = tr("%n section(s)", "", sections)
        if parts:
            in_parts = tr("%n part(s)", "", parts)
            divided = f"{divided}, {in_parts}"
        facts = [
            (tr("Name"), head.name),
            (tr("Time"), _text(said.get("time")) or _text(said.get("time_raw"))),
            (tr("Source"), _text(said.get("source"))),
            (tr("Address"), _text(said.get("url"))),
            (tr("Editors"), _text(said.get("editors"))),
            (tr("Text"), f"{size}, {divided}"),
            (tr("Encoding"), head.encoding),
        ]
        return [(name, value) for name, value in facts if value]

    def _show_facts(self, facts: list[tuple[str, str]]) -> None:
        while self._facts.count():
            item = self._facts.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for row, (name, value) in enumerate(facts):
            label = PlainLabel(name, self, dim=True)
            label.setWordWrap(False)
            self._facts.addWidget(label, row, 0, top)
            self._facts.addWidget(PlainLabel(value, self, selectable=True), row, 1, top)

    def _save_memo(self, memo: str) -> None:
        if self._shown is not None:
            self.memo_saved.emit(self._shown[0].id, memo)


def _text(value: object) -> str:
    """Return what a file says about itself as one line."""
    if isinstance(value, list | tuple):
        return ", ".join(str(one) for one in value)
    return " ".join(str(value).split()) if value else ""
