"""How long work tells how far it is, and is told to stop."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with how much is done and how much there is; raises `Cancelled` to stop the work."""


def silent(done: int, total: int) -> None:
    """Tell nobody."""
