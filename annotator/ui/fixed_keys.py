"""Keys and gestures that are the same everywhere: the sheet of keys tells of them."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.ui.i18n import tr
from annotator.ui.shortcuts import native

Row = tuple[str, str]
"""What is done, and the keys or gesture for it, in words."""


def fixed_keys() -> list[tuple[str, Sequence[Row]]]:
    """Return headings with their rows, in the language of the moment."""
    return [
        (tr("Codes"), _codes()),
        (tr("Mouse in the text"), _mouse()),
        (tr("Field to find in the document"), _finding()),
        (tr("Palettes of codes and commands"), _palette()),
        (tr("Lists and tables"), _lists()),
        (tr("Comparing"), _comparing()),
        (tr("Writing"), _writing()),
    ]


def _codes() -> list[Row]:
    return [(tr("Apply the code with that key"), tr("digit or letter"))]


def _mouse() -> list[Row]:
    drag, click = tr("drag"), tr("click")
    return [
        (tr("Select; at the edges the text scrolls on"), drag),
        (tr("Select single characters, not words"), _either(drag)),
        (tr("Select a word, sentence, paragraph"), tr("double, triple, quadruple click")),
        (tr("Select more words, sentences, paragraphs"), tr("drag after the last click")),
        (tr("Extend the selection to there"), _with("Shift", click)),
        (tr("Pick a coding; again: the one beneath"), click),
        (tr("Move an end of the picked coding"), tr("drag its handle")),
        (tr("The same by single characters"), _either(tr("drag its handle"))),
        (tr("Give up dragging"), native("Esc")),
        (tr("Give a code to the selection"), tr("drag the code onto the text")),
        (tr("Menu of what can be done here"), tr("right click, menu key, Shift+F10")),
        (tr("Larger or smaller text"), _with("Ctrl", tr("wheel"))),
    ]


def _finding() -> list[Row]:
    return [
        (tr("Next place found"), native("Return")),
        (tr("Previous place found"), native("Shift+Return")),
        (tr("Back to the text, with the place selected"), native("Esc")),
    ]


def _palette() -> list[Row]:
    return [
        (tr("Go through the list"), " ".join(map(native, ("Up", "Down", "PgUp", "PgDown")))),
        (tr("Take what is marked"), native("Return")),
        (tr("Leave"), native("Esc")),
    ]


def _lists() -> list[Row]:
    return [
        (tr("Go there, open it, apply the code"), native("Return")),
        (tr("Remove the selected codings"), native("Del")),
        (tr("Copy the selected rows"), native("Ctrl+C")),
        (
            tr("Select several rows"),
            _with("Ctrl", tr("click")) + ", " + _with("Shift", tr("click")),
        ),
        (tr("From a filter to its list"), native("Down")),
        (tr("Empty a filter"), native("Esc")),
    ]


def _comparing() -> list[Row]:
    return [
        (tr("Show the disagreement that is marked"), native("Return")),
        (tr("Back to the report; choose no code"), native("Esc")),
        (tr("Copy the figures"), native("Ctrl+C")),
    ]


def _writing() -> list[Row]:
    return [
        (tr("Save a memo or a note"), native("Ctrl+Return")),
        (tr("Take a choice of an attribute back"), native("Del")),
    ]


def _either(gesture: str) -> str:
    return f"{_with('Alt', gesture)}, {_with('Ctrl', gesture)}"


def _with(modifier: str, gesture: str) -> str:
    # As the platform shows it: the sign of a modifier stands before that of a key.
    return native(f"{modifier}+A").removesuffix("A") + gesture
