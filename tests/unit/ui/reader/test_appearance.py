"""Labels and shapes of coders."""

from __future__ import annotations

import pytest

from annotator.ui.reader.appearance import Shape, coder_styles


@pytest.mark.parametrize(
    ("names", "labels"),
    [
        (["coder-a", "coder-b"], ["A", "B"]),
        (["Anna Li", "Bo Wang"], ["AL", "BW"]),
        (["陈雨", "王波"], ["陈", "王"]),
        (["Ann", "Andy"], ["Ann", "And"]),
        (["Anna", "Anne"], ["1", "2"]),
        (["one"], ["O"]),
    ],
)
def test_labels_are_short_and_differ(names, labels):
    assert [style.label for style in coder_styles(names)] == labels


def test_the_first_five_coders_have_shapes_of_their_own():
    styles = coder_styles([f"coder-{letter}" for letter in "abcdef"])
    assert [style.shape for style in styles] == [*Shape, Shape.SOLID]
    assert len({style.label for style in styles}) == 6
