"""The methods paragraph says what was done, in every language."""

import re
from pathlib import Path

import pytest

from annotator import __version__
from annotator.domain.span import Span
from annotator.services import codebook, coders, coding, documents, states
from annotator.services.coding import Place
from annotator.services.comparison.choice import Choice, Interval, Method, Scope, Settings
from annotator.services.comparison.citations import REFERENCES, source_of
from annotator.services.comparison.measures import KNOWN
from annotator.services.comparison.methods import (
    LANGUAGES,
    Methods,
    methods,
    paragraph,
    reference_list,
)
from annotator.services.comparison.report import report
from annotator.services.comparison.units import Unit
from annotator.services.project import Project
from annotator.store.queries import coders as coder_queries
from annotator.store.queries.documents import document_ids
from tests.command_line import small_codebook


@pytest.fixture
def facts(demo_project: Project) -> Methods:
    """The facts of a report with everything in it."""
    settings = Settings(
        Choice(codes=("BLAME",), edges=True, scope=Scope.ALONE),
        units=(Unit.SENTENCE,),
        min_overlap=0.25,
        interval=Interval(50, 11, benchmark=0.8),
    )
    return methods(report(demo_project, settings))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paragraph_names_all_that_a_reader_needs(facts: Methods, language: str) -> None:
    said = paragraph(facts, language)
    for fact in ("A1", "A2", "25%", "50", "11", "0.8", "95%", __version__, "Krippendorff", "Zapf"):
        assert fact in said, fact
    assert f"{facts.characters:,}" in said
    assert "coder-a" not in said
    assert "{" not in said
    assert "}" not in said
    assert re.search(r"[\[［]", said), "what only the author knows stands in brackets"


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_the_chinese_paragraph_is_chinese(facts: Methods, language: str) -> None:
    said = paragraph(facts, language)
    assert "、" in said or "和" in said
    assert ("编码员" in said) == (language == "zh-Hans")
    assert ("編碼員" in said) == (language == "zh-Hant")
    assert ". " not in said
    assert "等，2016" in said


def test_the_facts_are_those_of_the_report(demo_project: Project) -> None:
    found = report(demo_project, Settings(Choice(documents=("000_6372a74dea890ea5.txt",))))
    facts = methods(found, anonymous=False, sampling="drawn with seed 4")
    assert facts.coders == ["coder-a", "coder-b"]
    assert (facts.documents, facts.total, facts.version, facts.round) == (1, 5, 1, "1")
    assert "1 of 5 documents (20%" in paragraph(facts, "en")
    assert "drawn with seed 4" in paragraph(facts, "en")
    assert "resamples" not in paragraph(facts, "en")
    assert dict(facts.coefficients)["alpha"] == [Unit.SENTENCE, Unit.COMMENT]


def test_what_is_cited_is_in_the_references(demo_project: Project) -> None:
    settings = Settings(
        Choice(codes=("BLAME",)), measures=("alpha", "cohen_kappa", "char_f1"),
        interval=Interval(10, 1, Method.KALPHA),
    )  # fmt: skip
    facts = methods(report(demo_project, settings))
    said, listed = paragraph(facts, "en"), reference_list(facts)
    assert listed == sorted(listed)
    for cited, whole in REFERENCES.values():
        assert (cited in said) == (whole in listed), cited
    assert any("Hayes" in reference for reference in listed)


@pytest.mark.parametrize("measure", KNOWN)
def test_every_measure_has_its_words_and_its_source(measure: str) -> None:
    source = source_of(measure)
    assert source is None or source in REFERENCES
    assert (source is None) == (measure == "percent_agreement")
    if not measure.endswith(("_se", "_se_gwet")):
        for words in LANGUAGES.values():
            assert measure in words.measures


def said_of(project: Project, settings: Settings) -> tuple[str, Methods]:
    facts = methods(report(project, settings))
    for language in LANGUAGES:
        assert "{" not in paragraph(facts, language)
    return paragraph(facts, "en"), facts


def test_coefficients_without_an_interval_are_named(demo_project: Project) -> None:
    interval = Interval(20, 1, Method.KALPHA)
    said, _ = said_of(demo_project, Settings(Choice(codes=("BLAME",)), interval=interval))
    assert (
        "no such intervals for: observed agreement (characters, sentences and comments); "
        "the binary unitizing alpha of each code (characters)."
    ) in said
    assert "fewer than 20" not in said


def test_one_document_gives_no_interval_and_cites_none(demo_project: Project) -> None:
    choice = Choice(codes=("BLAME",), documents=("000_6372a74dea890ea5.txt",))
    said, facts = said_of(demo_project, Settings(choice, interval=Interval(20, 1)))
    assert "No interval could be computed from resamples of documents" in said
    assert "95%" not in said
    assert not any("Zapf" in reference for reference in reference_list(facts))


def test_few_documents_are_told_beside_their_intervals(demo_project: Project) -> None:
    settings = Settings(Choice(codes=("BLAME",)), ("u_alpha_binary",), interval=Interval(20, 1))
    said, _ = said_of(demo_project, settings)
    assert "fewer than 20 documents were resampled" in said
    assert "no such intervals" not in said


def test_units_that_one_document_holds_have_no_interval(demo_project: Project) -> None:
    settings = Settings(Choice(codes=("BLAME",)), ("alpha",), interval=Interval(20, 1))
    said, _ = said_of(demo_project, settings)
    assert "There are no such intervals for: Krippendorff's alpha (comments)." in said


def test_what_takes_all_codes_together_is_not_said_to_take_each(demo_project: Project) -> None:
    said, _ = said_of(demo_project, Settings(measures=("cu_alpha",)))
    assert "codes are taken together (with its subcodes) by: cu-alpha." in said
    assert "compared by itself" not in said
    said, _ = said_of(demo_project, Settings(measures=("cu_alpha", "alpha")))
    assert "taken together" in said
    assert "compared by itself" in said


def test_origins_that_were_asked_for_are_told(demo_project: Project) -> None:
    choice = Choice(codes=("BLAME",), origins=("propagated", "adjudicated"))
    said, _ = said_of(demo_project, Settings(choice))
    assert "these took part: propagated; adjudicated." in said
    assert "before disagreements were resolved" not in said
    plain, _ = said_of(demo_project, Settings(Choice(codes=("BLAME",))))
    assert "took part" not in plain
    assert "before disagreements were resolved" in plain


def test_means_over_pairs_and_unsettled_definitions_are_told(three_coders: Project) -> None:
    settings = Settings(measures=("cu_alpha", "char_f1", "alpha"), units=(Unit.DOCUMENT,))
    said, _ = said_of(three_coders, settings)
    assert "Computed for every two coders and averaged: F1 of characters." in said
    assert "another figure: cu-alpha." in said


def test_the_version_is_that_by_which_coders_worked(three_coders: Project, tmp_path: Path) -> None:
    # Version 1 is the codebook with which the project was made.
    later = small_codebook(tmp_path / "later.json", "A", "B", "C", version="2")
    three_coders.run(codebook.load_file, later)
    said, facts = said_of(three_coders, Settings())
    assert (facts.versions, facts.version) == ([2], 3)
    assert "with codebook version 2 (" in said
    finish(three_coders, "bob")
    said, _ = said_of(three_coders, Settings())
    assert "with codebook versions 2 and 3 (" in said
    said, _ = said_of(three_coders, Settings(Choice(version=2)))
    assert "with codebook versions 2 and 3 (" in said
    assert "as worded in version 2" in said


def test_documents_left_out_are_told_by_what_was_asked(
    three_coders: Project, tmp_path: Path
) -> None:
    (tmp_path / "alone.txt").write_text("没有人看。\n", encoding="utf-8")
    three_coders.run(documents.import_files, [tmp_path / "alone.txt"])
    said, _ = said_of(three_coders, Settings())
    assert "1 documents that fewer than two coders had finished" in said
    said, _ = said_of(three_coders, Settings(Choice(all_documents=True)))
    assert "1 documents that fewer than two coders had begun" in said


@pytest.fixture
def three_coders(project: Project, tmp_path: Path) -> Project:
    """One text that three coders have finished, in which each marked something."""
    project.run(codebook.load_file, small_codebook(tmp_path / "b.json", "A", "B"))
    (tmp_path / "t.txt").write_text("一二三。四五六。七八九。\n", encoding="utf-8")
    project.run(documents.import_files, [tmp_path / "t.txt"])
    for number, name in enumerate(("ann", "bob", "cyd")):
        project.run(coders.create_coder, name)
        for start, end, code in ((0, 3 + number, "A"), (8, 10, "B")):
            project.run(coding.apply_code, place(project, name), Span(start, end), code)
        finish(project, name)
    return project


def place(project: Project, coder: str) -> Place:
    return Place(
        project.read(document_ids)[0],
        coders.find_coder(project, coder).id,
        project.read(coder_queries.rounds)[-1].id,
    )


def finish(project: Project, coder: str) -> None:
    where = place(project, coder)
    ids = (where.document_id, where.coder_id, where.round_id)
    project.run(states.set_done, *ids, done=False)
    project.run(states.set_done, *ids, done=True)


def test_the_reference_coder_is_named_or_numbered(demo_project: Project) -> None:
    found = report(demo_project, Settings(Choice(reference="coder-b")))
    assert "seen from A2" in paragraph(methods(found), "en")
    assert "coder-b" in paragraph(methods(found, anonymous=False), "zh-Hans")
    assert methods(report(demo_project, Settings())).reference is None
