"""What the program makes for the user is for the user alone."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from kzailaw_desktop import paths
from kzailaw_desktop.library import Library

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has rights of another kind"
)


def test_folders_that_were_missing_are_private_and_others_are_left(tmp_path: Path) -> None:
    (tmp_path / "known").mkdir(mode=0o755)
    paths.private_folder(tmp_path / "known" / "a" / "b")
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in tmp_path.rglob("*")}
    assert modes == {"known": 0o755, "a": 0o700, "b": 0o700}
    (tmp_path / "file").touch()
    with pytest.raises(FileExistsError):
        paths.private_folder(tmp_path / "file")


def test_library_workspace_and_index_are_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o000)
    try:
        library = Library.open(
            tmp_path / "a" / "own", tmp_path / "b" / "w.sqlite", index_dir=tmp_path / "c"
        )
        _ = library.workspace, library.index
        library.close()
    finally:
        os.umask(before)
    for folder in ("a", "b", "c"):
        assert stat.S_IMODE((tmp_path / folder).stat().st_mode) == 0o700, folder
    assert stat.S_IMODE((tmp_path / "a" / "own").stat().st_mode) == 0o700
    files = [f for f in (tmp_path / "b").rglob("*") if f.is_file()]
    assert files
    assert {stat.S_IMODE(f.stat().st_mode) & 0o077 for f in files} == {0}
