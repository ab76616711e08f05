"""What the actions do. The window itself only puts things together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.kit.look import fonts, theme
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.reading.gaps import shifted
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.reading.rows import further_keys
from kzailaw_desktop.gui.window.copying import Copying
from kzailaw_desktop.gui.window.window_parts import NARROW

if TYPE_CHECKING:
    from kzailaw_desktop.gui.panels.knowledge import Line


class Commands(Copying):
    """The slots named in the table of actions; mixed into the window."""

    # -- going ----------------------------------------------------------------------------

    def open_place(self, place: Place, *, beside: bool = False) -> None:
        """Open a place in the page at hand, or in a new tab."""
        self.banner.hide()
        page = self.page()
        if page is None or beside:
            page = next((p for p in self._blank_pages()), None) or self.new_page()
        page.visit(place)
        if not beside:
            page.view.setFocus()

    def _blank_pages(self) -> list[ReaderPage]:
        pages = [p for p in self.group.pages() if isinstance(p, ReaderPage)]
        return [p for p in pages if p.document is None]

    def open_unit(self, eid: str) -> None:
        """Open a unit of the document at hand."""
        document = self.document()
        if document is not None:
            self.open_place(Place(document.id, eid))

    def open_unit_beside(self, eid: str) -> None:
        """The same in a new tab."""
        document = self.document()
        if document is not None:
            self.open_place(Place(document.id, eid), beside=True)

    def open_line(self, line: Line) -> None:
        """Open the source of a context entry."""
        if line.document:
            self.open_place(Place(line.document, line.eid, line.lang))

    def open_line_beside(self, line: Line) -> None:
        """The same in a new tab."""
        if line.document:
            self.open_place(Place(line.document, line.eid, line.lang), beside=True)

    def act_on_line(self, name: str, line: Line) -> None:
        """A small action of a context entry."""
        if name == "arrow-square-out":
            self.open_line_beside(line)
        elif name == "copy":
            QGuiApplication.clipboard().setText(f"{line.snippet}\n({line.who}, {line.where})")
            self.say(tr("Copied with its source"))
        elif name == "trash":
            self.desk.delete_note(line.note_id)
        elif name in ("check", "x"):
            decision = "confirmed" if name == "check" else "rejected"
            self.desk.decide(line, self._unit[0], decision)

    def go_to(self, reference: str) -> None:
        """Go to a typed reference."""
        document = self.document()
        if reference:
            self.desk.resolve(reference, document.id if document is not None else "")

    def go_back(self) -> None:
        """The place before."""
        page = self.page()
        if page is not None and page.history.can_back():
            page.go_back()

    def go_forward(self) -> None:
        """The place one came back from."""
        if page := self.page():
            page.go_forward()

    def next_article(self) -> None:
        """The next article, agenda item or section."""
        if page := self.page():
            page.view.step_heading(1)

    def previous_article(self) -> None:
        """The one before."""
        if page := self.page():
            page.view.step_heading(-1)

    def focus_goto(self) -> None:
        """Type a reference."""
        self.bar.goto.setFocus()
        self.bar.goto.selectAll()

    def focus_search(self) -> None:
        """Type a question."""
        self.bar.search.setFocus()
        self.bar.search.selectAll()

    def focus_text(self) -> None:
        """Back to the text."""
        page = self.group.page()
        if page is not None:
            page.setFocus()

    def new_tab(self) -> None:
        """The place at hand once more, in a tab of its own."""
        page = self.page()
        place = page.place() if page else None
        if place is not None:
            self.open_place(place, beside=True)
        else:
            self.show_start()

    def close_tab(self) -> None:
        """Close the page at hand."""
        self.group.close_page(self.group.tabs.currentIndex())

    def next_tab(self) -> None:
        """The page to the right."""
        self.group.next_page()

    # -- text -----------------------------------------------------------------------------

    def find_in_text(self) -> None:
        """Open the find bar."""
        page = self.page()
        if page is not None:
            words = page.view.selected_text()
            page.find_bar.open_bar(words if "\n" not in words else "")

    def write_note(self) -> None:
        """Write a note on the unit at hand."""
        self.settings.set("context_shown", True)
        self.context.note.setFocus()

    def keep_note(self, body: str) -> None:
        """Save the note of the unit in the context panel."""
        if self._unit[0]:
            self.desk.save_note(*self._unit, body)

    # -- view -----------------------------------------------------------------------------

    def set_columns(self, which: str) -> None:
        """Kazakh, Russian or both."""
        self.settings.set("columns", which)

    def columns_kk(self) -> None:
        """Kazakh only."""
        self.set_columns("kk")

    def columns_ru(self) -> None:
        """Russian only."""
        self.set_columns("ru")

    def columns_both(self) -> None:
        """Both languages."""
        self.set_columns("both")

    def swap_columns(self) -> None:
        """Russian at the left, or Kazakh again."""
        self.settings.set("columns_swapped", not self.settings.get("columns_swapped"))

    def third_column(self) -> None:
        """A third column: English, an earlier edition, none; each time the next."""
        page, document = self.page(), self.document()
        if page is None or not isinstance(document, Act):
            return
        keys = ("", *further_keys(document))
        if len(keys) == 1:
            self.say(tr("This act has no other edition and no English text in the library"))
            return
        at = keys.index(page.third) if page.third in keys else 0
        self.settings.set("third_column", keys[(at + 1) % len(keys)])

    def widen_first(self) -> None:
        """The gap between the columns to the right."""
        self._move_gap(0.05)

    def widen_second(self) -> None:
        """The gap between the columns to the left."""
        self._move_gap(-0.05)

    def _move_gap(self, share: float) -> None:
        page = self.page()
        sizes = page.view.typesetter.sheet.texts if page is not None else []
        if page is not None and isinstance(page.document, Act) and len(sizes) > 1:
            self.keep_widths(shifted(sizes, 0, share * sum(sizes)))

    def keep_widths(self, weights: list[float]) -> None:
        """Remember the shares of the columns; none of them: equal again."""
        page = self.page()
        count = len(page.view.rows.columns) if page is not None else 0
        key = {2: "two_widths", 3: "three_widths"}.get(count)
        if key:
            self.settings.set(key, [str(weight) for weight in weights])

    def larger_text(self) -> None:
        """Text one point larger."""
        self._resize_text(1.0)

    def smaller_text(self) -> None:
        """Text one point smaller."""
        self._resize_text(-1.0)

    def usual_text(self) -> None:
        """Text in the usual size."""
        self.settings.set("text_size", fonts.TEXT_SIZE)

    def _resize_text(self, by: float) -> None:
        size = self.settings.get("text_size") + by
        self.settings.set("text_size", max(fonts.SMALLEST, min(fonts.LARGEST, size)))

    def toggle_contents(self) -> None:
        """Fold or unfold the contents."""
        self._toggle_side("contents")

    def toggle_context(self) -> None:
        """Fold or unfold the context."""
        self._toggle_side("context")

    def _toggle_side(self, name: str) -> None:
        """Where there is room for the text alone, one of the two for now; else for good."""
        if self.width() < NARROW:
            self.side_for_now = "" if self.side_for_now == name else name
            self._show_sides(self.page() is not None)
        else:
            self.settings.set(f"{name}_shown", not self.settings.get(f"{name}_shown"))

    def toggle_reading(self) -> None:
        """The text alone, over the whole screen."""
        alone = not self.isFullScreen()
        for widget in (self.bar, self.status):
            widget.setVisible(not alone)
        self.contents.setVisible(not alone and self.settings.get("contents_shown"))
        self.context.setVisible(not alone and self.settings.get("context_shown"))
        self.showFullScreen() if alone else self.showNormal()
        self.actions_by_id["reading"].setChecked(alone)

    def toggle_split(self) -> None:
        """Two documents side by side."""

    def toggle_dark(self) -> None:
        """The other of light and dark."""
        self.settings.set("scheme", "light" if theme.active().dark else "dark")
