"""Messages, languages, keys: small things in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from annotator.domain.errors import UserError
from annotator.ui import languages
from annotator.ui.messages import operation_label, translated
from annotator.ui.shortcuts import bindings, without_mnemonic


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("zh_CN", "zh_CN"),
        ("zh_SG", "zh_CN"),
        ("zh_TW", "zh_TW"),
        ("zh_HK", "zh_TW"),
        ("zh_MO", "zh_TW"),
        ("en_GB", "en"),
        ("fr_FR", "en"),
    ],
)
def test_every_locale_has_a_language(locale: str, language: str) -> None:
    assert languages.language_of(QLocale(locale)) == language


def test_qt_itself_speaks_the_language_too(qapp: QApplication) -> None:
    from PySide6.QtCore import QCoreApplication

    translators = languages.install(qapp, "zh_CN", [])
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    languages.remove(qapp, languages.install(qapp, "en", translators))
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_failure_is_told_in_words_and_operations_by_their_names() -> None:
    error = UserError("history.undo_blocked", label="coding.apply", blocker="coding.move")
    assert translated(error).startswith("“apply code” cannot be undone: “move coding” has")
    assert operation_label("coding.from_the_future") == "coding.from_the_future"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("&New project…", "New project"),
        ("新建项目(&N)…", "新建项目"),
        ("Fish && chips", "Fish & chips"),
        ("Co&debook", "Codebook"),
    ],
)
def test_mnemonics_are_taken_out(text: str, plain: str) -> None:
    assert without_mnemonic(text) == plain


def test_bindings_are_there_where_the_platform_gives_none(qapp: QApplication) -> None:
    keys = bindings(QKeySequence.StandardKey.Preferences, "Ctrl+,", "Ctrl+,")
    assert QKeySequence("Ctrl+,") in keys
    assert len({key.toString() for key in keys}) == len(keys)
