"""Where the coder goes next: documents and codings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.domain.document import SectionKind
from annotator.domain.round import WorkState
from annotator.domain.span import Span
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import reading
from annotator.store.queries.document_rows import ids_by_state
from annotator.ui.reader.passages import paragraph_at, paragraph_steps
from annotator.ui.reader.view import Reader
from annotator.ui.session import Session

_NOT_CODED = (SectionKind.METADATA, SectionKind.BOILERPLATE)
_TAIL = "，。、；：！？…,.;:!?”’」』）)】》"  # what is left over behind a coding


def first_document(session: Session) -> bytes | None:
    """Return the document to begin with: one in progress, else the first that is not done.

    Where all are done, or nobody codes yet, it is the first one; None if there are none.
    """
    coder, round_ = session.coder, session.round
    if coder is not None:
        ids = session.read(ids_by_state, coder_id=coder.id, round_id=round_.id)
        lines = session.read(coder_queries.states, coder_id=coder.id, round_id=round_.id)
        known = {line.document_id: line.state for line in lines}
        for state in (WorkState.IN_PROGRESS, WorkState.NOT_OPENED):
            for id_ in ids:
                if known.get(id_, WorkState.NOT_OPENED) == state:
                    return id_
    return session.read(reading.neighbour, None, +1)


def next_coding(reader: Reader, step: int) -> bytes | None:
    """Return the coding behind (`step` 1) or before (-1) the picked one, else the caret.

    Behind the last comes the first; None if there is none.
    """
    if not reader.has_document or not len(reader.scene.codings):
        return None
    index = reader.scene.codings
    if reader.picked is not None:
        row = index.row(reader.picked) + step
    else:
        behind = int(index.starts.searchsorted(reader.caret))
        row = behind if step > 0 else behind - 1
    return index.id_of(row % len(index))


def next_uncoded(reader: Reader, step: int) -> Span | None:
    """Return the next (`step` 1) or previous (-1) stretch of a paragraph without coding.

    Metadata, boilerplate, blanks and lonely punctuation do not count. Behind the last comes the
    first; None if there is none.
    """
    at = _place(reader)
    if step > 0:
        found = (one for one in _uncoded_from(reader, at) if one.start > at)
        return next(found, next(_uncoded_from(reader, 0), None))
    before = (one for one in _uncoded_before(reader, at) if one.start < at)
    return next(before, next(_uncoded_before(reader, len(reader.text)), None))


def next_comment(reader: Reader, step: int) -> Span | None:
    """Return the next (`step` 1) or previous (-1) comment; behind the last comes the first."""
    at = _place(reader)
    kind = SectionKind.COMMENT
    comments = [one.span for one in reader.scene.document.sections if one.kind is kind]
    if step > 0:
        return next((one for one in comments if one.start > at), next(iter(comments), None))
    comments.reverse()
    return next((one for one in comments if one.start < at), next(iter(comments), None))


def _place(reader: Reader) -> int:
    """Return where one goes on from: the start of the picked coding or of the selection."""
    if reader.picked is not None:
        return reader.scene.codings.extent(reader.picked)[0]
    return reader.caret if reader.selection is None else reader.selection.start


def _uncoded_from(reader: Reader, position: int) -> Iterator[Span]:
    text, steps = reader.text, paragraph_steps(reader.text)
    at = position
    while at < len(text):
        paragraph = paragraph_at(text, at)
        if paragraph is not None:
            yield from _uncoded_in(reader, paragraph)
        at = steps.start_behind(at)


def _uncoded_before(reader: Reader, position: int) -> Iterator[Span]:
    text, steps = reader.text, paragraph_steps(reader.text)
    at = position
    while at > 0:
        at = steps.start_before(at)
        paragraph = paragraph_at(text, at)
        if paragraph is not None:
            yield from reversed([*_uncoded_in(reader, paragraph)])


def _uncoded_in(reader: Reader, paragraph: Span) -> Iterator[Span]:
    """Yield what is not coded of a paragraph, section by section."""
    index = reader.scene.codings
    sections = reader.scene.document.sections
    kept = (
        [one.span for one in sections if one.kind not in _NOT_CODED] if sections else [paragraph]
    )
    rows = index.query(paragraph.start, paragraph.end).tolist()
    coded = sorted((int(index.starts[row]), int(index.ends[row])) for row in rows)
    for part in kept:
        if part.overlaps(paragraph):
            inside = Span(max(part.start, paragraph.start), min(part.end, paragraph.end))
            yield from _gaps(reader.text, inside, coded)


def _gaps(text: str, inside: Span, coded: Iterable[tuple[int, int]]) -> Iterator[Span]:
    at = inside.start
    for start, end in (*coded, (inside.end, inside.end)):
        gap = text[at : min(start, inside.end)]
        words = gap.lstrip(_TAIL + " \t\u3000").rstrip() if at > inside.start else gap.strip()
        if any(character.isalnum() for character in words):
            first = at + gap.index(words)
            yield Span(first, first + len(words))
        at = max(at, end)
