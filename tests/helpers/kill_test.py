"""Kills a program that edits, copies, migrates and imports, and looks at what is left.

`python tests/helpers/kill_test.py [TIMES]` (200 when not given). A child works on a workspace
through its own API and acknowledges each call that has returned; the parent kills it at a random
moment, opens the file again, and compares: every acknowledged edit is there, an unacknowledged
one is there whole or not at all, and no file is damaged.
"""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kzailaw_desktop.workspace import Annotation, Workspace, transfer  # noqa: E402
from kzailaw_desktop.workspace.file import backup, schema  # noqa: E402

MODES = ("edit", "edit", "edit", "backup", "migrate", "import", "restore", "recover")
SLOTS = 40
BATCH = 400


def operation(workspace: Workspace, number: int) -> None:
    """The edit with this number: the same in the child and in the parent's reckoning."""
    slot = f"urn:a{number % SLOTS}"
    match number % 5:
        case 0:
            workspace.delete_annotation(slot)
        case 1:
            workspace.set_decision("d", f"speech_{number % 7}", "law", "art_1", "confirmed")
        case 2:
            workspace.store("draft", f"draft-{number % 3}", {"number": number, "text": "ә" * 3000})
        case _:
            workspace.save_annotation(Annotation("law", f"art_{number}", id=slot, body=str(number)))


def expected(last: int) -> dict[tuple[str, str], str]:
    """What the records say after all edits up to `last`."""
    state: dict[tuple[str, str], str] = {}
    for number in range(1, last + 1):
        slot = f"urn:a{number % SLOTS}"
        match number % 5:
            case 0:
                state.pop(("annotation", slot), None)
            case 1:
                state["decision", f"d\tspeech_{number % 7}\tlaw\tart_1"] = "confirmed"
            case 2:
                state["draft", f"draft-{number % 3}"] = str(number)
            case _:
                state["annotation", slot] = str(number)
    return state


def actual(workspace: Workspace) -> dict[tuple[str, str], str]:
    """The same for a real workspace."""
    state = {("annotation", a.id): a.body for a in workspace.annotations()}
    state |= {("decision", "\t".join(key)): v.value for key, v in workspace.decisions().items()}
    for draft in workspace.load_all("draft"):
        state["draft", f"draft-{draft['number'] % 3}"] = str(draft["number"])
    return state


# -- the child


def say(number: int) -> None:
    os.write(1, f"{number}\n".encode())


def child(mode: str, file: Path) -> None:
    if mode == "migrate":
        schema.MIGRATIONS = (*schema.MIGRATIONS, _slow_migration)
        schema.VERSION = len(schema.MIGRATIONS)
        say(0)
    if mode == "recover":
        say(0)
        backup.recover(file)
        say(1)
        return
    workspace = Workspace.open(file)
    if mode != "migrate":
        say(0)
    number = 0
    while True:
        number += 1
        match mode:
            case "edit":
                operation(workspace, number)
            case "backup":
                operation(workspace, number)
                workspace.backup()
            case "import":
                transfer.import_workspace(workspace, file.with_name(f"import-{number}.sqlite"))
            case "restore":
                transfer.restore(workspace, file.with_name(f"import-{number % 2 + 1}.sqlite"))
            case "migrate":
                return
        say(number)


def _slow_migration(db: sqlite3.Connection) -> None:
    db.execute("ALTER TABLE record ADD COLUMN extra TEXT NOT NULL DEFAULT ''")
    for (identity,) in db.execute("SELECT id FROM record").fetchall():
        db.execute("UPDATE record SET extra = ? WHERE id = ?", (identity, identity))


# -- the parent


def prepare(mode: str, folder: Path) -> Path:
    file = folder / "w.sqlite"
    if mode in ("import", "restore"):
        for number in range(1, 60 if mode == "import" else 3):
            with Workspace.open(folder / f"import-{number}.sqlite") as other:
                other.save_annotations(
                    Annotation("law", f"art_{number}", id=f"urn:{number}-{n}") for n in range(BATCH)
                )
            shutil.rmtree(folder / f"import-{number}.backups")
            if mode == "import" and number == 3:
                for more in range(4, 60):
                    (folder / f"import-{more}.sqlite").symlink_to(f"import-{more % 3 + 1}.sqlite")
                break
    if mode in ("migrate", "recover"):
        with Workspace.open(file) as workspace:
            for number in range(1, 60):
                operation(workspace, number)
    if mode == "recover":
        data = bytearray(file.read_bytes())
        data[4096:9000] = os.urandom(9000 - 4096)
        file.write_bytes(data)
    return file


def run_child(mode: str, file: Path, rng: random.Random) -> int:
    """Start, kill, and return the last acknowledged number; -1 when it did not even start."""
    limits = {"migrate": 0.05, "recover": 0.03}
    command = [sys.executable, __file__, "child", mode, str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(rng.uniform(0, limits.get(mode, 0.25)))
        process.kill()
        said = first + process.stdout.read()
    complete = said[: said.rfind(b"\n")].split()
    return int(complete[-1]) if complete else -1


def check(mode: str, file: Path, last: int) -> list[str]:
    """What is wrong with the files that the killed child left."""
    wrong = [f"damaged copy {b.file.name}" for b in backup.backups(file) if not sound(b.file)]
    if mode == "recover" and last < 1:
        backup.recover(file)  # the program asks again at the next start
    if mode == "migrate":
        with contextlib.closing(sqlite3.connect(file)) as db:
            version = schema.version(db)
            has_extra = "extra" in [row[1] for row in db.execute("PRAGMA table_info(record)")]
            if has_extra != (version > schema.VERSION):
                wrong.append("half a migration")
            if has_extra:
                empty = db.execute("SELECT count(*) FROM record WHERE extra = ''").fetchone()[0]
                if empty:
                    wrong.append("migrated in part")
                db.execute("ALTER TABLE record DROP COLUMN extra")
                db.execute(f"PRAGMA user_version = {schema.VERSION}")
                db.commit()
    with Workspace.open(file) as workspace:
        if workspace.read_only:
            wrong.append(f"read-only: {workspace.reason}")
        state = actual(workspace)
        if mode in ("edit", "backup") and state not in (expected(last), expected(last + 1)):
            wrong.append(f"after {last} edits the state is neither {last} nor {last + 1}")
        if mode == "import":
            whole = [min(n, 3) * BATCH for n in (last, last + 1)]
            if len(state) not in whole:
                wrong.append(f"{len(state)} records after {last} imports")
        if mode == "restore" and len(state) not in (0, BATCH):
            wrong.append(f"{len(state)} records after a restore")
        if mode in ("migrate", "recover") and state != expected(59):
            wrong.append("records lost")
    return wrong


def sound(file: Path) -> bool:
    with contextlib.closing(sqlite3.connect(file)) as db:
        return backup.integrity(db) == ""


def kill_once(mode: str, rng: random.Random) -> tuple[int, list[str]]:
    """One killing in a fresh folder: (acknowledged edits, what is wrong)."""
    folder = Path(tempfile.mkdtemp(prefix="kzailaw-kill-"))
    try:
        file = prepare(mode, folder)
        last = run_child(mode, file, rng)
        return max(last, 0), check(mode, file, last)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main(times: int) -> int:
    rng = random.Random()
    failures = acknowledged = 0
    counts = dict.fromkeys(MODES, 0)
    for turn in range(times):
        mode = MODES[turn % len(MODES)]
        edits, wrong = kill_once(mode, rng)
        counts[mode] += 1
        acknowledged += edits
        for line in wrong:
            failures += 1
            print(f"{turn} {mode}: {line}")
    print(f"{times} kills {counts}, {acknowledged} acknowledged calls, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["child"]:
        child(sys.argv[2], Path(sys.argv[3]))
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
