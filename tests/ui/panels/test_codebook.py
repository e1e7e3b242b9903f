"""The tree of codes and the card, by mouse and keys."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.span import Span
from annotator.formats.codebooks import codebook_to_json
from annotator.resources import resource
from annotator.services import codebook as codebook_service
from annotator.services.coding import apply_code
from annotator.store.queries import codebook as codebook_queries
from annotator.store.queries.codings import counts_by_code
from annotator.store.queries.quotes import quote
from annotator.ui.dialogs.memo import MemoDialog
from annotator.ui.panels.code_tree import NODE
from annotator.ui.panels.codebook import CodebookPanel
from annotator.ui.theme import LIGHT, mark_color
from annotator.ui.widgets.code_mime import code_of_mime

# The offscreen screen says so of every menu that is shown on it.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


def nodes(panel: CodebookPanel) -> dict[str, Any]:
    return {node.face.id: node for node in panel.model.nodes()}


def counts(desk: Any) -> dict[str, int]:
    coder, round_ = desk.session.coder, desk.session.round
    found: dict[str, int] = desk.session.read(
        counts_by_code, coder_id=coder.id, round_id=round_.id
    )
    return found


def opened(desk: Any) -> CodebookPanel:
    panel: CodebookPanel = desk.show(CodebookPanel, 340, 900)
    desk.qtbot.waitUntil(
        lambda: {id_: n.codings for id_, n in nodes(panel).items() if n.codings} == counts(desk)
    )
    return panel


def click_code(panel: CodebookPanel, code: str) -> QPoint:
    index = panel.model.index_of(code)
    panel.view.scrollTo(index)
    rect = panel.view.visualRect(index)
    place = QPoint(rect.left() + 40, rect.center().y())
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    return place


@pytest.fixture
def traditional() -> Iterator[None]:
    QLocale.setDefault(QLocale("zh_TW"))
    yield
    QLocale.setDefault(QLocale("en"))


def test_codes_show_the_coders_own_counts_and_nobody_elses(desk: Any) -> None:
    panel = opened(desk)
    own = counts(desk)
    assert own
    desk.use("coder-b")
    desk.qtbot.waitUntil(
        lambda: {id_: n.codings for id_, n in nodes(panel).items() if n.codings} == counts(desk)
    )
    assert counts(desk) != own


def test_the_tooltip_counts_with_and_without_subcodes(desk: Any) -> None:
    panel = opened(desk)
    own = counts(desk)
    whole = sum(count for code, count in own.items() if code.split(".")[0] == "POLICY")
    tip = str(panel.model.index_of("POLICY").data(Qt.ItemDataRole.ToolTipRole))
    assert f"{own['POLICY']} own coding(s)" in tip
    assert f"{whole} with its subcodes" in tip


def test_a_new_coding_is_counted(desk: Any) -> None:
    panel = opened(desk)
    before = nodes(panel)["BLAME"].codings
    desk.session.submit(apply_code, desk.session.place, Span(0, 5), "BLAME")
    desk.qtbot.waitUntil(lambda: nodes(panel)["BLAME"].codings == before + 1)


def test_names_are_in_the_language_of_the_interface(desk: Any, traditional: None) -> None:
    panel = opened(desk)
    assert nodes(panel)["BLAME"].face.name == "歸責"
    QLocale.setDefault(QLocale("zh_CN"))
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert nodes(panel)["BLAME"].face.name == "归责"


def test_chip_and_key_are_drawn(desk: Any) -> None:
    panel = opened(desk)
    rect = panel.view.visualRect(panel.model.index_of("BLAME"))
    image = panel.view.viewport().grab(rect).toImage()
    colors = {
        image.pixelColor(x, y).name() for x in range(rect.width()) for y in range(rect.height())
    }
    assert mark_color("#CC2827", LIGHT) in colors
    assert QColor(LIGHT.raised).name() in colors  # the ground of the key


def test_enter_gives_the_code(desk: Any) -> None:
    panel = opened(desk)
    wanted: list[str] = []
    desk.session.code_requested.connect(wanted.append)
    click_code(panel, "BLAME.LAXITY")
    assert wanted == []
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert wanted == ["BLAME.LAXITY"]


def test_a_double_click_gives_the_code_and_folds_nothing(desk: Any) -> None:
    panel = opened(desk)
    wanted: list[str] = []
    desk.session.code_requested.connect(wanted.append)
    place = click_code(panel, "BLAME")
    QTest.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted == ["BLAME"]
    assert panel.view.isExpanded(panel.model.index_of("BLAME"))


def test_a_code_can_be_dragged(desk: Any) -> None:
    panel = opened(desk)
    index = panel.model.index_of("POLICY")
    assert panel.model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    assert code_of_mime(panel.model.mimeData([index])) == "POLICY"


@pytest.mark.parametrize("typed", ["歸責", "归责", "blame attr", "BLAME"])
def test_the_filter_finds_a_code_by_id_and_in_every_language(desk: Any, typed: str) -> None:
    panel = opened(desk)
    panel.filter.setFocus()
    desk.commit(panel.filter, typed)
    desk.qtbot.waitUntil(lambda: "POLICY" not in nodes(panel))
    assert "BLAME" in nodes(panel)


def test_a_found_child_stands_under_its_parent(desk: Any) -> None:
    panel = opened(desk)
    desk.commit(panel.filter, "vaccination")
    desk.qtbot.waitUntil(lambda: len(nodes(panel)) == 2)
    (parent, child) = panel.model.nodes()
    assert (parent.face.id, child.parent) == ("POLICY", parent)
    assert panel.view.isExpanded(panel.model.index_of("POLICY"))


def test_the_card_says_what_the_codebook_says(desk: Any) -> None:
    panel = opened(desk)
    click_code(panel, "BLAME.LAXITY")
    text = panel.card.toPlainText()
    code = desk.session.codebook.find("BLAME.LAXITY")
    for said in (code.definition, code.use_when, code.do_not_use_when):
        assert said["en"] in text
    assert code.positive[0].text in text
    assert "Who is held responsible" in text


def test_an_example_leads_to_its_place(desk: Any) -> None:
    panel = opened(desk)
    revealed: list[tuple[bytes, Span]] = []
    desk.session.reveal_requested.connect(lambda id_, span, _: revealed.append((id_, span)))
    click_code(panel, "BLAME.LAXITY")
    panel.card.setFocus()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        QTest.keyClick(panel.card, key)
    example = desk.session.codebook.find("BLAME.LAXITY").positive[1]
    ((document_id, span),) = revealed
    assert document_id == desk.document("002")
    assert desk.session.read(quote, document_id, span.start, span.end) == example.text


def test_an_example_of_another_project_is_no_link(open_desk: Any, project: Any) -> None:
    project.close()
    desk = open_desk(project.path)
    panel = desk.show(CodebookPanel)
    click_code(panel, "BLAME.LAXITY")
    assert "<a href" not in panel.card.toHtml()
    assert "预检分诊" in panel.card.toPlainText()


def test_how_to_choose_spans_is_shown_on_request(desk: Any) -> None:
    panel = opened(desk)
    panel._fill_more()
    panel.more.menu().actions()[0].trigger()
    assert desk.session.codebook.unit_rules[0]["en"] in panel.card.toPlainText()
    click_code(panel, "POLICY")
    assert desk.session.codebook.unit_rules[0]["en"] not in panel.card.toPlainText()


def test_a_memo_is_kept_and_shown_verbatim(desk: Any) -> None:
    panel = opened(desk)
    click_code(panel, "POLICY")
    desk.open_menu(panel.view)
    desk.choose("Memo on this code…")
    dialog = desk.window.findChild(MemoDialog)
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.field, "<b>x</b> & <img src='file:///x'>")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.saved()
    memo = "<b>x</b> & <img src='file:///x'>"
    lines = {line.key: line.memo for line in desk.session.read(codebook_queries.codes)}
    assert lines["POLICY"] == memo
    desk.qtbot.waitUntil(lambda: memo in panel.card.toPlainText())
    assert "&lt;b&gt;" in str(panel.model.index_of("POLICY").data(Qt.ItemDataRole.ToolTipRole))


def test_a_retired_code_with_codings_stands_dim_at_the_end(desk: Any, tmp_path: Path) -> None:
    panel = opened(desk)
    whole = json.loads(codebook_to_json(desk.session.codebook))
    blame = whole["codebook"]["codes"][0]
    gone = [
        code for code in blame["children"] if code["id"] in {"BLAME.LAXITY", "BLAME.OVERREACH"}
    ]
    blame["children"] = [code for code in blame["children"] if code not in gone]
    path = tmp_path / "smaller.json"
    path.write_text(json.dumps(whole), encoding="utf-8")
    desk.session.submit(codebook_service.load_file, path)
    desk.saved()
    last = list(panel.model.nodes())[-1]
    assert (last.face.id, last.face.is_retired) == ("BLAME.LAXITY", True)
    # Nobody used it: there is nothing to see of it any more.
    assert "BLAME.OVERREACH" not in nodes(panel)
    assert not panel.model.flags(panel.model.index_of("BLAME.LAXITY")) & (
        Qt.ItemFlag.ItemIsDragEnabled
    )
    wanted: list[str] = []
    desk.session.code_requested.connect(wanted.append)
    click_code(panel, "BLAME.LAXITY")
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert wanted == []
    assert "retired" in panel.card.toPlainText()


def test_what_was_folded_stays_folded_when_codes_change(desk: Any) -> None:
    panel = opened(desk)
    panel.view.collapse(panel.model.index_of("POLICY"))
    desk.session.submit(codebook_service.load_file, resource("codebooks", "default.yaml"))
    desk.saved()
    assert not panel.view.isExpanded(panel.model.index_of("POLICY"))
    assert panel.view.isExpanded(panel.model.index_of("BLAME"))


def test_a_screen_reader_hears_name_counts_and_key(desk: Any) -> None:
    panel = opened(desk)
    said = str(panel.model.index_of("POLICY").data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Policy measure, ")
    assert said.endswith("key 2")
    assert panel.model.index_of("POLICY").data(NODE).face.key == "2"
