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
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "gui")]
STARTS = 11
LABOUR_CODE = ROOT.parent / "shared" / "testdata" / "labour-code.ru.txt"

BARE = """
import time
import PySide6.QtWidgets
print(time.monotonic(), flush=True)
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
        print(time.monotonic(), flush=True)
        QTimer.singleShot(0, whole)

    window.page().view.painted.connect(painted)
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
act = own.text_of({size})
QTextBrowser().setHtml("<p>Ә</p>")
ReaderPage().show_document(own.text_of(1))
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


def text_of(articles: int):  # type: ignore[no-untyped-def]
    """An act of ten units an article, in two languages."""
    from fake_library import long_act

    return long_act(articles)


def run(script: str) -> list[float]:
    """The numbers that a script in a process of its own prints."""
    environment = os.environ | {"PYTHONPATH": f"{ROOT / 'benchmarks'}"}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=True
    )
    return [float(number) for number in done.stdout.split()]


def start() -> dict[str, float]:
    """From the start of a process to the first article, and to the whole window, beside a process
    that only imports PySide6.QtWidgets; medians of alternating runs, code compiled before."""
    with tempfile.TemporaryDirectory() as home:
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": f"{home}/compiled"}
        environment |= {f"XDG_{kind}_HOME": home for kind in ("DATA", "CACHE", "CONFIG")}

        def timed(script: str) -> list[float]:
            begin = time.monotonic()
            done = subprocess.run(
                [sys.executable, "-c", script], capture_output=True, env=environment, check=True
            )
            return [float(moment) - begin for moment in done.stdout.split()]

        runs = [(*timed(BARE), *timed(START)) for _ in range(STARTS + 1)][1:]
    bare, article, window = (statistics.median(times) * 1000 for times in zip(*runs, strict=True))
    return {
        "bare_ms": bare,
        "first_article_ms": article,
        "ratio": article / bare,
        "whole_window_ms": window,
    }


def peers(articles: int) -> dict[str, float]:
    """First paint and memory of our view and of two text browsers with the same text."""
    found = {}
    for ours in (True, False):
        script = PEER.format(
            root=str(ROOT), tests=str(ROOT / "tests" / "gui"), size=articles, ours=ours
        )
        seconds, memory = run(script)
        name = "ours" if ours else "browsers"
        found[f"{name}_first_paint_ms"] = seconds * 1000
        found[f"{name}_memory_mb"] = memory / 1e6
    found["sooner_by"] = found["browsers_first_paint_ms"] / found["ours_first_paint_ms"]
    found["memory_share"] = found["ours_memory_mb"] / found["browsers_memory_mb"]
    return found


def handling(articles: int) -> dict[str, float]:
    """A page of scrolling, a resize, find in view and a switch of columns, in milliseconds."""
    from PySide6.QtWidgets import QApplication

    from kzailaw_desktop.gui.reading.page import ReaderPage

    app = QApplication.instance() or QApplication([])
    page = ReaderPage()
    page.resize(1000, 700)
    page.show_document(text_of(articles))
    page.show()
    app.processEvents()
    end = time.monotonic() + 1.5
    while time.monotonic() < end:
        app.processEvents()
    bar, times = page.view.verticalScrollBar(), []
    for _ in range(100):
        begin = time.perf_counter()
        bar.setValue(bar.value() + 600)
        page.view.viewport().repaint()
        times.append((time.perf_counter() - begin) * 1000)
    times.sort()
    found = {"scroll_p50_ms": times[50], "scroll_p95_ms": times[95]}
    for name, work in (
        ("resize_ms", lambda: page.resize(820, 700)),
        ("columns_ms", lambda: page.set_columns("kk")),
        ("find_first_answer_ms", lambda: page.find_bar.open_bar("реттеу")),
    ):
        begin = time.perf_counter()
        work()
        app.processEvents()
        found[name] = (time.perf_counter() - begin) * 1000
    page.close()
    page.deleteLater()
    return found


def labour_code() -> dict[str, float]:
    """The Labour Code, once and ten times over, to the first paint, in milliseconds."""
    if not LABOUR_CODE.exists():
        return {}
    from dataclasses import replace

    from PySide6.QtWidgets import QApplication

    from kzailaw_desktop.corpus.act import parse_act
    from kzailaw_desktop.corpus.readers import read
    from kzailaw_desktop.gui.reading.page import ReaderPage

    app = QApplication.instance() or QApplication([])
    act, _ = parse_act(read(LABOUR_CODE), doc_id="labour-code", lang="ru")
    text = act.expressions[0]
    tenfold = [replace(unit, eid=f"part_{n}__{unit.eid}") for n in range(10) for unit in text.body]
    found = {}
    for name, body in (("labour_code", text.body), ("tenfold", tuple(tenfold))):
        page = ReaderPage()
        page.resize(1000, 700)
        begin = time.perf_counter()
        page.show_document(replace(act, expressions=(replace(text, body=body),)))
        page.show()
        app.processEvents()
        found[f"{name}_first_paint_ms"] = (time.perf_counter() - begin) * 1000
        page.close()
        page.deleteLater()
    return found


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    found = {
        "start": start(),
        "320_units": peers(32),
        "20000_units": peers(2000),
        "handling_20000": handling(2000),
        "labour_code": labour_code(),
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
