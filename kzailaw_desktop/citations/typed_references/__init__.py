"""References as people type them: repaired, read by the citations' own grammar, looked up."""

from kzailaw_desktop.citations.typed_references.lookup import LookupResult, count_of, look_up
from kzailaw_desktop.citations.typed_references.understanding import (
    Typed,
    Wish,
    parse_reference,
    understand,
)

__all__ = ["LookupResult", "Typed", "Wish", "count_of", "look_up", "parse_reference", "understand"]
