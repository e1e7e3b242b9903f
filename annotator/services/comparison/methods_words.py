"""The words of the methods paragraph, by language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.services.comparison.choice import Method
from annotator.services.comparison.units import Unit


@dataclass(frozen=True, slots=True)
class Words:
    """Sentences and parts of sentences; what stands in brackets the author fills in."""

    between: str
    comma: str
    semicolon: str
    list_comma: str
    either: str
    unknown: str
    version: str
    versions: str
    coders: str
    changed: str
    as_in: str
    reference: str
    sample: str
    done: str
    begun: str
    how_drawn: str
    stretches: str
    together: str
    family: str
    alone: str
    level: str
    given_units: str
    any_part: str
    share_of: str
    report: str
    coefficient: str
    mean_of_pairs: str
    provisional: str
    interval: str
    no_interval: str
    no_intervals: str
    few_documents: str
    benchmark: str
    included: str
    left_out: str
    boilerplate: str
    edges: str
    documents: str
    documents_begun: str
    origin: str
    united: str
    resolved: str
    software: str
    et_al: str
    ampersand: str
    units: Mapping[Unit, str]
    methods: Mapping[Method, str]
    origins: Mapping[str, str]
    measures: Mapping[str, str]

    def cited(self, source: str) -> str:
        """Return a source as this language cites it."""
        *names, year = source.split(", ")
        named = ", ".join(names).replace(" et al.", self.et_al).replace(" & ", self.ampersand)
        return f"{named}{self.comma}{year}"

    def listed(self, items: Sequence[str]) -> str:
        """Return a list in words: a, b and c."""
        *most, last = items
        return f"{self.list_comma.join(most)}{self.either}{last}" if most else last
