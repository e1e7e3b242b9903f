"""How the width of the pane is shared: gutter, text, stripes, names."""

from __future__ import annotations

from dataclasses import dataclass

_TEXT = 45.625  # em: about 45 ideographs, 730 pixels at the base size
_LEAST_TEXT = 12  # em
_GUTTER = 58
_NARROW_GUTTER = 40
_GAP = 28  # between text and margin
_LANE = 8
_INSET = 13  # from the margin's edge to the first stripe
_NAMES = 124  # room for the names of codes where there is enough
_USUAL_LANES = 4

MOST_LANES = 10
"""No more stripes than this are drawn side by side."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges and widths in pixels of the viewport.

    `gutter` is the right edge of the paragraph numbers; `margin` the left edge of the stripes'
    ground; `names` may be as far right as `right`, then there is no room for names.
    """

    gutter: int
    text: int
    text_width: int
    margin: int
    stripes: int
    names: int
    right: int

    def lane_x(self, lane: int) -> int:
        """Return the left edge of a stripe."""
        return self.stripes + lane * _LANE

    def lane_at(self, x: float) -> int:
        """Return the lane at x; below 0 or beyond the last one outside the stripes."""
        return int((x - self.stripes + 2) // _LANE)


def share_width(width: int, em: int, lanes: int) -> Columns:
    """Return the columns of a pane `width` pixels wide.

    The text is as wide as reads well; what is left over stands half to the left of it and half
    behind the names. In a narrow pane first the names go, then the text shrinks.

    Args:
        width: of the viewport.
        em: font size of the body.
        lanes: how many stripes stand side by side in this document.
    """
    lanes = max(_USUAL_LANES, min(lanes, MOST_LANES))
    # The text never depends on the lanes: coding a passage must not move it.
    stripes = _INSET + _USUAL_LANES * _LANE
    most = round(_TEXT * em)
    gutter = _GUTTER if width > most else _NARROW_GUTTER
    text = min(most, max(_LEAST_TEXT * em, width - gutter - _GAP - stripes - _NAMES))
    if width - gutter - _GAP - text < stripes + _NAMES:
        text = max(_LEAST_TEXT * em, width - gutter - _GAP - stripes)
    spare = max(0, width - gutter - text - _GAP - stripes - round(1.5 * _NAMES))
    left = gutter + spare // 2
    margin = left + text + _GAP
    return Columns(
        gutter=left - 18,
        text=left,
        text_width=text,
        margin=margin,
        stripes=margin + _INSET,
        names=margin + _INSET + lanes * _LANE + 10,
        right=max(width, margin),
    )
