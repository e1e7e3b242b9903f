from __future__ import annotations

from annotator.formats.documents.plausibility import (
    COMMON,
    common_share,
    has_strange,
    strange_share,
    written_share,
)

TEXT = "大家都说应该好好检查一下，问题到底出在哪里。"


def test_the_common_characters_are_there_in_both_scripts() -> None:
    assert len(COMMON) > 1300
    assert set("这是说这說") & COMMON
    assert "体" in COMMON
    assert "體" in COMMON


def test_chinese_holds_common_characters_and_mojibake_does_not() -> None:
    assert common_share(TEXT) == (1.0, len(TEXT))
    assert common_share(TEXT.encode().decode("gb18030", errors="ignore"))[0] < 0.2


def test_only_characters_beyond_ascii_count_as_common() -> None:
    assert common_share("abc 123") == (0.0, 0)
    assert common_share("abc 的 龘") == (0.5, 2)


def test_letters_of_alphabets_count_as_written() -> None:
    assert written_share("abc\n") == 1.0
    assert written_share("Дом и сад") == 1.0
    assert written_share("") == 0.0


def test_letters_without_any_break_are_numbers_of_a_binary_file() -> None:
    assert written_share("\u0100\u0101\u0102") == 0.0


def test_chinese_in_the_wrong_byte_order_does_not_look_written() -> None:
    assert written_share(TEXT.encode("utf-16-le").decode("utf-16-be", errors="ignore")) < 0.3


def test_controls_private_and_unassigned_characters_are_strange() -> None:
    assert strange_share("a\x01") == 0.5
    assert strange_share("a\ue000") == 0.5
    assert strange_share("a\u0378") == 0.5
    assert strange_share("") == 0.0


def test_blanks_line_ends_emoji_and_stray_nul_are_not_strange() -> None:
    assert strange_share("a\t\r\n\v\f\u3000\u00a0👨\u200d👩\0") == 0.0


def test_any_control_or_nul_is_seen() -> None:
    assert has_strange("a" * 9000 + "\0")
    assert has_strange("a\x1f")
    assert not has_strange("a\n\t中")
