"""The actions that open a page or a dialog; each view is imported when it is first wanted."""

from __future__ import annotations

from pathlib import Path

from kzailaw_desktop.gui.commands import Commands
from kzailaw_desktop.gui.i18n import tr


class Openers(Commands):
    """Start page, search, import, memo, settings, help."""

    def toggle_split(self) -> None:
        """Two documents side by side."""

    def toggle_bookmark(self) -> None:
        """Bookmark the place at hand."""

    def show_palette(self) -> None:
        """Find an action or place by typing."""

    def show_start(self) -> None:
        """The start page."""

    def search_for(self, query: str) -> None:
        """Search everything."""

    def import_files(self) -> None:
        """Choose files to import."""

    def import_paths(self, files: list[Path]) -> None:
        """Import files."""

    def make_memo(self) -> None:
        """The memo dialog."""

    def print_page(self) -> None:
        """Print the page at hand."""

    def save_pdf(self) -> None:
        """The page at hand as PDF."""

    def show_settings(self) -> None:
        """The settings."""

    def show_help(self) -> None:
        """Help."""

    def show_shortcuts(self) -> None:
        """All shortcuts on one sheet."""

    def show_about(self) -> None:
        """What this program is."""
        from kzailaw_desktop import __version__

        self.messages.about(
            f"KzaiLaw {__version__}",
            tr(
                "The law of Kazakhstan in Kazakh and Russian, with everything said about it. "
                "Everything stays on this machine."
            ),
        )
