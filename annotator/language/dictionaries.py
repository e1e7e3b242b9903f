"""The dictionaries of OpenCC: which characters and phrases of one script stand for which.

Only the tables of `opencc-python-reimplemented` are read; its converter is never imported.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from annotator.domain.errors import UserError


@cache
def entries(name: str) -> Mapping[str, tuple[str, ...]]:
    """Return one dictionary, such as `TSCharacters`: each key with its values, best first.

    Raises:
        UserError: the package is missing, or another package stands under its name.
    """
    table = {}
    lines = (_directory() / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    for line in filter(None, map(str.strip, lines)):
        key, values = line.split("\t")
        table[key] = tuple(values.split(" "))
    return table


def first_values(name: str) -> dict[str, str]:
    """Return one dictionary with only the best value of each key.

    Raises:
        UserError: as `entries`.
    """
    return {key: values[0] for key, values in entries(name).items()}


def _directory() -> Path:
    # The C++ binding installs the package name "opencc" too, and the later one of the two
    # overwrites the earlier: only the files tell which one is there.
    spec = find_spec("opencc")
    for location in (spec and spec.submodule_search_locations) or ():
        package = Path(location)
        dictionaries = package / "dictionary"
        if (package / "opencc.py").is_file() and (dictionaries / "STPhrases.txt").is_file():
            return dictionaries
    raise UserError("opencc.wrong_package")
