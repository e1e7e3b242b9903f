"""What the window works on: the project, who codes, in which round, on which document."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from annotator.domain.codebook import Codebook
from annotator.domain.span import Span
from annotator.services import codebook as codebook_service
from annotator.services.coding import Place
from annotator.services.project import Project
from annotator.services.rounds import find_round, latest_open_round
from annotator.store.queries import coders as coder_queries
from annotator.store.queries.coders import CoderLine, RoundLine
from annotator.ui.jobs import Jobs

if TYPE_CHECKING:
    import sqlalchemy as sa

    from annotator.store.journal import Change

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Session(QObject):
    """The state that panels share; each of them asks it, none of them knows another.

    All signals come on the main thread. `changed` carries the `Change` of a finished operation,
    whoever caused it: a panel that shows rows of that kind asks again. `saving` carries how many
    operations wait for the disk. `failed` carries an exception to be shown.
    """

    changed = Signal(object)
    saving = Signal(int)
    failed = Signal(object)
    coder_changed = Signal()
    round_changed = Signal()
    document_changed = Signal()
    selection_changed = Signal()
    picked_changed = Signal()
    hovered_changed = Signal()
    codebook_changed = Signal()
    reveal_requested = Signal(object, object, object)
    """Document id, span, coding id or None: open that document there."""
    code_requested = Signal(str)
    """Id of a code: give it to what is selected."""
    closing = Signal()
    """The project is about to be closed: what is still being typed must be submitted now."""
    _from_writer = Signal(object)

    def __init__(self, project: Project, jobs: Jobs) -> None:
        super().__init__(jobs)
        self.project = project
        self.jobs = jobs
        self.coder: CoderLine | None = None
        self.round: RoundLine = latest_open_round(project) or find_round(project, None)
        self.document_id: bytes | None = None
        self.selection: Span | None = None
        self.picked: bytes | None = None
        self.hovered: str | None = None
        self.codebook: Codebook = codebook_service.load(project)
        self._waiting = 0
        self._from_writer.connect(self._take_change, Qt.ConnectionType.QueuedConnection)
        self._stop_listening = project.listen(self._from_writer.emit)

    @property
    def place(self) -> Place | None:
        """Where a coding would go: document, coder and round, if all are chosen."""
        if self.document_id is None or self.coder is None:
            return None
        return Place(self.document_id, self.coder.id, self.round.id)

    def read(
        self,
        query: Callable[Concatenate[sa.Connection, _P], _T],
        *args: _P.args,
        **kwargs: _P.kwargs,
    ) -> _T:
        """Answer a small, indexed query at once; large ones go through `jobs`."""
        return self.project.read(query, *args, **kwargs)

    # Any: what the function of a service takes and returns; ParamSpec cannot add keywords.
    def submit(
        self,
        work: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], object] | None = None,
        otherwise: Callable[[BaseException], object] | None = None,
        **kwargs: Any,
    ) -> Future[Any]:
        """Let a service change the project; `then` gets its result, on the main thread.

        A failure goes to `otherwise`, if given, and in any case to `failed`.
        """
        future = self.project.submit(work, *args, **kwargs)
        self._count(+1)

        def done(result: Any) -> None:
            self._count(-1)
            if then is not None:
                then(result)

        def broke(error: BaseException) -> None:
            self._count(-1)
            if otherwise is not None:
                otherwise(error)
            self.failed.emit(error)

        self.jobs.follow(future, done, broke)
        return future

    def set_coder(self, coder: CoderLine | None) -> None:
        """Let somebody code; undo and redo are theirs from now on."""
        self.coder = coder
        self.project.actor_id = coder.id if coder else None
        self.set_picked(None)
        self.coder_changed.emit()

    def set_round(self, round_: RoundLine) -> None:
        """Work in a round."""
        self.round = round_
        self.set_picked(None)
        self.round_changed.emit()

    def set_document(self, document_id: bytes | None) -> None:
        """Open a document in the reading pane."""
        if document_id == self.document_id:
            return
        self.document_id = document_id
        self.set_selection(None)
        self.set_picked(None)
        self.document_changed.emit()

    def set_selection(self, selection: Span | None) -> None:
        """Note what is selected in the reading pane."""
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()

    def set_picked(self, coding_id: bytes | None) -> None:
        """Pick a coding, or none."""
        if coding_id != self.picked:
            self.picked = coding_id
            self.picked_changed.emit()

    def set_hovered(self, code: str | None) -> None:
        """Note the code of the coding under the mouse, so that others can point at it."""
        if code != self.hovered:
            self.hovered = code
            self.hovered_changed.emit()

    def reveal(self, document_id: bytes, span: Span, coding_id: bytes | None = None) -> None:
        """Open a document at a place, and pick a coding there if one is given."""
        self.reveal_requested.emit(document_id, span, coding_id)

    def request_code(self, code: str) -> None:
        """Ask for a code to be given to what is selected."""
        self.code_requested.emit(code)

    def close(self) -> None:
        """Let panels hand in what is being typed, then stop listening to the project."""
        self.closing.emit()
        self._stop_listening()

    def _count(self, difference: int) -> None:
        self._waiting += difference
        self.saving.emit(self._waiting)

    def _take_change(self, change: Change) -> None:
        if change.kinds & {"code", "codebook", "codebook_version"}:
            self.codebook = codebook_service.load(self.project)
            self.codebook_changed.emit()
        if "coding_round" in change.kinds:
            self._refresh_round()
        self.changed.emit(change)

    def _refresh_round(self) -> None:
        """Take a new name or state of the round; if it is gone, work in another one."""
        known = {line.id: line for line in self.read(coder_queries.rounds)}
        found = known.get(self.round.id)
        if found is None:
            self.set_round(latest_open_round(self.project) or find_round(self.project, None))
        elif found != self.round:
            self.round = found
            self.round_changed.emit()
