"""Reports as one HTML file: nothing from elsewhere, no scripts, pictures as drawings inside."""

from __future__ import annotations

import re
from pathlib import Path

from annotator.formats.reports.document import (
    Picture,
    ReportDocument,
    is_numeric,
    shown,
)

_TEMPLATE = Path(__file__).with_name("page.html.jinja")
# What a drawing has no need of, and what could bring something along.
_PROLOGUE = re.compile(r"^\s*(<\?xml[^>]*\?>|<!DOCTYPE[^>]*>|\s)*")
_ACTIVE = re.compile(r"<\s*(script|foreignObject|iframe|image|use)\b|\son\w+\s*=", re.IGNORECASE)


def write_html(report: ReportDocument) -> bytes:
    """Return a report as an HTML file in UTF-8; every text is escaped.

    Raises:
        ValueError: a drawing holds more than shapes and words.
    """
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined)
    template = environment.from_string(_TEMPLATE.read_text(encoding="utf-8"))
    page = template.render(
        report=report,
        kind_of=lambda block: type(block).__name__,
        shown=shown,
        is_numeric=is_numeric,
        drawing_of=_drawing_of,
    )
    return page.encode("utf-8")


def _drawing_of(picture: Picture) -> object:
    """Return a drawing as it stands inside a page, spoken as its alternative text."""
    from markupsafe import Markup, escape

    svg = _PROLOGUE.sub("", picture.svg.decode("utf-8"), count=1)
    if not svg.startswith("<svg") or _ACTIVE.search(svg):
        raise ValueError("a drawing holds shapes and words only")
    head, rest = svg.split(">", 1)
    label = escape(picture.alternative)
    # Ours, and just looked at.
    return Markup(f'{head} aria-label="{label}">{rest}')
