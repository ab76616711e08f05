"""The window adapts: to a setting that has changed, to another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.settings import floats
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.window.extras import page_title
from kzailaw_desktop.gui.window.following import Following

if TYPE_CHECKING:
    from kzailaw_desktop.gui.safety.guard import Guard


class Adapting(Following):
    """Mixed into the window: what follows a change of its settings."""

    guard: Guard | None = None

    def _show_panel(self, name: str, shown: bool) -> None:
        self.actions_by_id[name].setChecked(shown)
        self._show_sides(self.page() is not None)

    def _column_layout(self) -> tuple[bool, str, dict[int, list[float]]]:
        """Order of the columns, the third one, and their widths, as they are remembered."""
        get = self.settings.get
        widths = {2: floats(get("two_widths")), 3: floats(get("three_widths"))}
        return get("columns_swapped"), get("third_column"), widths

    def _setting_changed(self, key: str) -> None:
        get = self.settings.get
        pages = [p for p in self.pages() if isinstance(p, ReaderPage)]
        if key == "columns":
            self.bar.columns.choose(get("columns"))
            for page in pages:
                page.set_columns(get("columns"))
            if self.document() is not None:
                self.contents.show_document(self.document(), self._contents_language())
        elif key in ("columns_swapped", "third_column", "two_widths", "three_widths"):
            for page in pages:
                page.set_layout(*self._column_layout())
            self._show_sides(self.page() is not None)
        elif key in ("text_size", "line_spacing"):
            for page in pages:
                page.set_type(get("text_size"), get("line_spacing"))
        elif key in ("contents_shown", "context_shown"):
            self._show_panel(key.removesuffix("_shown"), get(key))
        elif key == "language":
            i18n.install(get("language") or i18n.system_language())
        elif key == "scheme":
            theme.apply(get("scheme"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.ready:
            self.retranslate_actions()
            self.bar.retranslate()
            self.name_desks()
            if self.guard is not None:
                self.guard.retranslate()
            self._name_tabs()
            self.desk.relabel()
            self._listed(self.desk.infos)
            if self.document() is not None:
                self.contents.show_document(self.document(), self._contents_language())
                self.contents.set_counts(self.contents.delegate.counts, self.contents.delegate.own)
            self._name_unit()

    def _name_tabs(self) -> None:
        for group in self.groups:
            for page in group.pages():
                group.set_title(page, page_title(page) or group.title_of(page))
