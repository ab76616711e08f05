"""Watched folders on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kzailaw_desktop import cli

LAW = (
    "Закон Республики Казахстан от 5 мая 2021 года № {}-VII ЗРК\nО музеях\n"
    "Статья 1. Плата\nПлата за вход устанавливается владельцем.\n"
)
Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: str) -> tuple[int, Any, str]:
        places = ("--no-shipped", "--library", str(tmp_path / "l"),
                  "--workspace", str(tmp_path / "w.sqlite"))  # fmt: skip
        status = cli.main([*places, *words, "--json"])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else None, err

    return call


def test_what_is_new_is_listed_and_imported_only_when_asked(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "incoming"
    folder.mkdir()
    for number in (9, 10):
        (folder / f"{number}.txt").write_text(LAW.format(number), encoding="utf-8")
    (row,) = run("watch", "add", str(folder))[1]
    assert [each["name"] for each in row["offered"]] == ["10.txt", "9.txt"]
    assert run("documents")[1] == []
    status, reports, _ = run("watch", "import", "9.txt")
    assert (status, [report["document"] for report in reports]) == (0, ["law-9-vii"])
    assert run("watch", "pass")[1] == ["10.txt"]
    assert run("watch")[1][0]["offered"] == []
    assert [each["id"] for each in run("documents")[1]] == ["law-9-vii"]
    assert run("watch", "remove", str(folder))[1] == []


def test_what_is_refused_says_why(run: Run, tmp_path: Path) -> None:
    status, _, err = run("watch", "add", str(tmp_path / "nowhere"))
    assert status == 1
    assert "no such folder" in err
    status, _, err = run("watch", "remove", str(tmp_path))
    assert status == 1
    assert "not watched" in err
    with pytest.raises(SystemExit) as caught:
        run("watch", "add")
    assert caught.value.code == 2
