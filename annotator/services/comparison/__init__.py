"""Comparing coders: what takes part, how far they agree, and where they differ."""
