"""The history of a git clone of a public repository: each version of each act, with its cause.

Only objects are read. Nothing of the folder is run: no hooks, no filters, no programs.
"""

from __future__ import annotations

import datetime as dt
import re
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kzailaw_desktop.corpus.readers import files
from kzailaw_desktop.corpus.readers.repository.act_folder import (
    META,
    TEXTS,
    ActFolder,
    act_folders,
)
from kzailaw_desktop.errors import InputRefused

MAX_COMMITS = 200_000
_CODE = re.compile(r"-(\d{1,9})$")
_TRAILER = re.compile(r"^(Cause-Act-[A-Za-z]+|Acts-Changed):\s*(.*)$", re.M)
_PART = re.compile(r"(.*?)/?(?:(?:kaz|rus|eng)\.md|(?:kaz|rus|eng)/[^/]+\.md|meta\.yaml)$")


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an act: the commit that wrote it, its day and what caused it."""

    commit: str
    folder: str
    day: dt.date
    cause: str = ""
    subject: str = ""
    languages: frozenset[str] = frozenset()  # whose text the commit changed
    removed: bool = False  # the commit took the act's files away


@dataclass(slots=True)
class ActHistory:
    """The versions of one act, oldest first."""

    code: str
    versions: list[Version] = field(default_factory=list)


def is_clone(path: Path) -> bool:
    """Tell whether a folder is a git clone, or a bare repository."""
    return (path / ".git").is_dir() or (
        (path / "HEAD").is_file() and (path / "objects").is_dir() and (path / "refs").is_dir()
    )


class Clone:
    """A git clone, read through dulwich."""

    def __init__(self, path: Path) -> None:
        from dulwich.errors import NotGitRepository
        from dulwich.repo import Repo

        self.path = path
        self.name = path.name
        try:
            self._repo: Any = Repo(str(path))
            self._head: bytes = self._repo.head()
        except (NotGitRepository, KeyError, OSError, ValueError, AssertionError) as e:
            raise InputRefused("git-damaged", where=path) from e

    def close(self) -> None:
        """Close the files of the clone."""
        self._repo.close()

    def histories(self) -> list[ActHistory]:
        """Return the acts of the clone, each with its versions; the text of none is read."""
        found: dict[str, ActHistory] = {}
        for commit, changes in self._changes():
            facts = _message(commit)
            offset = dt.timedelta(seconds=commit.author_timezone or 0)
            day = (dt.datetime.fromtimestamp(commit.author_time, dt.UTC) + offset).date()
            for folder, (touched, gone) in sorted(changes.items()):
                code = _CODE.search(folder)
                key = code[1] if code else folder
                history = found.setdefault(key, ActHistory(key))
                history.versions.append(
                    Version(
                        commit.id.decode(),
                        folder,
                        day,
                        facts.get("Cause-Act-Requisite", ""),
                        facts["subject"],
                        frozenset(touched),
                        gone,
                    )
                )
        return [history for _, history in sorted(found.items())]

    def _changes(self) -> Iterator[tuple[Any, dict[str, tuple[set[str], bool]]]]:
        """Yield each commit, oldest first, with the folders of acts that it changed."""
        from dulwich.diff_tree import tree_changes
        from dulwich.errors import ObjectFormatException

        try:
            commits = [
                entry.commit
                for entry in self._repo.get_walker(include=[self._head], max_entries=MAX_COMMITS)
            ]
            store = self._repo.object_store
            for commit in reversed(commits):
                parent = self._repo[commit.parents[0]].tree if commit.parents else None
                changed: dict[str, tuple[set[str], bool]] = {}
                for change in tree_changes(store, parent, commit.tree):
                    _note_change(change, changed)
                if changed:
                    yield commit, changed
        except (
            KeyError, OSError, ValueError, AssertionError, zlib.error, struct.error, IndexError,
            ObjectFormatException, EOFError, TypeError,
        ) as e:  # fmt: skip
            raise InputRefused("git-damaged", where=self.path) from e

    def tree(self, version: Version) -> GitTree:
        """Return the files of an act at a version."""
        return GitTree(self, version)

    def blobs(self, commit: str, folder: str) -> dict[str, bytes]:
        """Return the files below a folder at a commit: name -> id of the object."""
        from dulwich.objects import Tree

        tree = self._repo[self._repo[commit.encode()].tree]
        for part in folder.split("/") if folder else ():
            tree = self._repo[tree[part.encode()][1]]
        found: dict[str, bytes] = {}
        for entry in tree.items():
            name = entry.path.decode("utf-8", "replace")
            inner = self._repo[entry.sha] if entry.mode & 0o40000 else None
            if isinstance(inner, Tree):
                found |= {
                    f"{name}/{sub.path.decode('utf-8', 'replace')}": sub.sha
                    for sub in inner.items()
                    if not sub.mode & 0o40000
                }
            elif entry.mode & 0o100000 == 0o100000 and entry.mode != 0o120000:
                found[name] = entry.sha
        return found

    def read(self, sha: bytes, where: str) -> bytes:
        """Return the content of an object."""
        blob: bytes = self._repo[sha].data
        if len(blob) > files.MAX_BYTES:
            raise InputRefused("input-too-large", where=where, size=len(blob) >> 20, limit=100)
        return blob


class GitTree:
    """The files of one act at one version."""

    def __init__(self, clone: Clone, version: Version) -> None:
        self.name = clone.name
        self._clone = clone
        self._folder = version.folder
        try:
            self._blobs = clone.blobs(version.commit, version.folder)
        except (KeyError, OSError, ValueError, zlib.error, AttributeError, TypeError) as e:
            raise InputRefused("git-damaged", where=clone.path) from e

    def names(self) -> Sequence[str]:
        """Return the names of all files, sorted."""
        prefix = f"{self._folder}/" if self._folder else ""
        return sorted(prefix + name for name in self._blobs)

    def read(self, name: str) -> bytes:
        """Return the content of a file."""
        inside = name[len(self._folder) + 1 :] if self._folder else name
        try:
            return self._clone.read(self._blobs[inside], name)
        except (KeyError, OSError, ValueError, zlib.error, TypeError) as e:
            raise InputRefused("git-damaged", where=self._clone.path) from e

    def mark(self, names: Sequence[str]) -> str:
        """Return the ids of the objects."""
        return ",".join(self._blobs[n].decode("ascii") for n in names if n in self._blobs)

    def folder(self) -> ActFolder | None:
        """Return the act's folder, None when it has no text at this version."""
        return next((f for f in act_folders(self.names()) if f.path == self._folder), None)


def _note_change(change: Any, changed: dict[str, tuple[set[str], bool]]) -> None:
    """Take one changed file into the folders of acts that a commit changed."""
    new, old = change.new, change.old
    path = (new.path if new is not None and new.path else old.path).decode("utf-8", "replace")
    found = _PART.fullmatch(path)
    if found is None:
        return
    inside = path[len(found[1]) :].lstrip("/")
    touched, gone = changed.get(found[1], (set(), True))
    lang = TEXTS.get(inside.partition("/")[0].removesuffix(".md") + ".md", "")
    if lang:
        touched.add(lang)
    present = new is not None and bool(new.path)
    if inside != META and present:
        gone = False
    changed[found[1]] = (touched, gone)


def _message(commit: Any) -> dict[str, str]:
    """Return the subject and the trailers of a commit."""
    text = commit.message[:20_000].decode("utf-8", "replace")
    found = {match[1]: match[2].strip()[:1000] for match in _TRAILER.finditer(text)}
    found["subject"] = text.split("\n", 1)[0].strip()[:1000]
    return found
