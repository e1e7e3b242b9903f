"""Where a passage stands, in words that can be quoted."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.document import Section
from annotator.domain.span import Span
from annotator.ui.i18n import tr
from annotator.ui.widgets.naming import section_name


def with_reference(text: str, span: Span, document_name: str, sections: Sequence[Section]) -> str:
    """Return a passage in quotation marks with document, section and offsets behind it.

    The offsets are code points, half-open, as in exports.
    """
    place = tr("{start}–{end}", "offsets").format(start=span.start, end=span.end)
    parts = [document_name, _section_words(span, sections), place]
    where = tr(", ", "between the parts of a reference").join(part for part in parts if part)
    return tr("“{text}” ({where})").format(text=span.of(text), where=where)


def _section_words(span: Span, sections: Sequence[Section]) -> str:
    """Return the section of a span, or the first and the last of them."""
    over = [one for one in sections if one.span.overlaps(span)]
    names = [section_name(one) for one in (*over[:1], *over[1:][-1:])]
    return "–".join(names)
