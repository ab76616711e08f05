"""A settings file that is damaged or edited never keeps the window from starting."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.gui.kit.work.settings import DEFAULTS, Settings, floats
from kzailaw_desktop.gui.safety import diagnostics
from kzailaw_desktop.gui.safety.start_mark import StartMark


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("contents_width", "99999999999"),
        ("contents_width", "-1"),
        ("context_width", "1e400"),
        ("text_size", "nan"),
        ("text_size", "100000"),
        ("line_spacing", "0"),
        ("window", "true"),
        ("place", "x" * 100_000),
        ("shortcuts", "7"),
    ],
)
def test_a_value_out_of_reach_is_the_default(
    qapp: QApplication, tmp_path: Path, key: str, value: str
) -> None:
    file = tmp_path / "window.ini"
    file.write_text(f"[General]\n{key}={value}\n", encoding="utf-8")
    assert Settings(file).get(key) == DEFAULTS[key]


def test_a_list_without_end_is_cut(qapp: QApplication, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    settings.set("recent", ["a|art_1"] * 10_000)
    assert len(settings.get("recent")) == 500


@pytest.mark.parametrize("texts", [["x"], ["nan"], ["-1", "2"], ["1e99"]])
def test_shares_that_are_none_are_left_out(texts: list[str]) -> None:
    assert floats(texts) == []


def test_settings_are_set_aside_and_kept(qapp: QApplication, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    settings.set("text_size", 20.0)
    settings.sync()
    kept = settings.set_aside()
    assert kept is not None
    assert "text_size=20" in kept.read_text(encoding="utf-8")
    assert settings.get("text_size") == DEFAULTS["text_size"]
    settings.sync()
    assert Settings(tmp_path / "window.ini").get("text_size") == DEFAULTS["text_size"]


def test_starts_that_never_ended_are_counted(tmp_path: Path) -> None:
    assert [StartMark(tmp_path).begin() for _ in range(3)] == [0, 1, 2]
    StartMark(tmp_path).done()
    assert StartMark(tmp_path).begin() == 0


def test_diagnostics_name_versions_and_places(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("слова закона", encoding="utf-8")
    told = diagnostics.report(tmp_path)
    assert "PySide6-Essentials 6." in told
    assert "1 files" in told
    assert "слова" not in told
