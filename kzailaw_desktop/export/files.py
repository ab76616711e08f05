"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kzailaw_desktop.errors import ExportFailed

_CODES = {
    errno.ENOSPC: "export-disk-full",
    errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC: "export-disk-full",
    errno.ENOENT: "export-no-folder",
    errno.ENOTDIR: "export-no-folder",
    errno.EISDIR: "export-is-folder",
}


@contextlib.contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """A temporary path beside `out` that takes its place when the block ends well.

    ExportFailed: the folder is absent or not writable, `out` is a folder or open in another
    program, the disk is full. What stood at `out` before stays in that case.
    """
    out = Path(out)
    if out.is_dir():
        raise ExportFailed("export-is-folder", where=out)
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(prefix=".~", suffix=out.suffix, dir=out.parent)
        os.close(handle)
        yield Path(temporary)
        _settle(Path(temporary), out)
    except OSError as error:
        code = _CODES.get(error.errno or 0, "export-not-writable")
        raise ExportFailed(code, where=out, reason=error.strerror or str(error)) from error
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink(missing_ok=True)


def _settle(temporary: Path, out: Path) -> None:
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())
    mask = os.umask(0)
    os.umask(mask)
    temporary.chmod(0o666 & ~mask)
    temporary.replace(out)


def write_text(out: Path, text: str) -> None:
    """Write UTF-8 text in place of `out`."""
    with replacing(out) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")
