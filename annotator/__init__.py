"""Discourse coding: tag spans of text with a codebook, compare coders, export coded spans."""

# A literal, because asking the installed package's metadata takes longer than all of this import.
__version__ = "0.1.0"
