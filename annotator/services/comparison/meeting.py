"""What coders are to talk about, as a list to print: passages, who gave what, rules, notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from annotator.domain.codebook import Code
from annotator.domain.document import Section
from annotator.services.coding_list import section_of
from annotator.services.comparison.material import Material
from annotator.services.comparison.notes import Note, Notes
from annotator.services.comparison.places import Place
from annotator.services.kwic import Context
from annotator.services.project import Project
from annotator.store.queries import codings as queries

AROUND = 60
"""Characters of the text before and behind a passage."""


@dataclass(frozen=True, slots=True)
class Given:
    """What one coder gave at a place; `attributes` are values by attribute id.

    `context` has the coding's own words in the middle. `memo` and `unsure` are as they are now.
    """

    code: str
    start: int
    end: int
    context: Context
    attributes: Mapping[str, object]
    memo: str = ""
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One place to talk about.

    `context` has the whole passage in the middle; `given` what each coder gave there, in the
    order of coders, nothing for some. `codes` are all the codes that were given.
    """

    number: int
    place: Place
    section: Section | None
    context: Context
    given: Mapping[str, Sequence[Given]]
    codes: Sequence[str]
    notes: Sequence[Note]


@dataclass(frozen=True, slots=True)
class MeetingList:
    """The items in order, with the codebook's entry for each code (retired ones have none).

    `left_over` are notes whose codings are gone.
    """

    round: str
    coders: Sequence[str]
    items: Sequence[Item]
    codes: Mapping[str, Code]
    left_over: Sequence[Note] = field(default=())


def meeting_list(
    project: Project, material: Material, chosen: Sequence[Place], notes: Notes
) -> MeetingList:
    """Gather what is printed about some places of a comparison."""
    documents = {document.id: document for document in material.documents}
    ids = [c.id for place in chosen for theirs in place.codings.values() for c in theirs]
    lines = project.read(queries.lines_by_id, ids)
    items = []
    for number, place in enumerate(chosen, start=1):
        document = documents[place.document_id]
        given = {
            coder: [
                Given(
                    coding.code,
                    coding.start,
                    coding.end,
                    context_of(document.text, coding.start, coding.end),
                    coding.attributes,
                    *_now(lines.get(coding.id)),
                )
                for coding in theirs
            ]
            for coder, theirs in place.codings.items()
        }
        codes = sorted({one.code for theirs in given.values() for one in theirs})
        items.append(
            Item(
                number,
                place,
                section_of(document.sections, place.span.start),
                context_of(document.text, place.span.start, place.span.end),
                given,
                codes,
                notes.of(place),
            )
        )
    occurring = {code for item in items for code in item.codes}
    entries = {code.id: code for code, _ in material.codebook.walk() if code.id in occurring}
    return MeetingList(material.round, material.coders, items, entries, notes.orphaned)


def context_of(text: str, start: int, end: int, around: int = AROUND) -> Context:
    """Return a stretch of a text between what stands around it, each on one line."""
    parts = text[max(0, start - around) : start], text[start:end], text[end : end + around]
    return Context(*(part.replace("\n", " ") for part in parts))


def _now(line: queries.CodingLine | None) -> tuple[str, bool]:
    return ("", False) if line is None else (line.memo, line.unsure)
