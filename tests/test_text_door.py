"""The text that a command takes: a file of bearable size, never a folder, pipe or device."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from kzailaw_desktop.cli import command
from kzailaw_desktop.errors import InputRefused, NotFound


def test_a_text_with_a_mark_of_its_encoding_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("\ufeffст. 17".encode())
    assert command.read_text(str(file)) == "ст. 17"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_pipes_devices_and_folders_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for place in (str(tmp_path / "pipe"), "/dev/zero", str(tmp_path)):
        with pytest.raises(InputRefused):
            command.read_text(place)


def test_a_text_that_is_no_utf_8_or_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("статья".encode("cp1251"))
    with pytest.raises(InputRefused) as refused:
        command.read_text(str(tmp_path / "a.txt"))
    assert refused.value.code == "input-unreadable"
    with pytest.raises(NotFound):
        command.read_text(str(tmp_path / "none.txt"))


@pytest.mark.parametrize("name", ["-", "a.txt"])
def test_too_long_a_text_is_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "LARGEST_TEXT", 100)
    (tmp_path / "a.txt").write_text("а" * 101, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.StringIO("а" * 1000))
    with pytest.raises(InputRefused) as refused:
        command.read_text(name)
    assert refused.value.code == "input-too-large"
