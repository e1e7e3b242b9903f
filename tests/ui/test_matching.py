"""Finding names by what is typed."""

from __future__ import annotations

import pytest

from annotator.ui.matching import matching, pinyin_reader, prepare

NAMES = ("追责", "自责", "政治参与", "編碼 A2", "重庆银行", "还款", "𠮷野家", "Blame attribution")


@pytest.fixture(scope="module")
def found() -> object:
    read = pinyin_reader()
    candidates = [prepare(name, [name], read) for name in NAMES]
    return lambda typed: matching(candidates, typed)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("zz", ["追责", "自责", "政治参与"]),  # initials
        ("zhuize", ["追责"]),  # whole readings
        ("zhuiz", ["追责"]),  # a part of the last one
        ("zize", ["自责"]),
        ("责", ["追责", "自责"]),
        ("bma2", ["編碼 A2"]),  # Latin among Chinese, the blank left out
        ("cqyh", ["重庆银行"]),  # the reading in the phrase
        ("huank", ["还款"]),  # the other reading of a character, which phrases hide
        ("yej", ["𠮷野家"]),  # from the middle, behind an astral character
        ("ATTR", ["Blame attribution"]),
        ("xyz", []),
    ],
)
def test_names_are_found_by_part_pinyin_and_initials(found, typed, names) -> None:
    assert found(typed) == names


def test_nothing_typed_gives_all_in_their_order(found) -> None:
    assert found("  ") == list(NAMES)


def test_a_name_that_begins_so_comes_before_one_that_holds_it() -> None:
    candidates = [prepare(name, [name]) for name in ("no blame", "blame", "blameless")]
    assert matching(candidates, "blame") == ["blame", "blameless", "no blame"]


def test_any_language_of_a_code_finds_it_and_its_id() -> None:
    candidates = [prepare("BLAME", ["归责", "歸責", "Blame", "BLAME"])]
    for typed in ("歸", "归责", "blam"):
        assert matching(candidates, typed) == ["BLAME"]
