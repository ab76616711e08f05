"""What follows the current page: its name on tab and window, recent places, what is enabled."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.kit.dialogs.messages import Banner
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.window.action_registry import ActionRegistry
from kzailaw_desktop.gui.window.layout.toolbar import TopBar
from kzailaw_desktop.gui.window.layout.workbench import Workbench, page_title
from kzailaw_desktop.gui.window.recent_places import RecentPlaces


class PageFollower(QObject):
    """Listens to the workbench."""

    def __init__(
        self,
        workbench: Workbench,
        registry: ActionRegistry,
        bar: TopBar,
        banner: Banner,
        recent: RecentPlaces,
    ) -> None:
        super().__init__(workbench)
        self._workbench, self._registry = workbench, registry
        self._bar, self._banner, self._recent = bar, banner, recent
        self._shown: QWidget | None = None  # the page that was current last
        workbench.page_changed.connect(self._follow)

    def _follow(self) -> None:
        """Another page or place is current: name it, remember it, enable what it allows."""
        bench = self._workbench
        document, shown = bench.document(), bench.current()
        self._registry.follow_history(bench.reader())
        self._bar.columns.setEnabled(isinstance(document, Act))
        if document is not None:
            self._recent.remember_current()
        if shown is not self._shown:
            self._shown = shown
            self._banner.hide()  # it was about the page before
        own_undo = isinstance(shown, DeskPage) and shown.undoes_itself
        self._registry.set_enabled(("undo", "redo"), not own_undo)  # the same keys, in the page
        self.name_page()

    def name_page(self) -> None:
        """Name tab and window by what is on the screen."""
        bench = self._workbench
        shown = bench.current()
        if isinstance(shown, ReaderPage):
            bench.group.set_title(shown, shown.title())
        name = page_title(shown) if shown is not None else ""
        bench.group.window().setWindowTitle(f"{name} – KzaiLaw" if name else "KzaiLaw")
