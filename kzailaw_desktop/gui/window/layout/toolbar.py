"""The toolbar above the pages and the status line below them."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from kzailaw_desktop.gui.kit.layout.flow import Chip
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.widgets import (
    Button,
    Elided,
    Field,
    Hairline,
    Label,
    Segmented,
)
from kzailaw_desktop.gui.kit.work import actions
from kzailaw_desktop.gui.kit.work.i18n import tr, tr_data
from kzailaw_desktop.gui.window.action_registry import ActionRegistry

HEIGHT = 46
NARROW = 760
SHOWN = 8000  # milliseconds for which a message stays


class TopBar(QWidget):
    """Back and forward, go-to, search, columns, memo, everything else."""

    goto_entered = Signal(str)
    search_entered = Signal(str)
    columns_chosen = Signal(str)

    def __init__(self, registry: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = registry.by_id
        self._tools = registry.tools
        self.setFixedHeight(HEIGHT)
        self.back, self.forward = self._button("back"), self._button("forward")
        self.goto = Field("crosshair-simple")
        self.search = Field("magnifying-glass")
        self.collection = Chip("collection", "")
        self.collection.hide()
        self.columns = Segmented()
        self.columns.add("kk", "ҚАЗ")
        self.columns.add("ru", "РУС")
        self.columns.add("both", "", "columns")
        self.memo = Button("file-text")
        self.context = self._button("context")
        self.menu_button = Button("dots-three-vertical")
        self.menu = QMenu(self)
        self._lay_out()
        self.goto.returnPressed.connect(self._go)
        self.search.returnPressed.connect(self._search)
        self.columns.chosen.connect(self.columns_chosen)
        self.memo.clicked.connect(self._actions["memo"].trigger)
        self.menu_button.clicked.connect(self._pop_up)
        self.retranslate()

    def _button(self, name: str) -> Button:
        button = Button()
        button.setDefaultAction(self._actions[name])
        button.setText("")
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 1)
        row.setSpacing(4)
        row.addWidget(self._button("contents"))
        row.addSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addSpacing(8)
        self.goto.setMinimumWidth(88)
        self.goto.setMaximumWidth(260)
        self.search.setMinimumWidth(96)
        self.search.setMaximumWidth(560)
        row.addWidget(self.goto, 2)
        row.addSpacing(4)
        row.addWidget(self.search, 5)
        row.addSpacing(4)
        row.addWidget(self.collection)
        row.addStretch(1)
        row.addWidget(self.columns)
        rule = Hairline(vertical=True)
        rule.setFixedHeight(20)
        row.addSpacing(4)
        row.addWidget(rule)
        row.addSpacing(4)
        row.addWidget(self.memo)
        row.addWidget(self.context)
        row.addWidget(self.menu_button)

    def focus_goto(self) -> None:
        """Give the keyboard to the field for references."""
        self.goto.setFocus()
        self.goto.selectAll()

    def focus_search(self) -> None:
        """Give the keyboard to the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def show_collection(self, name: str) -> None:
        """Show what search and lists are narrowed to; "": nothing."""
        self.collection.setText(name)
        self.collection.setVisible(bool(name))
        self.collection.updateGeometry()
        self._name_search()

    def _name_search(self) -> None:
        name = self.collection.text()
        self.collection.lead = f"{tr('Collection')}:"
        leave = tr("Leave the collection “{name}”").format(name=name)
        self.collection.setAccessibleName(leave)
        self.collection.setToolTip(tips.plain(leave))
        within = tr("Search in “{name}”").format(name=name)
        self.search.setPlaceholderText(within if name else tr("Search everything"))

    def _go(self) -> None:
        self.goto_entered.emit(self.goto.text().strip())

    def _search(self) -> None:
        self.search_entered.emit(self.search.text().strip())

    def _pop_up(self) -> None:
        below = self.menu_button.mapToGlobal(self.menu_button.rect().bottomRight())
        below.setX(below.x() - self.menu.sizeHint().width())
        self.menu.popup(below)

    def build_menu(self) -> None:
        """The menu from the table of actions; a group a part."""
        for part in self.menu.findChildren(QMenu):
            part.deleteLater()  # `clear` would leave them
        self.menu.clear()
        for name, title in actions.MENUS.items():
            part = self.menu.addMenu(tr_data(title))
            for spec in actions.ACTIONS:
                if spec.menu == name:
                    part.addAction(self._actions[spec.id])
            if name == "go":
                part = self.menu.addMenu(tr("Tools"))
                for id in self._tools:
                    part.addAction(self._actions[id])

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.goto.setPlaceholderText(tr("Go to: 17-3-2"))
        self._name_search()
        self._name_memo()
        self.memo.setToolTip(tips.plain(self._actions["memo"].toolTip()))
        named = {
            self.goto: self._actions["goto"].toolTip(),
            self.search: self._actions["search"].toolTip(),
            self.menu_button: tr("Menu"),
            self.columns.button("kk"): self._actions["columns-kk"].toolTip(),
            self.columns.button("ru"): self._actions["columns-ru"].toolTip(),
            self.columns.button("both"): self._actions["columns-both"].toolTip(),
        }
        for widget, text in named.items():
            widget.setToolTip(tips.plain(text))
            widget.setAccessibleName(text)
        for button in self.findChildren(Button):
            if button.defaultAction() is not None:
                button.setText("")
                button.setAccessibleName(button.defaultAction().text())
        self.build_menu()

    def _name_memo(self) -> None:
        """Show the icon alone in a narrow window: the fields need the width."""
        self.memo.setText(tr("Memo") if self.width() >= NARROW else "")
        self.memo.setAccessibleName(tr("Memo"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_memo()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.active().color("chrome"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.active().line())


class StatusLine(QWidget):
    """The current place, a message for a while, progress of long jobs, the number of documents."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(26)
        self.place = Elided(token="muted", size=8.8)
        self.message = Label(token="muted", size=8.8)
        self.library = Label(token="muted", size=8.8)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self.place, 1)
        row.addWidget(self.message)
        row.addWidget(self.library)
        self._row = row
        self._clearing = QTimer(self, singleShot=True, interval=SHOWN)
        self._clearing.timeout.connect(self.message.clear)

    def say(self, text: str) -> None:
        """Show a message for a while."""
        self.message.setText(text)
        self._clearing.start()

    def add_progress(self, line: QWidget) -> None:
        """Add the progress of a long job, before the number of documents."""
        self._row.insertWidget(2, line)

    def add_mark(self, mark: QWidget) -> None:
        """Add a mark after the place."""
        self._row.insertWidget(1, mark)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.active().color("chrome"))
        painter.fillRect(0, 0, self.width(), 1, theme.active().line())
