"""The actions that open a page or a dialog; each view is imported when it is first wanted."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from shiboken6 import isValid

from kzailaw_desktop import eid as eids
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.gui.kit.work.i18n import language, tr
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.window.commands import Commands

if TYPE_CHECKING:
    from kzailaw_desktop.domain import Act, Debate
    from kzailaw_desktop.gui.pages.import_page import ImportPage, Outcome
    from kzailaw_desktop.gui.searching.window import SearchDesk

RECENT = 12
LATER = 1200  # milliseconds after the window is shown
LATER_MODULES = (  # what the first article does not need, the likeliest first
    "searching.window",
    "memo.page",
    "desks.notes.popup",
    "desks.notes.page",
    "desks.drafting.page",
    "desks.pictures.matrix_page",
    "desks.editions.page",
    "desks.terms.page",
)


def load_later() -> None:
    """Import what is soon wanted: importing it when it is opened would stop the window."""
    for name in LATER_MODULES:
        import_module(f"kzailaw_desktop.gui.{name}")


class Openers(Commands):
    """Start page, search, import, memo, settings, help."""

    # -- start ----------------------------------------------------------------------------

    def show_start(self) -> None:
        """The start page, in a tab of its own."""
        from kzailaw_desktop.gui.pages.start_page import StartPage

        for page in self.group.pages():
            if isinstance(page, StartPage):
                self.group.show_page(page)
                return
        page = StartPage()
        page.place_wanted.connect(self.open_place)
        page.action_wanted.connect(self.trigger)
        self._fill_start(page)
        self.group.add(page, page.title())
        page.setFocus()

    def _fill_start(self, page: Any) -> None:
        missing = len(self.desk.missing)
        page.names = self.desk.naming.titles
        page.show_library(
            self.desk.infos,
            self.recent_places(),
            missing,
            self.named(self.desk.bookmarks),
            self._seen(),
        )

    def _seen(self) -> dict[str, tuple[str, str]]:
        """What the library held when the window was last closed: document -> edition, passages."""
        found = (str(text).split("|") for text in self.settings.get("seen"))
        return {each[0]: (each[1], each[2]) for each in found if len(each) == 3}

    def remember_library(self) -> None:
        """Keep what the library holds, so that the next start can tell what is new."""
        if self.desk.infos:
            seen = [f"{info.id}|{info.edition}|{info.passages}" for info in self.desk.infos]
            self.settings.set("seen", seen)

    def trigger(self, action: str) -> None:
        """Run an action by its id."""
        if action in self.actions_by_id:
            self.actions_by_id[action].trigger()

    def recent_places(self) -> list[tuple[Place, str]]:
        """Places read lately with their names, the latest first."""
        found = []
        for text in self.settings.get("recent"):
            place, _, name = str(text).partition("|")
            if name:
                found.append((Place.parse(place), name))
        return self.named(found)

    def named(self, places: list[tuple[Place, str]]) -> list[tuple[Place, str]]:
        """Places by the names they have in the language of now, where their texts are at hand."""
        texts: dict[str, Act | Debate] = {act.id: act for act in self.desk.cached_acts()}
        texts |= {debate.id: debate for debate in self.desk.cached_debates()}
        found = []
        for place, name in places:
            text = texts.get(place.document)
            found.append((place, naming.place_name(text, place.eid, language()) if text else name))
        return found

    def remember_place(self) -> None:
        """Add the article at hand to the recent places."""
        page, document = self.page(), self.document()
        if page is None or document is None:
            return
        eid = page.view.chosen or page.view.article
        eid = eids.article_of(eid) or eid.partition("__")[0]
        text = f"{Place(document.id, eid)}|{self.place_name(eid)}"
        kept = [
            t for t in self.settings.get("recent") if t.partition("|")[0] != text.partition("|")[0]
        ]
        self.settings.set("recent", [text, *kept][:RECENT])

    def place_name(self, eid: str = "") -> str:
        """The name of a unit of the document at hand, with the document."""
        page, document = self.page(), self.document()
        if page is None or document is None:
            return ""
        return naming.place_name(document, eid or page.view.chosen, language())

    # -- search ---------------------------------------------------------------------------

    _searching: SearchDesk | None = None

    def searching(self) -> SearchDesk:
        """What serves the search pages; made on first use."""
        if self._searching is None:
            from kzailaw_desktop.gui.searching.window import join

            self._searching = join(self)
        return self._searching

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._searching is None:
            QTimer.singleShot(LATER, self, self._load_later)

    def _load_later(self) -> None:
        """Import what is soon wanted in the pool: the window does not wait for it."""
        library = self.desk.library

        def work() -> bool:
            if not hasattr(library, "index"):  # asking opens the whole library
                return False
            load_later()
            return True

        self.tasks.read(work, self._loaded_later)

    def _loaded_later(self, there: bool) -> None:
        if there:
            self.searching().indexer.check()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()  # at once: an index that is being built takes a moment to end
        if self._searching is not None:
            self._searching.close()
        self.remember_library()
        super().closeEvent(event)

    def search_for(self, query: str) -> None:
        """Search everything; the results stand in a page of their own."""
        if query:
            self.searching().search_for(query)

    def open_hit(self, line: Any) -> None:
        """Open a passage that was found, with the words marked, beside the results."""
        self.searching().open_beside(line)

    def next_hit(self) -> None:
        """The next place found: in the list of results, or in the text."""
        self._step(1)

    def previous_hit(self) -> None:
        """The place found before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if self._searching is None or not self._searching.step(by):
            self.find_in_text()

    # -- import ---------------------------------------------------------------------------

    def import_files(self) -> None:
        """Choose files to import."""
        from PySide6.QtWidgets import QFileDialog

        from kzailaw_desktop.gui.kit.widgets.dialog import file_dialog

        dialog = file_dialog(self, tr("Import files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                f"{tr('Documents')} (*.txt *.html *.htm *.docx *.doc *.pdf *.xml)",
                f"{tr('All files')} (*)",
            ]
        )
        dialog.filesSelected.connect(self._import_names)
        dialog.open()

    def _import_names(self, names: list[str]) -> None:
        self.import_paths([Path(name) for name in names])

    def import_paths(self, files: list[Path]) -> None:
        """Import files, one by one, with a report."""
        if not files:
            return
        from kzailaw_desktop.gui.pages.import_page import ImportPage, run_import

        page = ImportPage()
        page.opened.connect(self.open_line)
        self.tasks.told.connect(page.show_step)
        self.group.add(page, page.title())

        def work() -> tuple[ImportPage, Outcome]:
            return page, run_import(self.desk.library, files, self.tasks.tell, page.stop)

        self.tasks.write(work, self._imported)

    def _imported(self, answer: tuple[ImportPage, Outcome]) -> None:
        page, outcome = answer
        if isValid(page):
            page.show_outcome(outcome)
        self.desk.list_documents()
        self.reload_documents([report.document for report in outcome.reports])

    def reload_documents(self, changed: list[str]) -> None:
        """Show documents anew that an import has changed."""
        for page in self.pages():
            document = getattr(page, "document", None)
            if document is not None and getattr(document, "id", "") in changed:
                self.desk.open(page, page.place(), page.third)  # type: ignore[attr-defined]

    # -- memo -----------------------------------------------------------------------------

    def make_memo(self) -> None:
        """The memo, with the provisions at hand added to it."""
        from kzailaw_desktop.gui.memo.opening import open_memo

        open_memo(self)

    def show_about(self) -> None:
        """What this program is, and whose work it stands on."""
        from kzailaw_desktop import __version__, paths

        licences = paths.resources() / "licences.txt"
        self.messages.about(
            f"KzaiLaw {__version__}",
            tr(
                "The law of Kazakhstan in Kazakh and Russian, with everything said about it. "
                "Everything stays on this machine."
            ),
            licences.read_text(encoding="utf-8") if licences.exists() else "",
            tr("Licences"),
        )
