"""R1, R2, R3: the text and the codings that the reading pane is measured with."""

from __future__ import annotations

import random
from dataclasses import dataclass

from annotator.ui.reader.document import CodeStyle
from annotator.ui.reader.marks import Marks, marks_from_columns

CODES = 30
COLORS = ("#6b8fc4", "#866a10", "#830043", "#48138f", "#1c824f", "#5b29f5", "#4c3a13", "#c8567f")

SIZES = {"R1": (1_000_000, 100_000, 400), "R2": (100_000, 20_000, 400), "R3": (200_000, 5_000, 0)}
"""Characters, codings, longest paragraph (0: all is one)."""


@dataclass(frozen=True)
class Workload:
    """A text and its codings, sorted by start."""

    name: str
    text: str
    ids: list[bytes]
    starts: list[int]
    ends: list[int]
    codes: list[str]
    coders: list[str]

    def marks(self) -> Marks:
        """Return the codings as the query that reads them hands them on."""
        return marks_from_columns(self.ids, self.starts, self.ends, self.codes, self.coders)


def make_workload(name: str, scale: float = 1.0) -> Workload:
    """Return R1, R2 or R3 at a share of its size, the same each time."""
    length, count, paragraph = SIZES[name]
    length, count = max(10_000, round(length * scale)), max(500, round(count * scale))
    numbers = random.Random(1)
    text = _text(numbers, length, paragraph)
    spans = []
    for _ in range(count):
        size = numbers.randint(5, 200)
        start = numbers.randrange(length - size)
        spans.append((start, start + size))
    spans.sort()
    return Workload(
        name,
        text,
        [numbers.randbytes(16) for _ in spans],
        [start for start, _ in spans],
        [end for _, end in spans],
        [f"code {numbers.randrange(CODES)}" for _ in spans],
        [f"coder {numbers.randrange(2)}" for _ in spans],
    )


def _text(numbers: random.Random, length: int, paragraph: int) -> str:
    """Return Chinese of the usual kind: some 3,000 characters, few of them often, with marks."""
    characters = [chr(0x4E00 + numbers.randrange(20_000)) for _ in range(3000)]
    weights = [1 / (rank + 10) for rank in range(3000)]
    text = numbers.choices(characters, weights, k=length)
    at = 0
    while (at := at + numbers.randint(5, 20)) < length:
        text[at] = numbers.choice("，，，。、；")
    at = 0
    while paragraph and (at := at + numbers.randint(20, paragraph)) < length:
        text[at] = "\n"
    return "".join(text)


def styles() -> list[CodeStyle]:
    """Return the codes."""
    return [CodeStyle(f"code {i}", f"编码名称{i}", COLORS[i % len(COLORS)]) for i in range(CODES)]
