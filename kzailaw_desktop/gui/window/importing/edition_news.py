"""After an import: say that an act has a newer edition, and offer the page with what changed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzailaw_desktop.domain import Act
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.gui.kit.dialogs.offers import BannerOffer, OfferBanner
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr

if TYPE_CHECKING:
    from kzailaw_desktop.corpus.reports.report import ImportReport
    from kzailaw_desktop.gui.window.gateway import LibraryGateway
    from kzailaw_desktop.gui.window.importing.import_controller import ImportController
    from kzailaw_desktop.gui.window.page_opener import PageOpener
    from kzailaw_desktop.library import Library

MOST = 20  # acts of one import whose changes are counted


@dataclass(frozen=True, slots=True)
class ChangedEdition:
    """An act whose newest edition is new: units that changed, and works of the user on them."""

    document: str
    name: str
    units: int
    own: int


class EditionNews(QObject):
    """Counts in the background what a newer edition changed; one offer for each act."""

    def __init__(
        self,
        importer: ImportController,
        opener: PageOpener,
        gateway: LibraryGateway,
        offers: OfferBanner,
    ) -> None:
        super().__init__(importer)
        self._opener, self._gateway, self._offers = opener, gateway, offers
        importer.imported.connect(self._look)

    def _look(self, reports: list[ImportReport]) -> None:
        docs = list(dict.fromkeys(report.document for report in reports if report.former))[:MOST]
        library, lang = self._gateway.library, i18n.language()

        def work() -> list[ChangedEdition]:
            return [found for doc in docs if (found := _changed(library, doc, lang)) is not None]

        if docs:
            self._gateway.tasks.read(work, self._offer)

    def _offer(self, found: list[ChangedEdition]) -> None:
        for each in found:
            said = tr("%n units changed", each.units)
            own = tr("%n of your own works touched", each.own) if each.own else ""
            text = tr("{act} has a newer edition: {changes}").format(
                act=each.name, changes=", ".join(part for part in (said, own) if part)
            )
            run = partial(self._opener.show_changes, each.document)
            self._offers.offer(
                BannerOffer(f"changes:{each.document}", text, tr("What changed for me"), run)
            )


def _changed(library: Library, doc: str, lang: str) -> ChangedEdition | None:
    from kzailaw_desktop.library.editions.touched import touched_work  # brings the search along

    act = library.document(doc)
    if not isinstance(act, Act):
        return None
    try:
        found = touched_work(library, doc)
    except NotFound:
        return None  # the text before was of another language, or did not stay
    own = len(found.notes) + len(found.drafts) + len(found.memos)
    name = " ".join((naming.title(act, lang), naming.details(act, lang)))
    return ChangedEdition(doc, name, len(found.units), own) if found.units else None
