"""Icons of one family (Phosphor, from QtAwesome's fonts), drawn in the text colour.

The font is read straight from the package: importing QtAwesome itself takes longer than
drawing the first article.
"""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from kzailaw_desktop import paths
from kzailaw_desktop.gui.kit.look import theme

SIZE = 18  # logical pixels


@cache
def _font_folder() -> Path:
    spec = importlib.util.find_spec("qtawesome")
    places = spec.submodule_search_locations if spec else None
    return Path(next(iter(places))) / "fonts" if places else Path()


@cache
def _family() -> str:
    """Load the icon font; "" when the package lacks it."""
    for file in _font_folder().glob("phosphor-*.ttf"):
        number = QFontDatabase.addApplicationFont(str(file))
        if number >= 0:
            return QFontDatabase.applicationFontFamilies(number)[0]
    return ""


@cache
def _charmap() -> str:
    return next((f.read_text() for f in _font_folder().glob("phosphor-charmap-*.json")), "")


@cache
def _letter(name: str) -> str:
    """The letter of the icon font; "" when the family has none of that name."""
    code = _charmap().partition(f'"{name}": "')[2].partition('"')[0]
    return chr(int(code, 16)) if code else ""


def exists(name: str) -> bool:
    """Whether the family has an icon of that name."""
    return bool(_letter(name))


def paint(painter: QPainter, rect: QRect, name: str, color: object) -> None:
    """Draw an icon into `rect` in `color`."""
    if not exists(name) or not _family():
        return
    font = QFont(_family())
    font.setPixelSize(max(1, min(rect.width(), rect.height())))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _letter(name))
    painter.restore()


class _GlyphEngine(QIconEngine):
    """Paints a glyph in the active theme's colour, so icons follow a change of theme."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        alpha = 0.4 if mode == QIcon.Mode.Disabled else 1.0
        paint(painter, rect, self._name, theme.active().color(self._token, alpha))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QPixmap(size)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return image

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._name, self._token)


@cache
def icon(name: str, token: str = "ink") -> QIcon:
    """The icon of that name in the colour of a theme token."""
    return QIcon(_GlyphEngine(name, token))


@cache
def program() -> QIcon:
    """The program's own mark."""
    return QIcon(str(paths.resources() / "icons" / "kzailaw.svg"))
