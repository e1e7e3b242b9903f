from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Span
from annotator.language.folding import find_all, fold, search

SAME = """
麻痺 麻痹|羣眾 群众|挂帥 掛帥|産品 產品|ＧＤＰ gdp|隨著 随着|臺灣 台湾|什麼 什么|裡面 里面
裏面 里面|衞生 衛生|衛生 卫生|祕密 秘密|汙染 污染|洩漏 泄漏|牀位 床位|山峯 山峰|敍述 叙述|閱讀 閲读
說 説|頭髮 头发|發現 发现|麪粉 面粉|麵粉 面粉|乾淨 干净|幹部 干部|瞭解 了解|藉口 借口|答覆 答复
彷彿 仿佛|気 氣|黒竜江 黑龙江|戶口 户口|擡頭 抬头|２０２０ 2020|ⅳ Ⅳ|（！） (!)|É é|Ж ж|① 1
⼀ 一|ﾊ ハ|Å å
"""


@pytest.mark.parametrize("pair", SAME.replace("\n", "|").strip("|").split("|"))
def test_spellings_of_one_word_are_equal_after_folding(pair: str) -> None:
    one, other = pair.split(" ")
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    "pair", ["炼 链", "劃 畫", "予 豫", "欠 缺", "么 幺", "麻痹 麻木", "滨 浜"]
)
def test_different_words_stay_different(pair: str) -> None:
    one, other = pair.split(" ")
    assert fold(one) != fold(other)


def test_what_would_become_several_code_points_stays() -> None:
    assert fold("…℃ßİﬁ") == "…℃ßİﬁ"


def test_folding_a_folded_character_changes_nothing() -> None:
    everything = "".join(map(chr, (*range(0xD800), *range(0xE000, 0x30000))))
    once = fold(everything)
    assert len(once) == len(everything)
    assert fold(once) == once


@given(st.text())
def test_folding_keeps_every_code_point_in_its_place(text: str) -> None:
    assert fold(text) == "".join(fold(character) for character in text)
    assert len(fold(text)) == len(text)


def test_overlapping_hits_are_all_found() -> None:
    assert find_all("aaaa", "aa") == [0, 1, 2]
    assert search("哈哈哈", "哈哈") == [Span(0, 2), Span(1, 3)]


def test_an_empty_query_is_an_error() -> None:
    with pytest.raises(ValueError, match="empty"):
        search("text", "")


@pytest.mark.parametrize("query", ["疫", "疫情", "黑龙江", "黑龍江", "黑竜江"])
def test_hits_stand_at_their_offsets_in_the_text_itself(texts: list[str], query: str) -> None:
    found = {hit.of(text) for text in texts for hit in search(text, query)}
    assert found == ({"黑龙江", "黑龍江"} if len(query) == 3 else {query})


def test_an_astral_character_before_a_hit_counts_once() -> None:
    assert search("👍🖊麻痺", "麻痹") == [Span(2, 4)]


@given(
    st.text(alphabet="ab哈啊Ａ發发髮", max_size=30),
    st.text(alphabet="a哈发", min_size=1, max_size=3),
)
def test_every_hit_and_only_hits_are_found(text: str, query: str) -> None:
    places = [
        Span(at, at + len(query))
        for at in range(len(text) - len(query) + 1)
        if fold(text[at : at + len(query)]) == fold(query)
    ]
    assert search(text, query) == places
