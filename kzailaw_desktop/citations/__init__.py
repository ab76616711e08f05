"""Citations of provisions: found in a text, resolved to an act and an eId, or to nothing."""

from __future__ import annotations

from kzailaw_desktop.citations.typed import parse_reference

__all__ = ["parse_reference"]
