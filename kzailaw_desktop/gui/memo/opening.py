"""Open a memo with the current provisions, or with what a search found."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.memo.contents import Unit
from kzailaw_desktop.gui.memo.page import MemoPage
from kzailaw_desktop.gui.panels.lines import Naming
from kzailaw_desktop.gui.reading.tabs import Tabs

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library
    from kzailaw_desktop.search import Hit

MOST = 20  # provisions taken from a search


class MemoOpener:
    """Opens the memo page of a window."""

    def __init__(self, tabs: Tabs, library: Library, services: Services, names: Naming) -> None:
        self._tabs = tabs
        self._library = library
        self._services = services
        self._names = names

    def open(self, units: list[Unit] | None = None) -> tuple[MemoPage, bool]:
        """Bring the memo to the front with units added, else with the current provisions.

        The second value: whether the page is new.
        """
        units = self._current_units() if units is None else units
        page = next((p for p in self._tabs.pages() if isinstance(p, MemoPage)), None)
        is_new = page is None
        if page is None:
            page = MemoPage(self._library, self._services, self._names)
            page.said.connect(self._services.messages.say)
            page.exported.connect(show_file)
            self._tabs.add(page, page.title())
        self._tabs.show_page(page)
        page.add(units)
        page.setFocus()
        return page, is_new

    def _current_units(self) -> list[Unit]:
        """The provisions that are chosen, selected, or found by the search that is shown."""
        shown = self._tabs.current()
        answer = getattr(shown, "answer", None)
        if answer is not None and hasattr(answer, "results"):
            found = of_hits(answer.results.hits)
            if not found:
                self._services.messages.say(tr("None of the results is a provision of an act"))
            return found
        page = self._tabs.reader()
        document = page.document if page is not None else None
        if page is None or not isinstance(document, Act):
            return []
        selected = [row.eid for row in page.view.selection.rows()]
        eid = page.view.current_unit
        chosen = selected_units(selected) if selected else [eids.article_of(eid) or eid]
        return [(document.id, each) for each in chosen if each]


def show_file(file: str | Path) -> None:
    """Let the system open what was written."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def of_hits(hits: Iterable[Hit]) -> list[Unit]:
    """The articles among the hits of a search, the best first."""
    found = [
        (hit.document, hit.article or eids.article_of(hit.eid))
        for hit in hits
        if str(hit.kind) == "act"
    ]
    return [unit for unit in dict.fromkeys(found) if unit[1]][:MOST]


def selected_units(selected: list[str]) -> list[str]:
    """The articles that were selected; of an article without its heading, only the units."""
    whole = {eid for eid in selected if eids.article_of(eid) == eid}
    found: list[str] = []
    for eid in selected:
        article = eids.article_of(eid)
        if article in whole:
            found.append(article)
        elif article and not any(eids.is_within(eid, other) for other in found):
            found.append(eid)
    return list(dict.fromkeys(found))
