"""Kill a bulk import at random moments, and see whether the library is whole and can be completed.

`python tools/kill_imports.py [TIMES] [SEED]` (100 and 1 when not given). A child imports invented
acts, links and indexes them, and says each step; the parent kills it, its own children with it,
with signal 9 some time after a step. Then the library must open, each document that it lists must
be whole, and the same import must complete it: files, contents, links and passages as those of an
import that nobody disturbed.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "helpers")]

import invented_acts  # noqa: E402

from kzailaw_desktop.corpus.importing.outcome import Progress  # noqa: E402
from kzailaw_desktop.domain import Act  # noqa: E402
from kzailaw_desktop.errors import KzaiLawError  # noqa: E402
from kzailaw_desktop.library import Library  # noqa: E402
from kzailaw_desktop.library.indexed.indexing import update_index  # noqa: E402
from kzailaw_desktop.library.indexed.linking import bring_in_line  # noqa: E402

ACTS = 12
STEPS = ACTS * 4 + ACTS + 2  # of the import, of the links, of the index
AFTER = 0.03  # most seconds between a step and the signal

Said = dict[str, object]


def opened(folder: Path) -> Library:
    """Return the library in a folder."""
    return Library.open(folder / "own", folder / "work", shipped=False, index_dir=folder / "index")


def bring_in(folder: Path) -> None:
    """Import, link and index the acts of a folder; says a line for each step."""
    library = opened(folder)
    for step in library.import_files([folder / "source"]):
        if isinstance(step, Progress):
            say("import")
    for _ in bring_in_line(library):
        say("link")
    update_index(library)
    say("index")
    library.close()


def say(step: str) -> None:
    """Write a line that the parent reads at once."""
    os.write(1, f"{step}\n".encode())


def said(library: Library, folder: Path) -> Said:
    """Return everything that a library says, for comparing."""
    own = folder / "own"
    files = {
        path.relative_to(own).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in own.rglob("*")
        if path.is_file()
    }
    links = sorted(
        (k.document, k.eid, k.lang, k.act, k.target, k.start, k.end) for k in library.links.links
    )
    update_index(library)
    passages = {doc: len(library.passages(doc)) for doc in library.ids()}
    return {
        "files": files, "links": links, "passages": passages,
        "indexed": (library.index.count(), library.index.fingerprints().keys()),
        "outline": {d: library.catalogue.outline(d, "kk") for d in library.ids()},
    }  # fmt: skip


def faults(library: Library) -> list[str]:
    """Return what is half in a library that was being filled."""
    found = [f"{doc}: {error}" for doc, error in library.broken().items()]
    for doc in library.ids():
        try:
            document = library.document(doc)
        except KzaiLawError as error:
            found.append(f"{doc}: {error}")
            continue
        texts = document.expressions if isinstance(document, Act) else ()
        if sorted(text.lang for text in texts) != ["kk", "ru"]:
            found.append(f"{doc}: {len(texts)} texts")
    return found


def difference(name: str, whole: object, now: object) -> str:
    """Return in a line how two parts of what libraries say differ."""
    if not (isinstance(whole, dict) and isinstance(now, dict)):
        return f"{name}: {now} and not {whole}"[:300]
    other = [key for key in {**whole, **now} if whole.get(key) != now.get(key)]
    return f"{name}: {len(other)} are other, as {', '.join(other[:3])}"


def killed(folder: Path, rng: random.Random) -> tuple[str, int]:
    """Start an import and kill it; returns the last step that was said, and how many were."""
    command = [sys.executable, __file__, "child", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, start_new_session=True) as process:
        assert process.stdout is not None
        last, count = "start", 0
        for _ in range(rng.randrange(STEPS)):
            line = process.stdout.readline()
            if not line:
                break
            last, count = line.decode().strip(), count + 1
        time.sleep(rng.uniform(0, AFTER))
        os.killpg(process.pid, signal.SIGKILL)
    return last, count


def prepared(folder: Path) -> Said:
    """Write the acts, and return what a library says that nobody disturbed."""
    invented_acts.write(folder / "source", invented_acts.acts(ACTS))
    library = opened(folder)
    for _ in library.import_files([folder / "source"]):
        pass
    whole = said(library, folder)
    library.close()
    return whole


def kill_once(source: Path, whole: Said, rng: random.Random) -> tuple[str, list[str]]:
    """Kill one import in a fresh folder; returns where it stood and what is wrong."""
    folder = Path(tempfile.mkdtemp(prefix="kzailaw-kill-"))
    try:
        (folder / "source").symlink_to(source)
        last, count = killed(folder, rng)
        for half in (folder / "own").rglob(".new-*"):
            os.utime(half, (0, 0))  # the next import comes a day later
        library = opened(folder)
        wrong = faults(library)
        for step in library.import_files([folder / "source"]):
            if isinstance(step, KzaiLawError):
                wrong.append(f"at completing: {step}")
        now = said(library, folder)
        wrong += [
            difference(name, value, now[name])
            for name, value in whole.items()
            if now[name] != value
        ]
        library.close()
        return f"{last} {count}", wrong
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main(times: int, seed: int) -> int:
    """Kill so many imports; returns the exit code."""
    rng = random.Random(seed)
    counts: dict[str, int] = {}
    failures = 0
    with tempfile.TemporaryDirectory(prefix="kzailaw-whole-") as place:
        whole = prepared(Path(place))
        for turn in range(times):
            where, wrong = kill_once(Path(place) / "source", whole, rng)
            counts[where.split()[0]] = counts.get(where.split()[0], 0) + 1
            failures += bool(wrong)
            for line in wrong:
                print(f"{turn} after {where}: {line}", flush=True)
    print(f"{times} kills with seed {seed}, by the last step said {counts}: {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["child"]:
        bring_in(Path(sys.argv[2]))
    else:
        numbers = [int(each) for each in sys.argv[1:3]]
        sys.exit(main(*numbers, *(100, 1)[len(numbers) :]))
