"""Finding in the open document, in either script, while typing."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QObject

from annotator.domain.span import Span
from annotator.ui.find_bar import FindBar
from annotator.ui.i18n import tr
from annotator.ui.reader.view import Reader
from annotator.ui.reading_header import ReadingHeader
from annotator.ui.session import Session
from annotator.ui.widgets.latest import Latest
from annotator.ui.widgets.naming import number_name

_MOST = 10_000  # places that are marked; whoever finds more looks for something else
_LONGEST_SUGGESTION = 40

_Found = tuple[tuple[str, str], list[Span]]
"""A text and its folded form, and where the query stands in it."""


class Finder(QObject):
    """Marks every place in the reading pane, and goes from one to the next."""

    def __init__(self, session: Session, header: ReadingHeader | FindBar, reader: Reader) -> None:
        super().__init__(header)
        self._header, self._reader = header, reader
        self._hits: list[Span] = []
        self._current = -1
        self._folded = ("", "")
        self._latest: Latest[_Found] = Latest(self, session.jobs, delay=60)
        header.field.textChanged.connect(self._look)
        header.field.next_wanted.connect(self.go_next)
        header.field.previous_wanted.connect(self.go_previous)
        header.field.left.connect(self.leave)
        header.next.clicked.connect(self.go_next)
        header.previous.clicked.connect(self.go_previous)

    def begin(self) -> None:
        """Put the caret into the field; what is selected in the text is looked for."""
        if isinstance(self._header, FindBar):
            self._header.show()
        field = self._header.field
        selection = self._reader.selection if self._reader.has_document else None
        if selection is not None:
            words = selection.of(self._reader.text)
            if len(words) <= _LONGEST_SUGGESTION and "\n" not in words:
                field.setText(words)
        field.setFocus()
        field.selectAll()

    def leave(self) -> None:
        """Go back to the text, with the place that was found selected."""
        if 0 <= self._current < len(self._hits):
            self._reader.select(self._hits[self._current])
        self._reader.setFocus()

    def stop(self) -> None:
        """Look for nothing any more: the marks go."""
        if self._header.field.hasFocus():
            self._reader.setFocus()
        self._header.field.clear()
        if isinstance(self._header, FindBar):
            self._header.hide()

    def retranslate(self) -> None:
        """Take the words of another language."""
        if self._header.count.text():
            self._tell()

    def document_shown(self) -> None:
        """Look for the same in a document that has just been shown."""
        self._folded = ("", "")
        self._look(keep_place=True)

    def go_next(self) -> None:
        """Go to the next place, behind the last to the first."""
        self._go(+1)

    def go_previous(self) -> None:
        """Go to the place before, before the first to the last."""
        self._go(-1)

    def _go(self, step: int) -> None:
        if not self._header.field.text():
            self.begin()
        elif self._hits and not self._reader.hasFocus():
            self._show((self._current + step) % len(self._hits))
        elif self._hits:
            # From where the person reads now; what is found is selected, ready to be coded.
            self._show(self._beside_caret(step) % len(self._hits))
            self._reader.select(self._hits[self._current])

    def _beside_caret(self, step: int) -> int:
        """Return the place of the next or previous hit, seen from the selection or the caret."""
        selection = self._reader.selection
        if selection is not None and selection in self._hits[self._current : self._current + 1]:
            return self._current + step
        here = self._reader.caret if selection is None else selection.start
        behind = bisect_left(self._hits, Span(here, here + 1))
        if step < 0:
            return behind - 1
        return behind + (self._hits[behind : behind + 1] == [selection])

    def _look(self, *_: object, keep_place: bool = False) -> None:
        query = self._header.field.text()
        if not query or not self._reader.has_document:
            self._latest.forget()
            self._clear()
            self._header.set_count("")
            return
        text, folded = self._reader.text, self._folded

        def work() -> _Found:
            # Late: folding loads the dictionaries of the scripts.
            from annotator.language.folding import find_all, fold

            pair = folded if folded[0] is text else (text, fold(text))
            starts = find_all(pair[1], fold(query))[:_MOST]
            return pair, [Span(start, start + len(query)) for start in starts]

        self._latest.ask(work, lambda found: self._take(found, go=not keep_place))

    def _clear(self) -> None:
        self._hits, self._current = [], -1
        if self._reader.has_document:
            self._reader.set_search_hits([])
        self._header.set_count("")

    def _take(self, found: _Found, *, go: bool) -> None:
        if not self._reader.has_document or found[0][0] is not self._reader.text:
            return  # an answer about a document that is not shown any more
        selection = self._reader.selection
        here = self._reader.caret if selection is None else selection.start
        if 0 <= self._current < len(self._hits):
            here = self._hits[self._current].start
        self._folded, self._hits = found
        if not self._hits:
            self._current = -1
            self._reader.set_search_hits([])
            self._tell()
            return
        index = bisect_left(self._hits, Span(here, here + 1)) % len(self._hits)
        if go:
            self._show(index)
        else:
            self._current = index
            self._reader.set_search_hits(self._hits, index)
            self._tell()

    def _show(self, index: int) -> None:
        self._current = index
        self._reader.set_search_hits(self._hits, index)
        self._reader.reveal(self._hits[index])
        self._tell()

    def _tell(self) -> None:
        if not self._hits:
            self._header.set_count(tr("Nothing found"))
            return
        total = number_name(len(self._hits)) + ("+" if len(self._hits) == _MOST else "")
        of = tr("{number} of {total}", "place in a list")
        self._header.set_count(of.format(number=number_name(self._current + 1), total=total))
