"""The desks: views for looking at the whole, for terms, notes, drafts and editions.

`DESKS` is all that the window needs: it lists them in menu and palette and opens each as a page.
A desk is imported when it is first opened.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from kzailaw_desktop.gui.kit.work.i18n import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzailaw_desktop.gui.kit.dialogs.page import DeskPage
    from kzailaw_desktop.gui.kit.work.services import Services
    from kzailaw_desktop.library import Library

    Factory = Callable[[Library, Services, QWidget | None], DeskPage]


@dataclass(frozen=True, slots=True)
class Desk:
    """One desk. `factory(library, services, parent)` makes its page; `title` is under `mark`."""

    id: str
    title: str
    shortcut: str
    icon: str
    factory: Factory


def _page(module: str, name: str) -> Factory:
    """A factory that imports the page's module when the desk is opened."""

    def make(library: Library, services: Services, parent: QWidget | None = None) -> DeskPage:
        found = getattr(import_module(f"{__name__}.{module}"), name)
        page: DeskPage = found(library, services, parent)
        return page

    return make


DESKS = (
    Desk("notes", mark("All notes"), "Ctrl+Shift+N", "notebook", _page("notes.page", "NotesPage")),
    Desk(
        "drafts",
        mark("Drafts of amendments"),
        "Ctrl+Shift+B",
        "pencil-line",
        _page("drafting.page", "DraftingPage"),
    ),
    Desk(
        "returning",
        mark("Returned Word files"),
        "Ctrl+Shift+V",
        "arrow-u-down-left",
        _page("returning.page", "ReturningPage"),
    ),
    Desk(
        "editions",
        mark("Compare editions"),
        "Ctrl+Shift+E",
        "git-diff",
        _page("editions.page", "EditionsPage"),
    ),
    Desk(
        "changes",
        mark("What changed for me"),
        "Ctrl+Shift+U",
        "bell-ringing",
        _page("changes.page", "ChangesPage"),
    ),
    Desk(
        "history",
        mark("History of this unit"),
        "Ctrl+Alt+H",
        "clock-counter-clockwise",
        _page("history.page", "HistoryPage"),
    ),
    Desk(
        "authenticity",
        mark("Two languages compared"),
        "Ctrl+Shift+A",
        "scales",
        _page("authenticity.page", "AuthenticityPage"),
    ),
    Desk(
        "checking",
        mark("Check of citations"),
        "Ctrl+Shift+K",
        "check-square",
        _page("checking.page", "CheckingPage"),
    ),
    Desk(
        "collections",
        mark("Collections"),
        "Ctrl+Alt+K",
        "folders",
        _page("collections.page", "CollectionsPage"),
    ),
    Desk(
        "watching",
        mark("Watched folders"),
        "Ctrl+Alt+F",
        "eye",
        _page("watching.page", "WatchingPage"),
    ),
    Desk("terms", mark("Terms"), "Ctrl+Shift+T", "translate", _page("terms.page", "TermsPage")),
    Desk(
        "matrix",
        mark("What is said about each article"),
        "Ctrl+Shift+M",
        "grid-four",
        _page("pictures.matrix_page", "MatrixPage"),
    ),
    Desk(
        "timeline",
        mark("Timeline"),
        "Ctrl+Shift+H",
        "clock-counter-clockwise",
        _page("pictures.timeline_page", "TimelinePage"),
    ),
    Desk(
        "sitting",
        mark("A sitting at a glance"),
        "Ctrl+Shift+G",
        "users-three",
        _page("sitting.page", "SittingPage"),
    ),
    Desk(
        "sharing",
        mark("Shared work"),
        "Ctrl+Shift+Y",
        "users-three",
        _page("sharing.page", "SharingPage"),
    ),
    Desk(
        "references",
        mark("References inside the act"),
        "Ctrl+Shift+R",
        "tree-structure",
        _page("pictures.graph_page", "GraphPage"),
    ),
)


def desk(id: str) -> Desk:
    """The desk of that id."""
    return next(each for each in DESKS if each.id == id)
