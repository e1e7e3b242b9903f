"""The methods paragraph says what was done, in every language."""

import re

import pytest

from annotator import __version__
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
