"""The watch over the event loop can fail, and long texts never stop the window."""

from __future__ import annotations

import ctypes
import datetime as dt
import gc
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from fake_library import FakeLibrary, long_act
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from stall_watch import STALL, Watchdog

from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.readers import read
from kzailaw_desktop.domain import Act, Provision
from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.kit.work import collecting
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.reading.rows.documents import eids_of
from kzailaw_desktop.gui.window.main_window import MainWindow

pytestmark = pytest.mark.gui
LABOUR_CODE = Path(__file__).parents[3] / "shared" / "testdata" / "labour-code.ru.txt"
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="needs usleep and the kernel's figures")


def sleep() -> None:
    time.sleep(STALL * 1.5)


def work() -> None:
    end = time.thread_time() + STALL * 1.5
    while time.thread_time() < end:
        pass


def wait_for_a_lock() -> None:
    lock = threading.Lock()
    lock.acquire()
    threading.Timer(STALL * 1.5, lock.release).start()
    with lock:
        pass


def wait_for_a_thread() -> None:
    thread = threading.Thread(target=sleep)
    thread.start()
    thread.join()


def hold_the_interpreter() -> None:
    """Another thread in C code that lets no Python run, as an index that is built in a thread."""
    usleep = ctypes.PyDLL(None).usleep
    threading.Thread(target=usleep, args=(int(STALL * 1_500_000),)).start()


def nothing() -> None:
    time.sleep(0.02)


@pytest.mark.parametrize(
    ("slot", "stalls"),
    [
        (sleep, 1),
        (work, 1),
        (wait_for_a_lock, 1),
        (wait_for_a_thread, 1),
        pytest.param(hold_the_interpreter, 1, marks=LINUX),
        (nothing, 0),
    ],
)
def test_the_watch_notes_what_stops_the_loop(
    qapp: QApplication, slot: Callable[[], None], stalls: int
) -> None:
    QTimer.singleShot(10, slot)
    with Watchdog() as watch:
        end = time.monotonic() + 0.3
        while time.monotonic() < end:
            qapp.processEvents()
            time.sleep(0.002)
    assert len(watch.stalls) == stalls, watch.stalls
    assert all(slot.__code__.co_filename.rpartition("/")[2] in stall for stall in watch.stalls)


@LINUX
def test_a_busy_machine_is_not_held_against_the_window(qapp: QApplication) -> None:
    """Twice as many busy processes as cores: each gets a share only, and the watch is silent."""
    busy = [
        subprocess.Popen([sys.executable, "-c", "while True: pass"])
        for _ in range(2 * (os.cpu_count() or 1))
    ]
    try:
        with Watchdog() as watch:
            for _ in range(20):
                end = time.thread_time() + 0.04
                while time.thread_time() < end:
                    pass
                watch.beat()
    finally:
        for process in busy:
            process.kill()
            process.wait()
    assert watch.stalls == []


# -- a code, and a text ten times as long ------------------------------------------------------


@pytest.fixture(scope="module")
def code() -> Act:
    """The Labour Code where it is at hand, else as long a text of our own; with an old edition."""
    if LABOUR_CODE.exists():
        act, _ = parse_act(read(LABOUR_CODE), doc_id="code", lang="ru")
        text = act.expressions[0]
    else:
        act = replace(long_act(220), id="code")
        text = act.expressions[1]
    old = replace(text, edition=dt.date(2000, 1, 1))
    return replace(act, expressions=(replace(text, lang="kk"), text, old))


def tenfold(act: Act) -> Act:
    """The same text ten times over, each with eIds of its own."""

    def renamed(unit: Provision, number: int) -> Provision:
        children = tuple(renamed(child, number) for child in unit.children)
        return replace(unit, eid=f"part_{number}__{unit.eid}", children=children)

    with collecting.paused():
        bodies = [
            tuple(renamed(unit, n) for n in range(10) for unit in text.body)
            for text in act.expressions
        ]
        pairs = zip(act.expressions, bodies, strict=True)
        return replace(act, expressions=tuple(replace(text, body=body) for text, body in pairs))


def read_through(window: MainWindow, qapp: QApplication) -> list[str]:
    """All that one does with a text; what stood still meanwhile."""
    keep = window.settings.set

    def page() -> ReaderPage:
        found = window.workbench.reader()
        assert found is not None
        return found

    def to(share: float) -> None:
        view = page().view
        view.units.choose(
            eids_of(view.rows.rows)[int(share * (view.rows.rowCount() - 1))], top=True
        )

    steps: tuple[Callable[[], object], ...] = (
        lambda: window.navigator.open_place(Place("code")),
        lambda: to(0.5),
        lambda: to(1),
        lambda: window.resize(1000, 720),
        lambda: window.resize(1280, 720),
        lambda: keep("third_column", "ru@2000-01-01"),
        lambda: keep("third_column", ""),
        window.reading.columns_kk,
        window.reading.columns_both,
        window.reading.swap_columns,
        window.reading.larger_text,
        window.reading.usual_text,
        lambda: page().find_bar.open_bar("работник"),
        lambda: page().find_bar.close_bar(),
        lambda: keep("language", "kk"),
        lambda: keep("language", "en"),
        window.reading.toggle_dark,
        window.reading.toggle_dark,
        lambda: page().view.selection.select_column(),
        window.copier.copy_cited,
        window.navigator.next_article,
        window.opener.toggle_split,
        window.opener.toggle_split,
        lambda: window.navigator.open_place(Place("act-1")),
    )
    with Watchdog() as watch:
        for step in steps:
            step()
            watch.beat()
            gui_app.settle(qapp, window)
    return watch.stalls


@pytest.mark.parametrize("times", [1, 10])
def test_a_long_text_never_stops_the_window(
    window: MainWindow, qapp: QApplication, library: FakeLibrary, code: Act, times: int
) -> None:
    """Work that really takes so long does so each time; one slow walk is the machine's doing."""
    library._documents["code"] = tenfold(code) if times == 10 else code
    gc.freeze()
    walks = [read_through(window, qapp)]
    if walks[0]:
        walks.append(read_through(window, qapp))
    assert [] in walks, walks
