"""Readers of document files: one module per kind of page, listed here."""
