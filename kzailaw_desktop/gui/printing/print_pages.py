"""The pages of a printout on the screen; each is drawn when it is seen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPageLayout, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from kzailaw_desktop.gui.kit.lists.viewport import give_viewport
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.gui.printing.printout import DPI, Printout, page_layout

GAP = 14  # pixels between two sheets
PAPER = QColor("#FFFFFF")


class PrintPages(QAbstractScrollArea):
    """Sheets one below the other, a whole one in the window or as wide as the window."""

    turned = Signal()

    def __init__(self, printout: Printout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        bar = MarkedScrollBar(self)
        bar.set_ground("chrome")
        self.setVerticalScrollBar(bar)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar.valueChanged.connect(self.turned)
        self.printout = printout
        self.wide = False
        layout, unit = page_layout(), QPageLayout.Unit.Point
        self._sheet = layout.fullRect(unit).size() * DPI / 72
        self._corner = layout.paintRect(unit).topLeft() * DPI / 72

    def count(self) -> int:
        """How many pages there are."""
        return len(self.printout.pages)

    def page(self) -> int:
        """The current page, from 0: that at the middle of the window."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        return min(self.count() - 1, int(middle / self._step()))

    def turn_to(self, page: int) -> None:
        """Show a page from its top."""
        self.verticalScrollBar().setValue(round(page * self._step()))

    def set_wide(self, wide: bool) -> None:
        """Pages as wide as the window, or whole; the current page stays."""
        page, self.wide = self.page(), wide
        self._measure()
        self.turn_to(page)
        self.viewport().update()

    def _zoom(self) -> float:
        port = self.viewport()
        by_width = (port.width() - 2 * GAP) / self._sheet.width()
        by_height = (port.height() - 2 * GAP) / self._sheet.height()
        return max(0.1, by_width if self.wide else min(by_width, by_height))

    def _step(self) -> float:
        return self._sheet.height() * self._zoom() + GAP

    def _measure(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(max(20, height // 12))
        bar.setRange(0, max(0, round(self.count() * self._step() + GAP) - height))
        self.turned.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        port, zoom, step = self.viewport(), self._zoom(), self._step()
        top = self.verticalScrollBar().value()
        painter = QPainter(port)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(port.rect(), theme.active().color("chrome"))
        size = self._sheet * zoom
        left = round((port.width() - size.width()) / 2)
        for page in range(
            int(top / step), min(self.count(), int((top + port.height()) / step) + 1)
        ):
            corner = QPointF(left, round(GAP + page * step - top))
            painter.fillRect(QRectF(corner, size), PAPER)
            painter.setPen(theme.active().line())
            painter.drawRect(QRectF(corner, size))
            painter.save()
            painter.translate(corner + self._corner * zoom)
            painter.scale(zoom, zoom)
            self.printout.paint_page(painter, page)
            painter.restore()
