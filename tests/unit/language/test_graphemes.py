from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Span
from annotator.language.graphemes import next_boundary, previous_boundary, snap, whole_clusters

WHOLE = [
    "👨‍👩‍👧‍👦",
    "👍🏽",
    "🇨🇳",
    "e\u0301",
    "각",  # three letters of Hangul
    "1\ufe0f\u20e3",
    "葛\U000e0100",
    "か\u3099",
    "क्षि",
    "\r\n",
]
SOUP = st.lists(st.sampled_from([*"中。ab1 \n\u0600❤\u200d\ufe0f👨🇭\u0301\u1100가", *WHOLE])).map(
    "".join
)


def boundaries(text: str) -> list[int]:
    return [0, *(match.end() for match in regex.finditer(r"\X", text))]


@pytest.mark.parametrize("cluster", WHOLE)
@pytest.mark.parametrize(
    ("before", "behind"), [("", ""), ("中", "文"), ("🇨🇳🇭🇰", "🇹🇼"), ("a", "1")]
)
def test_a_cluster_is_never_cut(cluster: str, before: str, behind: str) -> None:
    text = before + cluster + behind
    start, end = len(before), len(before) + len(cluster)
    for position in range(start, end):
        assert snap(text, position) == start
        assert next_boundary(text, position) == end
        assert previous_boundary(text, position + 1) == start
        assert whole_clusters(text, Span(position, position + 1)) == Span(start, end)


@given(SOUP)
def test_the_text_near_by_decides_as_the_whole_text_does(text: str) -> None:
    found = boundaries(text)
    for position in range(len(text) + 1):
        assert snap(text, position) == max(at for at in found if at <= position)
        assert previous_boundary(text, position) == max(
            [at for at in found if at < position] or [0]
        )
        behind = [at for at in found if at > position]
        assert next_boundary(text, position) == min(behind or [len(text)])


@given(st.text())
def test_boundaries_move_forward_only(text: str) -> None:
    at, seen = 0, [0]
    while at < len(text):
        assert next_boundary(text, at) > at
        at = next_boundary(text, at)
        seen.append(at)
    assert seen == [
        position for position in range(len(text) + 1) if snap(text, position) == position
    ]
    for position in range(1, len(text) + 1):
        assert snap(text, position - 1) <= snap(text, position)
        assert previous_boundary(text, position) < position


def test_the_ends_of_the_text_are_boundaries() -> None:
    assert (snap("", 0), previous_boundary("", 0), next_boundary("", 0)) == (0, 0, 0)
    assert (snap("甲", 1), previous_boundary("甲", 0), next_boundary("甲", 1)) == (1, 0, 1)


@pytest.mark.parametrize("function", [snap, previous_boundary, next_boundary])
@pytest.mark.parametrize("position", [-1, 3])
def test_a_position_outside_the_text_is_an_error(function, position: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        function("甲乙", position)


def test_characters_taken_for_plain_join_nothing() -> None:
    from annotator.language.graphemes import _JOINING, _PLAIN

    joining = regex.compile(f"[{_JOINING}]")
    every = [chr(code) for code in (*range(0xD800), *range(0xE000, 0x110000))]
    assert not [char for char in every if _PLAIN.match(char * 2) and joining.match(char)]
