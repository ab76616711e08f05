"""Bytes of a file, or the reason why not."""

from __future__ import annotations

import stat
from pathlib import Path

from kzailaw_desktop.errors import InputRefused

MAX_BYTES = 100_000_000


def read_bytes(path: Path) -> bytes:
    """Return all bytes of a regular file of bearable size."""
    try:
        facts = path.stat()
        if stat.S_ISDIR(facts.st_mode):
            raise InputRefused("input-is-folder", where=path)
        if not stat.S_ISREG(facts.st_mode):
            raise InputRefused("input-not-a-file", where=path)
        if facts.st_size > MAX_BYTES:
            raise InputRefused(
                "input-too-large", where=path, size=facts.st_size // 1_000_000, limit=100
            )
        with path.open("rb") as handle:
            data = handle.read(MAX_BYTES + 1)
    except FileNotFoundError as e:
        raise InputRefused("input-missing", where=path) from e
    except PermissionError as e:
        raise InputRefused("input-no-permission", where=path) from e
    except (OSError, RuntimeError, ValueError) as e:
        detail = getattr(e, "strerror", "") or str(e)
        raise InputRefused("input-cannot-be-read", where=path, detail=detail) from e
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        raise InputRefused("input-empty", where=path)
    return data
