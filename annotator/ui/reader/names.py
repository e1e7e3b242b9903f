"""The names of codes beside their stripes.

A name stands by the line where its coding starts, pushed down where others are in the way. What
is decided for a chunk depends on that chunk's codings and on the room behind it, never on what
is on screen: so scrolling moves no name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtGui import QPixmap

from annotator.ui.reader.columns import MOST_LANES
from annotator.ui.reader.ornaments import small_font
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.sprites import name_picture

NAME_SIZE = 12

_STEP = 16.5  # pixels from name to name
_FARTHEST = 2  # steps: a name further down than that would tell of nothing near it
_BEHIND = 3  # steps that names may reach below their chunk
_OTHERS = 12
_NEAR = 12  # chunks: names reach below their own, over blank lines even some chunks far
_MIDDLE = 0.3  # of the row's height: beside the upper half of the first line


@dataclass(frozen=True, slots=True)
class Name:
    """A code's name in the margin; `y` is its middle, counted from the top of its chunk.

    `coding` is empty where no name fits at all; `more` counts the codings that begin hereabouts
    and are not named, `others` are some of their ids.
    """

    coding: bytes
    code: int
    y: float
    more: int = 0
    others: tuple[bytes, ...] = ()


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
    placed: list[tuple[int, float]] = []
    left_out: list[int] = []
    least = float("-inf")
    starts = index.starts[rows.start : rows.stop].tolist()
    lanes = index.lanes[rows.start : rows.stop].tolist()
    for row, start, lane in zip(rows, starts, lanes, strict=True):
        wanted = first + pitch * lines.line_of(start)
        y = max(wanted, least)
        if lane >= MOST_LANES or y > wanted + _FARTHEST * _STEP or y + _STEP / 2 > room:
            left_out.append(row)
            continue
        placed.append((row, y))
        least = y + _STEP
    names = [Name(index.id_of(row), int(index.codes[row]), y) for row, y in placed]
    if left_out:
        last = names.pop() if names else Name(b"", 0, first)
        others = tuple(index.id_of(row) for row in left_out[:_OTHERS])
        names.append(replace(last, more=len(left_out), others=others))
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
        self._pictures: dict[tuple[int, bool, int, float], QPixmap] = {}

    def forget_places(self) -> None:
        """Forget where names are: the layout changed."""
        self._names.clear()

    def forget_near(self, chunk: int) -> None:
        """Forget where the names are that codings beginning in a chunk may have pushed away."""
        for near in [one for one in self._names if chunk - _NEAR <= one <= chunk]:
            del self._names[near]

    def forget_pictures(self) -> None:
        """Forget how names look: codes, colours or the zoom changed."""
        self._pictures.clear()

    def between(self, scene: Scene, top: int, bottom: int) -> Iterator[tuple[Name, float]]:
        """Yield the names that show something of `[top, bottom)`, with their y in the document."""
        layout = scene.layout
        reach = round((_BEHIND + 1) * _STEP)
        chunk = layout.flow.chunk_at(top - reach)
        while chunk < len(layout.chunks) and layout.flow.tops[chunk] < bottom + reach:
            if chunk not in self._names:
                self._names[chunk] = names_of(scene, chunk)
            start = int(layout.flow.tops[chunk])
            for name in self._names[chunk]:
                if top - _STEP < start + name.y < bottom + _STEP:
                    yield name, start + name.y
            chunk = layout.next_chunk(chunk)

    def picture(self, scene: Scene, name: Name, room: int, ratio: float) -> QPixmap:
        """Return the picture of a name; the picked and the hovered one stand on a pill."""
        is_strong = name.coding in (scene.picked, scene.hovered)
        key = name.code, is_strong, room, ratio
        if key not in self._pictures:
            font = small_font(scene, NAME_SIZE)
            self._pictures[key] = name_picture(
                scene.inks[name.code], font, room, ratio, has_pill=is_strong
            )
        return self._pictures[key]
