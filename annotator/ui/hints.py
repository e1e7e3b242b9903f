"""What the window says in passing: keys, the place of the caret, numbers, tooltips."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotator.domain.document import section_at
from annotator.store.queries.codings import coding_line
from annotator.ui.coding_work import CodingWork
from annotator.ui.i18n import tr
from annotator.ui.loading import LoadedDocument
from annotator.ui.reader.styles import Look
from annotator.ui.reader.view import Reader
from annotator.ui.session import Session
from annotator.ui.shortcuts import shown
from annotator.ui.widgets.naming import (
    code_faces,
    face_of,
    localized,
    number_name,
    section_name,
    state_name,
)

_LONGEST_NAME = 24


def keys_now(
    session: Session, reader: Reader, work: CodingWork, keys: Mapping[str, Sequence[str]]
) -> str:
    """Return the keys that matter in the present situation; `keys` are those in force, by id."""
    if not reader.has_document:
        return ""

    def key(*ids: str) -> str:
        return " ".join(shown(keys.get(id_, ())) or "–" for id_ in ids)

    if session.project.is_read_only:
        return tr("{find} finds, {next} goes to the next document").format(
            find=key("edit.find"), next=key("go.next_document")
        )
    if reader.picked is not None:
        name = _name(session, work.mark(reader.picked).code)
        return tr(
            "Picked: {code}  ·  {start} move the start, {end} the end  ·  {unsure} unsure  ·  "
            "{remove} removes"
        ).format(
            code=name,
            start=key("code.start_back", "code.start_forward"),
            end=key("code.end_back", "code.end_forward"),
            unsure=key("code.unsure"),
            remove=key("code.remove"),
        )
    if reader.selection is not None:
        return tr(
            "The key of a code applies it  ·  {find} finds a code  ·  {again} the last code again"
            "  ·  {grow} selects more"
        ).format(find=key("code.find"), again=key("code.repeat"), grow=key("select.grow"))
    # The key of the pane: F8 works everywhere, Tab is nearer.
    to_coding = shown(keys.get("go.next_coding", ())[-1:]) or "–"
    return tr(
        "Drag to select, double-click a word, triple-click a sentence  ·  {next} goes to the next "
        "coding"
    ).format(next=to_coding)


def _name(session: Session, code_id: str) -> str:
    for code, _ in session.codebook.walk():
        if code.id == code_id:
            name = localized(code.name)
            return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
    return code_id


def place_now(reader: Reader) -> str:
    """Return where the picked coding or else the caret is: section, paragraph, code points."""
    if not reader.has_document:
        return ""
    caret, scene = reader.caret, reader.scene
    if reader.picked is not None:
        caret = int(scene.codings.starts[scene.codings.row(reader.picked)])
    chunks = scene.layout.chunks
    chunk = scene.layout.flow.chunk_of(caret)
    while chunk > 0 and not chunks.opens[chunk]:
        chunk -= 1
    section = section_at(scene.document.sections, caret)
    parts = [section_name(section)]
    if chunks.looks[chunk] == Look.BODY and chunks.numbers[chunk]:
        parts.append(tr("¶ {number}").format(number=int(chunks.numbers[chunk])))
    parts.append(number_name(caret))
    return "  ·  ".join(part for part in parts if part)


def document_words(loaded: LoadedDocument, own: tuple[str, int] | None) -> str:
    """Return which document this is and how long; of the coder's own state and codings if any."""
    words = [
        tr("Document {number} of {total}").format(
            number=number_name(loaded.number), total=number_name(loaded.total)
        ),
        tr("{count} characters").format(count=number_name(loaded.head.characters)),
    ]
    if own is not None:
        state, codings = own
        words += [tr("%n coding(s)", "", codings), state_name(state)]
    return "  ·  ".join(words)


def coding_words(session: Session, coding_id: bytes) -> list[str]:
    """Return what a tooltip says of a coding: path of its code, coder, memo."""
    line = session.read(coding_line, coding_id)
    if line is None:
        return []
    face = face_of(session.read(code_faces), line.code)
    coder = session.coder.name if session.coder else ""
    lines = (face.path, coder, tr("unsure") if line.unsure else "", line.memo)
    return [text for text in lines if text]
