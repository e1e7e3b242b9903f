"""Coders and rounds by name, made where they are missing."""

from __future__ import annotations

from annotator.domain.coder import coder_key, coder_name
from annotator.domain.errors import UserError
from annotator.domain.round import RoundState
from annotator.services.coders import insert_coder, insert_round
from annotator.store.journal import Operation
from annotator.store.queries import coders as queries


class People:
    """Finds coders and rounds for the rows of a file, within one operation.

    `round_name` is the round of rows that name none; else it is the latest open one.
    """

    def __init__(self, operation: Operation, round_name: str | None = None) -> None:
        self._operation = operation
        connection = operation.connection
        self._coders = {coder_key(line.name): line.id for line in queries.coders(connection)}
        rounds = queries.rounds(connection)
        self._rounds = {line.name: line.id for line in rounds}
        self._closed = {line.name for line in rounds if line.state == RoundState.CLOSED}
        opened = [line.name for line in rounds if line.state == RoundState.OPEN]
        self._named = round_name or ""
        self._default = round_name or (opened[-1] if opened else None)

    def coder_id(self, name: str) -> bytes:
        """Return the coder of a name, a new one if there is none.

        Raises:
            UserError: the name is blank.
        """
        shown = coder_name(name)
        key = coder_key(shown)
        if key not in self._coders:
            self._coders[key] = insert_coder(self._operation, shown)
        return self._coders[key]

    def known_coder_id(self, name: str) -> bytes | None:
        """Return the coder of a name, if there is one."""
        return self._coders.get(coder_key(name))

    def round_id(self, name: str) -> bytes:
        """Return the round of a name (empty: the usual one), a new one if there is none.

        Raises:
            UserError: the round is closed, or none is open for a row that names none.
        """
        wanted = name or self._default
        if wanted is None:
            raise UserError("round.none_open")
        if wanted in self._closed:
            raise UserError("round.closed", name=wanted)
        if wanted not in self._rounds:
            self._rounds[wanted] = insert_round(self._operation, wanted)
        return self._rounds[wanted]

    def means_round(self, name: str, round_id: bytes) -> bool:
        """Tell whether a row that names a round (empty: none) can mean the one of that id.

        Where neither the row nor the caller names one, any is meant.
        """
        wanted = name or self._named
        return not wanted or self._rounds.get(wanted) == round_id
