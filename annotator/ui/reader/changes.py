"""Changes of codings, and which characters look different afterwards."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from annotator.domain.span import Span
from annotator.ui.reader.document import CodingMark
from annotator.ui.reader.marks import Marks
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.spans import SpanIndex

Damage = list[tuple[int, int]]
"""Ranges of characters that have to be drawn anew.

A coding that began, or begins now, does so at the first or second character of one of them.
"""

# Changes, and codings compared one by one: for more, starting anew is faster.
_ONE_BY_ONE = 200
_COMPARED = 5000


def add_mark(scene: Scene, mark: CodingMark) -> Damage:
    """Add a coding.

    Raises:
        ValueError: it lies outside the text, or its id is there already.
    """
    if not 0 <= mark.start < mark.end <= len(scene.text):
        raise ValueError(f"{mark.span} lies outside {len(scene.text)} characters")
    row = scene.codings.insert(mark)
    scene.lanes.inserted(row)
    if len(scene.inks) < len(scene.codings.code_ids):
        scene.refresh_inks()
    scene.widen_for_lane(int(scene.codings.lanes[row]))
    return [(mark.start, mark.end)]


def remove_mark(scene: Scene, coding_id: bytes) -> Damage:
    """Remove a coding.

    Raises:
        KeyError: it is not there.
    """
    row = scene.codings.row(coding_id)
    damage = [(int(scene.codings.starts[row]), int(scene.codings.ends[row]))]
    scene.codings.remove(row)
    scene.lanes.removed(row)
    return damage


def replace_mark(scene: Scene, mark: CodingMark) -> Damage:
    """Give the coding with the id of `mark` the content of `mark`.

    Raises:
        KeyError: it is not there.
        ValueError: `mark` lies outside the text.
    """
    old = scene.codings.mark(scene.codings.row(mark.id))
    damage = move_mark(scene, mark.id, mark.span)
    if old != replace(mark, start=old.start, end=old.end):
        scene.codings.restyle(scene.codings.row(mark.id), mark)
        damage.append((mark.start, mark.end))
    if len(scene.inks) < len(scene.codings.code_ids):
        scene.refresh_inks()
    return damage


def move_mark(scene: Scene, coding_id: bytes, span: Span) -> Damage:
    """Give a coding another span.

    Raises:
        KeyError: it is not there.
        ValueError: the span lies outside the text.
    """
    if span.end > len(scene.text):
        raise ValueError(f"{span} lies outside {len(scene.text)} characters")
    index = scene.codings
    row = index.row(coding_id)
    start, end = int(index.starts[row]), int(index.ends[row])
    if (start, end) == (span.start, span.end):
        return []
    drawn = int(index.lanes[row]), int(index.levels[row])
    scene.lanes.removed(row)
    row = index.move(row, span.start, span.end)
    scene.lanes.inserted(row)
    if drawn != (int(index.lanes[row]), int(index.levels[row])):
        scene.widen_for_lane(int(index.lanes[row]))
        return [(start, end), (span.start, span.end)]
    # Only where an end went by; one character more for the old end's round corners.
    changed = [
        (min(one, other) - 1, max(one, other) + 1)
        for one, other in ((start, span.start), (end, span.end))
        if one != other
    ]
    if start != span.start:
        # Its name went from one start to the other.
        changed.append((max(start, span.start), max(start, span.start) + 1))
    return [(max(0, low), high) for low, high in changed]


def set_marks(scene: Scene, marks: Marks) -> Damage | None:
    """Show exactly these codings; returns None if everything has to be drawn anew.

    What is the same keeps its place in the margin.

    Raises:
        ValueError: one of them ends behind the text.
    """
    scene.check_marks(marks)
    new = SpanIndex(marks)
    old_rows, new_rows = _different_rows(scene.codings, new)
    if len(old_rows) + len(new_rows) > _COMPARED:
        scene.set_marks(marks)
        return None
    before = [scene.codings.mark(row) for row in old_rows]
    after = [new.mark(row) for row in new_rows]
    gone, come = set(before) - set(after), set(after) - set(before)
    if len(gone) + len(come) > _ONE_BY_ONE:
        scene.set_marks(marks)
        return None
    damage: Damage = []
    coming = {mark.id: mark for mark in come}
    for mark in gone:
        if mark.id in coming:
            damage += replace_mark(scene, coming.pop(mark.id))
        else:
            damage += remove_mark(scene, mark.id)
    for mark in coming.values():
        damage += add_mark(scene, mark)
    return damage


def _different_rows(old: SpanIndex, new: SpanIndex) -> tuple[range, range]:
    """Return the rows from the first to the last difference in both."""
    head = _equal_rows(old, new, from_end=False)
    tail = min(_equal_rows(old, new, from_end=True), min(len(old), len(new)) - head)
    return range(head, len(old) - tail), range(head, len(new) - tail)


def _equal_rows(old: SpanIndex, new: SpanIndex, *, from_end: bool) -> int:
    """Return how many rows at the start (or the end) of both are the same."""
    count = min(len(old), len(new))
    if not count:
        return 0
    ours = slice(len(old) - count, None) if from_end else slice(count)
    theirs = slice(len(new) - count, None) if from_end else slice(count)
    same = old.same_ids(ours, new, theirs)
    same &= old.starts[ours] == new.starts[theirs]
    same &= old.ends[ours] == new.ends[theirs]
    same &= old.flags[ours] == new.flags[theirs]
    same &= old.codes[ours] == _translated(new.code_ids, old.code_ids)[new.codes[theirs]]
    same &= old.coders[ours] == _translated(new.coder_names, old.coder_names)[new.coders[theirs]]
    if from_end:
        same = same[::-1]
    return count if same.all() else int(np.argmin(same))


def _translated(names: list[str], table: list[str]) -> NDArray[np.int64]:
    """Return for each name its index in a table, -1 where it is not there."""
    return np.array([table.index(name) if name in table else -1 for name in names], np.int64)
