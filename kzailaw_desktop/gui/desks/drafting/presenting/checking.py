"""Checking a draft, and what the checks offer: new numbers, new words for references. No widgets."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kzailaw_desktop.drafting.checking.findings import DraftFinding
from kzailaw_desktop.drafting.checking.renumbering import (
    certain_references,
    renumbered,
    renumbering,
    with_references,
)
from kzailaw_desktop.gui.desks.drafting.presenting.presenter import DraftingPresenter
from kzailaw_desktop.gui.kit.work.presenter import DeskPresenter
from kzailaw_desktop.library.written.drafts import remarks


class DraftChecker(DeskPresenter):
    """Checks the current draft of a presenter and keeps what was found."""

    checked = Signal()

    def __init__(self, presenter: DraftingPresenter) -> None:
        super().__init__(presenter.library, presenter.services, presenter)
        self.presenter = presenter
        self.found: list[DraftFinding] = []  # on the current draft, as it was when last checked

    def check(self) -> None:
        """Check the current draft in the background; `checked` tells when it is done."""
        draft, library = self.presenter.draft, self.library
        if draft is None:
            return

        def work() -> tuple[str, list[DraftFinding]]:
            return draft.id, remarks(library, draft)

        self.read(work, self._checked, key="checks")

    def _checked(self, done: tuple[str, list[DraftFinding]]) -> None:
        id, found = done
        draft = self.presenter.draft
        if draft is not None and draft.id == id:
            self.found = found
            self.checked.emit()

    def of(self, change: str) -> list[DraftFinding]:
        """The remarks on a change."""
        return [one for one in self.found if one.change == change]

    def number_offers(self, id: str) -> tuple[int, int]:
        """How many units get new numbers if a change's offer is taken, and how many references
        stand by numbers that the draft changes."""
        draft, change = self.presenter.draft, self.presenter.change(id)
        acts = self.presenter.acts
        if draft is None or change is None or change.act not in acts:
            return 0, 0
        offered = renumbering(acts[change.act], draft, change)
        return sum(bool(c.number) for c in offered), len(certain_references(self.found))

    def renumber(self, id: str) -> None:
        """Take the offered numbers into the draft; an inserted unit gets its own one too."""
        draft, change = self.presenter.draft, self.presenter.change(id)
        if change is not None and draft is not None:
            made = renumbered(draft, self.presenter.acts[change.act], change)
            self.presenter.replace_draft(made)

    def follow_references(self) -> None:
        """Take new words for all references by changed numbers into the draft; other acts that hold
        such references come into it."""
        if self.presenter.draft is not None:
            made = with_references(self.presenter.draft, certain_references(self.found))
            self.presenter.replace_draft(made)
