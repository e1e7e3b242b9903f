"""The files of the translators: up to date, complete, and true to their sources."""

from __future__ import annotations

import importlib.util
import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from annotator.ui.actions import ACTIONS, Menu
from annotator.ui.actions.action import MENU_TITLES
from annotator.ui.i18n import tr
from annotator.ui.languages import install

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "zh_CN", "zh_TW")
CHINESE = ("zh_CN", "zh_TW")


@dataclass(frozen=True)
class Text:
    source: str
    note: str
    translations: tuple[str, ...]
    is_plural: bool
    is_finished: bool


def texts(language: str, folder: Path = FOLDER) -> list[Text]:
    found = []
    for message in ET.parse(folder / f"annotator_{language}.ts").iter("message"):
        target = message.find("translation")
        assert target is not None
        forms = target.findall("numerusform")
        found.append(
            Text(
                message.findtext("source") or "",
                message.findtext("comment") or "",
                tuple(form.text or "" for form in forms or [target]),
                message.get("numerus") == "yes",
                target.get("type") is None,
            )
        )
    return found


# -- the files of the translators


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the translators' files, brought up to date with the source."""
    folder = tmp_path_factory.mktemp("translations")
    for language in LANGUAGES:
        shutil.copy(FOLDER / f"annotator_{language}.ts", folder)
    updater().update(folder)
    return folder


def updater() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update_translations", FOLDER / "update.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_of_the_translators_hold_the_texts_of_the_source(
    language: str, fresh: Path
) -> None:
    def keys(folder: Path) -> list[tuple[str, str]]:
        return [(text.source, text.note) for text in texts(language, folder)]

    there, wanted = keys(FOLDER), keys(fresh)
    assert (sorted(set(wanted) - set(there)), sorted(set(there) - set(wanted))) == ([], [])
    name = f"annotator_{language}.ts"
    assert (FOLDER / name).read_bytes() == (fresh / name).read_bytes(), "run update.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_texts_are_those_of_the_translators(language: str, fresh: Path) -> None:
    name = f"annotator_{language}.qm"
    assert (FOLDER / name).read_bytes() == (fresh / name).read_bytes(), "run update.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    missing = [
        text.source
        for text in texts(language)
        if not text.is_finished or not all(text.translations)
    ]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_plurals_are_kept_for_english_and_all_have_their_forms(language: str) -> None:
    forms = {len(text.translations) for text in texts(language) if text.is_plural}
    assert forms == {2 if language == "en" else 1}
    if language == "en":
        assert all(text.is_plural for text in texts(language))


def holes(text: str) -> set[str]:
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:  # a lone brace: a text that is not formatted
        return set(re.findall(r"\{\w+\}", text))


def kept(text: str) -> dict[str, object]:
    """Return what a translation must keep of its source."""
    return {
        "holes": holes(text),
        "numbers": text.count("%n"),
        "tags": Counter(re.findall(r"</?[a-z]\w*[^>]*>", text)),
        "file patterns": re.findall(r"\*\.\w+|\(\*\)", text),
        "options": Counter(re.findall(r"--[a-z-]+", text)),
        "keys": Counter(re.findall(r"\b(?:Ctrl|Alt|Shift|Enter|Esc|Tab|F\d+)\b", text)),
        "dots": text.endswith("…"),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_holes_numbers_tags_and_keys(language: str) -> None:
    changed = [
        (text.source, translation)
        for text in texts(language)
        for translation in filter(None, text.translations)
        if kept(translation) != kept(text.source)
    ]
    assert changed == []


def mnemonics(text: str) -> list[str]:
    return [letter.upper() for letter in re.findall(r"&(\w)", text)]


@pytest.mark.parametrize("language", CHINESE)
def test_a_translation_has_the_mnemonic_of_its_source_behind_it(language: str) -> None:
    wrong = []
    for text in filter(lambda text: text.is_finished, texts(language)):
        wanted, (translation, *_) = mnemonics(text.source), text.translations
        found = mnemonics(translation)
        stands_well = not wanted or re.search(r"\(&[A-Z]\)(?:…|$|\b)", translation)
        same = found == wanted
        if not same or not stands_well:
            wrong.append((text.source, translation))
    assert wrong == []


@pytest.mark.parametrize("language", CHINESE)
def test_a_chinese_text_is_in_its_own_script(language: str) -> None:
    from opencc import OpenCC

    # Asked for single characters, so that no word is taken for another one.
    convert = OpenCC("t2s" if language == "zh_CN" else "s2t").convert
    back = OpenCC("s2t" if language == "zh_CN" else "t2s").convert
    foreign = {
        letter
        for text in texts(language)
        for letter in "".join(text.translations)
        if convert(letter) != letter and back(convert(letter)) == letter
    }
    private = {
        letter
        for text in texts(language)
        for letter in "".join(text.translations)
        if "\ue000" <= letter <= "\uf8ff"
    }
    # 游 is right in 游標, though 遊 stands for it elsewhere.
    assert (foreign - {"游"}, private) == (set(), set())


# -- the program


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[object]:
    """Let the program speak a language: `speak("zh_CN")`; at the end as before."""
    before, translators = QLocale(), []

    def speak_(language: str) -> None:
        translators[:] = install(qapp, language, translators)

    yield speak_
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "undo", "codings", "cancel", "failure"),
    [
        ("en", "&Undo", "3 codings", "Cancel", "Undefined: nobody used this code."),
        ("zh_CN", "撤消(&U)", "3 条编码记录", "取消", "无定义：没有人用过此代码。"),
        ("zh_TW", "復原(&U)", "3 筆編碼紀錄", "取消", "無定義：沒有人用過此代碼。"),
    ],
)
def test_the_program_speaks_a_language(
    speak, language: str, undo: str, codings: str, cancel: str, failure: str
) -> None:
    from annotator.ui.messages import message

    speak(language)
    assert tr("&Undo") == undo
    assert tr("%n coding(s)", "", 3) == codings
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert message("agreement.no_spans") == failure


def test_english_has_its_singular(speak) -> None:
    speak("en")
    assert tr("%n coding(s)", "", 1) == "1 coding"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_share_their_letter(speak, language: str) -> None:
    speak(language)
    menus: dict[str, set[str]] = {"": {title() for title in MENU_TITLES.values()}}
    for action in ACTIONS:
        entries = menus.setdefault(MENU_TITLES[action.menu](), set())
        if action.submenu is None:
            entries.add(action.text())
        else:
            entries.add(action.submenu())
            menus.setdefault(f"{action.menu} {action.submenu()}", set()).add(action.text())
    menus[MENU_TITLES[Menu.VIEW]()].add(tr("P&anels"))  # made by the window itself
    shared = {
        menu: [letter for letter, count in letters.items() if count > 1]
        for menu, entries in menus.items()
        for letters in [Counter(letter for entry in entries for letter in mnemonics(entry))]
    }
    assert {menu: letters for menu, letters in shared.items() if letters} == {}
