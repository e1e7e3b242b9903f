"""How the pane is set up: reading, margin, coders side by side, what is filtered, differences.

Values only; `annotator.ui.reader.display` hands them to a pane.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.domain.coding import Origin
from annotator.domain.span import Span


class Shape(StrEnum):
    """The patterns of a coder's stripes and underlines, so that nothing rests on colour alone."""

    SOLID = "solid"
    HOLLOW = "hollow"
    DASHED = "dashed"
    DOTTED = "dotted"
    THIN = "thin"


@dataclass(frozen=True, slots=True)
class CoderStyle:
    """How one of several coders is shown side by side.

    `name` is what `CodingMark.coder` says, `label` what stands over the coder's stripes and before
    the names of codes: a name or initials, as short as tells coders apart.
    """

    name: str
    label: str
    shape: Shape = Shape.SOLID


def coder_styles(names: Sequence[str]) -> tuple[CoderStyle, ...]:
    """Return styles for coders: short labels that differ, and a shape for each of the first five.

    A sixth coder begins with the shapes anew: then the label alone tells them apart.
    """
    shapes = list(Shape)
    return tuple(
        CoderStyle(name, label, shapes[number % len(shapes)])
        for number, (name, label) in enumerate(zip(names, _labels(names), strict=True))
    )


def _labels(names: Sequence[str]) -> list[str]:
    """Return a few letters for each name: initials if they differ, else more, else numbers."""
    # Numbered alike, such as coder-a and coder-b: what differs.
    same = [len(set(letters)) == 1 for letters in zip(*names, strict=False)]
    common = next((at for at, is_same in enumerate(same) if not is_same), len(same))
    is_numbered = len(names) > 1 and names[0][:common].endswith(("-", "_", " "))
    rests = [name[common:] if is_numbered else "" for name in names]
    for labels in (
        [rest.upper() if len(rest) <= 2 else "" for rest in rests],
        ["".join(word[0] for word in name.split())[:2].upper() for name in names],
        [name[:3] for name in names],
    ):
        if all(labels) and len(set(labels)) == len(labels):
            return labels
    return [str(number) for number in range(1, len(names) + 1)]


class DifferenceKind(StrEnum):
    """How coders differ at a place, as far as it is drawn differently."""

    ONLY_ONE = "only_one"
    OTHER_CODE = "other_code"
    OTHER_BOUNDARIES = "other_boundaries"


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch of text that coders disagree on."""

    span: Span
    kind: DifferenceKind = DifferenceKind.ONLY_ONE


class Side(StrEnum):
    """Where the margin stands."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class MarginStyle:
    """How the margin looks; `width` in pixels, 0: as wide as there is room for."""

    side: Side = Side.RIGHT
    shows_names: bool = True
    width: int = 0


LINE_LENGTHS = (20, 90)
"""Least and most characters of a line."""
LINE_HEIGHTS = (1.6, 2.6)
"""Lowest and highest lines, as a factor of the font size: underlines need some room."""


@dataclass(frozen=True, slots=True)
class ReadingStyle:
    """How text is set.

    `line_length` is in characters, 0 for as many as there is room for; `line_height` is a factor
    of the font size. `simplified`, `traditional` and `latin` are font families, "" for the usual
    one; `mixed_as_traditional` tells which of them a document of both scripts takes.
    """

    line_length: int = 45
    line_height: float = 1.95
    simplified: str = ""
    traditional: str = ""
    latin: str = ""
    mixed_as_traditional: bool = False


@dataclass(frozen=True, slots=True)
class StripeFilter:
    """Whose stripes are not drawn: codings with one of these codes, coders or origins.

    `hides_text`: their tints and underlines are not drawn either, and they cannot be clicked.
    """

    codes: frozenset[str] = frozenset()
    coders: frozenset[str] = frozenset()
    origins: frozenset[Origin] = frozenset()
    hides_text: bool = True

    @property
    def is_empty(self) -> bool:
        """Whether nothing is hidden."""
        return not (self.codes or self.coders or self.origins)


@dataclass(frozen=True, slots=True)
class Appearance:
    """All of it together."""

    reading: ReadingStyle = field(default_factory=ReadingStyle)
    margin: MarginStyle = field(default_factory=MarginStyle)
    coders: tuple[CoderStyle, ...] = ()
    filter: StripeFilter = field(default_factory=StripeFilter)


USUAL = Appearance()
"""What a pane looks like that nobody has set up."""
