"""What the window remembers between runs: choices, sizes and places."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from kzailaw_desktop import paths
from kzailaw_desktop.gui.kit.look import fonts

DEFAULTS: dict[str, Any] = {
    "language": "",  # "": as the system
    "scheme": "system",
    "text_size": fonts.TEXT_SIZE,
    "line_spacing": 1.5,
    "columns": "both",
    "columns_swapped": False,  # Russian at the left
    "third_column": "",  # "en", or a language and an edition: "kk@2024-01-01"
    "two_widths": [],  # shares of the columns, as text; empty: equal
    "three_widths": [],
    "contents_shown": True,
    "context_shown": True,
    "contents_width": 248,
    "context_width": 306,
    "window": QByteArray(),
    "place": "",
    "recent": [],
    "bookmarks": [],
    "seen": [],  # what the library held last time: document|edition|passages
    "shortcuts": {},
    "first_run": True,
    "memo_author": "",
    "search_view": "grouped",  # or "flat", "kwic"
}


def default_file() -> Path:
    """The settings file in the user's configuration folder."""
    return Path(platformdirs.user_config_path(paths.APP, appauthor=False)) / "window.ini"


def floats(texts: list[str]) -> list[float]:
    """Numbers that were kept as text; none where one of them is no number."""
    try:
        return [float(text) for text in texts]
    except ValueError:
        return []


class Settings(QObject):
    """Typed access by key; everything that shows a setting listens to `changed`."""

    changed = Signal(str)

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(file or default_file()), QSettings.Format.IniFormat)

    def get(self, key: str) -> Any:
        """The value of a setting, of the type of its default."""
        default = DEFAULTS[key]
        if not self._store.contains(key):
            return list(default) if isinstance(default, list) else default
        value = self._store.value(key)
        if isinstance(default, bool):
            return value in (True, "true", "1")
        if isinstance(default, list):
            return [] if value in (None, "") else [value] if isinstance(value, str) else list(value)
        if isinstance(default, dict):
            return dict(value) if isinstance(value, dict) else {}
        if isinstance(default, (float, int, str)):
            try:
                return type(default)(value)
            except (TypeError, ValueError):
                return default
        return value if value is not None else default

    def set(self, key: str, value: Any) -> None:
        """Remember a value and tell whoever shows it."""
        if self.get(key) == value:
            return
        self._store.setValue(key, value)
        self.changed.emit(key)

    def sync(self) -> None:
        """Write to disk now."""
        self._store.sync()
