"""What pages and controllers may ask of the tabs of a window."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.reading.page import ReaderPage


class Tabs(Protocol):
    """The pages of a window. Its workbench is one; tests pass a small fake."""

    def current(self) -> QWidget | None:
        """The page in front, of the group that has the focus."""

    def reader(self) -> ReaderPage | None:
        """The page in front, if a document is read in it."""

    def pages(self) -> list[QWidget]:
        """All pages of all groups."""

    def add(self, page: QWidget, title: str) -> None:
        """Add a page and bring it to the front."""

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front of its group."""

    def set_title(self, page: QWidget, title: str) -> None:
        """Name a page's tab."""

    def new_reader(self) -> ReaderPage:
        """Add a reader page, empty until a document is shown in it."""

    def beside(self, page: QWidget) -> ReaderPage | None:
        """The reader in front of another group than that of `page`."""

    def open_beside(self, width: int) -> ReaderPage:
        """Add a reader in another group; the current group keeps at most `width` pixels."""
