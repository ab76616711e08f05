"""Starting the window. Only what the first article needs is loaded before it is painted."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kzailaw_desktop import logs, paths
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.gui.kit.look import fonts, theme
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.settings import Settings, default_file
from kzailaw_desktop.gui.safety.crash_hook import CrashHook, log_qt_messages
from kzailaw_desktop.gui.safety.start_mark import LIMIT, StartMark
from kzailaw_desktop.gui.window.instance import SingleInstance
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.library import Library


def main(argv: list[str] | None = None) -> int:
    """Run the program; returns its exit status."""
    args = options(sys.argv[1:] if argv is None else argv)
    if args.self_check is not None:
        _keep_to(args, args.self_check)
    if args.screenshot and "QT_QPA_PLATFORM" not in os.environ:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    logs.start(args.log_level or os.environ.get("KZAILAW_LOG", "info"))
    hook = CrashHook().install()
    app = make_app()
    log_qt_messages()
    instance = SingleInstance(args.library, args.workspace)
    alone = args.screenshot is not None or args.self_check is not None
    if not alone and not instance.is_first():
        wanted = [*args.what, *([args.open] if args.open else [])]
        if instance.hand_over(wanted):
            return 0
    settings = Settings(args.settings)
    mark = StartMark((args.settings or default_file()).parent)
    aside = None
    if mark.begin() >= LIMIT or args.safe:
        aside = settings.set_aside()
    prepare(settings)
    try:
        window = open_window(args, settings)
    except Exception as error:  # half a window must not stay; what happened is shown
        return _not_started(app, error, quiet=args.screenshot is not None)
    hook.attach(window)
    if args.screenshot:
        mark.done()
        window.welcomes = False
        return screenshot(app, window, args.screenshot, args.size)
    if args.self_check is not None:
        from kzailaw_desktop.gui.self_check import SelfCheck

        mark.done()
        return SelfCheck(app, window, args.self_check).run()
    QTimer.singleShot(500, window, window.after_first_paint)  # a page without a text
    QTimer.singleShot(500, app, _started)
    standing = _Standing(window, hook, mark, aside)  # kept: the timer does not hold its object
    QTimer.singleShot(2000, app, standing.stands)
    instance.received.connect(window.open_from_outside)
    QTimer.singleShot(600, instance, instance.listen)
    if args.what:
        QTimer.singleShot(600, window, lambda: window.open_from_outside(args.what))
    return run(app)


def _keep_to(args: Options, folder: Path) -> None:
    """Make library, notes, settings and index in this folder, whatever else was said."""
    folder.mkdir(parents=True, exist_ok=True)
    args.library, args.workspace = folder / "library", folder / "workspace.sqlite"
    args.settings, args.index = folder / "window.ini", folder / "index"
    args.open = "art_23"


class _Standing:
    """What is done once the window has stood for a while."""

    def __init__(
        self, window: MainWindow, hook: CrashHook, mark: StartMark, aside: Path | None
    ) -> None:
        self._window, self._hook, self._mark, self._aside = window, hook, mark, aside

    def stands(self) -> None:
        """End the start; say which settings were left aside."""
        self._mark.done()
        self._hook.show_early()
        if self._aside is not None and self._window.ready:
            words = i18n.tr("The window was started with its first settings. Yours are kept here:")
            self._window.messages.warn(f"{words} {self._aside}")


def run(app: QApplication) -> int:
    """Run the event loop of the program."""
    return app.exec()


def _run_login() -> None:
    """Run the event loop while the password is asked for, before there is a window."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    run(app)


def _not_started(app: QApplication, error: Exception, quiet: bool) -> int:
    """Say on the terminal and, where there is a screen, in a dialog why there is no window."""
    known = isinstance(error, KzaiLawError)
    if not known:
        logs.record(type(error), error, error.__traceback__)
    words = error.text(i18n.language()) if isinstance(error, KzaiLawError) else str(error)
    if sys.stderr is not None:
        print(f"kzailaw-desktop: {words}", file=sys.stderr)
    if quiet or QApplication.platformName() == "offscreen":
        return 1
    from kzailaw_desktop.gui.kit.dialogs.dialog import MessageDialog

    for widget in app.topLevelWidgets():
        widget.hide()
    details = "" if known else logs.describe(error)
    text = words if known else i18n.tr("The program could not be started.")
    dialog = MessageDialog(None, "KzaiLaw", text, details)
    dialog.add_close().setFocus()
    dialog.finished.connect(app.quit)
    dialog.open()
    return run(app) or 1


def _started() -> None:
    """Enable garbage collection, with what exists now frozen: it stays until the end."""
    gc.freeze()
    gc.enable()


class Options:
    """What the command line may say."""

    library: Path | None = None
    workspace: Path | None = None
    settings: Path | None = None
    index: Path | None = None  # of the search; the user's cache when not said
    open = ""
    screenshot: Path | None = None
    self_check: Path | None = None
    size = "1280x720"
    language = ""
    scheme = ""
    log_level = ""
    safe = False
    server = ""  # the address of a server; nothing leaves the machine without one
    password: str | None = None  # None: the keyring's

    def __init__(self) -> None:
        self.sources: list[Path] = []
        self.what: list[str] = []


def options(argv: Sequence[str]) -> Options:
    """The command line, read; mostly there is nothing to read, and no reader is made."""
    made = Options()
    if not argv:
        return made
    parser = argparse.ArgumentParser(prog="kzailaw-desktop", description="KzaiLaw Desktop")
    add = parser.add_argument
    add("--library", type=Path, help="the user's own library folder")
    add("--workspace", type=Path, help="the file of the user's own work")
    add("--settings", type=Path, help="the file of the window's settings")
    add(
        "--sources",
        type=Path,
        action="append",
        metavar="DIR",
        help="a folder with texts that the catalogue knows; what the library lacks is imported",
    )
    add("what", nargs="*", help="files to import, or an address to open: kzailaw://…")
    add("--open", metavar="REF", help="open at a provision: 17-3-2")
    add("--safe", action="store_true", help="start with the first settings; yours are kept aside")
    add("--log-level", choices=logs.LEVELS, help="how much the log in the user's log folder tells")
    add("--screenshot", type=Path, help="render the opening window and exit")
    add(
        "--self-check",
        type=Path,
        metavar="DIR",
        help="go through the main jobs with files made in DIR, say how it went, and exit",
    )
    add(
        "--server", metavar="ADDRESS", help="a library on a server: postgresql://name@host/database"
    )
    add("--size", help="of the screenshot")
    add("--language", choices=tuple(i18n.LANGUAGES), help="of the interface")
    add("--scheme", choices=theme.SCHEMES, help="light, dark, contrast, system")
    parser.parse_args(argv, made)
    made.what = [_from_outside(each) for each in made.what]
    return made


def _from_outside(word: str) -> str:
    """An address of the program's scheme as it is; a file by its whole path."""
    if word.startswith("kzailaw:"):
        return word
    from PySide6.QtCore import QUrl

    path = QUrl(word).toLocalFile() if word.startswith("file:") else word
    return str(Path(path).absolute())


def make_app() -> QApplication:
    """The application, with its name and style."""
    QApplication.setApplicationName("KzaiLaw")
    QApplication.setDesktopFileName("kz.kzailaw.Desktop")
    app = QApplication.instance()
    # As an argument: `setStyle` gives the style back, and PySide takes 5 ms to make it an object.
    arguments = ["kzailaw-desktop", "-style", "fusion"]
    return app if isinstance(app, QApplication) else QApplication(arguments)


def prepare(settings: Settings, language: str = "", scheme: str = "") -> None:
    """Fonts, colours and language as the user chose them."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    fonts.apply(app)
    theme.apply(scheme or settings.get("scheme"))
    i18n.install(language or settings.get("language") or i18n.system_language())


def open_window(args: Options, settings: Settings) -> MainWindow:
    """The window on the library, at the place asked for or left."""
    if args.language:
        i18n.install(args.language)
    if args.scheme:
        theme.apply(args.scheme)
    library = _open_library(args)
    window = MainWindow(library, settings)
    window.sources = [paths.shipped_corpus() / "sources", *args.sources]
    place = Place.parse(settings.get("place")) if settings.get("place") else None
    if args.open:
        place = Place(*library.resolve(args.open))
    window.show()  # before the text comes: it is then laid out once, in the width it will have
    window.open_first(place)
    return window


def _open_library(args: Options) -> Library:
    """The library on the server that was named, or the one on this machine."""
    if args.server:
        from kzailaw_desktop.gui.desks.sharing.login import open_library
        from kzailaw_desktop.team.server.address import Address

        unattended = args.screenshot is not None or args.self_check is not None
        loop = None if unattended else _run_login
        return open_library(Address.parse(args.server), args.password, loop)
    library = Library.open(args.library, args.workspace, index_dir=args.index, forgiving=True)
    if args.library:
        _ = library.user_store  # a folder that was named is checked before the window appears
    return library


def screenshot(app: QApplication, window: MainWindow, file: Path, size: str = "1280x720") -> int:
    """Render the window as it stands after its background work, and end."""
    width, _, height = size.partition("x")
    window.resize(int(width), int(height))
    window.show()
    window.after_first_paint()
    settle(app, window)
    file.parent.mkdir(parents=True, exist_ok=True)
    done = window.grab().save(str(file))
    window.close()
    return 0 if done else 1


def settle(app: QApplication, window: MainWindow, most: float = 30.0) -> None:
    """Process events until no background work and no short timer is pending.

    `most`: seconds after which it returns all the same.
    """
    import time

    end = time.monotonic() + most
    quiet = 0
    while quiet < 3 and time.monotonic() < end:
        app.processEvents()
        busy = window.tasks.pending() > 0 or _is_timer_pending(app)
        quiet = 0 if busy else quiet + 1
        time.sleep(0.004 if busy else 0.0005)


def _is_timer_pending(app: QApplication) -> bool:
    """Whether a debounce or a poll of less than a second is running in any window."""
    return any(
        timer.isActive() and timer.isSingleShot() and timer.interval() < 1000
        for widget in app.topLevelWidgets()
        for timer in widget.findChildren(QTimer)
    )
