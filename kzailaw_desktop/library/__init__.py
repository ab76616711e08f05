"""The one object that command line and window are given."""

from kzailaw_desktop.library.library import Library

__all__ = ["Library"]
