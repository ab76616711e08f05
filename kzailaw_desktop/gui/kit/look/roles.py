"""Give a widget theme colours for some roles of its palette, kept through changes of scheme."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.kit.look import theme

CLEAR = "transparent"  # instead of a token: whatever lies below the widget shows


class RoleColors(QObject):
    """The roles of one widget that do not follow its parent's palette."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._tokens: dict[QPalette.ColorRole, str] = {}
        theme.on_change(self.apply)

    def update(self, tokens: dict[QPalette.ColorRole, str]) -> None:
        """Change some roles; the others stay."""
        self._tokens |= tokens
        self.apply()

    def apply(self) -> None:
        """Set the colours of the theme in use.

        On a new palette: the widget's own one also names roles that it only inherited, and
        setting it again would keep them in the colours of the scheme before.
        """
        made = QPalette()
        for role, token in self._tokens.items():
            clear = token == CLEAR
            color = QColor(Qt.GlobalColor.transparent) if clear else theme.active().color(token)
            made.setColor(role, color)
        self._widget.setPalette(made)


def set_roles(widget: QWidget, **tokens: str) -> None:
    """Give roles theme tokens: `set_roles(view, Base="chrome", Highlight=CLEAR)`."""
    only = Qt.FindChildOption.FindDirectChildrenOnly
    keeper = widget.findChild(RoleColors, options=only) or RoleColors(widget)
    keeper.update({QPalette.ColorRole[role]: token for role, token in tokens.items()})
