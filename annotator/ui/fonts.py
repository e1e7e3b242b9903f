"""Which fonts the text of a document is shown in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from annotator.domain.document import Script

# The shapes of one character differ by region, and Qt has no language setting on a font: the
# family decides. First the design of the shipped font, then what the systems bring.
_SIMPLIFIED = (
    "Noto Sans SC",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "PingFang SC",
    "Microsoft YaHei",
    "WenQuanYi Micro Hei",
)
_TRADITIONAL = (
    "Noto Sans TC",
    "Noto Sans CJK TC",
    "Source Han Sans TC",
    "PingFang TC",
    "Microsoft JhengHei",
)


def ensure_chinese_font() -> bool:
    """Load the shipped Noto Sans SC if the system has no font with Chinese characters.

    Returns whether the shipped font was loaded by this call.

    Raises:
        RuntimeError: there is no Chinese font and the shipped one cannot be loaded.
    """
    systems = QFontDatabase.WritingSystem
    if any(
        QFontDatabase.families(system)
        for system in (systems.SimplifiedChinese, systems.TraditionalChinese)
    ):
        return False
    # Imported only where it is needed: most desktops have a Chinese font.
    from pylopdf_fonts_zh_cn import sans_path

    if QFontDatabase.addApplicationFont(str(sans_path())) < 0:
        raise RuntimeError(f"{sans_path()} cannot be loaded")
    return True


def reading_families(script: Script) -> list[str]:
    """Return the installed families for a script, best first; those of other regions come last."""
    orders: dict[Script, Sequence[str]] = {Script.HANT: (*_TRADITIONAL, *_SIMPLIFIED)}
    installed = set(QFontDatabase.families())
    wanted = orders.get(script, (*_SIMPLIFIED, *_TRADITIONAL))
    return [family for family in wanted if family in installed]


def reading_font(
    script: Script, pixels: float, *, bold: bool = False, families: Sequence[str] = ()
) -> QFont:
    """Return the font for text of a script.

    Args:
        script: what decides between regional shapes.
        pixels: the size of an ideograph in logical pixels, at least 1.
        bold: for titles and headings.
        families: what the person chose, before those that fit the script.
    """
    font = QFont()
    wanted = [*families, *reading_families(script)]
    if wanted:
        font.setFamilies([*wanted, *font.families()])
    font.setPixelSize(max(1, round(pixels)))
    font.setBold(bold)
    return font


def families_with(script: Script) -> list[str]:
    """Return the installed families that have the characters of a script, Latin for `NONE`."""
    systems = QFontDatabase.WritingSystem
    system = {
        Script.HANS: systems.SimplifiedChinese,
        Script.HANT: systems.TraditionalChinese,
    }.get(script, systems.Latin)
    return [family for family in QFontDatabase.families(system) if not _is_private(family)]


def _is_private(family: str) -> bool:
    """Tell whether the system keeps a family for itself."""
    return family.startswith(".") or QFontDatabase.isPrivateFamily(family)


def interface_font(current: QFont) -> QFont | None:
    """Return a better font for the interface, or None where the system has chosen one.

    A system without a desktop has no choice of its own and falls back to DejaVu Sans, which is
    wide and does not go with Chinese.
    """
    if QFontInfo(current).family() not in {"DejaVu Sans", "Bitstream Vera Sans"}:
        return None
    families = [family for family in ("Noto Sans", "Inter") if QFontDatabase.hasFamily(family)]
    families += reading_families(Script.HANS)[:1]
    if not families:
        return None
    font = QFont(current)
    font.setFamilies(families)
    return font
