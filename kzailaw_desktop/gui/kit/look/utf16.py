"""Offsets as Qt counts them: in UTF-16 units, of which some letters need two."""

from __future__ import annotations


def units(text: str) -> int:
    """Length in UTF-16 units.

    >>> units("заң"), units(chr(0x1F4DC))
    (3, 2)
    """
    return len(text) + sum(1 for letter in text if ord(letter) > 0xFFFF)
