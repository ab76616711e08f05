"""Suggestions below a search field during typing: speakers, terms, headings, words, history."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from kzailaw_desktop.gui.kit.lists.folding import FoldingList
from kzailaw_desktop.gui.kit.lists.popup_lines import LineSizes, PopupLineDelegate, paint_popup
from kzailaw_desktop.gui.kit.widgets.controls import own_selection
from kzailaw_desktop.gui.kit.widgets.widgets import Field
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data

SIZES = LineSizes(row=30, margin=4, padding=8, icon=14, gap=10, text=9.8)
KINDS = {  # kind -> icon, what a screen reader and the faint word at the right say
    "speaker": ("user", mark("speaker")),
    "term": ("translate", mark("term")),
    "heading": ("text-aa", mark("heading")),
    "word": ("magnifying-glass", ""),
    "saved": ("bookmark-simple", mark("saved search")),
    "history": ("clock-counter-clockwise", mark("searched before")),
}


@dataclass(frozen=True, slots=True)
class CompletionOffer:
    """A line of the popup."""

    text: str
    kind: str
    count: int = 0
    group: str = ""
    question: object = None  # the whole question, where it was asked before

    def look(self) -> tuple[str, str, str, str]:
        """Icon, no kind, no detail, and what it is."""
        icon, said = KINDS[self.kind]
        return icon, "", "", tr_data(said)

    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.text, tr_data(KINDS[self.kind][1])) if part)


class _Popup(QWidget):
    """Lies over the window, so that the field keeps the focus and typing goes on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = FoldingList()
        self.list.setItemDelegate(PopupLineDelegate(self.list, SIZES))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.use_ground("raised")
        own_selection(self.list)
        self.list.setAccessibleName(tr("Suggestions"))
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 5, 4, 5)
        box.addWidget(self.list)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_popup(self)


class Completer(QObject):
    """Watches a field: asks during typing, shows what comes, fills in what is taken.

    `blank_too` also asks while the field is empty, for what was searched before.
    """

    wanted = Signal(object, str)  # this completer, what is typed
    taken = Signal(object)  # the Offer

    def __init__(self, field: Field, parent: QObject | None = None) -> None:
        super().__init__(parent or field)
        self.field = field
        self.popup: _Popup | None = None
        self._typing = QTimer(self, singleShot=True, interval=70)
        self._typing.timeout.connect(self._ask)
        field.textEdited.connect(self._typing.start)
        field.installEventFilter(self)

    def _ask(self) -> None:
        if self.field.hasFocus():
            self.wanted.emit(self, self.field.text())

    def show_offers(self, typed: str, offers: list[CompletionOffer]) -> None:
        """Show what was found, unless more has been typed meanwhile."""
        if typed != self.field.text() or not self.field.hasFocus() or not offers:
            self.hide()
            return
        popup = self._made()
        popup.list.items.set_items(offers)
        popup.list.setCurrentIndex(popup.list.model().index(-1, 0))
        window = self.field.window()
        below = self.field.mapTo(window, QPoint(0, self.field.height() + 3))
        width = max(300, self.field.width())
        popup.setGeometry(below.x(), below.y(), width, len(offers) * SIZES.row + 12)
        popup.raise_()
        popup.show()

    def _made(self) -> _Popup:
        if self.popup is None or not isValid(self.popup):
            self.popup = _Popup(self.field.window())
            self.popup.list.opened.connect(self._take)
        return self.popup

    def hide(self) -> None:
        """Take the suggestions away."""
        self._typing.stop()
        if self.popup is not None and isValid(self.popup):
            self.popup.hide()

    @property
    def shown(self) -> bool:
        """Whether suggestions are on screen."""
        return self.popup is not None and isValid(self.popup) and self.popup.isVisible()

    def _take(self, offer: CompletionOffer) -> None:
        self.hide()
        self.field.setText(offer.text)
        self.taken.emit(offer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if not self.shown or self.popup is None:
            if key == Qt.Key.Key_Down and not self.field.text():
                self._ask()
                return self.shown
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._typing.stop()
            return False
        view = self.popup.list
        row, count = view.currentIndex().row(), view.items.rowCount()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            row += 1 if key == Qt.Key.Key_Down else -1
            row = count - 1 if row < -1 else row
            view.setCurrentIndex(view.items.index(row, 0) if row < count else view.currentIndex())
            if row < 0:
                view.clearSelection()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and row >= 0:
            self._take(view.items.item(row))
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.hide()
        return False
