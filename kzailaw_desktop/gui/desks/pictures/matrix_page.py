"""What is said about each article: articles by sources, one hue with figures."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.desks.pictures.counts import Matrix, matrix
from kzailaw_desktop.gui.desks.pictures.matrix import (
    CHAPTER_ROW,
    COLUMN,
    HEAD,
    ROW,
    MatrixView,
    paint_cell,
    paint_head,
    paint_label,
)
from kzailaw_desktop.gui.desks.pictures.picture import PictureButton, PicturePage
from kzailaw_desktop.gui.kit.dialogs.page import act_line, act_named, name_widget
from kzailaw_desktop.gui.kit.look import fonts, lettering, theme
from kzailaw_desktop.gui.kit.look.type import BOLD
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Label
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr

WIDE, TITLE = 560, 64


class MatrixPage(PicturePage):
    """Shade is how much is said; a click opens it."""

    def build(self) -> None:
        self._act: Act | None = None
        self._wanted = ""
        self.picture = PictureButton(self)
        self.tools.addWidget(self.picture)
        self.view = MatrixView()
        self.empty = Label(token="muted", wrap=True)
        self.empty.setContentsMargins(24, 8, 24, 24)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.box.addWidget(self.empty)
        self.box.addWidget(self.view, 1)
        lead(self, self.view)
        self.view.clicked.connect(self._open)

    def retranslate(self) -> None:
        self.heading.setText(tr("What is said about each article"))
        name_widget(self.view, tr("Articles by sources"))
        self.picture.retranslate()
        if self._act is not None:
            self.load()

    def load(self) -> None:
        library, wanted, lang = self.library, self._wanted, i18n.language()
        self.empty.setText(tr("Gathering what is known…"))
        self.empty.setVisible(self.view.cells.rowCount() == 0)

        def work() -> tuple[Act | None, Matrix]:
            act = act_named(library, wanted)
            return act, matrix(library, act, lang) if act else Matrix("")

        self.read(work, self._loaded, key="matrix")

    def _loaded(self, found: tuple[Act | None, Matrix]) -> None:
        self._act, made = found
        self.view.show_matrix(made)
        self.detail.setText(act_line(self._act) if self._act else "")
        self.empty.setText(tr("Import a sitting or an article: what they say will be shown here."))
        self.empty.setVisible(not made.sources)
        self.picture.setEnabled(bool(made.sources))
        if made.lines and not self.view.currentIndex().isValid():
            first = next((r for r, line in enumerate(made.lines) if not line.chapter), 0)
            self.view.setCurrentIndex(self.view.cells.index(first, 0))

    def show_place(self, document: str, eid: str) -> None:
        """Show the current act."""
        if document in self.library.act_ids() and document != (self._act.id if self._act else ""):
            self._wanted = document
            self.load()

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid() or self._act is None:
            return
        line, cell = (
            self.view.cells.line(index.row()),
            self.view.cells.cell(index.row(), index.column()),
        )
        if cell is not None and cell.eid:
            self.open_requested.emit(cell.document, cell.eid)
        else:
            self.open_requested.emit(self._act.id, line.eid)

    # -- picture ----------------------------------------------------------------------------

    def title(self) -> str:
        number = f"№ {self._act.number}" if self._act else ""
        return f"{tr('Matrix')} {number}".strip()

    def picture_size(self) -> QSize:
        """Size of the picture: every line."""
        made = self.view.cells.matrix
        rows = sum(CHAPTER_ROW if line.chapter else ROW for line in made.lines)
        return QSize(WIDE + COLUMN * len(made.sources) + 24, TITLE + HEAD + rows + 24)

    def paint_picture(self, painter: QPainter) -> None:
        """Draw every line below a title."""
        colors, made = theme.active(), self.view.cells.matrix
        width = self.picture_size().width()
        bold, small = fonts.interface(13.0, BOLD), fonts.interface(9.4)
        title = QRectF(24, 16, width - 48, 22)
        lettering.draw(painter, title, self.heading.text(), bold, colors.color("ink"), pitch=22)
        line_box = QRectF(24, 38, width - 48, 18)
        lettering.draw(
            painter, line_box, self.detail.text(), small, colors.color("muted"), pitch=18
        )
        for number, source in enumerate(made.sources):
            paint_head(painter, QRectF(WIDE + number * COLUMN, TITLE, COLUMN, HEAD), source)
        top = float(TITLE + HEAD)
        for line in made.lines:
            height = CHAPTER_ROW if line.chapter else ROW
            paint_label(painter, QRectF(0, top, WIDE, height), line)
            for number, source in enumerate(made.sources):
                box = QRectF(WIDE + number * COLUMN, top, COLUMN, height)
                paint_cell(painter, box, line.cells.get(source.id), made.most)
            top += height
