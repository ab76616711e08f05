"""Every page and dialog: opens in each language, has names, cuts no words, and is freed."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from fake_library import FakeLibrary, long_act
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from stall_watch import Watchdog

from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.kit.widgets.widgets import Elided
from kzailaw_desktop.gui.kit.work.places import History, Place
from kzailaw_desktop.gui.palette.palette import PaletteItem, rank
from kzailaw_desktop.gui.window.main_window import MainWindow

pytestmark = pytest.mark.gui
OPENERS: dict[str, Callable[[MainWindow], None]] = {
    "palette": lambda window: window.dialogs.show_palette(),
    "settings": lambda window: window.dialogs.show_settings(),
    "shortcuts": lambda window: window.dialogs.show_shortcuts(),
    "about": lambda window: window.dialogs.show_about(),
    "print": lambda window: window.printing.preview(),
    "crash": lambda window: window.messages.crash(RuntimeError("sample")),
    "pdf": lambda window: window.printing.save_pdf(),
    "import": lambda window: window.importer.choose_files(),
}
PAGES: dict[str, Callable[[MainWindow], None]] = {
    "start": lambda window: window.opener.show_start(),
    "help": lambda window: window.opener.show_help(),
    "first-run": lambda window: window.opener.show_first_run(),
}


def nameless(root: QWidget) -> list[str]:
    """Widgets that take the focus and that a screen reader could not name."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        inner = widget.parent() is not None and not isinstance(widget.parent(), QWidget)
        if inner or widget.objectName().startswith("qt_"):
            continue
        text = widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else ""
        own = widget.accessibleName() or text
        parent = widget.parent()
        inside = isinstance(parent, (QAbstractScrollArea, QAbstractSpinBox, QComboBox, QLineEdit))
        if not own and not (inside and parent.accessibleName()):
            found.append(f"{type(widget).__name__} in {type(parent).__name__}")
    return found


def cut(root: QWidget) -> list[str]:
    """Texts that do not fit into their widgets."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, Elided):
            continue
        if (isinstance(widget, QLabel) and widget.text() and not widget.wordWrap()) or (
            isinstance(widget, QAbstractButton) and widget.text()
        ):
            if widget.sizeHint().width() > widget.width() + 1:
                found.append(widget.text())
        elif isinstance(widget, QLineEdit) and widget.placeholderText():
            room = widget.width() - 44
            if widget.fontMetrics().horizontalAdvance(widget.placeholderText()) > room:
                found.append(widget.placeholderText())
    return found


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize("name", OPENERS)
def test_dialogs_open_close_and_are_freed(
    window: MainWindow, qapp: QApplication, name: str, lang: str
) -> None:
    window.settings.set("language", lang)
    OPENERS[name](window)
    gui_app.settle(qapp, window)
    dialog = next(w for w in qapp.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
    if not isinstance(dialog, QFileDialog):  # Qt's own names its fields by the labels beside them
        assert nameless(dialog) == []
        assert cut(dialog) == []
    reference = weakref.ref(dialog)
    dialog.reject()
    dialog.close()
    del dialog
    for _ in range(3):
        qapp.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [w for w in qapp.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    left = reference()
    if left is not None:
        from shiboken6 import isValid

        assert not isValid(left)


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize("name", PAGES)
def test_pages_have_names_and_whole_words(
    window: MainWindow, qapp: QApplication, name: str, lang: str
) -> None:
    window.settings.set("language", lang)
    PAGES[name](window)
    gui_app.settle(qapp, window)
    assert nameless(window) == []
    assert cut(window) == []
    window.workbench.close_tab()


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_the_window_itself_has_names_and_whole_words(
    window: MainWindow, qapp: QApplication, lang: str
) -> None:
    window.settings.set("language", lang)
    gui_app.settle(qapp, window)
    assert nameless(window) == []
    assert cut(window) == []


def test_search_page_is_not_needed_to_go_on(window: MainWindow, qapp: QApplication) -> None:
    window.opener.toggle_split()
    gui_app.settle(qapp, window)
    assert len(window.workbench.groups) == 2
    assert window.workbench.reader() is not None
    window.opener.toggle_split()
    assert len(window.workbench.groups) == 1
    assert window.workbench.reader() is not None


def test_bookmarks_come_and_go(
    window: MainWindow, qapp: QApplication, library: FakeLibrary
) -> None:
    window.bookmarks.toggle()
    gui_app.settle(qapp, window)
    assert [each.place for each in window.gateway.bookmarks] == [Place("act-1", "art_2")]
    window.bookmarks.toggle()
    gui_app.settle(qapp, window)
    assert library.workspace.bookmarks() == []


def test_shortcuts_change_and_clashes_are_refused(window: MainWindow) -> None:
    from PySide6.QtGui import QKeySequence

    from kzailaw_desktop.gui.pages.shortcuts_dialog import ShortcutsDialog

    dialog = ShortcutsDialog(window, window.registry.by_id)
    dialog.changed.connect(window.registry.change_shortcut)
    dialog.take("note", QKeySequence("Ctrl+Alt+N"))
    assert window.registry.by_id["note"].shortcut() == QKeySequence("Ctrl+Alt+N")
    assert window.settings.get("shortcuts") == {"note": "Ctrl+Alt+N"}
    dialog.take("note", QKeySequence("Ctrl+K"))
    assert window.registry.by_id["note"].shortcut() == QKeySequence("Ctrl+Alt+N")
    assert "Ctrl+K" in dialog.clash.text()
    dialog.close()


def test_pdf_has_pages(window: MainWindow, qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "act.pdf"
    window.printing.printing().write_pdf(str(file))
    gui_app.settle(qapp, window)
    assert file.read_bytes().startswith(b"%PDF")
    assert file.stat().st_size > 2000


def test_palette_puts_beginnings_first() -> None:
    choices = [
        PaletteItem("1", "Барлығы"),
        PaletteItem("2", "Жаңа бап"),
        PaletteItem("3", "Бап 17"),
    ]
    assert [c.key for c in rank(choices, "бап")] == ["3", "2"]
    assert [c.key for c in rank(choices, "")] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("rahmet", "speaker"),
        ("Rakhmetova", "speaker"),
        ("рахмет", "speaker"),
        ("талап", "article"),
        ("требов", "article"),
        ("Түнгі", "dark"),
        ("light dark", "dark"),
        ("тёмн", "dark"),
        ("светл", "dark"),
    ],
)
def test_the_palette_finds_in_all_languages_and_alphabets(typed: str, key: str) -> None:
    choices = [
        PaletteItem("speaker", "Рахметова Ә.Қ."),
        PaletteItem("article", "2. Requirements", also="Талаптар Требования"),
        PaletteItem("dark", "Light or dark", also="Күндізгі не түнгі Светлая или тёмная"),
    ]
    assert [c.key for c in rank(choices, typed)] == [key]


def test_history_goes_back_and_forward() -> None:
    history = History()
    for eid in ("a", "b", "c"):
        history.visit(Place("d", eid))
    assert history.back() == Place("d", "b")
    assert history.back() == Place("d", "a")
    assert not history.can_back()
    assert history.forward() == Place("d", "b")
    history.visit(Place("d", "x"))
    assert not history.can_forward()
    assert history.recent()[0] == Place("d", "x")


def walk_through(window: MainWindow, qapp: QApplication) -> list[str]:
    """Open a code, go to and fro in it, and search it; what stood still meanwhile."""
    with Watchdog() as watch:
        window.navigator.open_place(Place("long"))
        gui_app.settle(qapp, window)
        page = window.workbench.reader()
        assert page is not None
        for eid in ("art_100", "art_219", "art_2"):
            watch.beat()
            page.view.units.choose(eid, top=True)
            qapp.processEvents()
        page.find_bar.open_bar("реттеу")
        gui_app.settle(qapp, window)
        page.find_bar.close_bar()
        window.navigator.open_place(Place("act-1"))
        gui_app.settle(qapp, window)
    return watch.stalls


def test_the_loop_does_not_stall(
    window: MainWindow, qapp: QApplication, library: FakeLibrary
) -> None:
    """Reading a code must not stop the window for a tenth of a second.

    Work that really takes so long does so each time; a single slow walk is the machine's doing.
    """
    act = long_act(220)
    library._documents[act.id] = act
    walks = (walk_through(window, qapp) for _ in range(3))
    assert any(stalls == [] for stalls in walks)
