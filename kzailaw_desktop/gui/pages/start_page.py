"""The start page: what the library holds, what one was reading, three jobs in three lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kzailaw_desktop.gui.kit.lists.folding import FoldingList, Index
from kzailaw_desktop.gui.kit.look import fonts, icons, lettering, theme
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.panels.context_list import ICONS

if TYPE_CHECKING:
    from kzailaw_desktop.library.catalogue.describe import DocumentInfo

MEASURE = 820
RECENT = 5  # places shown
TRANSLATIONS = {
    "kk": mark("the Kazakh text is a working translation"),
    "ru": mark("the Russian text is a working translation"),
    "en": mark("the English text is a working translation"),
}
JOBS = (  # action, icon, title, what it does
    ("goto", "book-open", mark("Read"), mark("Type an article or choose a document; the languages stay side by side.")),
    ("search", "magnifying-glass", mark("Search"), mark("Ask in Kazakh, Russian or English; any form of a word is found in all three.")),
    ("memo", "file-text", mark("Make a memo"), mark("Choose articles; the debate and the commentary come with their sources, as a Word file.")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StartRow:
    """A line of the start page."""

    key: str
    title: str
    details: str = ""
    icon: str = ""
    kind: str = "act"
    group: str = ""
    place: Place | None = None
    action: str = ""
    languages: tuple[str, ...] = ()
    count: int = 0

    def spoken(self) -> str:
        """Title and details, as read aloud."""
        return f"{self.title}. {self.details}" if self.details else self.title


def _day(text: str) -> str:
    """A date as it is written in Kazakhstan; a year stays a year."""
    parts = text.split("-")
    return ".".join(reversed(parts)) if len(parts) == 3 else text


class StartRowDelegate(QStyledItemDelegate):
    """Draws the lines in a column of readable width in the middle."""

    def __init__(self, view: FoldingList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: StartRow = self._view.items.item(index.row())
        if row.group:
            return QSize(100, 40 if index.row() == 0 else 46)
        return QSize(100, 34 if row.kind == "recent" else 50)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: StartRow = self._view.items.item(index.row())
        colors, full = theme.active(), QRectF(option.rect)
        width = min(MEASURE, full.width() - 48)
        box = QRectF((full.width() - width) / 2, full.top(), width, full.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.group:
            bold = fonts.interface(9.4, fonts.BOLD)
            title = box.adjusted(14, box.height() - 26, 0, 0)
            lettering.draw(painter, title, row.title, bold, colors.color("muted"), pitch=24)
            painter.restore()
            return
        over = option.state & QStyle.StateFlag.State_MouseOver
        chosen = option.state & QStyle.StateFlag.State_HasFocus
        if over or chosen:
            painter.setPen(colors.color("accent") if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("ink", 0.04))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 6, 6)
        color = colors.kind(row.kind) if row.kind in colors.kinds else colors.color("accent")
        icon = QRect(int(box.left()) + 14, int(box.top()) + 8, 18, 18)
        icons.paint(painter, icon, row.icon, color)
        left = self._languages(painter, box, row)
        text = QRectF(box.left() + 46, box.top() + 5, left - box.left() - 58, 23)
        serif = fonts.text(11.5) if not row.action else fonts.interface(10.6, fonts.BOLD)
        lettering.draw(painter, text, row.title, serif, colors.color("ink"), pitch=23)
        if row.details:
            below = QRectF(text.left(), text.top() + 22, box.width() - 60, 20)
            small = fonts.interface(9.2)
            lettering.draw(painter, below, row.details, small, colors.color("muted"), pitch=20)
        painter.restore()

    def _languages(self, painter: QPainter, box: QRectF, row: StartRow) -> float:
        """Languages as small letters at the right; returns where they begin."""
        colors = theme.active()
        painter.setFont(fonts.interface(8.4, fonts.BOLD))
        x = box.right() - 8
        for lang in reversed(row.languages):
            word = naming.language_mark(lang)
            width = painter.fontMetrics().horizontalAdvance(word) + 12
            chip = QRectF(x - width, box.top() + 8, width, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("ink", 0.06))
            painter.drawRoundedRect(chip, 4, 4)
            painter.setPen(colors.color("muted"))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, word)
            x -= width + 5
        return x


class StartPage(QWidget):
    """The rows of the start page; Enter opens."""

    place_wanted = Signal(object)
    action_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)  # document, spot on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.narrowed = ""  # the collection whose documents are listed; "" for all
        self.list = FoldingList()
        self.list.setItemDelegate(StartRowDelegate(self.list))
        self.list.use_ground("paper")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.list)
        lead(self, self.list)
        self._infos: list[DocumentInfo] = []
        self._recent: list[tuple[Place, str]] = []
        self._missing = 0
        self.names: Mapping[str, str] = {}  # document -> its short name
        self.list.opened.connect(self._open)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._pop_up)
        self.show_library([], [], 0)

    def show_library(
        self,
        infos: list[DocumentInfo],
        recent: list[tuple[Place, str]],
        missing: int,
        bookmarks: Sequence[tuple[Place, str]] = (),
        seen: Mapping[str, tuple[str, str]] | None = None,
    ) -> None:
        """Documents, recent places and bookmarks with their names, texts that can be added.

        `seen`: what the library held last time, document -> edition and passages.
        """
        self._infos, self._recent, self._missing = infos, recent, missing
        self._bookmarks, self._seen = bookmarks, seen or {}
        rows = [StartRow("jobs", tr("What to do here"), group="jobs")]
        for action, icon, title, words in JOBS:
            rows.append(StartRow(action, tr_data(title), tr_data(words), icon, action=action))
        news = [row for info in infos if (row := self._news(info)) is not None]
        if news:
            rows += [StartRow("news", tr("New since last time"), group="news"), *news]
        if recent:
            rows.append(StartRow("recent", tr("Recently read"), group="recent"))
        for place, name in recent[:RECENT]:
            icon = "clock-counter-clockwise"
            rows.append(StartRow(f"r:{place}", name, "", icon, kind="recent", place=place))
        if bookmarks:
            rows.append(StartRow("bookmarks", tr("Bookmarks"), group="bookmarks"))
        for place, name in bookmarks:
            rows.append(
                StartRow(f"b:{place}", name, "", "bookmark-simple", kind="recent", place=place)
            )
        name = tr("Collection “{name}”").format(name=self.narrowed)
        head = f"{tr('Library')} · {name}" if self.narrowed else tr("Library")
        rows.append(StartRow("documents", head, group="documents"))
        rows += [self._document(info) for info in infos]
        if self.narrowed and not infos:
            none = tr("No document of the collection is in the library")
            words = tr("Show the whole library again")
            rows.append(StartRow("all", none, words, "funnel", action="leave-collection"))
        elif missing or not infos:
            words = tr("Drop files on the window, or choose them here: txt, html, docx, pdf.")
            title = (
                tr("Add the full text of %n articles", missing) if missing else tr("Import files")
            )
            rows.append(StartRow("import", title, words, "download-simple", action="open-files"))
        self.list.items.set_items(rows)
        self.list.setAccessibleName(tr("Start page"))

    def _news(self, info: DocumentInfo) -> StartRow | None:
        """What has changed in a document since the window was last closed."""
        if not self._seen:
            return None  # the first time, everything is new
        edition, passages = self._seen.get(info.id, ("", ""))
        row = self._document(info)
        day = _day(str(info.edition))
        if info.id not in self._seen:
            words = tr("New in the library")
        elif edition != str(info.edition):
            unknown = tr("edition not established")
            words = tr("Edition of {new} instead of {old}").format(
                new=day or unknown, old=_day(edition) or unknown
            )
        elif passages != str(info.passages):
            words = tr("The text has changed: {now} passages, before {before}").format(
                now=info.passages, before=passages
            )
        else:
            return None
        return replace(row, key=f"n:{info.id}", details=words)

    def _document(self, info: DocumentInfo) -> StartRow:
        lang = i18n.language()
        kind = str(info.kind)
        title = naming.sentence_case(info.titles.get(lang) or info.title)
        day = _day(str(info.edition))
        parts = [tr_data(naming.KIND_NAMES[kind])]
        if kind == "act":
            parts[0] = f"{parts[0]} {self.names.get(info.id, '')}".strip()
            parts.append(
                tr("edition of {date}").format(date=day) if day else tr("edition not established")
            )
            parts += [tr_data(TRANSLATIONS[each]) for each in info.translations]
        elif kind == "commentary":
            parts.append(self.names.get(info.id, day))
        elif day not in title:
            parts.append(day)
        details = " · ".join((*parts, tr("%n passages", info.passages)))
        return StartRow(
            f"d:{info.id}",
            title[:1].upper() + title[1:],
            details,
            ICONS[kind],
            kind,
            place=Place(info.id),
            languages=tuple(info.languages),
        )

    def _pop_up(self, spot: QPoint) -> None:
        index = self.list.indexAt(spot)
        row: StartRow | None = self.list.items.item(index.row()) if index.isValid() else None
        if row is not None and row.place is not None and not row.place.eid:
            self.menu_wanted.emit(row.place.document, self.list.viewport().mapToGlobal(spot))

    def _open(self, row: StartRow) -> None:
        if row.place is not None:
            self.place_wanted.emit(row.place)
        elif row.action:
            self.action_wanted.emit(row.action)

    def title(self) -> str:
        """The word on the tab."""
        return tr("Start")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_library(self._infos, self._recent, self._missing, self._bookmarks, self._seen)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.active().color("paper"))
