"""The page of the memo: contents at the left, the document at the right, controls above."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kzailaw_desktop.gui import i18n, theme
from kzailaw_desktop.gui.desks.page import DeskPage, Services
from kzailaw_desktop.gui.i18n import tr
from kzailaw_desktop.gui.knowledge import Naming
from kzailaw_desktop.gui.memo.choices import Choices
from kzailaw_desktop.gui.memo.contents import Chapter, Contents, Unit
from kzailaw_desktop.gui.memo.head import MemoHead
from kzailaw_desktop.gui.memo.list import ContentsList
from kzailaw_desktop.gui.memo.preview import Preview, Sheet
from kzailaw_desktop.gui.memo.rows import Row
from kzailaw_desktop.gui.memo.work import MemoWork
from kzailaw_desktop.gui.widgets import Button, Elided, Field, Label, Rule, Splitter

PAUSE = 250  # milliseconds between the last change and a new preview
SIDE = 400  # width of the contents
KINDS = {
    "docx": "Word (*.docx)",
    "pdf": "PDF (*.pdf)",
    "odt": "OpenDocument (*.odt)",
    "html": "HTML (*.html)",
}


class _Side(QWidget):
    """Chrome behind the contents."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.active().color("chrome"))


class MemoPage(DeskPage):
    """One memo. Everything is asked of the library in the background."""

    exported = Signal(object)  # Path

    def __init__(
        self, library: Any, services: Services, naming: Naming, parent: QWidget | None = None
    ) -> None:
        self.naming = naming
        self.contents = Contents()
        self.work = MemoWork(library, services, naming)
        self.ready = False  # the choices of the last memo are known
        super().__init__(library, services, parent)
        self.work.setParent(self)
        # The window decides how wide a page is, never the page.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    # -- building ---------------------------------------------------------------------------

    def build(self) -> None:
        self.head = MemoHead(Choices(lang="kk" if i18n.language() == "kk" else "ru"))
        self.list = ContentsList(self.contents)
        self.preview = Preview()
        self.add_field = Field("plus")
        self.add_hint = Label(token="muted", size=9.0)
        self.count = Elided(token="muted", size=9.0)
        self.up, self.down, self.out = Button("caret-up"), Button("caret-down"), Button("x")
        self.export = Button("", tr("Export…"))
        self.export.primary = True
        self.export.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.detail.hide()  # the figures stand under the contents
        self.tools.addWidget(self.export)
        self.empty = Label(token="muted", size=10.5, wrap=True)
        self.box.addWidget(self.head)
        self.box.addWidget(Rule())
        parts = Splitter()
        parts.addWidget(self._side())
        parts.addWidget(self.preview)
        parts.setStretchFactor(1, 1)
        parts.setSizes([SIDE, 900])
        self.box.addWidget(parts, 1)
        self._pausing = QTimer(self, singleShot=True, interval=PAUSE)
        self._pausing.timeout.connect(self._draw)
        self._connect()
        self.setFocusProxy(self.list)

    def _side(self) -> QWidget:
        side = _Side()
        side.setMinimumWidth(280)
        self.preview.setMinimumWidth(360)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        adding = QVBoxLayout()
        adding.setContentsMargins(16, 10, 14, 10)
        adding.addWidget(self.add_field)
        column.addLayout(adding)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self._empty_page())
        column.addWidget(self.stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 2, 8, 4)
        foot.setSpacing(0)
        foot.addWidget(self.count, 1)
        for button in (self.up, self.down, self.out):
            foot.addWidget(button)
        column.addWidget(Rule())
        column.addLayout(foot)
        return side

    def _empty_page(self) -> QWidget:
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(24, 16, 24, 16)
        box.addWidget(self.empty)
        box.addStretch(1)
        return inside

    def _connect(self) -> None:
        self.head.changed.connect(self._chosen)
        self.head.suggestions_switched.connect(self._suggestions)
        self.list.changed.connect(self._changed)
        self.list.walked.connect(self._walked)
        self.list.opened.connect(self._open)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.out.clicked.connect(self.list.remove)
        self.add_field.returnPressed.connect(self._add_typed)
        self.export.clicked.connect(self.ask_file)
        self.work.recalled.connect(self._recalled)
        self.work.gathered.connect(self._gathered)
        self.work.found.connect(self.add)
        self.work.drawn.connect(self._drawn)
        self.work.not_drawn.connect(self._not_drawn)
        self.work.written.connect(self._written)

    def load(self) -> None:
        self.work.recall(self.head.choices)

    # -- contents ---------------------------------------------------------------------------

    def add(self, units: Sequence[Unit]) -> None:
        """Add provisions to the memo; those that are in it come to hand."""
        self.add_field.clear()
        new = [unit for unit in dict.fromkeys(units) if self.contents.place(unit) < 0]
        if new:
            self.work.gather(new, self.head.choices.lang)
        elif units:
            self.list.go((*units[-1], "", ""))

    def refresh(self) -> None:
        """Notes or links have changed: bring every provision up to date."""
        if self.contents.chapters:
            self.work.gather(list(self.contents.units()), self.head.choices.lang)

    def _gathered(self, chapters: list[Chapter]) -> None:
        first = not self.contents.chapters
        new = [c for c in chapters if self.contents.place(c.unit) < 0]
        for chapter in chapters:
            self.contents.put(chapter, self.head.choices.suggestions)
        if new and len(self.contents.chapters) > 1:
            self.list.rows.fold_others(new[0 if first else -1].unit)
        self.list.refill((*new[0 if first else -1].unit, "", "") if new else ())
        self._changed()

    def _add_typed(self) -> None:
        reference = self.add_field.text().strip()
        if reference:
            self.work.find(reference)

    def _move_up(self) -> None:
        self.list.move_by(-1)

    def _move_down(self) -> None:
        self.list.move_by(1)

    def _suggestions(self, on: bool) -> None:
        self.contents.set_suggestions(on)
        self.list.viewport().update()

    def _open(self, row: Row) -> None:
        if row.piece is None:
            self.open_requested.emit(row.chapter.document, row.chapter.eid)
        elif row.piece.place[0]:
            self.open_requested.emit(*row.piece.place)

    def _walked(self, row: Row) -> None:
        units = self.contents.units()
        at = self.contents.place(row.chapter.unit)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(at < len(units) - 1)
        if self._last_unit != row.chapter.unit:
            self._last_unit = row.chapter.unit
            self.preview.go_to(row.chapter.names if at else ())

    _last_unit: Unit = ("", "")

    # -- choices ----------------------------------------------------------------------------

    def _recalled(self, choices: Choices) -> None:
        self.ready = True
        self.head.show_choices(choices)
        self._changed()

    def _chosen(self, choices: Choices) -> None:
        self.work.remember(choices)
        self._changed()

    def _changed(self) -> None:
        """The memo is another one now."""
        self._pausing.start()
        self.stack.setCurrentIndex(0 if self.contents.chapters else 1)
        for button in (self.export, self.up, self.down, self.out):
            button.setEnabled(bool(self.contents.chapters))
        row = self.list.row()
        if row is not None:
            at = self.contents.place(row.chapter.unit)
            self.up.setEnabled(at > 0)
            self.down.setEnabled(at < len(self.contents.chapters) - 1)
        self._say_counts()

    def _say_counts(self) -> None:
        units = len(self.contents.chapters)
        taken, of = self.contents.counts()
        words = tr("%n provisions", units)
        passages = tr("{taken} of {of} passages and notes").format(taken=taken, of=of)
        self.count.setText(f"{words} · {passages}" if units else "")

    # -- the document -----------------------------------------------------------------------

    def _draw(self) -> None:
        if not self.ready:
            return
        if not self.contents.chapters:
            self.preview.clear_sheet()
            return
        choices = self.head.choices
        self.work.draw(choices.request(self.contents.units(), self.contents.left_out()))

    def _drawn(self, sheet: Sheet) -> None:
        if not self.contents.chapters:
            return
        first = not self.preview.toPlainText()
        words = tr("In the margin of the Word file, as comments:")
        self.preview.show_sheet(sheet, words)
        if first:
            self.preview.verticalScrollBar().setValue(0)

    def _not_drawn(self, error: Exception) -> None:
        self.services.trouble(error)

    # -- export -----------------------------------------------------------------------------

    def ask_file(self) -> None:
        """Ask where the document goes; its suffix names the format."""
        self.head.flush()
        dialog = QFileDialog(self, tr("Export the memo"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        formats = self.work.formats or ["docx"]
        dialog.setNameFilters([KINDS[name] for name in formats if name in KINDS])
        dialog.setDefaultSuffix("docx")
        dialog.filterSelected.connect(self._suffix)
        names = "-".join(c.eid.removeprefix("art_") for c in self.contents.chapters[:4])
        dialog.selectFile(f"{tr('memo')}-{names}.docx")
        dialog.fileSelected.connect(self.export_to)
        self._dialog = dialog
        dialog.open()

    _dialog: QFileDialog | None = None

    def _suffix(self, kind: str) -> None:
        if self._dialog is not None:
            suffix = next((name for name, words in KINDS.items() if words == kind), "docx")
            self._dialog.setDefaultSuffix(suffix)
            chosen = self._dialog.selectedFiles()
            if chosen:
                self._dialog.selectFile(Path(chosen[0]).with_suffix(f".{suffix}").name)

    def export_to(self, file: str) -> None:
        """Write the memo in the format that the suffix names."""
        self._dialog = None
        choices = self.head.flush()
        request = choices.request(self.contents.units(), self.contents.left_out())
        self.said.emit(tr("Writing the memo…"))
        self.work.write(request, Path(file))

    def _written(self, result: Any) -> None:
        file = Path(result.file)
        self.said.emit(tr("Memo saved: {file}").format(file=file.name))
        self.exported.emit(file)

    # -- the page itself --------------------------------------------------------------------

    def show_place(self, document: str, eid: str) -> None:
        """The memo does not follow the place at hand; `add` is the way in."""

    def find_field(self) -> QWidget | None:
        return self.add_field

    def retranslate(self) -> None:
        self.heading.setText(tr("Memo"))
        self.head.retranslate()
        self.export.setText(tr("Export…"))
        self.export.setToolTip(tr("Word, PDF, OpenDocument or HTML"))
        self.add_field.setPlaceholderText(tr("Add a provision: 17-3-2"))
        self.add_field.setAccessibleName(tr("Add a provision by its number"))
        self.list.setAccessibleName(tr("Contents of the memo"))
        self.preview.setAccessibleName(tr("Preview of the document"))
        for button, name, keys in (
            (self.up, tr("Move up"), "Alt+↑"),
            (self.down, tr("Move down"), "Alt+↓"),
            (self.out, tr("Take out of the memo"), "Delete"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({keys})")
        self.empty.setText(
            tr(
                "The provisions of the memo will stand here. Type a number above, or press Ctrl+M"
                " while reading an article, or on the results of a search."
            )
        )
        self._say_counts()

    def title(self) -> str:
        return tr("Memo")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "work"):
            self.refresh()
