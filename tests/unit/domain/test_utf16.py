from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.utf16 import Utf16Map, utf16_length

FAMILY = "👨‍👩‍👧"


@given(st.text())
def test_positions_agree_with_the_encoded_text(text: str) -> None:
    made = Utf16Map(text)
    for position in range(len(text) + 1):
        units = len(text[:position].encode("utf-16-le", "surrogatepass")) // 2
        assert made.to_utf16(position) == units
        assert made.to_code_point(units) == position


def test_a_position_inside_a_character_snaps_to_its_start() -> None:
    made = Utf16Map("a😀b")
    assert made.to_code_point(2) == 1
    assert [made.to_code_point(n) for n in range(5)] == [0, 1, 1, 2, 3]


def test_a_text_without_astral_characters_is_its_own_map() -> None:
    assert Utf16Map("中文 abc").is_identity
    assert not Utf16Map(FAMILY).is_identity
    assert utf16_length(FAMILY) == 8
