"""What is selected, picked and hovered in a reading pane.

There is either a selection or a picked coding, never both: a key then means one thing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.ui.reader.accessibility import tell_caret, tell_selection
from annotator.ui.reader.growing import Trail
from annotator.ui.reader.selection import Selection

if TYPE_CHECKING:
    from annotator.ui.reader.view import Reader


@dataclass(frozen=True, slots=True)
class Hovered:
    """The coding under the mouse; `is_beside`: by its stripe or name, not by its words.

    `is_one_of_many`: others lie over the same character, and it has to stand out from them.
    """

    coding: bytes | None = None
    is_beside: bool = False
    is_one_of_many: bool = False


class Choice:
    """Keeps the three for a reader, has them drawn, and tells of changes by its signals."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.selection = Selection(0, 0)
        self.hovered = Hovered()
        # The x that moving up and down tries to keep.
        self.goal: float | None = None
        self.trail = Trail()

    def reset(self) -> None:
        """Choose nothing, as the document changes; tell so where there was something."""
        self.trail = Trail()
        had_selection, self.selection = self.selection.span is not None, Selection(0, 0)
        had_hover, self.hovered = self.hovered.coding is not None, Hovered()
        if had_selection:
            self._reader.selection_changed.emit(None)
        if had_hover:
            self._reader.hover_changed.emit(None)

    @property
    def target(self) -> Span | None:
        """What a key is about: the selection, else the span of the picked coding."""
        picked = self._reader.picked
        if self.selection.span is not None or picked is None:
            return self.selection.span
        return Span(*self._reader.scene.codings.extent(picked))

    def select(self, selection: Selection) -> None:
        """Take another selection and caret; a selection takes the pick away."""
        reader, before = self._reader, self.selection
        self.selection = selection
        self.goal = None
        reader.scene.selection = selection.span
        self.show_caret(is_shown=reader.hasFocus())
        reader.stage.damage(_difference(before.span, selection.span))
        if selection.span is not None:
            self.pick(None)
        if before.span != selection.span:
            tell_selection(reader)
            reader.selection_changed.emit(selection.span)
        if before.head != selection.head:
            tell_caret(reader)
            reader.caret_moved.emit(selection.head)

    def show_caret(self, *, is_shown: bool) -> None:
        """Draw the caret where it is now, or not at all."""
        state = self.selection
        self._reader.stage.set_caret((state.head, state.upstream) if is_shown else None)

    def pick(self, coding: bytes | None) -> None:
        """Pick a coding and clear the selection, or pick nothing.

        Raises:
            KeyError: it is not there.
        """
        reader, before = self._reader, self._reader.scene.picked
        if coding == before:
            return
        damage = [reader.scene.codings.extent(one) for one in (before, coding) if one is not None]
        reader.scene.picked = coding
        if coding is not None:
            state = self.selection
            self.select(Selection(state.head, state.head, state.upstream))
        reader.stage.damage(damage)
        reader.stage.repaint_overlay()
        reader.picked_changed.emit(coding)

    def hover(self, hovered: Hovered) -> None:
        """Show the coding under the mouse: its stripe, and its words if there is any doubt."""
        if hovered == self.hovered:
            return
        reader, before = self._reader, self.hovered
        self.hovered = hovered
        scene, is_lit = reader.scene, hovered.is_beside or hovered.is_one_of_many
        lit = hovered.coding if is_lit else None
        changed = {scene.lit, lit} if scene.lit != lit else set()
        scene.hovered, scene.lit = hovered.coding, lit
        reader.stage.damage([scene.codings.extent(one) for one in changed if one is not None])
        reader.stage.repaint_overlay()
        if before.coding != hovered.coding:
            reader.hover_changed.emit(hovered.coding)

    def forget_gone(self) -> None:
        """Let go of codings that are no longer there."""
        scene = self._reader.scene
        if self.hovered.coding is not None and self.hovered.coding not in scene.codings:
            scene.hovered = scene.lit = None
            self.hovered = Hovered()
            self._reader.hover_changed.emit(None)
        if scene.picked is not None and scene.picked not in scene.codings:
            scene.picked = None
            self._reader.picked_changed.emit(None)


def _difference(one: Span | None, other: Span | None) -> list[tuple[int, int]]:
    """Return the ranges that are in one of two selections only, and where their ends touch."""
    if one is None or other is None or not one.overlaps(other):
        return [(span.start, span.end) for span in (one, other) if span is not None]
    pairs = ((one.start, other.start), (one.end, other.end))
    return [(max(0, min(pair) - 1), max(pair) + 1) for pair in pairs if pair[0] != pair[1]]
