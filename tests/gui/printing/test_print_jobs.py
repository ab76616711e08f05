"""Printing and PDF: in the background, with progress, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_library import FakeLibrary, long_act
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from stall_watch import Watchdog

from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.printing.print_preview import PrintPreview
from kzailaw_desktop.gui.printing.printout import Printout, Stopped, write_pdf
from kzailaw_desktop.gui.window.main_window import MainWindow

pytestmark = pytest.mark.gui


@pytest.fixture
def long(window: MainWindow, qapp: QApplication, library: FakeLibrary) -> MainWindow:
    """The window at a text of some hundred pages."""
    act = long_act(220)
    library._documents[act.id] = act
    window.navigator.open_place(Place(act.id))
    gui_app.settle(qapp, window)
    return window


def preview(window: MainWindow, qapp: QApplication) -> PrintPreview:
    window.printing.preview()
    gui_app.settle(qapp, window)
    return next(w for w in qapp.topLevelWidgets() if isinstance(w, PrintPreview))


def test_pages_are_drawn_when_they_are_seen(
    long: MainWindow, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: set[int] = set()
    paint = Printout.paint_page
    monkeypatch.setattr(
        Printout, "paint_page", lambda self, p, page: drawn.add(page) or paint(self, p, page)
    )
    with Watchdog() as watch:
        pages = preview(long, qapp).pages
        gui_app.settle(qapp, long)
    assert watch.stalls == []
    assert pages.count() > 40
    assert drawn <= {0, 1}
    pages.turn_to(30)
    qapp.processEvents()
    assert pages.page() == 30
    pages.set_wide(True)
    assert pages.page() == 30
    assert max(drawn) <= 32


def test_a_stopped_pdf_leaves_no_file(long: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    before = tmp_path / "kept.pdf"
    before.write_bytes(b"what was there")
    for file in (before, tmp_path / "new.pdf"):
        long.printing.printing().write_pdf(str(file))
        qtbot.waitUntil(lambda: long.printing.printing().line.isVisible(), timeout=20_000)
        long.printing.printing().line.stop.click()
        qtbot.waitUntil(lambda: not long.printing.printing().jobs, timeout=20_000)
        assert long.printing.printing().line.isHidden()
        assert long.status.message.text() == "Stopped."
    assert [file.name for file in tmp_path.glob("*.pdf*")] == ["kept.pdf"]
    assert before.read_bytes() == b"what was there"


@pytest.mark.parametrize("share", [0.1, 0.9])
def test_it_can_be_stopped_while_it_is_set_and_while_it_is_drawn(
    long: MainWindow, tmp_path: Path, share: float
) -> None:
    told: list[float] = []

    def tell(so_far: float) -> None:
        told.append(so_far)
        if so_far > share:
            raise Stopped

    printout = long.printing.printing().printout()
    assert printout is not None
    with pytest.raises(Stopped):
        write_pdf(printout, str(tmp_path / "x.pdf"), tell)
    assert told == sorted(told)
    assert list(tmp_path.glob("x.pdf*")) == []
    assert write_pdf(printout, str(tmp_path / "x.pdf")) == len(printout.pages)


def test_a_pdf_that_cannot_be_written_is_told(long: MainWindow, tmp_path: Path) -> None:
    printout = long.printing.printing().printout()
    assert printout is not None
    with pytest.raises(ExportFailed, match="PDF"):
        write_pdf(printout, str(tmp_path / "absent" / "x.pdf"))


def test_the_printer_gets_the_pages_of_the_preview(
    long: MainWindow, qapp: QApplication, tmp_path: Path
) -> None:
    dialog = preview(long, qapp)
    dialog.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    pages = dialog.pages.count()
    dialog._send()
    gui_app.settle(qapp, long)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert long.status.message.text() == f"Sent to the printer, {pages} pages"


@pytest.mark.parametrize(
    ("chapter", "first", "last"),
    [(False, "art_2", "art_2__para_2"), (True, "chp_1", "art_2__para_2")],
)
def test_an_article_or_its_chapter_alone(
    window: MainWindow, chapter: bool, first: str, last: str
) -> None:
    page = window.workbench.reader()
    assert page is not None
    page.view.units.choose("art_2", top=True)
    printout = window.printing.printing().part(chapter)
    assert printout is not None
    rows = printout._all_rows
    assert (rows[0].eid, rows[-1].eid) == (first, last)
