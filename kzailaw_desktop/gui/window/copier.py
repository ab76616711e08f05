"""Copy text, text with its source, the reference alone, the address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.window.workbench import Workbench

if TYPE_CHECKING:
    from kzailaw_desktop.gui.panels.knowledge import Line


class Copier(QObject):
    """Puts what is read on the clipboard."""

    said = Signal(str)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._workbench = workbench

    def copy_text(self) -> None:
        """Copy the selected words, or the chosen unit."""
        page = self._workbench.reader()
        if page is not None:
            QGuiApplication.clipboard().setText(self._words(page))

    def copy_cited(self) -> None:
        """Copy with the source below."""
        self._copy_with("plain")

    def copy_gost(self) -> None:
        """Copy the bibliographic reference."""
        page, document = self._workbench.reader(), self._workbench.document()
        if page is not None and document is not None:
            eid = page.view.chosen or page.view.article
            text = naming.citation(document, eid, self._copy_language(page), "gost")
            QGuiApplication.clipboard().setText(text)
            self.said.emit(tr("Reference copied"))

    def copy_link(self) -> None:
        """Copy the address of the unit, by which other programs can name it."""
        page, document = self._workbench.reader(), self._workbench.document()
        if page is not None and document is not None:
            eid = page.view.chosen or page.view.article
            uri = getattr(document, "uri", document.id)
            QGuiApplication.clipboard().setText(f"{uri}/~{eid}" if eid else str(uri))
            self.said.emit(tr("Link copied"))

    def copy_line(self, line: Line) -> None:
        """Copy a context entry with its source."""
        QGuiApplication.clipboard().setText(f"{line.snippet}\n({line.who}, {line.where})")
        self.said.emit(tr("Copied with its source"))

    def _copy_with(self, form: str) -> None:
        page, document = self._workbench.reader(), self._workbench.document()
        if page is None or document is None:
            return
        view = page.view
        eid = view.chosen or view.article
        if view.selection is not None and not view.selection.is_empty:
            eid = view.rows.rows[view.selection.start.row].eid
        source = naming.citation(document, eid, self._copy_language(page), form)
        QGuiApplication.clipboard().setText(f"{self._words(page)}\n\n{source}")
        self.said.emit(tr("Copied with its source"))

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
