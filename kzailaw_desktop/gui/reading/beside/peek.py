"""A look at one unit in another text of the act: the other language, another edition."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.domain import Act, Provision
from kzailaw_desktop.gui.kit.layout.scroll_area import FittedScrollArea
from kzailaw_desktop.gui.kit.look import fonts, theme
from kzailaw_desktop.gui.kit.widgets.widgets import Hairline, Label, Segmented
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.gui.kit.work.i18n import LANGUAGES, tr
from kzailaw_desktop.gui.reading.rows.documents import further_keys, text_keys

WIDEST, HIGHEST = 620, 420


class OtherText(NamedTuple):
    """A unit in another text. `name`: language and edition; `standing`: how far to rely on it."""

    key: str
    name: str
    standing: str
    text: str


def other_texts(act: Act, eid: str, shown: Collection[str]) -> list[OtherText]:
    """Return a unit in the texts that are not shown: other languages first, then other editions.

    `shown`: keys of the columns that are shown. A text without the unit has an empty `text`.
    """
    keys = dict.fromkeys((*text_keys(act), *further_keys(act)))
    found = []
    for key in keys:
        expression = naming.text_of(act, key)
        if key in shown or expression is None:
            continue
        unit = next((u for u, _ in expression.walk() if u.eid == eid), None)
        name = f"{LANGUAGES.get(expression.lang, expression.lang)} {key.partition('@')[2]}".strip()
        standing = naming.standing(act, key).texts
        words = "" if unit is None else "\n".join(_lines(unit))
        found.append(OtherText(key, name, standing[0] if standing else "", words))
    return found


def _lines(unit: Provision, level: int = 0) -> list[str]:
    """A unit with all below it, a line each; parts are indented."""
    own = " ".join(part for part in (unit.num, unit.heading, unit.text) if part)
    lines = [" " * 4 * level + own] if own else []
    lines += [" | ".join(cell for cell in cells if cell) for cells in unit.rows]
    for child in unit.children:
        lines += _lines(child, level + 1)
    return lines + ([unit.closing] if unit.closing else [])


class PeekPopup(QFrame):
    """Over the text, below the unit. Left and Right go through the texts, Escape closes."""

    def __init__(self, place: str, texts: list[OtherText], size: float, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._texts, self._at = texts, 0
        self.heading = Label(size=10.0, bold=True)
        self.heading.setText(place)
        self.choices = Segmented()
        self.standing = Label(token="muted", size=9.0, wrap=True)
        self.words = Label(wrap=True)
        self.words.setFont(fonts.text(size))
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._scroll = FittedScrollArea(self.words)
        self._build()
        for text in texts:
            self.choices.add(text.key, text.name)
        self.choices.chosen.connect(self._choose)
        self._show()

    def _build(self) -> None:
        self.words.setContentsMargins(0, 4, 8, 8)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.choices)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 10, 12, 8)
        box.setSpacing(4)
        box.addLayout(head)
        box.addWidget(self.standing)
        box.addWidget(Hairline())
        box.addWidget(self._scroll, 1)

    @property
    def shown(self) -> OtherText:
        """The text that is shown."""
        return self._texts[self._at]

    def _choose(self, key: str) -> None:
        self._at = next(n for n, text in enumerate(self._texts) if text.key == key)
        self._show()

    def _show(self) -> None:
        shown = self.shown
        self.choices.choose(shown.key)
        self.standing.setText(shown.standing)
        self.words.setText(shown.text or tr("This text does not have the unit."))
        self.words.setAccessibleName(f"{shown.name}. {shown.text}")

    def pop_up(self, unit: QRect, room: QRect) -> None:
        """Show below a unit, or above it where there is more room. Both in screen coordinates."""
        width = min(WIDEST, room.width() - 40)
        inside = width - 60
        wanted = self.words.heightForWidth(inside) + 110
        below, above = room.bottom() - unit.bottom(), unit.top() - room.top()
        height = max(140, min(wanted, HIGHEST, max(below, above) - 12))
        top = unit.bottom() + 4 if height <= below or below >= above else unit.top() - height - 4
        top = max(room.top() + 4, min(top, room.bottom() - height - 4))
        left = max(room.left() + 8, min(unit.left() + 20, room.right() - width - 8))
        self.resize(width, height)
        self.move(QPoint(left, top))
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = event.key(), self._scroll.verticalScrollBar()
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._at = (self._at + (1 if key == Qt.Key.Key_Right else -1)) % len(self._texts)
            self._show()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            bar.setValue(bar.value() + (40 if key == Qt.Key.Key_Down else -40))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = theme.active(), QPainter(self)
        painter.fillRect(self.rect(), colors.color("paper"))
        painter.setPen(colors.color("ink", 0.3))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
