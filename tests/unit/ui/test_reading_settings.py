"""Settings of the reading pane go into a file and come back the same."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from annotator.domain.coding import Origin
from annotator.ui.reader.appearance import MarginStyle, ReadingStyle, Side, StripeFilter
from annotator.ui.reading_settings import (
    fields_of_filter,
    fields_of_margin,
    fields_of_reading,
    filter_of,
    margin_of,
    reading_of,
)
from annotator.ui.settings import Settings, load, save

READING = ReadingStyle(0, 2.2, "Noto Sans SC", "Noto Sans TC", "Inter", mixed_as_traditional=True)
MARGIN = MarginStyle(Side.LEFT, shows_names=False, width=321)
FILTER = StripeFilter(
    frozenset({"a", "b"}), frozenset({"c"}), frozenset({Origin.IMPORTED}), hides_text=False
)


def test_what_is_usual_takes_no_room_in_the_file(tmp_path: Path) -> None:
    settings = Settings()
    assert reading_of(settings) == ReadingStyle()
    assert margin_of(settings) == MarginStyle()
    assert filter_of(settings, tmp_path) == StripeFilter()
    fields = fields_of_filter(settings, tmp_path, StripeFilter())
    same = replace(
        settings, **fields_of_reading(ReadingStyle()), **fields_of_margin(MarginStyle()), **fields
    )
    assert same == settings


def test_everything_comes_back(tmp_path: Path) -> None:
    file, one, other = tmp_path / "settings.json", tmp_path / "1.anno", tmp_path / "2.anno"
    settings = replace(Settings(), **fields_of_reading(READING), **fields_of_margin(MARGIN))
    settings = replace(settings, **fields_of_filter(settings, one, FILTER))
    settings = replace(
        settings, **fields_of_filter(settings, other, StripeFilter(hides_text=False))
    )
    save(settings, file)
    again = load(file)
    assert reading_of(again) == READING
    assert margin_of(again) == MARGIN
    assert filter_of(again, one) == FILTER
    assert filter_of(again, other) == StripeFilter(hides_text=False)
    cleared = replace(again, **fields_of_filter(again, one, StripeFilter()))
    assert filter_of(cleared, one) == StripeFilter()
    assert filter_of(cleared, other) == StripeFilter(hides_text=False)


def test_what_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    file, project = tmp_path / "settings.json", tmp_path / "1.anno"
    kept = {"codes": ["a", 3], "coders": "b", "origins": ["imported", "guessed"]}
    found = {"margin_side": "above", "margin_width": -4, "stripe_filters": {str(project): kept}}
    file.write_text(json.dumps(found), encoding="utf-8")
    settings = load(file)
    assert margin_of(settings) == MarginStyle()
    wanted = StripeFilter(frozenset({"a"}), origins=frozenset({Origin.IMPORTED}))
    assert filter_of(settings, project) == wanted
    file.write_text(json.dumps({"stripe_filters": {str(project): 3}}), encoding="utf-8")
    assert filter_of(load(file), project) == StripeFilter()
