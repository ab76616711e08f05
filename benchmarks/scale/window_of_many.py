"""The window over a library of many acts: start, memory, stalls; each in a process of its own.

`start(ACTS)` stands beside the shipped library alone, in alternating runs. Times in milliseconds.
"""

from __future__ import annotations

import json
import runpy
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import built

WINDOW = runpy.run_path(str(Path(__file__).resolve().parents[1] / "window.py"))
START: str = WINDOW["START"]
STARTS = 7
OPENED = 200  # acts
EVERY = 250  # milliseconds between two acts; the aim says a second, which gives more rest

BEATS = """
import gc, os, sys, time, json, random
from PySide6.QtCore import QTimer
from kzailaw_desktop.gui import app, start
from kzailaw_desktop.gui.kit.work.places import Place
import psutil

sys.argv = ["kzailaw-desktop"]
opened, me = app.open_window, psutil.Process()
schedule = f"/proc/self/task/{os.getpid()}/schedstat"
state = {"last": time.perf_counter(), "waited": 0.0, "longest": 0.0, "longest_clock": 0.0}


def waited():
    try:
        with open(schedule) as file:
            return int(file.read().split()[1]) / 1e9
    except OSError:
        return 0.0


def beat():
    now, ready = time.perf_counter(), waited()
    gap = now - state["last"] - 0.005
    state["longest_clock"] = max(state["longest_clock"], gap)
    state["longest"] = max(state["longest"], gap - (ready - state["waited"]))
    state["last"], state["waited"] = now, ready


def begin_beats(window):
    timer = QTimer(window, interval=5)
    timer.timeout.connect(beat)
    state["last"], state["waited"] = time.perf_counter(), waited()
    timer.start()


def open_window(*given):
    window = opened(*given)
    QTimer.singleShot(3000, lambda: run(window))
    return window


app.open_window = open_window
"""

MEMORY = """
def run(window):
    acts = window.library.act_ids()
    order = random.Random(2).choices(acts, k=COUNT)
    sizes = []

    def following():
        sizes.append(me.memory_info().rss / 1e6)
        if not order:
            print(json.dumps({"after": sizes[::20] + sizes[-1:], "most": max(sizes)}), flush=True)
            os._exit(0)
        window.navigator.open_place(Place(order.pop()))

    timer = QTimer(window, interval=EVERY)
    timer.timeout.connect(following)
    timer.start()


start.main()
"""

STALL = """
from pathlib import Path


def run(window):
    def done(reports):
        found = {"acts": len(reports) // 2, "longest": state["longest"] * 1000,
                 "longest_clock": state["longest_clock"] * 1000}
        print(json.dumps(found), flush=True)
        os._exit(0)

    window.importer.imported.connect(done)
    begin_beats(window)
    window.importer.import_paths([Path(FOLDER)])


start.main()
"""


def run(script: str, home: Path, **values: object) -> dict[str, object]:
    """Return what a script says that runs the window over the library in a home."""
    head = "".join(f"{name} = {value!r}\n" for name, value in values.items())
    done = subprocess.run(
        [sys.executable, "-c", head + BEATS + script], capture_output=True, text=True,
        env=built.environment(home), check=True,
    )  # fmt: skip
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


def start(acts: int) -> dict[str, float]:
    """From the start of a process to the first article, beside the shipped library alone."""
    times: dict[str, list[tuple[float, float]]] = {"many": [], "shipped": []}
    with tempfile.TemporaryDirectory() as place:
        homes = {"many": built.place(acts), "shipped": Path(place)}
        for turn in range(STARTS + 1):
            for name, home in homes.items():
                begin = time.monotonic()
                done = subprocess.run(
                    [sys.executable, "-c", START], capture_output=True, check=True,
                    env=built.environment(home),
                )  # fmt: skip
                moment, worked, *_ = map(float, done.stdout.split())
                if turn:  # the first compiles
                    times[name].append(((moment - begin) * 1000, worked * 1000))
    wall = {name: statistics.median(t for t, _ in rows) for name, rows in times.items()}
    own = {name: statistics.median(t for _, t in rows) for name, rows in times.items()}
    return {
        "wall": wall["many"], "wall_ratio": wall["many"] / wall["shipped"],
        "cpu": own["many"], "cpu_ratio": own["many"] / own["shipped"],
    }  # fmt: skip


def memory(acts: int) -> dict[str, object]:
    """Megabytes of the window while acts are opened one after the other."""
    return run(MEMORY, built.place(acts), COUNT=OPENED, EVERY=EVERY)


def stall(acts: int) -> dict[str, object]:
    """The longest that the event loop stood still while the acts of a folder were imported into a
    new library; `longest` leaves out what the thread was ready to run and had no core."""
    with tempfile.TemporaryDirectory() as place:
        return run(STALL, Path(place), FOLDER=str(built.place(acts) / "acts"))


if __name__ == "__main__":
    number = int(sys.argv[1])
    work = {"start": start, "memory": memory, "stall": stall}[sys.argv[2]]
    print(json.dumps(work(number)))
