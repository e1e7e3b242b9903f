"""Panels of the main window, listed here."""
