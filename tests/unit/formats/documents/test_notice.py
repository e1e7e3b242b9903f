from __future__ import annotations

from annotator.formats.documents.notice import heading_stretches


def headings(text: str) -> list[str]:
    return [text[start:end] for _, start, end in heading_stretches(text, 0, len(text))]


def test_numbered_heads_end_at_a_sub_head_a_line_break_or_a_noun_of_headings() -> None:
    text = "如下：一、基本情况（一）甲市。二、主要问题\n有。三、下一步工作要求各地落实。"
    assert headings(text) == ["一、基本情况", "二、主要问题", "三、下一步工作要求"]


def test_numerals_within_sentences_are_no_heads() -> None:
    assert headings("每周一、周二开会。第二、第三天也开会。") == []


def test_a_single_numbered_head_is_none() -> None:
    assert headings("如下：一、基本情况（一）甲市。") == []


def test_heads_count_in_order() -> None:
    assert headings("。二、主要问题（一）甲。一、基本情况（一）乙。") == []


def test_a_head_without_an_end_ends_the_list() -> None:
    text = "。一、基本情况\n甲。二、主要问题\n乙。三、请各位尽快报名参加并通知其他人。"
    assert headings(text) == ["一、基本情况", "二、主要问题"]


def test_the_title_of_a_notice_stands_behind_arrows_or_on_its_own_line() -> None:
    assert headings("说明。↓↓↓关于某事的通报各省：") == ["关于某事的通报"]
    assert headings("说明。\n關於某事的公告\n各省：") == ["關於某事的公告"]
    assert headings("说明。\n关于某事的通报指出，不行。") == []
