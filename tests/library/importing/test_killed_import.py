"""A bulk import that is killed, short; `tools/kill_imports.py` does it a hundred times."""

from __future__ import annotations

import importlib.util
import os
import random
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

from kzailaw_desktop.corpus.storing.folder import LibraryFolder

TOOL = Path(__file__).parents[3] / "tools" / "kill_imports.py"
UNIX = pytest.mark.skipif(sys.platform == "win32", reason="signal 9")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("kill_imports", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@UNIX
def test_a_killed_import_leaves_nothing_half_and_is_completed(
    tool: ModuleType, tmp_path: Path
) -> None:
    whole = tool.prepared(tmp_path)
    rng = random.Random(2)
    assert [tool.kill_once(tmp_path / "source", whole, rng)[1] for _ in range(3)] == [[], [], []]


def test_half_written_files_are_swept_when_nobody_can_be_writing_them(tmp_path: Path) -> None:
    old, young, other = (
        tmp_path / name for name in (".new-abandoned", ".new-fresh", "new-law.xml")
    )
    for file in (old, young, other):
        file.write_text("x")
    os.utime(old, (0, 0))
    os.utime(other, (0, 0))
    LibraryFolder(tmp_path).sweep(time.time())
    assert sorted(path.name for path in tmp_path.iterdir()) == [".new-fresh", "new-law.xml"]
