"""Watched folders: offered once, again when changed; what is hostile is passed over and counted."""

from __future__ import annotations

import json
import os
import socket
import sys
from pathlib import Path

import pytest

from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.library.importing import watching
from kzailaw_desktop.library.importing.watching import WatchedItem, WatchList, safe_paths


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "incoming"
    made.mkdir()
    return made


@pytest.fixture
def watched(tmp_path: Path, folder: Path) -> WatchList:
    made = WatchList(tmp_path / "library")
    made.add(folder)
    return made


def offered(watched: WatchList) -> list[tuple[str, bool]]:
    (news,) = watched.look()
    return [(item.name, item.changed) for item in news.offered]


def test_new_files_are_offered_until_they_are_decided_on(watched: WatchList, folder: Path) -> None:
    (folder / "law.txt").write_text("Закон")
    (folder / "below").mkdir()
    (folder / "below" / "other.docx").write_text("x")
    assert offered(watched) == [("below/other.docx", False), ("law.txt", False)]
    watched.decided(watched.look()[0].offered)
    assert offered(watched) == []


def test_a_file_that_changed_is_offered_again_and_that_survives_a_restart(
    watched: WatchList, folder: Path, tmp_path: Path
) -> None:
    (folder / "law.txt").write_text("Закон")
    watched.decided(watched.look()[0].offered)
    (folder / "law.txt").write_text("Закон, измененный")
    again = WatchList(tmp_path / "library")
    assert again.folders == [str(folder)]
    assert offered(again) == [("law.txt", True)]


def test_what_is_no_document_is_not_offered(watched: WatchList, folder: Path) -> None:
    for name in (
        ".hidden.txt",
        "~lock.docx",
        "picture.png",
        "empty.txt",
        "program.exe",
        "README.md",
    ):
        (folder / name).write_text("" if name == "empty.txt" else "x")
    assert offered(watched) == []


def test_a_folder_of_an_act_and_a_clone_are_offered_whole(watched: WatchList, folder: Path) -> None:
    act = folder / "law" / "2024"
    act.mkdir(parents=True)
    for name in ("kaz.md", "rus.md", "meta.yaml"):
        (act / name).write_text("x")
    (folder / "clone" / ".git").mkdir(parents=True)
    (folder / "clone" / ".git" / "HEAD").write_text("ref: refs/heads/main")
    (folder / "clone" / "rus.md").write_text("x")
    assert offered(watched) == [("clone", False), ("law/2024", False)]
    watched.decided(watched.look()[0].offered)
    (act / "rus.md").write_text("another")
    assert offered(watched) == [("law/2024", True)]


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes or links there")
def test_links_pipes_and_sockets_are_passed_over_and_counted(
    watched: WatchList, folder: Path, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("тайна")
    (folder / "link.txt").symlink_to(secret)
    (folder / "up").symlink_to(tmp_path, target_is_directory=True)
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "null.txt").symlink_to("/dev/zero")
    os.mkfifo(folder / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(os.path.relpath(folder / "s.txt"))
        (news,) = watched.look()
    assert news.offered == []
    assert news.ignored == ["link.txt", "loop", "null.txt", "pipe.txt", "s.txt", "up"]


def test_a_file_that_became_a_link_is_not_imported(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("тайна")
    (folder / "good.txt").write_text("x")
    (folder / "bad.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "way").symlink_to(tmp_path, target_is_directory=True)
    names = ("good.txt", "bad.txt", "way/secret.txt", "../secret.txt", "gone.txt")
    items = [WatchedItem(str(folder), name, "", 1) for name in names]
    assert safe_paths(items) == [folder / "good.txt"]


def test_numbers_and_depth_have_bounds(
    watched: WatchList, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = folder.joinpath(*"abcdefghij")
    deep.mkdir(parents=True)
    (deep / "law.txt").write_text("x")
    (news,) = watched.look()
    assert (news.offered, news.too_many) == ([], True)
    monkeypatch.setattr(watching, "MOST_ENTRIES", 3)
    for number in range(9):
        (folder / f"{number}.txt").write_text("x")
    (news,) = watched.look()
    assert news.too_many
    assert len(news.offered) <= 3


def test_a_missing_folder_says_so_and_comes_back(watched: WatchList, folder: Path) -> None:
    folder.rename(folder.with_name("away"))
    (news,) = watched.look()
    assert news.missing
    folder.with_name("away").rename(folder)
    assert not watched.look()[0].missing


def test_what_is_no_folder_is_refused(watched: WatchList, tmp_path: Path) -> None:
    file = tmp_path / "file.txt"
    file.write_text("x")
    for wrong in (file, tmp_path / "nowhere"):
        with pytest.raises(InputRefused) as caught:
            watched.add(wrong)
        assert caught.value.code == "watched-not-a-folder"
    assert watched.remove(tmp_path / "nowhere") is False


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"relative": {}}', '{"/x": 1}', json.dumps({"/x": {"a": 1}}), "[" * 9999],
)
def test_a_damaged_list_is_an_empty_or_readable_one(tmp_path: Path, text: str) -> None:
    (tmp_path / watching.WATCHED).write_text(text)
    assert WatchList(tmp_path).folders in ([], ["/x"])
