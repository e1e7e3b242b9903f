"""Failures and steps of work in words, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.domain.errors import UserError
from annotator.domain.messages import MESSAGES

# Values that are themselves labels of operations.
_LABELS = frozenset({"label", "blocker"})


def translated(error: UserError) -> str:
    """Return what a failure says, in the language of the interface, on one line."""
    values = {name: _in_words(name, value) for name, value in error.values.items()}
    return " ".join(_translation(error.message_id).format(**values).split())


def _in_words(name: str, value: object) -> object:
    if isinstance(value, UserError):  # a failure that was the cause of another one
        return translated(value)
    return operation_label(str(value)) if name in _LABELS else value


def operation_label(label: str) -> str:
    """Return what an operation of the journal is called, such as “apply code”.

    A label that this version does not know (a later one wrote it) is shown as it is.
    """
    message_id = f"operation.{label}"
    return _translation(message_id) if message_id in MESSAGES else label


def message(message_id: str, **values: object) -> str:
    """Return a message of `annotator.domain.messages` in the language of the interface.

    Raises:
        KeyError: no such message, or a hole has no value.
    """
    return _translation(message_id).format(**values)


def _translation(message_id: str) -> str:
    # The English wordings get into the files of the translators by the lint, not by this call.
    return QCoreApplication.translate("", MESSAGES[message_id])
