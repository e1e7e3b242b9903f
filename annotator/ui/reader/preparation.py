"""What the pane does ahead while nothing else is to do.

Each step does a millisecond or two of work and tells whether it found any.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter

from annotator.ui.reader.glyphs import GlyphWarmer
from annotator.ui.reader.stage import Stage

_LANES_AT_ONCE = 400
_SETTLE_SECONDS = 0.002
_AHEAD = 1.05  # screens prepared in the direction of the last scrolling
_BACK = 0.5


class Preparation:
    """Prepares the rest of a document: next screen, lanes, heights, shapes of characters."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._next_chunk = 0
        self.relayout()

    def relayout(self) -> None:
        """Begin again: fonts or widths have changed."""
        self._glyphs = GlyphWarmer(self._stage.scene)

    @property
    def steps(self) -> Sequence[Callable[[], bool]]:
        """The steps, the most urgent first."""
        return self.draw_band, self.decide_lanes, self.settle_heights, self.warm_glyphs

    def draw_band(self) -> bool:
        """Draw one more band of the next or the previous screen."""
        stage = self._stage
        stage.bands.fit(stage.scene.width, stage.ratio)
        top, bottom = stage.window
        ahead, back = round(_AHEAD * stage.height), round(_BACK * stage.height)
        ranges = [(bottom, bottom + ahead), (top - back, top)]
        if stage.direction < 0:
            ranges = [(top - ahead, top), (bottom, bottom + back)]
        for low, high in ranges:
            for band in stage.scene.layout.bands_between(max(0, low), max(0, high)):
                if not stage.bands.is_ready(stage.scene, band):
                    stage.decide_lanes_between(band.y, band.y + band.height)
                    stage.bands.picture(stage.scene, band, stage.height)
                    stage.fit(stage.anchor)
                    return True
        return False

    def decide_lanes(self) -> bool:
        """Decide the lanes of some more codings."""
        lanes = self._stage.scene.lanes
        if lanes.is_complete:
            return False
        lanes.step(_LANES_AT_ONCE)
        return True

    def settle_heights(self) -> bool:
        """Make some more heights exact."""
        stage, layout = self._stage, self._stage.scene.layout
        if layout.is_settled:
            return False
        until = perf_counter() + _SETTLE_SECONDS
        while not layout.is_settled and perf_counter() < until:
            self._next_chunk = layout.settle_next(self._next_chunk)
        stage.names.forget_places()
        stage.fit(stage.anchor)
        return True

    def warm_glyphs(self) -> bool:
        """Draw some characters of the document once, so that their shapes are at hand."""
        return self._glyphs.step(self._stage.ratio)
