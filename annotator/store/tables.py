"""The tables of a project.

Every table that the journal covers has one key column, `id`. Deletes are physical: the journal is
the tombstone. `db/schema.sql` is generated from here.
"""

from __future__ import annotations

import sqlalchemy as sa

from annotator.store.types import Flag, Id, Json, Moment

APPLICATION_ID = 0x416E6E6F  # "Anno"
SCHEMA_VERSION = 2
"""Stands in `user_version`; one Alembic revision each, `0001` and so on."""

metadata = sa.MetaData(
    # Alembic's batch mode loses constraints without a name.
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def _table(name: str, *items: sa.schema.SchemaItem, rowid: bool = False) -> sa.Table:
    return sa.Table(name, metadata, *items, sqlite_strict=True, sqlite_with_rowid=rowid)


def _id() -> sa.Column[bytes]:
    return sa.Column("id", Id, primary_key=True)


def _ref(name: str, target: str, *, null: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, Id, sa.ForeignKey(f"{target}.id"), nullable=null)


def _one_of(column: str, *values: str) -> sa.CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=column)


project = _table(
    "project",
    _id(),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("memo", sa.Text, nullable=False, server_default=""),
    sa.Column("settings", Json, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    # Names this copy of the project in the hybrid clock of the journal.
    sa.Column("replica_id", Id, nullable=False),
)

document = _table(
    "document",
    _id(),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False),
    sa.Column("text_sha256", sa.Text, nullable=False),
    sa.Column("encoding", sa.Text, nullable=False),
    sa.Column("characters", sa.Integer, nullable=False),
    sa.Column("script", sa.Text, nullable=False),
    sa.Column("metadata", Json, nullable=False),
    sa.Column("memo", sa.Text, nullable=False, server_default=""),
    sa.Column("imported_at", Moment, nullable=False),
    sa.Column("removed_at", Moment),
    sa.UniqueConstraint("text_sha256"),
    sa.CheckConstraint("characters > 0", name="characters"),
    _one_of("script", "hans", "hant", "mixed", "none"),
    # Two documents in use cannot share a name; a removed one gives its name up.
    sa.Index(
        "ux_document_name",
        "name",
        unique=True,
        sqlite_where=sa.text("removed_at IS NULL"),
    ),
    # Covers the list of names, as a partial index on a table without rowid does not.
    sa.Index("ix_document_list", "removed_at", "name", "id"),
)

# Apart from `document`, and with a rowid: texts inside slowed inserting codings threefold.
document_text = _table(
    "document_text",
    sa.Column("document_id", Id, sa.ForeignKey("document.id"), primary_key=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("raw", sa.LargeBinary, nullable=False),
    rowid=True,
)

section = _table(
    "section",
    _id(),
    _ref("document_id", "document"),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.CheckConstraint('start >= 0 AND "end" > start', name="span"),
    _one_of("kind", "metadata", "title", "heading", "body", "caption", "comment", "boilerplate"),
    sa.Index("ix_section_document", "document_id", "start", "end", "kind", "number"),
)

part = _table(
    "part",
    _id(),
    _ref("document_id", "document"),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.CheckConstraint('start >= 0 AND "end" > start', name="span"),
    sa.Index("ix_part_document", "document_id", "start"),
)

# The codebook without its codes, one row: id, version, languages, unit rules.
codebook = _table("codebook", _id(), sa.Column("content", Json, nullable=False))

codebook_version = _table(
    "codebook_version",
    _id(),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("snapshot", Json),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.UniqueConstraint("number"),
    _one_of("state", "draft", "published"),
)

code = _table(
    "code",
    _id(),
    sa.Column("key", sa.Text, nullable=False),
    _ref("parent_id", "code", null=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("content", Json, nullable=False),
    sa.Column("memo", sa.Text, nullable=False, server_default=""),
    # The codebook version with which the code came, and the one from which it is no longer there.
    sa.Column("since_version", sa.Integer, nullable=False),
    sa.Column("retired_version", sa.Integer),
    sa.UniqueConstraint("key"),
)

coder = _table(
    "coder",
    _id(),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("name_key", sa.Text, nullable=False),
    sa.Column("db_role", sa.Text),
    sa.UniqueConstraint("name_key"),
)

coding_round = _table(
    "coding_round",
    _id(),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("memo", sa.Text, nullable=False, server_default=""),
    sa.UniqueConstraint("name"),
    _one_of("kind", "training", "reliability", "main", "recode"),
    _one_of("state", "open", "closed"),
)

# A missing row means "not opened".
document_state = _table(
    "document_state",
    _id(),
    _ref("round_id", "coding_round"),
    _ref("document_id", "document"),
    _ref("coder_id", "coder"),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("codebook_version", sa.Integer),
    sa.Column("at", Moment, nullable=False),
    sa.UniqueConstraint("document_id", "coder_id", "round_id"),
    _one_of("state", "not_opened", "in_progress", "done"),
)

coding = _table(
    "coding",
    _id(),
    _ref("document_id", "document"),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    _ref("code_id", "code"),
    _ref("coder_id", "coder"),
    _ref("round_id", "coding_round"),
    sa.Column("origin", sa.Text, nullable=False),
    # No foreign key: an imported coding may name a source that this project does not hold.
    sa.Column("source_coding_id", Id),
    sa.Column("confirmed_by", sa.Text),
    sa.Column("confirmed_at", Moment),
    sa.Column("unsure", Flag, nullable=False, server_default="0"),
    sa.Column("memo", sa.Text, nullable=False, server_default=""),
    sa.Column("attributes", Json, nullable=False, server_default="{}"),
    sa.Column("codebook_version", sa.Integer),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("modified_at", Moment, nullable=False),
    sa.CheckConstraint('start >= 0 AND "end" > start', name="span"),
    sa.CheckConstraint("unsure IN (0, 1)", name="unsure"),
    _one_of("origin", "manual", "propagated", "suggested", "imported", "adjudicated"),
    # One coder gives one span one code once in a round; covers counts and the spans of a document.
    sa.UniqueConstraint("document_id", "start", "end", "coder_id", "code_id", "round_id"),
    sa.Index("ix_coding_coder", "coder_id", "round_id", "code_id"),
)

coding_link = _table(
    "coding_link",
    _id(),
    _ref("coding_id", "coding"),
    sa.Column("attribute", sa.Text, nullable=False),
    _ref("target_id", "coding"),
    sa.UniqueConstraint("coding_id", "attribute", "target_id"),
)

# What a person leaves at a place where two coders differ, for those who will talk about it.
disagreement_note = _table(
    "disagreement_note",
    _id(),
    _ref("document_id", "document"),
    _ref("round_id", "coding_round"),
    # No foreign keys: a note outlives the codings it is about, and is told to be left over.
    sa.Column("first_coding_id", Id, nullable=False),
    sa.Column("second_coding_id", Id),
    # Where there is no second coding: who has nothing here, in the round.
    _ref("absent_coder_id", "coder", null=True),
    # Where it was when the note was written.
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    _ref("author_id", "coder", null=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("resolved", Flag, nullable=False, server_default="0"),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("modified_at", Moment, nullable=False),
    sa.CheckConstraint('start >= 0 AND "end" > start', name="span"),
    sa.CheckConstraint("resolved IN (0, 1)", name="resolved"),
    sa.CheckConstraint(
        "(second_coding_id IS NULL) <> (absent_coder_id IS NULL)", name="two_sides"
    ),
    sa.Index("ix_disagreement_note_document", "document_id", "start"),
)

variable = _table(
    "variable",
    _id(),
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("scope", sa.Text, nullable=False),
    sa.Column("type", sa.Text, nullable=False),
    sa.Column("content", Json, nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.UniqueConstraint("key"),
    _one_of("scope", "document", "section"),
    _one_of("type", "enum", "text", "number", "boolean"),
)

variable_value = _table(
    "variable_value",
    _id(),
    _ref("variable_id", "variable"),
    _ref("document_id", "document"),
    _ref("section_id", "section", null=True),
    sa.Column("value", sa.Text, nullable=False),
    sa.Index("ix_variable_value_document", "document_id", "variable_id"),
)

operation = _table(
    "operation",
    _id(),
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("hlc_wall", Moment, nullable=False),
    sa.Column("hlc_counter", sa.Integer, nullable=False),
    sa.Column("replica_id", Id, nullable=False),
    sa.Column("actor_id", Id),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    _ref("undoes", "operation", null=True),
    # The operation that a chain of undo and redo began with; its own id if it is none of these.
    sa.Column("root_id", Id, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.UniqueConstraint("seq"),
    sa.UniqueConstraint("undoes"),
    # A mark (a document was opened) is recorded, but is no step of undo.
    _one_of("kind", "do", "undo", "redo", "mark"),
    sa.Index("ix_operation_actor", "actor_id", "seq"),
)

entry = _table(
    "entry",
    sa.Column("operation_id", Id, sa.ForeignKey("operation.id"), primary_key=True),
    sa.Column("n", sa.Integer, primary_key=True),
    sa.Column("entity_kind", sa.Text, nullable=False),
    sa.Column("entity_id", Id, nullable=False),
    sa.Column("base_operation_id", Id),
    sa.Column("before", Json),
    sa.Column("after", Json),
    sa.Index("ix_entry_entity", "entity_id", "operation_id"),
)

# As Alembic makes it, so that a fresh file and a migrated one are the same.
alembic_version = sa.Table(
    "alembic_version",
    metadata,
    sa.Column("version_num", sa.String(32), nullable=False),
    sa.PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


def prepare_for_postgresql() -> None:
    """Give the tables what only PostgreSQL reads.

    Not done on import: naming an option of a dialect loads it, and with it asyncio, which every
    start of the program would pay for.
    """
    for index in document.indexes:
        if index.name == "ux_document_name":
            index.dialect_options["postgresql"]["where"] = sa.text("removed_at IS NULL")


JOURNALLED: dict[str, sa.Table] = {
    table.name: table
    for table in (
        project, document, section, part, codebook, codebook_version, code, coder, coding_round,
        document_state, coding, coding_link, disagreement_note, variable, variable_value,
    )
}  # fmt: skip
"""Tables whose rows change through the journal, parents before children."""
