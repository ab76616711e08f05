"""Form parts of the desks: a captioned field, a column that scrolls, a plain editor."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.look import fonts
from kzailaw_desktop.gui.kit.look.roles import CLEAR, set_roles
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.gui.kit.widgets.widgets import Field, Label, paint_ground

WIDEST = 1160  # of a form; wider pages get margins, not longer lines


class Captioned(QWidget):
    """A field with its caption above."""

    def __init__(self, field: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = Label(token="muted", size=9.0)
        self.field = field or Field()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addWidget(self.caption)
        box.addWidget(self.field)
        self.caption.setBuddy(self.field)

    @property
    def line(self) -> Field:
        """The field, where it is a line of text."""
        assert isinstance(self.field, Field)
        return self.field

    def set_caption(self, text: str) -> None:
        """What is to be written here."""
        self.caption.setText(text)
        self.field.setAccessibleName(text)


class ScrollColumn(QScrollArea):
    """Widgets below one another; scrolls when they are higher than the view. `ground` is a theme token."""

    def __init__(self, ground: str = "paper", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.inside = QWidget()
        self.inside.setMaximumWidth(WIDEST)
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(20, 16, 20, 20)
        self.column.setSpacing(8)
        self.setWidget(self.inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        bar = MarkedScrollBar(self)
        bar.set_ground(ground)
        self.setVerticalScrollBar(bar)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(ground != "paper")
        self.inside.setAutoFillBackground(ground != "paper")


class PlainEditor(QPlainTextEdit):
    """A plain editor: the letters of the law on a soft ground; the frame shows with the focus.

    One that `grows` is as high as its text: the page scrolls, not the editor.
    """

    def __init__(
        self,
        lines: int = 4,
        size: float = 11.5,
        parent: QWidget | None = None,
        *,
        grows: bool = False,
    ) -> None:
        super().__init__(parent)
        self._lines = lines if grows else 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(fonts.text(size))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(10)
        self.setVerticalScrollBar(MarkedScrollBar(self))
        self.setMinimumHeight(int(self.fontMetrics().lineSpacing() * lines + 22))
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.textChanged.connect(self._fit)
            self._fit()
        set_roles(self, Base=CLEAR, Text="ink")

    def _fit(self) -> None:
        lines = max(self._lines, int(self.document().size().height()))
        self.setFixedHeight(int(lines * self.fontMetrics().lineSpacing() + 26))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._lines:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        focus = self.hasFocus()
        rect = QRectF(self.viewport().rect())
        paint_ground(painter, rect, fill=0.03, border=not focus, focus=focus)
        painter.end()
        super().paintEvent(event)
