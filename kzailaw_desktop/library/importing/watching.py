"""Folders that the user asked to watch: what is new or changed in them is offered, never imported.

`.watched.json` in the user's library names the folders and what was offered and decided on. What
lies in a folder is foreign: links, pipes and devices are passed over and counted, depth and numbers
have bounds, nothing outside the folder is looked at.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.corpus.importing.jobs import SKIPPED
from kzailaw_desktop.corpus.readers.files import MAX_BYTES
from kzailaw_desktop.corpus.readers.formats import extensions
from kzailaw_desktop.corpus.readers.repository.act_folder import act_folders
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.export.files import replacing
from kzailaw_desktop.library.stored.stores import WATCHED

MOST_FOLDERS = 20  # that are watched
MOST_ENTRIES = 20_000  # of a folder that are looked at, with those below it
MOST_DEPTH = 8
MOST_KEPT = 40_000_000  # bytes of the file of what was decided on
_READABLE = frozenset(extensions()) | {".zip"}
_GIT = ("HEAD", "logs/HEAD", "packed-refs")  # whose times tell that a clone has new commits


@dataclass(frozen=True, slots=True)
class WatchedItem:
    """A file, a folder of an act, or a git clone. `name`: with slashes, below the folder; `mark`
    changes when it does; `changed`: it was offered before, and is another now."""

    folder: str
    name: str
    mark: str
    size: int  # bytes
    changed: bool = False

    @property
    def path(self) -> Path:
        """Where it lies."""
        return Path(self.folder) / self.name if self.name else Path(self.folder)


@dataclass(slots=True)
class FolderNews:
    """What a look into a folder found. `ignored`: links, pipes and devices that were passed over;
    `too_many`: there is more than is looked at."""

    folder: str
    offered: list[WatchedItem] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)
    missing: bool = False
    too_many: bool = False


class WatchList:
    """The watched folders of a library, and what was decided on."""

    def __init__(self, root: Path) -> None:
        """`root`: the folder of the user's library."""
        self._file = root / WATCHED
        self._seen: dict[str, dict[str, str]] = self._read()

    def _read(self) -> dict[str, dict[str, str]]:
        try:
            facts = self._file.lstat()
            if not stat.S_ISREG(facts.st_mode) or facts.st_size > MOST_KEPT:
                return {}
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        rows = found.items() if isinstance(found, dict) else ()
        return {
            folder: {str(name): str(mark) for name, mark in seen.items()}
            for folder, seen in rows
            if isinstance(seen, dict) and os.path.isabs(folder)
        }

    def _write(self) -> None:
        paths.private_folder(self._file.parent)
        with replacing(self._file) as temporary:
            temporary.write_text(json.dumps(self._seen), encoding="utf-8")

    @property
    def folders(self) -> list[str]:
        """The folders that are watched."""
        return list(self._seen)

    def add(self, folder: Path) -> str:
        """Watch a folder. InputRefused: it is none, or there are too many already."""
        path = os.path.abspath(folder)
        if path not in self._seen:
            if not os.path.isdir(path):
                raise InputRefused("watched-not-a-folder", where=folder)
            if len(self._seen) >= MOST_FOLDERS:
                raise InputRefused("watched-too-many", where=folder, limit=MOST_FOLDERS)
            self._seen[path] = {}
            self._write()
        return path

    def remove(self, folder: str | Path) -> bool:
        """Watch a folder no longer; False: it was not watched."""
        known = self._seen.pop(os.path.abspath(folder), None) is not None
        if known:
            self._write()
        return known

    def decided(self, items: Iterable[WatchedItem]) -> None:
        """Offer these no more, unless they change."""
        for item in items:
            if item.folder in self._seen:
                self._seen[item.folder][item.name] = item.mark
        self._write()

    def look(self) -> list[FolderNews]:
        """Look into every folder."""
        return [self._look(folder, seen) for folder, seen in self._seen.items()]

    def _look(self, folder: str, seen: dict[str, str]) -> FolderNews:
        news = FolderNews(folder)
        if not os.path.isdir(folder):
            news.missing = True
            return news
        found = _Walk(news)
        for name, mark, size in found.items():
            if seen.get(name) != mark:
                news.offered.append(WatchedItem(folder, name, mark, size, name in seen))
        return news


class _Walk:
    """One walk through a folder, without following a link."""

    def __init__(self, news: FolderNews) -> None:
        self._news = news
        self._root = news.folder
        self._left = MOST_ENTRIES
        self._files: dict[str, os.stat_result] = {}
        self._clones: list[str] = []

    def items(self) -> Iterator[tuple[str, str, int]]:
        """Yield name, mark and size of what can be imported: clones, folders of acts, files."""
        self._walk("", 0)
        for name in self._clones:
            yield name, self._clone_mark(name), 0
        names = sorted(self._files)
        inside: set[str] = set()
        for folder in act_folders(names):
            inside.update(folder.names)
            facts = [self._files[name] for name in folder.names]
            marks = [f"{name}:{_mark(self._files[name])}" for name in sorted(folder.names)]
            digest = hashlib.sha256("\n".join(marks).encode("utf-8", "surrogatepass")).hexdigest()
            yield folder.path, digest[:32], sum(each.st_size for each in facts)
        for name in names:
            own = name.rpartition("/")[2]
            readable = os.path.splitext(own)[1].lower() in _READABLE and not SKIPPED.search(own)
            if name not in inside and readable:
                yield name, _mark(self._files[name]), self._files[name].st_size

    def _walk(self, below: str, depth: int) -> None:
        try:
            with os.scandir(os.path.join(self._root, below)) as found:
                entries = []
                for entry in found:
                    self._left -= 1
                    if self._left < 0:
                        self._news.too_many = True
                        break
                    entries.append(entry)
        except OSError:
            return  # it went away, or may not be read: there is nothing to offer
        if any(entry.name == ".git" and entry.is_dir(follow_symlinks=False) for entry in entries):
            self._clones.append(below)
            return
        for entry in sorted(entries, key=_name):
            if not entry.name.startswith((".", "~")) and "\n" not in entry.name:
                self._take(entry, f"{below}/{entry.name}" if below else entry.name, depth)

    def _take(self, entry: os.DirEntry[str], name: str, depth: int) -> None:
        try:
            facts = entry.stat(follow_symlinks=False)
        except OSError:
            return
        if stat.S_ISDIR(facts.st_mode):
            if depth < MOST_DEPTH and self._left > 0:
                self._walk(name, depth + 1)
            else:
                self._news.too_many = True
        elif not stat.S_ISREG(facts.st_mode):
            self._news.ignored.append(name)
        elif 0 < facts.st_size <= MAX_BYTES:
            self._files[name] = facts

    def _clone_mark(self, name: str) -> str:
        marks = []
        for each in _GIT:
            with contextlib.suppress(OSError):
                marks.append(_mark(os.lstat(os.path.join(self._root, name, ".git", each))))
        return ",".join(marks)


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _mark(facts: os.stat_result) -> str:
    return f"{facts.st_size}:{facts.st_mtime_ns}"


def safe_paths(items: Sequence[WatchedItem]) -> list[Path]:
    """Return the paths of items that are still files or folders of their own inside their folder.

    What was a file when it was offered may have become a link since.
    """
    return [item.path for item in items if _is_inside(item)]


def _is_inside(item: WatchedItem) -> bool:
    path = Path(item.folder)
    for part in (*Path(item.name).parts,):
        path = path / part
        try:
            facts = path.lstat()
        except OSError:
            return False
        if part == ".." or not (stat.S_ISREG(facts.st_mode) or stat.S_ISDIR(facts.st_mode)):
            return False
    return True
