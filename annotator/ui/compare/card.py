"""What the coders did at the chosen place: codes, words, memos."""

from __future__ import annotations

import html
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from annotator.domain.span import Span
from annotator.ui.compare.words import kind_name
from annotator.ui.i18n import tr
from annotator.ui.theme import Theme, format_color, mark_color, mixed, name_color, parse_color
from annotator.ui.widgets.look import theme_of
from annotator.ui.widgets.naming import CodeFace, face_of, number_name, section_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from annotator.services.comparison.material import ComparedCoding
    from annotator.store.queries.codings import CodingLine
    from annotator.ui.compare.rows import Row, Side

_AROUND = 24  # characters of the text shown before and behind a coding
_LONGEST = 400  # characters of a coding that are shown; its middle is left out


class DisagreementCard(QTextBrowser):
    """Shows a disagreement: each coding in its words, what not all of them cover tinted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(2)
        self._draw: Callable[[], None] | None = None

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Load nothing: what stands in a project must not make the program read files."""
        return None

    def show_row(
        self,
        row: Row,
        text: str,
        faces: Mapping[str, CodeFace],
        lines: Mapping[bytes, CodingLine],
    ) -> None:
        """Show a disagreement in a document's text; `lines` are its codings as they are now."""
        self._draw = partial(self._show, row, text, faces, lines)
        self._draw()

    def show_nothing(self) -> None:
        """Show no disagreement."""
        self._draw = None
        self.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._draw is not None:
            self._draw()

    def _show(
        self,
        row: Row,
        text: str,
        faces: Mapping[str, CodeFace],
        lines: Mapping[bytes, CodingLine],
    ) -> None:
        theme = theme_of(self)
        span = row.span
        place = (section_name(row.section), row.item.document, _range(span.start, span.end))
        head = f"{kind_name(row.item.kind)}  ·  {'  ·  '.join(filter(None, place))}"
        parts = [f'<p class="dim">{html.escape(head)}</p>']
        for side in row.sides:
            line = lines.get(side.coding.id) if side.coding else None
            shared = _shared([one for one in row.sides if one is not side])
            parts.append(_side(side, shared, text, faces, line, theme))
        self.document().setDefaultStyleSheet(_style(theme))
        self.setHtml("".join(parts))


def _shared(sides: Sequence[Side]) -> Span | None:
    """Return what all codings of some coders cover; None if there is nothing of the kind."""
    codings = [side.coding for side in sides if side.coding is not None]
    start = max((coding.start for coding in codings), default=0)
    end = min((coding.end for coding in codings), default=0)
    return Span(start, end) if start < end else None


def _side(
    side: Side,
    shared: Span | None,
    text: str,
    faces: Mapping[str, CodeFace],
    line: CodingLine | None,
    theme: Theme,
) -> str:
    coder = f'<span class="dim">{html.escape(side.coder)}</span>'
    if side.coding is None:
        return f"<p>{coder}&nbsp; –</p>"
    face = face_of(faces, side.coding.code)
    mark, ink = mark_color(face.color, theme), name_color(face.color, theme)
    told = [_range(side.coding.start, side.coding.end)]
    if line is None:
        told.append(tr("changed or removed since"))
    elif line.unsure:
        told.append(tr("unsure"))
    head = (
        f'<p>{coder}&nbsp; <span style="color:{mark}">■</span>&nbsp;'
        f'<span style="color:{ink}">{html.escape(face.path)}</span>&nbsp; '
        f'<span class="dim">{html.escape("  ·  ".join(told))}</span></p>'
    )
    quote = f'<p class="quote">{_quote(side.coding, shared, text, mark, theme)}</p>'
    memo = ""
    if line is not None and line.memo:
        label = html.escape(tr("Memo"))
        memo = f'<p class="quote"><span class="dim">{label}</span>&nbsp; {_words(line.memo)}</p>'
    return head + quote + memo


def _quote(coding: ComparedCoding, shared: Span | None, text: str, mark: str, theme: Theme) -> str:
    """Return a coding's words; tinted is what the others' codings do not cover."""
    tint = format_color(mixed(parse_color(theme.panel), parse_color(mark), theme.tint_focus))
    low, high = coding.start, coding.end
    if shared is not None:
        low = min(max(low, shared.start), high)
        high = max(min(high, shared.end), low)
    pieces = ((coding.start, low, True), (low, high, False), (high, coding.end, True))
    words = "".join(
        f'<span style="background-color:{tint}">{_cut(text[start:end])}</span>'
        if is_own
        else _cut(text[start:end])
        for start, end, is_own in pieces
        if start < end
    )
    before = text[max(coding.start - _AROUND, 0) : coding.start]
    behind = text[coding.end : coding.end + _AROUND]
    return (
        f'<span class="dim">…{_words(before)}</span>{words}'
        f'<span class="dim">{_words(behind)}…</span>'
    )


def _cut(text: str) -> str:
    if len(text) <= _LONGEST:
        return _words(text)
    half = _LONGEST // 2
    return f"{_words(text[:half])} […] {_words(text[-half:])}"


def _words(text: str) -> str:
    return html.escape(text).replace("\n", " ")


def _range(start: int, end: int) -> str:
    return f"{number_name(start)}–{number_name(end)}"


def _style(theme: Theme) -> str:
    return (
        f"p {{ margin: 2px 0 2px 0; color: {theme.text}; }}"
        "p.quote { margin: 0 0 4px 0; }"
        f".dim {{ color: {theme.dim}; }}"
    )
