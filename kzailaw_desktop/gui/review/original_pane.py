"""The original of a text: its page where it has pages, else its lines, with the place marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Segmented
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.review.page_picture import PageView
from kzailaw_desktop.gui.review.source_lines import SourceLines
from kzailaw_desktop.library.stored.originals import Original, PagePicture, draw

if TYPE_CHECKING:
    from kzailaw_desktop.gui.kit.work.tasks import Tasks

PAUSE = 120  # milliseconds after a change of width before the page is drawn anew
MOST_PIXELS = 40_000_000  # of a picture that was imported itself


class OriginalPane(QWidget):
    """Shows one original; pages are drawn in the background, only the one in sight is kept.

    `both`: the reader may turn from page to lines.
    """

    line_chosen = Signal(int)  # line of the file
    trouble = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        ground: str = "paper",
        parent: QWidget | None = None,
        *,
        both: bool = True,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._both = both
        self.original: Original | None = None
        self._page = 1
        self._line, self._count = 0, 0
        self.where = Elided(token="muted", size=9.2)
        self.kind = Segmented()
        self.kind.add("page")
        self.kind.add("lines")
        self.before, self.after = Button("caret-left"), Button("caret-right")
        self.page_view, self.lines = PageView(ground), SourceLines(ground)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page_view)
        self.stack.addWidget(self.lines)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 4)
        head.setSpacing(4)
        head.addWidget(self.where, 1)
        for widget in (self.before, self.after, self.kind):
            head.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.stack, 1)
        self._drawing = QTimer(self, singleShot=True, interval=PAUSE)
        self._drawing.timeout.connect(self._draw)
        self.kind.chosen.connect(self._show_kind)
        self.before.clicked.connect(self._page_before)
        self.after.clicked.connect(self._page_after)
        self.page_view.page_wanted.connect(self.turn)
        self.page_view.resized.connect(self._drawing.start)
        self.lines.line_chosen.connect(self._line_at)
        self.retranslate()

    def show_original(self, original: Original, line: int, count: int) -> None:
        """Show a file at a place in it; line 0: the beginning, nothing marked."""
        if original is not self.original:
            self.original = original
            self.lines.show_lines([(each.number, _shown(each)) for each in original.source.lines])
            self.kind.choose("page" if original.has_pages else "lines")
        self._line, self._count = line, count
        self._page = original.page_of(line) if line else 1
        self.lines.mark_lines(self.lines.place_of(line), count if line else 0)
        self._show_kind("page" if self.kind.button("page").isChecked() else "lines")

    def _show_kind(self, kind: str) -> None:
        pages = self.original is not None and self.original.has_pages
        self.kind.setVisible(pages and self._both)
        on_page = pages and kind == "page"
        self.stack.setCurrentWidget(self.page_view if on_page else self.lines)
        for button in (self.before, self.after):
            button.setVisible(on_page)
        self._name()
        if on_page:
            self._draw()

    def _name(self) -> None:
        if self.original is None:
            return
        pages = max((each.page for each in self.original.source.lines), default=0)
        parts = [self.original.name]
        if pages:
            parts.append(tr("page {page} of {pages}").format(page=self._page, pages=pages))
        if self._line:
            parts.append(tr("line {line}").format(line=self._line))
        self.where.setText(" · ".join(parts))
        self.before.setEnabled(self._page > 1)
        self.after.setEnabled(self._page < pages)

    def turn(self, step: int) -> None:
        """Turn to the page before (-1) or after (1)."""
        original = self.original
        if original is None:
            return
        last = max((each.page for each in original.source.lines), default=1)
        page = min(max(1, self._page + step), last)
        if page != self._page:
            self._page = page
            self._name()
            self._draw()

    def _page_before(self) -> None:
        self.turn(-1)

    def _page_after(self) -> None:
        self.turn(1)

    def _draw(self) -> None:
        original = self.original
        if original is None or not original.has_pages:
            return
        if not original.data.startswith(b"%PDF"):
            self._show_image(original.data)
            return
        page, width, line, count = self._page, self.page_view.wanted_width, self._line, self._count

        def work() -> tuple[Original, PagePicture]:
            return original, draw(original, page, width, line, count)

        self._tasks.read(work, self._drawn, self._not_drawn, key=f"page:{id(self)}")

    def _drawn(self, found: tuple[Original, PagePicture]) -> None:
        original, picture = found
        if original is self.original and picture.page == self._page:
            self.page_view.show_picture(picture)

    def _not_drawn(self, error: Exception) -> None:
        self.kind.choose("lines")
        self._show_kind("lines")
        self.trouble.emit(error)

    def _show_image(self, data: bytes) -> None:
        image = QImage.fromData(QByteArray(data))
        if not image.isNull() and image.width() * image.height() <= MOST_PIXELS:
            self.page_view.show_image(image)

    def _line_at(self, place: int) -> None:
        if self.original is not None and place < len(self.original.source.lines):
            self.line_chosen.emit(self.original.source.lines[place].number)

    def clear(self) -> None:
        """Show nothing, and release the file."""
        self.original = None
        self.page_view.clear()
        self.lines.show_lines(())
        self.where.setText("")

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.kind.button("page").setText(tr("Page"))
        self.kind.button("lines").setText(tr("Lines"))
        name_widget(self.before, tr("Page before"), tip=True)
        name_widget(self.after, tr("Page after"), tip=True)
        name_widget(self.page_view, tr("Page of the original"))
        name_widget(self.lines, tr("Lines of the original"))
        self._name()


def _shown(line: object) -> str:
    rows = getattr(line, "rows", ())
    return " / ".join(" | ".join(row) for row in rows) if rows else str(getattr(line, "text", ""))
