"""Colours stay readable, whatever colour the codebook asks for (WCAG 2.2)."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.ui.paper.document_pages import THEME as PAPER
from annotator.ui.reader.document import CodeStyle
from annotator.ui.reader.inks import Ink, Inks
from annotator.ui.theme import DARK, LIGHT, Rgb, Theme, contrast, parse_color

TEXT = 4.5
"""Contrast of words with their ground (1.4.3, level AA)."""
GRAPHIC = 3.0
"""Contrast of what carries a meaning with what is beside it (1.4.11)."""

HARD = (
    "#000000",
    "#ffffff",
    "#ffff00",
    "#00ff00",
    "#39ff14",
    "#ff00ff",
    "#00ffff",
    "#0000ff",
    "#ff0000",
    "#808080",
    "#7f7f00",
    "#c0c0c0",
    "#fefefe",
    "#010101",
    *(
        getattr(theme, part)
        for theme in (LIGHT, DARK)
        for part in ("page", "margin", "text", "dim")
    ),
)
COLORS = st.sampled_from(HARD) | st.integers(0, 0xFFFFFF).map("#{:06x}".format)
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, PAPER], ids=["light", "dark", "paper"])


def inks_of(colors: list[str], theme: Theme) -> Inks:
    styles = {f"c{i}": CodeStyle(f"c{i}", f"code {i}", color) for i, color in enumerate(colors)}
    return Inks(list(styles), styles, theme)


def rgb_of(color) -> Rgb:
    return color.red(), color.green(), color.blue()


def unpacked(packed: int) -> Rgb:
    return packed >> 16 & 0xFF, packed >> 8 & 0xFF, packed & 0xFF


def check_names(ink: Ink, theme: Theme) -> None:
    name = rgb_of(ink.name)
    for ground in (theme.margin, theme.page, theme.panel):
        assert contrast(name, parse_color(ground)) >= TEXT
    # The name of the picked or hovered coding stands on its pill.
    assert contrast(name, rgb_of(ink.pill)) >= TEXT


def check_marks(ink: Ink, theme: Theme) -> None:
    for ground in (theme.page, theme.margin):
        assert contrast(rgb_of(ink.mark), parse_color(ground)) >= GRAPHIC


@THEMES
@pytest.mark.parametrize("color", sorted(set(HARD)))
def test_names_and_marks_of_hard_colours_are_readable(color, theme):
    ink = inks_of([color], theme)[0]
    check_names(ink, theme)
    check_marks(ink, theme)


@THEMES
@given(color=COLORS)
def test_names_and_marks_of_any_colour_are_readable(color, theme):
    ink = inks_of([color], theme)[0]
    check_names(ink, theme)
    check_marks(ink, theme)


@THEMES
@given(colors=st.lists(COLORS, min_size=1, max_size=12), data=st.data())
@settings(max_examples=40)
def test_words_on_any_pile_of_tints_are_readable(colors, theme, data):
    inks = inks_of(colors, theme)
    piled = data.draw(st.lists(st.integers(0, len(colors) - 1), min_size=1, max_size=40))
    sums = inks.tints[piled].sum(axis=0, keepdims=True)
    ground = unpacked(int(inks.blend(sums, np.array([len(piled)]))[0]))
    assert contrast(ground, parse_color(theme.text)) >= TEXT


@THEMES
@given(color=COLORS)
def test_words_of_a_focused_coding_are_readable(color, theme):
    ink = inks_of([color], theme)[0]
    assert contrast(unpacked(ink.focus), parse_color(theme.text)) >= TEXT


@THEMES
@given(color=COLORS)
def test_an_underline_stands_out_from_the_page_below_its_tint(color, theme):
    """It lies on the page between two rows; the tint above it ends where it begins."""
    ink = inks_of([color], theme)[0]
    assert contrast(rgb_of(ink.mark), parse_color(theme.page)) >= GRAPHIC


@THEMES
def test_everything_else_in_the_pane_is_readable(theme):
    page = parse_color(theme.page)
    for words in (theme.text, theme.dim):
        assert contrast(parse_color(words), page) >= TEXT
        assert contrast(parse_color(words), parse_color(theme.margin)) >= TEXT
    for ground in (theme.selection, theme.selection_inactive, theme.hit):
        assert contrast(parse_color(theme.text), parse_color(ground)) >= TEXT
    assert contrast(parse_color(theme.accent), page) >= GRAPHIC
