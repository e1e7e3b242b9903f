"""Coders: the people who code."""

from __future__ import annotations

import unicodedata

from annotator.domain.errors import UserError


def coder_name(name: str) -> str:
    """Return a coder's name as it is shown: trimmed.

    Raises:
        UserError: nothing is left of it.
    """
    shown = name.strip()
    if not shown:
        raise UserError("coder.name_empty")
    return shown


def coder_key(name: str) -> str:
    """Return what two spellings of one coder's name share: trimmed, NFKC, case folded."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold()).strip()
