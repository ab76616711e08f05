"""Values of TOML files by their type: a value of another type is named, never passed on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

Table = Mapping[str, Any]


def text(row: Table, key: str, default: str | None = "") -> str:
    """Return a text; ValueError when it is something else, or missing without a default."""
    value = row.get(key, default)
    if not isinstance(value, str):
        raise ValueError(f"{key}: {_found(value)}, text expected")
    return value


def texts(row: Table, key: str) -> tuple[str, ...]:
    """Return a list of texts; empty when missing."""
    value = row.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(f"{key}: {_found(value)}, list of texts expected")
    return tuple(value)


def wordings(row: Table, key: str) -> dict[str, str]:
    """Return a table of texts, by language; empty when missing."""
    found = table(row, key)
    return {name: text(found, name) for name in found}


def table(row: Table, key: str) -> Table:
    """Return a table; empty when missing."""
    value = row.get(key, {})
    if not isinstance(value, Mapping):
        raise ValueError(f"{key}: {_found(value)}, table expected")
    return value


def tables(row: Table, key: str) -> tuple[Table, ...]:
    """Return a list of tables; empty when missing."""
    value = row.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, Mapping) for item in value):
        raise ValueError(f"{key}: {_found(value)}, list of tables expected")
    return tuple(value)


def number(row: Table, key: str) -> int:
    """A whole number, also written as text; 0 when missing or empty."""
    value = row.get(key) or 0
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise ValueError(f"{key}: {_found(value)}, number expected")
    return int(value)


def date(row: Table, key: str) -> dt.date | None:
    """Return a date, also written as text; None when missing or empty."""
    value = row.get(key)
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise ValueError(f"{key}: {_found(value)}, date expected")
    return dt.date.fromisoformat(value)


def _found(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 40 else f"{shown[:40]}…"
