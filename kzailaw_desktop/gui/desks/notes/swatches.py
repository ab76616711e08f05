"""The row of highlight colours: six circles, one of them taken, each with a name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from kzailaw_desktop.gui.desks.notes.presenting.filters import COLOUR_NAMES, HUES
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.work.i18n import tr_data


def hue(colour: str) -> QColor:
    """A highlight colour in the scheme in use; the line colour for none."""
    if colour not in HUES:
        return theme.active().color("ink", 0.25)
    return QColor(HUES[colour][1 if theme.active().dark else 0])


class Swatch(QAbstractButton):
    """One colour."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setCheckable(True)
        self.setObjectName(colour or "none")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme.active()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        if self.isChecked() or self.hasFocus():
            ring = "accent" if self.hasFocus() else "ink"
            painter.setPen(QPen(colors.color(ring), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        if self.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hue(self.colour))
            painter.drawEllipse(box)
        else:
            painter.setPen(QPen(colors.color("muted"), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box)
            slant = box.adjusted(3, 3, -3, -3)
            painter.drawLine(slant.bottomLeft(), slant.topRight())


class Swatches(QWidget):
    """All colours; arrows move, digits 0–5 choose."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._swatches: dict[str, Swatch] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for colour in COLOUR_NAMES:
            swatch = Swatch(colour, self)
            swatch.clicked.connect(self._clicked)
            self._group.addButton(swatch)
            self._swatches[colour] = swatch
            row.addWidget(swatch)
        row.addStretch(1)
        self.retranslate()

    def choose(self, colour: str) -> None:
        """Show a colour as taken."""
        self._swatches.get(colour, self._swatches[""]).setChecked(True)

    def colour(self) -> str:
        """The colour taken."""
        return next((c for c, s in self._swatches.items() if s.isChecked()), "")

    def _clicked(self) -> None:
        self.chosen.emit(self.colour())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.text()
        if number.isdigit() and int(number) < len(self._swatches):
            self.choose(list(self._swatches)[int(number)])
            self._clicked()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        for number, (colour, swatch) in enumerate(self._swatches.items()):
            name = tr_data(COLOUR_NAMES[colour])
            swatch.setToolTip(tips.plain(f"{name} ({number})"))
            swatch.setAccessibleName(name)
