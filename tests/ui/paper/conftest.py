"""Documents on paper, and PDF files as somebody else reads them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotator.domain.document import Section
from annotator.ui.fonts import ensure_chinese_font
from annotator.ui.paper.document_values import PaperDocument
from annotator.ui.reader.document import CodeStyle, CodingMark, ReaderDocument
from annotator.ui.reader.marks import marks_of

CODES = {
    "blame": CodeStyle("blame", "责任归因", "#c02020"),
    "policy": CodeStyle("policy", "政策引导", "#2040c0"),
    "other": CodeStyle("other", "其他", "#208040"),
}
FACTS = ("coder-a", "main", "codebook version 2", "22 November 2026")


@pytest.fixture
def on_paper(qapp: QApplication) -> Callable[..., PaperDocument]:
    """Make a document: `on_paper(text, [(0, 5, "blame")])`; a fourth value says unsure."""
    ensure_chinese_font()

    def make(
        text: str, spans: list[tuple[object, ...]] = (), sections: list[Section] = ()
    ) -> PaperDocument:
        marks = [
            CodingMark(number.to_bytes(16, "big"), *span[:3], unsure=len(span) > 3)
            for number, span in enumerate(spans)
        ]
        return PaperDocument(
            "一份文档", FACTS, ReaderDocument(text, sections), marks_of(marks), CODES
        )

    return make


class PdfFile:
    """A PDF file as a reader of PDF files finds it."""

    def __init__(self, path: Path) -> None:
        self._pdf = pypdfium2.PdfDocument(path)

    def __len__(self) -> int:
        return len(self._pdf)

    def words(self, number: int) -> str:
        """Return the text of a page, lines joined."""
        page = self._pdf[number]
        text = page.get_textpage()
        found = text.get_text_range()
        text.close()
        page.close()
        return "".join(found.split())

    def all_words(self) -> str:
        return "".join(self.words(number) for number in range(len(self)))

    def size(self, number: int) -> tuple[float, float]:
        return self._pdf[number].get_size()

    def picture(self, number: int) -> QImage:
        """Return a page at 96 pixels to an inch, as on screen."""
        pixels = self._pdf[number].render(scale=96 / 72, rev_byteorder=True).to_numpy()
        rgb = np.ascontiguousarray(pixels[:, :, :3])
        height, width, _ = rgb.shape
        return QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()

    def close(self) -> None:
        self._pdf.close()
