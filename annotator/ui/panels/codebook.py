"""The panel with the codebook: the tree of codes, and the card of the chosen one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from annotator.domain.codebook import Code, Codebook, Example
from annotator.domain.span import Span
from annotator.services import codebook as codebook_service
from annotator.store.queries import codings as coding_queries
from annotator.store.queries.document_rows import ids_of_names
from annotator.store.queries.quotes import quote
from annotator.ui.dialogs.codebook import load_codebook
from annotator.ui.dialogs.memo import edit_memo
from annotator.ui.i18n import tr
from annotator.ui.panels.code_card import CodeCard
from annotator.ui.panels.code_tree import NODE, CodeNode, CodeTreeModel, CodeTreeView
from annotator.ui.session import Session
from annotator.ui.widgets.buttons import WordButton
from annotator.ui.widgets.filter_field import FilterField
from annotator.ui.widgets.latest import AnyLatest
from annotator.ui.widgets.look import GAP, MARGIN, dress
from annotator.ui.widgets.menus import MenuItem, show_menu
from annotator.ui.widgets.naming import CodeFace, code_faces, localized

if TYPE_CHECKING:
    from annotator.store.journal import Change


_HINT_HEIGHT = 48  # pixels of a card that only says what it is for
_NO_LIMIT = (1 << 24) - 1  # Qt's own largest size of a widget


class CodebookPanel(QWidget):
    """Shows the codes with the coder's own counts; Enter, double click or a drag give a code."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._faces: dict[str, CodeFace] = {}
        self._counts: Mapping[str, int] = {}
        self._filter = ""
        self._collapsed: set[str] = set()
        self._known: list[tuple[Example, bytes]] = []
        self._rules = QAction(self)
        self._rules.setCheckable(True)
        self._counting = AnyLatest(self, session.jobs, delay=60)
        self.filter = FilterField(self)
        self.more = WordButton(self, QMenu(self))
        self.model = CodeTreeModel(self)
        self.view = CodeTreeView(self, self.model)
        self.card = CodeCard(self)
        self._lower = QWidget(self)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.refresh()

    # -- what it shows

    def refresh(self) -> None:
        """Read the codes and their counts anew."""
        self._faces = self._session.read(code_faces)
        self._show_tree()
        self._count()

    def _show_tree(self) -> None:
        current = self.view.current()
        wanted = self._filter.casefold()
        codes = _matching(self._session.codebook.codes, wanted)
        self.model.show_codes(codes, self._faces, self._retired(wanted))
        self.model.set_counts(self._counts)
        for node in self.model.nodes():
            is_open = bool(wanted) or node.face.id not in self._collapsed
            self.view.setExpanded(self.model.index_of(node.face.id), is_open)
        self._select(current.face.id if current else "")

    def _retired(self, wanted: str) -> list[CodeFace]:
        """Return the retired codes that the coder has codings with."""
        return [
            face
            for face in self._faces.values()
            if face.is_retired
            and self._counts.get(face.id)
            and (wanted in face.name.casefold() or wanted in face.id.casefold())
        ]

    def _select(self, code: str) -> None:
        index = self.model.index_of(code)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(index, flags)
        self._show_card()

    def _show_card(self) -> None:
        node = self.view.current()
        # A card that has nothing to say leaves its room to the codes.
        is_empty = node is None and not self._rules.isChecked()
        self._lower.setMaximumHeight(_HINT_HEIGHT if is_empty else _NO_LIMIT)
        if self._rules.isChecked():
            self.card.show_rules(self._session.codebook)
            return
        if node is None:
            self.card.show_hint(tr("Choose a code to see what it means."))
            return
        codebook = self._codebook_of(node)
        code = codebook.find(node.face.id)
        known = self._known_examples((*code.positive, *code.negative))
        self._known = known
        attributes = codebook.attributes_of(code.id)
        self.card.show_code(code, node.face, attributes, [example for example, _ in known])

    def _codebook_of(self, node: CodeNode) -> Codebook:
        if not node.face.is_retired:
            return self._session.codebook
        return self._session.read(codebook_service.codebook, retired=True)

    def _known_examples(self, examples: Iterable[Example]) -> list[tuple[Example, bytes]]:
        """Return the examples that stand in a document of this project, word for word."""
        placed = [one for one in examples if one.start is not None and one.end is not None]
        ids = self._session.read(ids_of_names, [one.file for one in placed])
        found = []
        for one in placed:
            document_id = ids.get(one.file)
            if document_id is None or one.start is None or one.end is None:
                continue
            if self._session.read(quote, document_id, one.start, one.end) == one.text:
                found.append((one, document_id))
        return found

    def _count(self) -> None:
        coder, round_ = self._session.coder, self._session.round
        if coder is None:
            self._take_counts({})
            return
        self._counting.ask(
            lambda: self._session.read(
                coding_queries.counts_by_code, coder_id=coder.id, round_id=round_.id
            ),
            self._take_counts,
        )

    def _take_counts(self, counts: Mapping[str, int]) -> None:
        shown = self._retired(self._filter.casefold())
        self._counts = counts
        if self._retired(self._filter.casefold()) != shown:
            self._show_tree()
        else:
            self.model.set_counts(counts)

    # -- what the person does

    def edit_memo(self, face: CodeFace) -> None:
        """Let the person write the memo of a code."""
        edit_memo(
            self,
            tr("Memo on {code}").format(code=face.name),
            face.memo,
            lambda memo: self._session.submit(codebook_service.set_code_memo, face.id, memo),
        )

    def _edit_current(self) -> None:
        node = self.view.current()
        if node is not None:
            self.edit_memo(node.face)

    def _set_filter(self, text: str) -> None:
        self._filter = text
        self._show_tree()
        if text and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0, 0))

    def _reveal(self, number: int) -> None:
        example, document_id = self._known[number]
        if example.start is not None and example.end is not None:
            self._session.reveal(document_id, Span(example.start, example.end))

    def _offer_menu(self, place: QPoint) -> None:
        show_menu(self.view, place, *self._items())

    def _fill_more(self) -> None:
        menu = self.more.menu()
        menu.clear()
        menu.addAction(self._rules)
        menu.addSeparator()
        for text, act, is_possible in self._items():
            action = menu.addAction(text)
            action.setEnabled(is_possible)
            action.triggered.connect(lambda _=False, act=act: act())

    def _items(self) -> list[MenuItem]:
        node = self.view.current()
        can_write = not self._session.project.is_read_only
        is_selected = self._session.selection is not None
        return [
            (
                tr("&Give this code to the selection"),
                self.view.want_current,
                is_selected and node is not None and can_write,
            ),
            (tr("&Memo on this code…"), self._edit_current, node is not None and can_write),
            (tr("&Expand all"), self.view.expandAll, True),
            (tr("&Collapse all"), self.view.collapseAll, True),
            (
                tr("&Load a new version of the codebook…"),
                lambda: load_codebook(self, self._session),
                can_write,
            ),
        ]

    def _note_open(self, code: str, *, is_open: bool) -> None:
        if self._filter:
            return
        if is_open:
            self._collapsed.discard(code)
        else:
            self._collapsed.add(code)

    # -- what happens elsewhere

    def _take_change(self, change: Change) -> None:
        if "coding" in change.kinds:
            self._count()

    # -- building

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP // 2)
        top.addWidget(self.filter, 1)
        top.addWidget(self.more)
        upper = QWidget(self)
        inside = QVBoxLayout(upper)
        inside.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        inside.setSpacing(GAP)
        inside.addLayout(top)
        inside.addWidget(self.view, 1)
        below = QVBoxLayout(self._lower)
        below.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        below.addWidget(self.card)
        panes = QSplitter(Qt.Orientation.Vertical, self)
        panes.setHandleWidth(1)
        panes.setChildrenCollapsible(False)
        panes.addWidget(upper)
        panes.addWidget(self._lower)
        panes.setStretchFactor(0, 3)
        panes.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panes)
        dress(self)

    def _connect(self) -> None:
        session = self._session
        self._rules.toggled.connect(self._show_card)
        self.filter.lead_to(self.view)
        self.filter.filtered.connect(self._set_filter)
        self.more.menu().aboutToShow.connect(self._fill_more)
        self.view.code_wanted.connect(session.request_code)
        self.view.customContextMenuRequested.connect(self._offer_menu)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.expanded.connect(
            lambda index: self._note_open(index.data(NODE).face.id, is_open=True)
        )
        self.view.collapsed.connect(
            lambda index: self._note_open(index.data(NODE).face.id, is_open=False)
        )
        self.card.example_wanted.connect(self._reveal)
        session.changed.connect(self._take_change)
        session.codebook_changed.connect(self.refresh)
        session.coder_changed.connect(self._count)
        session.round_changed.connect(self._count)
        session.hovered_changed.connect(lambda: self.view.point_at(session.hovered))

    def _choose(self) -> None:
        self._rules.setChecked(False)
        self._show_card()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        elif event.type() is QEvent.Type.PaletteChange:
            self._show_card()

    def _retranslate(self) -> None:
        self.filter.set_words(tr("Filter codes"))
        self.more.set_words(tr("More"), tr("More about the codebook"))
        self.view.setAccessibleName(tr("Codes"))
        self.card.setAccessibleName(tr("About the code"))
        self._rules.setText(tr("&How to choose spans"))


def _matching(codes: Iterable[Code], wanted: str) -> list[Code]:
    """Return the tree of the codes whose name or id holds a text, with what is above them.

    All languages are looked at, so either Chinese script finds a name.
    """
    if not wanted:
        return list(codes)
    found = []
    for code in codes:
        children = _matching(code.children, wanted)
        names = (localized(code.name), *code.name.values(), code.id)
        if children or any(wanted in name.casefold() for name in names):
            found.append(replace(code, children=children))
    return found
