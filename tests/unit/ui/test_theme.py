import colorsys

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from annotator.resources import resource
from annotator.ui.theme import (
    DARK,
    LIGHT,
    ThemeMode,
    apply_theme,
    contrast,
    format_color,
    mark_color,
    mixed,
    name_color,
    palette_of,
    parse_color,
)

COLORS = st.builds(format_color, st.tuples(*[st.integers(0, 255)] * 3))
THEMES = [LIGHT, DARK]


def colors_of(codes):
    for code in codes:
        yield code["color"]
        yield from colors_of(code.get("children", []))


def default_colors():
    content = yaml.safe_load(resource("codebooks", "default.yaml").read_text(encoding="utf-8"))
    return list(colors_of(content["codebook"]["codes"]))


def test_a_colour_is_read_and_written():
    assert parse_color("#1f9d6b") == (31, 157, 107)
    assert format_color((31, 157, 107)) == "#1f9d6b"


@pytest.mark.parametrize("wrong", ["1f9d6b", "#1f9d6", "#1f9d6bff", "#gggggg", ""])
def test_what_is_no_colour_is_refused(wrong):
    with pytest.raises(ValueError, match=r"colour|invalid literal"):
        parse_color(wrong)


def test_contrast_is_that_of_wcag():
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((0x76, 0x76, 0x76), (255, 255, 255)) == pytest.approx(4.54, abs=0.01)


def test_mixing_lays_one_colour_over_another():
    assert mixed((255, 255, 255), (0, 0, 0), 0.25) == (191, 191, 191)


@pytest.mark.parametrize("theme", THEMES)
@given(color=COLORS)
def test_every_codes_name_can_be_read_and_its_mark_be_seen(theme, color):
    for ground in (theme.page, theme.margin, theme.panel):
        assert contrast(parse_color(name_color(color, theme)), parse_color(ground)) >= 4.5
        assert contrast(parse_color(mark_color(color, theme)), parse_color(ground)) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_the_default_codes_keep_their_hue(theme):
    for color in default_colors():
        hues = [
            colorsys.rgb_to_hls(*(part / 255 for part in parse_color(one)))[0]
            for one in (color, mark_color(color, theme), name_color(color, theme))
        ]
        assert max(hues) - min(hues) < 0.03 or max(hues) - min(hues) > 0.97


def test_a_colour_that_stands_out_stays_as_it_is():
    assert mark_color("#1f9d6b", LIGHT) == "#1f9d6b"


def test_the_dark_theme_lifts_dark_colours():
    red, green, blue = parse_color(mark_color("#4c3a13", DARK))
    assert colorsys.rgb_to_hls(red / 255, green / 255, blue / 255)[1] >= 0.63


@pytest.mark.parametrize("theme", THEMES)
def test_all_words_can_be_read_on_their_grounds(theme):
    for ground in (theme.page, theme.margin, theme.panel, theme.raised):
        for ink in (theme.text, theme.dim, theme.danger, theme.success):
            assert contrast(parse_color(ink), parse_color(ground)) >= 4.5, (ink, ground)
        assert contrast(parse_color(theme.accent), parse_color(ground)) >= 3
    for ground in (theme.selection, theme.selection_inactive, theme.hit):
        assert contrast(parse_color(theme.text), parse_color(ground)) >= 4.5, ground
    assert contrast(parse_color(theme.on_accent), parse_color(theme.accent)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_the_palette_has_the_colours_of_the_theme(theme):
    palette = palette_of(theme)
    assert palette.color(QPalette.ColorRole.Base).name() == theme.page
    assert palette.color(QPalette.ColorRole.Text).name() == theme.text


@pytest.mark.parametrize(("mode", "theme"), [(ThemeMode.DARK, DARK), (ThemeMode.LIGHT, LIGHT)])
def test_the_program_takes_the_theme_where_the_platform_has_none(qapp, mode, theme):
    before = QApplication.palette()
    try:
        assert apply_theme(qapp, mode) is theme
        assert QApplication.palette().color(QPalette.ColorRole.Window).name() == theme.panel
    finally:
        qapp.setPalette(before)
