"""Sets the reading pane up as the person wants it, and keeps what is changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject

from annotator.ui.i18n import tr
from annotator.ui.reader.appearance import MarginStyle, ReadingStyle, Side, StripeFilter
from annotator.ui.reader.groups import HIDDEN
from annotator.ui.reader.marks import ORIGINS, origin_numbers
from annotator.ui.reading_settings import (
    fields_of_filter,
    fields_of_margin,
    fields_of_reading,
    filter_of,
    margin_of,
    reading_of,
)
from annotator.ui.widgets.naming import localized

if TYPE_CHECKING:
    from annotator.ui.coding_view import CodingView
    from annotator.ui.dialogs.reading import ReadingDialog
    from annotator.ui.dialogs.stripes import StripesPopup
    from annotator.ui.program import Program
    from annotator.ui.session import Session


class ReadingSetup(QObject):
    """Stands between settings and reading pane of a window.

    Args:
        program: keeps the settings.
        session: the project, its codebook.
        view: holds the pane, its map and its header.
    """

    def __init__(self, program: Program, session: Session, view: CodingView) -> None:
        super().__init__(view)
        self._program, self._session, self._view = program, session, view
        settings, display = program.settings, view.reader.display
        view.reader.set_zoom(settings.zoom)
        display.set_reading(reading_of(settings))
        display.set_margin(margin_of(settings))
        display.set_filter(filter_of(settings, self._path))
        view.map.setVisible(settings.shows_map)
        display.margin_resized.connect(self._keep_margin)
        view.header.stripes_wanted.connect(self.choose_stripes)
        view.reader.content_changed.connect(self._tell_filter)
        view.reader.picked_changed.connect(self._show_picked)
        session.codebook_changed.connect(self._tell_filter)
        view.installEventFilter(self)
        self._tell_filter()

    @property
    def _path(self) -> Path:
        return self._session.project.path

    @property
    def margin(self) -> MarginStyle:
        """How the margin looks."""
        return self._view.reader.display.appearance.margin

    @property
    def shows_map(self) -> bool:
        """Whether the map of the document is shown."""
        return self._program.settings.shows_map

    def set_reading(self, reading: ReadingStyle) -> None:
        """Set the text otherwise, and keep that."""
        self._view.reader.display.set_reading(reading)
        self._program.change_settings(**fields_of_reading(reading))

    def set_margin(self, margin: MarginStyle) -> None:
        """Show another margin, and keep that."""
        self._view.reader.display.set_margin(margin)
        self._keep_margin(margin)

    def toggle_names(self) -> None:
        """Show the names beside the stripes, or not."""
        self.set_margin(replace(self.margin, shows_names=not self.margin.shows_names))

    def toggle_side(self) -> None:
        """Put the stripes on the other side of the text."""
        other = Side.RIGHT if self.margin.side is Side.LEFT else Side.LEFT
        self.set_margin(replace(self.margin, side=other))

    def toggle_map(self) -> None:
        """Show the map of the document, or not."""
        self._program.change_settings(shows_map=not self.shows_map)
        self._view.map.setVisible(self.shows_map)

    def set_filter(self, wanted: StripeFilter) -> None:
        """Filter codings, and keep that for this project."""
        self._view.reader.display.set_filter(wanted)
        fields = fields_of_filter(self._program.settings, self._path, wanted)
        self._program.change_settings(**fields)
        self._tell_filter()

    def show_all(self) -> None:
        """Filter nothing any more."""
        kept = self._view.reader.display.appearance.filter.hides_text
        self.set_filter(StripeFilter(hides_text=kept))

    def choose_stripes(self) -> StripesPopup:
        """Let the person choose which codings have stripes."""
        from annotator.ui.dialogs.stripes import CodeChoice, StripesPopup

        reader = self._view.reader
        codes = [
            CodeChoice(code.id, localized(code.name) or code.id, code.color, len(ancestors))
            for code, ancestors in self._session.codebook.walk()
        ]
        coders = (
            [name for name in reader.scene.codings.coder_names if name]
            if (reader.has_document)
            else []
        )
        popup = StripesPopup(
            self._view,
            codes,
            coders,
            reader.display.appearance.filter,
            self.margin,
            self.set_filter,
            self.set_margin,
        )
        popup.open_under(self._view.header.stripes)
        return popup

    def edit_reading(self) -> ReadingDialog:
        """Let the person choose how text is set."""
        from annotator.ui.dialogs.reading import ReadingDialog

        reading = self._view.reader.display.appearance.reading
        dialog = ReadingDialog(self._view, reading, self.set_reading)
        dialog.show()
        return dialog

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the words of another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._tell_filter()
        return False

    # -- inside

    def _keep_margin(self, margin: MarginStyle) -> None:
        self._program.change_settings(**fields_of_margin(margin))

    def _tell_filter(self) -> None:
        """Say in the header what is not shown, so that nobody takes it for not coded."""
        reader, header = self._view.reader, self._view.header
        wanted = reader.display.appearance.filter
        if wanted.is_empty or not reader.has_document:
            header.set_filtered()
            return
        scene = reader.scene
        groups = scene.groups.of(np.arange(len(scene.codings)))
        hidden = int((groups == HIDDEN).sum())
        count = tr("%n coding(s) hidden", "", hidden)
        if not wanted.codes:
            header.set_filtered(count)
            return
        ids = [code.id for code, _ in self._session.codebook.walk()]
        shown = sum(one not in wanted.codes for one in ids)
        words = tr("{shown} of {total} codes shown").format(shown=shown, total=len(ids))
        header.set_filtered(words, count)

    def _show_picked(self, coding_id: bytes | None) -> None:
        """Show what was picked or made just now, even if it was filtered."""
        reader = self._view.reader
        wanted = reader.display.appearance.filter
        if coding_id is None or wanted.is_empty:
            return
        index = reader.scene.codings
        row = index.row(coding_id)
        if reader.scene.groups.of(np.array([row]))[0] != HIDDEN:
            return
        origin = ORIGINS[int(origin_numbers(index.flags[row]))]
        self.set_filter(
            replace(
                wanted,
                codes=wanted.codes - {index.code_ids[index.codes[row]]},
                coders=wanted.coders - {index.coder_names[index.coders[row]]},
                origins=wanted.origins - {origin},
            )
        )
        self._view.work.hinted.emit(tr("What is picked was filtered and is shown again."))
