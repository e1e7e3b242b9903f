"""Codebook files: one module per format, listed here; the keys and rules are the same in all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from annotator.domain.codebook import Codebook
from annotator.formats.codebooks import json_file, yaml_file
from annotator.formats.codebooks.json_file import codebook_from_json, codebook_to_json
from annotator.formats.codebooks.reader import ReadCodebook, Readers, codebook_of, file_text
from annotator.formats.codebooks.yaml_file import codebook_to_yaml

__all__ = [
    "READERS",
    "WRITERS",
    "ReadCodebook",
    "codebook_from_json",
    "codebook_to_json",
    "codebook_to_yaml",
    "parse_codebook",
    "read_codebook",
]

READERS: Readers = {
    ".yaml": yaml_file.compose,
    ".yml": yaml_file.compose,
    ".json": json_file.compose,
}
"""File suffix to what reads the syntax."""

WRITERS: Mapping[str, Callable[[Codebook], str]] = {
    ".yaml": codebook_to_yaml,
    ".yml": codebook_to_yaml,
    ".json": codebook_to_json,
}
"""File suffix to what writes it."""


def read_codebook(path: Path) -> ReadCodebook:
    """Read a codebook file.

    Raises:
        UserError: the file cannot be read, is too large, is not text, or is no codebook; see
            `parse_codebook`.
    """
    return parse_codebook(file_text(path), path.name)


def parse_codebook(text: str, name: str) -> ReadCodebook:
    """Read a codebook from text; the suffix of `name` says the format, else how it begins.

    Raises:
        UserError: `codebook.empty`; `codebook.syntax` if the text is not YAML or JSON;
            `codebook.invalid` if it breaks rules of the file format. The last two have `line`,
            `key` and `problem` of the first problem in their values, and all in `problems`.
    """
    return codebook_of(text, name, READERS)
