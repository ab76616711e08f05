"""Open dialogs: palette, settings, shortcuts, about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.settings import Settings

if TYPE_CHECKING:
    from kzailaw_desktop.gui.kit.dialogs.messages import Messages
    from kzailaw_desktop.gui.palette.palette import PaletteItem
    from kzailaw_desktop.gui.window.action_registry import ActionRegistry
    from kzailaw_desktop.gui.window.controllers.collection_scope import CollectionScope
    from kzailaw_desktop.gui.window.gateway import LibraryGateway
    from kzailaw_desktop.gui.window.navigator import Navigator
    from kzailaw_desktop.gui.window.recent_places import RecentPlaces


class Dialogs(QObject):
    """Opens each over the window; nothing waits for an answer."""

    search_wanted = Signal(str)

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        registry: ActionRegistry,
        recent: RecentPlaces,
        gateway: LibraryGateway,
        navigator: Navigator,
        messages: Messages,
        scope: CollectionScope,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._registry = registry
        self._recent = recent
        self._gateway = gateway
        self._navigator = navigator
        self._messages = messages
        self._scope = scope

    def show_palette(self) -> None:
        """Find an action or place by typing."""
        from kzailaw_desktop.gui.palette.choices import articles, choices, collection_items
        from kzailaw_desktop.gui.palette.palette import Palette
        from kzailaw_desktop.gui.window.controllers.collection_scope import ScopedPlaces

        places = ScopedPlaces(self._gateway, self._scope)

        offered = choices(
            self._recent.recent(),
            self._registry.offered(),
            self._recent.bookmarks(),
            places,
        )
        offered += collection_items(self._scope.collections, self._scope.active)
        palette = Palette(self._window, offered, lambda typed: articles(places, typed))
        palette.chosen.connect(self._take_choice)
        palette.show()

    def _take_choice(self, choice: PaletteItem) -> None:
        if choice.action:
            self._registry.trigger(choice.action)
        elif choice.place is not None:
            self._navigator.open_place(choice.place)
        elif choice.collection is not None:
            self._scope.choose(choice.collection)
        elif choice.query:
            self.search_wanted.emit(choice.query)
        elif choice.goto:
            self._navigator.go_to(choice.goto)

    def show_settings(self) -> None:
        """Show the settings."""
        from kzailaw_desktop.gui.pages.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._window, self._settings)
        dialog.action_wanted.connect(self._registry.trigger)
        dialog.open()

    def show_shortcuts(self) -> None:
        """Show all shortcuts on a sheet, to be changed."""
        from kzailaw_desktop.gui.pages.shortcuts_dialog import ShortcutsDialog

        dialog = ShortcutsDialog(self._window, self._registry.by_id)
        dialog.changed.connect(self._registry.change_shortcut)
        dialog.open()

    def show_about(self) -> None:
        """Say what this program is, and whose work it stands on."""
        from kzailaw_desktop import __version__, paths

        licences = paths.resources() / "licences.txt"
        self._messages.about(
            f"KzaiLaw {__version__}",
            tr(
                "The law of Kazakhstan in Kazakh and Russian, with everything said about it. "
                "Everything stays on this machine."
            ),
            licences.read_text(encoding="utf-8") if licences.exists() else "",
            tr("Licences"),
        )

    def show_diagnostics(self) -> None:
        """Show what someone who helps wants to know, to be copied."""
        from kzailaw_desktop.gui.safety import diagnostics

        self._messages.about(
            tr("Diagnostics"),
            tr(
                "Versions, places and the last lines of the log, to copy into a letter. No text of"
                " a document is in them."
            ),
            diagnostics.report(),
            tr("Show"),
        )
