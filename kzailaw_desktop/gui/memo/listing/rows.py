"""The rows of the contents list: provisions, groups, pieces; folded ones hidden."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.work.i18n import tr, tr_data
from kzailaw_desktop.gui.memo.contents import GROUPS, Chapter, MemoContents, MemoPiece, Unit

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
OFF, SOME, ON = Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Checked


@dataclass(frozen=True, slots=True)
class MemoListRow:
    """One line. A chapter has neither group nor piece; a group has no piece."""

    chapter: Chapter
    group: str = ""
    title: str = ""
    kind: str = ""
    piece: MemoPiece | None = None

    @property
    def key(self) -> tuple[str, ...]:
        """What names the row between two fillings."""
        return (*self.chapter.unit, self.group, self.piece.id if self.piece else "")

    @property
    def is_chapter(self) -> bool:
        """Whether it is a provision's own line."""
        return not self.group


class ContentsModel(QAbstractListModel):
    """Rows over a `Contents`; nothing stores an index."""

    def __init__(self, contents: MemoContents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contents = contents
        self.rows: list[MemoListRow] = []
        self.folded: set[tuple[str, ...]] = set()

    def refill(self) -> None:
        """Show the contents as they are now."""
        self.beginResetModel()
        self.rows = [row for chapter in self.contents.chapters for row in self._of(chapter)]
        self.endResetModel()

    def _of(self, chapter: Chapter) -> list[MemoListRow]:
        rows = [MemoListRow(chapter)]
        if chapter.unit in self.folded:
            return rows
        for group, title, kind in GROUPS:
            pieces = chapter.group(group)
            if pieces:
                rows.append(MemoListRow(chapter, group, tr_data(title), kind))
                if (*chapter.unit, group) not in self.folded:
                    rows += [MemoListRow(chapter, group, "", kind, piece) for piece in pieces]
        return rows

    def fold(self, row: MemoListRow, folded: bool | None = None) -> bool:
        """Fold or unfold a provision or group; False when nothing changes."""
        key = row.chapter.unit if row.is_chapter else (*row.chapter.unit, row.group)
        now = key not in self.folded if folded is None else folded
        if row.piece is not None or now == (key in self.folded):
            return False
        (self.folded.add if now else self.folded.discard)(key)
        self.refill()
        return True

    def is_folded(self, row: MemoListRow) -> bool:
        """Whether a provision or group shows only its own line."""
        key = row.chapter.unit if row.is_chapter else (*row.chapter.unit, row.group)
        return key in self.folded

    def fold_others(self, unit: Unit) -> None:
        """Leave one provision open."""
        self.folded |= {c.unit for c in self.contents.chapters if c.unit != unit}
        self.folded.discard(unit)

    def row_of(self, key: tuple[str, ...]) -> int:
        """The row of that key; -1 when hidden or absent."""
        return next((n for n, row in enumerate(self.rows) if row.key == key), -1)

    def pieces(self, row: MemoListRow) -> list[MemoPiece]:
        """What a tick on this row is about."""
        if row.piece is not None:
            return [row.piece]
        return row.chapter.group(row.group) if row.group else list(row.chapter.pieces)

    def state(self, row: MemoListRow) -> Qt.CheckState:
        """Ticked, not ticked, or partly."""
        states = {self.contents.is_on(piece) for piece in self.pieces(row)}
        return SOME if len(states) == 2 else ON if states == {True} else OFF

    def figures(self, row: MemoListRow) -> str:
        """How many of how many go in."""
        pieces = self.pieces(row)
        taken = sum(self.contents.is_on(piece) for piece in pieces)
        return f"{taken}/{len(pieces)}" if pieces else ""

    def spoken(self, row: MemoListRow) -> str:
        """What a screen reader says of a row."""
        if row.is_chapter:
            return f"{row.chapter.label}. {row.chapter.heading}. {self.figures(row)}"
        words = {ON: tr("ticked"), OFF: tr("not ticked"), SOME: tr("partly ticked")}
        ticked = words[self.state(row)]
        if row.piece is None:
            return f"{row.title}. {self.figures(row)}. {ticked}"
        said = [row.piece.who, tr("suggested") if row.piece.suggested else "", ticked]
        return ". ".join([part for part in said if part] + [row.piece.snippet])

    # -- for Qt -----------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            piece = row.piece
            text = f"{piece.who}\n{piece.snippet}" if piece else row.chapter.heading
            return tips.plain(text)
        return None
