"""Keys: what the platform wants them to be, who has them, and how they are shown.

A key is written as `QKeySequence` writes it, whatever the platform: `Ctrl+Shift+F`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

Key = str | QKeySequence.StandardKey
"""A key, or what the platform has for such a purpose."""

_MNEMONIC = re.compile(r"\(&\w\)|&(?=[^&])")
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier.value
    | Qt.KeyboardModifier.AltModifier.value
    | Qt.KeyboardModifier.MetaModifier.value
)
_ANY_MODIFIER = Qt.KeyboardModifier.KeyboardModifierMask.value & 0xFFFFFFFF
_FIRST_NAMED, _LAST_NAMED = Qt.Key.Key_Back.value, Qt.Key.Key_MediaLast.value
_FIRST_F, _LAST_F = Qt.Key.Key_F1.value, Qt.Key.Key_F35.value


def bindings(*keys: Key) -> list[QKeySequence]:
    """Return the keys of an action, the one to show first, each once.

    A standard key stands for what the platform gives it; some platforms give some of them none,
    so the usual ones are named behind it.
    """
    found: list[QKeySequence] = []
    for key in keys:
        of_key = [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
        found += [sequence for sequence in of_key if sequence not in found]
    return found


def key_texts(
    usual: Mapping[str, Sequence[Key]], changed: Mapping[str, Sequence[str]] | None = None
) -> dict[str, tuple[str, ...]]:
    """Return the keys of everything that has keys, by id; no two share one.

    What the person has changed comes first. Then a platform's first key for a purpose, if the
    purpose has no other, wins over a key that is named, and that over a platform's further ones:
    X11's Ctrl+E for the end of a line would else be in the way of something of ours.
    """
    changes = changed or {}
    candidates = {
        id_: _written(
            changes[id_] if id_ in changes else [one.toString() for one in bindings(*keys)]
        )
        for id_, keys in usual.items()
    }
    owner: dict[str, str] = {}

    def claim(id_: str, keys: Iterable[str]) -> None:
        for key in keys:
            owner.setdefault(key, id_)

    own = [id_ for id_ in usual if id_ not in changes]
    for id_ in changes:
        claim(id_, candidates.get(id_, ()))
    for id_ in own:
        if all(isinstance(key, QKeySequence.StandardKey) for key in usual[id_]):
            claim(id_, candidates[id_][:1])
    for id_ in own:
        claim(id_, _written(key for key in usual[id_] if isinstance(key, str)))
    for id_ in own:
        claim(id_, candidates[id_])
    return {
        id_: tuple(dict.fromkeys(key for key in keys if owner[key] == id_))
        for id_, keys in candidates.items()
    }


def _written(keys: Iterable[str]) -> list[str]:
    """Return keys as they are written here, without what is none."""
    return [text for key in keys if (text := canonical(key))]


@cache
def canonical(key: str) -> str:
    """Return the one way to write a key, the same on every platform; "" for what is none."""
    sequence = QKeySequence(key)
    if sequence.count() != 1 or _combined(sequence) & ~_ANY_MODIFIER == Qt.Key.Key_unknown.value:
        return ""
    text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    # The Enter of the keypad does the same everywhere.
    return re.sub(r"\bEnter$", "Return", text)


@cache
def stroke_of_text(key: str) -> int:
    """Return a key as the number of its `QKeyCombination`."""
    return _combined(QKeySequence(canonical(key)))


def text_of_stroke(stroke: int) -> str:
    """Return how a key is written."""
    return canonical(QKeySequence(stroke).toString())


def works_everywhere(key: str) -> bool:
    """Tell whether a key can be one of a whole window: it cannot be meant as typing."""
    stroke = stroke_of_text(key)
    code = stroke & ~_ANY_MODIFIER
    return (
        bool(stroke & _MODIFIERS)
        or _FIRST_F <= code <= _LAST_F
        or (_FIRST_NAMED <= code <= _LAST_NAMED)
    )


def is_for_codes(key: str) -> bool:
    """Tell whether a key is a digit or a letter, which are the keys of codes."""
    stroke = stroke_of_text(key)
    code = stroke & ~_ANY_MODIFIER
    return not stroke & _MODIFIERS and code < 128 and chr(code).isalnum()


def is_common(key: str) -> bool:
    """Tell whether keyboards have a key: not all have one that is named Undo."""
    code = stroke_of_text(key) & ~_ANY_MODIFIER
    return not _FIRST_NAMED <= code < _LAST_NAMED


def native(key: str) -> str:
    """Return a key as it is shown on this platform."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def shown(keys: Sequence[str]) -> str:
    """Return the first key as it stands in a menu, or nothing."""
    return native(keys[0]) if keys else ""


def without_mnemonic(text: str) -> str:
    """Return a menu text without its mnemonic and dots: `新建(&N)…` becomes `新建`."""
    return _MNEMONIC.sub("", text).replace("&&", "&").removesuffix("…").strip()


def _combined(sequence: QKeySequence) -> int:
    # The type information of PySide6 leaves out that sequences can be indexed.
    return int(sequence[0].toCombined())  # type: ignore[index]
