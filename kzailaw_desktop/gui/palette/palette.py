"""The command palette: any action, document, article or speaker by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kzailaw_desktop.gui.kit.lists.folding import FoldingList, Index
from kzailaw_desktop.gui.kit.look import fonts, icons, lettering, theme
from kzailaw_desktop.gui.kit.widgets.widgets import Field
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.palette.matching import place_of

SHOWN = 60
ROW, HIGHEST = 34, 432  # pixels: of a line, of the palette


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """One line. What it does: `action` an id, `place` a place, `query` a search, `goto` a reference."""

    key: str
    text: str
    detail: str = ""
    icon: str = ""
    kind: str = ""
    right: str = ""
    action: str = ""
    place: Place | None = None
    query: str = ""
    goto: str = ""
    group: str = ""
    also: str = ""  # found by, not shown: the name in the other languages

    def spoken(self) -> str:
        """Text and detail, as read aloud."""
        return " ".join(part for part in (self.text, self.detail, self.right) if part)


def rank(choices: Sequence[PaletteItem], typed: str) -> list[PaletteItem]:
    """The choices that hold every word typed, in any language: those that begin with it first."""
    words = typed.split()
    if not words:
        return list(choices[:SHOWN])
    found = []
    for place, choice in enumerate(choices):
        hay = f"{choice.text} {choice.detail} {choice.also}"
        if all(place_of(word, hay) < 3 for word in words):
            found.append((place_of(words[0], choice.text), place, choice))
    found.sort(key=lambda each: each[:2])
    return [choice for _, _, choice in found[:SHOWN]]


class ChoiceDelegate(QStyledItemDelegate):
    """One line: icon, text, detail, shortcut."""

    def __init__(self, view: FoldingList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: PaletteItem = self._view.items.item(index.row())
        colors, rect = theme.active(), QRectF(option.rect).adjusted(6, 0, -6, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("accent", 0.13 if current else 0.05))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 5, 5)
        box = QRect(int(rect.left()) + 10, int(rect.top()) + 9, 16, 16)
        color = colors.kind(choice.kind) if choice.kind else colors.color("muted")
        icons.paint(painter, box, choice.icon, color)
        right = 0.0
        if choice.right:
            painter.setFont(fonts.interface(8.8))
            right = painter.fontMetrics().horizontalAdvance(choice.right) + 16.0
            painter.setPen(colors.color("muted"))
            where = QRectF(rect.right() - right, rect.top(), right - 10, rect.height())
            painter.drawText(
                where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, choice.right
            )
        font = fonts.interface(10.2)
        left, room = rect.left() + 38, rect.width() - 46 - right
        painter.setFont(font)
        wide = min(float(painter.fontMetrics().horizontalAdvance(choice.text)), room)
        text = QRectF(left, rect.top(), wide + 1, ROW)
        lettering.draw(painter, text, choice.text, font, colors.color("ink"), pitch=ROW)
        if choice.detail and room - wide > 60:
            rest = QRectF(left + wide + 12, rect.top(), room - wide - 12, ROW)
            small = fonts.interface(9.0)
            lettering.draw(painter, rest, choice.detail, small, colors.color("muted"), pitch=ROW)
        painter.restore()


class Palette(QDialog):
    """A field and a list; Enter does it, Escape closes."""

    chosen = Signal(object)  # Choice

    def __init__(
        self,
        parent: QWidget,
        choices: Sequence[PaletteItem],
        further: Callable[[str], Sequence[PaletteItem]] = lambda _typed: (),
    ) -> None:
        """`further` gives the choices that are only made when something is typed."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlags(Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(tr("Find an action or place"))
        self._choices = list(choices)
        self._further = further
        self.field = Field("command")
        self.field.setMinimumHeight(36)
        self.field.setFont(fonts.interface(11.5))
        self.field.setPlaceholderText(tr("An action, article, document or speaker"))
        self.field.setAccessibleName(tr("Find an action or place"))
        self.list = FoldingList()
        self.list.use_ground("raised")
        self.list.setItemDelegate(ChoiceDelegate(self.list))
        self.list.setAccessibleName(tr("What can be done"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(6)
        box.addWidget(self.field)
        box.addWidget(self.list, 1)
        self.field.textChanged.connect(self._typed)
        self.field.cancelled.connect(self.reject)
        self.field.returnPressed.connect(self._take)
        self.list.opened.connect(self._taken)
        self.setFixedWidth(620)
        self.move(parent.mapToGlobal(parent.rect().topLeft()).x() + (parent.width() - 620) // 2,
                  parent.mapToGlobal(parent.rect().topLeft()).y() + 56)  # fmt: skip
        self._typed("")
        self.field.setFocus()

    def _typed(self, text: str) -> None:
        found = rank([*self._choices, *self._further(text)], text)
        typed = text.strip()
        if typed:
            extra = [
                PaletteItem("goto", tr("Go to {reference}").format(reference=typed), icon="crosshair-simple", goto=typed),
                PaletteItem("search", tr("Search for {words}").format(words=typed), icon="magnifying-glass", query=typed),
            ]  # fmt: skip
            found = extra + found if any(letter.isdigit() for letter in typed) else found + extra
        self.list.items.set_items(found)
        self.setFixedHeight(min(HIGHEST, 58 + ROW * max(1, len(found))))
        if found:
            self.list.setCurrentIndex(self.list.items.index(0, 0))

    def _take(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._taken(self.list.items.item(index.row()))

    def _taken(self, choice: PaletteItem) -> None:
        self.accept()
        self.chosen.emit(choice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, last = self.list.currentIndex().row(), self.list.items.rowCount() - 1
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 10,
            Qt.Key.Key_PageUp: -10,
        }
        step = steps.get(Qt.Key(event.key()), 0)
        if step and last >= 0:
            self.list.setCurrentIndex(self.list.items.index(max(0, min(last, row + step)), 0))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.active()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.color("raised"))
        painter.setPen(QPen(colors.color("ink", 0.25), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
