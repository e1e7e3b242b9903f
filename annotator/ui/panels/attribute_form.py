"""The form for the attributes of a coding, made from the codebook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.codebook import Attribute
from annotator.ui.i18n import tr
from annotator.ui.panels.attribute_fields import AttributeField, Content, make_field
from annotator.ui.widgets.buttons import IconButton
from annotator.ui.widgets.labels import PlainLabel, tooltip
from annotator.ui.widgets.look import GAP
from annotator.ui.widgets.naming import localized


class AttributeForm(QWidget):
    """A field per attribute, required ones marked and counted; none of them has to be filled.

    `changed` carries the attribute's id and its new value, None for none.
    """

    changed = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.fields: dict[str, AttributeField] = {}
        self._attributes: Sequence[Attribute] = ()
        self._values: dict[str, Content] = {}
        self._clears: dict[str, IconButton] = {}
        self._page: QWidget | None = None
        self.count = PlainLabel(parent=self, dim=True)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GAP)
        self._rows.addWidget(self.count)

    def show_attributes(self, attributes: Sequence[Attribute]) -> None:
        """Make the fields; nothing is made anew where they are the same."""
        if self._page is not None and attributes == self._attributes:
            return
        self._attributes = attributes
        self._build()

    def rebuild(self) -> None:
        """Make the fields anew, in another language."""
        values = self._values
        self._build()
        self.show_values(values)

    def show_values(self, values: Mapping[str, Content]) -> None:
        """Show the values of a coding; what is being typed stays."""
        self._values = dict(values)
        for id_, field in self.fields.items():
            field.show_value(values.get(id_))
        self._tell_count()

    def flush(self) -> None:
        """Say now what is being typed."""
        for field in self.fields.values():
            field.flush()

    def _build(self) -> None:
        if self._page is not None:
            self._rows.removeWidget(self._page)
            self._page.deleteLater()
        self.fields, self._clears = {}, {}
        self._page = QWidget(self)
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        for attribute in self._attributes:
            layout.addLayout(self._head(attribute))
            field = make_field(attribute, self._page)
            field.changed.connect(lambda value, id_=attribute.id: self._take(id_, value))
            self.fields[attribute.id] = field
            layout.addWidget(field)
            layout.addSpacing(GAP // 2)
        self._rows.addWidget(self._page)
        self._tell_count()

    def _head(self, attribute: Attribute) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP // 2)
        name = localized(attribute.name) or attribute.id
        if attribute.required:
            mark = PlainLabel("●", self._page, danger=True)
            mark.setWordWrap(False)
            mark.setAccessibleName(tr("required"))
            mark.setToolTip(tooltip(tr("required")))
            row.addWidget(mark)
        label = PlainLabel(name, self._page, dim=True)
        label.setToolTip(tooltip(localized(attribute.definition)))
        row.addWidget(label, 1)
        clear = IconButton(self, "x")
        clear.set_words(tr("Clear “{attribute}”").format(attribute=name))
        policy = clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        clear.setSizePolicy(policy)
        clear.clicked.connect(lambda _=False, id_=attribute.id: self.fields[id_].clear())
        self._clears[attribute.id] = clear
        row.addWidget(clear)
        return row

    def _take(self, id_: str, value: Content) -> None:
        self._values[id_] = value
        self._tell_count()
        self.changed.emit(id_, value)

    def _tell_count(self) -> None:
        filled = {id_ for id_, value in self._values.items() if value not in (None, "", [])}
        required = [one.id for one in self._attributes if one.required]
        for id_, clear in self._clears.items():
            clear.setVisible(id_ in filled)
        self.count.setVisible(bool(required))
        self.count.setText(
            tr("{filled} of {total} required filled").format(
                filled=sum(id_ in filled for id_ in required), total=len(required)
            )
        )
