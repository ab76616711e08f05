"""One writer: a lock on a file beside the workspace that the OS releases when the process ends."""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import sys
from pathlib import Path

from kzailaw_desktop import paths

if sys.platform == "win32":
    import msvcrt

    def _take(fd: int) -> None:
        os.lseek(fd, 1 << 20, os.SEEK_SET)  # beyond the note, so that others can read it
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)


_NO_LOCKS = {getattr(errno, name, -1) for name in ("ENOLCK", "ENOTSUP", "EOPNOTSUPP", "ENOSYS")}


class WriterLock:
    """The right to write to a workspace, held by at most one program at a time."""

    def __init__(self, workspace: Path) -> None:
        self.workspace = workspace
        self.file = workspace.with_name(workspace.name + ".lock")
        self._fds: list[int] = []

    def take(self) -> bool:
        """Take the lock; False when another program holds it. OSError: the folder is read-only.

        On a file system without locks the answer is True: SQLite's own locks still hold.
        """
        if not self._take_file(self.file):
            return False
        # A hard link gives the workspace a second name, with another file beside it.
        if self._links() > 1 and not self._take_file(self._by_identity()):
            self.release()
            return False
        return True

    def _take_file(self, file: Path) -> bool:
        fd = os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            _take(fd)
        except OSError as error:
            os.close(fd)
            return error.errno in _NO_LOCKS
        with contextlib.suppress(OSError):
            os.ftruncate(fd, 0)
            os.write(fd, f"{socket.gethostname()} {os.getpid()}".encode())
        self._fds.append(fd)
        return True

    def _links(self) -> int:
        try:
            return self.workspace.stat().st_nlink
        except OSError:
            return 1

    def _by_identity(self) -> Path:
        """Return the lock file of the file itself, whatever its name."""
        found = self.workspace.stat()
        folder = paths.index_dir().with_name("locks")
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return folder / f"{found.st_dev}-{found.st_ino}.lock"

    def holder(self) -> str:
        """Computer and process of whoever holds the lock, as noted in the file."""
        try:
            return self.file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return ""

    def release(self) -> None:
        """Let go; the file stays, an absent lock file would invite a race."""
        while self._fds:
            os.close(self._fds.pop())

    def __del__(self) -> None:
        self.release()
