"""A report as plain values: what every format of report is written from."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

Cell = str | int | float | None
"""What stands in a table; None is a figure that there is no value for."""

ABSENT = "—"
_MINUS = "−"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the highest below the title."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `is_warning` sets it apart."""

    text: str
    is_warning: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short texts."""

    items: Sequence[str]


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `decimals` of numbers (None: text, whole numbers), `is_percent` of a share."""

    head: str
    decimals: int | None = None
    is_percent: bool = False
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its caption above and notes below; `name` is that of its sheet.

    Raises:
        ValueError: a row is not as long as there are columns, or holds a number that is none.
    """

    name: str
    caption: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    notes: Sequence[str] = ()

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"{len(row)} cells for {len(self.columns)} columns")
            if any(isinstance(cell, float) and not math.isfinite(cell) for cell in row):
                raise ValueError("a figure that is undefined is None")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as drawing and as pixels; width and height as it is drawn, in pixels."""

    svg: bytes
    png: bytes
    width: float
    height: float
    alternative: str
    caption: str


@dataclass(frozen=True, slots=True)
class Citations:
    """What the report refers to, in order."""

    heading: str
    items: Sequence[str]


Block = Heading | Paragraph | Bullets | Table | Picture | Citations


@dataclass(frozen=True, slots=True)
class ReportDocument:
    """A report: `language` is a tag such as en or zh-CN; `created` is in the local time."""

    title: str
    subtitle: str
    language: str
    created: datetime
    program: str
    blocks: Sequence[Block]

    @property
    def tables(self) -> list[Table]:
        """The tables, in order."""
        return [block for block in self.blocks if isinstance(block, Table)]


def shown(cell: Cell, column: Column) -> str:
    """Return how a cell is written where people read it."""
    if cell is None:
        return ABSENT
    if isinstance(cell, str):
        return cell
    if column.is_percent:
        text = f"{100 * cell:.{column.decimals or 0}f}%"
    elif column.decimals is not None:
        text = f"{cell:.{column.decimals}f}"
    else:
        text = f"{cell:,}" if isinstance(cell, int) else repr(cell)
    # What rounds to zero has no sign.
    is_zero = not any(character in "123456789" for character in text)
    return text.replace("-", "" if is_zero else _MINUS)


def is_numeric(column: Column) -> bool:
    """Tell whether a column holds numbers, which stand at its right end."""
    return column.is_number or column.is_percent or column.decimals is not None
