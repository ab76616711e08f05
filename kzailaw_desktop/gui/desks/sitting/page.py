"""A sitting at a glance: who spoke how much, in which language, on what."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Debate
from kzailaw_desktop.gui.desks.pictures.picture import PictureButton, PicturePage
from kzailaw_desktop.gui.desks.sitting import bars
from kzailaw_desktop.gui.kit.dialogs.page import choose_file, name_widget
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Button
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.library.sitting_figures import SpeakerFigures, as_csv, figures

HEAD = 34
WIDTH = bars.MARGIN * 2 + bars.NAME + bars.WIDEST + 110
SHOWN = 8  # provisions named in a line
Found = tuple[Debate | None, list[SpeakerFigures]]


class SpeakerBars(QWidget):
    """The picture beside the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: list[SpeakerFigures] = []

    def show_figures(self, found: list[SpeakerFigures]) -> None:
        """Show other speakers."""
        self.found = found
        self.setMinimumHeight(HEAD + len(found) * bars.ROW + 24)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.active().color("paper"))
        bars.paint_legend(painter, 6)
        bars.paint(painter, self.found, HEAD)


class SittingPage(PicturePage):
    """The list of speakers leads to their first words; the picture shows their shares."""

    def build(self) -> None:
        self._debate: Debate | None = None
        self._wanted = ""
        self.table = Button("table", " ")
        self.table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.picture = PictureButton(self)
        for widget in (self.table, self.picture):
            self.tools.addWidget(widget)
        self.list = QuietList("paper", more_lines=2)
        self.bars = SpeakerBars()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.bars)
        row = QHBoxLayout()
        row.addWidget(self.list, 2)
        row.addWidget(self.area, 3)
        self.box.addLayout(row, 1)
        lead(self, self.list)
        self.table.clicked.connect(self._ask_table)
        self.list.opened.connect(self._open)

    def retranslate(self) -> None:
        self.heading.setText(tr("A sitting at a glance"))
        self.table.setText(tr("Save as table…"))
        name_widget(self.table, tr("Save as table…"))
        name_widget(self.list, tr("Speakers"))
        name_widget(self.area, tr("Words of each speaker"))
        self.picture.retranslate()
        self._show(self.bars.found)

    def show_place(self, document: str, eid: str) -> None:
        if document != self._wanted:
            self._wanted = document
            self.load()

    def load(self) -> None:
        library, wanted = self.library, self._wanted

        def cited(text: str, lang: str) -> list[str]:
            return [
                each.eid for each in library.cite(text, lang=lang) if each.resolved and each.eid
            ]

        def work() -> Found:
            sittings = [info.id for info in library.documents() if str(info.kind) == "debate"]
            if not sittings:
                return None, []
            debate = library.document(wanted if wanted in sittings else sittings[0])
            if not isinstance(debate, Debate):
                return None, []
            return debate, figures(debate, cited)

        self.read(work, self._loaded, key="figures")

    def _loaded(self, found: Found) -> None:
        self._debate, speakers = found
        for widget in (self.table, self.picture):
            widget.setEnabled(bool(speakers))
        self._show(speakers)

    def _show(self, found: list[SpeakerFigures]) -> None:
        self.bars.show_figures(found)
        if self._debate is None:
            self.detail.setText(tr("Import the record of a sitting; its speakers will be here."))
        else:
            self.detail.setText(naming.short_title(self._debate, i18n.language()))
        self.list.set_entries([self._entry(who) for who in found])

    def _entry(self, who: SpeakerFigures) -> ListEntry:
        parts = [who.role, tr("%n speeches", who.speeches)]
        parts += [tr("Kazakh {kk}%, Russian {ru}%").format(kk=who.share("kk"), ru=who.share("ru"))]
        parts += (
            [tr("on matter {}").format(", ".join(map(str, who.matters)))] if who.matters else []
        )
        named = [labels.label(eid, i18n.language()) for eid in who.provisions[:SHOWN]]
        parts += ["; ".join(named) + (" …" if len(who.provisions) > SHOWN else "")]
        more = " · ".join(part for part in parts if part)
        return ListEntry(who.first, who.name, more, f"{who.total}", "debate", value=who)

    def _open(self, who: SpeakerFigures) -> None:
        if self._debate is not None:
            self.open_requested.emit(self._debate.id, who.first)

    # -- table and picture ------------------------------------------------------------------------

    def _ask_table(self) -> None:
        name = f"{self._debate.id if self._debate else 'sitting'}.csv"
        title = tr("Save as table…").rstrip("…")
        self._dialog = choose_file(self, title, name, "CSV (*.csv)", self.save_table, save=True)

    def save_table(self, file: str) -> None:
        """Write the figures as CSV."""
        found, lang = self.bars.found, i18n.language()
        head = [tr("speaker"), tr("Role"), tr("Speeches"), tr("Words"), tr("Kazakh")]
        head += [tr("Russian"), tr("Matters"), tr("Provisions")]

        def work() -> str:
            from kzailaw_desktop.export.files import write_text

            write_text(Path(file), as_csv(found, head, lang))
            return Path(file).name

        self.write(work, self._saved)

    def _saved(self, name: str) -> None:
        self.said.emit(tr("Saved: {}").format(name))

    def picture_size(self) -> QSize:
        """Size of the picture: every speaker."""
        return QSize(WIDTH, HEAD + len(self.bars.found) * bars.ROW + 24)

    def paint_picture(self, painter: QPainter) -> None:
        """Draw the legend and the bars."""
        bars.paint_legend(painter, 6)
        bars.paint(painter, self.bars.found, HEAD)
