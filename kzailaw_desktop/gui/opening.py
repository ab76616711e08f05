"""The library as the window first needs it: one document at once, everything else later.

Opening the whole library (citations, links, the user's database) takes several times as long as
showing the first article, so the first document is read straight from its folder; the library
itself is opened when it is first asked for anything more, usually in the background.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from kzailaw_desktop import paths
from kzailaw_desktop.corpus.store import MANIFEST, Store
from kzailaw_desktop.domain import Document


class LateLibrary:
    """Stands for a Library and becomes it on first use."""

    def __init__(self, user_dir: Path | None, workspace: Path | None) -> None:
        self._user_dir = user_dir
        self._workspace_file = workspace
        self._real: Any = None
        self._lock = threading.Lock()

    def open(self) -> Any:
        """The library itself; known trouble is raised here."""
        with self._lock:
            if self._real is None:
                from kzailaw_desktop.gui.safety.standing import secure
                from kzailaw_desktop.library import Library

                opened = Library.open(self._user_dir, self._workspace_file)
                secure(opened)  # a damaged file of notes must not keep the law from being read
                self._real = opened
        return self._real

    def first_document(self, wanted: str) -> Document | None:
        """The document to open with, when the shipped folder alone can say what it is."""
        own = self._user_dir or paths.user_library()
        if self._real is not None or (own / MANIFEST).exists():
            return None  # the user's own texts may take the place of shipped ones
        store = Store(paths.shipped_corpus(), read_only=True)
        entries = store.entries()
        acts = [entry.id for entry in entries if str(entry.kind) == "act"]
        known = {entry.id for entry in entries}
        doc = wanted if wanted in known else next(iter(acts), "")
        return store.load(doc, notes=False) if doc else None

    def __getattr__(self, name: str) -> Any:
        return getattr(self.open(), name)
