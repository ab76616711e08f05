"""Watched folders at the left, what is new in them at the right; nothing is imported unasked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.gui.desks.watching.ticks import TickList
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage, name_widget
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.widgets.empty import EmptyState
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Label
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.library.importing.watching import FolderNews, WatchedItem, WatchList

NAMED = 6  # entries passed over that are named


class WatchingPage(DeskPage):
    """Ticked files are imported; the rest is passed over until it changes."""

    watch_changed = Signal()  # the folders, or what was decided on
    import_wanted = Signal(object)  # [WatchedItem]

    def build(self) -> None:
        self._news: list[FolderNews] = []
        self._dialog: QObject | None = None
        self.add_folder = Button("folder-plus", " ")
        self.remove = Button("trash", " ")
        for button in (self.remove, self.add_folder):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.tools.addWidget(button)
        self.folders = QuietList(name_lines=2)
        self.folders.setMinimumWidth(220)
        self.list = TickList()
        self.said_line = Label(token="muted", size=9.4, wrap=True)
        self.take, self.pass_over = Button("download-simple", " "), Button("x", " ")
        self.take.primary = True
        self.all, self.none = Button("", " "), Button("", " ")
        self.empty = EmptyState()
        self.split = Splitter()
        self.split.add(self.folders, self._offers_part(), sizes=(320, 880), stretch=1)
        self.fill(self.empty, self.split)
        lead(self, self.list)
        self.add_folder.clicked.connect(self._choose)
        self.empty.wanted.connect(self._choose)
        self.remove.clicked.connect(self._remove)
        self.take.clicked.connect(self._take)
        self.pass_over.clicked.connect(self._pass)
        self.all.clicked.connect(self._tick_all)
        self.none.clicked.connect(self._tick_none)
        self.list.offers.ticked_changed.connect(self._count)

    def _offers_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        column.addWidget(self.said_line)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        for button in (self.take, self.pass_over, self.all, self.none):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return part

    def retranslate(self) -> None:
        self.heading.setText(tr("Watched folders"))
        self.add_folder.setText(tr("Watch a folder…"))
        self.remove.setText(tr("Watch no longer"))
        self.pass_over.setText(tr("Do not offer the rest"))
        self.all.setText(tr("Tick all"))
        self.none.setText(tr("Tick none"))
        name_widget(self.folders, tr("Watched folders"))
        name_widget(self.list, tr("New and changed files"))
        self.empty.say(
            tr("No folder is watched"),
            tr(
                "New and changed files of a watched folder are offered to you; nothing is imported "
                "before you say so."
            ),
            tr("Watch a folder…"),
        )
        self._show()

    def load(self) -> None:
        library = self.library

        def work() -> list[FolderNews]:
            return WatchList(library.user_store.root).look()

        self.read(work, self.show_news, key="watched")

    def show_news(self, news: list[FolderNews]) -> None:
        """Show what was found in the folders."""
        self._news = news
        self._show()

    # -- showing ----------------------------------------------------------------------------

    def _show(self) -> None:
        news = self._news
        self.empty.setVisible(not news)
        self.split.setVisible(bool(news))
        self.remove.setVisible(bool(news))
        self.folders.set_entries([_entry(each) for each in news])
        if news and not self.folders.key():
            self.folders.choose_first()
        items = [item for each in news for item in each.offered]
        if items != self.list.offers.items:
            self.list.offers.set_items(items)
        self.said_line.setText(_said(news))
        self.said_line.setVisible(bool(self.said_line.text()))
        for button in (self.pass_over, self.all, self.none):
            button.setEnabled(bool(items))
        self._count()

    def _count(self) -> None:
        ticked, all_of = len(self.list.offers.ticked()), len(self.list.offers.items)
        self.take.setText(tr("Import %n files", ticked))
        self.take.setEnabled(ticked > 0)
        self.detail.setText(tr("%n new or changed files in the watched folders", all_of))

    # -- what the user does -----------------------------------------------------------------

    def _choose(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from kzailaw_desktop.gui.kit.dialogs.dialog import file_dialog

        dialog = file_dialog(self, tr("Watch a folder…"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(self.watch)
        self._dialog = dialog
        dialog.open()

    def watch(self, folder: str) -> None:
        """Watch a folder from now on."""
        library = self.library

        def work() -> str:
            return WatchList(library.user_store.root).add(Path(folder))

        self.write(work, self._changed)

    def _remove(self) -> None:
        library, folder = self.library, self.folders.key()

        def work() -> bool:
            return WatchList(library.user_store.root).remove(folder)

        if folder:
            self.write(work, self._changed)

    def _take(self) -> None:
        self.import_wanted.emit(self.list.offers.ticked())

    def _pass(self) -> None:
        ticked = self.list.offers.ticked()
        rest = [item for item in self.list.offers.items if item not in ticked]
        self._decide(rest or ticked)

    def _decide(self, items: list[WatchedItem]) -> None:
        library = self.library

        def work() -> None:
            WatchList(library.user_store.root).decided(items)

        self.write(work, self._changed)

    def _changed(self, _done: object) -> None:
        self.watch_changed.emit()
        self.load()

    def _tick_all(self) -> None:
        self.list.offers.tick_all(True)

    def _tick_none(self) -> None:
        self.list.offers.tick_all(False)


def _entry(news: FolderNews) -> ListEntry:
    path = Path(news.folder)
    side = tr("not there") if news.missing else str(len(news.offered))
    token = "trouble" if news.missing else ""
    return ListEntry(news.folder, path.name or news.folder, news.folder, side, token, value=news)


def _said(news: list[FolderNews]) -> str:
    lines = []
    for each in news:
        if each.missing:
            lines.append(tr("The watched folder {folder} is not there.").format(folder=each.folder))
        if each.ignored:
            names = ", ".join(each.ignored[:NAMED]) + (" …" if len(each.ignored) > NAMED else "")
            text = tr("Passed over in {folder}: %n links, pipes or devices", len(each.ignored))
            lines.append(f"{text.format(folder=each.folder)} ({names})")
        if each.too_many:
            text = tr("{folder} holds more files or folders than are looked at.")
            lines.append(text.format(folder=each.folder))
    return "\n".join(lines)
