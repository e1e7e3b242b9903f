from __future__ import annotations

from annotator.domain.document import Section, SectionKind, numbered
from annotator.formats.documents.quality import quality_flags

STRIPPED = "月日，全市完成了人次的核酸检测，确诊例，治愈例，万余名干部参加，从月日到月日。" * 20
WHOLE = "大家都说应该好好检查一下，例如社区，为例外情况万人空巷，出生年月日要写清。" * 20


def body(text: str) -> list[Section]:
    return numbered([(SectionKind.BODY, 0, len(text))])


def test_units_without_numbers_in_a_long_text_without_digits_mean_lost_digits() -> None:
    assert quality_flags(STRIPPED, body(STRIPPED)) == ["digits_lost"]


def test_one_digit_in_the_body_clears_the_text() -> None:
    text = STRIPPED + "3"
    assert quality_flags(text, body(text)) == []
    assert quality_flags(STRIPPED + "３", body(text)) == []


def test_a_digit_in_metadata_does_not() -> None:
    text = "2020-06-09\n" + STRIPPED
    sections = numbered([(SectionKind.METADATA, 0, 10), (SectionKind.BODY, 11, len(text))])
    assert quality_flags(text, sections) == ["digits_lost"]


def test_short_text_and_text_that_never_had_digits_pass() -> None:
    assert quality_flags(STRIPPED[:400], body(STRIPPED[:400])) == []
    assert quality_flags(WHOLE, body(WHOLE)) == []
