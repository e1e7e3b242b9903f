from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.offsets import QtOffsets, qt_length

TEXTS = st.text(st.sampled_from("a中é😀𠮷\u2028\u200d👩\n"), max_size=40)


def test_positions_behind_an_emoji_are_one_further_in_qt():
    offsets = QtOffsets("甲😀乙𠮷丙", start=100)
    assert [offsets.to_qt(100 + i) for i in range(6)] == [0, 1, 3, 4, 6, 7]
    assert [offsets.to_position(unit) for unit in (0, 1, 3, 4, 6, 7)] == [*range(100, 106)]


def test_a_qt_position_inside_a_character_is_the_characters_start():
    assert QtOffsets("😀", start=5).to_position(1) == 5


@given(TEXTS, st.integers(0, 10**6))
def test_there_and_back_is_the_same_position(text, start):
    offsets = QtOffsets(text, start)
    for position in range(start, start + len(text) + 1):
        assert offsets.to_position(offsets.to_qt(position)) == position


@given(TEXTS)
def test_the_length_for_qt_is_that_of_utf_16(text):
    assert qt_length(text) == len(text.encode("utf-16-le")) // 2
    assert QtOffsets(text).to_qt(len(text)) == qt_length(text)
