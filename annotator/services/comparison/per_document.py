"""Work that is done document by document, and only for those that changed since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from annotator.domain.progress import Progress, silent
from annotator.services.comparison.material import ComparedDocument, Material
from annotator.services.comparison.rules import Rules

_T = TypeVar("_T")


@dataclass(slots=True)
class Kept(Generic[_T]):
    """What was worked out for each document under some rules, for the next time.

    A document that did not change is the same object again, see
    `annotator.services.comparison.cache`. One comparison at a time may use it, on any thread.
    """

    rules: Rules | None = None
    found: dict[bytes, tuple[ComparedDocument, _T]] = field(default_factory=dict)


def for_each(
    material: Material,
    rules: Rules,
    work: Callable[[ComparedDocument], _T],
    kept: Kept[_T] | None = None,
    progress: Progress = silent,
) -> list[_T]:
    """Return what `work` makes of each document; it must follow from document and rules alone.

    What was found under other rules, or of documents that are not in the material, is forgotten.

    Raises:
        Cancelled: the person asked to stop; what was found until then is kept.
    """
    kept = Kept() if kept is None else kept
    if kept.rules != rules:
        kept.found.clear()
        kept.rules = rules
    wanted = {document.id for document in material.documents}
    for gone in kept.found.keys() - wanted:
        del kept.found[gone]
    results = []
    for done, document in enumerate(material.documents):
        known = kept.found.get(document.id)
        if known is None or known[0] is not document:
            progress(done, len(material.documents))
            known = kept.found[document.id] = document, work(document)
        results.append(known[1])
    return results
