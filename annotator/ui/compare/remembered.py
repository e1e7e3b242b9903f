"""What was compared the last time, kept with the project."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.services.comparison import remembered
from annotator.store.queries import coders
from annotator.ui.compare.choice import usual_settings

if TYPE_CHECKING:
    from annotator.services.comparison.choice import Settings
    from annotator.ui.session import Session


def remembered_settings(session: Session) -> Settings:
    """Return what was chosen the last time, else what is usual; what is gone is left out."""
    found = remembered.remembered(session.project) or usual_settings(session.round.name)
    rounds = {line.name for line in session.read(coders.rounds)}
    people = {line.name for line in session.read(coders.coders)}
    codes = {code.id for code, _ in session.codebook.walk()}
    chosen = found.choice
    choice = replace(
        chosen,
        round=chosen.round if chosen.round in rounds else session.round.name,
        coders=tuple(name for name in chosen.coders if name in people),
        reference=chosen.reference if chosen.reference in people else None,
        codes=tuple(code for code in chosen.codes if code in codes),
    )
    return replace(found, choice=choice)


def remember(session: Session, settings: Settings) -> None:
    """Keep what was chosen for the next time; a project that is only read keeps nothing."""
    if not session.project.is_read_only:
        session.submit(remembered.remember, settings)
