from __future__ import annotations

import pytest

from annotator.formats.documents.credits import agency_of, credits_of, merge_credits, people_of


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("- 責任編輯: 李天宇\u00a0", {"editors": ["李天宇"]}),
        ("责任编辑：王五、赵六", {"editors": ["王五", "赵六"]}),
        ("（责编：李四 王五）", {"editors": ["李四", "王五"]}),
        ("编辑:张 三", {"editors": ["张 三"]}),
        ("记者:仲亮", {"reporters": ["仲亮"]}),
        ("- 原標題:王文濤:深刻汲取教訓", {"original_title": "王文濤:深刻汲取教訓"}),
        ("来源:某台新闻中心 段某", {"source": "某台新闻中心 段某"}),
        (
            "來源:黑龍江日報|編輯:劉才星|責編:孫東臨",
            {"source": "黑龍江日報", "editors": ["劉才星", "孫東臨"]},
        ),
        ("来源：人民网 阅读：123", {"source": "人民网"}),
        ("作者：阿依古丽·买买提", {"authors": ["阿依古丽·买买提"]}),
        ("原文链接：https://a.cn/1.html", {"url": "https://a.cn/1.html"}),
        ("责任编辑：", {}),
        ("校对：王五", {}),
    ],
)
def test_credit_lines_give_what_they_say(line: str, found: dict[str, object]) -> None:
    assert credits_of(line) == found


@pytest.mark.parametrize(
    "line",
    [
        "记者:你怎么看这次的防控措施?",
        "记者了解到，来源:不明。",
        "有关部门责编:张三",
        "来源:他说。不知道",
        "新闻来源多样",
        "编辑:" + "长" * 70,
        "",
    ],
)
def test_other_lines_are_no_credits(line: str) -> None:
    assert credits_of(line) is None


def test_people_are_told_from_sentences() -> None:
    assert people_of("张三（实习）、John Smith") == ["张三", "John Smith"]
    assert people_of("") == []
    assert people_of("今天天气很好啊大家") is None


def test_names_are_added_once_and_other_credits_only_where_none_is() -> None:
    into: dict[str, object] = {"editors": ["甲"], "source": "一报"}
    merge_credits(into, {"editors": ["甲", "乙"], "source": "二报", "url": "u"})
    assert into == {"editors": ["甲", "乙"], "source": "一报", "url": "u"}


def test_an_agency_is_read_from_the_end_of_a_line_only() -> None:
    assert agency_of("院內感染風險。(新華社)") == "新華社"
    assert agency_of("报道。（黑龙江日报）") == "黑龙江日报"
    assert agency_of("(新華社)報道說。") is None
    assert agency_of("他走了（笑）") is None
