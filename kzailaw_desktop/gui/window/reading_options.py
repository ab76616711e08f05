"""How texts are shown: columns and their widths, text size, scheme; kept in the settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.kit.look import fonts, theme
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.settings import Settings, floats
from kzailaw_desktop.gui.reading.gaps import shifted
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.reading.rows.documents import further_keys
from kzailaw_desktop.gui.window.layout.workbench import Workbench

STEP = 0.05  # of the width, by which a key moves the gap between the columns


class ReadingOptions(QObject):
    """Writes settings, and applies them to every reader page when they change."""

    columns_changed = Signal(str)  # "kk", "ru" or "both"
    layout_changed = Signal()  # the number of columns may have changed
    said = Signal(str)

    def __init__(self, settings: Settings, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._settings = settings
        self._workbench = workbench
        self._handlers: dict[str, Callable[[], object]] = {
            "columns": self._apply_columns,
            "columns_swapped": self._apply_layout,
            "third_column": self._apply_layout,
            "two_widths": self._apply_layout,
            "three_widths": self._apply_layout,
            "text_size": self._apply_type,
            "line_spacing": self._apply_type,
            "language": self._apply_language,
            "scheme": self._apply_scheme,
        }
        settings.changed.connect(self._setting_changed)
        workbench.reader_added.connect(self.prepare)

    def prepare(self, page: ReaderPage) -> None:
        """Apply all options to a new page."""
        get = self._settings.get
        page.set_type(get("text_size"), get("line_spacing"))
        page.set_columns(get("columns"))
        page.set_layout(*self._column_layout())
        page.view.gaps.moved.connect(self.keep_widths)

    # -- settings -----------------------------------------------------------------------------

    def _setting_changed(self, key: str) -> None:
        if handler := self._handlers.get(key):
            handler()

    def _apply_columns(self) -> None:
        which = self._settings.get("columns")
        for page in self._workbench.readers():
            page.set_columns(which)
        self.columns_changed.emit(which)

    def _apply_layout(self) -> None:
        for page in self._workbench.readers():
            page.set_layout(*self._column_layout())
        self.layout_changed.emit()

    def _apply_type(self) -> None:
        get = self._settings.get
        for page in self._workbench.readers():
            page.set_type(get("text_size"), get("line_spacing"))

    def _apply_language(self) -> None:
        i18n.install(self._settings.get("language") or i18n.system_language())

    def _apply_scheme(self) -> None:
        theme.apply(self._settings.get("scheme"))

    def _column_layout(self) -> tuple[bool, str, dict[int, list[float]]]:
        """Order of the columns, the third one, and their widths."""
        get = self._settings.get
        widths = {2: floats(get("two_widths")), 3: floats(get("three_widths"))}
        return get("columns_swapped"), get("third_column"), widths

    # -- columns ------------------------------------------------------------------------------

    def set_columns(self, which: str) -> None:
        """Show Kazakh, Russian or both."""
        self._settings.set("columns", which)

    def columns_kk(self) -> None:
        """Show Kazakh only."""
        self.set_columns("kk")

    def columns_ru(self) -> None:
        """Show Russian only."""
        self.set_columns("ru")

    def columns_both(self) -> None:
        """Show both languages."""
        self.set_columns("both")

    def swap_columns(self) -> None:
        """Show Russian at the left, or Kazakh again."""
        self._settings.set("columns_swapped", not self._settings.get("columns_swapped"))

    def third_column(self) -> None:
        """Show the next text in a third column: English, an earlier edition, none."""
        page = self._workbench.reader()
        if page is None or not isinstance(page.document, Act):
            return
        keys = ("", *further_keys(page.document))
        if len(keys) == 1:
            self.said.emit(tr("This act has no other edition and no English text in the library"))
            return
        at = keys.index(page.third) if page.third in keys else 0
        self._settings.set("third_column", keys[(at + 1) % len(keys)])

    def ask_date(self) -> None:
        """Let a date be typed whose text is shown."""
        page = self._workbench.reader()
        if page is None or not isinstance(page.document, Act):
            self.said.emit(tr("Choose a unit of an act first"))
            return
        page.day_field.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_apart(self) -> None:
        """Let the two columns scroll apart, or lock them at the unit that is read."""
        page = self._workbench.reader()
        if page is None or not page.toggle_apart():
            self.said.emit(tr("Only two columns of an act can scroll apart"))
        elif page.is_apart:
            self.said.emit(tr("The columns scroll apart. Ctrl+6 or Escape locks them again."))
        else:
            self.said.emit(tr("The columns are locked"))

    def peek(self) -> None:
        """Show the current unit in the texts that are not shown, in a popup below it."""
        page = self._workbench.reader()
        document = page.document if page is not None else None
        if page is None or not isinstance(document, Act):
            self.said.emit(tr("Choose a unit of an act first"))
            return
        from kzailaw_desktop.gui.reading.beside.peek import PeekPopup, other_texts

        view = page.active
        shown = [column.key for each in page.views() for column in each.rows.columns]
        eid = view.left_off or view.current_unit
        texts = other_texts(document, eid, shown)
        if not texts:
            self.said.emit(tr("Every text of this act is shown"))
            return
        name = naming.unit_label(document, eid, i18n.language())
        popup = PeekPopup(name, texts, self._settings.get("text_size"), page)
        popup.pop_up(*view.unit_on_screen(eid))

    def widen_first(self) -> None:
        """Move the gap between the columns to the right."""
        self._move_gap(STEP)

    def widen_second(self) -> None:
        """Move the gap between the columns to the left."""
        self._move_gap(-STEP)

    def _move_gap(self, share: float) -> None:
        page = self._workbench.reader()
        sizes = page.view.typesetter.sheet.texts if page is not None else []
        if page is not None and isinstance(page.document, Act) and len(sizes) > 1:
            self.keep_widths(shifted(sizes, 0, share * sum(sizes)))

    def keep_widths(self, weights: list[float]) -> None:
        """Remember the shares of the columns; an empty list makes them equal again."""
        page = self._workbench.reader()
        count = len(page.view.rows.columns) if page is not None else 0
        key = {2: "two_widths", 3: "three_widths"}.get(count)
        if key:
            self._settings.set(key, [str(weight) for weight in weights])

    # -- text size and scheme -------------------------------------------------------------------

    def larger_text(self) -> None:
        """Make the text one point larger."""
        self._resize_text(1.0)

    def smaller_text(self) -> None:
        """Make the text one point smaller."""
        self._resize_text(-1.0)

    def usual_text(self) -> None:
        """Show the text in the usual size."""
        self._settings.set("text_size", fonts.TEXT_SIZE)

    def _resize_text(self, by: float) -> None:
        size = self._settings.get("text_size") + by
        self._settings.set("text_size", max(fonts.SMALLEST, min(fonts.LARGEST, size)))

    def toggle_dark(self) -> None:
        """Switch between light and dark."""
        self._settings.set("scheme", "light" if theme.active().dark else "dark")
