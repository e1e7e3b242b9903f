"""What is said of codings to somebody who does not see them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from annotator.domain.span import Span
from annotator.ui.i18n import tr
from annotator.ui.reader.marks import UNSURE
from annotator.ui.reader.picking import codings_at
from annotator.ui.reader.scene import Scene

if TYPE_CHECKING:
    from annotator.ui.reader.spans import Rows
    from annotator.ui.reader.view import Reader

_MOST_NAMED = 8
_WORDS = 20  # characters of a coding that are read out


def spoken(reader: Reader) -> str:
    """Return in a sentence what is coded at the caret or in the selection, or which one is picked.

    Without a document there is nothing to say.
    """
    if not reader.has_document:
        return ""
    scene = reader.scene
    if scene.picked is not None:
        row = scene.codings.row(scene.picked)
        span = Span(int(scene.codings.starts[row]), int(scene.codings.ends[row]))
        return tr("Picked coding: {code}, “{words}”").format(
            code=_name_of(scene, row), words=_shortened(span.of(reader.text))
        )
    selection = reader.selection
    if selection is not None:
        names = _names(scene, scene.codings.query(selection.start, selection.end))
        if names:
            return tr("Coded in the selection: {codes}").format(codes=names)
        return tr("Nothing in the selection is coded.")
    rows = [scene.codings.row(one) for one in codings_at(scene, reader.caret)]
    names = _names(scene, rows)
    return tr("Coded here: {codes}").format(codes=names) if names else tr("Not coded here.")


def _names(scene: Scene, rows: Rows | Sequence[int]) -> str:
    """Return the different names of some codings, the first few of them."""
    index, found = scene.codings, np.asarray(rows, np.intp)
    # Of a hundred thousand codings in a selection only those that are called otherwise matter.
    kinds = np.stack((index.codes[found], index.coders[found], index.flags[found] & UNSURE))
    _, first = np.unique(kinds, axis=1, return_index=True)
    names = list(dict.fromkeys(_name_of(scene, int(found[at])) for at in np.sort(first)))
    if len(names) > _MOST_NAMED:
        rest = tr("%n more", "codes", len(names) - _MOST_NAMED)
        names = [*names[:_MOST_NAMED], rest]
    return ", ".join(names)


def _name_of(scene: Scene, row: int) -> str:
    """Return what a coding's code is called, with its coder if several are shown."""
    index = scene.codings
    name = scene.inks[int(index.codes[row])].label
    if index.flags[row] & UNSURE:
        name = tr("{code} (unsure)").format(code=name)
    if scene.groups.coders:
        name = f"{name} – {index.coder_names[index.coders[row]]}"
    return name


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _WORDS else f"{words[:_WORDS]}…"
