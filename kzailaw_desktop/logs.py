"""The program's log: rotating files in the user's log folder, with nothing of a document in them.

Errors are logged as type, place and code of the error; their words are left out, because they may
quote a document.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

from kzailaw_desktop import __version__, paths
from kzailaw_desktop.errors import KzaiLawError

LOG = logging.getLogger("kzailaw")
LEVELS = ("debug", "info", "warning", "error")
SIZE, FILES = 500_000, 3  # bytes of one file, files kept
_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"


class RotatingFile(logging.FileHandler):
    """A log file of at most SIZE bytes; the ones before are kept beside it as .1, .2 …

    Not that of `logging.handlers`: it brings sockets, queues and pickle along, which the first
    article would wait for.
    """

    most_bytes = SIZE

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, in a new file where this one is full."""
        if self.stream is not None and self.stream.tell() > self.most_bytes:
            try:
                self._rotate()
            except OSError:  # the record is still written, to the file that is too long
                self.handleError(record)
        super().emit(record)

    def _rotate(self) -> None:
        self.close()  # emit opens the next one
        names = [self.baseFilename, *(f"{self.baseFilename}.{n}" for n in range(1, FILES))]
        for older, newer in zip(names[:0:-1], names[-2::-1], strict=True):
            if os.path.exists(newer):
                os.replace(newer, older)


class _WithoutWords(logging.Formatter):
    """Formats errors without their message."""

    def formatException(self, given: object) -> str:  # logging's own name
        error = given[1] if isinstance(given, tuple) else None
        return describe(error) if isinstance(error, BaseException) else ""


def describe(error: BaseException, words: bool = False) -> str:
    """Return type, code and traceback of an error and of its causes; its words only if wanted."""
    if words:
        return "".join(traceback.format_exception(error))
    parts: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen and len(parts) < 10:
        seen.add(id(current))
        frames = "".join(
            f'  File "{_short(f.filename)}", line {f.lineno}, in {f.name}\n'
            for f in traceback.extract_tb(current.__traceback__)[-40:]
        )
        parts.append(f"{frames}{_name(current)}")
        current = current.__cause__ or (
            None if current.__suppress_context__ else current.__context__
        )
    return "\ncaused:\n".join(reversed(parts))


def _name(error: BaseException) -> str:
    name = type(error).__qualname__
    if isinstance(error, KzaiLawError):
        return f"{name} {error.code}"
    if isinstance(error, OSError) and error.strerror:
        return f"{name} [{error.errno}] {error.strerror}"
    return name


def _short(file: str) -> str:
    """Return the file below the package or the library it belongs to: no name of the user's
    folders."""
    parts = Path(file).parts
    for anchor in ("kzailaw_desktop", "site-packages", "lib"):
        if anchor in parts:
            return "/".join(parts[parts.index(anchor) :])
    return parts[-1] if parts else file


def start(level: str = "info", folder: Path | None = None) -> Path | None:
    """Write the log into `folder`; return its file, or None where none can be written.

    Also catches what threads raise, and crashes of the interpreter itself (faulthandler).
    """
    folder = folder or paths.log_dir()
    LOG.setLevel(level.upper() if level in LEVELS else "INFO")
    LOG.propagate = False
    file = folder / "kzailaw.log"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = RotatingFile(file, encoding="utf-8")
        faults = (folder / "faults.log").open("a", encoding="utf-8")
    except OSError:
        return None
    stop()
    handler.setFormatter(_WithoutWords(_FORMAT))
    LOG.addHandler(handler)
    faulthandler.enable(faults)
    _Open.faults = faults
    threading.excepthook = _from_thread
    LOG.info("KzaiLaw %s, Python %s, %s", __version__, sys.version.split()[0], sys.platform)
    return file


def stop() -> None:
    """Close the files of the log."""
    for handler in list(LOG.handlers):
        if isinstance(handler, RotatingFile):
            LOG.removeHandler(handler)
            handler.close()
    if _Open.faults is not None:
        faulthandler.disable()
        _Open.faults.close()
        _Open.faults = None
    threading.excepthook = threading.__excepthook__


def tail(lines: int = 60) -> str:
    """Return the last lines of the log; "" where there is none."""
    for handler in LOG.handlers:
        if isinstance(handler, RotatingFile):
            with contextlib.suppress(OSError):
                text = Path(handler.baseFilename).read_text(encoding="utf-8", errors="replace")
                return "\n".join(text.splitlines()[-lines:])
    return ""


def record(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log an error that nothing handled."""
    LOG.error("unhandled", exc_info=(kind, error, trace))


def _from_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None and args.exc_type is not SystemExit:
        record(args.exc_type, args.exc_value, args.exc_traceback)


class _Open:
    faults: TextIO | None = None
