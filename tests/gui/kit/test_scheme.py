"""Light and dark switched while running: each view then looks as if it had been started so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from closing import close_everything
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from test_flows import LAW, home, rest  # noqa: F401
from test_keyboard import VIEWS

from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.library import Library

pytestmark = pytest.mark.gui
DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "palette": lambda window: window.dialogs.show_palette(),
    "settings": lambda window: window.dialogs.show_settings(),
    "shortcuts": lambda window: window.dialogs.show_shortcuts(),
    "about": lambda window: window.dialogs.show_about(),
    "crash": lambda window: window.messages.crash(RuntimeError("sample")),
    "note": lambda window: window.registry.trigger("verb-annotate"),
}
OTHER = {"light": "dark", "dark": "light", "contrast": "dark"}


@pytest.fixture
def start(
    qapp: QApplication,
    settings: Settings,
    home: Path,  # noqa: F811
    tmp_path: Path,
) -> Iterator[Callable[[str], MainWindow]]:
    """Start a window on the shipped law in a scheme."""
    opened: list[MainWindow] = []
    blink = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)

    def close() -> None:
        libraries = [window.library for window in opened]
        opened.clear()
        close_everything(qapp)
        for library in libraries:
            library.close()

    def make(scheme: str) -> MainWindow:
        close()
        settings.set("scheme", scheme)
        for kept in ("tabs", "recent", "positions"):  # of the window before
            settings.set(kept, [])
        theme.apply(scheme)
        name = f"{len(list(tmp_path.glob('*.kzw')))}.kzw"
        library = Library.open(home / "own", tmp_path / name, index_dir=home / "index")
        window = MainWindow(library, settings)
        opened.append(window)
        window.open_first(Place(LAW, "art_17"))
        window.resize(1280, 720)
        window.show()
        window.after_first_paint()
        rest(window)
        return window

    yield make
    close()
    qapp.setCursorFlashTime(blink)
    theme.apply("light")


def shown(window: MainWindow) -> QWidget:
    """The dialog that is open, else the window."""
    return next((d for d in window.findChildren(QDialog) if d.isVisible()), window)


def different(one: QImage, other: QImage) -> float:
    """The share of pixels that differ, on a grid of every second one."""
    if one == other:
        return 0.0
    if one.size() != other.size():
        return 1.0
    spots = [(x, y) for x in range(0, one.width(), 2) for y in range(0, one.height(), 2)]
    unequal = sum(one.pixel(x, y) != other.pixel(x, y) for x, y in spots)
    return unequal / len(spots)


@pytest.mark.parametrize("scheme", OTHER)
def test_each_view_switched_looks_as_if_started_so(
    start: Callable[[str], MainWindow], scheme: str, tmp_path: Path
) -> None:
    wrong: dict[str, float] = {}
    pictures: dict[str, QImage] = {}
    every = {**VIEWS, **DIALOGS}
    window = start(scheme)
    for name, show in every.items():
        show(window)
        rest(window, 20)
        pictures[name] = shown(window).grab().toImage()
        if name in DIALOGS:
            shown(window).close()
    window = start(OTHER[scheme])
    for name, show in every.items():
        window.settings.set("scheme", OTHER[scheme])
        show(window)
        rest(window, 20)
        window.settings.set("scheme", scheme)
        rest(window, 20)
        image = shown(window).grab().toImage()
        if name in DIALOGS:
            shown(window).close()
        share = different(image, pictures[name])
        if share > 0.002:  # the time of the last save, a list scrolled by a pixel
            wrong[name] = round(share, 4)
            image.save(str(tmp_path / f"{name}-switched.png"))
            pictures[name].save(str(tmp_path / f"{name}-started.png"))
    assert wrong == {}, tmp_path
