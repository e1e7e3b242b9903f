"""Notes on disagreements."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

MOMENT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "disagreement_note",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("document_id", sa.LargeBinary(), nullable=False),
        sa.Column("round_id", sa.LargeBinary(), nullable=False),
        sa.Column("first_coding_id", sa.LargeBinary(), nullable=False),
        sa.Column("second_coding_id", sa.LargeBinary(), nullable=True),
        sa.Column("absent_coder_id", sa.LargeBinary(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.LargeBinary(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("resolved", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("modified_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disagreement_note")),
        sa.CheckConstraint('start >= 0 AND "end" > start', name=op.f("ck_disagreement_note_span")),
        sa.CheckConstraint("resolved IN (0, 1)", name=op.f("ck_disagreement_note_resolved")),
        sa.CheckConstraint(
            "(second_coding_id IS NULL) <> (absent_coder_id IS NULL)",
            name=op.f("ck_disagreement_note_two_sides"),
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_disagreement_note_document_id")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["coding_round.id"], name=op.f("fk_disagreement_note_round_id")
        ),
        sa.ForeignKeyConstraint(
            ["absent_coder_id"], ["coder.id"], name=op.f("fk_disagreement_note_absent_coder_id")
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["coder.id"], name=op.f("fk_disagreement_note_author_id")
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_disagreement_note_document", "disagreement_note", ["document_id", "start"])
