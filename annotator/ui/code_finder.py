"""Codes as they are found by typing: names in all languages, ids, pinyin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import Code, Codebook
from annotator.ui.dialogs.palette import Choice, Palette
from annotator.ui.i18n import tr
from annotator.ui.matching import Candidate, Reader, pinyin_reader, prepare
from annotator.ui.session import Session
from annotator.ui.widgets.latest import Latest
from annotator.ui.widgets.naming import localized


class CodeFinder(QObject):
    """Keeps the names of the codes ready; their pinyin comes a moment after the window."""

    learned = Signal(object)
    """The candidates, now with their pinyin."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._candidates: list[Candidate] = []
        self._reading: Latest[list[Candidate]] = Latest(self, session.jobs)
        session.codebook_changed.connect(self._prepare)
        self._candidates = candidates_of(session.codebook, None)

    def learn_pinyin(self) -> None:
        """Load what reads Chinese names, on a worker thread."""
        codebook = self._session.codebook
        self._reading.ask(lambda: candidates_of(codebook, pinyin_reader()), self._take)

    def palette(self, window: QWidget, last_codes: Sequence[str]) -> Palette:
        """Return a palette of the codes, the last used ones first."""
        order = {code: place for place, code in enumerate(last_codes)}
        found = [*self._session.codebook.walk()]
        found.sort(key=lambda pair: order.get(pair[0].id, len(order)))
        choices = [_choice(code, ancestors) for code, ancestors in found]
        by_key = {candidate.key: candidate for candidate in self._candidates}
        keys = [choice.key for choice in choices]
        made = Palette(
            window,
            tr("Find a code by name, part of a name or pinyin"),
            choices,
            [by_key[key] for key in keys],
            self._session.request_code,
        )
        # Who is quicker than the dictionary gets the pinyin while the palette is open.
        self.learned.connect(made.set_candidates)
        return made

    def _prepare(self) -> None:
        # At once without pinyin, so that a new code can be found; with it a moment later.
        self._candidates = candidates_of(self._session.codebook, None)
        self.learn_pinyin()

    def _take(self, candidates: list[Candidate]) -> None:
        self._candidates = candidates
        self.learned.emit(candidates)


def candidates_of(codebook: Codebook, read: Reader | None) -> list[Candidate]:
    """Return what the codes of a codebook can be found by."""
    return [prepare(code.id, [*code.name.values(), code.id], read) for code, _ in codebook.walk()]


def _choice(code: Code, ancestors: Sequence[Code]) -> Choice:
    path = " / ".join(localized(one.name) for one in ancestors)
    return Choice(code.id, localized(code.name), path, code.shortcut.upper(), code.color)
