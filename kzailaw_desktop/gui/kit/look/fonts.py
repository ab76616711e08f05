"""Which letters the text and the controls are set in."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QRawFont,
)
from PySide6.QtWidgets import QApplication

from kzailaw_desktop import paths

KAZAKH_LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
SERIFS = ("Noto Serif", "PT Serif", "Source Serif 4", "Literata", "Charis SIL", "DejaVu Serif")
SANS = ("Noto Sans", "Inter", "Segoe UI", "PT Sans", "Open Sans", "DejaVu Sans")
PLAIN = {"DejaVu Sans", "Liberation Sans", "Sans", "Sans Serif"}  # what a bare system falls back on
TEXT_SIZE = 12.5  # points
NORMAL, BOLD = QFont.Weight.Normal, QFont.Weight.DemiBold
SMALLEST, LARGEST = 9.0, 24.0


def covers(family: str) -> bool:
    """Whether the family itself draws all 18 Kazakh letters (no borrowed glyphs)."""
    font = QFont(family)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    if QFontInfo(font).family() != family:
        return False
    raw = QRawFont.fromFont(font)
    indexes = raw.glyphIndexesForString(KAZAKH_LETTERS)
    return len(indexes) == len(KAZAKH_LETTERS) and all(
        index and not raw.pathForGlyph(index).isEmpty() for index in indexes
    )


def load_bundled() -> None:
    """Fonts that the packages lay into `resources/fonts` at build time."""
    for file in sorted((paths.resources() / "fonts").glob("*.[to]tf")):
        QFontDatabase.addApplicationFont(str(file))


@cache
def serif_family() -> str:
    """The first installed serif family with the whole Kazakh alphabet."""
    return _first(SERIFS, "serif")


@cache
def sans_family() -> str:
    """The system's own sans when it has the whole Kazakh alphabet, else the first that has."""
    own = QGuiApplication.font().family()
    preferred = () if own in PLAIN else (own,)
    return _first((*preferred, *SANS), "sans-serif")


def _first(families: tuple[str, ...], last: str) -> str:
    installed = set(QFontDatabase.families())
    for family in families:
        if family in installed and covers(family):
            return family
    return last


def text(size: float = TEXT_SIZE) -> QFont:
    """The letters of the law, `size` in points."""
    font = QFont(serif_family())
    font.setPointSizeF(size)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


@cache
def interface(size: float = 10.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The letters of controls and headings; figures of equal width."""
    font = QFont(sans_family())
    font.setPointSizeF(size)
    font.setWeight(weight)
    if hasattr(QFont, "Tag"):
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def apply(app: QApplication) -> None:
    """Give the application its interface font."""
    load_bundled()
    app.setFont(interface())


def letter_width(font: QFont) -> float:
    """The average width of a letter of running Kazakh text, in pixels."""
    sample = "жасанды интеллект саласындағы қоғамдық қатынастарды реттеу"
    return QFontMetricsF(font).horizontalAdvance(sample) / len(sample)
