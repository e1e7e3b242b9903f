"""Sets a pane up: coders side by side, differences, reading, margin, filters.

reader.display.set_coders(coder_styles(["coder-a", "coder-b"]))
reader.display.set_differences([Difference(span, DifferenceKind.OTHER_CODE), …], current=0)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, Signal

from annotator.ui.reader.appearance import (
    LINE_HEIGHTS,
    LINE_LENGTHS,
    USUAL,
    Appearance,
    CoderStyle,
    Difference,
    MarginStyle,
    ReadingStyle,
    StripeFilter,
)
from annotator.ui.reader.choice import Hovered
from annotator.ui.reader.columns import margin_width_at
from annotator.ui.reader.differences import Differences
from annotator.ui.reader.groups import HIDDEN
from annotator.ui.reader.heads import HEADS_HEIGHT, LaneHeads, MarginGrip

if TYPE_CHECKING:
    from annotator.ui.reader.view import Reader

_MOST_DAMAGE = 500  # more ranges than this: everything on screen is drawn anew


class Display(QObject):
    """Holds how a pane is set up, over all documents that it shows."""

    margin_resized = Signal(object)
    """The `MarginStyle` that the person gave the margin by dragging its border."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self._reader = reader
        self.appearance: Appearance = USUAL
        self.heads = LaneHeads(reader)
        self.grip = MarginGrip(reader.viewport())
        self.grip.moved.connect(self._drag_border)
        self.grip.left.connect(self._leave_border)
        self.grip.reset.connect(self._reset_border)
        reader.viewport().installEventFilter(self)
        reader.verticalScrollBar().rangeChanged.connect(self.place_parts)
        reader.content_changed.connect(self.place_parts)

    def set_coders(self, coders: Sequence[CoderStyle]) -> None:
        """Show several coders side by side: each has lanes and a shape of their own, and a head.

        Codings of coders that are not among them are shown nowhere. None: one common set of lanes.
        """
        self._take(replace(self.appearance, coders=tuple(coders)))

    def set_differences(self, differences: Iterable[Difference], current: int = -1) -> None:
        """Mark stretches of the text, in any order; `current` is the index of the chosen one.

        They stay until they are set again or another document is shown.

        Raises:
            RuntimeError: no document is shown.
            ValueError: one of them ends behind the text.
        """
        scene, new = self._reader.scene, Differences(differences, current)
        if len(new) and int(new.ends.max()) > len(scene.text):
            raise ValueError(f"a difference ends behind the {len(scene.text)} characters")
        old, scene.differences = scene.differences, new
        damage = sorted({(start, end) for start, end, *_ in old.drawn ^ new.drawn})
        self._reader.stage.damage(damage if len(damage) < _MOST_DAMAGE else None)
        self._reader.content_changed.emit([])

    def set_reading(self, reading: ReadingStyle) -> None:
        """Set the text otherwise, within sensible bounds; the line on top stays where it is."""
        length = reading.line_length
        kept = replace(
            reading,
            line_length=min(max(length, LINE_LENGTHS[0]), LINE_LENGTHS[1]) if length else 0,
            line_height=min(max(reading.line_height, LINE_HEIGHTS[0]), LINE_HEIGHTS[1]),
        )
        self._take(replace(self.appearance, reading=kept))

    def set_margin(self, margin: MarginStyle) -> None:
        """Put the margin elsewhere, make it wider or narrower, show its names or not."""
        self._take(replace(self.appearance, margin=margin))

    def set_filter(self, wanted: StripeFilter) -> None:
        """Hide the stripes, perhaps also the tints, of some codings."""
        self._take(replace(self.appearance, filter=wanted))

    def place_parts(self) -> None:
        """Put heads and border where the columns are now."""
        reader = self._reader
        view = reader.viewport().geometry()
        has_heads = reader.has_document and bool(self.appearance.coders)
        self.heads.setVisible(has_heads)
        if has_heads:
            self.heads.setGeometry(view.x(), 0, view.width(), HEADS_HEIGHT)
            self.heads.tell()
        self.grip.setVisible(reader.has_document)
        if reader.has_document:
            self.grip.stand_at(reader.scene.columns.rule, view.height())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the size of the viewport."""
        if event.type() == QEvent.Type.Resize:
            self.place_parts()
        return False

    # -- inside

    def _take(self, appearance: Appearance) -> None:
        if appearance == self.appearance:
            return
        self.appearance = appearance
        reader = self._reader
        if reader.has_document:
            reader.scene.set_appearance(appearance)
            self._let_go_of_hidden()
            reader.relayout()
            reader.stage.damage(None, is_coding=True)
            reader.content_changed.emit(None)
        reader.setViewportMargins(0, HEADS_HEIGHT if appearance.coders else 0, 0, 0)
        self.place_parts()

    def _let_go_of_hidden(self) -> None:
        """Pick and light nothing that is not shown any more."""
        reader, scene = self._reader, self._reader.scene
        reader.choice.hover(Hovered())
        if scene.picked is not None:
            row = np.array([scene.codings.row(scene.picked)])
            if scene.groups.of(row)[0] == HIDDEN:
                reader.pick(None)

    def _drag_border(self, x: int) -> None:
        columns, width = self._reader.scene.columns, self._reader.viewport().width()
        wanted = margin_width_at(columns, x, width)
        self.set_margin(replace(self.appearance.margin, width=wanted))

    def _leave_border(self) -> None:
        self.margin_resized.emit(self.appearance.margin)

    def _reset_border(self) -> None:
        self.set_margin(replace(self.appearance.margin, width=0))
        self._leave_border()
