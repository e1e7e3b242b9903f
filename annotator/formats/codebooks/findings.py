"""What is wrong with a codebook file, and where; gathered so that all of it can be told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NoReturn

from annotator.domain.errors import UserError

Problem = tuple[int, str, UserError]
"""Line, key, and what is wrong there."""

Warning_ = tuple[str, Mapping[str, object]]
"""A message id and its values: `file`, `line`, `key` and what else the message has holes for."""


@dataclass(slots=True)
class Findings:
    """Problems and warnings of one file.

    `problems` keep the file from being understood, `objections` break a rule that the values
    themselves could hold (a snapshot of unfinished work may), `warnings` refuse nothing.
    """

    file: str
    problems: list[Problem] = field(default_factory=list)
    objections: list[Problem] = field(default_factory=list)
    warnings: list[Warning_] = field(default_factory=list)

    def problem(self, line: int, key: str, message_id: str, **values: object) -> None:
        """Note what cannot be understood."""
        self.problems.append((line, key, UserError(message_id, **values)))

    def objection(self, line: int, key: str, message_id: str, **values: object) -> None:
        """Note what is understood but must not be."""
        self.objections.append((line, key, UserError(message_id, **values)))

    def warning(self, line: int, key: str, message_id: str, **values: object) -> None:
        """Note what the person should know."""
        self.warnings.append((message_id, {"file": self.file, "line": line, "key": key, **values}))

    def fail(self, line: int, key: str, message_id: str, **values: object) -> NoReturn:
        """Raise for something behind which reading makes no sense."""
        self.problem(line, key, message_id, **values)
        raise self._error(self.problems)

    def fail_syntax(self, line: int, language: str, problem: str) -> NoReturn:
        """Raise for a file that is not in the language that it should be in."""
        wrong = UserError("codebook.not_readable_as", format=language, problem=problem)
        values = {
            "file": self.file,
            "line": line,
            "problem": wrong,
            "problems": [(line, "", wrong)],
        }
        raise UserError("codebook.syntax", count=1, **values)

    def raise_if_any(self, *, objections: bool) -> None:
        """Raise one error that holds all problems, and the objections too if they count.

        Raises:
            UserError: `codebook.invalid`; its values say `file`, `line`, `key` and `problem` of
                the first, `count`, and `problems`: all of them in order of line.
        """
        wrong = self.problems + (self.objections if objections else [])
        if wrong:
            raise self._error(sorted(wrong, key=lambda problem: problem[0]))

    def _error(self, problems: Sequence[Problem]) -> UserError:
        line, key, problem = problems[0]
        return UserError(
            "codebook.invalid",
            file=self.file,
            line=line,
            key=key,
            problem=problem,
            count=len(problems),
            problems=list(problems),
        )
