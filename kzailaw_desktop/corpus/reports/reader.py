"""Which state of the readers and grammars has read a text."""

from __future__ import annotations

VERSION = "0.3"  # raise when texts that were read before should be read again


def is_older(reader: str) -> bool:
    """Tell whether a text was read by an older version; version 0.1 wrote none.

    >>> is_older(""), is_older("0.2"), is_older("0.3")
    (True, True, False)
    """
    return _key(reader) < _key(VERSION)


def _key(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
