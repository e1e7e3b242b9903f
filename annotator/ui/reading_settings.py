"""How the reading pane is set up by a person's settings, and back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from annotator.domain.coding import Origin
from annotator.ui.reader.appearance import MarginStyle, ReadingStyle, Side, StripeFilter
from annotator.ui.settings import Settings


def reading_of(settings: Settings) -> ReadingStyle:
    """Return how text is set."""
    return ReadingStyle(
        settings.line_length,
        settings.line_height,
        settings.font_simplified,
        settings.font_traditional,
        settings.font_latin,
        settings.mixed_as_traditional,
    )


# Any: the values of fields of Settings, as in all that follows.
def fields_of_reading(reading: ReadingStyle) -> dict[str, Any]:
    """Return the fields of the settings that keep how text is set."""
    return {
        "line_length": reading.line_length,
        "line_height": reading.line_height,
        "font_simplified": reading.simplified,
        "font_traditional": reading.traditional,
        "font_latin": reading.latin,
        "mixed_as_traditional": reading.mixed_as_traditional,
    }


def margin_of(settings: Settings) -> MarginStyle:
    """Return how the margin looks."""
    side = Side.LEFT if settings.margin_side == Side.LEFT else Side.RIGHT
    return MarginStyle(side, settings.margin_names, max(0, settings.margin_width))


def fields_of_margin(margin: MarginStyle) -> dict[str, Any]:
    """Return the fields of the settings that keep how the margin looks."""
    return {
        "margin_side": margin.side.value,
        "margin_names": margin.shows_names,
        "margin_width": margin.width,
    }


def filter_of(settings: Settings, project: Path) -> StripeFilter:
    """Return what is filtered in a project; what cannot be read counts as not filtered."""
    kept = (settings.stripe_filters or {}).get(str(project.absolute()))
    if not isinstance(kept, Mapping):
        return StripeFilter()
    known = {origin.value for origin in Origin}
    return StripeFilter(
        frozenset(_texts(kept.get("codes"))),
        frozenset(_texts(kept.get("coders"))),
        frozenset(Origin(one) for one in _texts(kept.get("origins")) if one in known),
        bool(kept.get("hides_text", True)),
    )


def fields_of_filter(settings: Settings, project: Path, wanted: StripeFilter) -> dict[str, Any]:
    """Return the field of the settings that keeps what is filtered in a project."""
    path = str(project.absolute())
    others = {key: one for key, one in (settings.stripe_filters or {}).items() if key != path}
    if wanted != StripeFilter():
        others[path] = {
            "codes": sorted(wanted.codes),
            "coders": sorted(wanted.coders),
            "origins": sorted(wanted.origins),
            "hides_text": wanted.hides_text,
        }
    return {"stripe_filters": others or None}


def _texts(value: object) -> list[str]:
    """Return the texts of a list read from a file."""
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
