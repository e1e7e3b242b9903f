"""Look at a codebook file before it is taken: what it holds, what would change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.codebook import Code, Codebook
from annotator.formats.codebooks import read_codebook


@dataclass(frozen=True, slots=True)
class CodebookLook:
    """What a file holds against what a project has.

    `new`, `changed` and `gone` are ids of codes: those that the project does not know, those that
    it knows otherwise, and those that the file does not have. `warnings` are message ids with
    their values.
    """

    codebook: Codebook
    warnings: Sequence[tuple[str, Mapping[str, object]]]
    new: Sequence[str]
    changed: Sequence[str]
    gone: Sequence[str]


def look_at_codebook(path: Path, known: Codebook | None = None) -> CodebookLook:
    """Read a codebook file and compare it with the codebook of a project.

    Raises:
        UserError: the file cannot be read or something in it is wrong.
    """
    read = read_codebook(path)
    theirs = _codes(read.codebook)
    ours = _codes(known) if known else {}
    return CodebookLook(
        codebook=read.codebook,
        warnings=read.warnings,
        new=[id_ for id_ in theirs if id_ not in ours],
        changed=[id_ for id_, code in theirs.items() if id_ in ours and ours[id_] != code],
        gone=[id_ for id_ in ours if id_ not in theirs],
    )


def _codes(codebook: Codebook) -> dict[str, tuple[str, Code]]:
    """Return each code by its id, with its parent's id and without its children."""
    return {
        code.id: (ancestors[-1].id if ancestors else "", replace(code, children=()))
        for code, ancestors in codebook.walk()
    }
