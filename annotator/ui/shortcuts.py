"""Keys: what the platform wants them to be, and what a key event means to the reading pane."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_MNEMONIC = re.compile(r"\(&\w\)|&(?=[^&])")
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def bindings(*keys: str | QKeySequence.StandardKey) -> list[QKeySequence]:
    """Return the keys of an action, the one to show first, each once.

    A standard key stands for what the platform gives it; some platforms give some of them none,
    so the usual ones are named behind it.
    """
    found: list[QKeySequence] = []
    for key in keys:
        of_key = [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
        found += [sequence for sequence in of_key if sequence not in found]
    return found


def shown(sequences: Sequence[QKeySequence]) -> str:
    """Return the first key as it stands in a menu, or nothing."""
    return sequences[0].toString(QKeySequence.SequenceFormat.NativeText) if sequences else ""


def without_mnemonic(text: str) -> str:
    """Return a menu text without its mnemonic and dots: `新建(&N)…` becomes `新建`."""
    return _MNEMONIC.sub("", text).replace("&&", "&").removesuffix("…").strip()


def typed_character(event: QKeyEvent) -> str:
    """Return the character of a key without modifiers: half width, small; else nothing.

    A Chinese input method can be left in its full-width mode: its `１` and `。` count as `1` and
    `.` here.
    """
    if event.modifiers() & ~_PLAIN:
        return ""
    text = unicodedata.normalize("NFKC", event.text()).casefold()
    return {"。": "."}.get(text, text) if len(text) == 1 else ""
