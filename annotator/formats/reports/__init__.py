"""Reports: one module per format that they are written in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from annotator.formats.reports.document import ReportDocument
from annotator.formats.reports.docx import write_docx
from annotator.formats.reports.html import write_html
from annotator.formats.reports.xlsx import write_xlsx

WRITERS: Mapping[str, Callable[[ReportDocument], bytes]] = {
    "html": write_html,
    "docx": write_docx,
    "xlsx": write_xlsx,
}
"""Who writes a report, by the suffix of its file."""
