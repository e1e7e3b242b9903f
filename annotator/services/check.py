"""Is the project sound?"""

from __future__ import annotations

from annotator.domain.messages import english
from annotator.services.project import Project
from annotator.store import integrity


def check(project: Project) -> list[str]:
    """Return a message for each thing that is wrong with the project; none if it is sound."""
    return project.read(
        lambda connection: [
            english(message_id, values) for message_id, values in integrity.problems(connection)
        ]
    )
