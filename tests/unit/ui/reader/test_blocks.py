from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import Part, SectionKind, check_sections, numbered
from annotator.ui.reader.blocks import CHUNK_LENGTH, NO_GROUP, cut
from annotator.ui.reader.document import ReaderDocument
from annotator.ui.reader.styles import Look

TEXTS = st.text(st.sampled_from("a中 \n\n\t\u2028é😀　"), max_size=60)


def described(text, sections=(), parts=()):
    """Return the chunks' texts, looks, numbers and fold groups."""
    if sections:
        check_sections(text, sections)
    chunks = cut(ReaderDocument(text, sections, parts))
    columns = (chunks.starts, chunks.ends, chunks.looks, chunks.numbers, chunks.groups)
    return [
        (text[start:end], Look(look), number, group)
        for start, end, look, number, group in zip(*(c.tolist() for c in columns), strict=True)
    ]


@given(TEXTS)
def test_the_chunks_of_a_plain_text_are_its_lines(text):
    assert [one[0] for one in described(text)] == text.split("\n")


@given(TEXTS)
def test_a_line_is_blank_exactly_if_it_has_no_ink(text):
    for line, look, *_ in described(text):
        assert (look is Look.BLANK) == (not line.strip())


def test_paragraphs_are_numbered_and_blank_lines_are_not():
    numbers = [(text, number) for text, _, number, _ in described("一\n\n  \n二\n三")]
    assert numbers == [("一", 1), ("", 0), ("  ", 0), ("二", 2), ("三", 3)]


def test_a_section_that_begins_inside_a_line_begins_a_block():
    text = "更新: 2020年正文\n下一段"
    sections = numbered([(SectionKind.METADATA, 0, 9), (SectionKind.BODY, 9, 15)])
    assert [(one[0], one[1]) for one in described(text, sections)] == [
        ("更新: 2020年", Look.METADATA),
        ("正文", Look.BODY),
        ("下一段", Look.BODY),
    ]


def test_blanks_before_a_section_stay_on_its_line():
    text = "标题\n　　正文"
    sections = numbered([(SectionKind.TITLE, 0, 2), (SectionKind.BODY, 5, 7)])
    assert [(one[0], one[1]) for one in described(text, sections)] == [
        ("标题", Look.TITLE),
        ("　　正文", Look.BODY),
    ]


def test_a_comments_number_stands_at_its_first_line_only():
    text = "正文\n甲\n乙\n丙"
    kinds = SectionKind
    sections = numbered([(kinds.BODY, 0, 2), (kinds.COMMENT, 3, 6), (kinds.COMMENT, 7, 8)])
    assert [(one[0], one[2]) for one in described(text, sections)] == [
        ("正文", 1),
        ("甲", 1),
        ("乙", 0),
        ("丙", 2),
    ]


def test_boilerplate_on_end_folds_together_with_the_blank_lines_inside():
    text = "文\n版权\n\n编辑\n\n文\n声明"
    kinds = SectionKind
    sections = numbered(
        [
            (kinds.BODY, 0, 1),
            (kinds.BOILERPLATE, 2, 4),
            (kinds.BOILERPLATE, 6, 8),
            (kinds.BODY, 10, 11),
            (kinds.BOILERPLATE, 12, 14),
        ]
    )
    groups = [(one[0], one[3]) for one in described(text, sections)]
    assert groups == [
        ("文", NO_GROUP),
        ("版权", 0),
        ("", 0),
        ("编辑", 0),
        ("", NO_GROUP),
        ("文", NO_GROUP),
        ("声明", 1),
    ]


def test_parts_are_known_by_their_first_chunk():
    text = "一\n二\n三"
    chunks = cut(ReaderDocument(text, parts=[Part(1, 0, 1), Part(2, 2, 5)]))
    assert chunks.parts == {0: 1, 1: 2}


@given(st.integers(1, 5), st.sampled_from(["中", "ab ", "字，", "\u0301", "👩\u200d"]))
def test_a_long_line_is_cut_into_chunks_that_join_to_the_line(times, piece):
    line = (piece * (times * CHUNK_LENGTH))[: times * CHUNK_LENGTH + 7]
    text = f"前\n{line}\n后"
    pieces = [one[0] for one in described(text)]
    assert "".join(pieces[1:-1]) == line
    assert all(0 < len(one) <= CHUNK_LENGTH + 300 for one in pieces[1:-1])
    chunks = cut(ReaderDocument(text))
    assert chunks.opens.tolist() == [True, True, *[False] * (len(pieces) - 3), True]


def test_a_cut_tears_no_family_apart_where_there_is_another_place():
    line = ("汉字" * 30 + "👩\u200d👩\u200d👧") * 40
    for text, *_ in described(line):
        assert text[0] not in "\u200d"
        assert text[-1] != "\u200d"


def test_an_empty_text_is_one_empty_chunk():
    assert described("") == [("", Look.BLANK, 0, NO_GROUP)]
