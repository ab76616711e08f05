"""Quiet controls: flat buttons, soft fields, hairlines. Everything else is Qt's own."""

from __future__ import annotations

from PySide6.QtCore import QMetaMethod, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from kzailaw_desktop.gui.kit.look import fonts, icons, theme
from kzailaw_desktop.gui.kit.look.roles import CLEAR, set_roles
from kzailaw_desktop.gui.kit.widgets import tips

RADIUS = 6.0


def paint_ground(
    painter: QPainter, rect: QRectF, *, fill: float = 0.0, border: bool = False, focus: bool = False
) -> None:
    """A rounded ground: `fill` is the share of ink; a focus ring is always in the accent."""
    colors = theme.active()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colors.color("ink", fill) if fill else Qt.BrushStyle.NoBrush)
    pen = QPen(colors.line(), 1.0) if border else QPen(Qt.PenStyle.NoPen)
    if focus:
        pen = QPen(colors.color("accent"), 1.6)
    painter.setPen(pen)
    painter.drawRoundedRect(rect.adjusted(0.8, 0.8, -0.8, -0.8), RADIUS, RADIUS)


class Button(QToolButton):
    """A flat button: no frame until the pointer or the keyboard is on it."""

    def __init__(self, icon: str = "", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.primary = False
        if icon:
            self.setIcon(icons.icon(icon))
        self.setText(text)
        self._style()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._style()

    def _style(self) -> None:
        both = self.text() and not self.icon().isNull()
        style = Qt.ToolButtonStyle.ToolButtonIconOnly
        if self.text():
            style = (
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon
                if both
                else Qt.ToolButtonStyle.ToolButtonTextOnly
            )
        self.setToolButtonStyle(style)
        self.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = 0
        if self._shows_icon():
            width += icons.SIZE
        if self._shows_text():
            width += QFontMetrics(self.font()).horizontalAdvance(self.text())
            width += 8 if self._shows_icon() else 0
        menu = 14 if self.menu() and self._shows_text() else 0
        pad = 24 if self._shows_text() else 12
        return QSize(max(30, width + pad + menu), 30)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _shows_text(self) -> bool:
        return bool(self.text()) and self.toolButtonStyle() != (
            Qt.ToolButtonStyle.ToolButtonIconOnly
        )

    def _shows_icon(self) -> bool:
        return not self.icon().isNull() and self.toolButtonStyle() != (
            Qt.ToolButtonStyle.ToolButtonTextOnly
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.active()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        hover = self.underMouse() and self.isEnabled()
        if self.primary and self.isEnabled():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("accent", 0.88 if hover else 1.0))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
            ink = colors.color("on_accent")
        else:
            fill = 0.12 if self.isDown() else 0.08 if self.isChecked() else 0.06 if hover else 0.0
            paint_ground(painter, rect, fill=fill)
            ink = colors.color("ink", 1.0 if self.isEnabled() else 0.4)
        if self.hasFocus():
            paint_ground(painter, rect, focus=True)
        self._paint_content(painter, ink)

    def _paint_content(self, painter: QPainter, ink: object) -> None:
        width = self.sizeHint().width() - (24 if self._shows_text() else 12)
        left = (self.width() - width) // 2
        if self._shows_icon():
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            top = (self.height() - icons.SIZE) // 2
            x = left if self._shows_text() else (self.width() - icons.SIZE) // 2
            self.icon().paint(
                painter, x, top, icons.SIZE, icons.SIZE, Qt.AlignmentFlag.AlignCenter, mode
            )
            left += icons.SIZE + 8
        if self._shows_text():
            painter.setPen(ink)
            painter.setFont(self.font())
            painter.drawText(
                self.rect().adjusted(left, 0, 0, 0),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                self.text(),
            )
            if self.menu():
                box = self.rect().adjusted(self.width() - 22, 0, -8, 0)
                size = 12
                box.setTop((self.height() - size) // 2)
                box.setSize(QSize(size, size))
                icons.paint(painter, box, "caret-down", theme.active().color("muted"))


class Field(QLineEdit):
    """A soft text field with an icon inside; the frame shows when it has the focus."""

    cancelled = Signal()

    def __init__(self, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFrame(False)
        self.setMinimumHeight(30)
        self.setTextMargins(30 if icon else 8, 0, 8, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        set_roles(self, Base=CLEAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        focus = self.hasFocus()
        paint_ground(painter, QRectF(self.rect()), fill=0.045, border=not focus, focus=focus)
        if self._icon:
            box = self.rect().adjusted(8, 0, 0, 0)
            box.setWidth(16)
            icons.paint(painter, box, self._icon, theme.active().color("muted"))
        painter.end()
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (
            Qt.FocusReason.ShortcutFocusReason,
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.OtherFocusReason,
        ):
            self.selectAll()

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.isSignalConnected(QMetaMethod.fromSignal(self.cancelled)):
            self.cancelled.emit()
        else:
            event.ignore()  # the window closes what is open


class Segmented(QWidget):
    """A row of choices of which one is taken: ҚАЗ | РУС | both."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._buttons: dict[str, Button] = {}

    def add(self, key: str, text: str = "", icon: str = "") -> Button:
        """A further choice."""
        button = Button(icon, text, self)
        button.setCheckable(True)
        button.setObjectName(key)
        button.clicked.connect(self._clicked)
        self._row.addWidget(button)
        self._buttons[key] = button
        return button

    def button(self, key: str) -> Button:
        """The button of a choice."""
        return self._buttons[key]

    def choose(self, key: str) -> None:
        """Show a choice as taken."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def _clicked(self) -> None:
        sender = self.sender()
        self.choose(sender.objectName())
        self.chosen.emit(sender.objectName())


class Hairline(QWidget):
    """A hairline."""

    def __init__(self, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.active().line())


class Label(QLabel):
    """A line of interface text; `token` is its colour, `size` its points."""

    def __init__(
        self,
        text: str = "",
        *,
        token: str = "ink",
        size: float = 10.0,
        bold: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        weight = fonts.BOLD if bold else fonts.NORMAL
        self.setFont(fonts.interface(size, weight))
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        set_roles(self, WindowText=token)


class Elided(Label):
    """A label that ends in … when it is too long, with the whole text as a tooltip."""

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.palette().ColorRole.WindowText))
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        self.setToolTip(tips.plain(self.text() if shown != self.text() else ""))
        painter.drawText(
            self.contentsRect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown
        )
