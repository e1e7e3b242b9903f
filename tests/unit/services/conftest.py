from pathlib import Path

import pytest

from annotator.services import coders, documents
from annotator.services.coding import Place
from annotator.services.project import Project
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import documents as document_queries


@pytest.fixture
def place(project: Project, seeds: list[Path]) -> Place:
    """Seed 004, which has emoji, and a coder."""
    project.run(documents.import_files, seeds[4:5])
    coder = project.run(coders.create_coder, "Anna")
    round_id = project.read(coder_queries.rounds)[0].id
    (document_id,) = project.read(document_queries.document_ids)
    return Place(document_id, coder.id, round_id)
