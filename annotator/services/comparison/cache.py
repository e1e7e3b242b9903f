"""What a comparison keeps, so that the next one reads and counts only what changed since."""

from __future__ import annotations

import threading
from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.services.comparison.line import Line
    from annotator.services.comparison.material import ComparedDocument
    from annotator.services.comparison.reading import Plan, ReadDocument
    from annotator.services.comparison.tally import Tally, TallyPlan
    from annotator.services.comparison.unit_places import UnitPlaces
    from annotator.services.comparison.wordings import Wordings
    from annotator.store.journal import Change

_ABOUT_DOCUMENTS = frozenset({"coding", "document", "section"})
"""Kinds of rows that a comparison reads by document; all others it reads anew each time."""
_ABOUT_CODEBOOK = frozenset({"codebook", "codebook_version", "code"})
_LINES = 20_000  # figures kept; a report of a hundred codes has a few thousand


@dataclass(slots=True)
class Kept:
    """What was read and counted; whoever computes is the only one to touch it.

    `words` are codebooks by the version asked for. `read` holds documents as `plan` says to read
    them, `places` their units, `tallies` what was counted of them as `tally_plan` says, each with
    the very document it was counted from; `lines` holds figures by what they were computed from.
    """

    words: dict[int | None, Wordings] = field(default_factory=dict)
    plan: Plan | None = None
    read: dict[bytes, ReadDocument] = field(default_factory=dict)
    places: dict[bytes, UnitPlaces] = field(default_factory=dict)
    tally_plan: TallyPlan | None = None
    tallies: dict[bytes, tuple[ComparedDocument, Tally]] = field(default_factory=dict)
    lines: dict[Hashable, Line] = field(default_factory=dict)

    def keep_lines_few(self) -> None:
        """Forget the oldest figures where there are very many."""
        for key in list(self.lines)[: max(0, len(self.lines) - _LINES)]:
            del self.lines[key]


class Cache:
    """Remembers a project's documents and what was counted, from one comparison to the next.

    It must hear of every change: `stop = project.listen(cache.note)`. One comparison at a time
    may use it, on any thread.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stale: set[bytes] = set()
        self._is_all_stale = False
        self._is_book_stale = False
        self.kept = Kept()

    def note(self, change: Change) -> None:
        """Note what an operation changed; called on the writer thread."""
        with self._lock:
            if not change.kinds.isdisjoint(_ABOUT_CODEBOOK):
                self._is_book_stale = True
            if change.kinds.isdisjoint(_ABOUT_DOCUMENTS):
                return
            self._stale |= change.documents
            if not change.documents:
                self._is_all_stale = True

    def freshen(self) -> None:
        """Forget the documents and codebooks that changed; to be called before all reading."""
        with self._lock:
            if self._is_book_stale:
                self.kept.words.clear()
            self._is_book_stale = False
            stale: Iterable[bytes] = list(self.kept.read) if self._is_all_stale else self._stale
            self._stale, self._is_all_stale = set(), False
        for id_ in stale:
            self.kept.read.pop(id_, None)

    def clear(self) -> None:
        """Forget everything."""
        self.kept = Kept()
