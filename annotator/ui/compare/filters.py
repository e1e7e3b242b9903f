"""The filters above the list of disagreements: kind, code, coders, document, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QVBoxLayout, QWidget

from annotator.services.comparison.disagreements import DISPUTED, Kind
from annotator.ui.compare.place_table import Wanted
from annotator.ui.compare.words import kind_hint, short_kind_name
from annotator.ui.i18n import tr
from annotator.ui.widgets.buttons import WordButton
from annotator.ui.widgets.flow_layout import FlowLayout
from annotator.ui.widgets.labels import tooltip
from annotator.ui.widgets.look import GAP
from annotator.ui.widgets.naming import CodeFace, face_of, number_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.services.comparison.disagreements import Key
    from annotator.services.comparison.material import Material
    from annotator.ui.compare.place_table import PlaceTable

_Entry = tuple[str, object]
"""What an entry of a box says, and what it stands for; None for any."""
_KINDS: tuple[Kind | None, ...] = (None, *DISPUTED, Kind.AGREED)


class FilterBar(QWidget):
    """Says which disagreements are wanted; `changed` tells that others are."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._material: Material | None = None
        self._counts: Mapping[Kind, int] = {}
        self._group = QButtonGroup(self)
        self.kinds: dict[Kind | None, WordButton] = {kind: WordButton(self) for kind in _KINDS}
        self.code, self.pair, self.document = (_Box(self) for _ in range(3))
        self.noted = WordButton(self)
        self.noted.setCheckable(True)
        self.noted_keys: frozenset[Key] = frozenset()
        for kind, button in self.kinds.items():
            button.setCheckable(True)
            button.setChecked(kind is None)
            button.clicked.connect(self.changed)
            self._group.addButton(button)
        for box in (self.code, self.pair, self.document):
            box.activated.connect(self.changed)
        self.noted.clicked.connect(self.changed)
        self._lay_out()
        self._retranslate()

    def offer(self, material: Material, table: PlaceTable, faces: Mapping[str, CodeFace]) -> None:
        """Offer the codes, coders and documents of a comparison; what was chosen stays so."""
        self._material = material
        pairs, ids = table.disputed.pairs, table.disputed.documents
        names = {document.id: document.name for document in material.documents}
        self.code.offer(tr("All codes"), list(_codes(material, faces, table.disputed.codes)))
        self.pair.offer(tr("All coders"), [(" – ".join(pair), pair) for pair in pairs])
        self.document.offer(tr("All documents"), [(names[id_], id_) for id_ in ids])
        self.pair.setVisible(len(pairs) > 1)
        self.document.setVisible(len(ids) > 1)

    def clear(self) -> None:
        """Want everything."""
        for box in (self.code, self.pair, self.document):
            box.setCurrentIndex(0)
        self.noted.setChecked(False)
        self.kinds[None].setChecked(True)

    def wanted(self) -> Wanted:
        """Return what is wanted."""
        code: str | None = self.code.currentData()
        pair: tuple[str, str] | None = self.pair.currentData()  # Qt makes a list of it
        document: bytes | None = self.document.currentData()
        kind = next(kind for kind, button in self.kinds.items() if button.isChecked())
        codes = None
        if code is not None and self._material is not None:
            codes = self._material.family(code) | {code}  # a retired code has no family
        return Wanted(
            kind=kind,
            codes=codes,
            pair=(pair[0], pair[1]) if pair else None,
            document=document,
            keys=self.noted_keys if self.noted.isChecked() else None,
        )

    def show_counts(self, counts: Mapping[Kind, int]) -> None:
        """Show how many of each kind there are; a kind that nobody could choose is hidden."""
        self._counts = counts
        for kind, button in self.kinds.items():
            count = sum(counts.values()) if kind is None else counts.get(kind, 0)
            name = tr("All", "kinds of disagreement") if kind is None else short_kind_name(kind)
            button.setText(f"{name}  {number_name(count)}")
            button.setAccessibleName(f"{name}, {number_name(count)}")
            button.setToolTip(tooltip(kind_hint(kind)) if kind is not None else "")
            button.setVisible(kind is None or count > 0 or button.isChecked())

    def show_notes(self, keys: frozenset[Key]) -> None:
        """Offer the places with a note, if there are any."""
        self.noted_keys = keys
        words = tr("With a note")
        self.noted.set_words(f"{words}  {number_name(len(keys))}")
        self.noted.setVisible(bool(keys) or self.noted.isChecked())

    def _lay_out(self) -> None:
        kinds = QWidget(self)
        flow = FlowLayout(kinds, gap=2)
        for button in (*self.kinds.values(), self.noted):
            flow.addWidget(button)
        boxes = QGridLayout()
        boxes.setSpacing(GAP // 2)
        boxes.addWidget(self.code, 0, 0)
        boxes.addWidget(self.document, 0, 1)
        boxes.addWidget(self.pair, 1, 0, 1, 2)
        for column in (0, 1):
            boxes.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addLayout(boxes)
        layout.addWidget(kinds)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.code.setAccessibleName(tr("Code"))
        self.pair.setAccessibleName(tr("Coders"))
        self.document.setAccessibleName(tr("Document"))
        self.show_notes(self.noted_keys)
        self.show_counts(self._counts)


def _codes(
    material: Material, faces: Mapping[str, CodeFace], given: frozenset[str]
) -> Iterator[_Entry]:
    """Yield the codes in the order of the tree, and behind them retired ones that were given."""
    in_force = set()
    for code, above in material.codebook.walk():
        in_force.add(code.id)
        yield "\u2003" * len(above) + face_of(faces, code.id).name, code.id
    for code_id in sorted(given - in_force):
        yield face_of(faces, code_id).name, code_id


class _Box(QComboBox):
    """A box whose first entry means any."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def offer(self, any_: str, entries: Sequence[_Entry]) -> None:
        """Offer entries behind `any_`; what was chosen stays so if it is still there."""
        chosen = self.currentData()
        self.clear()
        self.addItem(any_, None)
        for text, value in entries:
            self.addItem(text, value)
        values = [value for _, value in entries]
        wanted = tuple(chosen) if isinstance(chosen, list) else chosen
        self.setCurrentIndex(values.index(wanted) + 1 if wanted in values else 0)
