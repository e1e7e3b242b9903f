"""Coders and rounds."""

from __future__ import annotations

from annotator.domain.coder import coder_key, coder_name
from annotator.domain.errors import UserError
from annotator.domain.round import RoundKind, RoundState
from annotator.services.project import Project
from annotator.store.journal import Operation
from annotator.store.queries import coders as queries
from annotator.store.queries.coders import CoderLine, RoundLine


def create_coder(project: Project, name: str) -> CoderLine:
    """Create a coder.

    Raises:
        UserError: the name is empty, or a coder has it already (blanks at the ends, case, full
            and half width do not tell names apart).
    """
    shown = coder_name(name)
    with project.operation("coder.create") as operation:
        known = queries.coder_by_key(operation.connection, coder_key(shown))
        if known is not None:
            raise UserError("coder.exists", name=known.name)
        return CoderLine(insert_coder(operation, shown), shown)


def insert_coder(operation: Operation, name: str) -> bytes:
    """Insert a coder as part of a larger operation; return the id."""
    return operation.insert("coder", {"name": name, "name_key": coder_key(name), "db_role": None})


def rename_coder(project: Project, coder_id: bytes, name: str) -> None:
    """Give a coder another name; codings stay theirs.

    Raises:
        UserError: the name is empty or another coder has it.
    """
    shown = coder_name(name)
    with project.operation("coder.rename") as operation:
        known = queries.coder_by_key(operation.connection, coder_key(shown))
        if known is not None and known.id != coder_id:
            raise UserError("coder.exists", name=known.name)
        operation.update("coder", coder_id, name=shown, name_key=coder_key(shown))


def find_coder(project: Project, name: str) -> CoderLine:
    """Return the coder of a name.

    Raises:
        UserError: there is none; the message lists those there are.
    """
    known = project.read(queries.coder_by_key, coder_key(name))
    if known is None:
        names = ", ".join(line.name for line in project.read(queries.coders))
        raise UserError("coder.unknown", name=name, known=names or "–")
    return known


def insert_round(operation: Operation, name: str, kind: RoundKind = RoundKind.MAIN) -> bytes:
    """Insert an open round as part of a larger operation; return the id."""
    position = len(queries.rounds(operation.connection))
    return operation.insert(
        "coding_round",
        {
            "name": name,
            "kind": str(kind),
            "state": str(RoundState.OPEN),
            "position": position,
        },
    )


def find_round(project: Project, name: str | None) -> RoundLine:
    """Return the round of a name, or the latest one.

    Raises:
        UserError: there is none of that name; the message lists those there are.
    """
    rounds = project.read(queries.rounds)
    if name is None:
        return rounds[-1]
    for line in rounds:
        if line.name == name:
            return line
    raise UserError("round.unknown", name=name, known=", ".join(line.name for line in rounds))


def latest_open_round(project: Project) -> RoundLine | None:
    """Return the latest round that takes codings, or None."""
    opened = [line for line in project.read(queries.rounds) if line.state == RoundState.OPEN]
    return opened[-1] if opened else None


def set_round_state(project: Project, round_id: bytes, state: RoundState) -> None:
    """Close a round, or open it again."""
    with project.operation("round.state") as operation:
        operation.update("coding_round", round_id, state=str(state))
