"""Codings: apply, move, change, remove."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.domain.coding import Origin
from annotator.domain.errors import UserError
from annotator.domain.identity import new_id_bytes
from annotator.domain.round import RoundState
from annotator.domain.span import Span
from annotator.services.codebook import load
from annotator.services.project import Project
from annotator.store.journal import Operation, now
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import codings as queries


@dataclass(frozen=True, slots=True)
class Place:
    """Where and whose: a document, a coder and a round."""

    document_id: bytes
    coder_id: bytes
    round_id: bytes


def apply_code(
    project: Project, place: Place, span: Span, code: str, *, coding_id: bytes | None = None
) -> bytes:
    """Give a span a code; return the coding's id.

    `coding_id` lets the window show the coding before it is saved.

    Raises:
        UserError: the span lies outside the document, the round is closed, the code is unknown
            or retired, or the coder has this very coding already.
    """
    with project.operation("coding.apply") as operation:
        found = _checked(operation, place, span, code)
        _refuse_retired(found, code)
        at = now()
        row = {
            "id": coding_id or new_id_bytes(),
            "document_id": place.document_id,
            "start": span.start,
            "end": span.end,
            "code_id": found.code_id,
            "coder_id": place.coder_id,
            "round_id": place.round_id,
            "origin": str(Origin.MANUAL),
            "attributes": {},
            "codebook_version": found.codebook_version,
            "created_at": at,
            "modified_at": at,
        }
        return operation.insert("coding", row)


def remove_codings(project: Project, ids: Sequence[bytes]) -> None:
    """Delete codings in one step.

    Raises:
        UserError: one of them is not there any more, or its round is closed.
    """
    with project.operation("coding.remove") as operation:
        for coding_id in ids:
            _line(operation, coding_id)  # refuses what is gone or closed
        operation.delete_many("coding", list(ids))


def move_coding(project: Project, coding_id: bytes, span: Span) -> None:
    """Give a coding other ends.

    Raises:
        UserError: as `apply_code`.
    """
    with project.operation("coding.move") as operation:
        line = _line(operation, coding_id)
        _checked(operation, _place_of(line), span, line.code, but=coding_id)
        operation.update("coding", coding_id, start=span.start, end=span.end, modified_at=now())


def change_code(project: Project, coding_id: bytes, code: str) -> None:
    """Give a coding another code; attributes that the new code does not have are dropped.

    Raises:
        UserError: as `apply_code`.
    """
    codebook = load(project)
    with project.operation("coding.recode") as operation:
        line = _line(operation, coding_id)
        span = Span(line.start, line.end)
        found = _checked(operation, _place_of(line), span, code, but=coding_id)
        _refuse_retired(found, code)
        kept = {attribute.id for attribute in codebook.attributes_of(code)}
        operation.update(
            "coding",
            coding_id,
            code_id=found.code_id,
            attributes={key: value for key, value in line.attributes.items() if key in kept},
            codebook_version=found.codebook_version,
            modified_at=now(),
        )


def set_attributes(project: Project, coding_id: bytes, attributes: Mapping[str, Any]) -> None:
    """Set the attribute values of a coding; None takes a value away, others stay.

    Values are as in `annotator.domain.coding.AttributeContent`.

    Raises:
        UserError: the coding is not there any more, or its round is closed.
    """
    with project.operation("coding.attributes") as operation:
        line = _line(operation, coding_id)
        merged = {**line.attributes, **attributes}
        kept = {key: value for key, value in merged.items() if value not in (None, "", [])}
        if kept != line.attributes:
            operation.update("coding", coding_id, attributes=kept, modified_at=now())


def set_memo(project: Project, coding_id: bytes, memo: str) -> None:
    """Write the memo of a coding.

    Raises:
        UserError: the coding is not there any more, or its round is closed.
    """
    with project.operation("coding.memo") as operation:
        if _line(operation, coding_id).memo != memo:
            operation.update("coding", coding_id, memo=memo, modified_at=now())


def set_unsure(project: Project, coding_id: bytes, *, unsure: bool) -> None:
    """Mark a coding unsure, or sure again.

    Raises:
        UserError: the coding is not there any more, or its round is closed.
    """
    with project.operation("coding.unsure" if unsure else "coding.sure") as operation:
        if _line(operation, coding_id).unsure != unsure:
            operation.update("coding", coding_id, unsure=unsure, modified_at=now())


def _line(operation: Operation, coding_id: bytes) -> queries.CodingLine:
    line = queries.coding_line(operation.connection, coding_id)
    if line is None:
        raise UserError("coding.gone")
    for known in coder_queries.rounds(operation.connection):
        if known.id == line.round_id and known.state == RoundState.CLOSED:
            raise UserError("round.closed", name=known.name)
    return line


def _place_of(line: queries.CodingLine) -> Place:
    return Place(line.document_id, line.coder_id, line.round_id)


def _checked(
    operation: Operation, place: Place, span: Span, code: str, *, but: bytes | None = None
) -> queries.Placement:
    """Return what a coding needs to know of its place.

    Raises:
        UserError: it cannot stand there; `but` is the coding that may.
    """
    found = queries.placement(
        operation.connection,
        (place.document_id, place.coder_id, place.round_id),
        (span.start, span.end),
        code,
    )
    if found.round_state != RoundState.OPEN:
        raise UserError("round.closed", name=found.round_name)
    if found.characters is None or span.end > found.characters:
        raise UserError(
            "coding.outside",
            start=span.start,
            end=span.end,
            document=found.document,
            characters=found.characters,
        )
    if found.code_id is None:
        raise UserError("coding.code_unknown", code=code)
    if found.taken_by not in (None, but):
        raise UserError("coding.exists", code=code, start=span.start, end=span.end)
    return found


def _refuse_retired(found: queries.Placement, code: str) -> None:
    if found.code_retired:
        raise UserError("coding.code_retired", code=code)
