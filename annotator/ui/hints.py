"""What the status bar says: which keys do something now, and where the caret is."""

from __future__ import annotations

from annotator.domain.document import section_at
from annotator.ui.coding_work import CodingWork
from annotator.ui.i18n import tr
from annotator.ui.reader.styles import Look
from annotator.ui.reader.view import Reader
from annotator.ui.session import Session
from annotator.ui.widgets.naming import localized, number_name, section_name

_LONGEST_NAME = 24


def keys_now(session: Session, reader: Reader, work: CodingWork) -> str:
    """Return the keys that matter in the present situation."""
    if not reader.has_document:
        return ""
    if session.project.is_read_only:
        return tr("Ctrl+F finds, Alt+↓ goes to the next document")
    if reader.picked is not None:
        name = _name(session, work.mark(reader.picked).code)
        return tr(
            "Picked: {code}  ·  [ ] move the start, {{ }} the end  ·  ? unsure  ·  Delete removes"
        ).format(code=name)
    if reader.selection is not None:
        return tr("The key of a code applies it  ·  Enter finds a code  ·  . the last code again")
    return tr(
        "Drag to select, double-click a word, triple-click a sentence  ·  Tab goes to the next "
        "coding"
    )


def _name(session: Session, code_id: str) -> str:
    for code, _ in session.codebook.walk():
        if code.id == code_id:
            name = localized(code.name)
            return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
    return code_id


def place_now(reader: Reader) -> str:
    """Return where the caret is: section, paragraph, offset in code points."""
    if not reader.has_document:
        return ""
    caret, scene = reader.caret, reader.scene
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
