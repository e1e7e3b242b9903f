from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.language.dictionaries import first_values
from annotator.language.simplified import simplified

PHRASES = sorted(first_values("TSPhrases"))


@pytest.fixture(scope="module")
def package():
    """The converter of the package whose tables are used."""
    from opencc import OpenCC

    return {name: OpenCC(name) for name in ("t2s", "s2tw")}


def test_the_seeds_come_out_as_from_the_package(texts: list[str], package) -> None:
    for text in texts:
        assert simplified(text) == package["t2s"].convert(text)
        traditional = package["s2tw"].convert(text)
        assert simplified(traditional) == package["t2s"].convert(traditional)


def test_a_simplified_text_stays_as_it_is(texts: list[str]) -> None:
    for text in (texts[0], texts[3], texts[4]):
        assert simplified(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("決不讓毀于一旦", "决不让毁于一旦"),
        ("乾淨", "干净"),
        ("乾隆年間的乾坤", "乾隆年间的乾坤"),
        ("瞭解項鍊", "了解项链"),
        # 於其一 and 於則 stand for names; the first overlaps with 一目瞭然, which is longer.
        ("於其一目瞭然", "于其一目了然"),
        ("㑮", "𫝈"),  # one code point, but two UTF-16 units
        ("Naïve 👨‍👩‍👧 テスト", "Naïve 👨‍👩‍👧 テスト"),
    ],
)
def test_phrases_go_before_characters(text: str, expected: str) -> None:
    assert simplified(text) == expected


@given(
    st.lists(
        st.one_of(
            st.sampled_from(PHRASES),
            st.sampled_from(PHRASES).map(lambda phrase: phrase[:-1]),
            st.sampled_from("，。一無乾有沈藉於"),
        ),
        max_size=12,
    )
)
def test_runs_of_phrases_come_out_as_from_the_package(package, parts: list[str]) -> None:
    text = "".join(parts)
    assert simplified(text) == package["t2s"].convert(text)


@given(st.text())
def test_the_length_never_changes(text: str) -> None:
    assert len(simplified(text)) == len(text)
