"""The entries of the context panel: three lines each, actions when the pointer is there."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kzailaw_desktop.gui.kit.lists.folding import FoldingList, Index
from kzailaw_desktop.gui.kit.look import fonts, icons, lettering, theme
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.panels.lines import ContextLine

ICONS = {
    "act": "scales",
    "debate": "chat-text",
    "commentary": "article",
    "note": "clock-counter-clockwise",
    "own": "note-pencil",
    "trouble": "warning",
}
LEFT, RIGHT = 26.0, 14.0
ACTION = 22
LANGUAGE = 30  # pixels for the mark of a language
FOOT = 20  # height of the last row: the score of a suggestion, or the decision on it
TAKE_BACK = "arrow-u-up-left"


def marked(line: ContextLine) -> str:
    """The mark of an entry's language; one's own notes need none."""
    return naming.language_mark(line.lang) if line.lang and line.kind != "own" else ""


def actions_of(line: ContextLine) -> tuple[str, ...]:
    """What can be done with an entry, by icon name, from the right edge inwards."""
    if line.more:
        return ()
    if line.suggested:
        return ("x", "check", "copy")
    if line.decision:
        return ("copy",)
    if line.note_id:
        return ("trash", "copy")
    return ("copy", "arrow-square-out") if line.document else ("copy",)


class ContextDelegate(QStyledItemDelegate):
    """Draws group titles and entries."""

    def __init__(self, view: ContextList) -> None:
        super().__init__(view)
        self._view = view

    limit = 0  # widest column of text, in pixels; 0: the whole list

    def room(self) -> int:
        width = self._view.viewport().width()
        return min(width, self.limit) if self.limit else width

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: ContextLine = self._view.items.item(index.row())
        width = self.room()
        if line.group:
            return QSize(width, 36)
        if line.more:
            return QSize(width, 30)
        room = width - LEFT - RIGHT
        lines = lettering.line_count(line.snippet, fonts.text(10.0), room, 3)
        height = 18 * self._head_lines(line, room) + 17 * self._where_lines(line, room) + lines * 19
        return QSize(width, int(height + 18 + (FOOT if line.suggested or line.decision else 0)))

    def _head_lines(self, line: ContextLine, room: float) -> int:
        """The names of units are long in Kazakh; none is cut that two lines can hold."""
        free = room - 19 - (LANGUAGE if marked(line) else 0)
        return lettering.line_count(line.who, fonts.interface(9.0, fonts.BOLD), free, 2)

    def _where_lines(self, line: ContextLine, room: float) -> int:
        if not line.where:
            return 0
        return lettering.line_count(line.where, fonts.interface(8.8), room, 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: ContextLine = self._view.items.item(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        rect.setWidth(self.room())
        if line.group:
            self._title(painter, rect, line)
        elif line.more:
            font, color = fonts.interface(9.2), theme.active().color("accent")
            box = QRectF(LEFT, rect.top() + 4, rect.width() - LEFT - RIGHT, 20)
            lettering.draw(painter, box, tr("%n more", line.count), font, color, pitch=20)
        else:
            self._entry(painter, rect, line, option)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.active().color("accent"))
            painter.drawRoundedRect(rect.adjusted(3, 1, -3, -1), 4, 4)
        painter.restore()

    def _title(self, painter: QPainter, rect: QRectF, line: ContextLine) -> None:
        colors = theme.active()
        folded = self._view.items.is_folded(line.group)
        box = QRect(10, int(rect.top()) + 15, 11, 11)
        icons.paint(painter, box, "caret-right" if folded else "caret-down", colors.color("muted"))
        font = fonts.interface(9.4, fonts.BOLD)
        painter.setFont(font)
        painter.setPen(colors.color("ink", 0.85))
        where = QRectF(LEFT, rect.top() + 10, rect.width() - LEFT - 60, 22)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, line.title)
        x = LEFT + painter.fontMetrics().horizontalAdvance(line.title) + 8
        painter.setFont(fonts.interface(9.0))
        painter.setPen(colors.color("muted"))
        painter.drawText(
            QRectF(x, rect.top() + 10, 50, 22), Qt.AlignmentFlag.AlignVCenter, str(line.count)
        )

    def _entry(
        self, painter: QPainter, rect: QRectF, line: ContextLine, option: QStyleOptionViewItem
    ) -> None:
        colors = theme.active()
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if hover:
            painter.fillRect(rect, colors.color("ink", 0.04))
        faint = 0.4 if line.suggested else 1.0
        bar = QRectF(12, rect.top() + 12, 3, rect.height() - 20)
        painter.fillRect(bar, colors.kind(line.kind, faint))
        room, y = rect.width() - LEFT - RIGHT, rect.top() + 9
        box = QRect(int(LEFT) - 1, int(y) + 2, 14, 14)
        icons.paint(painter, box, ICONS.get(line.kind, "scales"), colors.kind(line.kind))
        actions = len(actions_of(line)) * ACTION if hover else 0
        language = marked(line)
        bold, heads = fonts.interface(9.0, fonts.BOLD), self._head_lines(line, room)
        who = QRectF(LEFT + 19, y, room - 19 - max(actions, LANGUAGE if language else 0), 18)
        lettering.draw(painter, who, line.who, bold, colors.color("ink"), lines=heads, pitch=18)
        if language and not hover:
            painter.setFont(fonts.interface(7.6))
            painter.setPen(colors.color("muted"))
            painter.drawText(
                QRectF(rect.right() - RIGHT - LANGUAGE, y, LANGUAGE, 18),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                language,
            )
        y += 18 * heads
        if wheres := self._where_lines(line, room):
            where, small = QRectF(LEFT, y, room, 17), fonts.interface(8.8)
            muted = colors.color("muted")
            lettering.draw(painter, where, line.where, small, muted, lines=wheres, pitch=17)
            y += 17 * wheres
        used = lettering.draw(
            painter,
            QRectF(LEFT, y + 1, room, 60),
            line.snippet,
            fonts.text(10.0),
            colors.color("ink", 0.55 if line.decision == "rejected" else 0.92),
            lines=3,
            marks=line.marks,
            mark=colors.color("mark", 0.75),
            pitch=19,
        )
        if line.suggested:
            track = QRectF(LEFT, y + used + 10, 64, 2.5)
            painter.fillRect(track, colors.color("ink", 0.10))
            track.setWidth(64 * max(0.0, min(1.0, line.score)))
            painter.fillRect(track, colors.color("muted"))
        elif line.decision:
            self._decision(painter, rect, line)
        if hover:
            for number, name in enumerate(actions_of(line)):
                icons.paint(painter, action_box(rect.toRect(), number), name, colors.color("ink"))

    def _decision(self, painter: QPainter, rect: QRectF, line: ContextLine) -> None:
        """What the user decided on the link, and at the right what takes it back."""
        colors, small = theme.active(), fonts.interface(8.8)
        undo = QRectF(undo_box(rect.toRect()))
        sign = QRect(int(LEFT) - 1, int(undo.top()) + 3, 14, 14)
        confirmed = line.decision == "confirmed"
        token = "accent" if confirmed else "muted"
        icons.paint(painter, sign, "check" if confirmed else "x", colors.color(token))
        said = QRectF(LEFT + 19, undo.top(), undo.left() - LEFT - 23, FOOT)
        lettering.draw(painter, said, line.decided, small, colors.color(token), pitch=FOOT)
        icons.paint(
            painter, undo.adjusted(2, 2, -2, -2).toRect(), TAKE_BACK, colors.color("accent")
        )


class WideDelegate(ContextDelegate):
    """The same entries on a page of their own, in a column of readable width."""

    limit = 780


def action_box(rect: QRect, number: int) -> QRect:
    """Where the small action of that number stands, from the right."""
    x = rect.right() - int(RIGHT) - (number + 1) * ACTION + 5
    return QRect(x, rect.top() + 10, 16, 16)


def undo_box(rect: QRect) -> QRect:
    """Where the sign stands that takes a decision back."""
    return QRect(rect.right() - int(RIGHT) - FOOT, rect.bottom() - FOOT - 5, FOOT, FOOT)


class ContextList(FoldingList):
    """Entries with small actions that show under the pointer; a menu of all of them."""

    action_chosen = Signal(str, object)
    menu_wanted = Signal(object, QPoint)  # an entry and a spot on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(ContextDelegate(self))

    def _entry_rect(self, index: Index) -> QRect:
        rect = self.visualRect(index)
        delegate = self.itemDelegate()
        if isinstance(delegate, ContextDelegate):
            rect.setWidth(delegate.room())
        return rect

    def pressed_on_action(self, index: QModelIndex, event: QMouseEvent) -> bool:
        name = self._action_at(index, event.position().toPoint())
        if name:
            self.action_chosen.emit(name, self.items.item(index.row()))
        return bool(name)

    def _action_at(self, index: Index, spot: QPoint) -> str:
        line = self.items.item(index.row())
        if line.group:
            return ""
        rect = self._entry_rect(index)
        for number, name in enumerate(actions_of(line)):
            if action_box(rect, number).adjusted(-3, -4, 3, 4).contains(spot):
                return name
        return TAKE_BACK if line.decision and undo_box(rect).contains(spot) else ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        line: ContextLine = self.items.item(index.row())
        if line.group or line.more:
            return
        self.setCurrentIndex(index)
        box = self._entry_rect(index)
        spot = self.viewport().mapToGlobal(QPoint(box.left() + 40, box.top() + 30))
        self.menu_wanted.emit(line, spot if by_key else event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            if index.isValid() and (name := self._action_at(index, event.pos())):
                self._tip(event, name)
                return True
        return super().viewportEvent(event)

    def _tip(self, event: QHelpEvent, name: str) -> None:
        texts = {
            "copy": tr("Copy with citation"),
            "arrow-square-out": tr("Open in a new tab"),
            "check": tr("Confirm the link"),
            "x": tr("Reject the link"),
            "trash": tr("Delete the note"),
            TAKE_BACK: tr("Take the decision back"),
        }
        tips.show(event.globalPos(), texts.get(name, ""), self)
