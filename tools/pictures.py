"""Takes the pictures: every view, in three languages, light and dark, at two sizes.

    python tools/pictures.py [--only NAME] [--quick]

The pictures go to build/pictures/, with one contact sheet a language and scheme. Drafts, notes and
a later edition are sample material in a library of their own (working_views). `--help-pictures`
takes only those that the help shows and lays them into resources/help/pictures/;
`--screenshot` takes the one of the README.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from PySide6.QtCore import QPointF, QRectF, QSize  # noqa: E402
from PySide6.QtGui import QColor, QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402
from working_views import BARE, FULL, fill  # noqa: E402

from kzailaw_desktop.gui import app as gui_app  # noqa: E402
from kzailaw_desktop.gui import theme  # noqa: E402
from kzailaw_desktop.gui.main_window import MainWindow  # noqa: E402
from kzailaw_desktop.gui.places import Place  # noqa: E402
from kzailaw_desktop.gui.settings import Settings  # noqa: E402
from kzailaw_desktop.library import Library  # noqa: E402
from kzailaw_desktop.library.indexing import update_index  # noqa: E402

LAW = "law-230-viii"
SIZES = {"1280x720": QSize(1280, 720), "1920x1080": QSize(1920, 1080)}
View = Callable[[MainWindow], object]


def at(document: str, eid: str = "") -> View:
    """A place in the reading view."""
    return lambda window: window.open_place(Place(document, eid))


def unit(window: MainWindow) -> None:
    """A unit chosen, with its context."""
    window.open_place(Place(LAW, "art_17"))
    page = window.page()
    if page is not None:
        page.view.choose("art_17__para_1__point_2")
        page.view.unit_chosen.emit("art_17__para_1__point_2")


def find(window: MainWindow) -> None:
    """The find bar."""
    window.open_place(Place(LAW, "art_23"))
    page = window.page()
    if page is not None:
        page.find_bar.open_bar("авторлық")


VIEWS: dict[str, View] = {
    "start": MainWindow.show_start,
    "first-run": MainWindow.show_first_run,
    "reading": at(LAW, "art_23"),
    "unit": unit,
    "kazakh-only": lambda window: window.set_columns("kk"),
    "find": find,
    "sitting": at("senate-2025-10-23", "speech_12__p_1"),
    "article": at("ibragimova-2025"),
    "search": lambda window: window.search_for("авторлық құқық"),
    "palette": MainWindow.show_palette,
    "settings": MainWindow.show_settings,
    "shortcuts": MainWindow.show_shortcuts,
    "split": MainWindow.toggle_split,
    "help": MainWindow.show_help,
    **BARE,
    **FULL,
}


def take(view: View, settings: Settings, library: Library, size: QSize) -> QImage:
    """One picture of one view in a window of its own."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    settings.set("columns", "both")
    window = MainWindow(library, settings)
    window.open_first(Place(LAW, "art_17"))
    window.resize(size)
    window.show()
    window.after_first_paint()
    gui_app.settle(app, window)
    view(window)
    rest(app, window, 0.4)
    image = window.grab().toImage()
    dialogs = [w for w in app.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    for dialog in dialogs:
        lay_over(image, dialog)
        dialog.close()
    window.close()
    window.deleteLater()
    return image


def rest(app: QApplication, window: MainWindow, seconds: float) -> None:
    """Let timers and background work come in."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.01)
    gui_app.settle(app, window)


def lay_over(image: QImage, dialog: QWidget) -> None:
    """Put a dialog over the picture of its window, which grows dim."""
    painter = QPainter(image)
    painter.fillRect(QRectF(QPointF(), image.deviceIndependentSize()), QColor(0, 0, 0, 70))
    room = image.deviceIndependentSize()
    x = (int(room.width()) - dialog.width()) // 2
    painter.drawPixmap(x, max(20, (int(room.height()) - dialog.height()) // 2), dialog.grab())
    painter.end()


def contact_sheet(images: list[QImage], file: Path, columns: int = 3, width: int = 640) -> None:
    """All pictures of a language and scheme on one sheet."""
    small = [image.scaledToWidth(width) for image in images]
    height = max(image.height() for image in small)
    rows = (len(small) + columns - 1) // columns
    sheet = QImage(columns * (width + 8), rows * (height + 8), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    for number, image in enumerate(small):
        x, y = number % columns * (width + 8), number // columns * (height + 8)
        painter.drawImage(x, y, image)
    painter.end()
    sheet.save(str(file))


def shown_by_help() -> list[str]:
    """The views whose pictures the help text names."""
    text = (ROOT / "resources" / "help" / "en.md").read_text(encoding="utf-8")
    return [name for name in VIEWS if f"({name}.png)" in text]


def keep_for_help(image: QImage, name: str) -> None:
    """Lay a picture where the help looks for it; it is not kept in the repository."""
    folder = ROOT / "resources" / "help" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    image.save(str(folder / name))


def add_sources(library: Library, folder: str) -> None:
    """Import the commentary of a folder, so that articles are shown with their full text."""
    files = sorted(Path(folder).glob("commentary-*.txt")) if folder else []
    for _step in library.import_files(files) if files else ():
        pass
    update_index(library)


def main() -> int:
    """Take them all."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", default="", help="views, comma-separated")
    parser.add_argument("--quick", action="store_true", help="1280x720 only")
    parser.add_argument("--languages", default="kk,ru,en")
    parser.add_argument("--schemes", default="light,dark")
    parser.add_argument("--help-pictures", action="store_true")
    parser.add_argument("--screenshot", action="store_true")
    parser.add_argument("--sources", default="", help="a folder with commentary-*.txt to import")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "pictures")
    args = parser.parse_args()
    app = gui_app.make_app()
    out = args.out
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        settings = Settings(home / "window.ini")
        settings.set("first_run", False)
        library = Library.open(home / "library", home / "work.sqlite", index_dir=home / "index")
        add_sources(library, args.sources)
        full = Library.open(home / "full", home / "full.sqlite", index_dir=home / "full-index")
        fill(full)
        names = args.only.split(",") if args.only else list(VIEWS)
        if args.screenshot:
            settings.set("language", "ru")
            settings.set("scheme", "light")
            gui_app.prepare(settings)
            image = take(VIEWS["reading"], settings, library, SIZES["1280x720"])
            image.save(str(ROOT / "resources" / "screenshot.png"))
            names = []
        if args.help_pictures:
            names, args.quick = shown_by_help(), True
        for lang in args.languages.split(","):
            for scheme in args.schemes.split(","):
                settings.set("language", lang)
                settings.set("scheme", scheme)
                gui_app.prepare(settings)
                for size in list(SIZES)[: 1 if args.quick else None]:
                    images = []
                    for name in names:
                        shown = full if name in FULL else library
                        image = take(VIEWS[name], settings, shown, SIZES[size])
                        image.save(str(out / f"{name}.{lang}.{scheme}.{size}.png"))
                        images.append(image)
                        if args.help_pictures and size == "1280x720":
                            keep_for_help(image, f"{name}.{lang}.{scheme}.png")
                    if images:
                        contact_sheet(images, out / f"sheet.{lang}.{scheme}.{size}.png")
        library.close()
        full.close()
    theme.apply("system")
    app.processEvents()
    print(out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
