"""Library: documents, what is known of them, search and the user's own work, as one object.

Making one reads nothing: each part is opened when it is first asked for, by any thread.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kzailaw_desktop import paths
from kzailaw_desktop.errors import WorkspaceTrouble
from kzailaw_desktop.library.documents import Documents

if TYPE_CHECKING:
    from kzailaw_desktop.citations import ActIndex
    from kzailaw_desktop.corpus.reports.report import ImportReport
    from kzailaw_desktop.corpus.storing.store import Store
    from kzailaw_desktop.domain import Citation
    from kzailaw_desktop.library.references.completing import Completion
    from kzailaw_desktop.library.references.lookup import Resolved
    from kzailaw_desktop.links import Context, LinkIndex
    from kzailaw_desktop.search import SearchIndex, SearchRequest, SearchResults
    from kzailaw_desktop.workspace import Workspace

NOT_OPEN = "workspace-not-open"
_AT_ONCE = 1.5  # seconds that links are written while the window waits; then at the next question


class Library(Documents):
    """The shipped library and the user's own, as one.

    `forgiving`: trouble with the user's folder or file does not keep the law from being read.
    An empty workspace that refuses every change takes the place of one that cannot be opened;
    `workspace_trouble` says why.
    """

    def __init__(
        self,
        user_dir: Path,
        workspace: Path,
        shipped: bool,
        index_dir: Path | None,
        forgiving: bool,
        own: Store | None = None,
    ) -> None:
        super().__init__(user_dir, shipped, index_dir, own)
        self.workspace_trouble: WorkspaceTrouble | None = None
        self._workspace_path, self._forgiving = workspace, forgiving
        self._workspace: Workspace | None = None
        self._links: tuple[int, LinkIndex | None] = (-1, None)
        self._decided = 0  # changes of the workspace that the links have heard of
        self._acts: tuple[int, ActIndex | None] = (-1, None)
        self._search: SearchIndex | None = None
        # Two threads that open the workspace at once would lock each other out.
        self._opening, self._linking = threading.RLock(), threading.RLock()

    @classmethod
    def open(
        cls,
        user_dir: Path | None = None,
        workspace: Path | None = None,
        shipped: bool = True,
        index_dir: Path | None = None,
        forgiving: bool = False,
    ) -> Library:
        """Open the library; the user's own folder is made when missing.

        LibraryBroken: the folder is not a library, or cannot be made or read. A forgiving
        library says so when the folder is first needed.
        """
        own = (user_dir or paths.user_library()).absolute()
        library = cls(own, workspace or paths.user_workspace(), shipped, index_dir, forgiving)
        if not forgiving:
            _ = library.user_store
        return library

    def close(self) -> None:
        """Let go of files."""
        if "_upkeep" in self.__dict__:
            self._upkeep.catalogue.database.close()
        if self._search is not None:
            self._search.close()
            self._search = None
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None

    def forget(self) -> None:
        """Drop what was computed from the documents; the next question reads them anew."""
        super().forget()
        self._links = -1, None

    def saved(self, doc: str) -> None:
        """Take note of a document that was saved or removed."""
        super().saved(doc)
        self._opened.clear()
        self._links = -1, None

    # --- references and what is known ---------------------------------------------------------

    @property
    def act_index(self) -> ActIndex:
        """Every act of the library, for resolving citations."""
        catalogue = self.catalogue
        version, index = self._acts
        if index is None or version != self._upkeep.version:
            from kzailaw_desktop.library.catalogue.act_index import act_index

            version, index = self._upkeep.version, act_index(catalogue)
            self._acts = version, index
        return index

    def resolve(self, reference: str, doc: str = "") -> tuple[str, str]:
        """Return the document and eId that a typed reference means.

        The reference is an eId or a citation as people type it. NotFound: nothing has that unit.
        """
        from kzailaw_desktop.library.references import lookup as references

        return references.resolve(self, reference, doc)

    def find(self, reference: str, doc: str = "") -> Resolved:
        """Return the units that a typed reference means, all of a range; NotFound says what is
        nearest."""
        from kzailaw_desktop.library.references import lookup as references

        return references.find(self, reference, doc)

    def complete(self, begun: str, doc: str = "", lang: str = "kk") -> list[Completion]:
        """Return what a reference that is being typed may become: acts, then units with
        headings."""
        from kzailaw_desktop.library.references.completing import complete

        return complete(self, begun, doc, lang)

    def cite(self, text: str, lang: str = "", doc: str = "", here: str = "") -> list[Citation]:
        """Return the citations in any text; `doc` is the act of the text, `here` the place inside
        it.

        Without `doc` the act is the one that the text itself names; never a guess.
        """
        from kzailaw_desktop.library.references import lookup as references

        return references.cite(self, text, lang, doc, here)

    @property
    def links(self) -> LinkIndex:
        """Links between passages and provisions, in line with the documents.

        In the window a large part that is not yet linked is written little by little, with each
        question and in the background; what is linked already is answered.
        """
        from kzailaw_desktop.library.indexed import linking

        with self._linking:
            self.catalogue  # noqa: B018  what changed is catalogued first
            version, index = self._links
            if index is None or version != self._upkeep.version:
                until = time.monotonic() + _AT_ONCE if self._forgiving else float("inf")
                done = all(time.monotonic() < until for _ in linking.bring_in_line(self))
                index = linking.linked(self)
                self._links = self._upkeep.version if done else -1, index
                self._decided = self._changes()
            elif self._decided != self._changes():  # decided, undone, or come from the server
                self._decided = self._changes()
                index = index.with_decisions(linking.decisions_of(self))
                self._links = version, index
            return index

    def _changes(self) -> int:
        """How often the user's own work has changed since it was opened."""
        return self._workspace.records.changes if self._workspace is not None else 0

    def links_pending(self) -> list[str]:
        """Return the documents whose links are not written yet."""
        from kzailaw_desktop.library.indexed.linking import link_writer

        return link_writer(self).pending()

    def context(self, eid: str, doc: str = "", lang: str = "") -> Context:
        """Everything known about a provision: the panel, `kzailaw links` and the memo use it."""
        return self.links.context(doc or self.default_act(), eid, lang)

    def counts(self, doc: str = "") -> dict[str, int]:
        """Return how much is said about each article: eId -> number of entries."""
        return self.links.counts(doc or self.default_act())

    def decide(
        self, doc: str, passage: str, act: str, target: str, decision: str, author: str = ""
    ) -> None:
        """Keep the user's word on a suggested link: "confirmed", "rejected" or "" to ask again."""
        author = author or self.member
        self.workspace.set_decision(doc, passage, act, target, decision or None, author)

    @property
    def member(self) -> str:
        """The user's name on the server; "" in a library of one's own."""
        return ""

    @property
    def server(self) -> str:
        """The address of the server that the library is on; "" when nothing leaves the machine."""
        return ""

    @property
    def private_index(self) -> bool:
        """Whether the index is the user's alone: notes go into no other."""
        return True

    # --- search ------------------------------------------------------------------------------

    @property
    def index(self) -> SearchIndex:
        """The search index; opened on first use."""
        with self._opening:
            if self._search is None:
                from kzailaw_desktop.library.indexed.indexing import open_index

                self._search = open_index(self)
            return self._search

    def index_is_stale(self) -> bool:
        """Tell whether a document or note has changed since the index was last updated."""
        from kzailaw_desktop.library.indexed.indexing import is_stale

        return is_stale(self)

    def search(self, request: SearchRequest) -> SearchResults:
        """Search everything, labels filled in; the index is brought up to date first."""
        from kzailaw_desktop.library.indexed.indexing import search

        return search(self, request)

    # --- the user's own ----------------------------------------------------------------------

    def has_workspace(self) -> bool:
        """Tell whether the user has written anything yet; asking does not make the file."""
        return self._workspace is not None or self._workspace_path.exists()

    @property
    def workspace(self) -> Workspace:
        """The user's own work; opened on first use."""
        with self._opening:
            if self._workspace is None:
                try:
                    self.reopen_workspace()
                except WorkspaceTrouble as error:
                    if not self._forgiving:
                        raise
                    self.workspace_trouble = error
                    self._workspace = _stand_in(self._workspace_path)
            assert self._workspace is not None
            return self._workspace

    def lost_records(self) -> int:
        """Number of the user's records that could not be read, as far as their file is open."""
        return 0 if self._workspace is None else sum(r.count for r in self._workspace.lost())

    def reopen_workspace(self) -> None:
        """Open the user's file once more; what is open stays when that fails."""
        from kzailaw_desktop.workspace import Workspace

        with self._opening:
            # A former connection may still be read from: it closes when the last one lets go.
            self._workspace = Workspace.open(self._workspace_path)
            self.workspace_trouble = None

    def import_files(
        self, files: Sequence[Path], doc: str = "", lang: str = "", kind: str = ""
    ) -> Iterator[object]:
        """Import files into the user's library; yields progress and reports as they come."""
        from kzailaw_desktop.library.importing.files import import_files

        return import_files(self, files, doc, lang, kind)

    def missing_texts(self) -> list[str]:
        """Catalogued commentary whose full text has not been imported."""
        from kzailaw_desktop.library.importing.files import missing_texts

        return missing_texts(self)

    def import_known(self, folders: Sequence[Path]) -> list[ImportReport]:
        """Import the files of these folders that the catalogue recognises and the library lacks."""
        from kzailaw_desktop.library.importing.files import import_known

        return import_known(self, folders)


def _stand_in(path: Path) -> Workspace:
    """Return an empty workspace that refuses changes."""
    from kzailaw_desktop.workspace import Workspace
    from kzailaw_desktop.workspace.file.connection import connect_reading

    return Workspace(path, connect_reading(path.with_name(f".{path.name}.none")), None, NOT_OPEN)
