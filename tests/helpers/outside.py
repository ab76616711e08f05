"""What a test may not touch: the user's own home, files elsewhere, other machines.

The interpreter's own audit tells of every file that is opened for writing and of every connection,
whichever library does it.
"""

from __future__ import annotations

import contextlib
import os
import site
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
try:
    import pwd

    REAL_HOME = Path(pwd.getpwuid(os.getuid()).pw_dir)
except ImportError:  # Windows
    REAL_HOME = Path.home()
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_CHANGES = {  # events that change what lies at a path: the places of their arguments
    "os.mkdir": (0,), "os.rename": (0, 1), "os.remove": (0,), "os.rmdir": (0,),
    "os.symlink": (1,), "os.link": (1,), "os.truncate": (0,), "shutil.rmtree": (0,),
}  # fmt: skip


def _own_home() -> Path:
    """A home folder for the tests of this process, in place of the user's."""
    home = Path(tempfile.mkdtemp(prefix="kzailaw-test-home-"))
    for name in ("DATA", "CACHE", "CONFIG", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = str(home / name.lower())
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        os.environ[name] = str(home)
    return home


class Outside:
    """Hears what the interpreter opens, and keeps what lies outside the tests' own folders."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.sockets = False  # whether this machine's own addresses are forbidden as well
        self._busy = False
        self.home = _own_home()
        places = (tempfile.gettempdir(), ROOT, self.home, "/dev", "/proc", "/nonexistent")
        self._written = tuple(os.path.realpath(place) for place in places)
        known = (sys.prefix, sys.base_prefix, sys.exec_prefix, *site.getsitepackages(), ROOT.parent)
        self._read = (*self._written, *(os.path.realpath(place) for place in known))

    def start(self) -> None:
        """Listen from now on; an audit cannot be ended."""
        sys.addaudithook(self._hear)

    def _hear(self, event: str, given: tuple[Any, ...]) -> None:
        if self._busy:
            return
        self._busy = True
        try:
            if event == "open":
                self._opened(*given)
            elif event in _CHANGES:
                for place in _CHANGES[event]:
                    self._touched(given[place], event)
            elif event == "sqlite3.connect" and given[0] not in (":memory:", ""):
                path, _, options = str(given[0]).removeprefix("file:").partition("?")
                if "mode=ro" in options:
                    self._seen(path)
                else:
                    self._touched(path, event)
            elif event in ("socket.connect", "socket.sendto", "socket.getaddrinfo"):
                self._connected(event, given)
        finally:
            self._busy = False

    def _opened(self, path: object, mode: object, flags: object) -> None:
        writing = isinstance(flags, int) and bool(flags & _WRITING)
        if isinstance(mode, str):
            writing = writing or any(letter in mode for letter in "wax+")
        if writing:
            self._touched(path, "open for writing")
        else:
            self._seen(path)

    def _real(self, path: object) -> str:
        if isinstance(path, int) or path is None:
            return ""
        with contextlib.suppress(TypeError, ValueError):
            return os.path.realpath(os.fsdecode(path))  # type: ignore[arg-type]
        return ""

    def _touched(self, path: object, how: str) -> None:
        real = self._real(path)
        if real and not real.startswith(self._written):
            self.heard.append(f"{how}: {real}")

    def _seen(self, path: object) -> None:
        """Reading is free, but for the user's own folders."""
        real = self._real(path)
        if real.startswith(str(REAL_HOME)) and not real.startswith(self._read):
            self.heard.append(f"read: {real}")

    def _connected(self, event: str, given: tuple[Any, ...]) -> None:
        address = given[0] if event == "socket.getaddrinfo" else given[1]
        host = address[0] if isinstance(address, tuple) else address
        if isinstance(host, bytes):
            host = host.decode("ascii", "replace")
        near = isinstance(address, str) and event != "socket.getaddrinfo"  # a socket of the system
        if self.sockets or not (near or host in _LOOPBACK or host is None):
            self.heard.append(f"{event}: {address!r}")


@contextlib.contextmanager
def nothing_outside(outside: Outside, strict: bool) -> Iterator[None]:
    """Fail when something outside was touched meanwhile; `strict`: sockets of any kind too."""
    outside.heard.clear()
    outside.sockets = strict
    yield
    outside.sockets = False
    heard, outside.heard[:] = list(dict.fromkeys(outside.heard)), []
    assert not heard, "\n".join(heard)


HEARD = Outside()  # made when first imported: before the program asks where the user's folders are
HEARD.start()
