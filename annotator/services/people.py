"""Coders and rounds by name, made where they are missing."""

from __future__ import annotations

from annotator.domain.coder import coder_key, coder_name
from annotator.domain.errors import UserError
from annotator.domain.round import RoundState
from annotator.services.coders import insert_coder
from annotator.services.rounds import insert_round
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

    def coder_and_round(self, coder: str, round_name: str) -> tuple[bytes, bytes]:
        """Return a coder and a round (empty: the usual one) by name, new ones if there are none.

        Raises:
            UserError: the coder's name is blank, the round is closed, or none is open for a row
                that names none; then nothing was made.
        """
        shown, wanted = coder_name(coder), self._open_round(round_name)
        key = coder_key(shown)
        if key not in self._coders:
            self._coders[key] = insert_coder(self._operation, shown)
        if wanted not in self._rounds:
            self._rounds[wanted] = insert_round(self._operation, wanted)
        return self._coders[key], self._rounds[wanted]

    def _open_round(self, name: str) -> str:
        wanted = name or self._default
        if wanted is None:
            raise UserError("round.none_open")
        if wanted in self._closed:
            raise UserError("round.closed", name=wanted)
        return wanted

    def known_coder_id(self, name: str) -> bytes | None:
        """Return the coder of a name, if there is one."""
        return self._coders.get(coder_key(name))

    def names_round(self, name: str) -> bool:
        """Tell whether a row that names a round (empty: none), or the caller, says which."""
        return bool(name or self._named)

    def open_round_name(self, round_id: bytes) -> str | None:
        """Return the name of a round, None if it is closed."""
        name = next(name for name, id_ in self._rounds.items() if id_ == round_id)
        return None if name in self._closed else name

    def means_round(self, name: str, round_id: bytes) -> bool:
        """Tell whether a row that names a round (empty: none) can mean the one of that id.

        Where neither the row nor the caller names one, any is meant.
        """
        wanted = name or self._named
        return not wanted or self._rounds.get(wanted) == round_id
