"""What the first article needs, and that the window is whole after it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kzailaw_desktop.gui import app

START = """
import sys
from kzailaw_desktop.gui import app, start
opened = app.open_window

def open_window(*given):
    window = opened(*given)
    window.workbench.reader().view.painted.connect(painted)
    return window

def painted():
    import os
    print(*sys.modules, flush=True)
    app.QApplication.topLevelWidgets()[0].build_remaining_widgets()
    print(*sys.modules, flush=True)
    os._exit(0)

app.open_window = open_window
sys.argv = ["kzailaw-desktop"]
start.main()
"""
LATER = {  # not before the first article is on the screen
    *(
        f"kzailaw_desktop.{name}"
        for name in ("citations", "export", "links", "search", "workspace")
    ),
    *(
        f"kzailaw_desktop.gui.window.{name}"
        for name in ("action_registry", "gateway", "layout.toolbar")
    ),
    *(f"kzailaw_desktop.gui.panels.{name}" for name in ("context_panel", "contents")),
    *(f"kzailaw_desktop.gui.{name}" for name in ("reading.day_bar", "kit.widgets.widgets")),
    *(f"kzailaw_desktop.gui.{name}" for name in ("desks", "palette.palette", "kit.work.tasks")),
    *("docx", "hashlib", "json", "multiprocessing", "sqlite3", "whoosh"),
}


NOT_FOR_THE_WINDOW = {  # not before something of the kind is asked for
    *(
        f"kzailaw_desktop.{name}"
        for name in ("bilingual", "citations", "drafting", "export", "links", "search", "workspace")
    ),
    *(f"kzailaw_desktop.corpus.{name}" for name in ("importing", "proof", "readers")),
    *("docx", "hashlib", "json", "multiprocessing", "sqlite3", "whoosh"),
}


def test_first_article_and_window_wait_for_nothing_they_do_not_need(tmp_path: Path) -> None:
    home = {f"XDG_{kind}_HOME": str(tmp_path) for kind in ("DATA", "CACHE", "CONFIG")}
    done = subprocess.run(
        [sys.executable, "-c", START],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=os.environ | home | {"PYTHONPATH": str(Path(app.__file__).parents[2])},
    )
    first, whole = (set(line.split()) for line in done.stdout.splitlines())
    assert "kzailaw_desktop.gui.reading.view" in first
    assert sorted(first & LATER) == []
    assert "kzailaw_desktop.gui.window.gateway" in whole
    assert sorted(whole & NOT_FOR_THE_WINDOW) == []


@pytest.mark.parametrize(
    ("said", "name", "wanted"),
    [
        ([], "sources", []),
        ([], "open", ""),
        (["--sources", "a", "--sources", "b"], "sources", [Path("a"), Path("b")]),
        (["--open", "17-3-2"], "open", "17-3-2"),
        (["--library", "mine"], "size", "1280x720"),
    ],
)
def test_the_command_line_is_read(said: list[str], name: str, wanted: object) -> None:
    assert getattr(app.options(said), name) == wanted
