"""The rows of a document as a Qt model, so that the table view and screen readers see cells."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kzailaw_desktop.domain import Document
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.reading.rows.documents import eids_of
from kzailaw_desktop.gui.reading.rows.row_types import Cell, Column, Row

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class RowModel(QAbstractTableModel):
    """Rows found by number or eId; columns can be hidden without touching the rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all_columns: tuple[Column, ...] = ()
        self._shown: tuple[int, ...] = ()
        self._rows: Sequence[Row] = ()
        self._by_eid: dict[str, int] = {}
        self.document: Document | None = None  # its units are named for screen readers

    def set_rows(
        self, columns: tuple[Column, ...], rows: Sequence[Row], shown: tuple[int, ...]
    ) -> None:
        """Show another document."""
        self.beginResetModel()
        self._all_columns, self._rows, self._shown = columns, rows, shown
        self._by_eid = {}
        for number, eid in enumerate(eids_of(rows)):
            self._by_eid.setdefault(eid, number)
        self.endResetModel()

    def show_columns(self, shown: tuple[int, ...]) -> None:
        """Show these columns, in this order."""
        if shown == self._shown:
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    @property
    def all_columns(self) -> tuple[Column, ...]:
        """Every column of the document, shown or not."""
        return self._all_columns

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns shown."""
        return tuple(self._all_columns[i] for i in self._shown)

    @property
    def rows(self) -> Sequence[Row]:
        """All rows."""
        return self._rows

    def row_of(self, eid: str) -> int:
        """The first row of a unit, or of its nearest surviving parent; -1 if none."""
        while eid:
            if eid in self._by_eid:
                return self._by_eid[eid]
            eid = eid.rpartition("__")[0]
        return -1

    def rows_within(self, units: Collection[str]) -> frozenset[int]:
        """The rows of text of units and of their parts; headings only where they are the unit."""
        wanted = frozenset(units)

        def belongs(eid: str) -> bool:
            while eid and eid not in wanted:
                eid = eid.rpartition("__")[0]
            return bool(eid)

        return frozenset(
            number
            for number, row in enumerate(self.rows)
            if row.eid in wanted or (not row.is_heading and belongs(row.eid))
        )

    def cell(self, row: int, column: int) -> Cell:
        """The cell at a row and a shown column."""
        return self._rows[row].cells[self._shown[column]]

    def cells(self, row: int) -> tuple[Cell, ...]:
        """The shown cells of a row."""
        return tuple(self._rows[row].cells[i] for i in self._shown)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            cell = self.cell(index.row(), index.column())
            if cell.missing and role == Qt.ItemDataRole.AccessibleTextRole:
                return tr("not in this text")
            return f"{cell.num} {cell.text}".strip()
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            eid = self._rows[index.row()].eid
            return naming.unit_label(self.document, eid, i18n.language()) if self.document else eid
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or section < 0:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return _heading(self.columns[section]) if section < len(self._shown) else None
        return str(section + 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemNeverHasChildren


def _heading(column: Column) -> str:
    """What a column is called: its language, and the edition where it is not the newest."""
    edition = column.key.partition("@")[2]
    return f"{i18n.LANGUAGES.get(column.lang, column.lang)} {edition}".strip()
