"""The contents list as it is seen and handled: drawn rows, ticks, order by hand or by keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QWidget,
)

from kzailaw_desktop.gui.kit.look.roles import set_roles
from kzailaw_desktop.gui.kit.widgets.controls import own_selection
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.gui.memo.contents import MemoContents, Unit
from kzailaw_desktop.gui.memo.listing.drawing import RowDelegate, box_of
from kzailaw_desktop.gui.memo.listing.rows import ON, ContentsModel, MemoListRow


class ContentsList(QListView):
    """Arrows walk, space ticks, left and right fold, Alt with up and down moves, Delete takes out."""

    changed = Signal()  # order or ticks
    walked = Signal(object)  # the current row
    opened = Signal(object)  # Row that was entered: its source is wanted

    def __init__(self, contents: MemoContents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ContentsModel(contents, self)
        self._dragged: Unit | None = None
        self._pressed: QPointF | None = None
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self, self.rows))
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
        set_roles(self, Base="chrome")

    # -- rows -------------------------------------------------------------------------------

    def row(self) -> MemoListRow | None:
        """The current row."""
        at = self.currentIndex().row()
        return self.rows.rows[at] if 0 <= at < len(self.rows.rows) else None

    def refill(self, key: tuple[str, ...] = ()) -> None:
        """Show the contents as they are now; the row of `key`, or the current row, stays."""
        row = self.row()
        wanted = key or (row.key if row else ())
        top = self.verticalScrollBar().value()
        self.rows.refill()
        self.verticalScrollBar().setValue(top)
        self.go(wanted)

    def go(self, key: tuple[str, ...]) -> None:
        """Make a row current; the provision's own line when it is hidden."""
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

    def tick(self, row: MemoListRow) -> None:
        """The other of ticked and not ticked, for a piece or a whole group."""
        pieces = self.rows.pieces(row)
        if pieces:
            self.rows.contents.set_on(pieces, self.rows.state(row) != ON)
            self.viewport().update()
            self.changed.emit()

    def move_by(self, by: int) -> None:
        """Move the current provision up or down."""
        row = self.row()
        if row is not None:
            place = self.rows.contents.place(row.chapter.unit) + by
            self._move(row.chapter.unit, place)

    def _move(self, unit: Unit, place: int) -> None:
        if self.rows.contents.move(unit, place):
            self.refill((*unit, "", ""))
            self.changed.emit()

    def remove(self) -> None:
        """Take the current provision out of the memo."""
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

    def fold(self, row: MemoListRow, folded: bool | None = None) -> None:
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

    def _leave(self, row: MemoListRow) -> None:
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

    def _under(self, event: QMouseEvent) -> MemoListRow | None:
        index = self.indexAt(event.position().toPoint())
        return self.rows.rows[index.row()] if index.isValid() else None
