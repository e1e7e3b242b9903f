"""Given units: what a text is cut into, and which of them carry a code."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.domain.document import SectionKind
from annotator.domain.span import Span, united
from annotator.language.sentences import sentences
from annotator.language.words import Segmenter
from annotator.services.comparison.material import ComparedDocument

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


class Unit(StrEnum):
    """What is compared one by one."""

    CHARACTER = "character"
    WORD = "word"
    SENTENCE = "sentence"
    COMMENT = "comment"
    SECTION = "section"
    DOCUMENT = "document"


def unit_spans(document: ComparedDocument, unit: Unit, segmenter: Segmenter) -> list[Span]:
    """Return the units of a document, in order; characters are not listed one by one.

    The segmenter loads its dictionary, which takes a second, only if words are asked for.

    Raises:
        ValueError: `unit` is the character.
    """
    if unit is Unit.SENTENCE:
        return [
            span
            for section in document.sections
            for span in sentences(document.text, section.start, section.end)
        ]
    if unit is Unit.WORD:
        return [
            span
            for section in document.sections
            for span in segmenter.words(document.text, section.start, section.end)
        ]
    if unit is Unit.COMMENT:
        return [s.span for s in document.sections if s.kind is SectionKind.COMMENT]
    if unit is Unit.SECTION:
        return [section.span for section in document.sections]
    if unit is Unit.DOCUMENT:
        if not document.sections:
            return []  # all of it is left out
        return [Span(document.sections[0].start, document.sections[-1].end)]
    raise ValueError(f"{unit} is not cut into units")


class Coverage:
    """Counts the letters, digits and ideographs of a text that codings cover.

    Only those in `pieces` count. Blanks and punctuation at the edge of a unit do not make it
    coded.
    """

    def __init__(self, text: str, pieces: Sequence[Span]) -> None:
        import numpy as np

        telling = np.zeros(len(text), dtype=np.int64)
        for piece in pieces:
            telling[piece.start : piece.end] = [c.isalnum() for c in piece.of(text)]
        self._before = np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(telling)])

    def carried(
        self, units: Sequence[Span], codings: Sequence[Span], min_overlap: float
    ) -> npt.NDArray[np.bool_]:
        """Tell for each unit whether the codings, taken together, cover enough of it.

        Enough is one letter, digit or ideograph, or the share `min_overlap` of them, whichever
        is more. A unit without any is never coded.
        """
        import numpy as np

        starts = np.array([unit.start for unit in units], dtype=np.int64)
        ends = np.array([unit.end for unit in units], dtype=np.int64)
        whole = self._before[ends] - self._before[starts]
        covered = self._covered_before(codings, ends) - self._covered_before(codings, starts)
        # Divided, not multiplied: 11 of 20 is the number 0.55, but 0.55 * 20 is more than 11.
        share = covered / np.maximum(whole, 1)
        enough: npt.NDArray[np.bool_] = (covered >= 1) & (share >= min_overlap)
        return enough

    def _covered_before(
        self, codings: Sequence[Span], positions: npt.NDArray[np.int64]
    ) -> npt.NDArray[np.int64]:
        """Return how many covered characters stand before each position."""
        import numpy as np

        joined = united(list(codings))
        if not joined:
            return np.zeros(len(positions), dtype=np.int64)
        starts = np.array([span.start for span in joined], dtype=np.int64)
        ends = np.array([span.end for span in joined], dtype=np.int64)
        counts = self._before[ends] - self._before[starts]
        total = np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(counts)])
        index = np.searchsorted(starts, positions, side="right") - 1
        inside = np.maximum(index, 0)
        reached = np.minimum(positions, ends[inside])
        partial = self._before[np.maximum(reached, starts[inside])] - self._before[starts[inside]]
        return np.where(index < 0, 0, total[inside] + partial)
