"""Keeps Python's garbage collection out of the way of what the person does."""

from __future__ import annotations

import gc


def leave_alone_what_is_there() -> None:
    """Take everything that exists now out of future garbage collections.

    Modules, tables and widgets are some hundred thousand objects that live as long as the window.
    Looking through all of them, as happens now and then, takes thirty milliseconds and more, in
    the middle of scrolling; looking through what has come since takes one or two.
    """
    gc.freeze()
