"""The words in the source: all of them can be collected, shown by `tr`, and filled."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from annotator.domain.messages import MESSAGES

ROOT = Path(__file__).resolve().parents[3]

SHOWING = frozenset(
    (
        *("setText", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis"),
        *("setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setTitle"),
        *("setInformativeText", "setLabelText", "setItemText", "setTabText", "setPrefix"),
        *("setSuffix", "addAction", "addMenu", "addItem", "addRow", "addTab", "addButton"),
        *("set_words", "set_name", "set_count", "tell"),
        *("QAction", "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton"),
        *("QGroupBox", "QMenu", "PlainLabel", "WordButton"),
    )
)
"""What puts the words it is given on the screen."""

UNTRANSLATED: dict[tuple[str, str], str] = {}
"""Literals that are shown as they are, by file and text, each with its reason."""


def sources(package: str = "annotator") -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((ROOT / package).rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Give every call with the last part of what is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name):
                yield called.id, node
            elif isinstance(called, ast.Attribute):
                yield called.attr, node


def is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


# -- the source


def wrong_use(call: ast.Call) -> str:
    """Say why the translators' tool would miss a call of `tr`, or fill its plural wrongly."""
    first, *rest = [*call.args, None]
    if isinstance(call.func, ast.Attribute):
        return "not bare tr"
    if call.keywords or len(call.args) > 3:
        return "arguments must be positional, three at most"
    if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
        return "the first argument is no literal"
    if rest and rest[0] is not None and not is_text(rest[0]):
        return "the note is no literal"
    if ("%n" in first.value) != (len(call.args) == 3):
        return "%n and a number belong together"
    return ""


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("tr('Undo')", ""),
        ("tr('%n codes', '', count)", ""),
        ("self.tr('Undo')", "not bare"),
        ("tr(word)", "no literal"),
        ("tr(f'{x} of')", "no literal"),
        ("tr('%n codes', n=count)", "positional"),
        ("tr('%n codes', '')", "belong together"),
        ("tr('codes', '', count)", "belong together"),
    ],
)
def test_the_lint_sees_a_wrong_use_of_tr(code: str, reason: str) -> None:
    call = ast.parse(code, mode="eval").body
    assert isinstance(call, ast.Call)
    said = wrong_use(call)
    assert reason in said and bool(reason) == bool(said)


def test_every_text_of_the_window_can_be_collected() -> None:
    wrong = []
    for path, tree in sources("annotator/ui"):
        for name, call in calls(tree):
            if name == "tr" and (reason := wrong_use(call)):
                wrong.append(f"{path}:{call.lineno}: {reason}")
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                inside = [call for name, call in calls(node) if name == "tr"]
                wrong += [f"{path}:{call.lineno}: tr in an f-string" for call in inside]
            if isinstance(node, ast.ImportFrom):
                renamed = [one for one in node.names if one.name == "tr" and one.asname]
                wrong += [f"{path}:{node.lineno}: tr under another name" for _ in renamed]
    assert wrong == []


def literals(node: ast.AST | None) -> Iterator[str]:
    """Give the letters that a value certainly holds; what a call returns is its own matter."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr | ast.BinOp | ast.IfExp | ast.BoolOp):
        for child in ast.iter_child_nodes(node):
            yield from literals(child)


def test_nothing_is_shown_that_was_not_translated() -> None:
    untranslated = set()
    for path, tree in sources("annotator/ui"):
        for name, call in calls(tree):
            if name in SHOWING:
                shown = [text for argument in call.args for text in literals(argument)]
                untranslated |= {
                    (path, text) for text in shown if any(letter.isalpha() for letter in text)
                }
    assert untranslated == UNTRANSLATED.keys()


# -- the messages below the window


def message_calls() -> Iterator[tuple[str, str, set[str] | None]]:
    """Give where a message is named, its id, and the names of its values if they can be seen."""
    for path, tree in sources():
        for name, call in calls(tree):
            where = f"{path}:{call.lineno}"
            named = {keyword.arg for keyword in call.keywords}
            values = None if None in named else {arg for arg in named if arg}
            if name in {"UserError", "message"}:
                for id_ in literals(call.args[0] if call.args else None):
                    yield where, id_, values
            elif name == "operation":
                for id_ in literals(call.args[0] if call.args else None):
                    yield where, f"operation.{id_}", set()
            elif name in {"problem", "objection", "warning", "fail", "english"}:
                known = [text for arg in call.args for text in literals(arg)]
                for id_ in known:
                    if re.fullmatch(r"[a-z]+\.[a-z_0-9]+", id_):
                        yield where, id_, None


def test_every_message_that_is_named_has_a_wording() -> None:
    made = {"history.", "_blocked"}  # the pieces of an id that services.history puts together
    named = [call for call in message_calls() if call[1] not in made]
    assert len(named) > 100
    assert [(where, id_) for where, id_, _ in named if id_ not in MESSAGES] == []
    for kind in ("undo", "redo"):
        assert f"history.{kind}_blocked" in MESSAGES


def test_every_hole_of_a_message_gets_a_value() -> None:
    empty = [
        (where, id_, sorted(_holes(MESSAGES[id_]) - values))
        for where, id_, values in message_calls()
        if values is not None and id_ in MESSAGES and not _holes(MESSAGES[id_]) <= values
    ]
    assert empty == []


def _holes(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
