"""Words on the screen, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str, note: str = "", n: int = -1) -> str:
    """Return the translation of a literal English text.

    The first argument is always a literal, so that the texts can be collected from the source;
    holes are filled with `.format`. `n` chooses the plural form and replaces `%n`.
    """
    return QCoreApplication.translate("", text, note, n)
