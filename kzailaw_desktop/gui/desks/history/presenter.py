"""The history of a unit, found in the background. No widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act, AmendmentNote
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.presenter import DeskPresenter
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.library.editions.history import (
    UnitChangeTold,
    history,
    noted_changes,
    together,
)

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library


@dataclass(frozen=True, slots=True)
class UnitHistory:
    """A unit of an act with its changes, newest first, and what the notes of the text tell."""

    act: Act
    eid: str
    changes: tuple[UnitChangeTold, ...] = ()
    notes: tuple[AmendmentNote, ...] = ()
    editions: int = 0


class HistoryPresenter(DeskPresenter):
    """Holds the history that is shown."""

    loaded = Signal()  # `found` is another

    def __init__(self, library: Library, services: Services, parent: QObject | None = None) -> None:
        super().__init__(library, services, parent)
        self.found: UnitHistory | None = None
        self._wanted = ("", "")

    def show_unit(self, document: str, eid: str, *, whole: bool) -> None:
        """Find the history of a unit; `whole`: of the article that it is a part of."""
        self._wanted = document, (eids.article_of(eid) or eid) if whole else eid
        self.load()

    def load(self) -> None:
        """Find the history anew."""
        library, (document, eid) = self.library, self._wanted

        def work() -> UnitHistory | None:
            act = library.document(document) if document else None
            if not isinstance(act, Act) or not eid:
                return None
            changes = together(history(act, eid))
            editions = len({text.version for text in act.expressions})
            notes = tuple(reversed(noted_changes(act, eid)))
            return UnitHistory(act, eid, tuple(reversed(changes)), notes, editions)

        self.read(work, self._loaded, key="history")

    def _loaded(self, found: UnitHistory | None) -> None:
        self.found = found
        self.loaded.emit()


def words_with_sources(act: Act, change: UnitChangeTold) -> str:
    """Old and new words of a change, each with the citation of its edition."""
    parts = []
    for lang, versions in change.texts.items():
        for words, version, title in (
            (change.old.get(lang, ""), versions[0], tr("Then")),
            (change.new.get(lang, ""), versions[1], tr("Now")),
        ):
            if words:
                source = naming.citation(act, change.eid, f"{lang}@{version}")
                parts.append(f"{title}: {words}\n{source}")
    return "\n\n".join(parts)
