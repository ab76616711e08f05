"""To the server and back: the same files, the same records."""

from __future__ import annotations

from pathlib import Path

import pytest
from team_server import TeamServer

from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.library import Library
from kzailaw_desktop.search import SearchRequest
from kzailaw_desktop.team import transfer
from kzailaw_desktop.team.library import TeamLibrary
from kzailaw_desktop.team.work.records import ServerRecords
from kzailaw_desktop.workspace import Workspace
from kzailaw_desktop.workspace.notes.annotation import Annotation


def tree(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()
    }


def pushed(library: TeamLibrary, *stores: object) -> transfer.Pushed:
    *_, done = transfer.push_library(library, *stores)  # type: ignore[arg-type]
    assert isinstance(done, transfer.Pushed)
    return done


def test_a_library_comes_back_as_it_went(team: TeamServer, tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_text(
        "О складах\nЗакон Республики Казахстан от 7 мая 2021 года № 11-VII ЗРК\n"
        "Статья 1. Склады\n1. Склады охраняются.\nСтатья 2. Срок\nЗакон вводится в действие с 1 июня"
        " 2021 года.\n",
        encoding="utf-8",
    )
    local = Library.open(tmp_path / "lib", tmp_path / "w.sqlite", True, tmp_path / "i")
    assert not [s for s in local.import_files([own]) if isinstance(s, KzaiLawError)]
    server = TeamLibrary.at(team.member("aliya"), "", tmp_path / "aliya")
    try:
        assert local.shipped_store is not None
        done = pushed(server, local.shipped_store, local.user_store)
        assert done.documents == len(local.ids()) == len(server.ids())
        assert server.search(SearchRequest("склады охраняются")).hits[0].document == "law-11-vii"
        assert server.search(SearchRequest("жасанды интеллект")).hits
        assert pushed(server, local.shipped_store, local.user_store) == transfer.Pushed()
        for doc in local.act_ids():
            assert server.act(doc) == local.act(doc)
            assert server.counts(doc) == local.counts(doc)
    finally:
        server.close(), local.close()


def test_a_folder_pushed_and_pulled_diffs_clean(team: TeamServer, tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_text(
        "О складах\nЗакон Республики Казахстан от 7 мая 2021 года № 11-VII ЗРК\n"
        "Статья 1. Склады\n1. Склады охраняются.\n",
        encoding="utf-8",
    )
    local = Library.open(tmp_path / "lib", tmp_path / "w.sqlite", False, tmp_path / "i")
    list(local.import_files([own]))
    server = TeamLibrary.at(team.member("aliya"), "", tmp_path / "aliya")
    try:
        pushed(server, local.user_store)
        assert transfer.pull_library(server.store, tmp_path / "back") == 1
        wanted = {n: c for n, c in tree(tmp_path / "lib").items() if not n.startswith(".")}
        assert tree(tmp_path / "back") == wanted
        with pytest.raises(KzaiLawError):
            transfer.pull_library(server.store, tmp_path / "back")
    finally:
        server.close(), local.close()


def test_work_comes_back_as_it_went(team: TeamServer, tmp_path: Path) -> None:
    team.member("aliya"), team.member("bolat")
    aliya, bolat = (ServerRecords(team.as_member(n)) for n in ("aliya", "bolat"))
    with Workspace.open(tmp_path / "w.sqlite") as work:
        for n in range(5):
            work.save_annotation(Annotation(document="law", eid=f"art_{n}", body=f"ескерту «{n}»"))
        work.set_decision("d", "p", "law", "art_1", "confirmed")
        work.store("draft", "d", {"changes": [], "titles": {"kk": "Жоба"}})
        assert transfer.push_workspace(work, aliya) == 7
        assert transfer.push_workspace(work, aliya) == 0
        lines = transfer.as_lines(work)
    assert transfer.pull_workspace(aliya, tmp_path / "back.sqlite") == 7
    with Workspace.open(tmp_path / "back.sqlite") as back:
        assert transfer.as_lines(back) == lines
    assert bolat.count() == 0
    assert transfer.pull_workspace(bolat, tmp_path / "bolat.sqlite") == 0
    with pytest.raises(KzaiLawError):
        transfer.pull_workspace(aliya, tmp_path / "back.sqlite")
