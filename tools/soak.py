"""Random actions on the real window: `make soak`, or `python tools/soak.py [--seed S] [--actions N]`.

The window stands on the shipped library with notes, settings and index of its own, offscreen. Each
action is one a user can do: an action of the menus, a place, a search, a note, keys, scrolling,
clicks, another language or scheme, a memo, a desk, a file imported. After each hundred all but one
tab are closed and what is left is counted. Prints memory, objects, menus and windows; fails on an
exception, a warning of Qt, a window that nothing owns, or memory that goes on growing.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import os
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from shiboken6 import isValid

from kzailaw_desktop import logs
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.index_jobs import apply, needed

LAW = "law-230-viii"
ROUND = 100  # actions between two counts
WARM = 5  # rounds after which memory must stay
GROWTH = 6.0  # MB for a thousand actions that are noise of the allocator, not a leak
HARMLESS = ("This plugin does not support", "propagateSizeHints", "raise()")
# What ends the program, or asks the system for a printer or a browser.
LEFT_OUT = (
    "quit",
    "print",
    "print-article",
    "print-chapter",
    "pdf",
    "apart",
    "reading",
    "close-window",
)
QUERIES = (
    "авторлық құқық", "персональные данные", "risk", "17", "жасанды интеллект", "дипфейк", "«",
    "ответственность OR қауіп", "әзірлеуші", "copyright", "zzzz", "п. 3 ст. 17", "   ", "а" * 200,
)  # fmt: skip
WORDS = ("Ойлану керек", "См. выступление", "note [a](b) _c_ <d>", "🙂", "")
KEYS = (
    Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Left,
    Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_F3, Qt.Key.Key_A,
)  # fmt: skip
ACT = "<html><body><h1>Закон «О сигналах {0}»</h1><p>Статья 1. Сигнал</p><p>1. Связь {0}.</p></body></html>"


class Soak:
    """A window and what is done to it."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.rnd = random.Random(seed)
        self.folder = folder
        self.troubles: Counter[str] = Counter()
        self.done: Counter[str] = Counter()
        self.doing = "start"
        self.app = gui_app.make_app()
        qInstallMessageHandler(self._hear)
        sys.excepthook = self._caught
        self.library = Library.open(folder / "own", folder / "w.sqlite", index_dir=folder / "index")
        apply(self.library, needed(self.library))
        settings = Settings(folder / "window.ini")
        settings.set("first_run", False)
        gui_app.prepare(settings, "en", "light")
        self.window = MainWindow(self.library, settings)
        self.window.welcomes = False
        self.window.open_first(Place(LAW, "art_17"))
        self.window.resize(1280, 800)
        self.window.show()
        self.window.after_first_paint()
        gui_app.settle(self.app, self.window)
        self.window.tasks.failed.connect(self._failed)
        self.eids = [u.eid for u, _ in self.library.document(LAW).expressions[0].walk()]

    # -- what must not happen ---------------------------------------------------------------------

    def _hear(self, kind: QtMsgType, _context: object, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not any(word in text for word in HARMLESS):
            self._trouble(f"Qt: {text[:150]}")

    def _caught(self, _kind: object, error: BaseException, _trace: object) -> None:
        self._failed(error)

    def _failed(self, error: object) -> None:
        if isinstance(error, KzaiLawError):  # known trouble, which the window tells
            return
        last = (
            traceback.extract_tb(error.__traceback__)[-1:]
            if isinstance(error, BaseException)
            else []
        )
        at = f"{Path(last[0].filename).name}:{last[0].lineno}" if last else ""
        self._trouble(f"{type(error).__name__} {at}: {str(error)[:120]}")

    def _trouble(self, what: str) -> None:
        key = f"{what} (during {self.doing})"
        if not self.troubles[key]:
            print(f"  TROUBLE {key}", flush=True)
        self.troubles[key] += 1

    # -- actions ------------------------------------------------------------------------------------

    def actions(self) -> dict[str, tuple[int, Callable[[], object]]]:
        """Everything that may be done, with its weight."""
        return {
            "menu": (30, self._menu),
            "place": (14, lambda: self.window.navigator.open_place(self._place(), beside=self.rnd.random() < 0.2)),
            "go to": (6, lambda: self.window.navigator.go_to(self.rnd.choice(QUERIES))),
            "search": (8, lambda: self.window.search.search_for(self.rnd.choice(QUERIES))),
            "keys": (14, self._keys),
            "click": (10, self._click),
            "scroll": (6, self._scroll),
            "note": (6, self._note),
            "language": (3, lambda: i18n.install(self.rnd.choice(tuple(i18n.LANGUAGES)))),
            "scheme": (2, lambda: theme.apply(self.rnd.choice(("light", "dark", "contrast")))),
            "memo": (3, self.window.opener.make_memo),
            "desk": (6, self._desk),
            "type": (6, self._type),
            "size": (2, lambda: self.window.resize(self.rnd.randrange(640, 1900), self.rnd.randrange(400, 1000))),
            "import": (1, self._import),
        }  # fmt: skip

    def _place(self) -> Place:
        document = self.rnd.choice(self.library.ids()) if self.rnd.random() < 0.3 else LAW
        return Place(document, self.rnd.choice(self.eids) if document == LAW else "")

    def _menu(self) -> None:
        registry = self.window.registry
        known = [id for id, a in registry.by_id.items() if a.isEnabled() and id not in LEFT_OUT]
        id = self.rnd.choice(known)
        self.doing = f"menu {id}"
        registry.trigger(id)

    def _keys(self) -> None:
        where = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
        key = self.rnd.choice(KEYS)
        self.doing = f"key {key.name} in {type(where).__name__}"
        for _ in range(self.rnd.choice((1, 1, 3, 12))):
            if not isValid(where):
                break
            QTest.keyClick(where, key)

    def _click(self) -> None:
        shown = [w for w in self.window.findChildren(QWidget) if w.isVisible() and w.width() > 4]
        where = self.rnd.choice(shown)
        name = where.accessibleName() or where.objectName()
        self.doing = f"click {type(where).__name__} {name}"
        spot = QPoint(self.rnd.randrange(where.width()), self.rnd.randrange(where.height()))
        QTest.mouseClick(where, Qt.MouseButton.LeftButton, pos=spot)

    def _scroll(self) -> None:
        page = self.window.workbench.reader()
        if page is not None:
            bar = page.view.verticalScrollBar()
            bar.setValue(self.rnd.randrange(bar.maximum() + 1))

    def _note(self) -> None:
        self.window.gateway.save_note(LAW, self.rnd.choice(self.eids), self.rnd.choice(WORDS))

    def _desk(self) -> None:
        desks = [id for id in self.window.registry.by_id if id.startswith("desk-")]
        id = self.rnd.choice(desks)
        self.doing = id
        self.window.registry.trigger(id)

    def _type(self) -> None:
        where = QApplication.focusWidget() or self.window
        self.doing = f"type in {type(where).__name__}"
        QTest.keyClicks(where, self.rnd.choice(("17", "risk ", "a(b", "x")))

    def _import(self) -> None:
        file = self.folder / f"act{self.rnd.randrange(3)}.html"
        file.write_text(ACT.format(self.rnd.randrange(5)), encoding="utf-8")
        self.window.importer.import_paths([file])

    # -- running ------------------------------------------------------------------------------------

    def act(self) -> None:
        """Do one thing and let what follows from it come."""
        every = self.actions()
        name = self.rnd.choices(list(every), [weight for weight, _ in every.values()])[0]
        self.doing = name
        self.done[name] += 1
        try:
            every[name][1]()
        except Exception as error:  # a bug that the window would show
            self._failed(error)
        self.rest(0.6)
        self.dismiss()

    def rest(self, seconds: float) -> None:
        """Handle events until the background work is done, for so long at most."""
        end = time.monotonic() + seconds
        self.app.processEvents()
        while self.window.tasks.pending() and time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.002)

    def dismiss(self) -> None:
        """Close dialogs and menus, as a user who thinks better of it."""
        for widget in [*QApplication.topLevelWidgets(), *self.window.findChildren(QDialog)]:
            if (
                isValid(widget)
                and widget is not self.window
                and isinstance(widget, (QDialog, QMenu))
            ):
                widget.close()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    def tidy(self) -> None:
        """Close all tabs but one, and let go of what is no longer wanted."""
        self.doing = "closing of tabs"
        window = self.window
        for group in window.workbench.inside()[1:]:
            window.workbench.close_group(group)
        window.navigator.open_place(Place(LAW, "art_1"))
        self.rest(5)
        window.registry.trigger("close-others")
        i18n.install("en")
        theme.apply("light")
        window.resize(1280, 800)
        window.workbench.closed.clear()
        for _ in range(4):
            self.rest(10)
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()
        if sys.platform == "linux":
            ctypes.CDLL(None).malloc_trim(0)  # what the allocator keeps is no leak

    def count(self) -> dict[str, int]:
        """What there is now."""
        everything = self.window.findChildren(QObject)
        menus = sum(isinstance(each, QMenu) for each in everything)
        tops = [w for w in QApplication.topLevelWidgets() if isValid(w)]
        # A completer owns its list, which has no parent.
        owned = [
            w
            for w in tops
            if w is self.window or w.parent() is not None or w.windowType() == Qt.WindowType.Popup
        ]
        self.orphans = Counter(type(w).__name__ for w in tops if w not in owned)
        return {
            "MB": psutil.Process().memory_info().rss // 1_000_000,
            "objects": len(everything),
            "widgets": len(QApplication.allWidgets()),
            "menus": menus,
            "orphans": sum(self.orphans.values()),
            "python": len(gc.get_objects()),
        }

    def kinds(self) -> Counter[str]:
        """How many objects of each Qt class there are."""
        return Counter(type(each).__name__ for each in QApplication.allWidgets())


def slope(values: list[int]) -> float:
    """The growth for a round, by least squares."""
    n = len(values)
    middle, mean = (n - 1) / 2, sum(values) / n
    spread = sum((i - middle) ** 2 for i in range(n))
    return sum((i - middle) * (v - mean) for i, v in enumerate(values)) / spread if spread else 0.0


def main() -> int:
    """Run the actions; 1 when something happened that must not."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--actions", type=int, default=2000)
    said = ask.parse_args()
    with tempfile.TemporaryDirectory(prefix="kzailaw-soak-") as folder:
        logs.start("warning", Path(folder) / "log")
        soak = Soak(said.seed, Path(folder))
        rows: list[dict[str, int]] = []
        first: Counter[str] = Counter()
        for number in range(1, said.actions + 1):
            soak.act()
            if number % ROUND == 0:
                soak.tidy()
                rows.append(soak.count())
                first = first or soak.kinds()
                told = "  ".join(f"{name} {value}" for name, value in rows[-1].items())
                print(f"{number:6} {told}", flush=True)
        more = {n: (first[n], now) for n, now in soak.kinds().items() if now > first[n] + 2}
        print("more than after the first round:", more or "nothing")
        print("windows that nothing owns:", dict(soak.orphans) or "none")
        warm = [row["MB"] for row in rows[WARM:]]
        growth = slope(warm) * 1000 / ROUND if len(warm) > 2 else 0.0
        print(
            f"memory after warm-up: {growth:+.1f} MB for a thousand actions; {sum(soak.troubles.values())} troubles"
        )
        soak.window.close()
        soak.rest(5)
        logs.stop()
        failed = bool(soak.troubles) or growth > GROWTH or sum(soak.orphans.values()) > 0
        soak.library.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
