"""What someone who helps wants to know of this installation; no word of any document. No Qt."""

from __future__ import annotations

import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kzailaw_desktop import __version__, logs, paths

PACKAGES = ("PySide6-Essentials", "lxml", "whoosh3", "python-docx", "pypdfium2", "cobalt")


def report(library: Path | None = None) -> str:
    """Versions, places with their sizes, and the last lines of the log."""
    places = {
        "library": library or paths.user_library(),
        "workspace": paths.user_workspace(),
        "index": paths.index_dir(),
        "log": paths.log_dir(),
    }
    lines = [
        f"KzaiLaw {__version__}",
        f"Python {sys.version.split()[0]}, {platform.platform()}",
        *(f"{name} {_version(name)}" for name in PACKAGES),
        "",
        *(f"{name}: {_told(place)}" for name, place in places.items()),
        "",
        logs.tail(80),
    ]
    return "\n".join(lines).strip()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "?"


def _told(place: Path) -> str:
    """A path below the home folder, and how much lies there."""
    shown = str(place)
    home = str(Path.home())
    if shown.startswith(home):
        shown = "~" + shown[len(home) :]
    if not place.exists():
        return f"{shown}: -"
    files = [place] if place.is_file() else [f for f in place.rglob("*") if f.is_file()]
    return f"{shown}: {len(files)} files, {sum(f.stat().st_size for f in files) // 1024} kB"
