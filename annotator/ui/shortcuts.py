"""Keys: what the platform wants them to be, and how they are shown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtGui import QKeySequence

_MNEMONIC = re.compile(r"\(&\w\)|&(?=[^&])")


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
