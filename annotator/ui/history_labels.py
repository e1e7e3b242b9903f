"""What undo and redo would do, in the menu."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.store.queries import history
from annotator.ui.i18n import tr
from annotator.ui.menus import WindowActions
from annotator.ui.messages import operation_label
from annotator.ui.session import Session
from annotator.ui.widgets.latest import Latest

_Labels = tuple[str | None, str | None]


class HistoryLabels(QObject):
    """Keeps the texts of the two actions up to date."""

    def __init__(self, session: Session, actions: WindowActions) -> None:
        super().__init__(actions)
        self._session, self._actions = session, actions
        self._known: _Labels = (None, None)
        self._latest: Latest[_Labels] = Latest(self, session.jobs, delay=80)
        session.changed.connect(self.refresh)
        session.coder_changed.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Ask the journal anew."""
        project, actor_id = self._session.project, self._session.project.actor_id

        def work() -> _Labels:
            undo = project.read(history.next_undo, actor_id)
            redo = project.read(history.next_redo, actor_id)
            return (undo.label if undo else None, redo.label if redo else None)

        self._latest.ask(work, self._take)

    def retranslate(self) -> None:
        """Take the words of another language."""
        self._take(self._known)

    def _take(self, labels: _Labels) -> None:
        self._known = labels
        undo, redo = (operation_label(label) if label else "" for label in labels)
        self._actions.set_text("edit.undo", tr("&Undo: {what}").format(what=undo) if undo else "")
        self._actions.set_text("edit.redo", tr("&Redo: {what}").format(what=redo) if redo else "")
