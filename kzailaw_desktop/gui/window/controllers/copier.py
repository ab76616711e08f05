"""Copy what is selected or chosen: as text and as formatted text, with its source, as a link."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from kzailaw_desktop import eid as eids
from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.kit.work import clipboard, i18n, links, naming
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.reading.marking.copying import (
    Copied,
    CopiedLine,
    copied,
    lines_of_rows,
    lines_of_selection,
)
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.reading.rows.documents import eids_of
from kzailaw_desktop.gui.reading.rows.row_types import unit_rows
from kzailaw_desktop.gui.window.layout.workbench import Workbench


class Copier(QObject):
    """Puts what is read on the clipboard."""

    said = Signal(str)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._workbench = workbench

    # -- text -----------------------------------------------------------------------------------

    def copy_text(self) -> None:
        """Copy the selected words, or the chosen unit whole, in the current column."""
        page = self._workbench.reader()
        lines = self._lines(page) if page is not None else []
        if page is not None and lines:
            source = self._past(page, lines)
            said = tr("Copied with its edition, which is not the newest") if source else ""
            self._put(copied(lines, source, self._link(page, lines)), said)

    def copy_cited(self) -> None:
        """Copy the selected words or the chosen unit with the source below."""
        page = self._workbench.reader()
        if page is not None:
            self._put_cited(page, self._lines(page))

    def copy_article(self) -> None:
        """Copy the current article, speech or section whole, with the source below."""
        page = self._workbench.reader()
        if page is not None:
            unit = self._unit(page)
            whole = eids.article_of(unit) or unit.partition("__")[0]
            self._put_cited(page, self._unit_lines(page, whole, [_column(page)]))

    def copy_languages(self) -> None:
        """Copy the selected or chosen units in all columns side by side, with the source below."""
        page = self._workbench.reader()
        if page is None:
            return
        rows, selection = page.active.rows, page.active.selection.current
        columns = [rows.all_columns.index(c) for c in rows.columns if c.kind == "text"]
        if selection is not None and not selection.is_empty:
            numbers = range(selection.start.row, selection.end.row + 1)
            lines = lines_of_rows(rows.rows, numbers, columns)
        else:
            lines = self._unit_lines(page, page.active.current_unit, columns)
        self._put_cited(page, lines)

    # -- references -------------------------------------------------------------------------------

    def copy_gost(self) -> None:
        """Copy the bibliographic reference."""
        page, document = self._workbench.reader(), self._workbench.document()
        if page is not None and document is not None:
            eid = page.active.current_unit
            text = naming.citation(document, eid, self._copy_language(page), "gost")
            QGuiApplication.clipboard().setText(text)
            self.said.emit(tr("Reference copied"))

    def copy_link(self) -> None:
        """Copy the address of the unit; below it that of the published text, where it is known."""
        page, document = self._workbench.reader(), self._workbench.document()
        if page is None or document is None:
            return
        eid = page.active.current_unit
        own = links.address(document, eid)
        published = links.public_address(document, self._copy_language(page))
        past = self._past(page, [CopiedLine(eid, ())])
        QGuiApplication.clipboard().setText("\n".join(filter(None, (past, published, own))))
        self.said.emit(tr("Link copied"))

    # -- what is copied ---------------------------------------------------------------------------

    def _lines(self, page: ReaderPage) -> list[CopiedLine]:
        """The selected words, else the chosen unit, in the current column."""
        view, column = page.active, _column(page)
        selection = view.selection.current
        if selection is not None and not selection.is_empty:
            return lines_of_selection(view.rows.rows, column, selection)
        return self._unit_lines(page, view.current_unit, [column])

    def _unit(self, page: ReaderPage) -> str:
        """The chosen unit, else that of the selected words, else the one that is read."""
        view, selection = page.active, page.active.selection.current
        if view.chosen:
            return view.chosen
        if selection is not None and not selection.is_empty:
            return view.rows.rows[selection.start.row].eid
        return view.left_off or view.current_unit

    def _unit_lines(self, page: ReaderPage, eid: str, columns: Sequence[int]) -> list[CopiedLine]:
        rows = page.active.rows
        first = rows.row_of(eid)
        if first >= 0:
            return lines_of_rows(rows.rows, unit_rows(rows.rows, first, eid), columns)
        own = [n for n, each in enumerate(eids_of(rows.rows)) if eid and eids.is_within(each, eid)]
        return lines_of_rows(rows.rows, own, columns)  # a speech: its paragraphs alone are rows

    def _put_cited(self, page: ReaderPage, lines: list[CopiedLine]) -> None:
        if not lines:
            self.said.emit(tr("Select words or a unit first"))
        else:
            source = self._source(page, lines)
            what = copied(lines, source, self._link(page, lines))
            self._put(what, tr("Copied with its source"))

    def _put(self, what: Copied, said: str) -> None:
        clipboard.put(what.text, what.html)
        if not what.html:
            said = tr("Copied as plain text: so long a selection does not keep its form")
        if said:
            self.said.emit(said)

    def _source(self, page: ReaderPage, lines: Sequence[CopiedLine]) -> str:
        """Where the lines stand, with edition and standing; of each language that is copied."""
        if page.document is None:
            return ""
        units = list({line.eid: None for line in lines})
        keys = [self._copy_language(page)]
        if isinstance(page.document, Act) and len(lines[0].cells) > 1:
            keys = [column.key for column in page.active.rows.columns if column.kind == "text"]
        return "\n".join(naming.citation(page.document, units, key) for key in keys)

    def _past(self, page: ReaderPage, lines: Sequence[CopiedLine]) -> str:
        """The source of words from a past edition, which are never copied without it."""
        act, key = page.document, self._copy_language(page)
        text = naming.text_of(act, key) if isinstance(act, Act) else None
        if not isinstance(act, Act) or text is None:
            return ""
        past = labels.past_words(act, text, text.lang)
        return self._source(page, lines) if past else ""

    def _link(self, page: ReaderPage, lines: Sequence[CopiedLine]) -> str:
        return links.address(page.document, lines[0].eid) if page.document is not None else ""

    def _copy_language(self, page: ReaderPage) -> str:
        columns = page.active.rows.columns
        at = min(page.active.selection.column, len(columns) - 1)
        if isinstance(page.document, Act) and columns:
            return columns[at].key  # an earlier edition is cited as such
        own = (columns[at].lang if columns else "") or i18n.language()
        if columns and columns[at].kind == naming.DIGEST_COLUMN:
            return f"{naming.DIGEST_COLUMN}:{own}"
        return own


def _column(page: ReaderPage) -> int:
    """The place of the current column among all columns of the document."""
    rows = page.active.rows
    shown = max(0, min(page.active.selection.column, len(rows.columns) - 1))
    return rows.all_columns.index(rows.columns[shown]) if rows.columns else 0
