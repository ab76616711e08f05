"""A page of the file as it was brought, drawn, with the place marked on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.look.roles import set_roles
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.library.stored.originals import PagePicture

MARGIN = 12
STEP = 48


class PageView(QAbstractScrollArea):
    """One page, as wide as the view. The page before and after are reached by scrolling on."""

    page_wanted = Signal(int)  # -1 before, 1 after
    resized = Signal()

    def __init__(self, ground: str = "paper", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.setFrameShape(QFrame.Shape.NoFrame)
        bar = MarkedScrollBar(self)
        bar.set_ground(ground)
        self.setVerticalScrollBar(bar)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(220, 160))
        set_roles(self.viewport(), Base=ground, Window=ground)
        theme.on_change(self.viewport().update)
        self.picture: PagePicture | None = None
        self._image = QImage()

    def show_picture(self, picture: PagePicture) -> None:
        """Show a page; the marked place is brought into sight."""
        self.picture = picture
        image = QImage(
            picture.pixels, picture.width, picture.height, picture.stride,
            QImage.Format.Format_RGBX8888,
        )  # fmt: skip
        self._show(image.copy())  # the bytes are not kept

    def show_image(self, image: QImage) -> None:
        """Show a picture that was imported itself."""
        self.picture = None
        self._show(image)

    def _show(self, image: QImage) -> None:
        self._image = image
        self._fit()
        marks = self.picture.marks if self.picture else ()
        if marks:
            top = min(mark[1] for mark in marks) * self._height()
            self.verticalScrollBar().setValue(int(top - self.viewport().height() / 3))
        else:
            self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def clear(self) -> None:
        """Show no page, and release the picture."""
        self.picture, self._image = None, QImage()
        self._fit()
        self.viewport().update()

    @property
    def wanted_width(self) -> int:
        """Pixels across that a picture needs here."""
        ratio = self.devicePixelRatioF()
        return max(200, int((self.viewport().width() - 2 * MARGIN) * ratio))

    def _width(self) -> float:
        return float(max(1, self.viewport().width() - 2 * MARGIN))

    def _height(self) -> float:
        size = self._image.size()
        return self._width() * size.height() / size.width() if size.width() else 0.0

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(STEP)
        bar.setMaximum(max(0, int(self._height() + 2 * MARGIN - self.viewport().height())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar, down = self.verticalScrollBar(), event.angleDelta().y() < 0
        if bar.value() == (bar.maximum() if down else bar.minimum()):
            self.page_wanted.emit(1 if down else -1)
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        steps = {
            Qt.Key.Key_Down: STEP, Qt.Key.Key_Up: -STEP,
            Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_Space: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }  # fmt: skip
        step = steps.get(Qt.Key(key), 0)
        if not step:
            super().keyPressEvent(event)
            return
        before = bar.value()
        bar.setValue(before + step)
        if bar.value() == before and key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.page_wanted.emit(1 if step > 0 else -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self.viewport()), theme.active()
        painter.fillRect(event.rect(), colors.color(self._ground))
        if self._image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = QRectF(
            MARGIN, MARGIN - self.verticalScrollBar().value(), self._width(), self._height()
        )
        painter.drawImage(sheet, self._image)
        painter.setPen(colors.line())
        painter.drawRect(sheet)
        for left, top, width, height in self.picture.marks if self.picture else ():
            box = QRectF(
                sheet.left() + left * sheet.width(), sheet.top() + top * sheet.height(),
                width * sheet.width(), height * sheet.height(),
            )  # fmt: skip
            # A page is white in every scheme, so the mark is that of the light one.
            painter.fillRect(box.adjusted(-2, -1, 2, 1), theme.load("light").color("mark", 0.45))
