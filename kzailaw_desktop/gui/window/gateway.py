"""Ask the library in the background, and say what came of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act, Debate, Document
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.gui.kit.work import collecting, i18n
from kzailaw_desktop.gui.kit.work.places import Bookmark, Place
from kzailaw_desktop.gui.kit.work.tasks import Tasks
from kzailaw_desktop.gui.palette.headings import HeadingPlace
from kzailaw_desktop.gui.panels import knowledge
from kzailaw_desktop.gui.panels.lines import ContextLine, Naming
from kzailaw_desktop.gui.panels.outward import outward_lines
from kzailaw_desktop.gui.panels.references import UnitTexts
from kzailaw_desktop.gui.reading.rows.documents import MadeRows, rows_of
from kzailaw_desktop.gui.safety.keeping import keeping
from kzailaw_desktop.gui.window.listing import Listing, listing

if TYPE_CHECKING:
    from kzailaw_desktop.corpus.reports.report import ImportReport
    from kzailaw_desktop.gui.panels.deciding import LinkPlace
    from kzailaw_desktop.gui.reading.marking.marks import Marks, Seen, Wanted
    from kzailaw_desktop.library import Library
    from kzailaw_desktop.library.catalogue.describe import DocumentInfo
    from kzailaw_desktop.library.references.completing import Completion
    from kzailaw_desktop.workspace.notes.annotation import Annotation
    from kzailaw_desktop.workspace.work import Decision

Opened = tuple[QObject, Place, Document, MadeRows]
Answer = tuple[str, str, list[ContextLine], str, knowledge.KnownBeside]  # the arguments of `known`


class LibraryGateway(QObject):
    """Between the window and the library; all work runs in the pool."""

    opened = Signal(object, object, object, object)  # page, Place, Document, rows
    counted = Signal(str, object, object)  # document, {article: number}, {article: own notes}
    known = Signal(str, str, object, str, object)  # document, eId, [Line], own note, KnownBeside
    listed = Signal(object)  # [DocumentInfo]
    resolved = Signal(object)  # Place
    noted = Signal()
    sources_imported = Signal(object)  # [ImportReport]
    marked = Signal(object, object, object)  # view, document, marks
    failed = Signal(object)
    not_found = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.tasks = tasks
        self.naming = Naming("en", translate=i18n.tr_data)
        self.infos: list[DocumentInfo] = []
        self.missing: list[str] = []
        self._texts = UnitTexts(library)
        self._names: dict[str, dict[str, str]] = {}
        self._acts: dict[str, Act] = {}
        self._debates: list[Debate] = []
        self.bookmarks: list[Bookmark] = []
        self.headings: list[HeadingPlace] = []
        self._headings_lang = ""
        tasks.failed.connect(self.failed)

    # -- documents ------------------------------------------------------------------------

    def open(
        self, page: QObject, place: Place, third: str = "", day: dt.date | None = None
    ) -> None:
        """Load a document for a page; `third`: the text wanted in a third column, `day`: the day
        on which its texts are wanted."""

        lang = i18n.language()

        def work() -> Opened:
            with collecting.paused():
                document = self.library.document(place.document)
                return page, place, document, rows_of(document, lang, third, day)

        self.tasks.read(work, self._opened, key=f"open:{id(page)}")

    def _opened(self, result: Opened) -> None:
        collecting.freeze_heap(len(result[3][1]))
        if isValid(result[0]):
            self.opened.emit(*result)

    def list_documents(self) -> None:
        """All documents, with their names for context lines and tabs."""
        library = self.library

        def work() -> Listing:
            return listing(library, i18n.language())

        self.tasks.read(work, self._listed, key="documents")

    def _listed(self, result: Listing) -> None:
        self.infos, self._names, self._acts = result.infos, result.names, result.acts
        self.missing, self.bookmarks = result.missing, result.bookmarks
        self._debates = result.debates
        self.headings, self._headings_lang = result.headings, result.lang
        self.naming.profiles = {doc: act.profile for doc, act in self._acts.items()}
        self.relabel()
        self.listed.emit(self.infos)

    def relabel(self) -> None:
        """Name documents in the language of the interface."""
        lang = i18n.language()
        self.naming.lang = lang
        self.naming.titles = {doc: by_lang[lang] for doc, by_lang in self._names.items()}
        if self._headings_lang not in ("", lang):
            self.list_documents()  # the headings of articles are those of the former language

    @property
    def titles(self) -> dict[str, str]:
        """Short titles of the documents in the language of the interface."""
        return self.naming.titles

    def cached_acts(self) -> list[Act]:
        """The acts of the library, once they have been listed."""
        return list(self._acts.values())

    def cached_debates(self) -> list[Debate]:
        """The sittings of the library, once they have been listed."""
        return list(self._debates)

    def add_bookmark(self, place: Place, name: str, done: Callable[[], None]) -> None:
        """Bookmark a place; `done` is called when it is kept."""

        def work() -> None:
            from kzailaw_desktop.workspace import Annotation, Motivation

            kind = Motivation.BOOKMARKING
            self.library.workspace.save_annotation(
                Annotation(place.document, place.eid, motivation=kind, body=name)
            )

        self._keep(work, done)

    def remove_bookmark(self, id: str, done: Callable[[], None]) -> None:
        """Take a bookmark away; undo brings it back."""

        def work() -> None:
            self.library.workspace.delete_annotation(id)

        self._keep(work, done)

    def rename_bookmark(self, id: str, name: str) -> None:
        """Give a bookmark another name; "" is the name of its place."""

        def work() -> None:
            workspace = self.library.workspace
            known = workspace.annotation(id)
            if known is not None:
                workspace.save_annotation(replace(known, body=name))

        self.tasks.write(work, self._noted)

    def _keep(self, work: Callable[[], None], done: Callable[[], None]) -> None:
        def kept(_: object) -> None:
            done()
            self.noted.emit()

        self.tasks.write(work, kept)

    def import_known(self, folders: Sequence[Path]) -> None:
        """Import what these folders hold of the catalogued texts that the library lacks."""
        known = [folder for folder in folders if folder.is_dir()]

        def work() -> list[ImportReport]:
            return self.library.import_known(known) if self.library.missing_texts() else []

        if known:
            self.tasks.write(work, self._sources_imported)

    def _sources_imported(self, reports: list[ImportReport]) -> None:
        if reports:
            self.sources_imported.emit(reports)

    # -- what is known --------------------------------------------------------------------

    def count(self, document: str) -> None:
        """How much is said about each article."""

        def work() -> tuple[str, dict[str, int], dict[str, int]]:
            own: dict[str, int] = {}
            for note in self._notes(document, ""):
                article = eids.article_of(note.eid) or note.eid.partition("__")[0]
                if note.motivation != "bookmarking":
                    own[article] = own.get(article, 0) + 1
            return document, self.library.counts(document), own

        self.tasks.read(work, self._counted, key="counts")

    def _counted(self, result: tuple[str, dict[str, int], dict[str, int]]) -> None:
        self.counted.emit(*result)

    def know(self, document: str, eid: str) -> None:
        """Everything known about a unit."""
        named = replace(self.naming, lang=i18n.language())

        def work() -> Answer:
            shown = self.library.document(document)
            if not isinstance(shown, Act):
                own = [a for a in self._notes(document, eid) if a.eid == eid and _plain(a)]
                lines = knowledge.lines_of(None, own, named)
                lines += outward_lines(self.library, shown, eid, named)
                beside = knowledge.KnownBeside({}, named)
                return document, eid, lines, own[0].body if own else "", beside
            context = self.library.context(eid, document, named.lang)
            notes = [a for a in self._notes(document, eid) if a.motivation != "bookmarking"]
            mine = next((a.body for a in notes if a.eid == eid and _plain(a)), "")
            decisions = self._decisions(document)
            lines = knowledge.lines_of(context, notes, named, self._texts, decisions)
            pending = not lines and bool(self.library.links_pending())
            return document, eid, lines, mine, knowledge.KnownBeside(decisions, named, pending)

        self.tasks.read(work, self._known, key="context")

    def _decisions(self, act: str) -> dict[LinkPlace, Decision]:
        """The user's decisions on links to an act, by passage and unit."""
        found = self.library.workspace.decisions_on(act)
        return {(key[0], key[1], key[3]): decision for key, decision in found.items()}

    def _notes(self, document: str, eid: str) -> list[Annotation]:
        return list(self.library.workspace.annotations(document, eid))

    def _known(self, result: Answer) -> None:
        self.known.emit(*result)

    def find_marks(self, view: QObject, document: Document, wanted: Wanted, seen: Seen) -> None:
        """Citations and defined terms of rows in sight; without them one can read as well."""

        def work() -> tuple[QObject, Document, Marks]:
            from kzailaw_desktop.gui.reading.marking.marks import find_marks
            from kzailaw_desktop.links.terms import definitions_in

            return view, document, find_marks(self.library, document, wanted, definitions_in, seen)

        self.tasks.read(work, self._marked, self._unmarked)

    def _marked(self, result: tuple[QObject, Document, Marks]) -> None:
        if isValid(result[0]):
            self.marked.emit(*result)

    def _unmarked(self, error: Exception) -> None:
        if isinstance(error, KzaiLawError):
            self.failed.emit(error)

    def resolve(self, reference: str, document: str) -> None:
        """Find what a typed reference means: in the act it names, else in the current document."""

        def work() -> tuple[Place, KzaiLawError | None]:
            found = self.library.find(reference, document)
            units = found.eids if len(found.eids) > 1 else ()
            return Place(found.document, found.eids[0], units=units), found.remark

        self.tasks.read(work, self._resolved, self._unresolved, key="resolve")

    def complete(
        self, begun: str, document: str, lang: str, done: Callable[[str, list[Completion]], None]
    ) -> None:
        """Ask what a reference that is being typed may become; trouble offers nothing."""

        def work() -> tuple[str, list[Completion]]:
            return begun, list(self.library.complete(begun, document, lang))

        def failed(_error: Exception) -> None:
            done(begun, [])

        self.tasks.read(work, lambda found: done(*found), failed, key="complete")

    def _resolved(self, found: tuple[Place, KzaiLawError | None]) -> None:
        place, remark = found
        self.resolved.emit(place)
        if remark is not None:
            self.failed.emit(remark)

    def _unresolved(self, error: Exception) -> None:
        self.not_found.emit(error)

    # -- the user's own -------------------------------------------------------------------

    def save_note(self, document: str, eid: str, body: str) -> None:
        """Keep the note on a unit; an empty one is deleted."""

        def work() -> None:
            from kzailaw_desktop.workspace import Annotation

            workspace = self.library.workspace
            own = [a for a in self._notes(document, eid) if a.eid == eid and _plain(a)]
            if own and not body.strip():
                workspace.delete_annotation(own[0].id)
            elif own:
                workspace.save_annotation(replace(own[0], body=body))
            elif body.strip():
                workspace.save_annotation(Annotation(document=document, eid=eid, body=body))

        self.tasks.write(keeping(work, (document, eid, body)), self._noted)

    def delete_note(self, note: str) -> None:
        """Delete a note by its id."""

        def work() -> None:
            self.library.workspace.delete_annotation(note)

        self.tasks.write(work, self._noted)

    def decide(self, line: ContextLine, act: str, decision: str, author: str) -> None:
        """Confirm or reject a suggested link, or take the decision back ("")."""

        def work() -> None:
            self.library.decide(line.document, line.eid, act, line.target, decision, author)

        self.tasks.write(work, self._noted)

    def _noted(self, _: object) -> None:
        self.noted.emit()


def _plain(annotation: Annotation) -> bool:
    """Whether it is the note on a whole unit that the panel edits."""
    plain = annotation.format != "text/markdown"  # edited with its form elsewhere
    return plain and not annotation.exact and annotation.motivation == "commenting"
