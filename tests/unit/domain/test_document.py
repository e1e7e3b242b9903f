import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import (
    Section,
    SectionKind,
    canonical_text,
    change_kind,
    check_sections,
    merge_sections,
    numbered,
    section_at,
    split_section,
    text_sha256,
)

BODY, COMMENT, TITLE = SectionKind.BODY, SectionKind.COMMENT, SectionKind.TITLE
TEXT = "标题\n正文一\n评论甲\n评论乙"
SECTIONS = numbered([(TITLE, 0, 2), (BODY, 3, 6), (COMMENT, 7, 10), (COMMENT, 11, 14)])


def test_the_text_loses_its_mark_and_its_carriage_returns_and_nothing_else() -> None:
    assert canonical_text("\ufeffa\r\nb\rc\0d\u2028e\xa0f ") == "a\nb\nc\ufffdd\u2028e\xa0f "
    assert canonical_text("a\ufeff") == "a\ufeff"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_a_canonical_text_stays_as_it_is(text: str) -> None:
    once = canonical_text(text)
    assert canonical_text(once.removeprefix("\ufeff")) == once.removeprefix("\ufeff")
    assert "\r" not in once
    assert "\0" not in once


def test_the_identity_is_the_hash_of_the_text_in_utf8() -> None:
    assert text_sha256("中文") == hashlib.sha256("中文".encode()).hexdigest()


def test_sections_are_numbered_within_their_kind() -> None:
    assert [section.label for section in SECTIONS] == [
        "title 1",
        "body 1",
        "comment 1",
        "comment 2",
    ]
    check_sections(TEXT, SECTIONS)


@pytest.mark.parametrize(
    "sections",
    [
        SECTIONS[1:],
        SECTIONS[:3],
        [SECTIONS[1], SECTIONS[0], *SECTIONS[2:]],
        [Section(TITLE, 1, 0, 4), *SECTIONS[1:]],
        [*SECTIONS[:3], Section(COMMENT, 2, 11, 15)],
        [*SECTIONS[:3], Section(COMMENT, 3, 11, 14)],
    ],
)
def test_sections_that_do_not_fit_the_text_are_refused(sections: list[Section]) -> None:
    with pytest.raises(ValueError, match="section"):
        check_sections(TEXT, sections)


def test_a_position_belongs_to_its_section_or_the_next_one() -> None:
    assert section_at(SECTIONS, 4) == SECTIONS[1]
    assert section_at(SECTIONS, 2) == SECTIONS[1]
    assert section_at(SECTIONS, 14) is None


def test_sections_can_be_split_joined_and_renamed() -> None:
    split = split_section(SECTIONS, 1, 5)
    assert [section.label for section in split][:3] == ["title 1", "body 1", "body 2"]
    check_sections(TEXT, split)
    assert merge_sections(split, 1, 2) == SECTIONS
    renamed = change_kind(SECTIONS, 2, BODY)
    assert [section.label for section in renamed] == ["title 1", "body 1", "body 2", "comment 1"]


@pytest.mark.parametrize("at", [3, 6, 0, 14])
def test_a_section_is_split_inside_only(at: int) -> None:
    with pytest.raises(ValueError, match="inside"):
        split_section(SECTIONS, 1, at)


@pytest.mark.parametrize(("first", "last"), [(1, 1), (2, 1), (-1, 1), (1, 4)])
def test_what_cannot_be_joined_is_refused(first: int, last: int) -> None:
    with pytest.raises(ValueError, match="join"):
        merge_sections(SECTIONS, first, last)
