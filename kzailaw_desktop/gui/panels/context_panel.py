"""The context at the right: everything known about the current unit, and the user's own note."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.look import fonts, theme
from kzailaw_desktop.gui.kit.look.roles import set_roles
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.spelling import declare
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Hairline, Label
from kzailaw_desktop.gui.kit.work.autosave import Autosave
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.panels.context_list import ContextList
from kzailaw_desktop.gui.panels.deciding import LinkPlace, keep_in_place, link_place
from kzailaw_desktop.gui.panels.knowledge import KnownBeside
from kzailaw_desktop.gui.panels.line_menu import LineMenu
from kzailaw_desktop.gui.panels.lines import ContextLine, shortened

PATIENCE = 300  # milliseconds until the panel says that it waits for an answer


class UnitNoteEditor(QPlainTextEdit):
    """Plain text that saves itself when the hands rest or leave."""

    edited = Signal()  # time to save

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(fonts.text(10.5))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(10)
        declare(self)
        self._autosave = Autosave(self)
        self._autosave.due.connect(self.edited)
        self.textChanged.connect(self._touched)
        self._quiet = False
        self._fit()

    def show_text(self, text: str) -> None:
        """Show another note without saving it."""
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False
        self._autosave.cancel()
        self._fit()

    def _touched(self) -> None:
        self._fit()
        if not self._quiet:
            self._autosave.touch()

    def _fit(self) -> None:
        lines = 2 if not self.hasFocus() and not self.toPlainText() else 5
        self.setFixedHeight(int(self.fontMetrics().lineSpacing() * lines + 22))

    def flush(self) -> None:
        """Save now if something waits."""
        self._autosave.flush()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._fit()
        self.flush()


class ContextPanel(QWidget):
    """Title, groups, and the note."""

    opened = Signal(object)  # Line
    opened_beside = Signal(object)
    action_chosen = Signal(str, object)
    note_edited = Signal(str)
    pinned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(size=10.5, bold=True, wrap=True)
        self.pin = Button("push-pin")
        self.pin.setCheckable(True)
        self.list = ContextList()
        self.empty = Label(token="muted", size=9.6, wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.note = UnitNoteEditor()
        self.state = Label(token="muted", size=8.4)
        self._unit = ("", "")
        self._law = True
        self._more_to_come = False
        self._lines: list[ContextLine] = []
        self._whole: set[str] = set()
        self._touched: set[LinkPlace] = set()  # links decided on since the unit is shown
        self._shown_unit: tuple[str, str] | None = None  # the unit whose lines are shown
        self._menu = LineMenu(self)
        self._waiting = QTimer(self, singleShot=True, interval=PATIENCE)
        self._build()
        self.pin.toggled.connect(self.pinned)
        self.list.opened.connect(self._opened)
        self.list.opened_beside.connect(self.opened_beside)
        self.list.action_chosen.connect(self._act)
        self.list.menu_wanted.connect(self._menu.pop_up)
        self._menu.chosen.connect(self._act)
        self._waiting.timeout.connect(self._show_waiting)
        self.note.edited.connect(self._save)
        self.retranslate()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 8, 4)
        head.addWidget(self.title, 1)
        head.addWidget(self.pin, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        empty = QVBoxLayout()
        empty.setContentsMargins(16, 8, 16, 0)
        empty.addWidget(self.empty)
        box.addLayout(empty)
        box.addWidget(self.list, 1)
        box.addWidget(Hairline())
        foot = QHBoxLayout()
        foot.setContentsMargins(6, 0, 4, 0)
        foot.addWidget(self.note, 1)
        box.addLayout(foot)
        low = QHBoxLayout()
        low.setContentsMargins(16, 0, 16, 6)
        low.addWidget(self.state, 1)
        box.addLayout(low)
        set_roles(self.note, Base="chrome")

    def show_unit(self, label: str, *, law: bool = True, unit: tuple[str, str] = ("", "")) -> None:
        """Name the current unit; what is known of it comes later. `unit`: document and eId."""
        self._law = law
        self.note.flush()
        if unit != self._unit:
            self._whole, self._touched = set(), set()
            self.empty.hide()  # not known yet is not nothing known
            self._waiting.start()
        self._unit = unit
        self.title.setText(label)
        self.retranslate()

    def show_lines(
        self, lines: list[ContextLine], note: str, known: KnownBeside | None = None
    ) -> None:
        """Show what is known, and the user's note.

        `known`: the decisions that hold, and whether more may be found in a moment.
        """
        self._waiting.stop()
        same = self._shown_unit == self._unit
        if same and known is not None:
            lines = keep_in_place(lines, self._lines, self._touched, known.decisions, known.naming)
        self._lines, self._shown_unit = lines, self._unit
        self._more_to_come = known is not None and known.pending
        self._show_shortened(keep_scroll=same)
        self.empty.setVisible(not lines)
        self.retranslate()
        if not self.note.hasFocus():
            self.note.show_text(note)

    def _show_waiting(self) -> None:
        """The answer takes a while: the entries of another unit must not stand under this name."""
        self._lines, self._shown_unit = [], None
        self.list.items.set_items([])
        self.empty.setText(tr("Looking up what is known of it…"))
        self.empty.show()

    def _show_shortened(self, *, keep_scroll: bool = True) -> None:
        current, bar = self.list.currentIndex(), self.list.verticalScrollBar()
        key = self.list.items.item(current.row()).key if current.isValid() else ""
        scrolled = bar.value()
        self.list.items.set_items(shortened(self._lines, self._whole))
        row = self.list.items.row_where(key) if key else -1
        if row >= 0:
            self.list.setCurrentIndex(self.list.items.index(row, 0))
        self.list.doItemsLayout()
        bar.setValue(scrolled if keep_scroll else 0)

    def _act(self, name: str, line: ContextLine) -> None:
        if name == "open":
            self._opened(line)
            return
        if name in ("check", "x"):
            self._touched.add(link_place(line))
        self.action_chosen.emit(name, line)

    def _opened(self, line: ContextLine) -> None:
        if line.more:
            self._whole.add(line.more)
            self._show_shortened()
        else:
            self.opened.emit(line)

    def show_refused(self) -> None:
        """Say that the note could not be saved."""
        self.show_state(tr("Not saved"))

    def set_writable(self, writable: bool, why: str) -> None:
        """Let the note be edited, or say why not."""
        self.note.setReadOnly(not writable)
        self.note.setToolTip(tips.plain(why))

    def show_state(self, text: str) -> None:
        """A word on the note: saved, and when."""
        self.state.setText(text)

    def _save(self) -> None:
        self.note_edited.emit(self.note.toPlainText())

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.pin.setToolTip(tr("Keep this context while reading on"))
        self.pin.setAccessibleName(tr("Keep this context while reading on"))
        self.list.setAccessibleName(tr("Context"))
        note = tr("My note on this unit") if self._law else tr("My note on this passage")
        self.note.setAccessibleName(note)
        self.note.setPlaceholderText(note)
        of_law = tr("Nothing refers to this unit. Debate, commentary and references appear here.")
        of_source = tr("The provisions that the current passage speaks of appear here.")
        pending = tr("Nothing found yet: references of the library are still being read.")
        self.empty.setText(pending if self._more_to_come else of_law if self._law else of_source)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.active().color("chrome"))
