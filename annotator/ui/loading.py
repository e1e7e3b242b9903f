"""Reads what the reading pane shows; runs on a worker thread."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.document import Script
from annotator.domain.round import WorkState
from annotator.services.project import Project
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import document_rows, reading
from annotator.store.queries import documents as queries
from annotator.ui.reader.document import ReaderDocument
from annotator.ui.reader.marks import NO_MARKS, Marks, flags_of, marks_from_columns


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose codings are shown: those of a coder in a round; of nobody, none are."""

    coder_id: bytes | None
    round_id: bytes


@dataclass(frozen=True, slots=True)
class LoadedDocument:
    """A document with all that is shown of it; `number` counts from 1 in the list by name."""

    head: queries.DocumentHead
    document: ReaderDocument
    marks: Marks
    state: str
    number: int
    total: int

    @property
    def title(self) -> str:
        """The title that the file itself gives, else its name."""
        title = self.head.metadata.get("title")
        return " ".join(title.split()) if isinstance(title, str) and title else self.head.name


def load_document(project: Project, document_id: bytes, owner: Owner) -> LoadedDocument:
    """Return a document with its layers and one coder's codings.

    Raises:
        KeyError: it is not there.
    """
    head = project.read(queries.head, document_id)
    document = ReaderDocument(
        project.read(queries.text, document_id),
        project.read(queries.sections, document_id),
        project.read(queries.parts, document_id),
        Script(head.script),
    )
    return LoadedDocument(
        head,
        document,
        load_marks(project, document_id, owner),
        load_state(project, document_id, owner),
        (project.read(document_rows.place_of, document_id) or 0) + 1,
        project.read(queries.document_count),
    )


def load_marks(project: Project, document_id: bytes, owner: Owner) -> Marks:
    """Return one coder's codings of a document as columns."""
    if owner.coder_id is None:
        return NO_MARKS
    rows = project.read(
        reading.marks, document_id, coder_id=owner.coder_id, round_id=owner.round_id
    )
    if not rows:
        return NO_MARKS
    ids, starts, ends, codes, unsure, origins = zip(*rows, strict=True)
    states = zip(unsure, origins, strict=True)
    flags = [flags_of(unsure=bool(one), origin=origin) for one, origin in states]
    return marks_from_columns(ids, starts, ends, codes, flags=flags)


def load_state(project: Project, document_id: bytes, owner: Owner) -> str:
    """Return how far the coder is with a document; a `WorkState`."""
    if owner.coder_id is None:
        return WorkState.NOT_OPENED
    row = project.read(coder_queries.state_row, document_id, owner.coder_id, owner.round_id)
    return row[1] if row else WorkState.NOT_OPENED
