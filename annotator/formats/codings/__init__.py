"""Readers and writers of codings: one module per format, listed here."""
