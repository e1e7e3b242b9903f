"""What the project is called, what is noted about it, what it holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.services.properties import set_project_properties
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import codings as coding_queries
from annotator.store.queries import documents as document_queries
from annotator.store.queries.project import project_line
from annotator.ui.dialogs.keys import save_with_ctrl_enter
from annotator.ui.i18n import tr
from annotator.ui.session import Session
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress
from annotator.ui.widgets.naming import number_name

_SIZE = (480, 420)


def edit_project(parent: QWidget, session: Session) -> ProjectDialog:
    """Let a person see what the project holds, and write its title and memo."""
    dialog = ProjectDialog(parent, session)
    dialog.open()
    return dialog


class ProjectDialog(QDialog):
    """Title, memo and counts of a project; codings are counted only as far as they are one's own.

    Saving is one step of undo.
    """

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About this project"))
        self._session = session
        self._line = session.read(project_line)
        self.name = QLineEdit(self._line.title, self)
        self.memo = QPlainTextEdit(self._line.memo, self)
        self.memo.setTabChangesFocus(True)
        self.memo.setAccessibleName(tr("Memo"))
        self.buttons = QDialogButtonBox(self)
        self.save = self.buttons.addButton(tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save_with_ctrl_enter(self, self.save)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._show_possible)
        can_write = not session.project.is_read_only
        self.name.setReadOnly(not can_write)
        self.memo.setReadOnly(not can_write)
        self._lay_out()
        self._show_possible()

    def accept(self) -> None:
        """Save what was changed; the dialog stays until that is written."""
        title, memo = self.name.text().strip(), self.memo.toPlainText()
        if (title, memo) == (self._line.title, self._line.memo):
            super().accept()
            return
        self.save.setEnabled(False)
        self._session.submit(
            set_project_properties,
            title=title,
            memo=memo,
            then=lambda _: QDialog.accept(self),
            otherwise=lambda _: self._show_possible(),
        )

    def _show_possible(self) -> None:
        can_write = not self._session.project.is_read_only
        self.save.setEnabled(can_write and bool(self.name.text().strip()))

    def _facts(self) -> list[tuple[str, str]]:
        session = self._session
        facts = [
            (tr("File"), str(session.project.path)),
            (tr("Documents"), number_name(session.read(document_queries.document_count))),
            (tr("Coders"), number_name(len(session.read(coder_queries.coders)))),
            (tr("Codes"), number_name(sum(1 for _ in session.codebook.walk()))),
        ]
        if session.coder is not None:
            counts = session.read(
                coding_queries.counts_by_code,
                coder_id=session.coder.id,
                round_id=session.round.id,
            )
            facts.append((tr("Own codings"), number_name(sum(counts.values()))))
        return facts

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(MARGIN)
        form.setVerticalSpacing(GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Title"), self.name)
        form.addRow(tr("&Memo"), self.memo)
        for name, value in self._facts():
            label = PlainLabel(name, dim=True)
            label.setWordWrap(False)
            form.addRow(label, PlainLabel(value, selectable=True))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        layout.addLayout(form, 1)
        layout.addWidget(self.buttons)
        dress(self)
        self.resize(*_SIZE)
