"""Asking for a term, finding its forms, and taking those that are accepted into a draft."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kzailaw_desktop.drafting.wording.term_forms import InflectedTerm, term_changes, term_forms
from kzailaw_desktop.gui.desks.drafting.presenting.presenter import DraftingPresenter
from kzailaw_desktop.gui.desks.drafting.term_dialog import TermDialog, Terms
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.presenter import DeskPresenter


class TermAsker(DeskPresenter):
    """Opens the dialog over a page; `presenter` has the draft."""

    dialog: TermDialog | None = None

    def __init__(self, presenter: DraftingPresenter, page: QWidget) -> None:
        super().__init__(presenter.library, presenter.services, page)
        self.presenter, self.page = presenter, page

    def ask(self, document: str) -> None:
        """Ask for a term; `document` is offered beside the acts of the draft."""
        draft, lang = self.presenter.draft, i18n.language()
        ids = [*(draft.acts() if draft else []), document]
        known = [id for id in dict.fromkeys(ids) if id in self.library.act_ids()]
        acts = [(id, naming.short_title(self.library.act(id), lang)) for id in known]
        own = [("", "")] if draft and draft.changes else []
        self.dialog = TermDialog(self.page, [*own, *acts])
        self.dialog.wanted.connect(self._find)
        self.dialog.accepted_forms.connect(self._take)
        self.dialog.destroyed.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    def _find(self, terms: Terms, scope: str) -> None:
        """Find the forms; `scope`: an act, "" for those of the draft, "*" for all."""
        library, draft = self.library, self.presenter.draft
        own = draft.acts() if draft else []
        ids = library.act_ids() if scope == "*" else [scope] if scope else own

        def work() -> dict[str, list[InflectedTerm]]:
            acts = [library.act(id) for id in ids]
            return {lang: term_forms(acts, lang, old, new) for lang, (old, new) in terms.items()}

        self.read(work, self._found, key="forms")

    def _found(self, forms: dict[str, list[InflectedTerm]]) -> None:
        if self.dialog is not None:
            self.dialog.show_forms(forms)

    def _take(self, accepted: dict[str, dict[InflectedTerm, str]]) -> None:
        self.presenter.add_changes(term_changes(accepted))
