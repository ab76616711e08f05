"""What the window keeps for its next start: geometry, place, tabs."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.window.gateway import LibraryGateway
from kzailaw_desktop.gui.window.layout.panel_layout import PanelLayout
from kzailaw_desktop.gui.window.layout.workbench import Workbench


class SavedSession(QObject):
    """Opens the tabs of the last session, and saves those of this one."""

    def __init__(
        self,
        window: QMainWindow,
        settings: Settings,
        workbench: Workbench,
        panels: PanelLayout,
        gateway: LibraryGateway,
    ) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._workbench, self._panels, self._gateway = workbench, panels, gateway

    def restore_tabs(self) -> None:
        """Open the tabs of the last session, once it is known which documents there are."""
        self._gateway.listed.connect(self._restore)

    def _restore(self) -> None:
        self._gateway.listed.disconnect(self._restore)
        known = {info.id for info in self._gateway.infos}
        self._workbench.restore_tabs(self._settings.get("tabs"), known)

    def save(self) -> None:
        """Write geometry, panels, place and tabs to the settings."""
        keep = self._settings.set
        keep("window", self._window.saveGeometry())
        self._panels.keep_widths()
        page = self._workbench.reader()
        place = page.left_off() if page is not None else None
        if place is not None:
            keep("place", str(place))
        keep("tabs", self._workbench.open_tabs())
        self._settings.sync()
