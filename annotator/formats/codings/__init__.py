"""Readers and writers of codings: one module per format, listed here."""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType

from annotator.formats.codings import csv_reader, csv_writer, states_reader

READERS: Mapping[str, ModuleType] = {"csv": csv_reader, "states": states_reader}
"""Name of a format to the module that reads it."""

WRITERS: Mapping[str, ModuleType] = {"csv": csv_writer, "csv-excel": csv_writer}
"""Name of a format to the module that writes it; `csv-excel` is written `for_spreadsheet`."""
