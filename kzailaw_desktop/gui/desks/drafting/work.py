"""What the drafting desk does: begin, save, check, offer evidence, export."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAction

from kzailaw_desktop import eid as eids
from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Change, ChangeKind, Draft, Evidence
from kzailaw_desktop.drafting.checking.checks import check, next_number
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.gui.desks.drafting.about import AboutForm
from kzailaw_desktop.gui.desks.drafting.change_editor import ChangeEditor
from kzailaw_desktop.gui.desks.drafting.evidence import (
    EvidencePanel,
    Offer,
    offers_from_context,
    offers_from_search,
)
from kzailaw_desktop.gui.desks.drafting.exports import EXPORTS, ExportWay
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage, choose_file
from kzailaw_desktop.gui.kit.lists.quiet_list import QuietList
from kzailaw_desktop.gui.kit.widgets.widgets import Field
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.library.written.drafts import DraftHeldUp, export_draft, hold_up

ABOUT = "about"
SHOWN = 12  # open points in a question; the checks below each change have them all
RESULT = "result"


class DraftingWork(DeskPage):
    """The page itself puts these together."""

    undoes_itself = True

    list: QuietList
    unit: Field
    editor: ChangeEditor
    about: AboutForm
    evidence: EvidencePanel
    _draft: Draft | None
    _acts: dict[str, Act]
    _here: tuple[str, str]  # document and eId the user came from
    _wanted: str  # key of the change to show when it has been saved
    _dialog: Any
    _export: ExportWay | None
    _out: Path

    def _stored(self, found: tuple[Draft, bool]) -> None:
        raise NotImplementedError

    def _title_of(self, draft: Draft) -> str:
        lang = i18n.language()
        title = draft.titles.get(lang) or next(iter(draft.titles.values()), "")
        return title or tr("Draft without a title")

    def _change(self, id: str) -> Change | None:
        changes = self._draft.changes if self._draft else ()
        return next((change for change in changes if change.id == id), None)

    def propose(self, document: str, eid: str, kind: ChangeKind = ChangeKind.REPLACE) -> None:
        """Add a change on a unit to the draft at hand, or to a new one."""
        act = self.library.act(document)
        self._acts[document] = act
        if kind is ChangeKind.INSERT:
            unit = eids.parts(eid)[-1][0]
            eid = next_number(act, eids.parent(eid), unit, after=eid)
        self._flush()
        draft = self._draft or self._blank()
        same = next((c for c in draft.changes if c.act == document and c.eid == eid), None)
        if same is not None:
            self.list.choose(same.id)
            return
        self._store(draft.with_change(Change(document, eid, kind)), show_last=True)

    def _begin(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        place = self._place()
        if place is not None:
            self.propose(*place, ChangeKind(action.data()))

    def _typed(self) -> None:
        place = self._place()
        if place is not None:
            self.propose(*place)

    def _place(self) -> tuple[str, str] | None:
        words = self.unit.text().strip()
        document, eid = self._here
        if eid and words in ("", labels.label(eid, i18n.language())):
            return document, eid
        try:
            found = self.library.resolve(words, document)
        except NotFound as error:
            self.trouble(error)
            return None
        return str(found[0]), str(found[1])

    # -- changing -----------------------------------------------------------------------------

    def _blank(self) -> Draft:
        author = str(self.library.workspace.settings.get("author", ""))
        return Draft(author=author, date=dt.date.today())

    def _new(self) -> None:
        self._flush()
        self._wanted = ABOUT
        self._store(self._blank())

    def _store(self, draft: Draft, *, show_last: bool = False) -> None:
        """Save a draft; it is shown at once, and again when it has its ids."""
        library = self.library

        def work() -> tuple[Draft, bool]:
            return drafts.save(library.workspace, draft), show_last

        self.write(work, self._stored)

    def _change_edited(self, change: Change) -> None:
        if self._draft is not None and self._change(change.id) is not None:
            now = self._change(change.id)
            kept = now.evidence if now else ()
            self._draft = self._draft.with_change(replace(change, evidence=kept))
            self._store(self._draft)

    def _remove_change(self, change: Change) -> None:
        if self._draft is not None:
            self.editor.show_change(None, None)
            self.list.setCurrentIndex(self.list.entries.index(-1, 0))
            self._draft = self._draft.without_change(change.id)
            self._store(self._draft)

    def _draft_edited(self, draft: Draft) -> None:
        self._wanted = ABOUT
        self._draft = draft
        self._store(draft)

    def _ask_delete(self) -> None:
        if self._draft is not None:
            self.services.messages.ask(
                tr("Delete this draft?"), self._title_of(self._draft), tr("Delete"), self._delete
            )

    def _delete(self) -> None:
        library, id = self.library, self._draft.id if self._draft else ""

        def work() -> None:
            drafts.discard(library.workspace, id)

        self.editor.show_change(None, None)
        self._draft = None
        self.write(work, self._deleted)

    def _deleted(self, _done: object) -> None:
        self.load()

    def _undo(self) -> None:
        self._flush()
        self.write(self._step_back, self._stepped)

    def _redo(self) -> None:
        self.write(self._step_forward, self._stepped)

    def _step_back(self) -> object:
        return self.library.workspace.undo()

    def _step_forward(self) -> object:
        return self.library.workspace.redo()

    def _stepped(self, _edits: object) -> None:
        self.editor.show_change(None, None)
        self.load()

    def _flush(self) -> None:
        self.editor.flush()
        self.about.flush()

    def hideEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._flush()
        super().hideEvent(event)

    # -- checks, evidence -----------------------------------------------------------------------

    def _check(self) -> None:
        draft, acts, lang = self._draft, dict(self._acts), i18n.language()
        if draft is None:
            return

        def work() -> dict[str, Sequence[str]]:
            found: dict[str, Sequence[str]] = {}
            for each in check(draft, acts):
                told = each.remark(lang)
                found[each.change] = [*found.get(each.change, ()), told]
            return found

        self.read(work, self._checked, key="checks")

    def _checked(self, found: dict[str, Sequence[str]]) -> None:
        self.editor.show_checks(found.get(self.list.key(), []))

    def _offer(self, words: str) -> None:
        change, library, lang = self._change(self.list.key()), self.library, i18n.language()
        if change is None:
            return
        eid = change.eid if change.kind is not ChangeKind.INSERT else eids.parent(change.eid)

        def work() -> tuple[Sequence[Offer], bool]:
            if words:
                return offers_from_search(library, words, lang), True
            return offers_from_context(library, change.act, eid, lang) if eid else [], False

        self.read(work, self._offered, key="offers")

    def _offered(self, found: tuple[Sequence[Offer], bool]) -> None:
        self.evidence.show_offers(*found)

    def _attach(self, evidence: Evidence) -> None:
        change = self._change(self.list.key())
        if change is not None and evidence not in change.evidence:
            self._with_evidence(change, (*change.evidence, evidence))

    def _detach(self, evidence: Evidence) -> None:
        change = self._change(self.list.key())
        if change is not None:
            self._with_evidence(change, tuple(e for e in change.evidence if e != evidence))

    def _with_evidence(self, change: Change, evidence: tuple[Evidence, ...]) -> None:
        self._flush()
        now = replace(self._change(change.id) or change, evidence=evidence)
        self.editor.attach(now)
        assert self._draft is not None
        self._draft = self._draft.with_change(now)
        self._store(self._draft)

    def _open(self, place: Change | Evidence) -> None:
        document = place.act if isinstance(place, Change) else place.document
        self.open_requested.emit(document, place.eid)

    # -- export -----------------------------------------------------------------------------------

    def _ask_export(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._export = EXPORTS[int(action.data())]
        self._flush()
        title, name = action.text().rstrip("…"), self._export.file
        self._dialog = choose_file(self, title, name, "Word (*.docx)", self.export_to, save=True)

    def export_to(self, name: str) -> None:
        """Write the document chosen; a draft with open points asks once before."""
        draft, acts, way = self._draft, dict(self._acts), self._export
        if draft is None or way is None:
            return
        out = Path(name if name.lower().endswith(".docx") else f"{name}.docx")
        self._out = out

        def work() -> DraftHeldUp | None:
            try:
                hold_up(draft, acts, way.lang.split(","))
            except DraftHeldUp as held:
                return held
            return None

        self.read(work, self._asked, key="export")

    def _asked(self, held: DraftHeldUp | None) -> None:
        if held is None:
            self._write()
        elif held.code == "draft-colliding":
            self.trouble(held)
        else:
            self.services.messages.ask(
                tr("The draft has open points"), _points(held), tr("Export unfinished"), self._write
            )

    def _write(self) -> None:
        library, draft, way, out = self.library, self._draft, self._export, self._out
        if draft is None or way is None:
            return

        def work() -> str:
            export_draft(library, draft, way.what, out, way.lang, way.layout, unfinished=True)
            return tr("Saved: {}").format(out.name)

        self.write(work, self.say)


def _points(held: DraftHeldUp) -> str:
    """What is open, a line each."""
    lang = i18n.language()
    lines = [one.text(lang) for one in held.findings]
    shown = [f"•  {line}" for line in lines[:SHOWN]]
    return "\n".join([*shown, *(["…"] if len(lines) > SHOWN else [])])
