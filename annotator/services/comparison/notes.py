"""Notes that people leave on a disagreement for those who will talk about it.

A note belongs to the two codings of a place, or to one coding and the coder who has none there;
so it is found again whenever the place is. It may also be written about a closed round: what
was coded in it does not change.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.domain.coder import coder_key
from annotator.domain.errors import UserError
from annotator.domain.span import Span
from annotator.services.comparison.disagreements import Key, Pairing
from annotator.services.comparison.places import Place
from annotator.services.project import Project
from annotator.store.journal import Operation, now
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import notes as queries


class Standing(StrEnum):
    """How a note stands to what is compared now.

    Its place is in dispute; or both agree there by now; or the comparison does not hold its
    place, such as for another round or code; or a coding that it is about is gone.
    """

    DISPUTED = "disputed"
    AGREED = "agreed"
    ELSEWHERE = "elsewhere"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True)
class Note:
    """A note; times are microseconds, `author` is None for nobody in particular.

    `span` is where its place was when the note was written, `key` what names the place it is
    at now, None if the comparison does not hold it.
    """

    id: bytes
    document_id: bytes
    document: str
    round: str
    span: Span
    text: str
    author: str | None
    resolved: bool
    created_at: int
    modified_at: int
    standing: Standing
    key: Key | None


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes of a project as they stand to a comparison, in order of documents and places."""

    all: Sequence[Note] = ()
    by_key: Mapping[Key, Sequence[Note]] = field(default_factory=dict)

    def of(self, place: Pairing | Place) -> list[Note]:
        """Return the notes at a disagreement, or at any disagreement of a place."""
        pairings = place.disagreements if isinstance(place, Place) else (place,)
        return [note for pairing in pairings for note in self.by_key.get(pairing.key, ())]

    @property
    def orphaned(self) -> list[Note]:
        """The notes one of whose codings is gone."""
        return [note for note in self.all if note.standing is Standing.ORPHANED]


def write_note(
    project: Project, place: Pairing, text: str, *, round_name: str, coder: str | None = None
) -> bytes:
    """Leave a note on a disagreement; return its id.

    `round_name` is the round that is compared. Where a coder is compared with themselves, the
    sides of the place are rounds: then `coder` is who it is, and `round_name` the second side.

    Raises:
        UserError: the text is blank, or a coding, the coder or the round is gone.
    """
    written, key = _checked(text), place.key
    with project.operation("note.write") as operation:
        ids = [id_ for id_ in (key.first, key.second) if id_ is not None]
        if len(queries.codings_there(operation.connection, ids)) < len(ids):
            raise UserError("coding.gone")
        at = now()
        row = {
            "document_id": place.document_id,
            "round_id": _round_id(operation, round_name),
            "first_coding_id": key.first,
            "second_coding_id": key.second,
            "absent_coder_id": None if key.second else _coder_id(operation, coder or key.absent),
            "start": place.span.start,
            "end": place.span.end,
            "author_id": project.actor_id,
            "text": written,
            "resolved": False,
            "created_at": at,
            "modified_at": at,
        }
        return operation.insert("disagreement_note", row)


def change_note(project: Project, note_id: bytes, text: str) -> None:
    """Write a note anew; a text that is the same changes nothing.

    Raises:
        UserError: the text is blank, or the note is not there any more.
    """
    written = _checked(text)
    with project.operation("note.change") as operation:
        if _content(operation, note_id)[0] != written:
            operation.update("disagreement_note", note_id, text=written, modified_at=now())


def resolve_note(project: Project, note_id: bytes, *, resolved: bool = True) -> None:
    """Say that what a note asks is settled, or that it is open again.

    Raises:
        UserError: the note is not there any more.
    """
    with project.operation("note.resolve" if resolved else "note.reopen") as operation:
        if _content(operation, note_id)[1] != resolved:
            operation.update("disagreement_note", note_id, resolved=resolved, modified_at=now())


def remove_note(project: Project, note_id: bytes) -> None:
    """Delete a note.

    Raises:
        UserError: the note is not there any more.
    """
    with project.operation("note.remove") as operation:
        _content(operation, note_id)  # refuses what is gone
        operation.delete("disagreement_note", note_id)


def notes_of(project: Project, pairings: Iterable[Pairing]) -> Notes:
    """Return all notes, each with the place of a comparison that it is at now.

    `pairings` are all of them, those that agree too. A note follows its codings: if one of them
    has got another partner of the same coder, or a partner at all, the note is there.
    """
    lines = project.read(queries.notes)
    if not lines:
        return Notes()
    noted = {id_ for line in lines for id_ in _codings(line)}
    there = project.read(queries.codings_there, noted)
    by_side, coder_of = _sides(pairings, noted)
    made: list[Note] = []
    by_key: dict[Key, list[Note]] = {}
    for line in lines:
        place = _place_of(line, by_side, coder_of)
        if not there.issuperset(_codings(line)):
            note = _note(line, Standing.ORPHANED, None)
        elif place is None:
            note = _note(line, Standing.ELSEWHERE, None)
        else:
            standing = Standing.DISPUTED if place.is_disputed else Standing.AGREED
            note = _note(line, standing, place.key)
            by_key.setdefault(place.key, []).append(note)
        made.append(note)
    return Notes(made, by_key)


def _codings(line: queries.NoteLine) -> list[bytes]:
    return [id_ for id_ in (line.first_coding_id, line.second_coding_id) if id_ is not None]


_Side = tuple[bytes, str]
"""A coding, and the coder whom it is held against: in one pairing only."""


def _sides(
    pairings: Iterable[Pairing], noted: set[bytes]
) -> tuple[dict[_Side, Pairing], dict[bytes, str]]:
    """Return the pairings of the noted codings by side, and whose codings these are."""
    by_side: dict[_Side, Pairing] = {}
    coder_of: dict[bytes, str] = {}
    for pairing in pairings:
        one, other = pairing.coders
        if pairing.first.id in noted:
            by_side[pairing.first.id, other], coder_of[pairing.first.id] = pairing, one
        if pairing.second is not None and pairing.second.id in noted:
            by_side[pairing.second.id, one], coder_of[pairing.second.id] = pairing, other
    return by_side, coder_of


def _place_of(
    line: queries.NoteLine, by_side: Mapping[_Side, Pairing], coder_of: Mapping[bytes, str]
) -> Pairing | None:
    if line.second_coding_id is not None:
        other = coder_of.get(line.second_coding_id)
        return None if other is None else by_side.get((line.first_coding_id, other))
    # Of a coder compared with themselves, the rounds are the sides.
    for other in (line.absent, line.round):
        if other is not None and (found := by_side.get((line.first_coding_id, other))):
            return found
    return None


def _note(line: queries.NoteLine, standing: Standing, key: Key | None) -> Note:
    return Note(
        line.id,
        line.document_id,
        line.document,
        line.round,
        Span(line.start, line.end),
        line.text,
        line.author,
        line.resolved,
        line.created_at,
        line.modified_at,
        standing,
        key,
    )


def _checked(text: str) -> str:
    written = text.strip()
    if not written:
        raise UserError("note.empty")
    return written


def _content(operation: Operation, note_id: bytes) -> tuple[str, bool]:
    content = queries.content(operation.connection, note_id)
    if content is None:
        raise UserError("note.gone")
    return content


def _coder_id(operation: Operation, name: str) -> bytes:
    known = coder_queries.coder_by_key(operation.connection, coder_key(name))
    if known is None:
        names = ", ".join(line.name for line in coder_queries.coders(operation.connection))
        raise UserError("coder.unknown", name=name, known=names or "–")
    return known.id


def _round_id(operation: Operation, name: str) -> bytes:
    rounds = coder_queries.rounds(operation.connection)
    for known in rounds:
        if known.name == name:
            return known.id
    raise UserError("round.unknown", name=name, known=", ".join(line.name for line in rounds))
