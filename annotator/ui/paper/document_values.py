"""What goes onto paper: a document with its codings, and a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.ui.reader.appearance import USUAL, Appearance
from annotator.ui.reader.document import CodeStyle, ReaderDocument
from annotator.ui.reader.marks import Marks

PIXELS_PER_INCH = 96
_PER_MILLIMETRE = PIXELS_PER_INCH / 25.4


@dataclass(frozen=True, slots=True)
class PaperDocument:
    """A document as it is printed.

    `title` and `facts` (coder, round, version of the codebook, date, …) stand at the head of each
    page. `codes` are all codes in the order of the legend, by id; only those used are listed.
    """

    title: str
    facts: Sequence[str]
    document: ReaderDocument
    marks: Marks
    codes: Mapping[str, CodeStyle]
    appearance: Appearance = USUAL


class Paper(StrEnum):
    """Sizes of paper."""

    A4 = "A4"
    LETTER = "Letter"


_MILLIMETRES = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}


@dataclass(frozen=True, slots=True)
class Page:
    """A page and where the text stands on it; everything in pixels of 1/96 inch.

    The head stands above `top`, the number of the page below `bottom`.
    """

    width: float
    height: float
    left: int
    top: int
    right: int
    bottom: int

    @property
    def text_width(self) -> int:
        """The width that text, stripes and names share."""
        return self.right - self.left

    @property
    def text_height(self) -> int:
        """The height of the text."""
        return self.bottom - self.top


def page_of(paper: Paper) -> Page:
    """Return the page of a usual size of paper."""
    width, height = _MILLIMETRES[paper]
    return page_of_size(width, height)


def page_of_size(width: float, height: float) -> Page:
    """Return a page of so many millimetres, with the usual margins."""
    across, down = width * _PER_MILLIMETRE, height * _PER_MILLIMETRE
    side, head = round(15 * _PER_MILLIMETRE), round(25 * _PER_MILLIMETRE)
    foot = round(18 * _PER_MILLIMETRE)
    return Page(across, down, side, head, round(across) - side, round(down) - foot)
