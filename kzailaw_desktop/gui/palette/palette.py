"""The command palette: any action, document, article or speaker by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.lists.folding import FoldingList
from kzailaw_desktop.gui.kit.lists.popup_lines import LineSizes, PopupLineDelegate, paint_popup
from kzailaw_desktop.gui.kit.look import fonts
from kzailaw_desktop.gui.kit.widgets.widgets import Field
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.palette.matching import place_of

SHOWN = 60
SIZES = LineSizes(row=34, margin=6, padding=10, icon=16, gap=12, text=10.2)
HIGHEST = 432  # pixels: of the palette


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """One line. What it does: `action` an id, `place` a place, `query` a search, `goto` a
    reference, `collection` what everything is narrowed to."""

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
    collection: str | None = None  # to be narrowed to, by its id; "" for none
    group: str = ""
    also: str = ""  # found by, not shown: the name in the other languages

    def look(self) -> tuple[str, str, str, str]:
        """Icon, kind, detail and shortcut."""
        return self.icon, self.kind, self.detail, self.right

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
        self.list.setItemDelegate(PopupLineDelegate(self.list, SIZES))
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
        self.setFixedHeight(min(HIGHEST, 58 + SIZES.row * max(1, len(found))))
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
        paint_popup(self)
