from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.language.sentences import clauses, lines, sentences

CUTTERS = (lines, sentences, clauses)
TEXTS = st.text() | st.text(alphabet='中a1 \n\t\u3000。！？!?；;….,，”)」"\ufe0f\u2028')


def cut(text: str, cutter=sentences) -> list[str]:
    return [span.of(text) for span in cutter(text)]


def test_the_seeds_have_as_many_lines_and_sentences_as_measured(texts: list[str]) -> None:
    assert [len(lines(text)) for text in texts] == [34, 88, 81, 3, 83]
    assert [len(sentences(text)) for text in texts] == [102, 105, 117, 32, 215]
    longest = [max(map(len, sentences(text))) for text in texts]
    assert longest == [177, 198, 120, 279, 132]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("好。不好！真的？！是；对……完", ["好。", "不好！", "真的？！", "是；", "对……", "完"]),
        ("他说：“走！”她走了。", ["他说：“走！”", "她走了。"]),
        ("（他走了。）。【完！】）", ["（他走了。）。", "【完！】）"]),
        ("Wait... 37.3 degrees, no. end", ["Wait...", "37.3 degrees, no. end"]),
        ("一、甲：乙", ["一、甲：乙"]),
        ("甲\n乙。\n\n 丙 ", ["甲", "乙。", "丙"]),
        ("甲\u2028乙\r丙", ["甲\u2028乙\r丙"]),
        ("好!\ufe0f好", ["好!\ufe0f", "好"]),
        ("", []),
        (" \n\u3000\n", []),
    ],
)
def test_a_sentence_ends_behind_its_stops_and_what_closes(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("甲，乙,丙。丁", ["甲，", "乙,", "丙。", "丁"]),
        ("共7,000人，87岁", ["共7,000人，", "87岁"]),
        ("到4月2日，87岁", ["到4月2日，", "87岁"]),
        ("“好，”他说", ["“好，”", "他说"]),
        ("甲，。乙。，丙", ["甲，。", "乙。", "，", "丙"]),
        ("口罩、手套、药品", ["口罩、", "手套、", "药品"]),
        ("1、2号楼；3号楼", ["1、", "2号楼；", "3号楼"]),
        ("他说：“走”；她:好", ["他说：", "“走”；", "她:", "好"]),
        ("12:30开会，见 https://a.cn/b", ["12:30开会，", "见 https://a.cn/b"]),
        ("Yes, we can; they: no.", ["Yes,", "we can;", "they:", "no."]),
    ],
)
def test_a_clause_ends_at_commas_and_colons_too_but_not_between_digits(
    text: str, expected: list[str]
) -> None:
    assert cut(text, clauses) == expected


def test_only_the_range_asked_for_is_cut() -> None:
    assert [span.of("甲。乙。丙") for span in sentences("甲。乙。丙", 1, 4)] == ["。", "乙。"]
    with pytest.raises(ValueError, match="outside"):
        sentences("甲。", 0, 3)


@given(TEXTS)
def test_passages_hold_every_character_that_is_not_blank_once(text: str) -> None:
    for cutter in CUTTERS:
        passages = cutter(text)
        assert all(one.end <= next_.start for one, next_ in pairwise(passages))
        held = {at for span in passages for at in range(span.start, span.end)}
        assert held >= {at for at, character in enumerate(text) if not character.isspace()}
        for span in passages:
            assert span.of(text) == span.of(text).strip()
            assert "\n" not in span.of(text)


@given(TEXTS)
def test_clauses_lie_in_sentences_and_sentences_in_lines(text: str) -> None:
    for outer, inner in ((lines(text), sentences(text)), (sentences(text), clauses(text))):
        assert all(any(large.contains(small) for large in outer) for small in inner)


@given(TEXTS, st.data())
def test_a_range_is_cut_like_a_text_of_its_own(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for cutter in CUTTERS:
        alone = [(span.start + start, span.end + start) for span in cutter(text[start:end])]
        assert [(span.start, span.end) for span in cutter(text, start, end)] == alone
