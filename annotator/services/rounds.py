"""Rounds of coding: find, create, rename, close, say what one is for."""

from __future__ import annotations

from annotator.domain.coder import coder_key
from annotator.domain.errors import UserError
from annotator.domain.round import RoundKind, RoundState
from annotator.services.project import Project
from annotator.store.journal import Operation
from annotator.store.queries import coders as queries
from annotator.store.queries.coders import RoundLine


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


def create_round(project: Project, name: str, kind: RoundKind = RoundKind.MAIN) -> RoundLine:
    """Create an open round behind those there are.

    Raises:
        UserError: the name is empty, or a round has it already (see `rename_round`).
    """
    with project.operation("round.create") as operation:
        shown = _free_name(operation, name, but=None)
        id_ = insert_round(operation, shown, kind)
        return RoundLine(id_, shown, str(kind), str(RoundState.OPEN))


def rename_round(project: Project, round_id: bytes, name: str) -> None:
    """Give a round another name; what was coded in it stays there.

    Raises:
        UserError: the name is empty or another round has it; blanks at the ends, case, full and
            half width do not tell names apart.
    """
    with project.operation("round.rename") as operation:
        operation.update("coding_round", round_id, name=_free_name(operation, name, but=round_id))


def set_round_kind(project: Project, round_id: bytes, kind: RoundKind) -> None:
    """Say what a round is for."""
    with project.operation("round.kind") as operation:
        operation.update("coding_round", round_id, kind=str(kind))


def _free_name(operation: Operation, name: str, *, but: bytes | None) -> str:
    shown = name.strip()
    if not shown:
        raise UserError("round.name_empty")
    for line in queries.rounds(operation.connection):
        if line.id != but and coder_key(line.name) == coder_key(shown):
            raise UserError("round.exists", name=line.name)
    return shown
