"""How a memo is opened: with what is at hand, or from what a search found."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.kit.widgets.page import Services
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.memo.contents import Unit
from kzailaw_desktop.gui.memo.page import MemoPage

MOST = 20  # provisions taken from a search


def open_memo(window: Any) -> MemoPage:
    """The memo of the window, with what is at hand added to it; made on first use."""
    units = at_hand(window)
    page = next((p for p in window.pages() if isinstance(p, MemoPage)), None)
    if page is None:
        services = Services(window.tasks, window.messages, window.settings)
        page = MemoPage(window.desk.library, services, window.desk.naming)
        page.open_requested.connect(window._desk_place)
        page.said.connect(window.say)
        page.exported.connect(show_file)
        window.desk.noted.connect(page.refresh)
        window.group.add(page, page.title())
    for group in window.groups:
        if page in group.pages():
            group.show_page(page)
    page.add(units)
    page.setFocus()
    return page


def show_file(file: Any) -> None:
    """Let the system open what was written."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def at_hand(window: Any) -> list[Unit]:
    """The provisions at hand: chosen, selected, or found by the search that is shown."""
    shown = window.group.page()
    answer = getattr(shown, "answer", None)
    if answer is not None and hasattr(answer, "results"):
        found = of_hits(answer.results.hits)
        if not found:
            window.say(tr("None of the results is a provision of an act"))
        return found
    page, document = window.page(), window.document()
    if page is None or not isinstance(document, Act):
        return []
    selected = [row.eid for row in page.view.selected_rows()]
    eid = page.view.chosen or page.view.article
    chosen = selected_units(selected) if selected else [eids.article_of(eid) or eid]
    return [(document.id, each) for each in chosen if each]


def of_hits(hits: Any) -> list[Unit]:
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
