"""What dialogs about codebook files say alike."""

from __future__ import annotations

from annotator.domain.codebook import Codebook
from annotator.ui.i18n import tr


def codebook_filter() -> str:
    """Return which files a file dialog offers."""
    return tr("Codebooks (*.yaml *.yml *.json);;All files (*)")


def codebook_summary(codebook: Codebook) -> str:
    """Return what a codebook is and how many codes it has."""
    codes = sum(1 for _ in codebook.walk())
    return tr("{id}, version {version}: {count}.").format(
        id=codebook.id, version=codebook.version, count=tr("%n code(s)", "", codes)
    )
