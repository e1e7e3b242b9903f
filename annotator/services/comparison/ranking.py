"""Documents by how much is in dispute in them, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from annotator.domain.progress import Progress, silent
from annotator.domain.span import Span, united
from annotator.services.comparison.continuum import Continuum
from annotator.services.comparison.disagreements import DISPUTED, Kind, Pairing
from annotator.services.comparison.material import ComparedDocument, Material
from annotator.services.comparison.pairing import Stretch as Placed
from annotator.services.comparison.pairing import stretches
from annotator.services.comparison.per_document import Kept, for_each
from annotator.services.comparison.rules import Rules


@dataclass(frozen=True, slots=True)
class DocumentStanding:
    """How far the coders of one document differ.

    `characters` counts those that take part, `marked` those of them that somebody gave a code,
    `disputed` those on which not all have the same codes. `counts` are the disagreements of each
    kind. `alpha` is binary u-alpha of any code against none; `undefined` is a reason code where
    there is no such value.
    """

    document_id: bytes
    document: str
    characters: int
    marked: int
    disputed: int
    counts: Mapping[Kind, int]
    alpha: float | None
    undefined: str | None

    @property
    def share(self) -> float | None:
        """The share of what was marked that is disputed; None if nobody marked anything."""
        return self.disputed / self.marked if self.marked else None

    @property
    def observed(self) -> float | None:
        """The share of all characters on which all have the same codes; None if there are none."""
        return 1 - self.disputed / self.characters if self.characters else None

    @property
    def disagreements(self) -> int:
        """How many disagreements there are."""
        return sum(self.counts.values())


class Stretch(NamedTuple):
    """A stretch of a document that `marked` of the `of` coders who looked gave a code."""

    start: int
    end: int
    marked: int
    of: int


@dataclass(frozen=True, slots=True)
class Lane:
    """Where a code (with its descendants) was given; stretches in order, nowhere overlapping."""

    code: str
    stretches: Sequence[Stretch]


@dataclass(frozen=True, slots=True)
class Strip:
    """A document as a strip: a lane for each code, offsets in the document's text."""

    document_id: bytes
    document: str
    characters: int
    lanes: Sequence[Lane]


def standing(
    document: ComparedDocument, pairings: Iterable[Pairing], rules: Rules
) -> DocumentStanding:
    """Return how far the coders of a document differ; `pairings` are those of the document."""
    by_coder = stretches(document, rules)
    marked, disputed = _marked_and_disputed(document, by_coder, rules)
    kinds = Counter(pairing.kind for pairing in pairings)
    length = Continuum(document.pieces).length
    alpha, undefined = _alpha(length, by_coder)
    return DocumentStanding(
        document.id,
        document.name,
        length,
        marked,
        disputed,
        {kind: kinds[kind] for kind in DISPUTED if kind in kinds},
        alpha,
        undefined,
    )


def ranking(
    material: Material,
    pairings: Iterable[Pairing],
    rules: Rules,
    *,
    kept: Kept[DocumentStanding] | None = None,
    progress: Progress = silent,
) -> list[DocumentStanding]:
    """Return the documents, those with the largest disputed share first.

    `pairings` are all those of the material under the rules. Where the share is the same, more
    disagreements come first, then the name decides; documents in which nobody marked anything
    come last. With `kept` only documents that changed are looked at.

    Raises:
        Cancelled: the person asked to stop.
    """
    by_document: dict[bytes, list[Pairing]] = {}
    for pairing in pairings:
        by_document.setdefault(pairing.document_id, []).append(pairing)

    def work(document: ComparedDocument) -> DocumentStanding:
        return standing(document, by_document.get(document.id, ()), rules)

    return sorted(for_each(material, rules, work, kept, progress), key=_most_disputed_first)


def _most_disputed_first(found: DocumentStanding) -> tuple[float, int, str]:
    share = -1.0 if found.share is None else found.share
    return -share, -found.disagreements, found.document


def strip(document: ComparedDocument, codes: Sequence[str], rules: Rules) -> Strip:
    """Return where in a document coders gave each of some codes or a descendant."""
    lanes = []
    for code in codes:
        given: dict[str, list[_Range]] = {
            coder: []
            for coder, version in document.versions.items()
            if rules.is_known(code, version)
        }
        for coding in document.codings:
            if coding.coder in given and _belongs(coding.code, code, rules):
                given[coding.coder].append((coding.start, coding.end))
        lanes.append(Lane(code, list(_counted(given))))
    return Strip(document.id, document.name, len(document.text), lanes)


def _belongs(given: str, code: str, rules: Rules) -> bool:
    return rules.code_of(given) is not None and (
        given == code or code in rules.above.get(given, ())
    )


_Range = tuple[int, int]


def _counted(given: Mapping[str, Sequence[_Range]]) -> Iterator[Stretch]:
    """Yield the stretches that some of the coders gave, cut where their number changes."""
    changes: list[_Range] = []
    for ranges in given.values():
        for start, end in _joined(ranges):
            changes += ((start, 1), (end, -1))
    begun = marked = 0
    for at, step in sorted(changes):
        if marked and begun < at:
            yield Stretch(begun, at, marked, len(given))
        begun, marked = at, marked + step


def _joined(ranges: Sequence[_Range]) -> list[_Range]:
    """Return ranges in order, those that overlap or touch joined."""
    joined: list[_Range] = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1][1]:
            if end > joined[-1][1]:
                joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


def _length(ranges: Sequence[_Range]) -> int:
    return sum(end - start for start, end in _joined(ranges))


def _marked_and_disputed(
    document: ComparedDocument, by_coder: Mapping[str, Sequence[Placed]], rules: Rules
) -> tuple[int, int]:
    """Return how many characters somebody marked, and on how many of them not all are alike.

    All are alike where each code that somebody gave was given by all who looked for it. A code
    that only one coder looked for is not compared.
    """
    by_code: dict[str, dict[str, list[_Range]]] = {}
    known: dict[str, set[str]] = {}
    for coder, mine in by_coder.items():
        for start, end, code, coding in mine:
            by_code.setdefault(code, {}).setdefault(coder, []).append((start, end))
            known.setdefault(code, set()).add(coding.code)
    marked: list[_Range] = []
    disputed: list[_Range] = []
    for code, given in by_code.items():
        for coder, version in document.versions.items():
            if coder not in given and any(rules.is_known(c, version) for c in known[code]):
                given[coder] = []
        if len(given) >= 2:
            for start, end, count, of in _counted(given):
                marked.append((start, end))
                if count < of:
                    disputed.append((start, end))
    return _length(marked), _length(disputed)


def _alpha(
    length: int, by_coder: Mapping[str, Sequence[Placed]]
) -> tuple[float | None, str | None]:
    from annotator.agreement.spans import coded_spans
    from annotator.agreement.unitizing import u_alpha_binary

    rows = [
        (coder, span.start, span.end, "*")
        for coder, mine in by_coder.items()
        for span in united([Span(placed.start, placed.end) for placed in mine])
    ]
    result = u_alpha_binary(coded_spans(list(by_coder), [(length, list(by_coder), rows)]))
    return result.value, result.undefined
