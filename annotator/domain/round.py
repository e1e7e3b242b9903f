"""Rounds of coding, and what a coder has done with a document in one."""

from __future__ import annotations

from enum import StrEnum

FIRST_ROUND = "1"
"""The round that every new project has."""


class RoundKind(StrEnum):
    """What a round is for."""

    TRAINING = "training"
    RELIABILITY = "reliability"
    MAIN = "main"
    RECODE = "recode"


class RoundState(StrEnum):
    """Whether codings may still be added and changed."""

    OPEN = "open"
    CLOSED = "closed"


class WorkState(StrEnum):
    """How far a coder is with a document in a round."""

    NOT_OPENED = "not_opened"
    IN_PROGRESS = "in_progress"
    DONE = "done"
