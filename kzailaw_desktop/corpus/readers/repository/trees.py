"""Trees of files: a folder on disk, a ZIP archive, the tree of a git commit.

All of them are foreign: names, sizes, links and the number of files have bounds.
"""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from kzailaw_desktop.corpus.readers import files
from kzailaw_desktop.errors import InputRefused

MAX_FILES = 500_000  # the largest public repository has some 120,000
MAX_DEPTH = 16
MAX_UNPACKED = 6_000_000_000  # of an archive; the largest public repository has 1.9 GB
MAX_RATIO = 250


class FileTree(Protocol):
    """Files by their names with slashes, relative to a root."""

    @property
    def name(self) -> str:
        """What the tree is called for the reader."""
        ...

    def names(self) -> Sequence[str]:
        """Return the names of all files, sorted."""
        ...

    def read(self, name: str) -> bytes:
        """Return the content of a file; InputRefused when it cannot be read."""
        ...

    def mark(self, names: Sequence[str]) -> str:
        """Return what changes when one of these files does."""
        ...


class DiskTree:
    """The files of a folder; hidden ones and links to folders are left out."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.name = root.name
        self._names: list[str] | None = None

    def names(self) -> Sequence[str]:
        """Return the names of all files, sorted."""
        if self._names is None:
            self._names = sorted(self._walk())
        return self._names

    def _walk(self) -> Iterator[str]:
        count = 0
        for folder, folders, names in os.walk(self.root):
            inside = Path(folder).relative_to(self.root)
            folders[:] = sorted(f for f in folders if not f.startswith("."))
            if len(inside.parts) >= MAX_DEPTH:
                folders.clear()
            for name in names:
                if not name.startswith((".", "~")):
                    count += 1
                    if count > MAX_FILES:
                        raise InputRefused("too-many-files", where=self.root, limit=MAX_FILES)
                    yield (inside / name).as_posix()

    def mark(self, names: Sequence[str]) -> str:
        """Sizes and times of change."""
        try:
            facts = [(self.root / name).stat() for name in names]
        except OSError:
            return ""
        return ",".join(f"{each.st_size}:{each.st_mtime_ns}" for each in facts)

    def read(self, name: str) -> bytes:
        """Return the content of a file."""
        path = self.root / name
        if path.is_symlink() and not path.resolve().is_relative_to(self.root.resolve()):
            raise InputRefused("input-not-a-file", where=path)
        return files.read_bytes(path)


class ZipTree:
    """The files of a ZIP archive."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = path.stem
        try:
            with path.open("rb") as handle:
                regular = stat.S_ISREG(os.fstat(handle.fileno()).st_mode)
            if not regular:
                raise InputRefused("input-not-a-file", where=path)
            self._archive = zipfile.ZipFile(path)
        except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError) as e:
            raise InputRefused("zip-damaged", where=path) from e
        self._parts = {p.filename: p for p in self._archive.infolist() if not p.is_dir()}
        total = sum(part.file_size for part in self._parts.values())
        packed = sum(part.compress_size for part in self._parts.values())
        if len(self._parts) > MAX_FILES:
            raise InputRefused("too-many-files", where=path, limit=MAX_FILES)
        if total > MAX_UNPACKED or (total > 50_000_000 and total > MAX_RATIO * max(packed, 1)):
            raise InputRefused("zip-bomb", where=path, size=total // 1_000_000)

    def names(self) -> Sequence[str]:
        """Return the names of all files, sorted."""
        return sorted(
            name
            for name in self._parts
            if not any(part.startswith((".", "~", "__MACOSX")) for part in name.split("/"))
            and name.count("/") <= MAX_DEPTH
        )

    def mark(self, names: Sequence[str]) -> str:
        """Sizes and checksums."""
        return ",".join(f"{self._parts[n].file_size}:{self._parts[n].CRC}" for n in names)

    def read(self, name: str) -> bytes:
        """Return the content of a file."""
        part = self._parts[name]
        if part.file_size > files.MAX_BYTES:
            size = part.file_size // 1_000_000
            raise InputRefused("input-too-large", where=name, size=size, limit=100)
        try:
            with self._archive.open(part) as handle:
                data = handle.read(files.MAX_BYTES + 1)
        except (
            OSError, zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError,
        ) as e:  # fmt: skip
            raise InputRefused("zip-damaged", where=f"{self.path}/{name}") from e
        if len(data) > files.MAX_BYTES:
            raise InputRefused("input-too-large", where=name, size=100, limit=100)
        return data

    def close(self) -> None:
        """Close the archive."""
        self._archive.close()
