"""Draw the speakers of a sitting as bars: length by words, parted by language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from kzailaw_desktop.gui.kit.look import fonts, lettering, theme
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.library.sitting_figures import SpeakerFigures

ROW, NAME, WIDEST, MARGIN = 26, 250, 360, 24  # pixels
LANGUAGES = {"kk": 0.85, "ru": 0.4}  # and how strong its colour is; other ones are muted


def paint(painter: QPainter, found: Sequence[SpeakerFigures], top: float) -> None:
    """One bar a speaker, with the number of words behind it."""
    colors = theme.active()
    most = max((who.total for who in found), default=1) or 1
    small = fonts.interface(9.4)
    for number, who in enumerate(found):
        y, left = top + number * ROW, float(MARGIN + NAME)
        name = QRectF(MARGIN, y, NAME - 12, ROW)
        lettering.draw(painter, name, who.name, small, colors.color("ink"), pitch=ROW)
        painter.setPen(Qt.PenStyle.NoPen)
        for lang, strength in LANGUAGES.items():
            width = WIDEST * who.words.get(lang, 0) / most
            painter.setBrush(colors.kind("debate", strength))
            painter.drawRect(QRectF(left, y + 7, width, ROW - 14))
            left += width
        words = QRectF(left + 8, y, 90, ROW)
        lettering.draw(painter, words, f"{who.total}", small, colors.color("muted"), pitch=ROW)


def paint_legend(painter: QPainter, top: float) -> None:
    """Which shade is which language."""
    colors, x = theme.active(), float(MARGIN + NAME)
    for lang, strength in LANGUAGES.items():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.kind("debate", strength))
        painter.drawRect(QRectF(x, top + 6, 14, 10))
        words = tr("Kazakh") if lang == "kk" else tr("Russian")
        box = QRectF(x + 20, top, 100, 22)
        lettering.draw(painter, box, words, fonts.interface(9.0), colors.color("muted"), pitch=22)
        x += 120
