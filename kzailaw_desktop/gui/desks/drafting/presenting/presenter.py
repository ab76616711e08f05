"""Holds the drafts and the current one: begin, change, save, export. No widgets here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.checking.checks import next_number
from kzailaw_desktop.drafting.comparing.comparing import by_article
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.gui.desks.drafting.presenting.exporting import DraftExporter
from kzailaw_desktop.gui.desks.drafting.presenting.exports import ExportWay
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.presenter import DeskPresenter
from kzailaw_desktop.gui.kit.work.services import Services

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library


class DraftingPresenter(DeskPresenter):
    """Holds the drafts of the workspace and the current one; a page shows and edits it."""

    draft_changed = Signal()  # another draft is current, or it has other changes
    stored = Signal(bool)  # the current draft was saved; True: show its last change
    reset = Signal()  # what an editor shows is out of date and must not be saved again

    def __init__(self, library: Library, services: Services, parent: QObject | None = None) -> None:
        super().__init__(library, services, parent)
        self.drafts: list[Draft] = []
        self.draft: Draft | None = None
        self.acts: dict[str, Act] = {}
        self._known = False  # whether the drafts of the workspace were read
        self._saved = 0  # how often a draft was saved since
        self._exporter = DraftExporter(library, services, self)
        self._exporter.said.connect(self.said)

    # -- the current draft ------------------------------------------------------------------------

    def load(self) -> None:
        """Read all drafts and the acts that they change."""
        library, saved = self.library, self._saved

        def work() -> tuple[list[Draft], dict[str, Act], int]:
            known = drafts.drafts(library.workspace)
            wanted = {id for draft in known for id in draft.acts()}
            acts = {id: library.act(id) for id in library.act_ids() if id in wanted}
            return known, acts, saved

        self.read(work, self._loaded, key="drafts")

    def _loaded(self, found: tuple[list[Draft], dict[str, Act], int]) -> None:
        known, acts, saved = found
        self.acts |= acts
        if saved != self._saved:  # what was read is older than what was saved meanwhile
            self.load()
            return
        self._take(known)
        self.draft_changed.emit()

    def _take(self, known: list[Draft]) -> None:
        self.drafts, self._known = known, True
        current = self.draft.id if self.draft else ""
        same = next((d for d in known if d.id == current), None)
        self.draft = same or (known[0] if known else None)

    def _current(self) -> Draft:
        """The draft that a change goes into: the current one, at first the newest, else a new
        one. Ctrl+E on a unit opens the page and asks at once, before the drafts were read."""
        if not self._known:
            self._take(drafts.drafts(self.library.workspace))
        return self.draft or self._blank()

    def turn_to(self, id: str) -> None:
        """Make another draft the current one."""
        self.draft = next((d for d in self.drafts if d.id == id), None)
        self.draft_changed.emit()

    def title_of(self, draft: Draft) -> str:
        """The title of a draft in the language of the interface."""
        title = draft.titles.get(i18n.language()) or next(iter(draft.titles.values()), "")
        return title or tr("Draft without a title")

    def change(self, id: str) -> Change | None:
        """A change of the current draft."""
        changes = self.draft.changes if self.draft else ()
        return next((change for change in changes if change.id == id), None)

    def ordered(self) -> list[Change]:
        """The changes of the current draft, by act and by article."""
        draft = self.draft
        if draft is None:
            return []
        known = [self.acts[id] for id in draft.acts() if id in self.acts]
        groups = [group for act in known for group in by_article(act, draft).values()]
        return [change for group in groups for change in group]

    def new_wording(self) -> str:
        """All words that the current draft proposes, with its reasons."""
        changes = self.draft.changes if self.draft else ()
        texts = [t for c in changes for t in (*c.texts.values(), *c.justification.values())]
        return "\n\n".join(text for text in texts if text.strip())

    # -- changing ---------------------------------------------------------------------------------

    def propose(
        self, document: str, eid: str, kind: ChangeKind = ChangeKind.REPLACE
    ) -> Change | None:
        """Add a change on a unit to the current draft, or to a new one.

        The change that the draft already has on the unit is returned instead.
        """
        act = self.library.act(document)
        self.acts[document] = act
        if kind is ChangeKind.INSERT:
            unit = eids.parts(eid)[-1][0]
            eid = next_number(act, eids.parent(eid), unit, after=eid)
        draft = self._current()
        same = next((c for c in draft.changes if c.act == document and c.eid == eid), None)
        if same is None:
            self._store(draft.with_change(Change(document, eid, kind)), show_last=True)
        return same

    def place_of(self, words: str, document: str) -> tuple[str, str] | None:
        """The document and unit that typed words name; None when there is none, which is said."""
        try:
            found = self.library.resolve(words, document)
        except NotFound as error:
            self.trouble(error)
            return None
        return str(found[0]), str(found[1])

    def _blank(self) -> Draft:
        author = str(self.library.workspace.settings.get("author", ""))
        return Draft(author=author, date=dt.date.today())

    def begin_draft(self) -> None:
        """Begin another draft."""
        self._store(self._blank())

    def _store(self, draft: Draft, *, show_last: bool = False) -> None:
        """Save a draft; it is current at once, and again when it has its ids."""
        library = self.library
        self._saved += 1

        def work() -> tuple[Draft, bool]:
            return drafts.save(library.workspace, draft), show_last

        self.write(work, self._stored)

    def _stored(self, found: tuple[Draft, bool]) -> None:
        draft, show_last = found
        if any(known.id == draft.id for known in self.drafts):
            self.drafts = [draft if known.id == draft.id else known for known in self.drafts]
        else:
            self.drafts = [draft, *self.drafts]
        self.draft = draft
        self.stored.emit(show_last)

    def keep_change(self, change: Change) -> None:
        """Save a change as it stands in the editor; its evidence is kept elsewhere."""
        now = self.change(change.id)
        if self.draft is not None and now is not None:
            self.keep_whole(replace(change, evidence=now.evidence))

    def add_changes(self, changes: Sequence[Change]) -> None:
        """Add changes to the current draft, or to a new one, in one step."""
        draft = self._current()
        for change in changes:
            self.acts.setdefault(change.act, self.library.act(change.act))
            draft = draft.with_change(change)
        if changes:
            self._store(draft, show_last=True)

    def replace_draft(self, made: Draft) -> None:
        """Save the current draft as something made it; an editor shows its changes anew."""
        for id in made.acts():
            self.acts.setdefault(id, self.library.act(id))
        if made != self.draft:
            self.reset.emit()
            self._store(made)

    def remove_change(self, change: Change) -> None:
        """Remove a change from the current draft."""
        if self.draft is not None:
            self.draft = self.draft.without_change(change.id)
            self._store(self.draft)

    def keep_draft(self, draft: Draft) -> None:
        """Save the current draft as it stands in the form."""
        self.draft = draft
        self._store(draft)

    def keep_whole(self, change: Change) -> None:
        """Save a change as it is, its evidence too."""
        assert self.draft is not None
        self.draft = self.draft.with_change(change)
        self._store(self.draft)

    def ask_delete(self) -> None:
        """Ask, then delete the current draft."""
        if self.draft is not None:
            title = self.title_of(self.draft)
            self.services.messages.ask(tr("Delete this draft?"), title, tr("Delete"), self._delete)

    def _delete(self) -> None:
        library, id = self.library, self.draft.id if self.draft else ""

        def work() -> None:
            drafts.discard(library.workspace, id)

        self.reset.emit()
        self.draft = None
        self.write(work, self._deleted)

    def _deleted(self, _done: object) -> None:
        self.load()

    def undo(self) -> None:
        """Take back the last change of the workspace."""
        self.write(self._step_back, self._stepped)

    def redo(self) -> None:
        """Do the last change again that was taken back."""
        self.write(self._step_forward, self._stepped)

    def _step_back(self) -> object:
        return self.library.workspace.undo()

    def _step_forward(self) -> object:
        return self.library.workspace.redo()

    def _stepped(self, _edits: object) -> None:
        self.reset.emit()
        self.load()

    # -- writing ----------------------------------------------------------------------------------

    def export_to(self, way: ExportWay, name: str) -> None:
        """Write the current draft as a document; open points are asked about once before."""
        if self.draft is not None:
            self._exporter.export(self.draft, self.acts, way, name)
