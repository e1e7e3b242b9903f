"""What the lead wants compared and computed: the choice, the units, the interval."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.services.comparison.units import Unit

DEFAULT_MEASURES = ("percent_agreement", "u_alpha_binary", "alpha")
DEFAULT_UNITS = (Unit.SENTENCE, Unit.COMMENT)


class Scope(StrEnum):
    """What stands for a code: its own codings, or those of its descendants too."""

    FAMILY = "family"
    ALONE = "alone"


class Method(StrEnum):
    """How an interval comes about.

    Documents are drawn with replacement; or (nominal and ordered alpha over given units, for
    comparison with other programs only) the cells of the coincidence matrix as KALPHA does, or
    pairs of ratings.
    """

    DOCUMENTS = "documents"
    KALPHA = "kalpha"
    PAIRS = "pairs"


@dataclass(frozen=True, slots=True)
class Choice:
    """What the lead wants compared; empty means all, `round` None the latest.

    `level` takes the codes of one level of the tree (1 is the top; among the descendants of
    `codes`, if any are given), each with its descendants unless `scope` says alone. `version`
    compares codes as they stood in that codebook version: the tree is that version's, and a
    coder who finished a document under another wording of a code is missing there. `edges`
    ignores blanks and punctuation at both ends of a coding. `attributes` tells whether the values
    of attributes are compared too.
    """

    codes: Sequence[str] = ()
    coders: Sequence[str] = ()
    documents: Sequence[str] = ()
    round: str | None = None
    all_documents: bool = False
    boilerplate: bool = False
    origins: Sequence[str] = ()
    """Origins to take besides manual, imported and confirmed suggested ones."""
    scope: Scope = Scope.FAMILY
    level: int | None = None
    version: int | None = None
    edges: bool = False
    attributes: bool = True
    reference: str | None = None
    """The coder whom the others are measured against in disagreements, such as a trainer.

    Coefficients treat all coders alike.
    """


@dataclass(frozen=True, slots=True)
class Interval:
    """How an interval is computed; without resamples there is none.

    `seed` None draws one, which the report tells. `benchmark` is the lead's: the share of
    resamples below it is told. `confidence` is the share of resamples within the bounds.
    """

    resamples: int = 0
    seed: int | None = None
    method: Method = Method.DOCUMENTS
    benchmark: float | None = None
    confidence: float = 0.95


@dataclass(frozen=True, slots=True)
class Settings:
    """What to compute; see the command line for the defaults.

    `params` are parameters of measures: `level` (of alpha), `weights` (of weighted kappa and
    AC2), `iou` (of span F1 by overlap), `seed` and such of gamma; a measure takes those it has.
    """

    choice: Choice = field(default_factory=Choice)
    measures: Sequence[str] = DEFAULT_MEASURES
    units: Sequence[Unit] = DEFAULT_UNITS
    min_overlap: float = 0.0
    params: Mapping[str, object] = field(default_factory=dict)
    interval: Interval = field(default_factory=Interval)
