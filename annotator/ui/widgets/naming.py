"""What codes, attributes, sections and states are called in the language of the interface."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from annotator.domain.codebook import Localized, in_language
from annotator.domain.document import Section, SectionKind
from annotator.domain.round import WorkState
from annotator.store.queries import codebook as queries
from annotator.ui.i18n import tr
from annotator.ui.languages import CODEBOOK_KEYS, language_of

if TYPE_CHECKING:
    import sqlalchemy as sa


@dataclass(frozen=True, slots=True)
class CodeFace:
    """What is shown of a code, retired ones too; `path` holds the names from the root down."""

    id: str
    name: str
    path: str
    color: str
    key: str
    memo: str
    is_retired: bool


def codebook_language() -> str:
    """Return the key of the codebook's texts that fits the interface: zh-Hans, zh-Hant or en."""
    return CODEBOOK_KEYS[language_of(QLocale())]


def localized(texts: Localized) -> str:
    """Return a text of the codebook in the language of the interface, else in the next best."""
    language = codebook_language()
    # Either Chinese script is nearer to the other than English is.
    nearest = {"zh-Hans": "zh-Hant", "zh-Hant": "zh-Hans"}.get(language, "zh-Hans")
    return in_language(texts, language, nearest, "en")


def code_faces(connection: sa.Connection) -> dict[str, CodeFace]:
    """Return every code of the project, retired ones too, in the order of the tree's levels."""
    lines = {line.id: line for line in queries.codes(connection)}
    names = {id_: localized(line.content["name"]) or line.key for id_, line in lines.items()}

    def path(line: queries.CodeLine) -> str:
        parent = lines.get(line.parent_id) if line.parent_id else None
        return f"{path(parent)} / {names[line.id]}" if parent else names[line.id]

    return {
        line.key: CodeFace(
            id=line.key,
            name=names[line.id],
            path=path(line),
            color=line.content["color"],
            key=line.content.get("shortcut") or "",
            memo=line.memo,
            is_retired=line.retired_version is not None,
        )
        for line in lines.values()
    }


def face_of(faces: Mapping[str, CodeFace], code: str) -> CodeFace:
    """Return the face of a code; one that is not known shows its id."""
    return faces.get(code) or CodeFace(code, code, code, "#808080", "", "", is_retired=True)


def kind_name(kind: SectionKind) -> str:
    """Return what a kind of section is called."""
    return {
        SectionKind.METADATA: tr("Metadata"),
        SectionKind.TITLE: tr("Title"),
        SectionKind.HEADING: tr("Heading"),
        SectionKind.BODY: tr("Body"),
        SectionKind.CAPTION: tr("Caption"),
        SectionKind.COMMENT: tr("Comment"),
        SectionKind.BOILERPLATE: tr("Boilerplate"),
    }[kind]


def section_name(section: Section | None) -> str:
    """Return kind and number of a section, such as “Comment 12”; nothing for none."""
    return f"{kind_name(section.kind)} {section.number}" if section else ""


def state_name(state: str) -> str:
    """Return how far a coder is with a document."""
    return {
        WorkState.NOT_OPENED: tr("not opened"),
        WorkState.IN_PROGRESS: tr("in progress"),
        WorkState.DONE: tr("done"),
    }[WorkState(state)]


def moment_name(microseconds: int) -> str:
    """Return a moment in the local time and the manner of the interface's language."""
    moment = QDateTime.fromMSecsSinceEpoch(microseconds // 1000)
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def number_name(number: int) -> str:
    """Return a number with the digits grouped as the interface's language does."""
    return QLocale().toString(number)
