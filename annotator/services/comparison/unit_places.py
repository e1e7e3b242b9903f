"""Where the units of a document lie, and how much of each a coding covers."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from annotator.domain.document import Section
from annotator.domain.span import Span
from annotator.language.words import Segmenter
from annotator.services.comparison.material import ComparedDocument
from annotator.services.comparison.units import Unit, unit_spans


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """The units of one kind in a document, in order; `whole` counts what of each tells."""

    starts: Sequence[int]
    ends: Sequence[int]
    whole: Sequence[int]


@dataclass(slots=True, eq=False)
class UnitPlaces:
    """The units of a document; each kind is cut once.

    Only letters, digits and ideographs of the stretches that count tell: blanks and punctuation
    at the edge of a unit do not make it coded. `before` counts them before each position.
    """

    text: str
    sections: Sequence[Section]
    pieces: Sequence[Span]
    before: Sequence[int]
    kinds: dict[Unit, Places] = field(default_factory=dict)

    def of(self, document: ComparedDocument, unit: Unit, segmenter: Segmenter) -> Places:
        """Return the units of a kind."""
        found = self.kinds.get(unit)
        if found is None:
            spans = unit_spans(document, unit, segmenter)
            whole = array("i", (self.before[s.end] - self.before[s.start] for s in spans))
            starts = array("i", (span.start for span in spans))
            found = Places(starts, array("i", (span.end for span in spans)), whole)
            self.kinds[unit] = found
        return found

    def fits(self, document: ComparedDocument) -> bool:
        """Tell whether these are the units of a document as it is now."""
        return (
            self.text == document.text
            and self.sections == document.sections
            and self.pieces == document.pieces
        )

    def carried(
        self, places: Places, spans: Iterable[tuple[int, int]], min_overlap: float
    ) -> list[int]:
        """Return the numbers of the units of which disjoint spans cover enough together.

        Enough is one letter, digit or ideograph, or the share `min_overlap` of them, whichever
        is more. A unit without any is never coded.
        """
        before, starts, ends = self.before, places.starts, places.ends
        count = len(starts)
        covered: dict[int, int] = {}
        for start, end in spans:
            number = bisect_right(ends, start)
            while number < count and starts[number] < end:
                first, last = starts[number], ends[number]
                if start > first:
                    first = start
                if end < last:
                    last = end
                if hits := before[last] - before[first]:
                    covered[number] = covered.get(number, 0) + hits
                number += 1
        if min_overlap <= 0:
            return list(covered)
        whole = places.whole
        # Divided, not multiplied: 11 of 20 is the number 0.55, but 0.55 * 20 is more than 11.
        return [number for number, hits in covered.items() if hits / whole[number] >= min_overlap]


def unit_places(document: ComparedDocument) -> UnitPlaces:
    """Prepare a document for cutting it into units."""
    before = array("i")
    told, at, text = 0, 0, document.text
    for piece in document.pieces:
        before.extend([told] * (piece.start - at))
        # Without a loop of our own: a project has millions of characters.
        before.extend(accumulate(map(str.isalnum, text[piece.start : piece.end]), initial=told))
        told = before.pop()
        at = piece.end
    before.extend([told] * (len(text) - at + 1))
    return UnitPlaces(document.text, document.sections, document.pieces, before)
