"""What is lost is found and reported, record by record; nothing changes silently."""

from __future__ import annotations

import datetime as dt
import os
import random
import sqlite3
from pathlib import Path

import pytest

from kzailaw_desktop.errors import WorkspaceTrouble
from kzailaw_desktop.workspace import Annotation, Workspace, transfer
from kzailaw_desktop.workspace.file import backup

BODIES = sorted(f"заметка {n} " + "сөз " * 30 for n in range(60))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "w" / "w.sqlite"
    with Workspace.open(file) as workspace:
        workspace.save_annotations(
            Annotation("law", f"art_{n}", id=f"urn:{n:03}", body=body)
            for n, body in enumerate(BODIES)
        )
        workspace.settings["author"] = "А. Ә."
    return file


def bodies(workspace: Workspace) -> list[str]:
    """The words of all notes, sorted."""
    return sorted(a.body for a in workspace.annotations())


def spoil(file: Path, sql: str, *values: object) -> None:
    """Change the file behind the program's back."""
    db = sqlite3.connect(file)
    with db:
        db.execute(sql, values)
    db.close()


SPOILT = [
    ("UPDATE record SET data = ? WHERE id = 'urn:007'", '{"body": "половина сло'),
    ("UPDATE record SET data = ? WHERE id = 'urn:007'", b'{"body": "\xff\xfe"}'),
    ("UPDATE record SET data = ? WHERE id = 'urn:007'", '["список"]'),
    ("UPDATE record SET data = ? WHERE id = 'urn:007'", '{"motivation": "unheard-of"}'),
    ("UPDATE record SET data = ? WHERE id = 'urn:007'", '{"body": "тихо изменено"}'),
    ("UPDATE record SET kind = ? WHERE id = 'urn:007'", "decision"),
    ("UPDATE record SET data = CAST(? AS TEXT) WHERE id = 'urn:007'", b"\xd0\x00\xff"),
]


@pytest.mark.parametrize(("sql", "value"), SPOILT)
def test_one_bad_record_is_set_aside_and_the_others_work(
    file: Path, sql: str, value: object
) -> None:
    spoil(file, sql, value)
    with Workspace.open(file, read_only=True) as workspace:
        assert len(workspace.annotations()) == len(BODIES) - 1
    with Workspace.open(file) as workspace:
        assert len(workspace.annotations()) == len(BODIES) - 1
        (lost,) = workspace.lost()
        assert lost.id == "urn:007"
        assert lost.reason in ("checksum", "json", "fields")
        assert workspace.decisions() == {}
    with Workspace.open(file) as workspace:  # the loss stays known until it is dealt with
        assert [each.id for each in workspace.lost()] == ["urn:007"]
        assert workspace.restore_lost() == 1
        assert bodies(workspace) == BODIES
        workspace.undo()
        assert len(workspace.annotations()) == len(BODIES) - 1
        workspace.let_go_of_lost()
        assert workspace.lost() == []


def test_the_words_of_a_broken_record_are_shown(file: Path) -> None:
    spoil(file, *SPOILT[0])
    with Workspace.open(file) as workspace:
        assert workspace.lost()[0].words == "половина сло"


def test_a_record_that_vanished_is_missed_and_comes_back(file: Path) -> None:
    spoil(file, "DELETE FROM record WHERE id IN ('urn:003', 'urn:004')")
    with Workspace.open(file) as workspace:
        (lost,) = workspace.lost()
        assert (lost.reason, lost.count) == ("missing", 2)
        assert workspace.restore_lost() == 2
        assert len(workspace.annotations()) == len(BODIES)


def test_a_record_that_goes_bad_while_open_is_named(file: Path) -> None:
    with Workspace.open(file) as workspace:
        spoil(file, *SPOILT[4])
        assert len(workspace.annotations()) == len(BODIES) - 1
        assert [each.id for each in workspace.lost()] == ["urn:007"]


@pytest.mark.parametrize("seed", range(30))
def test_flipped_bytes_never_change_anything_silently(seed: int, file: Path) -> None:
    dice = random.Random(seed)
    data = bytearray(file.read_bytes())
    for _ in range(dice.choice((1, 1, 4, 64))):
        data[dice.randrange(100, len(data))] ^= 1 << dice.randrange(8)
    if dice.random() < 0.3:
        page = dice.randrange(1, len(data) // 4096) * 4096
        data[page : page + 4096] = dice.choice((bytes(4096), dice.randbytes(4096)))
    file.write_bytes(data)
    try:
        with Workspace.open(file) as workspace:
            found = bodies(workspace)
            told = workspace.lost()
            workspace.restore_lost()
            back = bodies(workspace)
    except WorkspaceTrouble:
        backup.recover(file)
        with Workspace.open(file) as workspace:
            assert bodies(workspace) == BODIES
        return
    assert found == BODIES or told
    assert back == BODIES


def test_an_import_takes_what_can_be_read_and_names_the_rest(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    with Workspace.open(other) as workspace:
        workspace.save_annotation(Annotation("law", "art_1", id="urn:good", body="хорошая"))
        workspace.save_annotation(Annotation("law", "art_1", id="urn:bad", body="плохая"))
    spoil(other, "UPDATE record SET data = '{' WHERE id = 'urn:bad'")
    with Workspace.open(file) as workspace:
        done = transfer.import_workspace(workspace, other)
        assert (done.added, done.unreadable) == (1, (("annotation", "urn:bad"),))
        assert len(workspace.annotations()) == len(BODIES) + 1
        assert workspace.lost() == []


@pytest.mark.parametrize(
    "sql",
    [
        "DROP TABLE setting",
        "ALTER TABLE record DROP COLUMN modified",
        "DROP TABLE record",
        "ALTER TABLE setting RENAME COLUMN value TO wert",
    ],
)
def test_a_file_without_its_tables_is_refused_whole(file: Path, tmp_path: Path, sql: str) -> None:
    other = tmp_path / "other.sqlite"
    Workspace.open(other).close()
    spoil(other, sql)
    with Workspace.open(file) as workspace:
        with pytest.raises(WorkspaceTrouble) as caught:
            transfer.import_workspace(workspace, other)
        assert caught.value.code == "workspace-damaged"
        assert bodies(workspace) == BODIES


@pytest.mark.parametrize("name", ["bad_record", "wsimport_bad_json"])
def test_files_that_broke_a_version_before(shared: Path, file: Path, name: str) -> None:
    given = shared / "testdata" / "cases" / "hard" / f"{name}.sqlite"
    copy = file.with_name("copy.sqlite")
    copy.write_bytes(given.read_bytes())
    with Workspace.open(copy) as workspace:
        assert workspace.annotations()
        assert workspace.lost()
    with Workspace.open(file) as workspace:
        assert transfer.import_workspace(workspace, given).unreadable
        assert len(workspace.annotations()) > len(BODIES)


def test_a_file_of_the_first_version_is_brought_up_to_date(shared: Path, file: Path) -> None:
    given = shared / "testdata" / "cases" / "drafts" / "heading-change-crash.workspace.sqlite"
    copy = file.with_name("old.sqlite")
    copy.write_bytes(given.read_bytes())
    db = sqlite3.connect(f"{given.as_uri()}?mode=ro", uri=True)
    before = db.execute("SELECT count(*) FROM record").fetchone()[0]
    db.close()
    with Workspace.open(copy) as workspace:
        assert workspace.records.count() == before
        assert workspace.lost() == []


# -- the file itself


@pytest.mark.parametrize("gone", ["missing", "empty"])
def test_a_missing_file_beside_copies_is_no_new_workspace(file: Path, gone: str) -> None:
    for part in file.parent.glob("w.sqlite*"):
        part.unlink()
    if gone == "empty":
        file.touch()
    with pytest.raises(WorkspaceTrouble) as caught:
        Workspace.open(file)
    assert caught.value.code == "workspace-missing"
    backup.recover(file)
    with Workspace.open(file) as workspace:
        assert len(workspace.annotations()) == len(BODIES)


@pytest.mark.skipif(os.name == "nt", reason="Windows does not remove an open file")
def test_a_file_removed_while_open_is_told_and_the_words_are_in_a_copy(file: Path) -> None:
    workspace = Workspace.open(file)
    file.rename(file.with_name("elsewhere.sqlite"))
    with pytest.raises(WorkspaceTrouble) as caught:
        workspace.save_annotation(Annotation("law", "art_1", body="последняя"))
    assert caught.value.code == "workspace-removed"
    workspace.close()
    backup.recover(file)
    with Workspace.open(file) as again:
        assert "последняя" in [a.body for a in again.annotations()]


def test_a_clock_set_back_loses_no_copy_that_is_made(file: Path) -> None:
    folder = backup.folder_of(file)
    for old in backup.backups(file):
        future = old.made + dt.timedelta(days=3650)
        old.file.rename(folder / f"{future:%Y%m%dT%H%M%S}.000Z-regular.sqlite")
    with Workspace.open(file) as workspace:
        for n in range(8):
            workspace.save_annotation(Annotation("law", "art_1", id=f"urn:n{n}", body=str(n)))
            made = workspace.backup()
            assert made.file.exists()
    future = [b for b in backup.backups(file) if b.made > dt.datetime.now(dt.UTC)]
    assert len(future) == 1
    assert len(backup.backups(file)) - len(future) == backup.RECENT


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
@pytest.mark.parametrize("kind", ["soft", "hard"])
def test_two_names_of_one_file_are_one_workspace(
    file: Path, kind: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    other = tmp_path / "other" / "name.sqlite"
    other.parent.mkdir()
    if kind == "soft":
        other.symlink_to(file)
    else:
        os.link(file, other)
    with Workspace.open(file) as first, Workspace.open(other) as second:
        assert not first.read_only
        assert second.reason == "workspace-locked"


@pytest.mark.skipif(os.name == "nt", reason="POSIX rights")
def test_the_file_is_readable_by_its_owner_only(file: Path) -> None:
    assert file.stat().st_mode & 0o077 == 0
    assert file.parent.stat().st_mode & 0o077 == 0
    for copy in backup.backups(file):
        assert copy.file.stat().st_mode & 0o077 == 0
