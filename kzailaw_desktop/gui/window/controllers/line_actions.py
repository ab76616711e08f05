"""What is done with a context entry: open, copy, decide, make a note of it, add it to the memo."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.kit.work import clipboard, i18n, links, naming
from kzailaw_desktop.gui.kit.work.i18n import tr

if TYPE_CHECKING:
    from kzailaw_desktop.gui.panels.lines import ContextLine
    from kzailaw_desktop.gui.window.context_sync import ContextSync
    from kzailaw_desktop.gui.window.gateway import LibraryGateway
    from kzailaw_desktop.gui.window.navigator import Navigator
    from kzailaw_desktop.gui.window.page_opener import PageOpener
    from kzailaw_desktop.workspace.notes.annotation import Annotation

DECISIONS = {"check": "confirmed", "x": "rejected", "arrow-u-up-left": ""}


class EntrySource(NamedTuple):
    """Where an entry stands: the citation of its document, and the address of its unit."""

    citation: str
    address: str


class LineActions(QObject):
    """Runs the actions of entries by their names."""

    said = Signal(str)

    def __init__(
        self,
        navigator: Navigator,
        gateway: LibraryGateway,
        sync: ContextSync,
        opener: PageOpener,
    ) -> None:
        super().__init__(navigator)
        self._navigator = navigator
        self._gateway = gateway
        self._sync = sync
        self._opener = opener

    def run(self, name: str, line: ContextLine) -> None:
        """Run the action with that name on an entry."""
        if name in DECISIONS:
            author = str(self._opener.services.settings.get("memo_author"))
            self._gateway.decide(line, self._sync.unit[0], DECISIONS[name], author)
        elif name == "arrow-square-out":
            self._navigator.open_line_beside(line)
        elif name == "beside":
            self._opener.split_for_reading()
            self._navigator.open_line_beside(line)
        elif name == "copy":
            self._with_source(line, self._copy)
        elif name == "cite":
            self._with_source(line, self._copy_citation)
        elif name == "note":
            self._with_source(line, self._write_note)
        elif name == "memo":
            own = line.kind == "act" and line.document and line.eid
            self._opener.add_to_memo((line.document, line.eid) if own else self._sync.unit)
        elif name == "trash":
            self._gateway.delete_note(line.note_id)

    def _with_source(
        self, line: ContextLine, then: Callable[[ContextLine, EntrySource], None]
    ) -> None:
        """Go on with the source of an entry: its document is asked for in the background."""
        lang = i18n.language()

        def work() -> EntrySource:
            if not line.document:
                return EntrySource(", ".join(part for part in (line.who, line.where) if part), "")
            document = self._gateway.library.document(line.document)
            key = line.lang or lang
            if isinstance(document, Act) and document.expression(key) is None:
                key = document.expressions[0].lang
            cited = naming.citation(document, line.eid, key)
            return EntrySource(cited, links.address(document, line.eid))

        self._gateway.tasks.read(work, lambda source: then(line, source), key="entry")

    def _copy(self, line: ContextLine, source: EntrySource) -> None:
        words = f"<p>{html.escape(line.snippet)}</p>"
        cited = html.escape(source.citation)
        if source.address:
            cited = f'<a href="{html.escape(source.address)}">{cited}</a>'
        clipboard.put(f"{line.snippet}\n({source.citation})", f"{words}<p>({cited})</p>")
        self.said.emit(tr("Copied with its source"))

    def _copy_citation(self, line: ContextLine, source: EntrySource) -> None:
        clipboard.put(source.citation, "")
        self.said.emit(tr("Reference copied"))

    def _write_note(self, line: ContextLine, source: EntrySource) -> None:
        """Write a note on the current unit that quotes an entry, and open it to be gone on with."""
        from kzailaw_desktop.gui.desks.notes.popup import NotePopup, fresh

        document, eid = self._sync.unit
        note = fresh(_quoting(line, source, document, eid))
        lang = i18n.language()
        shown = self._opener.reader()
        read = shown.document if shown is not None else None
        place = naming.unit_label(read, eid, lang) if read is not None else eid
        title = naming.short_title(read, lang) if read is not None else document
        parent = self._opener.dialog_parent()
        popup = NotePopup(self._gateway.library, self._opener.services, note, place, title, parent)
        popup.saved.connect(self._opener.announce_change)
        popup.show()


def _quoting(line: ContextLine, source: EntrySource, document: str, eid: str) -> Annotation:
    """A note on a unit that quotes an entry, with its source as a link."""
    from kzailaw_desktop.workspace.notes.annotation import Annotation

    cited = f"[{source.citation}]({source.address})" if source.address else source.citation
    body = f"«{line.snippet}»\n\n{cited}\n\n"
    return Annotation(document, eid, body=body, format="text/markdown")
