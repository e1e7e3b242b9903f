"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# Microseconds overflow PostgreSQL's INTEGER; SQLite's STRICT does not know the name BIGINT.
MOMENT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "code",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.LargeBinary(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("memo", sa.Text(), server_default="", nullable=False),
        sa.Column("since_version", sa.Integer(), nullable=False),
        sa.Column("retired_version", sa.Integer(), nullable=True),
        sa.UniqueConstraint("key", name=op.f("uq_code_key")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_code")),
        sa.ForeignKeyConstraint(["parent_id"], ["code.id"], name=op.f("fk_code_parent_id")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "codebook",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_codebook")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "codebook_version",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("snapshot", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.UniqueConstraint("number", name=op.f("uq_codebook_version_number")),
        sa.CheckConstraint(
            "state IN ('draft', 'published')", name=op.f("ck_codebook_version_state")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_codebook_version")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "coder",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("db_role", sa.Text(), nullable=True),
        sa.UniqueConstraint("name_key", name=op.f("uq_coder_name_key")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coder")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "coding_round",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("memo", sa.Text(), server_default="", nullable=False),
        sa.UniqueConstraint("name", name=op.f("uq_coding_round_name")),
        sa.CheckConstraint(
            "kind IN ('training', 'reliability', 'main', 'recode')",
            name=op.f("ck_coding_round_kind"),
        ),
        sa.CheckConstraint("state IN ('open', 'closed')", name=op.f("ck_coding_round_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coding_round")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "document",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("text_sha256", sa.Text(), nullable=False),
        sa.Column("encoding", sa.Text(), nullable=False),
        sa.Column("characters", sa.Integer(), nullable=False),
        sa.Column("script", sa.Text(), nullable=False),
        sa.Column("metadata", sa.Text(), nullable=False),
        sa.Column("memo", sa.Text(), server_default="", nullable=False),
        sa.Column("imported_at", MOMENT, nullable=False),
        sa.Column("removed_at", MOMENT, nullable=True),
        sa.UniqueConstraint("text_sha256", name=op.f("uq_document_text_sha256")),
        sa.CheckConstraint("characters > 0", name=op.f("ck_document_characters")),
        sa.CheckConstraint(
            "script IN ('hans', 'hant', 'mixed', 'none')", name=op.f("ck_document_script")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_document_list", "document", ["removed_at", "name", "id"])
    op.create_index(
        "ux_document_name",
        "document",
        ["name"],
        unique=True,
        sqlite_where=sa.text("removed_at IS NULL"),
        postgresql_where=sa.text("removed_at IS NULL"),
    )
    op.create_table(
        "operation",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("hlc_wall", MOMENT, nullable=False),
        sa.Column("hlc_counter", sa.Integer(), nullable=False),
        sa.Column("replica_id", sa.LargeBinary(), nullable=False),
        sa.Column("actor_id", sa.LargeBinary(), nullable=True),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("undoes", sa.LargeBinary(), nullable=True),
        sa.Column("root_id", sa.LargeBinary(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.UniqueConstraint("seq", name=op.f("uq_operation_seq")),
        sa.UniqueConstraint("undoes", name=op.f("uq_operation_undoes")),
        sa.CheckConstraint(
            "kind IN ('do', 'undo', 'redo', 'mark')", name=op.f("ck_operation_kind")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operation")),
        sa.ForeignKeyConstraint(["undoes"], ["operation.id"], name=op.f("fk_operation_undoes")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_operation_actor", "operation", ["actor_id", "seq"])
    op.create_table(
        "project",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("memo", sa.Text(), server_default="", nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("replica_id", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "variable",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.UniqueConstraint("key", name=op.f("uq_variable_key")),
        sa.CheckConstraint("scope IN ('document', 'section')", name=op.f("ck_variable_scope")),
        sa.CheckConstraint(
            "type IN ('enum', 'text', 'number', 'boolean')", name=op.f("ck_variable_type")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_variable")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "coding",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("document_id", sa.LargeBinary(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("code_id", sa.LargeBinary(), nullable=False),
        sa.Column("coder_id", sa.LargeBinary(), nullable=False),
        sa.Column("round_id", sa.LargeBinary(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("source_coding_id", sa.LargeBinary(), nullable=True),
        sa.Column("confirmed_by", sa.Text(), nullable=True),
        sa.Column("confirmed_at", MOMENT, nullable=True),
        sa.Column("unsure", sa.Integer(), server_default="0", nullable=False),
        sa.Column("memo", sa.Text(), server_default="", nullable=False),
        sa.Column("attributes", sa.Text(), server_default="{}", nullable=False),
        sa.Column("codebook_version", sa.Integer(), nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("modified_at", MOMENT, nullable=False),
        sa.CheckConstraint('start >= 0 AND "end" > start', name=op.f("ck_coding_span")),
        sa.CheckConstraint("unsure IN (0, 1)", name=op.f("ck_coding_unsure")),
        sa.CheckConstraint(
            "origin IN ('manual', 'propagated', 'suggested', 'imported', 'adjudicated')",
            name=op.f("ck_coding_origin"),
        ),
        sa.UniqueConstraint(
            "document_id",
            "start",
            "end",
            "coder_id",
            "code_id",
            "round_id",
            name=op.f("uq_coding_document_id_start_end_coder_id_code_id_round_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coding")),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_coding_document_id")
        ),
        sa.ForeignKeyConstraint(["code_id"], ["code.id"], name=op.f("fk_coding_code_id")),
        sa.ForeignKeyConstraint(["coder_id"], ["coder.id"], name=op.f("fk_coding_coder_id")),
        sa.ForeignKeyConstraint(
            ["round_id"], ["coding_round.id"], name=op.f("fk_coding_round_id")
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_coding_coder", "coding", ["coder_id", "round_id", "code_id"])
    op.create_table(
        "document_state",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("round_id", sa.LargeBinary(), nullable=False),
        sa.Column("document_id", sa.LargeBinary(), nullable=False),
        sa.Column("coder_id", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("codebook_version", sa.Integer(), nullable=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.UniqueConstraint(
            "document_id",
            "coder_id",
            "round_id",
            name=op.f("uq_document_state_document_id_coder_id_round_id"),
        ),
        sa.CheckConstraint(
            "state IN ('not_opened', 'in_progress', 'done')", name=op.f("ck_document_state_state")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_state")),
        sa.ForeignKeyConstraint(
            ["round_id"], ["coding_round.id"], name=op.f("fk_document_state_round_id")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_document_state_document_id")
        ),
        sa.ForeignKeyConstraint(
            ["coder_id"], ["coder.id"], name=op.f("fk_document_state_coder_id")
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "document_text",
        sa.Column("document_id", sa.LargeBinary(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("document_id", name=op.f("pk_document_text")),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_document_text_document_id")
        ),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )
    op.create_table(
        "entry",
        sa.Column("operation_id", sa.LargeBinary(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("entity_kind", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.LargeBinary(), nullable=False),
        sa.Column("base_operation_id", sa.LargeBinary(), nullable=True),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("operation_id", "n", name=op.f("pk_entry")),
        sa.ForeignKeyConstraint(
            ["operation_id"], ["operation.id"], name=op.f("fk_entry_operation_id")
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_entry_entity", "entry", ["entity_id", "operation_id"])
    op.create_table(
        "part",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("document_id", sa.LargeBinary(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.CheckConstraint('start >= 0 AND "end" > start', name=op.f("ck_part_span")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_part")),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_part_document_id")
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_part_document", "part", ["document_id", "start"])
    op.create_table(
        "section",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("document_id", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.CheckConstraint('start >= 0 AND "end" > start', name=op.f("ck_section_span")),
        sa.CheckConstraint(
            "kind IN ('metadata', 'title', 'heading', 'body', 'caption', 'comment', 'boilerplate')",
            name=op.f("ck_section_kind"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_section")),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_section_document_id")
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_section_document", "section", ["document_id", "start", "end", "kind", "number"]
    )
    op.create_table(
        "coding_link",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("coding_id", sa.LargeBinary(), nullable=False),
        sa.Column("attribute", sa.Text(), nullable=False),
        sa.Column("target_id", sa.LargeBinary(), nullable=False),
        sa.UniqueConstraint(
            "coding_id",
            "attribute",
            "target_id",
            name=op.f("uq_coding_link_coding_id_attribute_target_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coding_link")),
        sa.ForeignKeyConstraint(
            ["coding_id"], ["coding.id"], name=op.f("fk_coding_link_coding_id")
        ),
        sa.ForeignKeyConstraint(
            ["target_id"], ["coding.id"], name=op.f("fk_coding_link_target_id")
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "variable_value",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("variable_id", sa.LargeBinary(), nullable=False),
        sa.Column("document_id", sa.LargeBinary(), nullable=False),
        sa.Column("section_id", sa.LargeBinary(), nullable=True),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_variable_value")),
        sa.ForeignKeyConstraint(
            ["variable_id"], ["variable.id"], name=op.f("fk_variable_value_variable_id")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_variable_value_document_id")
        ),
        sa.ForeignKeyConstraint(
            ["section_id"], ["section.id"], name=op.f("fk_variable_value_section_id")
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_variable_value_document", "variable_value", ["document_id", "variable_id"])
