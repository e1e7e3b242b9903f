"""Everything in the program that has a key: what, under which heading, and whose key is whose.

Keys of actions and of the reading pane can be changed; those of lists, fields and the mouse are
what they are everywhere, and are only told.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from annotator.ui.actions import ACTIONS
from annotator.ui.actions.action import MENU_TITLES, Scope
from annotator.ui.i18n import tr
from annotator.ui.reader.keyboard import Ask, KeyTable, key_table
from annotator.ui.reader.own_commands import OWN_COMMANDS, own_keys
from annotator.ui.shortcuts import (
    Key,
    canonical,
    is_for_codes,
    key_texts,
    native,
    without_mnemonic,
    works_everywhere,
)

Changes = Mapping[str, Sequence[str]]
"""Keys that a person wants to be others than the usual ones, by id; none at all is possible."""

Keys = Mapping[str, tuple[str, ...]]
"""The keys of everything that has some, by id, the one to show first."""


@dataclass(frozen=True, slots=True)
class Keyed:
    """Something with keys that can be changed; `usual` are those it comes with."""

    id: str
    heading: str
    text: str
    usual: tuple[Key, ...]
    is_of_pane: bool


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a key cannot be had: who has it, or in words; `owner` is an id that could give it up."""

    words: str
    owner: str = ""


def keyed() -> list[Keyed]:
    """Return everything whose keys can be changed, in the language of the moment."""
    of_menus = {action.id for action in ACTIONS}
    found = [
        Keyed(one.id, one.heading(), without_mnemonic(one.text()), one.keys, is_of_pane=True)
        for one in OWN_COMMANDS.values()
        if one.id not in of_menus
    ]
    found += [
        Keyed(
            action.id,
            _heading(MENU_TITLES[action.menu], action.submenu),
            without_mnemonic(action.text()),
            action.keys,
            is_of_pane=action.scope in (Scope.READER, Scope.READER_OWN),
        )
        for action in ACTIONS
    ]
    return found


def keys_in_force(changes: Changes | None = None) -> dict[str, tuple[str, ...]]:
    """Return the keys of everything, with what a person has changed."""
    usual = {action.id: action.keys for action in ACTIONS}
    usual |= {one.id: one.keys for one in OWN_COMMANDS.values() if one.id not in usual}
    return key_texts(usual, changes)


def pane_table(keys: Keys) -> KeyTable:
    """Return what the reading pane does on each key: its own, and those that it passes on.

    Keys that could be meant as typing, such as Tab, work in the pane only, whatever they are for.
    """
    table = own_keys(keys)
    for action in ACTIONS:
        of_pane = [
            key
            for key in keys.get(action.id, ())
            if action.scope is Scope.READER or not works_everywhere(key)
        ]
        if action.scope is not Scope.READER_OWN:
            table |= key_table((key, Ask(action.id)) for key in of_pane)
    return table


def refusal(wanted: Keyed, key: str, keys: Keys) -> Refusal | None:
    """Return why something cannot have a key; None if it can.

    Args:
        wanted: what is to have the key.
        key: as `canonical` writes it.
        keys: those in force.
    """
    if not key:
        return Refusal(tr("This is no key that could be used."))
    if is_for_codes(key):
        return Refusal(tr("Digits and letters are the keys of codes."))
    for owner in keyed():
        if owner.id != wanted.id and key in keys.get(owner.id, ()):
            words = tr("{key} belongs to “{what}” ({where}).")
            told = words.format(key=native(key), what=owner.text, where=owner.heading)
            return Refusal(told, owner.id)
    for menu, title in MENU_TITLES.items():
        letter = title().partition("&")[2][:1].upper()
        if letter and key == canonical(f"Alt+{letter}"):
            name = without_mnemonic(MENU_TITLES[menu]())
            words = tr("{key} opens the menu “{menu}”.")
            return Refusal(words.format(key=native(key), menu=name))
    return None


def with_key(changes: Changes | None, keys: Keys, wanted: str, key: str) -> dict[str, list[str]]:
    """Return the changes with one key more for something; who has it gives it up."""
    changed = {id_: list(of_it) for id_, of_it in (changes or {}).items()}
    for id_, of_it in keys.items():
        if key in of_it and id_ != wanted:
            changed[id_] = [one for one in of_it if one != key]
    # The first is the one that menus show: who chooses a key wants to see it.
    changed[wanted] = [key, *(one for one in keys.get(wanted, ()) if one != key)]
    return changed


def without_key(
    changes: Changes | None, keys: Keys, wanted: str, key: str
) -> dict[str, list[str]]:
    """Return the changes with one key less for something."""
    changed = {id_: list(of_it) for id_, of_it in (changes or {}).items()}
    changed[wanted] = [one for one in keys.get(wanted, ()) if one != key]
    return changed


def with_usual(changes: Changes | None, wanted: str) -> dict[str, list[str]]:
    """Return the changes without those of one thing; keys that others took stay with them."""
    return {id_: list(of_it) for id_, of_it in (changes or {}).items() if id_ != wanted}


def _heading(title: Callable[[], str], submenu: Callable[[], str] | None) -> str:
    names = [title(), *([submenu()] if submenu else [])]
    return " / ".join(without_mnemonic(name) for name in names)
