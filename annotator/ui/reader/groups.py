"""Which stripes stand where: coders side by side, and codings that are filtered.

A group is a coder's set of lanes; without coders side by side all codings are one group. A slot
counts the stripes drawn from left to right over all groups.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from annotator.ui.reader.appearance import Appearance, Shape
from annotator.ui.reader.columns import MOST_LANES
from annotator.ui.reader.marks import ORIGINS, origin_numbers
from annotator.ui.reader.spans import NO_LANE, Rows, SpanIndex

HIDDEN = -1
"""The group, and the slot, of what is filtered."""

NOT_DRAWN = MOST_LANES * 10
"""The slot of a stripe further out than are drawn."""

_LEAST_LANES = 2


class StripeGroups:
    """Sorts the codings of an index into groups; asks nothing but code, coder and origin.

    `lanes` is how many stripes of a group are drawn side by side, `slot_count` how many of all.
    """

    def __init__(self, appearance: Appearance, index: SpanIndex) -> None:
        self.coders = appearance.coders
        self._filter = appearance.filter
        self._index = index
        self.is_plain = not self.coders and self._filter.is_empty
        count = max(1, len(self.coders))
        self.lanes = MOST_LANES if count == 1 else max(_LEAST_LANES, MOST_LANES // count)
        self.slot_count = count * self.lanes
        self._known = (-1, -1)
        self._make_tables()

    def _make_tables(self) -> None:
        """Make the tables that rows are looked up in; codes and coders may come new."""
        index, hidden = self._index, self._filter
        known = len(index.code_ids), len(index.coder_names)
        if known == self._known:
            return
        self._known = known
        self._code_shown = np.array([one not in hidden.codes for one in index.code_ids], np.bool_)
        place = {coder.name: number for number, coder in enumerate(self.coders)}
        groups = [
            HIDDEN if one in hidden.coders else place.get(one, HIDDEN) if place else 0
            for one in index.coder_names
        ]
        self._coder_group = np.array(groups, np.int16)
        self._origin_shown = np.array([one not in hidden.origins for one in ORIGINS], np.bool_)

    def of(self, rows: Rows) -> NDArray[np.int16]:
        """Return the group of each of some rows, `HIDDEN` for what is filtered."""
        if self.is_plain:
            return np.zeros(len(rows), np.int16)
        self._make_tables()
        index = self._index
        groups: NDArray[np.int16] = self._coder_group[index.coders[rows]]
        shown = self._code_shown[index.codes[rows]]
        if self._filter.origins:
            shown = shown & self._origin_shown[origin_numbers(index.flags[rows])]
        return np.where(shown, groups, np.int16(HIDDEN))

    def in_text(self, rows: Rows) -> Rows:
        """Return those of some rows whose tints and underlines are drawn."""
        if self.is_plain or not (self.coders or self._filter.hides_text):
            return rows
        if self._filter.hides_text:
            shown = self.of(rows) != HIDDEN
        else:
            self._make_tables()
            shown = self._coder_group[self._index.coders[rows]] != HIDDEN
        found: Rows = rows[shown]
        return found

    def slots(self, rows: Rows) -> NDArray[np.int16]:
        """Return the slot of each of some rows: `NOT_DRAWN` further out, `HIDDEN` if filtered."""
        lanes = self._index.lanes[rows]
        if self.is_plain:
            return np.where(lanes >= self.lanes, np.int16(NOT_DRAWN), lanes)
        groups = self.of(rows)
        slots = lanes + groups * np.int16(self.lanes)
        slots[(lanes >= self.lanes) | (lanes == NO_LANE)] = NOT_DRAWN
        slots[groups == HIDDEN] = HIDDEN
        return slots

    def shapes(self, rows: Rows) -> list[Shape]:
        """Return the shape of each of some rows' coders."""
        if not self.coders:
            return [Shape.SOLID] * len(rows)
        return [
            self.coders[group].shape if group != HIDDEN else Shape.SOLID
            for group in self.of(rows).tolist()
        ]
