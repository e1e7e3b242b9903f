"""The same program and windows as the tests of widgets have."""

from tests.ui.conftest import open_window, program

__all__ = ["open_window", "program"]
