"""Correcting sections by hand: cut, join, change of kind, parts; one step of undo."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.document import Section, SectionKind
from annotator.services import history
from annotator.store.queries import documents as queries
from annotator.ui.dialogs.sections import SectionsDialog, edit_sections


def sections(desk: Any) -> list[Section]:
    found: list[Section] = desk.session.read(queries.sections, desk.document("000"))
    return found


def opened(desk: Any, at: int | None = None) -> SectionsDialog:
    desk.window.show()
    dialog = edit_sections(desk.window, desk.session, desk.document("000"), at)
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def click(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def save(desk: Any, dialog: SectionsDialog) -> None:
    click(dialog.save)
    desk.saved()
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(SectionsDialog))


def test_a_section_is_cut_at_the_position_it_was_opened_at(desk: Any) -> None:
    before, codings = sections(desk), desk.codings("000")
    target = next(
        one for one in before if one.kind is SectionKind.BODY and one.end > one.start + 9
    )
    dialog = opened(desk, target.start + 5)
    assert dialog.text.hasFocus()
    assert dialog.caret() == target.start + 5
    click(dialog.split)
    save(desk, dialog)
    spans = [(one.kind, one.start, one.end) for one in sections(desk)]
    assert (target.kind, target.start, target.start + 5) in spans
    assert (target.kind, target.start + 5, target.end) in spans
    assert len(spans) == len(before) + 1
    assert desk.codings("000") == codings
    desk.session.submit(history.undo)
    desk.saved()
    assert sections(desk) == before


def test_the_caret_is_moved_with_the_keyboard_and_counts_code_points(
    desk: Any, tmp_path: Any
) -> None:
    from annotator.services.documents import import_files

    path = tmp_path / "astral.txt"
    path.write_text("甲😀乙𠮷丙\n", encoding="utf-8")
    desk.session.submit(import_files, [path])
    desk.saved()
    desk.window.show()
    dialog = edit_sections(desk.window, desk.session, desk.document("astral"), 0)
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    assert not dialog.split.isEnabled()  # nothing would stand before the cut
    for _ in range(4):
        QTest.keyClick(dialog.text, Qt.Key.Key_Right)
    assert dialog.caret() == 4
    click(dialog.split)
    assert [(one.start, one.end) for one in dialog.model.sections][:2] == [(0, 4), (4, 5)]


def test_neighbours_are_joined_and_become_of_the_first_ones_kind(desk: Any) -> None:
    before = sections(desk)
    dialog = opened(desk)
    comments = [row for row, one in enumerate(before) if one.kind is SectionKind.COMMENT][:3]
    dialog._select(comments[0], comments[-1])
    click(dialog.merge)
    save(desk, dialog)
    after = sections(desk)
    assert len(after) == len(before) - 2
    joined = after[comments[0]]
    assert (joined.kind, joined.number) == (SectionKind.COMMENT, 1)
    assert (joined.start, joined.end) == (before[comments[0]].start, before[comments[-1]].end)


def test_kinds_of_several_sections_are_changed_with_the_box(desk: Any) -> None:
    before = sections(desk)
    dialog = opened(desk)
    comments = [row for row, one in enumerate(before) if one.kind is SectionKind.COMMENT][:2]
    dialog._select(comments[0], comments[-1])
    dialog.kind.setFocus()
    QTest.keyClick(dialog.kind, Qt.Key.Key_End)  # boilerplate is the last one
    save(desk, dialog)
    after = sections(desk)
    assert [after[row].kind for row in comments] == [SectionKind.BOILERPLATE] * 2
    assert next(one.number for one in after if one.kind is SectionKind.COMMENT) == 1


def test_parts_begin_where_the_person_says(desk: Any) -> None:
    dialog = opened(desk)
    for row in (2, 5):
        dialog._select(row, row)
        click(dialog.part)
    starts = [dialog.model.sections[row].start for row in (2, 5)]
    save(desk, dialog)
    parts = desk.session.read(queries.parts, desk.document("000"))
    assert [part.start for part in parts] == starts
    desk.session.submit(history.undo)
    desk.saved()
    assert desk.session.read(queries.parts, desk.document("000")) == []


def test_starting_over_and_cancelling_change_nothing(desk: Any) -> None:
    before = sections(desk)
    dialog = opened(desk, before[4].start + 1)
    dialog._select(1, 3)
    click(dialog.merge)
    assert dialog.model.is_changed
    click(dialog.reset)
    assert dialog.model.sections == before
    assert not dialog.reset.isEnabled()
    dialog._select(1, 3)
    click(dialog.merge)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desk.saved()
    assert sections(desk) == before


@pytest.mark.parametrize("name", ["kind", "split", "merge", "part", "list", "text"])
def test_everything_in_it_has_a_name(desk: Any, name: str) -> None:
    widget = getattr(opened(desk), name)
    assert widget.accessibleName() or widget.text()
