"""Copies, damage, migration, full and read-only disks: nothing is lost and everything is reported."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import random
import sqlite3
from dataclasses import replace
from pathlib import Path

import kill_test
import pytest

from kzailaw_desktop.errors import KzaiLawError, WorkspaceTrouble, messages
from kzailaw_desktop.workspace import Annotation, Workspace, transfer
from kzailaw_desktop.workspace.file import backup, schema

NOTE = Annotation("law", "art_1", id="urn:1", body="мысль")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "жұмыс" / "w.sqlite"


def _bodies(file: Path) -> list[str]:
    with Workspace.open(file, read_only=True) as workspace:
        return [a.body for a in workspace.annotations()]


def _write(file: Path, *bodies: str) -> None:
    with Workspace.open(file) as workspace:
        for number, body in enumerate(bodies):
            workspace.save_annotation(Annotation("law", f"art_{number}", body=body))


# -- copies


def test_closing_after_changes_leaves_a_sound_copy(file: Path) -> None:
    _write(file, "раз")
    with Workspace.open(file) as workspace:
        assert [b.reason for b in workspace.backups()] == ["regular"]
    assert len(backup.backups(file)) == 1
    assert _bodies(backup.backups(file)[0].file) == ["раз"]


def test_a_copy_is_due_after_some_time_and_changes(file: Path) -> None:
    with Workspace.open(file) as workspace:
        assert not workspace.backup_if_due(dt.timedelta())
        workspace.save_annotation(NOTE)
        assert not workspace.backup_if_due(dt.timedelta(hours=1))
        assert workspace.backup_if_due(dt.timedelta())
        assert not workspace.backup_if_due(dt.timedelta())


def test_rotation_keeps_recent_daily_and_weekly_copies(file: Path) -> None:
    folder = backup.folder_of(file)
    folder.mkdir(parents=True)
    now = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
    moments = [now - dt.timedelta(hours=6 * n) for n in range(4 * 60)]
    for moment in moments:
        (folder / f"{moment:%Y%m%dT%H%M%S}.000Z-regular.sqlite").touch()
    for n in range(5):
        moment = now - dt.timedelta(days=n)
        (folder / f"{moment:%Y%m%dT%H%M%S}.000Z-before-import.sqlite").touch()
    (folder / "notes of the user.txt").touch()
    backup.thin(file)
    kept = backup.backups(file)
    regular = [b.made for b in kept if b.reason == "regular"]
    assert regular[: backup.RECENT] == moments[: backup.RECENT]
    assert len({m.date() for m in regular}) >= backup.DAYS
    assert len({m.isocalendar()[:2] for m in regular}) >= backup.WEEKS
    assert len(regular) <= backup.RECENT + backup.DAYS + backup.WEEKS
    assert len([b for b in kept if b.reason == "before-import"]) == backup.OCCASIONS
    assert (folder / "notes of the user.txt").exists()


def test_restore_puts_everything_back_and_keeps_the_present(file: Path) -> None:
    _write(file, "старое")
    old = backup.backups(file)[0]
    with Workspace.open(file) as workspace:
        workspace.save_annotation(Annotation("law", "art_9", body="новое"))
        transfer.restore(workspace, old.file)
        assert [a.body for a in workspace.annotations()] == ["старое"]
        assert workspace.undoable == ""
        before = next(b for b in workspace.backups() if b.reason == "before-restore")
    assert sorted(_bodies(before.file)) == ["новое", "старое"]


# -- damage


def _scramble(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[4096:] = random.Random(5).randbytes(len(data) - 4096)
    file.write_bytes(data)


def _truncate(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:5000])


def _replace(file: Path) -> None:
    file.write_bytes(b"this is not a database at all" * 100)


@pytest.mark.parametrize("damage", [_scramble, _truncate, _replace])
def test_a_damaged_file_is_set_aside_and_the_last_good_copy_put_back(damage, file: Path) -> None:
    _write(file, *["слово " * 50] * 40)
    _scramble(backup.make(sqlite3.connect(file), file).file)
    damage(file)
    hurt = file.read_bytes()
    with pytest.raises(WorkspaceTrouble) as caught:
        Workspace.open(file)
    assert caught.value.code == "workspace-damaged"
    assert file.read_bytes() == hurt
    done = backup.recover(file)
    assert done.set_aside.read_bytes() == hurt
    assert done.restored == backup.last_good(file)
    assert len(_bodies(file)) == 40


def test_what_can_still_be_read_is_saved_too(file: Path) -> None:
    _write(file, *["старое " * 40] * 30)
    with Workspace.open(file) as workspace:
        workspace.save_annotations(
            Annotation("law", f"art_{n}", id=f"urn:new-{n:03}", body="новое " * 60)
            for n in range(200)
        )
        changed = workspace.save_annotation(replace(workspace.annotations()[0], body="поправлено"))
        old = workspace.backups()[0]
    for copy in backup.backups(file):
        if copy.file != old.file:
            copy.file.unlink()
    data = bytearray(file.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = random.Random(4).randbytes(4096)
    file.write_bytes(data)
    with pytest.raises(WorkspaceTrouble):
        Workspace.open(file)
    done = backup.recover(file)
    with Workspace.open(file) as workspace:
        bodies = {a.id: a.body for a in workspace.annotations()}
    assert len(_bodies(old.file)) == 30
    assert done.salvaged > 50  # a damaged inner page hides the half below it
    assert len(bodies) >= 30 + done.salvaged - 1
    assert bodies.get(changed.id, "поправлено") == "поправлено"
    assert set(bodies.values()) <= {"старое " * 40, "новое " * 60, "поправлено"}


def test_damage_without_copies_leaves_an_empty_place(file: Path) -> None:
    file.parent.mkdir()
    _replace(file)
    done = backup.recover(file)
    assert done.restored is None
    assert done.set_aside.exists()
    _write(file, "сначала")
    assert _bodies(file) == ["сначала"]


# -- migration


def _with_step(monkeypatch: pytest.MonkeyPatch, step) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, step))
    monkeypatch.setattr(schema, "VERSION", len(schema.MIGRATIONS))


def test_migration_makes_a_copy_first(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(file, "раз")
    _with_step(monkeypatch, lambda db: db.execute("CREATE TABLE more (x)"))
    assert _bodies(file) == ["раз"]  # an older file can be read without changing it
    with Workspace.open(file) as workspace:
        assert schema.version(workspace.records.db) == schema.VERSION
        assert "before-migration" in [b.reason for b in workspace.backups()]
        assert len(workspace.annotations()) == 1


def test_a_failed_migration_changes_nothing(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(db: sqlite3.Connection) -> None:
        db.execute("DELETE FROM record")
        raise sqlite3.OperationalError("disk full")

    _write(file, "раз")
    with monkeypatch.context() as patch:
        _with_step(patch, fail)
        with pytest.raises(WorkspaceTrouble) as caught:
            Workspace.open(file)
        assert caught.value.code == "workspace-disk-full"
    assert _bodies(file) == ["раз"]


# -- disks


def test_a_full_disk_is_told_at_once_and_nothing_is_lost(file: Path) -> None:
    with Workspace.open(file) as workspace:
        workspace.save_annotation(NOTE)
        pages = workspace.records.db.execute("PRAGMA page_count").fetchone()[0]
        workspace.records.db.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(WorkspaceTrouble) as caught:
            workspace.save_annotation(Annotation("law", "art_2", body="x" * 100_000))
        assert caught.value.code == "workspace-disk-full"
        assert [a.body for a in workspace.annotations()] == ["мысль"]
        workspace.records.db.execute("PRAGMA max_page_count = 100000")
        workspace.save_annotation(Annotation("law", "art_2", body="y"))
    assert _bodies(file) == ["мысль", "y"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_folder_without_rights_opens_for_reading(file: Path) -> None:
    _write(file, "раз")
    file.parent.chmod(0o500)
    try:
        with Workspace.open(file) as workspace:
            assert (workspace.read_only, workspace.reason) == (True, "workspace-not-writable")
            assert len(workspace.annotations()) == 1
    finally:
        file.parent.chmod(0o700)


def test_a_place_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(WorkspaceTrouble, match="cannot be written"):
        Workspace.open(tmp_path / "file" / "w.sqlite")


# -- one file for everything


def test_export_and_import_of_everything(file: Path, tmp_path: Path) -> None:
    with Workspace.open(file) as workspace:
        mine = workspace.save_annotation(NOTE)
        workspace.set_decision("d", "speech_1", "law", "art_1", "confirmed")
        workspace.settings["author"] = "А. Б."
        assert transfer.export_workspace(workspace, tmp_path / "всё.kzailaw") == 2
        with pytest.raises(WorkspaceTrouble, match="another name"):
            transfer.export_workspace(workspace, file)
    with Workspace.open(tmp_path / "other.sqlite") as other:
        done = transfer.import_workspace(other, tmp_path / "всё.kzailaw")
        assert (done.added, done.updated, done.kept) == (2, 0, 0)
        assert other.annotations() == [mine]
        assert other.settings["author"] == "А. Б."
        assert "before-import" in [b.reason for b in other.backups()]
        newer = other.save_annotation(Annotation("law", "art_1", id="urn:1", body="новее"))
        again = transfer.import_workspace(other, tmp_path / "всё.kzailaw")
        assert (again.added, again.updated, again.kept) == (0, 0, 2)
        assert other.annotations() == [newer]
        other.undo()
        other.undo()
        assert other.annotations() == []


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda file: None, "workspace-absent"),
        (lambda file: file.write_bytes(b""), "workspace-foreign"),
        (lambda file: file.write_bytes(b"PK\x03\x04" * 500), "workspace-damaged"),
    ],
)
def test_import_refuses_what_is_no_workspace(make, code: str, file: Path, tmp_path: Path) -> None:
    make(tmp_path / "given")
    with Workspace.open(file) as workspace:
        workspace.save_annotation(NOTE)
        with pytest.raises(WorkspaceTrouble) as caught:
            transfer.import_workspace(workspace, tmp_path / "given")
        assert caught.value.code == code
        assert len(workspace.annotations()) == 1


def test_export_to_an_impossible_place(file: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with Workspace.open(file) as workspace, pytest.raises(WorkspaceTrouble) as caught:
        transfer.export_workspace(workspace, tmp_path / "file" / "all.kzailaw")
    assert caught.value.code == "workspace-copy-failed"


# -- the kill test, short; `kill_test.py` runs it 200 times


@pytest.mark.parametrize("mode", list(dict.fromkeys(kill_test.MODES)))
def test_killed_at_a_random_moment(mode: str) -> None:
    assert kill_test.kill_once(mode, random.Random(mode))[1] == []


@pytest.mark.parametrize(
    "code", [c for c in messages() if c.startswith(("workspace-", "annotations-", "export-"))]
)
def test_messages_stand_in_three_languages(code: str) -> None:
    texts = messages()[code]
    assert set(texts) == {"en", "ru", "kk"}
    error = KzaiLawError(code, reason="r", found=2, known=1, name="n")
    for lang in texts:
        with contextlib.suppress(KeyError):
            assert "{" not in error.text(lang)
