"""The window, measured beside bare PySide6 and beside a plain pair of text browsers.

    python benchmarks/window.py [--json]

Every figure of ours stands beside its peer from the same run: the start beside the bare import
of PySide6.QtWidgets, first paint and memory beside two QTextBrowsers showing the same text.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzailaw_desktop.domain import Act, Provision
    from kzailaw_desktop.gui.reading.page import ReaderPage

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "gui")]
PEER_RUNS = 3
STARTS = 11
LABOUR_CODE = ROOT.parent / "shared" / "testdata" / "labour-code.ru.txt"

BARE = """
import time
import PySide6.QtWidgets
print(time.monotonic(), time.process_time(), flush=True)
import os
os._exit(0)
"""

START = """
import gc, os, sys, time
gc.disable()  # as `start` does
from PySide6.QtCore import QTimer
from kzailaw_desktop.gui import app, start

sys.argv = ["kzailaw-desktop"]
opened = app.open_window


def open_window(*given):
    window = opened(*given)

    def whole():
        app.QApplication.processEvents()
        print(time.monotonic(), flush=True)
        os._exit(0 if window.ready else 1)

    def painted():
        print(time.monotonic(), time.process_time(), flush=True)
        QTimer.singleShot(0, whole)

    window.workbench.reader().view.painted.connect(painted)
    return window


app.open_window = open_window
start.main()
"""

PEER = """
import sys, time
sys.path[:0] = [{root!r}, {tests!r}]
import psutil
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget, QHBoxLayout
import window as own
application = QApplication([])
from kzailaw_desktop.gui.reading.page import ReaderPage
act = own.text_of({text!r})
QTextBrowser().setHtml("<p>Ә</p>")
ReaderPage().show_document(own.text_of("10 units"))
before = psutil.Process().memory_info().rss
begin = time.perf_counter()
if {ours}:
    page = ReaderPage()
    page.resize(1000, 700)
    page.show_document(act)
else:
    page = QWidget()
    row = QHBoxLayout(page)
    for expression in act.expressions:
        browser = QTextBrowser()
        lines = [f"<p>{{u.num}} {{u.heading}} {{u.text}}</p>" for u, _ in expression.walk()]
        browser.setHtml("".join(lines))
        row.addWidget(browser)
    page.resize(1000, 700)
page.show()
application.processEvents()
page.grab()
print(time.perf_counter() - begin, psutil.Process().memory_info().rss - before)
import os
os._exit(0)
"""


def text_of(name: str) -> Act:
    """A text by its name: "320 units" of our own, "Labour Code" or "ten Labour Codes"; two columns."""
    if name.endswith("units"):
        from fake_library import long_act

        made: Act = long_act(int(name.split()[0]) // 10)
        return made
    from kzailaw_desktop.corpus.acts.act import parse_act
    from kzailaw_desktop.corpus.readers import read

    act, _ = parse_act(read(LABOUR_CODE), doc_id="labour-code", lang="ru")
    text = act.expressions[0]
    if name.startswith("ten"):
        body = tuple(_renamed(unit, n) for n in range(10) for unit in text.body)
        text = replace(text, body=body)
    return replace(act, expressions=(replace(text, lang="kk"), text))


def _renamed(unit: Provision, number: int) -> Provision:
    children = tuple(_renamed(child, number) for child in unit.children)
    return replace(unit, eid=f"part_{number}__{unit.eid}", children=children)


def run(script: str) -> list[float]:
    """The numbers that a script in a process of its own prints."""
    environment = os.environ | {"PYTHONPATH": f"{ROOT / 'benchmarks'}"}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=True
    )
    return [float(number) for number in done.stdout.split()]


def start() -> dict[str, float]:
    """From the start of a process to the first article, and to the whole window, beside a process
    that only imports PySide6.QtWidgets; medians of alternating runs, code compiled before.

    `cpu_ratio` is the same in time of the processor, which other work on the machine blurs less.
    """
    with tempfile.TemporaryDirectory() as home:
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": f"{home}/compiled"}
        environment |= {f"XDG_{kind}_HOME": home for kind in ("DATA", "CACHE", "CONFIG")}

        def timed(script: str) -> list[float]:
            begin = time.monotonic()
            done = subprocess.run(
                [sys.executable, "-c", script], capture_output=True, env=environment, check=True
            )
            moment, worked, *later = map(float, done.stdout.split())
            return [moment - begin, worked, *(each - begin for each in later)]

        runs = [(*timed(BARE), *timed(START)) for _ in range(STARTS + 1)][1:]
    medians = [statistics.median(times) * 1000 for times in zip(*runs, strict=True)]
    bare, bare_worked, article, worked, window = medians
    return {
        "bare_ms": bare,
        "first_article_ms": article,
        "ratio": article / bare,
        "cpu_ratio": worked / bare_worked,
        "whole_window_ms": window,
    }


def peers(text: str) -> dict[str, float]:
    """First paint and memory of our view and of two text browsers with the same text."""
    found = {}
    for ours in (True, False):
        script = PEER.format(
            root=str(ROOT), tests=str(ROOT / "tests" / "gui"), text=text, ours=ours
        )
        pairs = [run(script) for _ in range(PEER_RUNS)]
        name = "ours" if ours else "browsers"
        found[f"{name}_first_paint_ms"] = statistics.median(pair[0] for pair in pairs) * 1000
        found[f"{name}_memory_mb"] = statistics.median(pair[1] for pair in pairs) / 1e6
    found["sooner_by"] = found["browsers_first_paint_ms"] / found["ours_first_paint_ms"]
    found["memory_share"] = found["ours_memory_mb"] / found["browsers_memory_mb"]
    return found


def handling(text: str) -> dict[str, float]:
    """In the whole window: scrolling by pages, a resize, find, a switch of language; milliseconds."""
    from fake_library import FakeLibrary

    from kzailaw_desktop.gui import app as gui_app
    from kzailaw_desktop.gui.kit.work.places import Place
    from kzailaw_desktop.gui.kit.work.settings import Settings
    from kzailaw_desktop.gui.window.main_window import MainWindow

    app = gui_app.make_app()
    with tempfile.TemporaryDirectory() as home:
        settings = Settings(Path(home) / "window.ini")
        for key, value in (("language", "en"), ("first_run", False)):
            settings.set(key, value)
        gui_app.prepare(settings)
        act = text_of(text)
        window = MainWindow(FakeLibrary(act), settings)
        window.open_first(Place(act.id))
        window.resize(1280, 720)
        window.show()
        window.after_first_paint()
        gui_app.settle(app, window)
        page = window.workbench.reader()
        assert page is not None
        found = _scrolled(page)
        for name, work in (
            ("resize_ms", lambda: window.resize(1100, 720)),
            ("columns_ms", lambda: window.reading.set_columns("kk")),
            ("find_first_answer_ms", lambda: page.find_bar.open_bar("реттеу работник")),
            ("language_ms", lambda: settings.set("language", "kk")),
        ):
            begin = time.perf_counter()
            work()
            app.processEvents()
            found[name] = (time.perf_counter() - begin) * 1000
            gui_app.settle(app, window)
        window.close()
        window.deleteLater()
    return found


def _scrolled(page: ReaderPage) -> dict[str, float]:
    """A hundred pages one after the other, each set in type for the first time and painted.

    `cpu` is the time the processor worked: on a busy machine the clock says little.
    """
    bar, clock, worked = page.view.verticalScrollBar(), [], []
    for _ in range(100):
        begin, busy = time.perf_counter(), time.thread_time()
        bar.setValue(bar.value() + bar.pageStep())
        page.view.viewport().repaint()
        clock.append((time.perf_counter() - begin) * 1000)
        worked.append((time.thread_time() - busy) * 1000)
    clock.sort()
    worked.sort()
    return {
        "scroll_p50_ms": clock[50],
        "scroll_p95_ms": clock[95],
        "scroll_p95_cpu_ms": worked[95],
    }


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    codes = ("Labour Code", "ten Labour Codes") if LABOUR_CODE.exists() else ()
    texts = ("320 units", "20000 units", *codes)
    found = {
        "start": start(),
        **{text: peers(text) for text in texts},
        **{f"handling {text}": handling(text) for text in texts[1:]},
    }
    if args.json:
        print(json.dumps(found, indent=1))
    else:
        for name, figures in found.items():
            shown = ", ".join(f"{key} {value:.1f}" for key, value in figures.items())
            print(f"{name}: {shown}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
