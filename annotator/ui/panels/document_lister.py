"""Which documents the panel lists, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.services.document_names import NameIndex, find_names, name_index
from annotator.store.queries import document_rows as queries
from annotator.store.queries import documents as document_queries
from annotator.store.queries.document_rows import DocumentRow
from annotator.ui.panels.document_list import DocumentModel
from annotator.ui.session import Session
from annotator.ui.widgets.latest import AnyLatest

if TYPE_CHECKING:
    import sqlalchemy as sa


class DocumentOrder(StrEnum):
    """What the documents are ordered by."""

    NAME = "name"
    STATE = "state"
    CODINGS = "codings"


class DocumentLister(QObject):
    """Fills the model of the list of documents.

    By name and without a filter, pages come straight out of the index and nothing is read before
    it is shown; any other list is worked out on a worker thread. `shown` tells that another list
    is shown.
    """

    shown = Signal()

    def __init__(self, session: Session, model: DocumentModel) -> None:
        super().__init__(model)
        self._session = session
        self._model = model
        self._ids: list[bytes] | None = None
        self._names: NameIndex | None = None
        self._asking = AnyLatest(self, session.jobs)
        self.order = DocumentOrder.NAME
        self.is_descending = False
        self.filter = ""
        self.total = 0

    def set_filter(self, text: str) -> None:
        """List only the documents whose name or title holds a text."""
        self.filter = text
        self.refresh()

    def set_order(self, order: str, *, is_descending: bool) -> None:
        """Order the list."""
        self.order, self.is_descending = DocumentOrder(order), is_descending
        self.refresh()

    def forget_names(self) -> None:
        """Note that documents came, went or were renamed."""
        self._names = None

    def refresh(self) -> None:
        """Read anew which documents there are."""
        self.total = self._session.read(document_queries.document_count)
        if self.order is DocumentOrder.NAME and not self.filter:
            self._asking.forget()
            self._show(None)
            return
        work = partial(_choose, self.filter, self.order, self._names, self.whose())
        self._asking.ask(lambda: self._session.read(work), self._take)

    def read_again(self, documents: frozenset[bytes]) -> None:
        """Read the rows of some documents anew, where they have been shown."""

        def renewed(rows: list[DocumentRow]) -> list[DocumentRow]:
            ids = [row.id for row in rows if row.id in documents]
            if not ids:
                return rows
            new = {row.id: row for row in self._rows_of(ids)}
            return [new.get(row.id, row) for row in rows]

        self._model.replace_rows(renewed)

    def place_of(self, document_id: bytes) -> int | None:
        """Return the row of a document, None where it is not in the list."""
        count = self._model.rowCount()
        if self._ids is not None:
            return self._ids.index(document_id) if document_id in self._ids else None
        place = self._session.read(queries.place_of, document_id)
        if place is None or place >= count:
            return None
        return count - 1 - place if self.is_descending else place

    def whose(self) -> tuple[bytes | None, bytes]:
        """Return whose states and codings are shown: coder and round."""
        coder = self._session.coder
        return (coder.id if coder else None), self._session.round.id

    def _take(self, result: tuple[list[bytes], NameIndex | None]) -> None:
        ids, self._names = result
        if self.is_descending:
            ids.reverse()
        self._show(ids)

    def _show(self, ids: list[bytes] | None) -> None:
        self._ids = ids
        if ids is None:
            self._model.show_rows(self.total, self._fetch_page)
        else:
            self._model.show_rows(
                len(ids), lambda first, size: self._rows_of(ids[first : first + size])
            )
        self.shown.emit()

    def _fetch_page(self, first: int, size: int) -> list[DocumentRow]:
        coder_id, round_id = self.whose()
        if not self.is_descending:
            return self._session.read(
                queries.page, first, size, coder_id=coder_id, round_id=round_id
            )
        end = self.total - first
        start = max(0, end - size)
        rows = self._session.read(
            queries.page, start, end - start, coder_id=coder_id, round_id=round_id
        )
        return rows[::-1]

    def _rows_of(self, ids: Sequence[bytes]) -> list[DocumentRow]:
        coder_id, round_id = self.whose()
        return self._session.read(queries.rows_of, ids, coder_id=coder_id, round_id=round_id)


def _choose(
    wanted: str,
    order: DocumentOrder,
    names: NameIndex | None,
    whose: tuple[bytes | None, bytes],
    connection: sa.Connection,
) -> tuple[list[bytes], NameIndex | None]:
    """Return the ids that are wanted, ascending, and the index of names if one was needed."""
    found: list[bytes] | None = None
    if wanted:
        names = names or name_index(connection)
        found = find_names(names, wanted)
    if order is DocumentOrder.NAME:
        return found or [], names
    by = queries.ids_by_state if order is DocumentOrder.STATE else queries.ids_by_codings
    ids = by(connection, coder_id=whose[0], round_id=whose[1])
    if found is not None:
        kept = set(found)
        ids = [id_ for id_ in ids if id_ in kept]
    return ids, names
