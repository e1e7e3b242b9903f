"""Stretches of text that coders disagree on, by place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from annotator.ui.reader.appearance import Difference, DifferenceKind


class Differences:
    """Differences in columns sorted by start; `current` is the row of the chosen one, or -1.

    Args:
        differences: in any order.
        current: the index of the chosen one among them.
    """

    def __init__(self, differences: Iterable[Difference] = (), current: int = -1) -> None:
        given = list(differences)
        order = sorted(range(len(given)), key=lambda at: (given[at].span.start, at))
        self.current = order.index(current) if 0 <= current < len(given) else -1
        spans = [given[at].span for at in order]
        columns = np.array([(one.start, one.end) for one in spans], np.int64).reshape(-1, 2)
        self.starts: NDArray[np.int64] = columns[:, 0]
        self.ends: NDArray[np.int64] = columns[:, 1]
        self._reach = np.maximum.accumulate(columns[:, 1])
        self._kinds = [given[at].kind for at in order]

    def __len__(self) -> int:
        return len(self._kinds)

    @property
    def drawn(self) -> set[tuple[int, int, DifferenceKind, bool]]:
        """Everything that is drawn: start, end, kind, whether current."""
        columns = zip(self.starts.tolist(), self.ends.tolist(), self._kinds, strict=True)
        return {(*one, row == self.current) for row, one in enumerate(columns)}

    def within(self, start: int, end: int) -> Iterator[tuple[int, int, DifferenceKind, bool]]:
        """Yield what shares a character with `[start, end)`: start, end, kind, whether current."""
        first = int(self._reach.searchsorted(start, "right"))
        for row in range(first, int(self.starts.searchsorted(end, "left"))):
            low, high = int(self.starts[row]), int(self.ends[row])
            if high > start:
                yield low, high, self._kinds[row], row == self.current
