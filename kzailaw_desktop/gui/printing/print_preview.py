"""The pages as they will be printed, with our own quiet controls above them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Hairline, Label, Segmented
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.printing.print_pages import PrintPages
from kzailaw_desktop.gui.printing.printout import Printout, page_layout


class PrintPreview(QDialog):
    """Leaf through the pages, then print them or save them as PDF."""

    pdf_wanted = Signal(object)  # Printout
    print_wanted = Signal(object, object)  # Printout, QPrinter

    def __init__(self, parent: QWidget, printout: Printout) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Print preview"))
        self.resize(max(920, parent.width() * 3 // 5), max(640, parent.height() - 80))
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setPageLayout(page_layout())
        self.pages = PrintPages(printout)
        self.back, self.on = Button("caret-left"), Button("caret-right")
        self.count = Label(token="muted", size=9.6)
        self.fit = Segmented()
        self.fit.add("page", tr("Whole page"))
        self.fit.add("width", tr("Page width"))
        self.fit.choose("page")
        self.pdf = Button("file-pdf", tr("Save as PDF…"))
        self.print = Button("", tr("Print…"))
        self.print.primary = True
        self.print.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self._connect()
        name_widget(self.pages, tr("Print preview"))
        name_widget(self.back, tr("Previous page"), tip=True)
        name_widget(self.on, tr("Next page"), tip=True)
        self.print.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        for widget in (self.back, self.count, self.on, self.fit):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.pdf)
        row.addWidget(self.print)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row)
        box.addWidget(Hairline())
        box.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.pages.turned.connect(self._tell)
        self.back.clicked.connect(self._back)
        self.on.clicked.connect(self._on)
        self.fit.chosen.connect(self._fit)
        self.pdf.clicked.connect(self._save)
        self.print.clicked.connect(self._print)

    def _tell(self) -> None:
        page, pages = self.pages.page(), self.pages.count()
        self.count.setText(f"{page + 1} / {pages}")
        self.back.setEnabled(page > 0)
        self.on.setEnabled(page + 1 < pages)

    def _back(self) -> None:
        self.pages.turn_to(self.pages.page() - 1)

    def _on(self) -> None:
        self.pages.turn_to(self.pages.page() + 1)

    def _fit(self, how: str) -> None:
        self.pages.set_wide(how == "width")

    def _save(self) -> None:
        self.accept()
        self.pdf_wanted.emit(self.pages.printout)

    def _print(self) -> None:
        dialog = QPrintDialog(self.printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._send)
        QDialog.open(dialog)  # QPrintDialog has an open of its own that wants a slot

    def _send(self) -> None:
        self.accept()
        self.print_wanted.emit(self.pages.printout, self.printer)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.active().color("chrome"))
