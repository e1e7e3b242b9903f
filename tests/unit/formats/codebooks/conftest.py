from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.domain.errors import UserError
from annotator.domain.messages import english
from annotator.formats.codebooks import ReadCodebook, parse_codebook

SMALL = """\
codebook:
  id: small
  version: 0.1
  languages: [en]
  codes:
    - id: A
      name: {en: Alpha}
      color: '#112233'
      definition: {en: first}
      use_when: {en: always}
      do_not_use_when: {en: never}
"""


@pytest.fixture
def small() -> str:
    """A codebook without a fault and without a warning; its last line is line 11."""
    return SMALL


Wrong = list[tuple[int, str, str]]


@pytest.fixture
def wrong_in() -> Callable[[str], Wrong]:
    """Return line, key and message id of all that is wrong, each of which can be said."""

    def wrong(text: str, name: str = "book.yaml") -> Wrong:
        with pytest.raises(UserError) as caught:
            parse_codebook(text, name)
        values = caught.value.values
        problems = values["problems"]
        assert isinstance(problems, list)
        assert values["count"] == len(problems)
        assert values["line"] == problems[0][0]
        assert str(problems[0][2]) in str(caught.value)
        assert [line for line, _, _ in problems] == sorted(line for line, _, _ in problems)
        assert all(str(problem) for _, _, problem in problems)
        return [(line, key, problem.message_id) for line, key, problem in problems]

    return wrong


@pytest.fixture
def warned_in() -> Callable[[str], Wrong]:
    """Return line, key and message id of all that is warned of, each of which can be said."""

    def warned(text: str, name: str = "book.yaml") -> Wrong:
        read: ReadCodebook = parse_codebook(text, name)
        for message_id, values in read.warnings:
            assert english(message_id, values).startswith(f"{name}, line {values['line']}: ")
        return [(values["line"], values["key"], id_) for id_, values in read.warnings]

    return warned
