"""Errors that a person can do something about."""

from __future__ import annotations


class UserError(Exception):
    """Something could not be done; says what happened, to what, and what to do next.

    Args:
        message_id: a key of `annotator.domain.messages.MESSAGES`.
        **values: what fills the holes of that message.
    """

    def __init__(self, message_id: str, **values: object) -> None:
        super().__init__(message_id, values)
        self.message_id = message_id
        self.values = values

    def __str__(self) -> str:
        """Return the English wording, on one line."""
        # Imported late so that raising an error costs nothing where it is caught and handled.
        from annotator.domain.messages import english

        return english(self.message_id, self.values)


class Cancelled(Exception):  # noqa: N818 - not a failure: the person asked for it
    """The person asked a running piece of work to stop; nothing of it remains."""
