"""Over the text, always in sight: which text it is, of which edition, and how far to rely on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzailaw_desktop.domain import Document
from kzailaw_desktop.gui.kit.look import fonts, icons, lettering, theme
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.gui.reading.rows.row_types import Column
from kzailaw_desktop.gui.reading.rows.sheet import ColumnLayout

HEIGHT = 62
_TITLE_LINE = 33  # pixels from the top


class DocumentHeader(QWidget):
    """Title in the first line; over each column its edition and status."""

    title_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._details = ""
        self._standings: list[naming.HeaderStanding] = []
        self._sheet = ColumnLayout()
        self._end: QWidget | None = None
        self._end_wanted = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT if any(s.texts for s in self._standings) else 44)

    def put_at_end(self, widget: QWidget) -> None:
        """Put a widget at the right of the title."""
        self._end = widget
        widget.setParent(self)
        self._place_end()

    def show_end(self, wanted: bool) -> None:
        """Show or hide the widget at the right; where there is no room for it, it stays hidden."""
        self._end_wanted = wanted
        self._place_end()

    def _place_end(self) -> None:
        if self._end is not None:
            size = self._end.sizeHint()
            self._end.setVisible(self._end_wanted and self.width() >= 2 * size.width() + 60)
            self._end.setGeometry(self.width() - size.width() - 12, 4, size.width(), size.height())
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_end()

    def show_document(
        self, document: Document, columns: tuple[Column, ...], sheet: ColumnLayout, lang: str
    ) -> None:
        """Show what is said of a document in the language of the interface."""
        standings = [naming.standing(document, column.key) for column in columns]
        self.show_texts(
            naming.title(document, lang), naming.details(document, lang), standings, sheet
        )

    def show_texts(
        self,
        title: str,
        details: str,
        standings: list[naming.HeaderStanding],
        sheet: ColumnLayout,
    ) -> None:
        """Show a title, and over each column what is said of its text."""
        self._title, self._details = title, details
        self._standings, self._sheet = standings, sheet
        spoken = ". ".join(
            [self._title, self._details, *(s.texts[0] for s in self._standings if s.texts)]
        )
        self.setAccessibleName(spoken)
        self.setToolTip(tips.plain(self._title))
        self.updateGeometry()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        first_line = event.position().y() < _TITLE_LINE
        if event.button() == Qt.MouseButton.LeftButton and first_line:
            self.title_clicked.emit()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.active()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.color("paper"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, colors.line())
        left = self._sheet.lefts[0] if self._sheet.lefts else 24.0
        end = self._end.width() if self._end is not None and self._end.isVisible() else 0
        width = self.width() - left - 24 - end
        bold = fonts.interface(11.5, fonts.BOLD)
        small = fonts.interface(9.6)
        tail = QFontMetricsF(small).horizontalAdvance(self._details)
        wide = min(QFontMetricsF(bold).horizontalAdvance(self._title), width - tail - 14)
        lettering.draw(
            painter, QRectF(left, 9, wide + 1, 24), self._title, bold, colors.color("ink"), pitch=24
        )
        details = QRectF(left + wide + 12, 10, tail + 4, 24)
        lettering.draw(painter, details, self._details, small, colors.color("muted"), pitch=24)
        self._paint_standings(painter)

    def _paint_standings(self, painter: QPainter) -> None:
        colors, x = theme.active(), 0.0
        for column, standing in enumerate(self._standings):
            if column >= len(self._sheet.lefts) or not standing.texts:
                continue
            left = x + self._sheet.lefts[column]
            room = self._sheet.gutter + self._sheet.texts[column]
            x += self._sheet.widths[column]
            color = colors.color("warning" if standing.caution else "muted")
            if standing.caution:
                sign = QRectF(left, 37, 14, 14).toRect()
                icons.paint(painter, sign, "warning", color)
                left, room = left + 20, room - 20
            small = fonts.interface(9.0)
            fits = QFontMetricsF(small).horizontalAdvance
            shown = next((t for t in standing.texts if fits(t) <= room), standing.texts[-1])
            box = QRectF(left, 34, room, 20)
            lettering.draw(painter, box, shown, small, color, pitch=20)
