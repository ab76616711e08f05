"""The menu of the notes: files they go into and come from, tags that are merged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.desks.notes.copies import CopiesPanel
from kzailaw_desktop.gui.desks.notes.presenting.presenter import NotesPresenter
from kzailaw_desktop.gui.desks.notes.tags_dialog import TagsDialog
from kzailaw_desktop.gui.kit.dialogs.page import choose_file, name_widget
from kzailaw_desktop.gui.kit.widgets.controls import MenuButton
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.library import Library

JSON_LD = "JSON-LD (*.jsonld *.json)"
WORKSPACE_FILE = "KzaiLaw (*.sqlite)"


class NotesMenu(QObject):
    """Asks for a file or a tag, then the presenter works. `dialog`: the last that was opened."""

    def __init__(
        self,
        button: MenuButton,
        presenter: NotesPresenter,
        library: Library,
        copies: CopiesPanel,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._button, self._presenter, self._library = button, presenter, library
        self._copies, self._page = copies, page
        self.dialog: QObject | None = None
        self.entries = {
            "export": button.add_action(self._export),
            "import": button.add_action(self._import),
            "tags": button.add_action(self._merge_tags),
        }
        copies.export_wanted.connect(self._export_all)
        copies.import_wanted.connect(self._import_all)

    def retranslate(self) -> None:
        """Name the button and its entries."""
        self.entries["export"].setText(tr("Export the notes shown (JSON-LD)…"))
        self.entries["import"].setText(tr("Import notes (JSON-LD)…"))
        self.entries["tags"].setText(tr("Merge tags…"))
        name_widget(self._button, tr("More"), tip=True)

    def _merge_tags(self) -> None:
        dialog = TagsDialog(self._library.workspace.tags(), self._page)
        dialog.merged.connect(self._presenter.merge_tags)
        self.dialog = dialog
        dialog.open()

    def _export(self) -> None:
        self._choose(tr("Export notes"), "notes.jsonld", JSON_LD, self._presenter.export_to)

    def _import(self) -> None:
        self._choose(tr("Import notes"), "", JSON_LD, self._presenter.import_from)

    def _export_all(self) -> None:
        name = f"kzailaw-{dt.date.today().isoformat()}.sqlite"
        title = self._copies.out.text()
        self._choose(title, name, WORKSPACE_FILE, self._presenter.export_all_to)

    def _import_all(self) -> None:
        title = self._copies.into.text()
        self._choose(title, "", WORKSPACE_FILE, self._presenter.import_all_from)

    def _choose(self, title: str, name: str, kinds: str, then: Callable[[str], None]) -> None:
        """Ask for a file: with a name, to be written; without, to be read."""
        self.dialog = choose_file(self._page, title, name, kinds, then, save=bool(name))
