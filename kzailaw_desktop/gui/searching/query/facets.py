"""The facets at the left: what was found of each kind, language, document, speaker …"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kzailaw_desktop.gui.kit.lists.folding import FoldingList, Index
from kzailaw_desktop.gui.kit.look import fonts, icons, lettering, theme
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data
from kzailaw_desktop.gui.searching.results.lines import KIND_NAMES, THEME_KINDS, Names
from kzailaw_desktop.library.indexed.questions import FILTERS, Answer
from kzailaw_desktop.text import person

TITLES = {
    "kind": mark("Kind"),
    "document": mark("Document"),
    "lang": mark("Language"),
    "speaker": mark("Speaker"),
    "author": mark("Author"),
    "article": mark("Article"),
    "year": mark("Year"),
}
SHOWN = 6  # values of a facet before "more"
LEFT, RIGHT = 16.0, 12.0
FIGURES, PITCH = 28.0, 18  # width of the count, height of a line


def value_text(facet: str, value: str, names: Names) -> str:
    """A value of a facet in words."""
    if facet == "kind":
        return tr_data(KIND_NAMES.get(value, value))
    if facet == "lang":
        return i18n.LANGUAGES.get(value, value)
    if facet == "document":
        return names.document(value)
    if facet == "article":
        return names.article(value)
    return person(value) if facet == "speaker" else value


@dataclass(frozen=True, slots=True)
class FacetItem:
    """A facet's title, one of its values, or the line that shows the rest of them."""

    key: str = ""
    group: str = ""
    facet: str = ""
    value: str = ""
    text: str = ""
    count: int = 0
    on: bool = False
    kind: str = ""
    more: bool = False

    def spoken(self) -> str:
        """What a screen reader says."""
        if self.group or self.more:
            return self.text
        said = f"{self.text}, {self.count}"
        return f"{said}, {tr('chosen')}" if self.on else said

    @property
    def tip(self) -> str:
        """Long names are cut in the list."""
        return self.text if len(self.text) > 24 else ""


def items_of(answer: Answer, names: Names, whole: set[str]) -> list[FacetItem]:
    """All facets that have anything to choose; `whole` are those shown to the last value."""
    items: list[FacetItem] = []
    for facet in FILTERS:
        counts = dict(answer.facets.get(facet, {}))
        taken = answer.question.values(facet)
        for value in taken:
            counts.setdefault(value, 0)
        if not counts or (len(counts) == 1 and not taken and facet != "document"):
            continue
        values = sorted(counts, key=lambda v: (v not in taken, -counts[v]))
        if facet == "year":
            values = sorted(counts, reverse=True)
        title = tr_data(TITLES[facet])
        items.append(FacetItem(group=facet, text=title))
        shown = values if facet in whole else values[:SHOWN]
        for value in shown:
            kind = {"kind": value, "document": names.kinds.get(value, "note")}.get(facet, "")
            items.append(
                FacetItem(
                    key=f"{facet}:{value}",
                    facet=facet,
                    value=value,
                    text=value_text(facet, value, names),
                    count=counts[value],
                    on=value in taken,
                    kind=THEME_KINDS.get(kind, kind),
                )
            )
        rest = len(values) - len(shown)
        if rest:
            text = tr("%n more", rest)
            items.append(FacetItem(key=f"more:{facet}", facet=facet, text=text, more=True))
    return items


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: FacetList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item: FacetItem = self._view.items.item(index.row())
        width = self._view.viewport().width()
        if item.group:
            return QSize(width, 36)
        return QSize(width, 26 + PITCH * (self._lines(item, width) - 1))

    def _lines(self, item: FacetItem, width: int) -> int:
        """Names of authors may take two lines."""
        font = fonts.interface(9.6, fonts.BOLD if item.on else fonts.NORMAL)
        return lettering.line_count(item.text, font, width - LEFT - 18 - RIGHT - FIGURES, 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: FacetItem = self._view.items.item(index.row())
        colors, rect = theme.active(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if item.group:
            self._title(painter, rect, item)
        else:
            if option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, colors.color("ink", 0.04))
            self._value(painter, rect, item)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colors.color("accent"))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 4, 4)
        painter.restore()

    def _title(self, painter: QPainter, rect: QRectF, item: FacetItem) -> None:
        colors = theme.active()
        folded = self._view.items.is_folded(item.group)
        box = QRect(int(rect.left() + LEFT), int(rect.top()) + 17, 10, 10)
        icons.paint(painter, box, "caret-right" if folded else "caret-down", colors.color("muted"))
        where = QRectF(rect.left() + LEFT + 18, rect.top() + 12, rect.width() - LEFT - 30, 20)
        font = fonts.interface(9.0, fonts.BOLD)
        lettering.draw(painter, where, item.text, font, colors.color("muted"), pitch=20)

    def _value(self, painter: QPainter, rect: QRectF, item: FacetItem) -> None:
        colors = theme.active()
        left = rect.left() + LEFT + 18
        if item.on:
            bar = QRectF(rect.left(), rect.top() + 2, 3, rect.height() - 4)
            painter.fillRect(bar, colors.color("accent"))
            box = QRect(int(rect.left() + LEFT) - 1, int(rect.top()) + 7, 13, 13)
            icons.paint(painter, box, "check", colors.color("accent"))
        elif item.kind:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.kind(item.kind))
            dot = QRectF(rect.left() + LEFT + 2, rect.top() + 10, 6, 6)
            painter.drawRoundedRect(dot, 1.5, 1.5)
        line = QRectF(rect.left(), rect.top(), rect.width(), 26)
        figures, small = str(item.count) if item.count else "", fonts.interface(9.0)
        painter.setFont(small)
        painter.setPen(colors.color("muted"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line.adjusted(0, 0, -RIGHT, 0), flags, figures)
        font = fonts.interface(9.6, fonts.BOLD if item.on else fonts.NORMAL)
        where = QRectF(left, rect.top() + 4, rect.right() - RIGHT - FIGURES - left, rect.height())
        ink = colors.color("accent" if item.more else "ink")
        lines = self._lines(item, int(rect.width()))
        lettering.draw(painter, where, item.text, font, ink, lines=lines, pitch=PITCH)


class FacetList(FoldingList):
    """Arrows walk, Enter or space puts a filter on or takes it away, left and right fold."""

    toggled = Signal(str, str)  # facet, value

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole: set[str] = set()
        self._answer: Answer | None = None
        self._names = Names()
        self.setItemDelegate(_Delegate(self))
        self.use_ground("paper")
        self.opened.connect(self._taken)

    def show_answer(self, answer: Answer, names: Names) -> None:
        """Show the facets of an answer; the current line stays current."""
        self._answer, self._names = answer, names
        index = self.currentIndex()
        at = self.items.item(index.row()) if index.isValid() else None
        self.items.set_items(items_of(answer, names, self._whole))
        if at is not None:
            row = self.items.row_where(at.key) if at.key else -1
            if row >= 0:
                self.setCurrentIndex(self.items.index(row, 0))

    def _taken(self, item: FacetItem) -> None:
        if item.more:
            self._whole.add(item.facet)
            if self._answer is not None:
                self.show_answer(self._answer, self._names)
        else:
            self.toggled.emit(item.facet, item.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.activate(self.currentIndex())
        else:
            super().keyPressEvent(event)
