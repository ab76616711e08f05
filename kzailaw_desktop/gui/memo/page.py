"""The page of the memo: contents at the left, the document at the right, controls above."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzailaw_desktop.export import FORMATS
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage, name_widget
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Hairline
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.memo.choices import Choices
from kzailaw_desktop.gui.memo.contents import Chapter, MemoContents, Unit
from kzailaw_desktop.gui.memo.filing import MemoFileDialog
from kzailaw_desktop.gui.memo.head import MemoHead
from kzailaw_desktop.gui.memo.listing.rows import MemoListRow
from kzailaw_desktop.gui.memo.listing.side import MemoSide
from kzailaw_desktop.gui.memo.preview import Preview, PreviewPage
from kzailaw_desktop.gui.memo.work import MemoWork
from kzailaw_desktop.gui.panels.lines import Naming

if TYPE_CHECKING:
    from kzailaw_desktop.export import ExportResult
    from kzailaw_desktop.library import Library

PAUSE = 250  # milliseconds between the last change and a new preview
LIST_HEIGHT = 220  # below which the page scrolls as a whole
SIDE = 400  # width of the contents


class MemoPage(DeskPage):
    """One memo. Everything is asked of the library in the background."""

    exported = Signal(object)  # Path

    def __init__(
        self, library: Library, services: Services, naming: Naming, parent: QWidget | None = None
    ) -> None:
        self.naming = naming
        self.contents = MemoContents()
        self.work = MemoWork(library, services, naming)
        self.ready = False  # the choices and the memo that were kept are known
        self._waiting: list[Unit] = []  # to be added then
        super().__init__(library, services, parent)
        self.work.setParent(self)
        # The window decides how wide a page is, never the page.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    # -- building ---------------------------------------------------------------------------

    def build(self) -> None:
        self.head = MemoHead(Choices(lang="kk" if i18n.language() == "kk" else "ru"))
        self.side = MemoSide(self.contents)
        self.list, self.stack, self.add_field = self.side.list, self.side.stack, self.side.add_field
        self.preview = Preview(self.services.tasks)
        self.preview.setMinimumWidth(360)
        self.anew = Button("file-plus")
        self.export = Button("", tr("Export…"))
        self.export.primary = True
        self.export.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.check = Button("check-square")
        self.check.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.detail.hide()  # the figures stand under the contents
        self.tools.addWidget(self.anew)
        self.tools.addWidget(self.check)
        self.tools.addWidget(self.export)
        self.box.addWidget(self.head)
        self.box.addWidget(Hairline())
        parts = Splitter()
        parts.add(self.side, self.preview, sizes=(SIDE, 900), stretch=1)
        parts.setMinimumHeight(LIST_HEIGHT)
        self.box.addWidget(parts, 1)
        self._pausing = QTimer(self, singleShot=True, interval=PAUSE)
        self._pausing.timeout.connect(self._take_over)
        self._connect()
        lead(self, self.list)

    def _connect(self) -> None:
        self.head.changed.connect(self._chosen)
        self.head.suggestions_switched.connect(self._suggestions)
        self.list.changed.connect(self._changed)
        self.list.walked.connect(self._walked)
        self.list.opened.connect(self._open)
        self.anew.clicked.connect(self.begin_anew)
        self.add_field.returnPressed.connect(self._add_typed)
        self.export.clicked.connect(self.ask_file)
        self.check.clicked.connect(self._check_citations)
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
        if not self.ready:
            self._waiting += units
            return
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

    def _suggestions(self, on: bool) -> None:
        self.contents.set_suggestions(on)
        self.list.viewport().update()

    def _open(self, row: MemoListRow) -> None:
        if row.piece is None:
            self.open_requested.emit(row.chapter.document, row.chapter.eid)
        elif row.piece.place[0]:
            self.open_requested.emit(*row.piece.place)

    def _walked(self, row: MemoListRow) -> None:
        self.side.follow()
        at = self.contents.place(row.chapter.unit)
        if self._last_unit != row.chapter.unit:
            self._last_unit = row.chapter.unit
            self.preview.go_to(row.chapter.names if at else ())

    _last_unit: Unit = ("", "")

    # -- choices ----------------------------------------------------------------------------

    def _recalled(self, choices: Choices, kept: object) -> None:
        self.ready = True
        self.head.show_choices(choices)
        units = self.contents.recall(kept)
        asked, self._waiting = self._waiting, []
        self.add([*units, *asked])
        self._changed()

    def _chosen(self, choices: Choices) -> None:
        self.work.remember(choices)
        self._changed()

    def _changed(self) -> None:
        """The memo has changed."""
        self._pausing.start()
        for button in (self.export, self.anew, self.check):
            button.setEnabled(bool(self.contents.chapters))
        self.side.follow()

    def begin_anew(self) -> None:
        """An empty memo, with the choices of this one."""
        self.contents.recall(None)
        self.contents.chapters = []
        self.head.show_choices(replace(self.head.flush(), title="", question="", texts=()))
        self.list.refill()
        self._changed()
        self.add_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_over(self) -> None:
        """A moment after the last change: keep the memo, and show it."""
        self._pausing.stop()
        if self.ready:
            self.work.keep_draft({**self.contents.kept(), **self.head.choices.of_this_memo()})
            self._draw()

    def hideEvent(self, event: QHideEvent) -> None:
        if self._pausing.isActive():
            self._take_over()
        super().hideEvent(event)

    # -- the document -----------------------------------------------------------------------

    def _draw(self) -> None:
        if not self.contents.chapters:
            self.preview.clear_sheet()
            return
        choices = self.head.choices
        self.work.draw(choices.request(self.contents.units(), self.contents.left_out()))

    def _drawn(self, sheet: PreviewPage) -> None:
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

    def _check_citations(self) -> None:
        """Check the memo as it stands in the preview, before it is sent."""
        text = self.preview.toPlainText()
        if text.strip():
            self.check_wanted.emit(text, self.head.choices.title or tr("Memo"), "")

    def ask_file(self) -> None:
        """Ask where the document goes; its suffix names the format."""
        self.head.flush()
        names = "-".join(c.eid.removeprefix("art_") for c in self.contents.chapters[:4])
        formats = self.work.formats or ["docx"]
        dialog = MemoFileDialog(self, formats, f"{tr('memo')}-{names}")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def export_to(self, file: str) -> None:
        """Write the memo in the format that the suffix names."""
        choices = self.head.flush()
        request = choices.request(self.contents.units(), self.contents.left_out())
        self.said.emit(tr("Writing the memo…"))
        self.work.write(request, Path(file))

    def _written(self, result: ExportResult) -> None:
        file = Path(result.file)
        self.said.emit(tr("Memo saved: {file}").format(file=file.name))
        self.exported.emit(file)

    # -- the page itself --------------------------------------------------------------------

    def show_place(self, document: str, eid: str) -> None:
        """Show nothing else: provisions come into the memo by `add` only."""

    def find_field(self) -> QWidget | None:
        return self.add_field

    def retranslate(self) -> None:
        self.heading.setText(tr("Memo"))
        self.head.retranslate()
        self.export.setText(tr("Export…"))
        self.export.setToolTip(tips.plain(", ".join(each.name for each in FORMATS.values())))
        name_widget(self.check, tr("Check the citations of the memo"))
        self.anew.setAccessibleName(tr("Begin a new memo"))
        self.anew.setToolTip(tr("Begin a new memo"))
        self.preview.setAccessibleName(tr("Preview of the document"))
        self.side.retranslate()

    def title(self) -> str:
        return tr("Memo")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "work"):
            self.refresh()
