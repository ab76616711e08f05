"""A library folder: plain files inside it are read, written and deleted, nothing outside it.

A folder may come from anybody: names in its manifest, links, pipes and devices in it are foreign
input.
"""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from kzailaw_desktop import paths
from kzailaw_desktop.errors import LibraryBroken

MAX_BYTES = 100_000_000  # of one file; the largest code has some 5 MB
_HALF = ".new-"  # how the names of files begin that are not yet in their places
_ABANDONED = 3600  # seconds after which such a file is nobody's; writing one takes a moment
_FORBIDDEN = frozenset('\\:*?"<>|')  # no file of ours has them, and on Windows they lead elsewhere


class LibraryFolder:
    """The files of one folder, by names with slashes: "law-230-viii/kk@2025-11-17.xml"."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, name: str) -> Path:
        """Return the place of a name; LibraryBroken when the name may lead outside the folder."""
        if not is_plain_name(name):
            raise LibraryBroken("library-name-outside", where=self.root, name=shown(name))
        return self.root / name

    def read(self, name: str, limit: int = MAX_BYTES) -> bytes:
        """Return the bytes of a plain file. FileNotFoundError: there is none; OSError: not
        readable."""
        path = self._inside(name)
        flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        # A pipe without a writer would wait for ever; the file is looked at before it is read.
        handle = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(handle, "rb") as file:
            facts = os.fstat(handle)
            if not stat.S_ISREG(facts.st_mode):
                raise LibraryBroken("library-file-not-plain", where=self.root / name)
            data = file.read(limit + 1) if facts.st_size <= limit else b""
        if facts.st_size > limit or len(data) > limit:
            raise LibraryBroken(
                "library-file-too-large", where=self.root / name, limit=limit // 1_000_000
            )
        return data

    def check(self, name: str) -> None:
        """LibraryBroken when a file may not be read; FileNotFoundError when there is none."""
        self._inside(name)

    def exists(self, name: str) -> bool:
        """Tell whether a name is there; whether it may be read is seen when it is read."""
        return (self.root / name).exists()

    def stamp(self, name: str) -> str:
        """Changes whenever a file is written anew; "" when there is none."""
        try:
            facts = os.stat(f"{self.root}/{name}")
        except (OSError, ValueError):
            return ""
        return f"{facts.st_size}|{facts.st_mtime_ns}|{facts.st_ino}"

    def _inside(self, name: str) -> Path:
        """Return the real place of a name, links followed; LibraryBroken when it lies outside."""
        path = self.path(name)
        try:
            real = path.resolve(strict=True)
            inside = real.is_relative_to(self.root.resolve())
        except RuntimeError as e:  # links in a circle
            raise LibraryBroken("library-file-not-plain", where=path) from e
        if not inside:
            raise LibraryBroken("library-link-outside", where=path)
        if not stat.S_ISREG(os.lstat(real).st_mode):  # before opening: devices act when opened
            raise LibraryBroken("library-file-not-plain", where=path)
        return real

    def write(self, contents: Mapping[str, bytes]) -> None:
        """Write all files beside their places, then move them in, the last one last."""
        ready: list[tuple[str, Path]] = []
        try:
            for name, data in contents.items():
                target = self.path(name)
                self._make_parent(target)
                handle, path = tempfile.mkstemp(dir=target.parent, prefix=_HALF)
                ready.append((path, target))
                with os.fdopen(handle, "wb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
            for path, target in ready:
                os.replace(path, target)
        except OSError as e:
            detail = e.strerror or str(e)
            raise LibraryBroken("store-not-writable", where=self.root, detail=detail) from e
        finally:
            for path, _ in ready:
                with contextlib.suppress(OSError):
                    os.unlink(path)  # only what was not moved is still there

    def sweep(self, now: float) -> None:
        """Delete what a process left half-written that was killed over an hour ago: younger files
        may be of another process at work. `now`: seconds since the epoch."""
        for folder, _, names in os.walk(self.root):
            for name in names:
                path = os.path.join(folder, name)
                if name.startswith(_HALF):
                    with contextlib.suppress(OSError):
                        if os.lstat(path).st_mtime < now - _ABANDONED:
                            os.unlink(path)

    def _make_parent(self, target: Path) -> None:
        paths.private_folder(self.root)
        existing = target.parent
        while not existing.exists() and not existing.is_symlink():
            existing = existing.parent
        if not existing.resolve().is_relative_to(self.root.resolve()):
            raise LibraryBroken("library-link-outside", where=existing)
        target.parent.mkdir(parents=True, exist_ok=True)

    def delete(self, names: Iterable[str]) -> None:
        """Delete files, and their folders when these are empty; what lies outside is left."""
        root = self.root.resolve()
        for name in names:
            if not is_plain_name(name):
                continue
            path = self.root / name
            with contextlib.suppress(OSError, RuntimeError):
                if path.parent.resolve(strict=True).is_relative_to(root):
                    path.unlink()  # of a link the link, not what it leads to
                    if path.parent.resolve() != root:
                        path.parent.rmdir()  # only when empty


def is_plain_name(name: str) -> bool:
    """Tell whether a name stays below the folder: relative, without "..", drives and odd letters.

    >>> is_plain_name("law-7/ru@2020-01-01.xml"), is_plain_name("../x"), is_plain_name("C:/x")
    (True, False, False)
    """
    if not 0 < len(name) <= 400 or any(c in _FORBIDDEN or ord(c) < 32 for c in name):
        return False
    parts = name.split("/")
    return not PurePosixPath(name).is_absolute() and all(p.strip(". ") for p in parts)


def shown(name: str) -> str:
    """Return a foreign name as a message shows it: one short line."""
    plain = "".join(c if c.isprintable() else "?" for c in name[:80])
    return plain + ("…" if len(name) > 80 else "")
