"""Small controls of the desks: a quiet choice from a list, a check, a chip."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QIcon, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from kzailaw_desktop.gui.kit.look.roles import CLEAR, set_roles
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.widgets import Button


def own_selection(view: QWidget) -> None:
    """Let the delegate alone show what is selected, without Qt's coloured ground."""
    set_roles(view, Highlight=CLEAR)


class ValueButton(Button):
    """A button that names what it is for: signals connect to bound methods only."""

    taken = Signal(object)  # its value

    def __init__(self, icon: str, text: str, value: object, parent: QWidget | None = None) -> None:
        super().__init__(icon, text, parent)
        self._value = value
        self.clicked.connect(self._take)

    def _take(self) -> None:
        self.taken.emit(self._value)


class MenuButton(Button):
    """A button with a menu below it; arrow down, Enter and space open it. Never blocks."""

    def __init__(self, icon: str = "", text: str = "", parent: QWidget | None = None) -> None:
        self._menu: QMenu | None = None
        super().__init__(icon, text, parent)
        self._menu = QMenu(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.open_menu)
        self.updateGeometry()

    def menu(self) -> QMenu | None:  # type: ignore[override]
        """The menu; QToolButton is not given it, so that it never runs an event loop of its own."""
        return self._menu

    def add_action(self, run: Callable[[], None], data: object = None) -> QAction:
        """Add an entry without a text to the menu; `run` is called when it is chosen."""
        action = QAction(self._menu)
        action.setData(data)
        action.triggered.connect(run)
        if self._menu is not None:
            self._menu.addAction(action)
        return action

    def open_menu(self) -> None:
        """Show the menu below the button."""
        if self._menu is not None:
            self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_menu()
            return
        super().keyPressEvent(event)


class Choice(MenuButton):
    """One of several values; shows the one taken. `name` is what a screen reader says first."""

    chosen = Signal(str)

    def __init__(self, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(icon, " ", parent)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._triggered)
        self.value = ""
        self._name = ""
        self._texts: dict[str, str] = {}

    def set_name(self, name: str) -> None:
        """What is chosen here."""
        self._name = name
        self._show()

    def set_values(self, values: Iterable[tuple[str, str]], value: str = "") -> None:
        """The values with their texts; `value` is the one taken, else the first."""
        menu = self._menu
        assert menu is not None
        for old in self._group.actions():
            self._group.removeAction(old)
            menu.removeAction(old)
            old.deleteLater()
        self._texts = dict(values)
        for key, text in self._texts.items():
            action = QAction(text, menu)
            action.setData(key)
            action.setCheckable(True)
            self._group.addAction(action)
            menu.addAction(action)
        self.value = value if value in self._texts else next(iter(self._texts), "")
        self._show()

    def set_icons(self, colors: dict[str, QColor]) -> None:
        """A small square of colour before values."""
        from PySide6.QtGui import QPixmap

        for action in self._group.actions():
            if action.data() in colors:
                square = QPixmap(14, 14)
                square.fill(colors[action.data()])
                action.setIcon(QIcon(square))

    def choose(self, value: str) -> None:
        """Take a value without telling."""
        if value in self._texts:
            self.value = value
            self._show()

    def values(self) -> list[str]:
        """All values."""
        return list(self._texts)

    def _triggered(self, action: QAction) -> None:
        self.choose(str(action.data()))
        self.chosen.emit(self.value)

    def _show(self) -> None:
        text = self._texts.get(self.value, "")
        self.setText(text or " ")
        self.setAccessibleName(f"{self._name}: {text}" if self._name else text)
        self.setToolTip(tips.plain(self._name))
        for action in self._group.actions():
            action.setChecked(action.data() == self.value)
