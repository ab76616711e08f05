"""Copying: the words themselves, with their source, the reference alone, the address."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.window.window_parts import WindowParts


class Copying(WindowParts):
    """Mixed into the window: what goes to the clipboard from the page at hand."""

    def copy_text(self) -> None:
        """Copy the selected words, or the chosen unit."""
        page = self.page()
        if page is not None:
            QGuiApplication.clipboard().setText(self._words(page))

    def copy_cited(self) -> None:
        """Copy with the source below."""
        self._copy_with("plain")

    def copy_gost(self) -> None:
        """Copy the bibliographic reference."""
        page, document = self.page(), self.document()
        if page is not None and document is not None:
            eid = page.view.chosen or page.view.article
            text = naming.citation(document, eid, self._copy_language(page), "gost")
            QGuiApplication.clipboard().setText(text)
            self.say(tr("Reference copied"))

    def copy_link(self) -> None:
        """Copy the address of the unit, by which other programs can name it."""
        page, document = self.page(), self.document()
        if page is not None and document is not None:
            eid = page.view.chosen or page.view.article
            uri = getattr(document, "uri", document.id)
            QGuiApplication.clipboard().setText(f"{uri}/~{eid}" if eid else str(uri))
            self.say(tr("Link copied"))

    def _copy_with(self, form: str) -> None:
        page, document = self.page(), self.document()
        if page is None or document is None:
            return
        view = page.view
        eid = view.chosen or view.article
        if view.selection is not None and not view.selection.is_empty:
            eid = view.rows.rows[view.selection.start.row].eid
        source = naming.citation(document, eid, self._copy_language(page), form)
        QGuiApplication.clipboard().setText(f"{self._words(page)}\n\n{source}")
        self.say(tr("Copied with its source"))

    def _copy_language(self, page: ReaderPage) -> str:
        columns = page.view.rows.columns
        at = min(page.view.last_column, len(columns) - 1)
        if isinstance(page.document, Act) and columns:
            return columns[at].key  # an earlier edition is cited as such
        own = (columns[at].lang if columns else "") or i18n.language()
        if columns and columns[at].kind == naming.DIGEST_COLUMN:
            return f"{naming.DIGEST_COLUMN}:{own}"
        return own

    def _words(self, page: ReaderPage) -> str:
        view = page.view
        if view.selection is not None and not view.selection.is_empty:
            return view.selected_text()
        row = view.rows.row_of(view.chosen or view.article)
        if row < 0:
            return ""
        cell = view.rows.cell(row, min(view.last_column, view.rows.columnCount() - 1))
        return f"{cell.num} {cell.text}".strip()
