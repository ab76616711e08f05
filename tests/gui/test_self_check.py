"""What packages are proved with: the main jobs in the program's own window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from docx import Document
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.gui import self_check


def test_all_jobs_are_done_and_told(tmp_path: Path, root: Path) -> None:
    home = {f"XDG_{kind}_HOME": str(tmp_path / "home") for kind in ("DATA", "CACHE", "CONFIG")}
    done = subprocess.run(
        [sys.executable, "-m", "kzailaw_desktop.gui.start", "--self-check", str(tmp_path / "out")],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | home | {"PYTHONPATH": str(root)},
    )
    told = (tmp_path / "out" / "self-check.txt").read_text(encoding="utf-8").splitlines()
    names = [line.partition(":")[0] for line in told]
    assert names == ["article", "search", "memo", "note", "reader", "quit"], done.stderr
    assert "FAILED" not in "".join(told)
    assert done.returncode == 0
    assert Document(str(tmp_path / "out" / "memo.docx")).paragraphs
    own = {file.name for file in (tmp_path / "home").rglob("*") if file.is_file()}
    assert own <= {"index.key", "kzailaw.log", "faults.log"}  # no note, library or setting


def test_a_job_that_fails_is_told_and_gives_status_1(
    qapp: QApplication, tmp_path: Path, capsys: Any
) -> None:
    bench = SimpleNamespace(reader=lambda: None)
    window = SimpleNamespace(workbench=bench, show=lambda: None, close=lambda: True)
    check = self_check.SelfCheck(qapp, cast(Any, window), tmp_path)
    assert check.run(("article", "quit")) == 1
    told = (tmp_path / "self-check.txt").read_text(encoding="utf-8").splitlines()
    assert told == ["article: FAILED: no text is open", "quit: closed"]
