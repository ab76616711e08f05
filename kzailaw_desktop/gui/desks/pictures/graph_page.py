"""References inside the act: which article sends the reader to which."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.desks.pictures.arcs import ArcView
from kzailaw_desktop.gui.desks.pictures.picture import PictureButton, PicturePage
from kzailaw_desktop.gui.desks.pictures.refs import Graph, graph
from kzailaw_desktop.gui.kit.dialogs.page import act_line, act_named, name_widget
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList, snippet
from kzailaw_desktop.gui.kit.look import fonts, lettering, theme
from kzailaw_desktop.gui.kit.look.type import BOLD
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Hairline, Label
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr

TITLE, WIDE, HIGH = 64, 1180, 460


class GraphPage(PicturePage):
    """Arcs above, the references of the current article below."""

    def build(self) -> None:
        self._act: Act | None = None
        self._graph = Graph()
        self._wanted, self._eid = "", ""
        self.picture = PictureButton(self)
        self.tools.addWidget(self.picture)
        self.view = ArcView()
        self.area = QScrollArea()
        self.area.setWidget(self.view)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        self.view.setAutoFillBackground(False)
        self.titles = {True: Label(bold=True, size=9.6), False: Label(bold=True, size=9.6)}
        self.lists = {True: QuietList(more_lines=1), False: QuietList(more_lines=1)}
        self.box.addWidget(self.area, 3)
        self.box.addWidget(Hairline())
        self.box.addWidget(self._below(), 2)
        lead(self, self.view)
        self.view.chosen.connect(self._chosen)
        self.view.opened.connect(self._open)
        self.view.fitted.connect(self._fit)
        for each in self.lists.values():
            each.opened.connect(self._open)

    def _below(self) -> QWidget:
        below = QWidget()
        below.setAutoFillBackground(True)
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(0)
        for out in (True, False):
            column = QVBoxLayout()
            column.setSpacing(4)
            self.titles[out].setContentsMargins(24, 0, 0, 0)
            column.addWidget(self.titles[out])
            column.addWidget(self.lists[out], 1)
            row.addLayout(column, 1)
        return below

    def _fit(self, height: int) -> None:
        """The arcs take the height they want, up to three fifths of the page."""
        self.area.setMaximumHeight(height + 16)

    def retranslate(self) -> None:
        self.heading.setText(tr("References inside the act"))
        name_widget(self.view, tr("References inside the act"))
        name_widget(self.lists[True], tr("Refers to"))
        name_widget(self.lists[False], tr("Referred to by"))
        self.picture.retranslate()
        self._show()
        if self._act is not None:
            self.load()

    def load(self) -> None:
        library, wanted, lang = self.library, self._wanted, i18n.language()

        def work() -> tuple[Act | None, Graph]:
            act = act_named(library, wanted)
            return act, graph(library, act, lang) if act else Graph()

        self.read(work, self._loaded, key="graph")

    def _loaded(self, found: tuple[Act | None, Graph]) -> None:
        self._act, self._graph = found
        self.view.show_graph(self._graph)
        if self._act is not None:
            count = tr("%n references", len(self._graph.refs))
            self.detail.setText(f"{act_line(self._act)} · {count}")
        self.picture.setEnabled(bool(self._graph.nodes))
        self.view.choose(self._eid)
        self._show()

    def show_place(self, document: str, eid: str) -> None:
        """Show the current act, and its article."""
        from kzailaw_desktop import eid as eids

        if document not in self.library.act_ids():
            return
        self._eid = eids.article_of(eid)
        if self._act is None or self._act.id != document:
            self._wanted = document
            self.load()
        else:
            self.view.choose(self._eid)

    def _chosen(self, eid: str) -> None:
        self._eid = eid
        if self.view.at >= 0:
            x = int(self.view.places(self.view.width())[self.view.at])
            self.area.ensureVisible(x, self.view.height() // 2, 160, 0)
        self._show()

    def _show(self) -> None:
        lang, act, eid = i18n.language(), self._act, self._eid
        profile = act.profile if act else "A"
        name = labels.label(eid, lang, profile)
        for out in (True, False):
            refs = self._graph.of(eid, out=out) if eid else []
            title = tr("Refers to") if out else tr("Referred to by")
            told = f"{name}: {title[:1].lower()}{title[1:]} ({len(refs)})"
            self.titles[out].setText(told[:1].upper() + told[1:] if name else title)
            entries = []
            for number, ref in enumerate(refs):
                there, here = (ref.target, ref.source) if out else (ref.source, ref.target)
                label = labels.label(there, lang, profile)
                words = snippet(ref.text, max(0, ref.text.find(ref.words)))
                side = labels.label(here, lang, profile) if here != eid else ""
                entries.append(
                    ListEntry(
                        f"{number}", label[:1].upper() + label[1:], words, side, "act", value=there
                    )
                )
            self.lists[out].set_entries(entries)

    def _open(self, eid: str) -> None:
        if self._act is not None and eid:
            self.open_requested.emit(self._act.id, eid)

    # -- picture ----------------------------------------------------------------------------

    def title(self) -> str:
        number = f"№ {self._act.number}" if self._act else ""
        return f"{tr('References')} {number}".strip()

    def picture_size(self) -> QSize:
        """Size of the picture."""
        return QSize(max(WIDE, self.view.minimumWidth()), HIGH + TITLE)

    def paint_picture(self, painter: QPainter) -> None:
        """Draw the arcs below a title; the current article stands out."""
        colors, size = theme.active(), self.picture_size()
        bold, small = fonts.interface(13.0, BOLD), fonts.interface(9.4)
        width = size.width()
        title = QRectF(24, 16, width - 48, 22)
        lettering.draw(painter, title, self.heading.text(), bold, colors.color("ink"), pitch=22)
        line = QRectF(24, 38, width - 48, 18)
        lettering.draw(painter, line, self.detail.text(), small, colors.color("muted"), pitch=18)
        painter.translate(0, TITLE)
        self.view.draw(painter, width, HIGH, self.view.at)
        painter.translate(0, -TITLE)
