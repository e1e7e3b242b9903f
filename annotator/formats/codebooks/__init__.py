"""Readers of codebook files: one module per format, listed here."""
