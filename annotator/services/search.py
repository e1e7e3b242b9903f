"""Find text in all documents, in either Chinese script."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from annotator.domain.errors import UserError
from annotator.domain.progress import Progress, silent
from annotator.language.folding import find_all, fold
from annotator.services.project import Project
from annotator.store.journal import chunks
from annotator.store.queries import documents as queries


class Hit(NamedTuple):
    """Where a text was found."""

    document_id: bytes
    document: str
    start: int
    end: int
    text: str


def search(
    project: Project,
    query: str,
    *,
    progress: Progress = silent,
) -> Iterator[Hit]:
    """Yield every place where a text stands, overlapping ones too, in the order of documents.

    Simplified and Traditional, full and half width, capital and small letters are one.

    Raises:
        UserError: there is nothing to search for.
    """
    wanted = fold(query)
    if not wanted:
        raise UserError("search.empty")
    names = [(id_, name) for id_, name, _, _ in project.read(queries.identities)]
    done = 0
    for some in chunks(names, 200):
        progress(done, len(names))
        done += len(some)
        texts = project.read(queries.texts, [id_ for id_, _ in some])
        for id_, name in some:
            text = texts[id_]
            for start in find_all(fold(text), wanted):
                end = start + len(wanted)
                yield Hit(id_, name, start, end, text[start:end])
