from __future__ import annotations

import pytest

from annotator.domain.document import Script
from annotator.language.scripts import script_of


def test_the_seeds_have_their_scripts(texts: list[str]) -> None:
    hans, hant = Script.HANS, Script.HANT
    assert [script_of(text) for text in texts] == [hans, hant, hant, hans, hans]


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("", Script.NONE),
        ("Plain ASCII, 2020-5-1!", Script.NONE),
        ("현재는아름다워", Script.NONE),
        ("中文", Script.NONE),
        ("最后", Script.NONE),  # 后 is the Traditional empress too
        ("疫情反弹", Script.HANS),
        ("疫情反彈", Script.HANT),
        ("疫情反彈，疫情反弹", Script.MIXED),
    ],
)
def test_only_characters_of_one_script_alone_tell(text: str, script: Script) -> None:
    assert script_of(text) is script


def test_a_quotation_in_the_other_script_does_not_make_a_text_mixed() -> None:
    assert script_of("疫情反弹。" * 19 + "反彈") is Script.HANS
    assert script_of("疫情反彈。" * 19 + "反弹") is Script.HANT


def test_a_tenth_in_the_other_script_makes_a_text_mixed() -> None:
    assert script_of("弹" * 9 + "彈") is Script.MIXED
    assert script_of("彈" * 9 + "弹") is Script.MIXED


def test_a_seed_put_together_from_both_scripts_is_mixed(texts: list[str]) -> None:
    assert script_of(texts[0] + texts[1]) is Script.MIXED
