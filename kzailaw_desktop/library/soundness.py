"""Which of the user's documents can be read: a damaged one is left out and told of, and stops
nothing else. What was found sound is remembered beside the index until its files change.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kzailaw_desktop.errors import KzaiLawError, LibraryBroken

FILE = "sound.json"


class Soundness:
    """Knows the documents that were read without trouble, and the trouble with the others.

    `read` reads a document or raises; `files` are the files it is made of.
    """

    def __init__(
        self, keep: Path, read: Callable[[str], object], files: Callable[[str], list[Path]]
    ) -> None:
        self.keep = keep / FILE
        self.read = read
        self.files = files
        self.broken: dict[str, KzaiLawError] = {}
        self._stamps: dict[str, str] | None = None

    def sound(self, doc: str) -> bool:
        """Whether a document can be read; it is only read when its files are new."""
        try:
            stamp = self._stamp(doc)
            if self._known().get(doc) != stamp:
                self.read(doc)
                self._remember(doc, stamp)
        except LibraryBroken as error:
            self.broken[doc] = error
            return False
        self.broken.pop(doc, None)
        return True

    def _stamp(self, doc: str) -> str:
        try:
            states = [(file.name, file.stat()) for file in self.files(doc)]
        except OSError as error:
            raise LibraryBroken("library-file-missing", where=error.filename, id=doc) from error
        return " ".join(f"{name}:{state.st_size}:{state.st_mtime_ns}" for name, state in states)

    def _known(self) -> dict[str, str]:
        if self._stamps is None:
            self._stamps = {}
            with suppress(OSError, ValueError):
                found = json.loads(self.keep.read_text(encoding="utf-8"))
                self._stamps = {str(k): str(v) for k, v in dict(found).items()}
        return self._stamps

    def _remember(self, doc: str, stamp: str) -> None:
        self._known()[doc] = stamp
        with suppress(OSError):
            self.keep.parent.mkdir(parents=True, exist_ok=True)
            self.keep.write_text(json.dumps(self._known()), encoding="utf-8")
