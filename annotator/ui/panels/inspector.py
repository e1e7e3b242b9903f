"""The inspector: everything about the picked coding, or about the open document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.span import Span
from annotator.services import codebook as codebook_service
from annotator.services.coding import remove_codings, set_attributes, set_memo, set_unsure
from annotator.services.coding_list import CodingRow, coding_rows
from annotator.services.documents import set_document_memo
from annotator.store.journal import Change
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import documents as document_queries
from annotator.store.queries.coding_rows import codings_over
from annotator.store.queries.history import history_of
from annotator.ui.i18n import tr
from annotator.ui.panels.coding_page import CodingPage
from annotator.ui.panels.document_card import DocumentCard
from annotator.ui.session import Session
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress
from annotator.ui.widgets.naming import CodeFace, code_faces
