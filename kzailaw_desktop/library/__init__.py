"""The one object that command line and window are given."""

from kzailaw_desktop.library.library import DocumentInfo, Library

__all__ = ["DocumentInfo", "Library"]
