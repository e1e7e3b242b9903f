"""Codes being dragged."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

_TYPE = "application/x-annotator-code"


def code_mime(code: str) -> QMimeData:
    """Return what a code is dragged as."""
    data = QMimeData()
    data.setData(_TYPE, code.encode())
    return data


def code_of_mime(data: QMimeData) -> str | None:
    """Return the id of the code that is being dragged, None if it is something else."""
    if not data.hasFormat(_TYPE):
        return None
    return bytes(data.data(_TYPE).data()).decode()
