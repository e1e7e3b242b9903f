import pytest

from annotator.domain.progress import silent
from annotator.services.comparison.choice import Settings
from annotator.services.projects import open_project
from annotator.ui.compare.run import Memory, compare
from annotator.ui.compare.strip_chart import pairs_that_differ, strip_chart
from annotator.ui.figures.targets import DocumentTarget, PlaceTarget
from annotator.ui.widgets.naming import code_faces


@pytest.fixture(scope="module")
def made(qapp, demo_file):
    project = open_project(demo_file, write=False)
    comparison = compare(project, Settings(), Memory(), progress=silent)
    yield comparison, project.read(code_faces)
    project.close()


def chart_of(made, **options):
    comparison, faces = made
    material = comparison.report.material
    return strip_chart(material, comparison.standings, comparison.rules, faces, **options)


@pytest.mark.parametrize(
    ("marked", "coders", "share"),
    [(0, 2, 0.0), (1, 2, 1.0), (2, 2, 0.0), (1, 3, 2 / 3), (2, 4, 4 / 6), (3, 4, 0.5)],
)
def test_the_share_counts_pairs_of_whom_one_marked_the_place(marked, coders, share):
    assert pairs_that_differ(marked, coders) == pytest.approx(share)


def test_there_is_a_lane_for_each_top_code_and_a_strip_for_each_document(made):
    chart = chart_of(made)
    comparison, faces = made
    tops = [code.id for code in comparison.report.material.codebook.codes]
    assert [lane.label for lane in chart.lanes] == [faces[code].name for code in tops]
    assert [document.label for document in chart.documents] == [
        one.document for one in comparison.standings
    ]


def test_marks_are_where_somebody_coded(made):
    comparison, _ = made
    chart = chart_of(made)
    material = comparison.report.material
    by_name = {document.name: document for document in material.documents}
    tops = [code.id for code in material.codebook.codes]
    for strip in chart.documents:
        document = by_name[strip.label]
        for mark in strip.marks:
            members = material.family(tops[mark.lane])
            covered: dict[str, set[int]] = {}
            for coding in document.codings:
                if coding.code in members:
                    places = covered.setdefault(coding.coder, set())
                    places.update(range(coding.start, coding.end))
            wanted = set(range(mark.start, mark.end))
            coders = [coder for coder, places in covered.items() if wanted <= places]
            assert coders, mark.mark.sentence
            assert mark.is_shared == (len(coders) == 2)
            assert mark.share == (0.0 if mark.is_shared else 1.0)
            target = mark.mark.target
            assert isinstance(target, PlaceTarget)
            assert bytes.fromhex(target.document_id) == document.id
            assert target.code == tops[mark.lane]
        assert strip.mark.target == DocumentTarget(document.id.hex())


def test_only_those_most_in_dispute_are_shown(made):
    chart = chart_of(made, limit=2)
    assert len(chart.documents) == 2
    assert chart.notes == ["3 more document(s) are not shown."]
