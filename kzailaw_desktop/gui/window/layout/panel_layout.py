"""Divide the window: contents at the left, pages in the middle, context at the right; F6, F11."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.window.layout.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzailaw_desktop.gui.panels.contents import ContentsPanel
    from kzailaw_desktop.gui.panels.context_panel import ContextPanel
    from kzailaw_desktop.gui.window.layout.toolbar import StatusLine, TopBar

BARS = (0, 46, 0, 26)  # pixels kept free for toolbar and status line until they are made
NARROW = 860  # logical pixels of the window below which the text has all the width
WIDE_SPLIT, WIDE_THREE = 1700, 1500  # below these, two groups or three columns have it


class PanelLayout(QObject):
    """Makes the frame with placeholders; `fill` replaces them after the first paint."""

    panel_shown = Signal(str, bool)  # "contents" or "context", as the settings have it
    reading_changed = Signal(bool)  # whether the text alone fills the screen

    def __init__(self, window: QWidget, settings: Settings, workbench: Workbench) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._workbench = workbench
        self._filled = False
        self._for_now = ""  # the panel shown all the same in a narrow window
        center = QWidget()
        self._center = QVBoxLayout(center)
        self._center.setContentsMargins(0, 0, 0, 0)
        self._center.setSpacing(0)
        self._center.addWidget(workbench.splitter, 1)
        self._panels = Splitter()
        self._sides: dict[str, QWidget] = {"contents": QWidget(), "context": QWidget()}
        for part in (self._sides["contents"], center, self._sides["context"]):
            self._panels.addWidget(part)
        self._panels.setStretchFactor(1, 1)
        self.frame = QWidget()
        self._column = QVBoxLayout(self.frame)
        self._column.setContentsMargins(*BARS)
        self._column.setSpacing(0)
        self._column.addWidget(self._panels, 1)

    def restore(self) -> None:
        """Give the panels the widths they had."""
        get = self._settings.get
        left, right = get("contents_width"), get("context_width")
        self._panels.setSizes([left, max(300, self._window.width() - left - right), right])
        for name, side in self._sides.items():
            side.setVisible(bool(get(f"{name}_shown")))

    def fill(
        self,
        bar: TopBar,
        contents: ContentsPanel,
        context: ContextPanel,
        banners: Sequence[QWidget],
        status: StatusLine,
    ) -> None:
        """Replace the placeholders by widgets; the text stays where it is."""
        self._bar, self._contents, self._context, self._status = bar, contents, context, status
        for place, side in ((0, contents), (2, context)):
            empty = self._panels.replaceWidget(place, side)
            if empty is not None:
                empty.deleteLater()
        self._sides = {"contents": contents, "context": context}
        contents.setMinimumWidth(170)
        context.setMinimumWidth(230)
        for place, banner in enumerate(banners):
            self._center.insertWidget(place, banner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.insertWidget(0, bar)
        self._column.addWidget(status)
        self._filled = True
        self._settings.changed.connect(self._setting_changed)
        self._workbench.page_changed.connect(self.arrange)
        for name in self._sides:
            self._setting_changed(f"{name}_shown")

    def _setting_changed(self, key: str) -> None:
        name = key.removesuffix("_shown")
        if name in self._sides and name != key:
            self.panel_shown.emit(name, self._settings.get(key))
            self.arrange()

    # -- contents and context -------------------------------------------------------------------

    def arrange(self) -> None:
        """Show the panels that belong to the current page and fit.

        Contents and context belong to a text; other pages have all the width.
        """
        if not self._filled:
            return
        get, width = self._settings.get, self._window.width()
        alone = self._window.isFullScreen()
        alone = alone or (len(self._workbench.inside()) > 1 and width < WIDE_SPLIT)
        page = self._workbench.reader()
        three = page is not None and len(page.view.rows.columns) > 2 and width < WIDE_THREE
        contents, context = get("contents_shown"), get("context_shown")
        if width < NARROW:
            contents, context = (self._for_now == name for name in ("contents", "context"))
        reading = page is not None
        self._contents.setVisible(reading and contents and not alone and not three)
        self._context.setVisible(reading and context and not alone)

    def toggle_contents(self) -> None:
        """Fold or unfold the contents."""
        self._toggle("contents")

    def show_contents(self) -> None:
        """Show the panel at the left, wherever it was folded."""
        if not self._contents.isVisible():
            self._toggle("contents")

    def toggle_context(self) -> None:
        """Fold or unfold the context."""
        self._toggle("context")

    def _toggle(self, name: str) -> None:
        """In a narrow window show one of the two until the next toggle; else change the setting."""
        if self._window.width() < NARROW:
            self._for_now = "" if self._for_now == name else name
            self.arrange()
        else:
            self._settings.set(f"{name}_shown", not self._settings.get(f"{name}_shown"))

    def toggle_reading(self) -> None:
        """Show the text alone, over the whole screen."""
        alone = not self._window.isFullScreen()
        for widget in (self._bar, self._status):
            widget.setVisible(not alone)
        state = self._window.windowState()  # maximised stays so underneath
        self._window.setWindowState(state ^ Qt.WindowState.WindowFullScreen)
        self.arrange()
        self.reading_changed.emit(alone)

    def share_equally(self) -> None:
        """Give two groups of pages the same width."""
        self.arrange()
        half = self._panels.width() // 2
        self._workbench.splitter.setSizes([half, half])

    def keep_widths(self) -> None:
        """Remember the widths of the panels that are shown."""
        sizes = self._panels.sizes()
        for name, size in (("contents", sizes[0]), ("context", sizes[2])):
            if self._sides[name].isVisible():
                self._settings.set(f"{name}_width", size)

    # -- the keyboard's way round -----------------------------------------------------------------

    def next_pane(self) -> None:
        """Give the keyboard to the next part of the window."""
        self._step_pane(1)

    def previous_pane(self) -> None:
        """Give the keyboard to the previous part of the window."""
        self._step_pane(-1)

    def _step_pane(self, by: int) -> None:
        pages = [group.page() for group in self._workbench.inside()]
        ends = (self._context.list, self._context.note)
        left = (self._contents.list, self._contents.bookmarks.list)
        parts = (self._bar.goto, *left, *pages, *ends)
        panes = [part for part in parts if part is not None and part.isVisible()]
        focus = QApplication.focusWidget()
        here = [n for n, pane in enumerate(panes) if focus and _holds(pane, focus)]
        at = here[0] if here else panes.index(self._workbench.current() or panes[0]) - by
        panes[(at + by) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)


def _holds(pane: QWidget, focus: QWidget) -> bool:
    return focus is pane or pane.isAncestorOf(focus)
