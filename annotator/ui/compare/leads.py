"""Where the marks of the report's pictures lead: at once, or once it has been worked out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.ui.compare.activity import Compare, Lead, Scope
from annotator.ui.compare.further import Further
from annotator.ui.compare.target_scopes import scope_of

if TYPE_CHECKING:
    from annotator.ui.figures.targets import Target


class Leads(QObject):
    """Follows a mark to its passages."""

    failed = Signal(object)
    """A mark leads nowhere any more; carries the reason."""

    def __init__(self, compare: Compare, parent: QObject) -> None:
        super().__init__(parent)
        self._compare = compare
        self._known: dict[str, Mapping[Target, Lead]] = {}
        self._further = Further(compare.session, self)

    @property
    def is_busy(self) -> bool:
        """Whether the places behind a mark are still being found."""
        return self._further.is_busy

    def know(self, name: str, leads: Mapping[Target, Lead]) -> None:
        """Take what the marks of a picture stand for, where the marks alone do not say it."""
        self._known[name] = leads

    def forget(self) -> None:
        """Give up what is being found, and what belongs to an old comparison."""
        self._further.forget()
        self._known = {}

    def follow(self, name: str, target: Target) -> bool:
        """Show the passages behind a mark of a picture; return whether there can be any."""
        comparison = self._compare.comparison
        if comparison is None:
            return False
        self._further.forget()
        lead = self._known.get(name, {}).get(target)
        if lead is None:
            lead = scope_of(target, comparison, self._compare.faces)
        if lead is None:
            return False
        if isinstance(lead, Scope):
            self._compare.show_passages(lead)
        else:
            self._further.ask(lead, self._compare.show_passages, self.failed.emit)
        return True
