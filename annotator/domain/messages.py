"""The English wording of every message; the window translates it, the command line prints it.

A message says what happened, to what, and what to do next, in one line. Its holes are named and
filled from the values of the `UserError` or of the progress report. Keys are `<noun>.<what>`.
"""

from __future__ import annotations

from collections.abc import Mapping

MESSAGES: dict[str, str] = {
    # the project file
    "project.exists": "{project}: a file of that name is there already. Choose another name.",
    "project.suffix": "{project}: the name of a project ends in {suffix}.",
    "project.name_too_long": "{project}: the name is too long. Choose a shorter one.",
    "project.no_folder": "{folder}: there is no such folder. Create it first.",
    "project.unwritable": "{project}: cannot be written ({reason}). Choose another folder.",
    "project.unreadable": "{project}: cannot be read ({reason}).",
    "project.not_ours": "{project}: this is not a project of this program. Nothing was changed.",
    "project.newer": (
        "{project}: made by a newer version of this program (format {version}, this one knows "
        "{known}). Install the newer version."
    ),
    "project.older": (
        "{project}: made by an older version of this program; open it for writing once, so that "
        "it is brought up to date."
    ),
    "project.foreign_schema": (
        "{project}: the file holds tables, views or triggers that are not ours; it was not opened."
    ),
    "project.damaged": "{project}: the file is damaged ({reason}). Open the latest backup instead.",
    "project.in_use": "{project}: {holder} is writing it. Close it there, or open it for reading.",
    "project.no_lock": "{project}: cannot be locked for writing ({reason}).",
    "project.read_only": "{project}: opened for reading only; nothing was changed.",
    "project.write_failed": (
        "{project}: could not be written ({reason}). Nothing was changed; free some space, or "
        "save a copy elsewhere, then try again."
    ),
    "project.migration_failed": (
        "{project}: could not be brought up to date ({reason}). It is as it was; a copy is in "
        "backups/{backup}."
    ),
    "backup.failed": "{project}: no backup could be made ({reason}). Nothing was changed.",
    # operations and their undoing
    "operation.conflict": "This would break what other data depends on ({reason}); not done.",
    "history.undo_blocked": (
        "“{label}” cannot be undone: “{blocker}” has since changed the same things. Undo that "
        "first."
    ),
    "history.redo_blocked": (
        "“{label}” cannot be done again: “{blocker}” has since changed the same things."
    ),
    "history.import_coded": (
        "The import cannot be undone: its documents have {count} codings. Remove those first."
    ),
    "operation.project.create": "create project",
    "operation.project.memo": "write project memo",
    "operation.document.import": "import documents",
    "operation.document.remove": "remove documents",
    "operation.document.memo": "write document memo",
    "operation.document.sections": "correct sections",
    "operation.document.parts": "correct parts",
    "operation.codebook.load": "load codebook",
    "operation.code.memo": "write code memo",
    "operation.coder.create": "create coder",
    "operation.coder.rename": "rename coder",
    "operation.round.state": "change round",
    "operation.state.opened": "open document",
    "operation.state.done": "mark document done",
    "operation.state.not_done": "mark document not done",
    "operation.coding.apply": "apply code",
    "operation.coding.remove": "remove coding",
    "operation.coding.move": "move coding",
    "operation.coding.recode": "change code",
    "operation.coding.attributes": "set attributes",
    "operation.coding.memo": "write memo",
    "operation.coding.unsure": "mark unsure",
    "operation.coding.sure": "mark sure",
    "operation.coding.import": "import codings",
    # codings
    "coding.code_unknown": "{code}: the codebook has no such code.",
    "coding.code_retired": "{code}: this code was retired; choose another one.",
    "coding.outside": (
        "[{start}, {end}) lies outside {document}, which has {characters} characters."
    ),
    "coding.exists": "[{start}, {end}) has the code {code} already.",
    "coding.gone": "This coding is not there any more.",
    "codebook.none": "The project has no codebook. Load one.",
    # search
    "search.empty": "Type something to search for.",
    # what `check` finds
    "check.sqlite": "The database is damaged: {what}. Open the latest backup.",
    "check.foreign_key": "A row of {table} refers to a row of {parent} that is not there.",
    "check.text": "{document}: its text is not the one that was imported.",
    "check.coding_outside": "{document}: a coding [{start}, {end}) lies outside its text.",
    "check.journal": "The journal does not agree with {kind} {entity}.",
    "check.unjournalled": "The journal knows nothing of {kind} {entity}.",
    # coders and rounds
    "coder.name_empty": "A coder needs a name. Type one.",
    "coder.exists": "There is a coder “{name}” already. Choose another name.",
    "coder.unknown": "There is no coder “{name}”. Known: {known}.",
    "round.unknown": "There is no round “{name}”. Known: {known}.",
    "round.closed": "Round “{name}” is closed. Choose an open round.",
    # documents
    "document.import_failed": "{count} of {total} files could not be imported; the first: {first}",
    "document.already_there": "{file}: this text is there already, as {document}; skipped.",
    "document.renamed": "{file}: the name is used by another text; imported as {document}.",
    "document.other_encoding": (
        "{file}: the same file was imported before in another encoding, as {document}. Remove "
        "the one that is wrong."
    ),
    "document.coded": "{document} has codings. Remove those first.",
    "document.sections_wrong": "These sections do not fit the text ({reason}).",
    "document.parts_wrong": "A part must begin where a section begins.",
    "document.empty": "{file}: the file holds no text. Nothing was imported.",
    "document.binary": "{file}: this is not a text file ({what}). Export it as plain text first.",
    "document.undecodable": (
        "{file}: cannot be read as {encoding} (byte {position}). Choose another encoding."
    ),
    "document.encoding_unknown": (
        "{file}: the encoding was not recognised. Name it with --encoding, or choose it in the "
        "import dialog."
    ),
    "document.encoding_name": "“{encoding}” is not an encoding that this program knows.",
    "document.unreadable": "{file}: cannot be read ({reason}).",
    "document.changed": "{file}: the file changed while it was being read. Try again.",
    "document.too_large": (
        "{file}: {size} MB is more than the {limit} MB a document may have. Split the file first."
    ),
}


def english(message_id: str, values: Mapping[str, object]) -> str:
    """Return the English message on one line.

    Raises:
        KeyError: no such message, or a hole has no value.
    """
    return " ".join(MESSAGES[message_id].format(**values).split())
