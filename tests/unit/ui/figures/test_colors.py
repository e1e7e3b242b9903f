import pytest

from annotator.domain.codebook import Codebook
from annotator.formats.codebooks import read_codebook
from annotator.resources import data_root
from annotator.ui.figures.colors import (
    FIGURE_DARK,
    FIGURE_LIGHT,
    code_ink,
    figure_colors,
    heat,
    ink_on,
)
from annotator.ui.theme import DARK, LIGHT, contrast, parse_color

BOTH = pytest.mark.parametrize("colors", [FIGURE_LIGHT, FIGURE_DARK], ids=["light", "dark"])


def against(one: str, other: str) -> float:
    return contrast(parse_color(one), parse_color(other))


@BOTH
def test_words_stand_out_from_every_ground(colors):
    for ink in (colors.ink, colors.muted):
        for ground in (colors.panel, colors.ground, colors.empty):
            assert against(ink, ground) >= 4.5, (ink, ground)


@BOTH
def test_marks_stand_out_from_the_panel(colors):
    for mark in (colors.faint, colors.same, colors.other, colors.only, *colors.kinds):
        assert against(mark, colors.panel) >= 3, mark


@BOTH
def test_numbers_in_cells_can_be_read_on_every_shade(colors):
    for color in (colors.same, colors.other, colors.only):
        for step in range(41):
            ground = heat(color, step / 40, colors, least=0.08)
            assert against(ink_on(ground), ground) >= 4.5, (color, step)


@BOTH
def test_the_codes_of_the_default_codebook_stand_out(colors):
    codebook = default_codebook()
    for code, _ in codebook.walk():
        assert against(code_ink(code.color, colors), colors.panel) >= 3, code.id


@BOTH
def test_more_agreement_is_a_stronger_shade(colors):
    shades = [against(heat(colors.same, step / 10, colors), colors.panel) for step in range(11)]
    assert shades == sorted(shades)
    assert heat(colors.same, -3, colors) == heat(colors.same, 0, colors)
    assert heat(colors.same, 7, colors) == heat(colors.same, 1, colors)


def test_pictures_follow_the_window():
    assert figure_colors(LIGHT) is FIGURE_LIGHT
    assert figure_colors(DARK) is FIGURE_DARK


def default_codebook() -> Codebook:
    folder = data_root() / "resources" / "codebooks"
    path = next(path for path in sorted(folder.iterdir()) if path.suffix in {".yaml", ".yml"})
    return read_codebook(path).codebook
