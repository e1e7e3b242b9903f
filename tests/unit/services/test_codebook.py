from pathlib import Path

import pytest

from annotator.domain.errors import UserError
from annotator.domain.span import Span
from annotator.services import codebook, coding, states
from annotator.services.coding import Place
from annotator.services.comparison.material import Choice
from annotator.services.comparison.report import Settings, report
from annotator.services.project import Project
from annotator.store.queries import codebook as queries
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import codings as coding_queries
from annotator.store.queries import documents as document_queries


def book(*codes: str) -> str:
    listed = ", ".join(
        f"{{id: {c}, name: {{en: {c}}}, color: '#{n:06x}'}}" for n, c in enumerate(codes)
    )
    return f"codebook: {{id: small, version: '1', languages: [en], codes: [{listed}]}}"


@pytest.fixture
def load(project: Project, tmp_path: Path):
    def load_codes(*codes: str) -> None:
        path = tmp_path / "book.yaml"
        path.write_text(book(*codes))
        project.run(codebook.load_file, path)

    return load_codes


def test_a_new_project_has_the_default_codebook_as_version_1(project: Project) -> None:
    assert len(list(codebook.load(project).walk())) == 28
    assert [line.number for line in project.read(queries.versions)] == [1]


def test_a_code_that_disappears_is_retired_and_its_codings_stay(
    project: Project, place: Place, load
) -> None:
    coding_id = project.run(coding.apply_code, place, Span(0, 5), "BLAME")
    load("A", "POLICY")
    assert [code.id for code, _ in codebook.load(project).walk()] == ["A", "POLICY"]
    assert project.read(coding_queries.coding_line, coding_id) is not None
    with pytest.raises(UserError) as raised:
        project.run(coding.apply_code, place, Span(7, 9), "BLAME")
    assert raised.value.message_id == "coding.code_retired"
    load("A", "BLAME")
    project.run(coding.apply_code, place, Span(7, 9), "BLAME")


def test_codings_carry_the_version_in_force(project: Project, place: Place, load) -> None:
    load("A")
    coding_id = project.run(coding.apply_code, place, Span(0, 5), "A")
    line = project.read(coding_queries.coding_line, coding_id)
    assert line is not None
    assert line.codebook_version == 2


def test_a_wrong_codebook_changes_nothing(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "book.yaml"
    path.write_text(book("A", "A"))
    with pytest.raises(UserError, match="line 1"):
        project.run(codebook.load_file, path)
    assert len(list(codebook.load(project).walk())) == 28
    assert len(project.read(queries.versions)) == 1


def test_a_code_that_came_after_a_document_was_done_is_missing_there(
    demo_project: Project, tmp_path: Path
) -> None:
    """Both coders finished everything; then a code came, and one of them looked again at 000."""
    path = tmp_path / "book.yaml"
    path.write_text(book("BLAME", "LATE"))
    demo_project.run(codebook.load_file, path)
    choice = Choice(codes=("LATE", "BLAME"))
    lines = report(demo_project, Settings(choice)).lines
    late = [line for line in lines if line.code == "LATE"]
    assert all(line.value is None and line.n == 0 for line in late)
    assert all(line.n > 0 for line in lines if line.code == "BLAME")

    first = demo_project.read(document_queries.document_ids)[0]
    round_id = demo_project.read(coder_queries.rounds)[0].id
    for person in demo_project.read(coder_queries.coders):
        demo_project.run(states.set_done, first, person.id, round_id, done=False)
        demo_project.run(states.set_done, first, person.id, round_id, done=True)
    lines = report(demo_project, Settings(choice)).lines
    sentences = {line.n for line in lines if line.code == "LATE" and line.unit == "comment"}
    assert sentences == {29}
