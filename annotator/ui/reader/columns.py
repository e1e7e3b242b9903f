"""How the width of the pane is shared: gutter, text, stripes, names."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.ui.reader.appearance import USUAL, Appearance, Side

_OVER = 0.625  # em: what a line is wider than its characters
_LEAST_TEXT = 12  # em
_GUTTER = 58
_NARROW_GUTTER = 40
_GAP = 28  # between text and margin
_LANE = 8
_GROUP_GAP = 9  # between the lanes of two coders
_INSET = 13  # from the margin's edge to the first stripe
_BESIDE = 10  # between the stripes and the names
_NAMES = 124  # room for the names of codes where there is enough
_COUNTS = 92  # room for all lanes and how many more there are, where names are not wanted
_USUAL_LANES = 4
_LEAST_LANES = 2

MOST_LANES = 10
"""No more stripes than this are drawn side by side."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges and widths in pixels of the viewport.

    `gutter` is the right edge of the paragraph numbers. The ground of the stripes goes from
    `margin` to `margin_end`; `stripes` is where the first stripe stands, or, left of the text,
    where the last one ends. Names stand between `names` and `right`, which may be no room at all.
    `per_group` is how many lanes each of several coders has, 0 without coders.
    """

    gutter: int
    text: int
    text_width: int
    margin: int
    margin_end: int
    stripes: int
    names: int
    right: int
    is_left: bool = False
    per_group: int = 0

    @property
    def rule(self) -> int:
        """The left edge of the hairline between margin and page."""
        return self.margin_end - 1 if self.is_left else self.margin

    def is_margin(self, x: float) -> bool:
        """Tell whether x lies in the margin."""
        return self.margin <= x < self.margin_end

    def lane_x(self, slot: int) -> int:
        """Return the left edge of a stripe."""
        if self.per_group:
            return self.stripes + slot * _LANE + slot // self.per_group * _GROUP_GAP
        if self.is_left:
            return self.stripes - (slot + 1) * _LANE
        return self.stripes + slot * _LANE

    def lane_at(self, x: float) -> int:
        """Return the slot at x; below 0 or beyond the last one outside the stripes."""
        if self.per_group:
            wide = self.per_group * _LANE + _GROUP_GAP
            group, rest = divmod(x - self.stripes + 2, wide)
            return int(group * self.per_group + min(rest // _LANE, self.per_group - 1))
        if self.is_left:
            return int((self.stripes - 2 - x) // _LANE)
        return int((x - self.stripes + 2) // _LANE)

    def head_of(self, group: int) -> tuple[int, int]:
        """Return left edge and width of the head over a coder's lanes."""
        wide = self.per_group * _LANE + _GROUP_GAP
        return self.stripes + group * wide - _GROUP_GAP // 2, wide


def share_width(width: int, em: int, lanes: int, appearance: Appearance = USUAL) -> Columns:
    """Return the columns of a pane `width` pixels wide.

    The text is as wide as reads well; what is left over stands half beside it and half behind the
    names, unless the margin was given a width. In a narrow pane first the names go, then the text
    shrinks.

    Args:
        width: of the viewport.
        em: font size of the body.
        lanes: how many stripes stand side by side in this document.
        appearance: what the person wants of lines and margin.
    """
    style, coders = appearance.margin, len(appearance.coders)
    per_group = max(_LEAST_LANES, MOST_LANES // coders) if coders else 0
    # The text never depends on the lanes: coding a passage must not move it.
    usual = per_group * coders * _LANE + max(0, coders - 1) * _GROUP_GAP
    usual = usual or _USUAL_LANES * _LANE
    drawn = usual if coders else max(_USUAL_LANES, min(lanes, MOST_LANES)) * _LANE
    names = _NAMES if style.shows_names else _COUNTS
    gutter, text, margin = _shared(width, em, appearance, _INSET + usual, names)
    spare = max(0, width - gutter - _GAP - text - margin)
    if style.width:
        left = gutter + spare // 2
    else:
        left = gutter + max(0, spare - (names // 2)) // 2
        margin = max(margin, width - left - text - _GAP)
    if style.side is Side.LEFT:
        first = margin - _INSET
        stripes = first - drawn if coders else first
        left, edges = margin + left, (0, margin)
        beside = 6, first - drawn - _BESIDE
    else:
        edge = width - margin if style.width else left + text + _GAP
        stripes, edges = edge + _INSET, (edge, max(width, edge))
        beside = stripes + drawn + _BESIDE, max(width, edge) - 6
    return Columns(
        left - 18, left, text, *edges, stripes, *beside, style.side is Side.LEFT, per_group
    )


def _shared(
    width: int, em: int, appearance: Appearance, stripes: int, names: int
) -> tuple[int, int, int]:
    """Return the widths of gutter, text and margin, which may leave something over."""
    length, wanted = appearance.reading.line_length, appearance.margin.width
    most = round((length + _OVER) * em) if length else width
    least = _LEAST_TEXT * em
    gutter = _GUTTER if width > most or not length else _NARROW_GUTTER
    room = width - gutter - _GAP
    if wanted:
        margin = max(stripes, min(wanted, room - least))
        return gutter, min(most, max(least, room - margin)), margin
    if not length:
        # All the room there is, but for names in full.
        most = max(least, room - stripes - round(1.5 * names))
    text = min(most, max(least, room - stripes - names))
    if room - text < stripes + names:
        return gutter, max(least, min(most, room - stripes)), stripes
    return gutter, text, stripes + names


def margin_width_at(columns: Columns, x: int, width: int) -> int:
    """Return how wide the margin is if its border stands at x of a pane `width` pixels wide."""
    return max(1, x if columns.is_left else width - x)
