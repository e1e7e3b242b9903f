"""Coders."""

from __future__ import annotations

from annotator.domain.coder import coder_key, coder_name
from annotator.domain.errors import UserError
from annotator.services.project import Project
from annotator.store.journal import Operation
from annotator.store.queries import coders as queries
from annotator.store.queries.coders import CoderLine


def create_coder(project: Project, name: str) -> CoderLine:
    """Create a coder.

    Raises:
        UserError: the name is empty, or a coder has it already (blanks at the ends, case, full
            and half width do not tell names apart).
    """
    shown = coder_name(name)
    with project.operation("coder.create") as operation:
        known = queries.coder_by_key(operation.connection, coder_key(shown))
        if known is not None:
            raise UserError("coder.exists", name=known.name)
        return CoderLine(insert_coder(operation, shown), shown)


def insert_coder(operation: Operation, name: str) -> bytes:
    """Insert a coder as part of a larger operation; return the id."""
    return operation.insert("coder", {"name": name, "name_key": coder_key(name), "db_role": None})


def rename_coder(project: Project, coder_id: bytes, name: str) -> None:
    """Give a coder another name; codings stay theirs.

    Raises:
        UserError: the name is empty or another coder has it.
    """
    shown = coder_name(name)
    with project.operation("coder.rename") as operation:
        known = queries.coder_by_key(operation.connection, coder_key(shown))
        if known is not None and known.id != coder_id:
            raise UserError("coder.exists", name=known.name)
        operation.update("coder", coder_id, name=shown, name_key=coder_key(shown))


def find_coder(project: Project, name: str) -> CoderLine:
    """Return the coder of a name.

    Raises:
        UserError: there is none; the message lists those there are.
    """
    known = project.read(queries.coder_by_key, coder_key(name))
    if known is None:
        names = ", ".join(line.name for line in project.read(queries.coders))
        raise UserError("coder.unknown", name=name, known=names or "–")
    return known
