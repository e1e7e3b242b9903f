"""The columns of coded spans as a table; readers and writers share them."""

from __future__ import annotations

COLUMNS = (
    "document",
    "document_id",
    "text_sha256",
    "section",
    "in_boilerplate",
    "start",
    "end",
    "text",
    "code",
    "code_path",
    "coder",
    "round",
    "origin",
    "source_coding_id",
    "confirmed_by",
    "confirmed_at",
    "unsure",
    "memo",
    "codebook_version",
    "created_at",
    "modified_at",
    "coding_id",
)
"""In the order in which they are written; attributes and variables follow."""

ATTRIBUTE = "attr:"
"""Begins the name of an attribute's column; its id follows."""

VARIABLE = "var:"
"""Begins the name of a document variable's column; its id follows."""

PSEUDONYMOUS = "#pseudonymous"
"""A column of this name, `true` in every row, says that names, and maybe texts, are replaced."""

SPREADSHEET = "#csv-excel"
"""A column of this name, `true` in every row, says that cells are guarded against formulas."""
