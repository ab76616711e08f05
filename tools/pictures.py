"""Takes the pictures: every view, in three languages, light and dark, at two sizes.

    python tools/pictures.py [--only NAME] [--quick]

The pictures go to build/pictures/, with contact sheets a language and scheme (`--schemes contrast`
for high contrast). Drafts, notes and a later edition are sample material in a library of their own
(working_views). `--help-pictures` takes only those that the help shows and lays them into
resources/help/pictures/; `--screenshot` takes the one of the README.
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

import reading_views  # noqa: E402
from PySide6.QtCore import QPoint, QRect, QSize, Qt  # noqa: E402
from PySide6.QtGui import QColor, QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402
from working_views import BARE, FULL, fill  # noqa: E402

from kzailaw_desktop.gui import app as gui_app  # noqa: E402
from kzailaw_desktop.gui.kit.look import theme  # noqa: E402
from kzailaw_desktop.gui.kit.work.places import Place  # noqa: E402
from kzailaw_desktop.gui.kit.work.settings import DEFAULTS, Settings  # noqa: E402
from kzailaw_desktop.gui.window.main_window import MainWindow  # noqa: E402
from kzailaw_desktop.library import Library  # noqa: E402
from kzailaw_desktop.library.indexed.indexing import update_index  # noqa: E402

LAW = reading_views.LAW
SIZES = {"1280x720": QSize(1280, 720), "1920x1080": QSize(1920, 1080)}
View = Callable[[MainWindow], object]


VIEWS: dict[str, View] = {**reading_views.VIEWS, **reading_views.FULL, **BARE, **FULL}
ON_FULL = {*reading_views.FULL, *FULL}
FRESH = ("columns", "third_column", "recent", "positions", "seen")  # settings that views change


def take(view: View, settings: Settings, library: Library, size: QSize) -> QImage:
    """One picture of one view in a window of its own."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for key in FRESH:
        settings.set(key, DEFAULTS[key])
    window = MainWindow(library, settings)
    window.open_first(Place(LAW, "art_17"))
    window.resize(size)
    window.show()
    window.after_first_paint()
    gui_app.settle(app, window)
    view(window)
    rest(app, window, 0.4)
    image = window.grab().toImage()
    for top in app.topLevelWidgets():
        if top.isVisible() and top is not window:
            lay_over(image, top, window)
            top.close()
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


def lay_over(image: QImage, top: QWidget, window: QWidget) -> None:
    """Put a dialog over the picture of its window, which grows dim; menus and tips at their place."""
    painter = QPainter(image)
    room = image.deviceIndependentSize().toSize()
    place = window.mapFromGlobal(top.mapToGlobal(QPoint()))
    if isinstance(top, QDialog) and top.windowType() == Qt.WindowType.Dialog:
        painter.fillRect(QRect(QPoint(), room), QColor(0, 0, 0, 70))
        left, above = (room.width() - top.width()) // 2, (room.height() - top.height()) // 2
        place = QPoint(left, max(20, above))
    painter.drawPixmap(place, top.grab())
    painter.end()


def contact_sheets(images: dict[str, QImage], stem: Path, down: int = 3) -> None:
    """The pictures of a language and scheme at half their size, each under its name."""
    names = list(images)
    width = max((image.width() // 2 for image in images.values()), default=640)
    across = max(1, 1930 // width)
    for first in range(0, len(names), across * down):
        shown = names[first : first + across * down]
        small = [
            images[name].scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            for name in shown
        ]
        height = max(image.height() for image in small) + 22
        rows = (len(small) + across - 1) // across
        sheet = QImage(across * (width + 8), rows * height, QImage.Format.Format_RGB32)
        sheet.fill(QColor("#5c5c5c"))
        painter = QPainter(sheet)
        painter.setPen(QColor("#ffffff"))
        for number, (name, image) in enumerate(zip(shown, small, strict=True)):
            x, y = number % across * (width + 8) + 4, number // across * height
            painter.drawText(x + 4, y + 16, name)
            painter.drawImage(x, y + 22, image)
        painter.end()
        sheet.save(f"{stem}.{first // (across * down) + 1}.png")


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
                    images = {}
                    for name in names:
                        shown = full if name in ON_FULL else library
                        image = take(VIEWS[name], settings, shown, SIZES[size])
                        image.save(str(out / f"{name}.{lang}.{scheme}.{size}.png"))
                        images[name] = image
                        if args.help_pictures and size == "1280x720":
                            keep_for_help(image, f"{name}.{lang}.{scheme}.png")
                    contact_sheets(images, out / f"sheet.{lang}.{scheme}.{size}")
        library.close()
        full.close()
    theme.apply("system")
    app.processEvents()
    print(out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
