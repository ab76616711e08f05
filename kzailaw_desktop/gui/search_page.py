"""The search page; its parts stand in `searching`."""

from kzailaw_desktop.gui.searching.page import LIMIT, SearchPage

__all__ = ["LIMIT", "SearchPage"]
