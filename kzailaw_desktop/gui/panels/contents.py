"""The contents at the left: numbers in a column, headings, and how much is said of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kzailaw_desktop.domain import Document
from kzailaw_desktop.gui.kit.lists.folding import FoldingList, Index
from kzailaw_desktop.gui.kit.look import fonts, icons, lettering, theme
from kzailaw_desktop.gui.kit.widgets.widgets import Field, Label, Segmented
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.places import Bookmark
from kzailaw_desktop.gui.panels.bookmarks import BookmarkPanel
from kzailaw_desktop.gui.panels.outline import OutlineEntry, outline

NUMBER = 36
COUNT = 26
LINES = 3  # of a heading: most Kazakh ones do not fit into two


class ContentsDelegate(QStyledItemDelegate):
    """One line of the contents."""

    def __init__(self, view: FoldingList) -> None:
        super().__init__(view)
        self._view = view
        self.counts: dict[str, int] = {}
        self.own: dict[str, int] = {}
        self.current = ""

    def _fonts(self, entry: OutlineEntry) -> tuple[QFont, float]:
        if entry.group:
            return fonts.interface(9.0, fonts.BOLD), 18.0
        return fonts.interface(9.8), 19.0  # the current one too: bold would wrap otherwise

    def _text_left(self, entry: OutlineEntry) -> float:
        return 34.0 if entry.group or not entry.num else 12.0 + NUMBER

    def _text_width(self, entry: OutlineEntry, width: int) -> float:
        return max(
            60.0, width - self._text_left(entry) - (COUNT + 14 if self.counts or self.own else 20)
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: OutlineEntry = self._view.items.item(index.row())
        width = self._view.viewport().width()
        font, pitch = self._fonts(entry)
        text = entry.spoken() if entry.group else entry.text
        lines = lettering.line_count(text, font, self._text_width(entry, width), LINES)
        return QSize(width, int(lines * pitch + (20 if entry.group else 9)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: OutlineEntry = self._view.items.item(index.row())
        colors, rect = theme.active(), QRectF(option.rect)
        state = option.state
        current = entry.key == self.current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.fillRect(rect, colors.color("accent", 0.09))
            painter.fillRect(QRectF(0, rect.top(), 3, rect.height()), colors.color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colors.color("ink", 0.04))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colors.color("accent"))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 4, 4)
        font, pitch = self._fonts(entry)
        top = rect.top() + (14 if entry.group else 4.5)
        left, width = self._text_left(entry), self._text_width(entry, int(rect.width()))
        if entry.group:
            folded = self._view.items.is_folded(entry.group)
            arrow = QRectF(14, top + 3, 11, 11).toRect()
            name = "caret-right" if folded else "caret-down"
            icons.paint(painter, arrow, name, colors.color("muted"))
        elif entry.num:
            painter.setFont(fonts.interface(9.8, fonts.BOLD) if current else font)
            painter.setPen(colors.color("accent" if current else "muted"))
            box = QRectF(6, top, NUMBER - 4, pitch)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.num
            )
        quiet = entry.group or entry.quiet
        lettering.draw(
            painter,
            QRectF(left, top, width, rect.height()),
            entry.spoken() if entry.group else entry.text,
            font,
            colors.color("muted" if quiet else "ink"),
            lines=LINES,
            pitch=pitch,
        )
        self._count(painter, rect, top, pitch, entry)
        painter.restore()

    def _count(
        self, painter: QPainter, rect: QRectF, top: float, pitch: float, entry: OutlineEntry
    ) -> None:
        count, colors = self.counts.get(entry.key, 0), theme.active()
        if self.own.get(entry.key) and not entry.group:
            low = top + pitch if entry.text else top
            sign = QRectF(rect.right() - COUNT + 5, low + 3, 12, 12).toRect()
            if rect.bottom() < sign.bottom():  # one line only: before the figure
                sign.moveTo(int(rect.right()) - COUNT - 14, int(top) + 4)
            icons.paint(painter, sign, "note-pencil", colors.kind("own"))
        if not count or entry.group:
            return
        painter.setFont(fonts.interface(8.6))
        painter.setPen(colors.color("muted"))
        box = QRectF(rect.right() - COUNT - 6, top, COUNT - 8, pitch)
        painter.drawText(
            box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(count)
        )
        most = max(self.counts.values())
        height = max(3.0, (pitch - 5) * count / most)
        bar = QRectF(rect.right() - 9, top + pitch - 2.5 - height, 3, height)
        painter.fillRect(bar, colors.color("accent", 0.55))


class ContentsPanel(QWidget):
    """Filter above, contents below."""

    opened = Signal(str)  # eId
    opened_beside = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = Field("funnel")
        self.list = FoldingList()
        self.delegate = ContentsDelegate(self.list)
        self.list.setItemDelegate(self.delegate)
        self._document: Document | None = None
        self._count = 0  # bookmarks
        self._lang = "kk"
        self.parts = Segmented()
        self.parts.add("contents")
        self.parts.add("bookmarks")
        self.parts.choose("contents")
        self.bookmarks = BookmarkPanel()
        self._outline = QWidget()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._outline)
        self._pages.addWidget(self.bookmarks)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 8, 0, 0)
        frame.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 2)
        head.addWidget(self.parts)
        head.addStretch(1)
        frame.addLayout(head)
        frame.addWidget(self._pages, 1)
        box = QVBoxLayout(self._outline)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        top = QVBoxLayout()
        top.setContentsMargins(12, 0, 12, 4)
        top.addWidget(self.filter)
        self.nothing = Label(token="muted", size=9.2, wrap=True)
        self.nothing.setContentsMargins(4, 6, 0, 0)
        self.nothing.hide()
        top.addWidget(self.nothing)
        box.addLayout(top)
        box.addWidget(self.list, 1)
        self.filter.textChanged.connect(self._filter)
        self.list.opened.connect(self._open)
        self.list.opened_beside.connect(self._open_beside)
        self.parts.chosen.connect(self.show_part)
        self.retranslate()

    def show_part(self, name: str) -> None:
        """Show "contents" or "bookmarks"."""
        self.parts.choose(name)
        self._pages.setCurrentWidget(self.bookmarks if name == "bookmarks" else self._outline)

    def show_bookmarks(self, bookmarks: Sequence[Bookmark]) -> None:
        """Show the user's bookmarks, given in the order of their places."""
        self.bookmarks.show_bookmarks(bookmarks)
        self._count = len(bookmarks)
        self._name_parts()

    def _name_parts(self) -> None:
        self.parts.button("contents").setText(tr("Contents"))
        name = tr("Bookmarks")
        self.parts.button("bookmarks").setText(f"{name} {self._count}" if self._count else name)

    def show_document(self, document: Document | None, lang: str) -> None:
        """Show the contents of a document in a language."""
        if document is self._document and lang == self._lang:
            return
        another = document is not self._document
        if another:
            self.delegate.counts, self.delegate.own, self.delegate.current = {}, {}, ""
            self.filter.clear()
        self._document, self._lang = document, lang
        self.list.items.set_items(outline(document, lang) if document is not None else [])
        if another:
            self.list.scrollToTop()

    def set_counts(self, counts: dict[str, int], own: dict[str, int] | None = None) -> None:
        """How much is said of each article, and how many notes of one's own there are."""
        self.delegate.counts, self.delegate.own = counts, own or {}
        self.list.scheduleDelayedItemsLayout()
        self.list.viewport().update()

    def set_current(self, eid: str) -> None:
        """Mark the unit in sight."""
        row = -1
        while eid and row < 0:
            row = self.list.items.row_where(eid)
            if row < 0:
                eid = eid.rpartition("__")[0]
                first = f"{eid}__p_1"  # speeches stand here under their first paragraph
                if eid and self.list.items.row_where(first) >= 0:
                    row, eid = self.list.items.row_where(first), first
        if row < 0 or eid == self.delegate.current:
            return
        self.delegate.current = eid
        if row >= 0:
            index = self.list.items.index(row, 0)
            self.list.setCurrentIndex(index)
            box, room = self.list.visualRect(index), self.list.viewport().height()
            if row < 2:
                self.list.scrollToTop()
            elif not (box.top() >= 0 and box.bottom() + 60 < room):
                self.list.scrollTo(index, FoldingList.ScrollHint.PositionAtCenter)
        self.list.viewport().update()

    def _filter(self, words: str) -> None:
        self.list.items.set_filter(words)
        self.nothing.setVisible(bool(words.strip()) and not self.list.items.rowCount())

    def _open(self, entry: OutlineEntry) -> None:
        self.opened.emit(entry.key)

    def _open_beside(self, entry: OutlineEntry) -> None:
        self.opened_beside.emit(entry.key)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.filter.setPlaceholderText(tr("Filter contents"))
        self.filter.setAccessibleName(tr("Filter contents"))
        self.list.setAccessibleName(tr("Contents"))
        self._name_parts()
        self.nothing.setText(tr("No heading has these words. Ctrl+F finds them in the text."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.active().color("chrome"))
