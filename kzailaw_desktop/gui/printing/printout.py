"""Any text on paper or as PDF: the same locked columns, with act, edition, status and page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QIODevice, QMarginsF, QPointF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtPrintSupport import QPrinter

from kzailaw_desktop.domain import Document
from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.gui.kit.look import fonts
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.reading.rows.row_types import GUTTERED, Column, Row
from kzailaw_desktop.gui.reading.rows.sheet import PAD
from kzailaw_desktop.gui.reading.rows.typeset import SetRow, Typesetter

INK, GREY = QColor("#000000"), QColor("#555555")
HEAD, FOOT = 44.0, 28.0
POINTS = 10.0
DPI = 96.0
FEW = 4  # lines of a row that may stand alone at the foot of a page
KEEP = {"group": 150.0}  # a chapter's heading is not left alone at the foot of a page
SETTING = 0.3  # of the time goes into setting the rows in type, the rest into drawing
Tell = Callable[[float], None]  # told how far it is, 0–1; may raise Stopped


class Stopped(Exception):
    """The user did not want it any more."""


def untold(share: float) -> None:
    """Nobody asks how far it is."""


@dataclass(frozen=True, slots=True)
class PrintedPart:
    """A row, or some lines of one, on a page. `top` is where it stands."""

    number: int
    top: float
    first_line: int = 0
    last_line: int = 1_000_000


class Printout:
    """The rows of a document laid out on pages; give it to any paged device."""

    def __init__(
        self, document: Document, columns: tuple[Column, ...], rows: Sequence[Row], shown: list[int]
    ) -> None:
        self._document = document
        self._columns = tuple(columns[i] for i in shown)
        self._all_rows, self._shown = rows, shown
        self._rows: list[Row] = []
        self._setter = Typesetter()
        self._setter.set_type(POINTS, 1.35)
        self._set: dict[int, SetRow] = {}
        self.size = QSizeF()  # of the text on a page, in pixels of 1/96 inch
        self.pages: list[list[PrintedPart]] = []

    def prepare(self, tell: Tell = untold) -> Printout:
        """Set every row in type for the usual paper: what takes longest, and needs no window."""
        self.lay_out(page_layout().paintRect(QPageLayout.Unit.Point).size() * DPI / 72, tell)
        return self

    # -- on pages -------------------------------------------------------------------------

    def lay_out(self, size: QSizeF, tell: Tell = untold) -> None:
        """Rows on pages of that size."""
        if self.pages and size == self.size:
            return
        if not self._rows:  # not before: a long text has many
            self._rows = [
                row._replace(cells=tuple(row.cells[i] for i in self._shown))
                for row in self._all_rows
            ]
        speakers = any(row.role in GUTTERED for row in self._rows)
        if self._setter.lay_out(int(size.width()) + 2 * PAD, self._columns, speakers):
            self._set.clear()  # paper of another width
        pages: list[list[PrintedPart]] = [[]]
        y, bottom = HEAD, size.height() - FOOT
        for number, row in enumerate(self._rows):
            tell(SETTING * number / len(self._rows))
            ready = self._ready(number)
            keep = ready.height + KEEP.get(row.role, 60 if row.is_heading else 0)
            if y + keep > bottom and pages[-1] and not self._may_break(row, ready, bottom - y):
                pages.append([])
                y = HEAD
            if ready.height <= bottom - y:
                pages[-1].append(PrintedPart(number, y))
                y += ready.height
                continue
            y = self._split(number, ready, pages, y, bottom)
        self.size, self.pages = size, pages

    def _may_break(self, row: Row, ready: SetRow, room: float) -> bool:
        """Whether enough lines of a long row fit here, and enough are left for the next page."""
        lines = max(cell.layout.lineCount() for cell in ready.cells)
        fit = int((room - 8) / self._setter.pitch("text"))
        return not row.is_heading and fit >= FEW and lines - fit >= FEW

    def _split(
        self, number: int, ready: SetRow, pages: list[list[PrintedPart]], y: float, bottom: float
    ) -> float:
        """A row that does not fit goes over several pages."""
        lines = max(cell.layout.lineCount() for cell in ready.cells)
        pitch = self._setter.pitch("text")
        first = 0
        while first < lines:
            fit = max(1, int((bottom - y - 8) / pitch))
            pages[-1].append(PrintedPart(number, y, first, first + fit))
            y += min(fit, lines - first) * pitch + 8
            first += fit
            if first < lines:
                pages.append([])
                y = HEAD
        return y

    def _ready(self, number: int) -> SetRow:
        if number not in self._set:
            row = self._rows[number]
            self._set[number] = self._setter.set_row(number, row, row.cells)
        return self._set[number]

    # -- painting -------------------------------------------------------------------------

    def print_to(self, device: QPagedPaintDevice, tell: Tell = untold) -> int:
        """Paint all pages; returns their number. Also in a thread, one printout at a time."""
        scale = device.logicalDpiX() / DPI
        self.lay_out(QSizeF(device.width(), device.height()) / scale, tell)
        painter = QPainter()
        if not painter.begin(device):
            raise ExportFailed("not-printed")
        try:
            painter.scale(scale, scale)
            for number in range(len(self.pages)):
                tell(SETTING + (1 - SETTING) * number / len(self.pages))
                if number:
                    device.newPage()
                self.paint_page(painter, number)
        finally:
            painter.end()
        return len(self.pages)

    def paint_page(self, painter: QPainter, page: int) -> None:
        """Paint one page, its text's corner at the origin."""
        width, height = self.size.width(), self.size.height()
        lang = i18n.language()
        painter.setPen(GREY)
        painter.setFont(_in_pixels(fonts.interface(7.6)))
        title = f"{naming.title(self._document, lang)} · {naming.details(self._document, lang)}"
        painter.drawText(QRectF(0, 0, width, 14), Qt.AlignmentFlag.AlignLeft, title)
        standings = [naming.standing(self._document, c.key).texts[:1] for c in self._columns]
        said = "   |   ".join(texts[0] for texts in standings if texts)
        painter.drawText(QRectF(0, 14, width, 14), Qt.AlignmentFlag.AlignLeft, said)
        painter.drawLine(QPointF(0, 31), QPointF(width, 31))
        foot = QRectF(0, height - 16, width, 14)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, f"{page + 1} / {len(self.pages)}")
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, "KzaiLaw")
        for part in self.pages[page]:
            self._paint_part(painter, part)

    def _paint_part(self, painter: QPainter, part: PrintedPart) -> None:
        row, ready = self._rows[part.number], self._ready(part.number)
        sheet, x = self._setter.sheet, -float(PAD)  # the text stands below the head, on its edge
        pitch = self._setter.pitch("text")
        for column, (cell, done) in enumerate(zip(row.cells, ready.cells, strict=True)):
            top = part.top + (done.top if not part.first_line else 4)
            painter.setPen(INK)
            for number in range(part.first_line, min(part.last_line, done.layout.lineCount())):
                line = done.layout.lineAt(number)
                shift = QPointF(x + done.left, top - part.first_line * pitch)
                line.draw(painter, shift)
            if cell.num and not row.is_heading and not part.first_line:
                name_font = self._setter.font("text" if row.role not in GUTTERED else "gutter")
                painter.setFont(_in_pixels(name_font))
                name = cell.num.partition("\n")[0]
                room = sheet.gutter if row.role in GUTTERED or not row.level else sheet.indent
                align = (
                    Qt.AlignmentFlag.AlignLeft
                    if row.role in GUTTERED
                    else Qt.AlignmentFlag.AlignRight
                )
                box = QRectF(x + done.left - room - 6, top, room, pitch)
                painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, name)
            x += sheet.widths[column]


def _in_pixels(font: QFont) -> QFont:
    """The font in units of the scaled painter, whatever the device's resolution."""
    made = QFont(font)
    made.setPixelSize(max(1, round(font.pointSizeF() * DPI / 72)))
    return made


def page_layout() -> QPageLayout:
    """A4 with margins for a binder."""
    margins = QMarginsF(18, 14, 14, 14)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        margins,
        QPageLayout.Unit.Millimeter,
    )


def write_pdf(printout: Printout, file: str, tell: Tell = untold) -> int:
    """Write a PDF, whole or not at all; returns the number of pages."""
    kept = QSaveFile(file)
    if not kept.open(QIODevice.OpenModeFlag.WriteOnly):
        raise ExportFailed("pdf-not-written", where=file)
    writer = QPdfWriter(kept)
    writer.setPageLayout(page_layout())
    writer.setResolution(300)
    writer.setCreator("KzaiLaw")
    pages = printout.print_to(writer, tell)
    if not kept.commit():
        raise ExportFailed("pdf-not-written", where=file)
    return pages


def print_on(printout: Printout, printer: QPrinter, tell: Tell = untold) -> int:
    """Print; returns the number of pages. Stopped in between, nothing is sent to the printer."""

    def told(share: float) -> None:
        try:
            tell(share)
        except Stopped:
            printer.abort()
            raise

    return printout.print_to(printer, told)
