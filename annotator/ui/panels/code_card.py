"""The card of a code: what it means, when to use it, examples; and how to choose spans."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from annotator.domain.codebook import (
    Attribute,
    AttributeType,
    Code,
    Codebook,
    Example,
    Localized,
)
from annotator.ui.i18n import tr
from annotator.ui.theme import Theme, mark_color
from annotator.ui.widgets.look import theme_of
from annotator.ui.widgets.naming import CodeFace, localized


class CodeCard(QTextBrowser):
    """Shows a code as the codebook describes it.

    `example_wanted` carries the number of the chosen one among the examples that are known.
    """

    example_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(2)
        self._examples: list[Example] = []
        self.anchorClicked.connect(self._follow)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Load nothing: a codebook must not make the program read files or the network."""
        return None

    def show_code(
        self,
        code: Code,
        face: CodeFace,
        attributes: Sequence[Attribute],
        known: Sequence[Example],
    ) -> None:
        """Show a code; `known` are its examples that can be gone to in this project."""
        self._examples = list(known)
        parts = [
            self._head(face),
            _text(code.definition),
            _titled(tr("When to use"), _text(code.use_when)),
            _titled(tr("When not to use"), _text(code.do_not_use_when)),
            _titled(tr("At the border"), _list(_shown(rule) for rule in code.boundary_rules)),
            _titled(tr("Examples"), self._quotes(code.positive)),
            _titled(tr("Not this code"), self._quotes(code.negative)),
            _titled(tr("Attributes"), _list(_attribute(one) for one in attributes)),
            _titled(tr("Memo"), _paragraph(html.escape(face.memo))),
        ]
        self._show("".join(parts))

    def show_rules(self, codebook: Codebook) -> None:
        """Show how spans are to be chosen, whatever the code."""
        self._examples = []
        rules = _list(_shown(rule) for rule in codebook.unit_rules)
        nothing = _paragraph(html.escape(tr("The codebook has no such rules.")))
        heading = html.escape(tr("How to choose spans"))
        self._show(f"<h3>{heading}</h3>{rules or nothing}")

    def show_hint(self, text: str) -> None:
        """Show a sentence instead of a code."""
        self._examples = []
        self._show(f'<p class="dim">{html.escape(text)}</p>')

    def _show(self, body: str) -> None:
        self.document().setDefaultStyleSheet(_style(theme_of(self)))
        self.setHtml(body)

    def _head(self, face: CodeFace) -> str:
        color = mark_color(face.color, theme_of(self))
        retired = " · " + tr("retired") if face.is_retired else ""
        key = f" · {face.key.upper()}" if face.key else ""
        return (
            f'<h3><span style="color:{color}">■</span>&nbsp;{html.escape(face.name)}</h3>'
            f'<p class="dim">{html.escape(face.id + key + retired)}</p>'
        )

    def _quotes(self, examples: Sequence[Example]) -> str:
        return _list(self._quote(example) for example in examples)

    def _quote(self, example: Example) -> str:
        words = f"“{html.escape(example.text)}”"
        if example in self._examples:
            words = f'<a href="#{self._examples.index(example)}">{words}</a>'
        note = localized(example.note)
        return f'{words} <span class="dim">{html.escape(note)}</span>' if note else words

    def _follow(self, link: QUrl) -> None:
        self.example_wanted.emit(int(link.fragment()))


def _style(theme: Theme) -> str:
    return (
        f"h3 {{ margin: 2px 0 0 0; font-size: large; color: {theme.text}; }}"
        f"h4 {{ margin: 10px 0 1px 0; color: {theme.dim}; font-weight: normal; }}"
        "p { margin: 2px 0 4px 0; } ul { margin: 1px 0 2px 0; -qt-list-indent: 0; }"
        "li { margin: 0 0 4px 12px; }"
        f".dim {{ color: {theme.dim}; }}"
        f"a {{ color: {theme.text}; text-decoration: underline; }}"
    )


def _shown(texts: Localized) -> str:
    return html.escape(localized(texts))


def _text(texts: Localized) -> str:
    return _paragraph(_shown(texts))


def _paragraph(content: str) -> str:
    return f"<p>{content}</p>" if content else ""


def _titled(title: str, content: str) -> str:
    return f"<h4>{html.escape(title)}</h4>{content}" if content else ""


def _list(items: Iterable[str]) -> str:
    shown = "".join(f"<li>{item}</li>" for item in items if item)
    return f"<ul>{shown}</ul>" if shown else ""


def _attribute(attribute: Attribute) -> str:
    kinds = {
        AttributeType.ENUM: tr("several of") if attribute.multiple else tr("one of"),
        AttributeType.TEXT: tr("text"),
        AttributeType.NUMBER: tr("number"),
        AttributeType.BOOLEAN: tr("yes or no"),
    }
    required = ", " + tr("required") if attribute.required else ""
    kind = html.escape(kinds[attribute.type] + required)
    values = " · ".join(_shown(value.name) for value in attribute.values)
    head = f'{_shown(attribute.name)} <span class="dim">({kind})</span>'
    return "<br>".join(filter(None, (head, _shown(attribute.definition), values)))
