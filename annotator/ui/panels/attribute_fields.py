"""One field per kind of attribute; nothing is filled in before the person does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QDoubleValidator, QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout, QWidget

from annotator.domain.codebook import Attribute, AttributeType, AttributeValue
from annotator.domain.coding import AttributeContent, attribute_to_text
from annotator.ui.i18n import tr
from annotator.ui.widgets.choices import Check, Radio
from annotator.ui.widgets.flow_layout import FlowLayout
from annotator.ui.widgets.labels import tooltip
from annotator.ui.widgets.naming import localized
from annotator.ui.widgets.saving import SavingLine

_FEW = 4  # values that are shown side by side instead of in a box

Content = AttributeContent | None


class AttributeField(QWidget):
    """Shows and takes the value of one attribute; `changed` carries it, None for no value."""

    changed = Signal(object)

    def show_value(self, value: Content) -> None:
        """Show a value that is saved; what is being typed stays."""
        raise NotImplementedError

    def clear(self) -> None:
        """Take the value away, and say so."""
        self.show_value(None)
        self.changed.emit(None)

    def flush(self) -> None:
        """Say now what is being typed."""


def make_field(attribute: Attribute, parent: QWidget) -> AttributeField:
    """Return the field for an attribute."""
    if attribute.type is AttributeType.ENUM:
        if attribute.multiple:
            return ManyField(attribute, parent)
        if len(attribute.values) <= _FEW:
            names = [(value.id, localized(value.name) or value.id) for value in attribute.values]
            return OneField(names, _tips(attribute.values), attribute, parent)
        return BoxField(attribute, parent)
    if attribute.type is AttributeType.BOOLEAN:
        return OneField([(True, tr("Yes")), (False, tr("No"))], ["", ""], attribute, parent)
    return TextField(attribute, parent)


def _tips(values: Sequence[AttributeValue]) -> list[str]:
    return [tooltip(localized(value.definition)) for value in values]


class OneField(AttributeField):
    """A few values side by side, of which one or none is chosen."""

    def __init__(
        self,
        names: Sequence[tuple[str | bool, str]],
        tips: Sequence[str],
        attribute: Attribute,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        layout = FlowLayout(self)
        self.buttons: dict[str | bool, Radio] = {}
        for (value, name), tip in zip(names, tips, strict=True):
            button = Radio(name.replace("&", "&&"), self)
            button.setAccessibleName(f"{localized(attribute.name)}: {name}")
            button.setToolTip(tip)
            button.clicked.connect(lambda checked, value=value: self._choose(value, checked))
            layout.addWidget(button)
            self.buttons[value] = button

    def show_value(self, value: Content) -> None:
        """Show a value that is saved."""
        for one, button in self.buttons.items():
            # Compared with its type: 1 is no answer to a question for yes or no.
            button.setChecked(type(one) is type(value) and one == value)

    def _choose(self, value: str | bool, checked: bool) -> None:
        chosen = value if checked else None
        self.show_value(chosen)
        self.changed.emit(chosen)


class ManyField(AttributeField):
    """Values of which any number is chosen, in the order of the codebook."""

    def __init__(self, attribute: Attribute, parent: QWidget) -> None:
        super().__init__(parent)
        layout = FlowLayout(self)
        self.buttons: dict[str, Check] = {}
        for value, tip in zip(attribute.values, _tips(attribute.values), strict=True):
            name = localized(value.name) or value.id
            button = Check(name.replace("&", "&&"), self)
            button.setAccessibleName(f"{localized(attribute.name)}: {name}")
            button.setToolTip(tip)
            button.clicked.connect(self._tell)
            layout.addWidget(button)
            self.buttons[value.id] = button

    def show_value(self, value: Content) -> None:
        """Show a value that is saved."""
        chosen = value if isinstance(value, list | tuple) else ()
        for id_, button in self.buttons.items():
            button.setChecked(id_ in chosen)

    def _tell(self) -> None:
        chosen = [id_ for id_, button in self.buttons.items() if button.isChecked()]
        self.changed.emit(chosen or None)


class _Box(QComboBox):
    """A box that the wheel scrolls past: a value is never changed on the way down the form."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class BoxField(AttributeField):
    """Many values of which one or none is chosen, in a box."""

    def __init__(self, attribute: Attribute, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = _Box(self)
        self.box.setAccessibleName(localized(attribute.name))
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(6)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.addItem("–", None)
        for value, tip in zip(attribute.values, _tips(attribute.values), strict=True):
            self.box.addItem(localized(value.name) or value.id, value.id)
            self.box.setItemData(self.box.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.box.activated.connect(lambda: self.changed.emit(self.box.currentData()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)

    def show_value(self, value: Content) -> None:
        """Show a value that is saved."""
        self.box.setCurrentIndex(max(0, self.box.findData(value)) if value else 0)


class _Number(SavingLine):
    """A line for a number; what is none (yet) is not kept, and goes when the person goes on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        validator = QDoubleValidator(self)
        # The point is the decimal sign everywhere, as in the files that come out.
        locale = QLocale.c()
        locale.setNumberOptions(QLocale.NumberOption.RejectGroupSeparator)
        validator.setLocale(locale)
        self.setValidator(validator)

    def kept_text(self) -> str:
        """Return the number, or the last one while another is being typed."""
        is_number = not self.text() or self.hasAcceptableInput()
        return self.text() if is_number else self.known_text()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go back to the last number where there is none."""
        super().focusOutEvent(event)
        if self.kept_text() != self.text():
            self.setText(self.kept_text())


class TextField(AttributeField):
    """A line of text, with suggestions that bind nobody, or of a number."""

    def __init__(self, attribute: Attribute, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_number = attribute.type is AttributeType.NUMBER
        self.line = _Number(self) if self._is_number else SavingLine(self)
        self.line.setAccessibleName(localized(attribute.name))
        if attribute.suggestions:
            completer = QCompleter(list(attribute.suggestions), self.line)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.line.setCompleter(completer)
        self.line.saved.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)

    def show_value(self, value: Content) -> None:
        """Show a value that is saved; what is being typed stays."""
        self.line.load("" if value is None else attribute_to_text(value))

    def clear(self) -> None:
        """Take the text away, and say so, even while another is being typed."""
        self.line.clear()
        self.line.flush()

    def flush(self) -> None:
        """Say now what is being typed."""
        self.line.flush()

    def _tell(self, text: str) -> None:
        if not text:
            self.changed.emit(None)
        else:
            self.changed.emit(float(text) if self._is_number else text)
