"""The matrix drawn: one hue, figures, chapters as quiet lines."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kzailaw_desktop.gui.desks.pictures.counts import (
    HISTORY,
    Matrix,
    MatrixCell,
    MatrixRow,
    MatrixSource,
)
from kzailaw_desktop.gui.kit.lists.models import NO_PARENT, Index
from kzailaw_desktop.gui.kit.look import fonts, lettering, theme
from kzailaw_desktop.gui.kit.look.type import BOLD, PLAIN
from kzailaw_desktop.gui.kit.widgets.controls import own_selection
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.gui.kit.work.i18n import tr

ROW, CHAPTER_ROW, HEAD, COLUMN, LABEL = 30, 38, 58, 112, 72


def title_of(source: MatrixSource) -> str:
    """The title of a column."""
    if source.title:
        return source.title
    return tr("History and proposals") if source.id == HISTORY else tr("My notes")


class MatrixModel(QAbstractTableModel):
    """Articles by sources; the first column names the article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix = Matrix("")

    def set_matrix(self, matrix: Matrix) -> None:
        """Show another matrix."""
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def line(self, row: int) -> MatrixRow:
        """The line of a row."""
        return self.matrix.lines[row]

    def cell(self, row: int, column: int) -> MatrixCell | None:
        """What the source of a column says about the article of a row."""
        if column == 0:
            return None
        return self.matrix.lines[row].cells.get(self.matrix.sources[column - 1].id)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.matrix.lines)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else 1 + len(self.matrix.sources)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.matrix.lines):
            return None
        line, cell = self.line(index.row()), self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                f"{line.label} {line.heading}"
                if index.column() == 0
                else cell.count
                if cell
                else ""
            )
        spoken = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if role in spoken and index.column() and not line.chapter:
            source = title_of(self.matrix.sources[index.column() - 1])
            count = cell.count if cell else 0
            text = f"{line.label}, {source}: {tr('%n passages', count)}"
            return (
                f"{text}, {tr('%n suggested', cell.suggested)}" if cell and cell.suggested else text
            )
        if role in spoken:
            return f"{line.label} {line.heading}".strip()
        return None

    def headerData(
        self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return title_of(self.matrix.sources[section - 1]) if section else tr("Article")
        return None


def ink_on(depth: float) -> str:
    """The colour of figures that is read best on the accent at that depth over paper."""
    colors = theme.active()
    paper, accent = QColor(colors.paper), QColor(colors.accent)
    ground = QColor.fromRgbF(
        accent.redF() * depth + paper.redF() * (1 - depth),
        accent.greenF() * depth + paper.greenF() * (1 - depth),
        accent.blueF() * depth + paper.blueF() * (1 - depth),
    ).name()
    inks = (colors.ink, colors.on_accent, "#000000", "#FFFFFF")
    return max(inks, key=lambda ink: theme.contrast(ink, ground))


def paint_cell(painter: QPainter, rect: QRectF, cell: MatrixCell | None, most: int) -> None:
    """A figure on a ground whose depth shows how much is said."""
    if cell is None:
        return
    colors = theme.active()
    share = (cell.count / max(1, most)) ** 0.6
    depth = 0.08 + 0.82 * share
    box = rect.adjusted(2, 2, -2, -2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.color("accent", depth))
    painter.drawRoundedRect(box, 4, 4)
    if cell.suggested == cell.count:  # only suggestions: a corner is left open
        corner = QPolygonF(
            [box.topRight(), box.topRight() - QPointF(9, 0), box.topRight() + QPointF(0, 9)]
        )
        painter.setBrush(colors.color("paper"))
        painter.drawPolygon(corner)
    painter.setPen(QColor(ink_on(depth)))
    painter.setFont(fonts.interface(9.6, BOLD if share > 0.5 else PLAIN))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(cell.count))


def paint_label(painter: QPainter, rect: QRectF, line: MatrixRow) -> None:
    """The article's number and heading, or a chapter's title."""
    colors = theme.active()
    if line.chapter:
        box = QRectF(rect.left() + 24, rect.bottom() - 26, rect.width() - 32, 20)
        font = fonts.interface(8.8, BOLD)
        lettering.draw(painter, box, line.heading, font, colors.color("muted"), pitch=20)
        return
    painter.setFont(fonts.interface(9.6))
    painter.setPen(colors.color("muted"))
    left = QRectF(rect.left() + 24, rect.top(), LABEL - 12, rect.height())
    painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, line.label)
    box = QRectF(rect.left() + 24 + LABEL, rect.top(), rect.width() - LABEL - 36, rect.height())
    font = fonts.text(10.5)
    lettering.draw(painter, box, line.heading, font, colors.color("ink"), pitch=rect.height())


def paint_head(painter: QPainter, rect: QRectF, source: MatrixSource) -> None:
    """The title of a source in two lines, with the colour of its kind below."""
    colors = theme.active()
    title = title_of(source)
    font = fonts.interface(8.8)
    lines = lettering.line_count(title, font, rect.width() - 10, 3)
    top = rect.bottom() - 8 - lines * 15
    box = QRectF(rect.left() + 5, top, rect.width() - 10, lines * 15)
    lettering.draw(painter, box, title, font, colors.color("ink"), lines=3, pitch=15)
    bar = QRectF(rect.left() + 5, rect.bottom() - 5, rect.width() - 10, 2)
    painter.fillRect(bar, colors.kind(source.kind))


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: MatrixView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, cells = QRectF(option.rect), self._view.cells
        line = cells.line(index.row())
        if option.state & QStyle.StateFlag.State_MouseOver and not line.chapter:
            painter.fillRect(rect, theme.active().color("ink", 0.04))
        if index.column() == 0:
            paint_label(painter, rect, line)
        else:
            paint_cell(painter, rect, cells.cell(index.row(), index.column()), cells.matrix.most)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.active().color("accent"))
            left = 14 if index.column() == 0 else 1
            painter.drawRoundedRect(rect.adjusted(left, 1, -1, -1), 5, 5)
        painter.restore()


class _Header(QHeaderView):
    def __init__(self, cells: MatrixModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._cells = cells

    def sizeHint(self) -> QSize:
        return QSize(200, HEAD)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.fillRect(rect, theme.active().color("paper"))
        if section:
            paint_head(painter, QRectF(rect), self._cells.matrix.sources[section - 1])
        painter.restore()


class MatrixView(QTableView):
    """Arrows walk, Enter or a click opens what is said, or the article."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = MatrixModel(self)
        self.setModel(self.cells)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalHeader(_Header(self.cells, self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setVerticalScrollBar(MarkedScrollBar(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        own_selection(self)

    def show_matrix(self, matrix: Matrix) -> None:
        """Show another matrix."""
        self.cells.set_matrix(matrix)
        head = self.horizontalHeader()
        for column in range(self.cells.columnCount()):
            stretch = (
                QHeaderView.ResizeMode.Stretch if column == 0 else QHeaderView.ResizeMode.Fixed
            )
            head.setSectionResizeMode(column, stretch)
            if column:
                self.setColumnWidth(column, COLUMN)
        self.clearSpans()
        for row, line in enumerate(matrix.lines):
            self.setRowHeight(row, CHAPTER_ROW if line.chapter else ROW)
            if line.chapter and self.cells.columnCount() > 1:
                self.setSpan(row, 0, 1, self.cells.columnCount())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
