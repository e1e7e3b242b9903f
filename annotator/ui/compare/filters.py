"""The filters above the list of disagreements: kind, code, coders, document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator.services.comparison.disagreements import Kind
from annotator.ui.compare.rows import Pair, Wanted, codes_of, pairs_of
from annotator.ui.compare.words import kind_hint, short_kind_name
from annotator.ui.i18n import tr
from annotator.ui.widgets.buttons import WordButton
from annotator.ui.widgets.flow_layout import FlowLayout
from annotator.ui.widgets.labels import tooltip
from annotator.ui.widgets.look import GAP
from annotator.ui.widgets.naming import CodeFace, face_of, number_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.services.comparison.material import Material
    from annotator.ui.compare.run import Comparison

_Entry = tuple[str, object]
"""What an entry of a box says, and what it stands for; None for any."""
_KINDS: tuple[Kind | None, ...] = (None, *Kind)


class FilterBar(QWidget):
    """Says which disagreements are wanted; `changed` tells that others are.

    `code_chosen` carries the code that the person chose here, empty for any.
    """

    changed = Signal()
    code_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._material: Material | None = None
        self._counts: Mapping[Kind, int] = {}
        self._group = QButtonGroup(self)
        self.kinds: dict[Kind | None, WordButton] = {kind: WordButton(self) for kind in _KINDS}
        self.code, self.pair, self.document = (_Box(self) for _ in range(3))
        for kind, button in self.kinds.items():
            button.setCheckable(True)
            button.setChecked(kind is None)
            button.clicked.connect(self.changed)
            self._group.addButton(button)
        for box in (self.pair, self.document):
            box.activated.connect(self.changed)
        self.code.activated.connect(self._choose_code)
        self._lay_out()
        self._retranslate()

    def offer(self, comparison: Comparison, faces: Mapping[str, CodeFace]) -> None:
        """Offer the codes, coders and documents of a comparison; what was chosen stays so."""
        material = self._material = comparison.report.material
        found = comparison.disagreements
        pairs = pairs_of(found)
        documents = {item.document_id: item.document for item in found}
        given = codes_of(found)
        self.code.offer(tr("All codes"), list(_codes(material, faces, given)))
        self.pair.offer(tr("All coders"), [(" – ".join(pair), pair) for pair in pairs])
        self.document.offer(tr("All documents"), [(n, id_) for id_, n in documents.items()])
        self.pair.setVisible(len(pairs) > 1)
        self.document.setVisible(len(documents) > 1)

    def choose_code(self, code: str) -> None:
        """Want only what concerns a code or its subcodes; empty: any."""
        if (self.code.currentData() or "") == code:
            return
        self.code.setCurrentIndex(max(self.code.findData(code or None), 0))
        self.changed.emit()

    def choose_kind(self, kind: Kind | None) -> None:
        """Want only a kind of disagreement; None: any."""
        self.kinds[kind].click()

    def wanted(self) -> Wanted:
        """Return what is wanted."""
        code: str | None = self.code.currentData()
        pair: Pair | None = self.pair.currentData()  # Qt makes a list of it
        document: bytes | None = self.document.currentData()
        kind = next(kind for kind, button in self.kinds.items() if button.isChecked())
        codes = None
        if code is not None and self._material is not None:
            codes = self._material.family(code) | {code}  # a retired code has no family
        return Wanted(kind, codes, (pair[0], pair[1]) if pair else None, document)

    def show_counts(self, counts: Mapping[Kind, int]) -> None:
        """Show how many of each kind there are."""
        self._counts = counts
        for kind, button in self.kinds.items():
            count = sum(counts.values()) if kind is None else counts.get(kind, 0)
            name = tr("All", "kinds of disagreement") if kind is None else short_kind_name(kind)
            button.setText(f"{name}  {number_name(count)}")
            button.setAccessibleName(f"{name}, {number_name(count)}")
            button.setToolTip(tooltip(kind_hint(kind)) if kind is not None else "")

    def _choose_code(self) -> None:
        self.code_chosen.emit(self.code.currentData() or "")
        self.changed.emit()

    def add_at_end(self, widget: QWidget) -> None:
        """Put a widget behind the filters."""
        self._boxes.addWidget(widget)

    def _lay_out(self) -> None:
        kinds = QWidget(self)
        flow = FlowLayout(kinds, gap=2)
        for button in self.kinds.values():
            flow.addWidget(button)
        self._boxes = QHBoxLayout()
        self._boxes.setSpacing(GAP)
        for box in (self.code, self.pair, self.document):
            self._boxes.addWidget(box, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addWidget(kinds)
        layout.addLayout(self._boxes)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.code.setAccessibleName(tr("Code"))
        self.pair.setAccessibleName(tr("Coders"))
        self.document.setAccessibleName(tr("Document"))
        self.show_counts(self._counts)


def _codes(material: Material, faces: Mapping[str, CodeFace], given: set[str]) -> Iterator[_Entry]:
    """Yield the codes in the order of the tree, and behind them retired ones that were given."""
    in_force = set()
    for code, above in material.codebook.walk():
        in_force.add(code.id)
        yield "\u2003" * len(above) + face_of(faces, code.id).name, code.id
    for code_id in sorted(given - in_force):
        yield face_of(faces, code_id).name, code_id


class _Box(QComboBox):
    """A choice of one, or any; long names are cut short in it, not in its list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(24)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def offer(self, any_: str, entries: Sequence[_Entry]) -> None:
        """Offer other entries; what was chosen stays chosen if it is still there."""
        chosen = self.currentData()
        self.clear()
        self.addItem(any_, None)
        for words, data in entries:
            self.addItem(words, data)
            self.setItemData(self.count() - 1, tooltip(words.strip()), Qt.ItemDataRole.ToolTipRole)
        at = next((n for n in range(self.count()) if self.itemData(n) == chosen), 0)
        self.setCurrentIndex(at)
