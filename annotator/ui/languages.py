"""The language of the interface: which one, and its texts."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.resources import data_root

CODEBOOK_KEYS = {"zh_CN": "zh-Hans", "zh_TW": "zh-Hant", "en": "en"}
"""The keys of a codebook's texts by language of the interface."""


def language_of(locale: QLocale) -> str:
    """Return which of the program's languages suits a locale: zh_TW, zh_CN or en.

    Hong Kong and Macau read the Traditional texts, Singapore the Simplified ones.
    """
    if locale.language() != QLocale.Language.Chinese:
        return "en"
    is_traditional = locale.script() == QLocale.Script.TraditionalChineseScript
    return "zh_TW" if is_traditional else "zh_CN"


def wanted_language(setting: str) -> str:
    """Return the language for a setting; empty follows the system."""
    return setting or language_of(QLocale.system())


def install(app: QApplication, language: str, old: list[QTranslator]) -> list[QTranslator]:
    """Let the program speak a language; return the translators that are now in force.

    Every window gets a LanguageChange and reads its texts anew. English needs a file too, for
    its plurals; a language whose file is missing falls back to the English in the source.
    """
    remove(app, old)
    QLocale.setDefault(QLocale(language))
    folder = str(data_root() / "resources" / "translations")
    places = [(f"annotator_{language}", folder)]
    if language != "en":
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        places.insert(0, (f"qtbase_{language}", qt_folder))
    made = []
    for name, place in places:
        translator = QTranslator(app)
        if translator.load(name, place):
            app.installTranslator(translator)
            made.append(translator)
    return made


def remove(app: QApplication, translators: list[QTranslator]) -> None:
    """Let the program forget a language."""
    for translator in translators:
        app.removeTranslator(translator)
        translator.deleteLater()
