"""Occurrences of the words as rows of a table, sorted by what stands before or after them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.work.i18n import mark, tr_data
from kzailaw_desktop.gui.searching.results.lines import (
    THEME_KINDS,
    Names,
    Result,
    Targets,
    place_of,
)
from kzailaw_desktop.search.answers.extracts.kwic import KwicRow
from kzailaw_desktop.search.words.analysis import fold

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
LEFT, WORD, RIGHT, PLACE = range(4)
HEADS = (mark("Before"), mark("Found"), mark("After"), mark("Place"))
Key = Callable[[KwicRow], tuple[str, ...]]
KEYS: tuple[Key, ...] = (
    KwicRow.left_key,
    lambda row: (fold(row.word),),
    KwicRow.right_key,
    lambda row: (row.document, row.label),
)


class KwicModel(QAbstractTableModel):
    """Rows of a concordance in the order asked for; `shown_order` is (column, descending)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._given: list[KwicRow] = []
        self._rows: list[KwicRow] = []
        self._names = Names()
        self._targets: Targets = {}
        self.shown_order: tuple[int, bool] | None = None

    def set_rows(self, rows: Sequence[KwicRow], names: Names, targets: Targets) -> None:
        """Show other occurrences, in the order chosen before."""
        self.beginResetModel()
        self._given, self._names, self._targets = list(rows), names, targets
        self._rows = self._sorted()
        self.endResetModel()

    def _sorted(self) -> list[KwicRow]:
        if self.shown_order is None:
            return list(self._given)
        column, descending = self.shown_order
        return sorted(self._given, key=KEYS[column], reverse=descending)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(HEADS):
            return
        self.layoutAboutToBeChanged.emit()
        self.shown_order = column, order == Qt.SortOrder.DescendingOrder
        self._rows = self._sorted()
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(HEADS) - 1)

    def row(self, number: int) -> KwicRow:
        """The occurrence of a row."""
        return self._rows[number]

    def rows(self) -> list[KwicRow]:
        """All occurrences as they are sorted."""
        return list(self._rows)

    def place(self, row: KwicRow) -> str:
        """Where it stands, in a few words."""
        where = row.label or self._names.article(row.eid)
        short = self._names.document(row.document)
        parts = (where[:1].upper() + where[1:], short if row.kind == "act" else "")
        return " · ".join(part for part in parts if part)

    def result(self, number: int) -> Result:
        """The occurrence as a line that can be opened."""
        row = self.row(number)
        document, eid = place_of(row, self._targets)
        head = f"… {row.left}"
        return Result(
            key=f"{row.document}#{row.eid}:{row.lang}",
            kind=THEME_KINDS.get(row.kind, row.kind),
            who=self.place(row),
            snippet=f"{head}{row.word}{row.right} …",
            marks=((len(head), len(head) + len(row.word)),),
            document=document,
            eid=eid,
            lang=row.lang,
            note_id=row.eid if row.kind == "note" else "",
        )

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        texts = (row.left, row.word, row.right, self.place(row))
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.left}{row.word}{row.right}. {texts[PLACE]}"
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == PLACE:
            return tips.plain(texts[PLACE])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr_data(HEADS[section]) if 0 <= section < len(HEADS) else None
        return None
