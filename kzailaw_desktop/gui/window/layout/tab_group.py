"""A group of pages under flat tabs."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.look import fonts, icons, theme
from kzailaw_desktop.gui.kit.work.i18n import tr

CLOSE = 14


class FlatTabs(QTabBar):
    """Tabs; the current one has an accent line above."""

    close_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.setMovable(True)
        self.setFont(fonts.interface(9.4))
        self.setMouseTracking(True)

    def tabSizeHint(self, index: int) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.tabText(index)) + 52
        return QSize(min(240, width), 32)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return QSize(90, 32)

    def _close_box(self, index: int) -> QRect:
        rect = self.tabRect(index)
        return QRect(rect.right() - CLOSE - 9, rect.center().y() - CLOSE // 2 + 1, CLOSE, CLOSE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.tabAt(event.position().toPoint())
        middle = event.button() == Qt.MouseButton.MiddleButton
        inside = index >= 0 and self._close_box(index).contains(event.position().toPoint())
        if index >= 0 and (middle or inside):
            self.close_wanted.emit(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtWidgets import QStyle, QStyleOptionTab  # nothing shows tabs at the start

        colors = theme.active()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.color("chrome"))
        for index in range(self.count()):
            option = QStyleOptionTab()
            self.initStyleOption(option, index)
            rect = self.tabRect(index)
            current = index == self.currentIndex()
            if current:
                painter.fillRect(rect, colors.color("paper"))
                painter.fillRect(rect.left(), rect.top(), rect.width(), 2, colors.color("accent"))
            painter.setPen(colors.color("ink" if current else "muted"))
            painter.setFont(self.font())
            room = rect.adjusted(14, 1, -CLOSE - 14, 0)
            shown = painter.fontMetrics().elidedText(
                self.tabText(index), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
            if current or option.state & QStyle.StateFlag.State_MouseOver:
                icons.paint(painter, self._close_box(index), "x", colors.color("muted"))
            if current and self.hasFocus():
                painter.setPen(colors.color("accent"))
                painter.drawRoundedRect(rect.adjusted(3, 4, -4, -3), 4, 4)


class TabGroup(QWidget):
    """Tabs over a stack of pages; a single page shows no tabs."""

    page_changed = Signal()
    closing = Signal(object)  # a page that is about to be closed
    menu_wanted = Signal(QPoint)  # on the current tab, in global coordinates
    emptied = Signal(object)  # the group itself: its last page is to be closed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = FlatTabs()
        self.tabs.setAccessibleName(tr("Open pages"))
        self.stack = QStackedWidget()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tabs)
        box.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(self._changed)
        self.tabs.tabMoved.connect(self._moved)
        self.tabs.close_wanted.connect(self.close_page)
        self.tabs.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tabs.customContextMenuRequested.connect(self._ask_menu)
        self.tabs.hide()

    def _ask_menu(self, spot: QPoint) -> None:
        index = self.tabs.tabAt(spot)
        if index >= 0:
            self.tabs.setCurrentIndex(index)
            self.menu_wanted.emit(self.tabs.mapToGlobal(spot))

    def add(self, page: QWidget, title: str, *, show: bool = True, at: int = -1) -> None:
        """Add a page after the current page, or at a place among the tabs."""
        page.setAccessibleName(title)
        at = at if at >= 0 else self.tabs.currentIndex() + 1
        self.stack.insertWidget(at, page)
        self.tabs.blockSignals(True)
        self.tabs.insertTab(at, title)
        self.tabs.blockSignals(False)
        self.tabs.setVisible(self.tabs.count() > 1)
        if show or self.tabs.count() == 1:
            self.tabs.setCurrentIndex(at)
            self._changed(at)

    def page(self) -> QWidget | None:
        """The current page."""
        return self.stack.currentWidget()

    def pages(self) -> list[QWidget]:
        """All pages in order."""
        pages = (self.stack.widget(i) for i in range(self.stack.count()))
        return [page for page in pages if page is not None]

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        index = self.stack.indexOf(page)
        if index >= 0:
            self.tabs.setCurrentIndex(index)
            self._changed(index)

    def set_title(self, page: QWidget, title: str) -> None:
        """Name a page's tab."""
        index = self.stack.indexOf(page)
        if index >= 0:
            page.setAccessibleName(title)
            self.tabs.setTabText(index, title)

    def title_of(self, page: QWidget) -> str:
        """What stands on a page's tab."""
        return self.tabs.tabText(self.stack.indexOf(page))

    def close_page(self, index: int) -> None:
        """Close a page; the last one is not closed."""
        if self.stack.count() < 2:
            self.emptied.emit(self)
            return
        page = self.pages()[index]
        self.closing.emit(page)
        self.stack.removeWidget(page)
        self.tabs.removeTab(index)
        page.deleteLater()
        self.tabs.setVisible(self.tabs.count() > 1)
        self._changed(self.tabs.currentIndex())

    def next_page(self, by: int = 1) -> None:
        """The page to the right, round to the first."""
        if self.tabs.count() > 1:
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def _changed(self, index: int) -> None:
        if 0 <= index < self.stack.count():
            self.stack.setCurrentIndex(index)
        self.page_changed.emit()

    def _moved(self, source: int, target: int) -> None:
        page = self.pages()[source]
        self.stack.removeWidget(page)
        self.stack.insertWidget(target, page)
        self.stack.setCurrentIndex(self.tabs.currentIndex())
