"""What the window remembers between runs: choices, sizes and places."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal, overload

import platformdirs
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from kzailaw_desktop import paths
from kzailaw_desktop.gui.kit.look import fonts

COLLECTION: Final = "collection"  # the key of what lists and search are narrowed to
DEFAULTS: dict[str, object] = {
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
    "tabs": [],  # places with their titles: place|title
    "recent": [],
    "positions": [],  # where each document was left: document#eId, the latest first
    "seen": [],  # what the library held last time: document|edition|passages
    "shortcuts": {},
    "first_run": True,
    "memo_author": "",
    "collection": "",  # the id of the collection that lists and search are narrowed to
    "spelling": "on",  # or "off"
    "search_view": "grouped",  # or "flat", "kwic"
}


Flag = Literal["columns_swapped", "contents_shown", "context_shown", "first_run"]
Text = Literal[
    "language",
    "scheme",
    "columns",
    "third_column",
    "place",
    "memo_author",
    "search_view",
    "collection",
    "spelling",
]
Measure = Literal["text_size", "line_spacing"]
Pixels = Literal["contents_width", "context_width"]
Texts = Literal["two_widths", "three_widths", "tabs", "recent", "positions", "seen"]
RANGES: dict[str, tuple[float, float]] = {  # what the settings dialog and dragging can reach
    "text_size": (6.0, 48.0),
    "line_spacing": (1.0, 3.0),
    "contents_width": (28, 2000),
    "context_width": (28, 2000),
}
MOST_ENTRIES, LONGEST = 500, 4000  # of a list; characters of a text


def default_file() -> Path:
    """The settings file in the user's configuration folder."""
    return Path(platformdirs.user_config_path(paths.APP, appauthor=False)) / "window.ini"


def floats(texts: list[str]) -> list[float]:
    """Shares that were kept as text; none where one of them is no number from 0 to 1."""
    try:
        found = [float(text) for text in texts]
    except (TypeError, ValueError):
        return []
    return found if all(0 <= each <= 1 for each in found) else []


def _entries(value: object) -> list[str]:
    if isinstance(value, str):
        value = [value] if value else []
    if not isinstance(value, (list, tuple)):
        return []
    texts = [each for each in value if isinstance(each, str) and len(each) <= LONGEST]
    return texts[:MOST_ENTRIES]


def _scalar(key: str, default: float | str, value: object) -> float | str:
    try:
        found: float | str = type(default)(str(value))
    except (TypeError, ValueError, OverflowError):
        return default
    if isinstance(found, str):
        return found if len(found) <= LONGEST else default
    low, high = RANGES.get(key, (float("-inf"), float("inf")))
    return found if low <= found <= high else default  # not a number is in no range


class Settings(QObject):
    """Typed access by key; everything that shows a setting listens to `changed`."""

    changed = Signal(str)

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(file or default_file()), QSettings.Format.IniFormat)

    @overload
    def get(self, key: Flag) -> bool: ...
    @overload
    def get(self, key: Text) -> str: ...
    @overload
    def get(self, key: Measure) -> float: ...
    @overload
    def get(self, key: Pixels) -> int: ...
    @overload
    def get(self, key: Texts) -> list[str]: ...
    @overload
    def get(self, key: Literal["shortcuts"]) -> dict[str, str]: ...
    @overload
    def get(self, key: Literal["window"]) -> QByteArray: ...
    @overload
    def get(self, key: str) -> object: ...

    def get(self, key: str) -> object:
        """The value of a setting, of the type of its default.

        A value of another type or beyond what the window can show is the default: a settings file
        that was edited or damaged must not keep the window from starting.
        """
        default = DEFAULTS[key]
        if not self._store.contains(key):
            return list(default) if isinstance(default, list) else default
        value = self._store.value(key)
        if isinstance(default, bool):
            return value in (True, "true", "1")
        if isinstance(default, list):
            return _entries(value)
        if isinstance(default, dict):
            return dict(value) if isinstance(value, dict) else {}
        if isinstance(default, (float, int, str)):
            return _scalar(key, default, value)
        return value if isinstance(value, type(default)) else default

    def set(self, key: str, value: object) -> None:
        """Remember a value and tell whoever shows it."""
        if self.get(key) == value:
            return
        self._store.setValue(key, value)
        self.changed.emit(key)

    def set_aside(self) -> Path | None:
        """Go on with defaults; return where the former settings are kept, None: there were none."""
        file = Path(self._store.fileName())
        kept: Path | None = file.with_name(f"{file.stem}.aside{file.suffix}")
        try:
            file.replace(file.with_name(f"{file.stem}.aside{file.suffix}"))
        except OSError:
            kept = None
        self._store.clear()
        return kept

    def sync(self) -> None:
        """Write to disk now."""
        self._store.sync()
