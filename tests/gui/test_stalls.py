"""The watch over the event loop can fail."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from stall_watch import Watchdog

pytestmark = pytest.mark.gui
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="needs usleep and the kernel's figures")


def sleep() -> None:
    time.sleep(0.15)


def work() -> None:
    end = time.thread_time() + 0.15
    while time.thread_time() < end:
        pass


def wait_for_a_lock() -> None:
    lock = threading.Lock()
    lock.acquire()
    threading.Timer(0.15, lock.release).start()
    with lock:
        pass


def wait_for_a_thread() -> None:
    thread = threading.Thread(target=sleep)
    thread.start()
    thread.join()


def hold_the_interpreter() -> None:
    """Another thread in C code that lets no Python run, as an index that is built in a thread."""
    usleep = ctypes.PyDLL(None).usleep
    threading.Thread(target=usleep, args=(150_000,)).start()


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
