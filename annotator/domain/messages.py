"""The English wording of every message; the window translates it, the command line prints it.

A message says what happened, to what, and what to do next, in one line. Its holes are named and
filled from the values of the `UserError` or of the progress report. Keys are `<noun>.<what>`.
"""

from __future__ import annotations

from collections.abc import Mapping

from annotator.domain.agreement_messages import AGREEMENT

MESSAGES: dict[str, str] = {
    **AGREEMENT,
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
    "project.damaged": "{project}: the file is damaged ({reason}). Open the latest backup.",
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
    "operation.project.properties": "change project properties",
    "operation.document.import": "import documents",
    "operation.document.remove": "remove documents",
    "operation.document.memo": "write document memo",
    "operation.document.sections": "correct sections",
    "operation.document.parts": "correct parts",
    "operation.codebook.load": "load codebook",
    "operation.code.memo": "write code memo",
    "operation.coder.create": "create coder",
    "operation.coder.rename": "rename coder",
    "operation.round.create": "create round",
    "operation.round.rename": "rename round",
    "operation.round.kind": "change what a round is for",
    "operation.round.state": "close or open a round",
    "operation.agreement.settings": "choose what to compare",
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
    "operation.note.write": "write note on a disagreement",
    "operation.note.change": "change note on a disagreement",
    "operation.note.resolve": "mark note resolved",
    "operation.note.reopen": "mark note unresolved",
    "operation.note.remove": "remove note on a disagreement",
    # codings
    "coding.code_unknown": "{code}: the codebook has no such code.",
    "coding.code_retired": "{code}: this code was retired; choose another one.",
    "coding.outside": (
        "[{start}, {end}) lies outside {document}, which has {characters} characters."
    ),
    "coding.exists": "[{start}, {end}) has the code {code} already.",
    "coding.gone": "This coding is not there any more.",
    # notes on disagreements
    "note.gone": "This note is not there any more.",
    "note.empty": "A note needs some words. Write them, or remove the note.",
    "codebook.none": "The project has no codebook. Load one.",
    "codings.no_document": "There is no document {document}.",
    "codings.other_text": "{document} has another text than the one with this text_sha256.",
    "codings.no_span": "[{start}, {end}) is no span of this text of {characters} characters.",
    "codings.text_differs": "The document reads “{text}” at [{start}, {end}), not what text says.",
    "codings.attribute_foreign": "The code {code} has no attribute {attribute}.",
    "codings.attribute_value": "“{value}” is no value of the attribute {attribute}.",
    "codings.other_content": "A coding {id} is there already and says something else.",
    "codings.columns_ignored": "Unknown columns were ignored: {columns}.",
    "codings.states_row": "{file}: {problem}",
    "codings.rejected": (
        "{file}: {count} rows cannot be imported; the first, line {line}: {reason} Nothing was "
        "imported."
    ),
    "round.none_open": "No round is open. Name a new one with --round, or open one.",
    "command.stopped": "Stopped. Nothing was changed.",
    "argument.not_text": "{text} on the command line is not UTF-8. Type it again.",
    "option.later": "{option} is not there yet in this version. Leave it out.",
    "export.is_project": "{file} belongs to the project itself. Choose another name.",
    "export.units_only": "{option} is for --format units-long and units-wide only. Leave it out.",
    "export.coder_is_column": (
        "The coder {coder} has the name of a column. Rename the coder, or write units-long."
    ),
    # search
    "search.empty": "Type something to search for.",
    # what `check` finds
    "check.failed": "{project}: {count} problems; the first: {first}",
    "check.sqlite": "The database is damaged: {what}. Open the latest backup.",
    "check.foreign_key": "A row of {table} refers to a row of {parent} that is not there.",
    "check.json": "A row of {table} holds in {column} what cannot be read.",
    "check.project_row": "The file says {count} times what project it is, not once.",
    "check.text": "{document}: its text is not the one that was imported.",
    "check.raw": "{document}: the bytes kept of its file are not those that were imported.",
    "check.sections": "{document}: its sections do not fit its text ({reason}).",
    "check.coding_outside": "{document}: a coding [{start}, {end}) lies outside its text.",
    "check.note_outside": "{document}: a note on [{start}, {end}) lies outside its text.",
    "check.journal": "The journal does not agree with {kind} {entity}.",
    "check.journal_gap": "Something was taken out of the journal.",
    "check.unjournalled": "The journal knows nothing of {kind} {entity}.",
    # the project as a whole
    "project.title_empty": "A project needs a title. Type one.",
    # coders and rounds
    "coder.name_empty": "A coder needs a name. Type one.",
    "coder.exists": "There is a coder “{name}” already. Choose another name.",
    "coder.unknown": "There is no coder “{name}”. Known: {known}.",
    "round.name_empty": "A round needs a name. Type one.",
    "round.exists": "There is a round “{name}” already. Choose another name.",
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
    "document.missing": "{file}: there is no such file. Check its name and folder.",
    "document.no_permission": "{file}: you may not read it. Change its permissions, or copy it.",
    "document.is_folder": "{file}: this is a folder. Name the files in it.",
    "document.not_a_file": "{file}: this is a device or a pipe. Save it as a file first.",
    "document.vanished": "{file}: the file went away while it was being read. Look where it is.",
    "document.garbled": (
        "{file}: read as {encoding}, it holds characters that no text has. Choose another "
        "encoding."
    ),
    "document.lossy": "{file}: reading it as {encoding} loses bytes. Choose another encoding.",
    "document.encoding_guessed": (
        "{file}: the encoding is uncertain; read as {encoding}. Look at the text, and choose "
        "another one if it is wrong."
    ),
    "document.encoding_doubtful": (
        "{file}: read as {encoding}, as you said; it looks like {likely}. Look at the text."
    ),
    "document.nul_replaced": "{file}: {count} NUL characters were replaced by U+FFFD.",
    "document.digits_lost": (
        "{file}: the text has lost its digits, and perhaps other marks. Do not count with it, and "
        "quote it with care."
    ),
    "document.changed": "{file}: the file changed while it was being read. Try again.",
    "document.too_large": (
        "{file}: {size} MB is more than the {limit} MB a document may have. Split the file first."
    ),
    # codebook files: what a file can be
    "codebook.unreadable": "{file}: cannot be read ({reason}).",
    "codebook.too_large": "{file}: more than {limit} MB; this is no codebook.",
    "codebook.binary": "{file}: this is not a text file. A codebook is YAML or JSON.",
    "codebook.encoding": "{file}, line {line}: this is not UTF-8. Save the file as UTF-8.",
    "codebook.empty": "{file}: the file is empty.",
    "codebook.syntax": "{file}, line {line}: {problem}",
    "codebook.invalid": "{file}, line {line}: {key}: {problem} (Problems in all: {count}.)",
    # codebook files: problems of one key
    "codebook.not_readable_as": "cannot be read as {format}: {problem}.",
    "codebook.nothing_there": "is missing; the file holds nothing but comments.",
    "codebook.root_not_a_map": "is missing; the file must begin with the key “codebook”.",
    "codebook.two_documents": "a second document begins here; a file holds one codebook.",
    "codebook.too_deep": "nested more than {limit} levels deep.",
    "codebook.alias_unknown": "*{anchor} stands for nothing that came before.",
    "codebook.alias_bomb": "the aliases stand for more than {limit} values; write them out.",
    "codebook.tag": "the tag {tag} has no place in a codebook.",
    "codebook.character": "holds U+0000 or one half of a character; no text may.",
    "codebook.key_not_text": "a key must be a single text.",
    "codebook.key_twice": "is there twice (first in line {first}).",
    "codebook.key_missing": "is needed and missing.",
    "codebook.value_missing": "is needed and has no value.",
    "codebook.misplaced": "belongs under “codebook”; indent it.",
    "codebook.color_empty": (
        "is needed and has no value. In YAML a colour stands in quotes ('#CC2827'): an unquoted # "
        "begins a comment."
    ),
    "codebook.not_a_text": "must be a text.",
    "codebook.not_a_boolean": "must be true or false, without quotes.",
    "codebook.not_an_offset": "must be a whole number from 0 on, without quotes.",
    "codebook.not_a_list": "must be a list.",
    "codebook.not_a_map": "must have keys of its own.",
    "codebook.not_in_languages": "must have a text for each language (en: …).",
    "codebook.no_language": "has no text in any language that is known ({languages}).",
    "codebook.list_empty": "must hold at least one.",
    "codebook.language": "“{language}” is not a language that is known ({languages}).",
    "codebook.languages_twice": "names a language twice.",
    "codebook.id_characters": "must not begin or end blank, nor hold control characters.",
    "codebook.not_unique": "“{value}” is used already, in line {first}.",
    "codebook.color": "“{value}” is not a colour; write it like '#CC2827'.",
    "codebook.shortcut": "“{value}” is not one digit or one letter from a to z.",
    "codebook.type": "“{value}” is not a type. Known: {types}.",
    "codebook.compare": "“{value}” is not known. Known: script_folded.",
    "codebook.no_values": "is needed: an enum has at least one value.",
    "codebook.only_for": "has a place only where the type is {type}.",
    "codebook.value_id_bar": "“{value}” holds a |, which joins several values in a table.",
    "codebook.attribute_differs": (
        "“{attribute}” is defined differently in line {first} ({keys}). One id means one "
        "definition: make them equal or take another id."
    ),
    "codebook.needs_each_other": "is missing, and {other} is there; give both or none.",
    "codebook.not_a_span": "the end {end} must be greater than the start {start}.",
    # codebook files: warnings
    "codebook.unknown_key": "{file}, line {line}: {key}: this key is not known; it is kept.",
    "codebook.unknown_language": (
        "{file}, line {line}: {key}: this language is not known; its text is kept."
    ),
    "codebook.child_id": (
        "{file}, line {line}: {key}: “{code}” is a child of “{parent}” and should begin with it."
    ),
    "codebook.color_twice": (
        "{file}, line {line}: {key}: {value} is the colour of another code (line {first}) too."
    ),
    "codebook.prose_missing": "{file}, line {line}: “{code}” does not say: {key}.",
    "codebook.example_length": (
        "{file}, line {line}: {key}: has {length} characters, the offsets span {span}."
    ),
    # tables of codings and states: what a file can be
    "codings.unreadable": "{file}: cannot be read ({reason}).",
    "codings.empty": "{file}: the file is empty.",
    "codings.encoding": "{file}, line {line}: this is not UTF-8. Save the table as CSV in UTF-8.",
    "codings.header": (
        "{file}: its first line is no list of columns. Save the table as CSV with commas, its "
        "rows ending with LF or CRLF."
    ),
    "codings.column_twice": "{file}: the column “{column}” is there twice. Rename one of them.",
    "codings.columns_missing": (
        "{file}: these columns are missing: {columns}. The first line must name them, with "
        "commas between them."
    ),
    "codings.pseudonymous": (
        "{file}: a pseudonymous export cannot be imported: its names and texts are not those of "
        "the documents. Export again without --pseudonymous."
    ),
    "codings.for_spreadsheet": (
        "{file}: an export for spreadsheets cannot be imported: its cells are guarded against "
        "formulas. Export again as csv."
    ),
    "codings.exists": (
        "{file}: a file of that name is there already. Choose another name, or --force to "
        "replace it."
    ),
    "codings.unwritable": "{file}: cannot be written ({reason}). Nothing was changed.",
    # tables of codings and states: why a row is rejected
    "codings.broken_row": "The row cannot be read as CSV ({problem}).",
    "codings.row_length": "The row has {cells} cells; the first line names {columns} columns.",
    "codings.nul": "The row holds U+0000, which no text may hold.",
    "codings.cell_empty": "{column} is empty.",
    "codings.not_an_offset": "{column} is “{value}”, not a whole number from 0 on.",
    "codings.not_a_number": "{column} is “{value}”, not a whole number.",
    "codings.not_a_boolean": "{column} is “{value}”, neither true nor false.",
    "codings.not_a_time": (
        "{column} is “{value}”, not a time with its offset, such as 2026-11-21T22:45:00Z."
    ),
    "codings.not_an_id": "{column} is “{value}”, not a UUID.",
    "codings.not_an_origin": (
        "{column} is “{value}”, none of manual, propagated, suggested, imported, adjudicated."
    ),
    "codings.not_a_state": "state is “{value}”, none of {states}.",
    # language
    "opencc.wrong_package": (
        "The Chinese dictionaries are missing: the package “opencc” is not there or is another "
        "one of that name. Uninstall OpenCC and reinstall opencc-python-reimplemented."
    ),
}


def english(message_id: str, values: Mapping[str, object]) -> str:
    """Return the English message on one line.

    Raises:
        KeyError: no such message, or a hole has no value.
    """
    return " ".join(MESSAGES[message_id].format(**values).split())
