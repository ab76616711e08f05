"""Where the program's own files and the user's files lie."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import platformdirs

APP = "KzaiLaw"


@cache
def data_root() -> Path:
    """Return the folder that holds `corpus/` and `resources/`: checkout, wheel or frozen
    program."""
    here = Path(__file__).resolve().parent
    candidates = [here.parent, here / "_data"]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        candidates.insert(0, Path(frozen))
    for root in candidates:
        if (root / "resources").is_dir() and (root / "corpus").is_dir():
            return root
    return candidates[0]


def shipped_corpus() -> Path:
    """Return the library that comes with the program; read-only."""
    return data_root() / "corpus"


def resources() -> Path:
    """Translations, templates, themes and messages."""
    return data_root() / "resources"


def user_library() -> Path:
    """Return the default folder of what the user imports."""
    return Path(platformdirs.user_data_path(APP, appauthor=False)) / "library"


def user_workspace() -> Path:
    """Return the default file of the user's own work."""
    return Path(platformdirs.user_data_path(APP, appauthor=False)) / "workspace.sqlite"


def team_dir() -> Path:
    """Return where copies of a server's library and the work on it lie, a folder for each
    server."""
    return Path(platformdirs.user_data_path(APP, appauthor=False)) / "servers"


def index_key() -> Path:
    """Return the key that the search index is signed with; kept apart from the cache."""
    return Path(platformdirs.user_data_path(APP, appauthor=False)) / "index.key"


def index_dir() -> Path:
    """Return the search index: a cache that may be deleted at any time."""
    return Path(platformdirs.user_cache_path(APP, appauthor=False)) / "index"


def log_dir() -> Path:
    """Return the log of the program; it may be deleted at any time."""
    return Path(platformdirs.user_log_path(APP, appauthor=False))


def private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for their owner alone."""
    for missing in reversed([f for f in (folder, *folder.parents) if not f.exists()]):
        missing.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(exist_ok=True)  # FileExistsError: it is a file
