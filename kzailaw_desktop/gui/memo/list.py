"""The contents list as it is seen and handled: drawn rows, ticks, order by hand or by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kzailaw_desktop.gui import fonts, icons, lettering, theme
from kzailaw_desktop.gui.desks.controls import own_selection
from kzailaw_desktop.gui.desks.type import advance
from kzailaw_desktop.gui.i18n import tr
from kzailaw_desktop.gui.memo.contents import Contents, Unit
from kzailaw_desktop.gui.memo.rows import OFF, ON, ContentsModel, Index, Row
from kzailaw_desktop.gui.reading.minimap import MarkedScrollBar

CHAPTER, GROUP, PIECE = 48, 28, 42  # heights
HANDLE, CARET, BOX = 24.0, 18.0, 15.0
LEFT = {"chapter": 8.0, "group": 34.0, "piece": 50.0}


def box_of(row: Row, rect: QRectF) -> QRectF:
    """Where the check box of a row stands."""
    left = LEFT["piece"] if row.piece else LEFT["group"] + CARET
    middle = rect.top() + (13 if row.piece else rect.height() / 2)
    return QRectF(rect.left() + left, middle - BOX / 2, BOX, BOX)


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: ContentsList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._view.rows.rows[index.row()]
        height = PIECE if row.piece else CHAPTER if row.is_chapter else GROUP
        return QSize(self._view.viewport().width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = self._view.rows.rows[index.row()], QRectF(option.rect)
        colors = theme.active()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hover:
            painter.fillRect(rect, colors.color("ink", 0.07 if selected else 0.04))
        if selected:
            bar = QRectF(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, colors.color("accent"))
        if row.is_chapter:
            self._chapter(painter, rect, row, selected or hover)
        elif row.piece is None:
            self._group(painter, rect, row)
        else:
            self._piece(painter, rect, row)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colors.color("accent"))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 4, 4)
        painter.restore()

    def _chapter(self, painter: QPainter, rect: QRectF, row: Row, near: bool) -> None:
        colors, rows = theme.active(), self._view.rows
        if rect.top() > 0:
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), colors.line())
        left = rect.left() + LEFT["chapter"]
        handle = QRectF(left, rect.top() + 16, 16, 16).toRect()
        icons.paint(painter, handle, "dots-six-vertical", colors.color("muted", 1 if near else 0.6))
        caret = "caret-right" if rows.is_folded(row) else "caret-down"
        box = QRectF(left + HANDLE, rect.top() + 10, 12, 12).toRect()
        if row.chapter.pieces:
            icons.paint(painter, box, caret, colors.color("muted"))
        self._side(
            painter, QRectF(rect.left(), rect.top() + 6, rect.width(), 20), rows.figures(row)
        )
        x = left + HANDLE + CARET
        room = rect.right() - x - 52
        font = fonts.interface(10.4, fonts.BOLD)
        name = QRectF(x, rect.top() + 6, room, 20)
        lettering.draw(painter, name, row.chapter.label, font, colors.color("ink"), pitch=20)
        under = QRectF(x, rect.top() + 25, rect.right() - x - 14, 18)
        small = fonts.interface(9.2)
        lettering.draw(painter, under, row.chapter.heading, small, colors.color("muted"), pitch=18)

    def _group(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        colors, rows = theme.active(), self._view.rows
        left = rect.left() + LEFT["group"]
        caret = "caret-right" if rows.is_folded(row) else "caret-down"
        icons.paint(
            painter, QRectF(left, rect.top() + 8, 12, 12).toRect(), caret, colors.color("muted")
        )
        box = box_of(row, rect)
        self._tick(painter, box, rows.state(row), colors.kind(row.kind))
        name = QRectF(box.right() + 9, rect.top(), rect.right() - box.right() - 64, rect.height())
        font = fonts.interface(9.4, fonts.BOLD)
        lettering.draw(painter, name, row.title, font, colors.kind(row.kind), pitch=rect.height())
        self._side(painter, rect, rows.figures(row))

    def _piece(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        piece, colors = row.piece, theme.active()
        assert piece is not None
        on = self._view.rows.contents.is_on(piece)
        box = box_of(row, rect)
        self._tick(painter, box, ON if on else OFF, colors.kind(row.kind), piece.suggested)
        ink = colors.color("ink", 1.0 if on else 0.72)
        x, right = box.right() + 9, rect.right() - 14
        font = fonts.interface(9.2)
        side = tr("suggested") if piece.suggested else piece.where
        room = right - x - 10
        named = min(advance(font, piece.who) + 2, room * 0.7)  # the name goes before the rest
        size = min(advance(fonts.interface(8.6), side) + 2, room - named)
        who = QRectF(x, rect.top() + 4, room - size, 18)
        lettering.draw(painter, who, piece.who, font, ink, pitch=18)
        small = fonts.interface(8.6)
        if piece.suggested:
            small.setItalic(True)
            self._score(painter, QRectF(right - size, rect.top() + 22, size, 2), piece.score)
        aside = QRectF(right - size, rect.top() + 4, size + 1, 18)
        lettering.draw(painter, aside, side, small, colors.color("muted"), pitch=18)
        under = QRectF(x, rect.top() + 21, right - x - (size + 8 if piece.suggested else 0), 18)
        letters = fonts.text(9.4)
        lettering.draw(painter, under, piece.snippet, letters, colors.color("muted"), pitch=18)

    def _score(self, painter: QPainter, box: QRectF, score: float) -> None:
        colors = theme.active()
        painter.fillRect(box, colors.color("ink", 0.10))
        part = QRectF(box.left(), box.top(), box.width() * max(0.0, min(1.0, score)), 2)
        painter.fillRect(part, colors.color("ink", 0.4))

    def _side(self, painter: QPainter, rect: QRectF, text: str) -> None:
        painter.setFont(fonts.interface(8.8))
        painter.setPen(theme.active().color("muted"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -14, 0), flags, text)

    def _tick(
        self,
        painter: QPainter,
        box: QRectF,
        state: Qt.CheckState,
        color: QColor,
        suggested: bool = False,
    ) -> None:
        colors = theme.active()
        full = state == ON
        painter.setBrush(color if full else Qt.BrushStyle.NoBrush)
        pen = QPen(color if state != OFF else colors.color("ink", 0.45), 1.2)
        if suggested and not full:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 3.5, 3.5)
        if state == OFF:
            return
        painter.setPen(QPen(colors.color("paper") if full else color, 1.8))
        x, y, size = box.left(), box.top(), box.width()
        points = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.33)) if full else ((0.28, 0.5), (0.72, 0.5))
        painter.drawPolyline([QPointF(x + a * size, y + b * size) for a, b in points])


class ContentsList(QListView):
    """Arrows walk, space ticks, left and right fold, Alt with up and down moves, Delete takes out."""

    changed = Signal()  # order or ticks
    walked = Signal(object)  # Row at hand
    opened = Signal(object)  # Row that was entered: its source is wanted

    def __init__(self, contents: Contents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ContentsModel(contents, self)
        self._dragged: Unit | None = None
        self._pressed: QPointF | None = None
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        bar = MarkedScrollBar(self)
        bar.set_ground("chrome")
        self.setVerticalScrollBar(bar)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        self.selectionModel().currentChanged.connect(self._walked)
        own_selection(self)
        self._recolor()

    def _recolor(self) -> None:
        mine = self.palette()
        mine.setColor(mine.ColorRole.Base, theme.active().color("chrome"))
        self.setPalette(mine)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._recolor()

    # -- rows -------------------------------------------------------------------------------

    def row(self) -> Row | None:
        """The row at hand."""
        at = self.currentIndex().row()
        return self.rows.rows[at] if 0 <= at < len(self.rows.rows) else None

    def refill(self, key: tuple[str, ...] = ()) -> None:
        """Show the contents as they are now; the row of `key`, or the one at hand, stays."""
        row = self.row()
        wanted = key or (row.key if row else ())
        top = self.verticalScrollBar().value()
        self.rows.refill()
        self.verticalScrollBar().setValue(top)
        self.go(wanted)

    def go(self, key: tuple[str, ...]) -> None:
        """Make a row the one at hand; the provision's own line when it is hidden."""
        at = max(self.rows.row_of(key), -1)
        if at < 0 and key:
            at = self.rows.row_of((key[0], key[1], "", ""))
        at = max(at, 0)
        if at < len(self.rows.rows):
            self.setCurrentIndex(self.rows.index(at, 0))

    def _walked(self) -> None:
        row = self.row()
        if row is not None:
            self.walked.emit(row)

    # -- what is done -----------------------------------------------------------------------

    def tick(self, row: Row) -> None:
        """The other of ticked and not ticked, for a piece or a whole group."""
        pieces = self.rows.pieces(row)
        if pieces:
            self.rows.contents.set_on(pieces, self.rows.state(row) != ON)
            self.viewport().update()
            self.changed.emit()

    def move_by(self, by: int) -> None:
        """Move the provision at hand up or down."""
        row = self.row()
        if row is not None:
            place = self.rows.contents.place(row.chapter.unit) + by
            self._move(row.chapter.unit, place)

    def _move(self, unit: Unit, place: int) -> None:
        if self.rows.contents.move(unit, place):
            self.refill((*unit, "", ""))
            self.changed.emit()

    def remove(self) -> None:
        """Take the provision at hand out of the memo."""
        row = self.row()
        if row is None:
            return
        units = self.rows.contents.units()
        at = units.index(row.chapter.unit)
        self.rows.contents.remove(row.chapter.unit)
        left = self.rows.contents.units()
        after = left[min(at, len(left) - 1)] if left else ()
        self.refill((*after, "", "") if after else ())
        self.changed.emit()

    def fold(self, row: Row, folded: bool | None = None) -> None:
        """Fold or unfold."""
        if self.rows.fold(row, folded):
            self.go(row.key)

    # -- keys -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.row(), event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if row is None:
            super().keyPressEvent(event)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_by(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Space:
            self.fold(row) if row.is_chapter else self.tick(row)
        elif key == Qt.Key.Key_Delete:
            self.remove()
        elif key == Qt.Key.Key_Right:
            self.fold(row, False)
        elif key == Qt.Key.Key_Left:
            self._leave(row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def _leave(self, row: Row) -> None:
        if row.piece is not None:
            self.go((*row.chapter.unit, row.group, ""))
        elif row.group and self.rows.is_folded(row):
            self.go((*row.chapter.unit, "", ""))
        else:
            self.fold(row, True)

    # -- the hand ---------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        row = self._under(event)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position() if row is not None and left else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        held = self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton
        if not held:
            super().mouseMoveEvent(event)
            return
        assert self._pressed is not None
        row = self.row()
        far = abs(event.position().y() - self._pressed.y()) > 6
        if self._dragged is None and far and row is not None and row.is_chapter:
            self._dragged = row.chapter.unit
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragged is not None:
            self._drag_to(event)

    def _drag_to(self, event: QMouseEvent) -> None:
        """The provision goes where the pointer is, at once."""
        assert self._dragged is not None
        y = event.position().y()
        contents = self.rows.contents
        here = contents.place(self._dragged)
        for at, row in enumerate(self.rows.rows):
            if not row.is_chapter or row.chapter.unit == self._dragged:
                continue
            rect = self.visualRect(self.rows.index(at, 0))
            place = contents.place(row.chapter.unit)
            above = place < here and rect.top() <= y <= rect.center().y()
            below = place > here and y >= rect.center().y()
            if above or (below and place == here + 1):
                self._move(self._dragged, place)
                return

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if self._dragged is not None:
            self._dragged = None
            self.viewport().unsetCursor()
            return
        row = self._under(event)
        if pressed is None or row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        rect = QRectF(self.visualRect(self.indexAt(event.position().toPoint())))
        point = event.position()
        if row.piece is not None or (row.group and box_of(row, rect).left() - 4 <= point.x()):
            near = box_of(row, rect).adjusted(-6, -8, 6, 8)
            if near.contains(point):
                self.tick(row)
            elif row.piece is None:
                self.fold(row)
        else:
            self.fold(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self._under(event)
        if row is not None and row.piece is not None:
            self.opened.emit(row)

    def _under(self, event: QMouseEvent) -> Row | None:
        index = self.indexAt(event.position().toPoint())
        return self.rows.rows[index.row()] if index.isValid() else None
