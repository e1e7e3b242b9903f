"""What a mark of a picture stands for: where a click on it leads."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CodeTarget:
    """All that coders disagree on in a code."""

    code: str


@dataclass(frozen=True, slots=True)
class PairTarget:
    """What two coders disagree on, in a code or (empty) in all; one coder twice: with anybody."""

    one: str
    other: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class AttributeTarget:
    """Pairs of codings that differ in an attribute."""

    attribute: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class CellTarget:
    """The passages of a cell of the confusion matrix: `row` says one coder, `column` the other.

    None stands for "nothing": the coder has no coding there.
    """

    one: str
    other: str
    row: str | None
    column: str | None


@dataclass(frozen=True, slots=True)
class DocumentTarget:
    """What coders disagree on in a document."""

    document_id: str


@dataclass(frozen=True, slots=True)
class PlaceTarget:
    """A stretch of a document, in code points."""

    document_id: str
    start: int
    end: int
    code: str = ""


@dataclass(frozen=True, slots=True)
class StepTarget:
    """One step of a course (a round, a week, a stretch of the order of coding)."""

    series: str
    step: str


Target = (
    CodeTarget
    | PairTarget
    | AttributeTarget
    | CellTarget
    | DocumentTarget
    | PlaceTarget
    | StepTarget
)
