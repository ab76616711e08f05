"""A mark on disk while the window is being built: two starts that never ended call for a safe one."""

from __future__ import annotations

import contextlib
from pathlib import Path

from kzailaw_desktop import paths

LIMIT = 2  # unfinished starts in a row


class StartMark:
    """Counts starts that did not come to an end, in a file beside the settings."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "starting"

    def begin(self) -> int:
        """Note a start; return how many before it did not come to an end."""
        before = self._count()
        with contextlib.suppress(OSError):
            paths.private_folder(self._file.parent)
            self._file.write_text(str(before + 1), encoding="ascii")
        return before

    def done(self) -> None:
        """The window stands."""
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)

    def _count(self) -> int:
        try:
            return min(int(self._file.read_text(encoding="ascii")[:4]), 99)
        except (OSError, ValueError):
            return 0
