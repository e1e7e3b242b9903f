"""Everything the pane shows, and where; no widget and no events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTransform

from annotator.domain.span import Span
from annotator.ui.reader.appearance import USUAL, Appearance
from annotator.ui.reader.columns import Columns, share_width
from annotator.ui.reader.differences import Differences
from annotator.ui.reader.document import CodeStyle, ReaderDocument
from annotator.ui.reader.groups import StripeGroups
from annotator.ui.reader.inks import Inks
from annotator.ui.reader.lanes import Lanes
from annotator.ui.reader.layout import DocumentLayout
from annotator.ui.reader.marks import Marks
from annotator.ui.reader.spans import NO_LANE, Rows, SpanIndex
from annotator.ui.reader.styles import Look, make_styles
from annotator.ui.theme import Theme

_MANY = 20_000  # codings: from here on the lanes are full anyway, and counting them takes time


class Hits:
    """Search hits, sorted by start; `current` is the index of the chosen one, -1 for none."""

    def __init__(self, spans: Iterable[Span] = (), current: int = -1) -> None:
        pairs = [(span.start, span.end) for span in spans]
        columns = np.array(pairs, np.int64).reshape(-1, 2)
        self.starts: NDArray[np.int64] = columns[:, 0]
        self._reach = np.maximum.accumulate(columns[:, 1])
        self.ends: NDArray[np.int64] = columns[:, 1]
        self.current = current

    def within(self, start: int, end: int) -> Sequence[int]:
        """Return the indexes of the hits that share a character with `[start, end)`."""
        first = int(self._reach.searchsorted(start, "right"))
        last = int(self.starts.searchsorted(end, "left"))
        return range(first, last)


class Scene:
    """The document, its layout, its codings, and what is selected, picked and hovered.

    The pane changes it and then says which characters look different; drawing only reads it.
    """

    def __init__(
        self,
        document: ReaderDocument,
        marks: Marks,
        codes: Mapping[str, CodeStyle],
        theme: Theme,
        zoom: float,
        width: int,
        appearance: Appearance = USUAL,
    ) -> None:
        self.document = document
        self.appearance = appearance
        self.codes = codes
        self.theme = theme
        self.zoom = zoom
        self.width = width
        self.selection: Span | None = None
        self.is_active = False
        # On paper nothing is drawn by copying pictures: they would not be sharp.
        self.is_on_paper = False
        self.hits = Hits()
        self.differences = Differences()
        self.picked: bytes | None = None
        # The coding under the mouse, and the one whose text shines because its stripe is.
        self.hovered: bytes | None = None
        self.lit: bytes | None = None
        self._small_fonts: dict[float, tuple[QFont, QFontMetricsF]] = {}
        self._small_digits: dict[float, tuple[list[QStaticText], list[float], float]] = {}
        styles = make_styles(document.script, zoom, appearance.reading)
        # The lanes are not counted yet; the text does not depend on them.
        self.columns: Columns = share_width(width, styles[Look.BODY].size, 0, appearance)
        self.layout = DocumentLayout(document, styles, self.columns.text_width)
        self.set_marks(marks)

    @property
    def text(self) -> str:
        """The text of the document."""
        return self.document.text

    def set_marks(self, marks: Marks) -> None:
        """Show other codings.

        Raises:
            ValueError: one of them ends behind the text.
        """
        self.check_marks(marks)
        self.codings = SpanIndex(marks)
        self._make_lanes()
        self.refresh_inks()
        self.refresh_columns()

    def _make_lanes(self) -> None:
        """Begin anew with the lanes, none of them decided."""
        chunks = self.layout.chunks
        self.groups = StripeGroups(self.appearance, self.codings)
        line_length = round(45 / max(0.45, chunks.mean_width))
        self.lanes = Lanes(self.codings, chunks.line_ends, line_length, self.groups)
        self.lane_count = self.lanes.depth() if len(self.codings) < _MANY else _MANY

    def set_appearance(self, appearance: Appearance) -> None:
        """Set everything up otherwise."""
        before, self.appearance = self.appearance, appearance
        if (before.coders, before.filter) != (appearance.coders, appearance.filter):
            self.codings.lanes[:] = self.codings.levels[:] = NO_LANE
            self._make_lanes()
        if before.reading != appearance.reading:
            self.set_zoom(self.zoom)
        else:
            self.refresh_columns()

    def check_marks(self, marks: Marks) -> None:
        """Check that codings lie inside the text.

        Raises:
            ValueError: one of them ends behind the text.
        """
        if len(marks) and int(marks.ends.max()) > len(self.text):
            raise ValueError(f"a coding ends behind the {len(self.text)} characters of the text")

    def refresh_inks(self) -> None:
        """Make the colours of codes anew."""
        self.inks = Inks(self.codings.code_ids, self.codes, self.theme)

    def refresh_columns(self) -> bool:
        """Share the width anew; return whether the lines of the text had to be broken anew."""
        size, lanes = self.body_size, self.lane_count
        self.columns = share_width(self.width, size, lanes, self.appearance)
        if self.columns.text_width == self.layout.width:
            return False
        self.layout.restyle(self.layout.styles, self.columns.text_width)
        return True

    def widen_for_lane(self, lane: int) -> None:
        """Make room for a stripe further to the right than all others."""
        if lane >= self.lane_count:
            self.lane_count = lane + 1
            self.refresh_columns()

    @property
    def body_size(self) -> int:
        """The font size of the body in pixels."""
        return self.layout.styles[Look.BODY].size

    def set_width(self, width: int) -> bool:
        """Take another width of the viewport; return whether lines had to be broken anew."""
        self.width = width
        return self.refresh_columns()

    def set_zoom(self, zoom: float) -> None:
        """Show everything larger or smaller."""
        self.zoom = zoom
        self._small_fonts.clear()
        self._small_digits.clear()
        styles = make_styles(self.document.script, zoom, self.appearance.reading)
        size, lanes = styles[Look.BODY].size, self.lane_count
        self.columns = share_width(self.width, size, lanes, self.appearance)
        self.layout.restyle(styles, self.columns.text_width)

    def small_font(self, pixels: float) -> tuple[QFont, QFontMetricsF]:
        """Return the font of the words beside the text, and its metrics; `pixels` at zoom 1."""
        if pixels not in self._small_fonts:
            font = QFont(self.layout.styles[Look.BODY].font)
            font.setPixelSize(max(8, round(pixels * self.zoom)))
            self._small_fonts[pixels] = font, QFontMetricsF(font)
        return self._small_fonts[pixels]

    def small_digits(self, pixels: float) -> tuple[Sequence[QStaticText], Sequence[float], float]:
        """Return the ten digits ready for drawing in the small font, their widths and the ascent.

        Drawing a number as a text takes as long as drawing half a row of the document.
        """
        found = self._small_digits.get(pixels)
        if found is None:
            font, metrics = self.small_font(pixels)
            texts = [QStaticText(str(digit)) for digit in range(10)]
            for text in texts:
                text.setTextFormat(Qt.TextFormat.PlainText)
                text.prepare(QTransform(), font)
            widths = [metrics.horizontalAdvance(text.text()) for text in texts]
            found = self._small_digits[pixels] = texts, widths, metrics.ascent()
        return found

    def focused_rows(self, rows: Rows) -> list[int]:
        """Return which of some rows are lit or picked, the picked one last."""
        found: list[int] = []
        for one in (self.lit, self.picked):
            if one is not None:
                found += self.codings.among(rows, one)
        return found
