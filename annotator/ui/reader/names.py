"""The names of codes beside their stripes.

A name stands by the line where its coding starts, pushed down where others are in the way. What
is decided for a chunk depends on that chunk's codings and on the room behind it, never on what
is on screen: so scrolling moves no name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil, floor
from typing import NamedTuple

import numpy as np
from PySide6.QtGui import QPixmap

from annotator.ui.reader.groups import HIDDEN, NOT_DRAWN
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.sprites import NAME_HEIGHT, count_picture, name_picture

NAME_SIZE = 12

_STEP = 16.5  # pixels from name to name
_FARTHEST = 2  # steps: a name further down than that would tell of nothing near it
_BEHIND = 3  # steps that names may reach below their chunk
_OTHERS = 12

NAMES_REACH = round((_BEHIND + 1) * _STEP)
"""Names reach at most so many pixels below their chunk."""

_MIDDLE = 0.3  # of the row's height: beside the upper half of the first line


class Name(NamedTuple):
    """What stands in the margin; `y` is its middle, counted from the top of its chunk.

    Either the name of a coding's code, or how many more codings begin hereabouts that are not
    named: then `coding` is empty, and `others` are the ids of some of them. `group` is the place
    of the coder among several.
    """

    coding: bytes
    code: int
    y: float
    more: int = 0
    others: tuple[bytes, ...] = ()
    group: int = 0


def names_of(scene: Scene, chunk: int) -> list[Name]:
    """Return the names beside a chunk, from the top down."""
    layout, index = scene.layout, scene.codings
    lines = layout.lines(chunk)
    rows = index.starting_in(lines.starts[0], layout.end_of_rows(chunk))
    if not rows:
        return []
    room = _room_below(scene, chunk, rows.stop)
    first = int(layout.flow.above[chunk]) + round(_MIDDLE * layout.row_pitch(chunk))
    pitch = layout.row_pitch(chunk)
    names: list[Name] = []
    left_out: list[bytes] = []
    least = float("-inf")
    part = slice(rows.start, rows.stop)
    on_line = np.searchsorted(lines.starts, index.starts[part], "right") - 1
    wanted = first + pitch * np.maximum(on_line, 0)
    shows_names, own = scene.appearance.margin.shows_names, np.arange(rows.start, rows.stop)
    columns = (wanted, scene.groups.slots(own), index.codes[part], scene.groups.of(own))
    lists = (column.tolist() for column in columns)
    for coding, best, slot, code, group in zip(index.ids_of(rows), *lists, strict=True):
        if slot == HIDDEN or (slot != NOT_DRAWN and not shows_names):
            continue
        y = max(best, least)
        if slot == NOT_DRAWN or y > best + _FARTHEST * _STEP or y > room - _STEP / 2:
            left_out.append(coding)
            continue
        least = y + _STEP
        names.append(Name(coding, code, y, group=group))
    if left_out:
        others = tuple(left_out[:_OTHERS])
        last = names[-1].y if names else first
        last = last if shows_names else float(wanted[0])
        names.append(Name(b"", 0, last, len(left_out), others))
    return names


def _room_below(scene: Scene, chunk: int, next_row: int) -> float:
    """Return how far down from the top of a chunk its names may reach."""
    layout, index = scene.layout, scene.codings
    room = int(layout.flow.heights[chunk])
    farthest = room + _BEHIND * _STEP
    if next_row >= len(index):
        return farthest
    next_named = layout.flow.chunk_of(int(index.starts[next_row]))
    behind = layout.next_chunk(chunk)
    while behind < next_named and room < farthest:
        layout.lines(behind)
        room += int(layout.flow.heights[behind])
        behind = layout.next_chunk(behind)
    if behind < next_named:
        return farthest
    return min(farthest, room + int(layout.flow.above[behind]))


class MarginNames:
    """Keeps what was decided and drawn, until codings, layout or colours change."""

    def __init__(self) -> None:
        self._names: dict[int, list[Name]] = {}
        self._pictures: dict[tuple[int, int, bool, int, float, int], tuple[QPixmap, int]] = {}

    def forget_places(self) -> None:
        """Forget where names are: the layout changed."""
        self._names.clear()

    def renew_near(self, scene: Scene, chunks: Iterable[int]) -> tuple[int, int] | None:
        """Decide anew where names are that codings beginning in some chunks may push away.

        Returns top and bottom in document pixels of where other names stand now than before.
        """
        tops, heights = scene.layout.flow.tops, scene.layout.flow.heights
        near: set[int] = set()
        for chunk in chunks:
            highest = int(tops[chunk]) - NAMES_REACH
            first = chunk
            while first and tops[first - 1] + heights[first - 1] > highest:
                first -= 1
            near.update(range(first, chunk + 1))
        changed: list[float] = []
        for chunk in near:
            before = self._names.pop(chunk, None)
            if before is None:
                # Whatever was painted there is not known any more.
                end = int(tops[chunk]) + int(heights[chunk])
                changed += (int(tops[chunk]), end + NAMES_REACH)
                continue
            self._names[chunk] = names_of(scene, chunk)
            top = int(tops[chunk])
            changed += (top + name.y for name in set(before) ^ set(self._names[chunk]))
        if not changed:
            return None
        return floor(min(changed)) - NAME_HEIGHT, ceil(max(changed)) + NAME_HEIGHT

    def forget_pictures(self) -> None:
        """Forget how names look: codes, colours or the zoom changed."""
        self._pictures.clear()

    def between(self, scene: Scene, top: int, bottom: int) -> Iterator[tuple[Name, int]]:
        """Yield the names that show something of `[top, bottom)`, with the top of their chunk."""
        layout = scene.layout
        chunk = layout.flow.chunk_at(top - NAMES_REACH)
        while chunk < len(layout.chunks) and layout.flow.tops[chunk] < bottom + _STEP:
            if chunk not in self._names:
                self._names[chunk] = names_of(scene, chunk)
            start = int(layout.flow.tops[chunk])
            for name in self._names[chunk]:
                if top - _STEP < start + name.y < bottom + _STEP:
                    yield name, start
            chunk = layout.next_chunk(chunk)

    def picture(self, scene: Scene, name: Name, room: int, ratio: float) -> tuple[QPixmap, int]:
        """Return the picture of a name and its width.

        The picked and the hovered coding's names stand on a pill.
        """
        is_strong = name.coding != b"" and name.coding in (scene.picked, scene.hovered)
        key = name.code, name.more, is_strong, room, ratio, name.group
        found = self._pictures.get(key)
        if found is None:
            font, _ = scene.small_font(NAME_SIZE)
            if name.coding:
                ink = scene.inks[name.code]
                coders = scene.groups.coders
                before = f"{coders[name.group].label} · " if coders else ""
                picture = name_picture(ink, font, room, ratio, has_pill=is_strong, before=before)
            else:
                picture = count_picture(name.more, scene.theme.dim, font, ratio)
            found = picture, round(picture.deviceIndependentSize().width())
            self._pictures[key] = found
        return found
