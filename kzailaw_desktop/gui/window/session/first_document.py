"""The document that stands in the window when it appears."""

from __future__ import annotations

from contextlib import suppress

from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.window.layout.workbench import Workbench
from kzailaw_desktop.library import Library


def show_first(library: Library, workbench: Workbench, place: Place | None) -> ReaderPage | None:
    """Show the place that was left, or the library's first act; None where there is no document."""
    document = None
    with suppress(KzaiLawError):  # reported once the documents are listed
        document = library.first_document(place.document if place else "")
    if document is None:
        return None
    page = workbench.new_reader()
    here = place if place and place.document == document.id else Place(document.id)
    page.history.visit(here)
    page.show_document(document, here)
    return page
