"""Grounds for a change: offered from the context or by search, attached, detached. No widgets."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from kzailaw_desktop import eid as eids
from kzailaw_desktop.drafting import Change, ChangeKind, Evidence
from kzailaw_desktop.gui.desks.drafting.presenting.offers import (
    Offer,
    offers_from_context,
    offers_from_search,
)
from kzailaw_desktop.gui.desks.drafting.presenting.presenter import DraftingPresenter
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.presenter import DeskPresenter


class GroundsFinder(DeskPresenter):
    """Finds grounds for the changes of a presenter's current draft, and attaches them."""

    offered = Signal(list, bool)  # offers; True: found by search, not from the context

    def __init__(self, presenter: DraftingPresenter) -> None:
        super().__init__(presenter.library, presenter.services, presenter)
        self.presenter = presenter

    def offer(self, id: str, words: str) -> None:
        """Look for evidence for a change: by words, or in the context of its unit."""
        change, library, lang = self.presenter.change(id), self.library, i18n.language()
        if change is None:
            return
        eid = change.eid if change.kind is not ChangeKind.INSERT else eids.parent(change.eid)

        def work() -> tuple[list[Offer], bool]:
            if words:
                return offers_from_search(library, words, lang), True
            return offers_from_context(library, change.act, eid, lang) if eid else [], False

        self.read(work, self._offered, key="offers")

    def _offered(self, found: tuple[list[Offer], bool]) -> None:
        self.offered.emit(*found)

    def attach(self, id: str, evidence: Evidence) -> Change | None:
        """Attach evidence to a change; the change as it is now, None when nothing changed."""
        change = self.presenter.change(id)
        if change is None or evidence in change.evidence:
            return None
        return self._with_evidence(change, (*change.evidence, evidence))

    def detach(self, id: str, evidence: Evidence) -> Change | None:
        """Take evidence from a change; the change as it is now."""
        change = self.presenter.change(id)
        if change is None:
            return None
        return self._with_evidence(change, tuple(e for e in change.evidence if e != evidence))

    def _with_evidence(self, change: Change, evidence: tuple[Evidence, ...]) -> Change:
        now = replace(change, evidence=evidence)
        self.presenter.keep_whole(now)
        return now
