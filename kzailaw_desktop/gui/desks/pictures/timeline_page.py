"""The timeline of an act or of one provision."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.gui.desks.pictures.events import (
    AmendingAct,
    Happening,
    act_number,
    happenings,
    matching,
)
from kzailaw_desktop.gui.desks.pictures.picture import PictureButton, PicturePage
from kzailaw_desktop.gui.desks.pictures.timeline import TEXT, WIDEST, TimelineView
from kzailaw_desktop.gui.kit.dialogs.page import act_line, act_named, name_widget
from kzailaw_desktop.gui.kit.look import fonts, lettering, theme
from kzailaw_desktop.gui.kit.look.type import BOLD
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Field, Label, Segmented
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr

HEAD = 64
FEW = 4  # groups that a filter leaves are unfolded
Found = tuple[Act | None, dict[str, str], dict[str, AmendingAct]]


class TimelinePage(PicturePage):
    """A line with few words, from the amendment notes."""

    def build(self) -> None:
        self._act: Act | None = None
        self._eid = ""
        self._which = "all"
        self._names: dict[str, str] = {}
        self._acts: dict[str, AmendingAct] = {}
        self.which = Segmented()
        for key in ("all", "happened", "proposed"):
            self.which.add(key)
        self.which.choose("all")
        self.unit = Field("crosshair-simple")
        self.unit.setFixedWidth(150)
        self.picture = PictureButton(self)
        self.words = Field("funnel")
        self.words.setFixedWidth(180)
        self.order = Button("sort-descending")
        self.order.setCheckable(True)
        self.order.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for widget in (self.which, self.order, self.words, self.unit, self.picture):
            self.tools.addWidget(widget)
        self.view = TimelineView()
        self.empty = Label(token="muted", wrap=True)
        self.empty.setContentsMargins(24, 8, 24, 24)
        self.box.addWidget(self.empty)
        self.box.addWidget(self.view, 1)
        lead(self, self.view)
        self.which.chosen.connect(self._choose)
        self.unit.returnPressed.connect(self._typed)
        self.unit.cancelled.connect(self._whole)
        self.words.textChanged.connect(self._show)
        self.order.toggled.connect(self._show)
        self.view.opened.connect(self._open)

    def retranslate(self) -> None:
        self.heading.setText(tr("Timeline"))
        for key, text in (
            ("all", tr("Everything")),
            ("happened", tr("Happened")),
            ("proposed", tr("Announced and proposed")),
        ):
            self.which.button(key).setText(text)
        self.unit.setPlaceholderText(tr("Provision: 17-3-2"))
        name_widget(self.unit, tr("Show one provision only"))
        self.words.setPlaceholderText(tr("Act or words"))
        name_widget(self.words, tr("Show amending acts and events with these words"))
        name_widget(self.order, tr("Show the latest event first"))
        name_widget(self.view, tr("Timeline"))
        self.picture.retranslate()
        if self._act is not None:
            self.load()

    def load(self) -> None:
        wanted = self._act.id if self._act else ""
        library, lang = self.library, i18n.language()

        def work() -> Found:
            documents = [library.named(d.id) for d in library.documents()]
            names = {each.id: naming.short_title(each, lang) for each in documents}
            acts = {
                act_number(f"№ {each.number}"): AmendingAct(each.id, naming.title(each, lang))
                for each in documents
                if isinstance(each, Act) and each.number
            }
            return act_named(library, wanted), names, acts

        self.read(work, self._loaded, key="act")

    def _loaded(self, found: Found) -> None:
        act, self._names, self._acts = found
        if self._act is None or act is None or act.id == self._act.id:
            self._act = act  # else another act was asked for meanwhile
        self._show()

    def show_place(self, document: str, eid: str) -> None:
        """The timeline of the current act; with a unit below the article level, of that unit."""
        if self._act is None or self._act.id != document:
            act = act_named(self.library, document)
            self._act = act if act is not None and act.id == document else self._act
            self._eid = ""
        self._show()

    def show_unit(self, eid: str) -> None:
        """The timeline of one provision; "" the whole act."""
        self._eid = eid
        label = labels.label(eid, i18n.language(), self._act.profile if self._act else "A")
        self.unit.setText(label)
        self._show()

    def _show(self) -> None:
        if self._act is None:
            self.empty.setText(tr("Import an act: its history will stand here."))
            return
        lang = i18n.language()
        marks = happenings(self._act, lang, self._names, self._eid, self._which, self._acts)
        words = self.words.text().strip()
        if words:
            marks = matching(marks, words)
        if self.order.isChecked():
            marks.reverse()
        self.view.marks.set_marks(marks, unfolded=bool(words) and len(marks) <= FEW)
        line = act_line(self._act)
        if self._eid:
            line = f"{labels.label(self._eid, lang, self._act.profile)} · {line}"
        self.detail.setText(line)
        nothing = tr("No event has these words.")
        self.empty.setText(nothing if words else tr("Nothing is known of its history yet."))
        self.empty.setVisible(not marks)
        self.picture.setEnabled(bool(marks))

    def _choose(self, which: str) -> None:
        self._which = which
        self._show()

    def _typed(self) -> None:
        words = self.unit.text().strip()
        if not words or self._act is None:
            self._whole()
            return
        try:
            _, eid = self.library.resolve(words, self._act.id)
        except NotFound as error:
            self.trouble(error)
            return
        self.show_unit(eid)

    def _whole(self) -> None:
        self.unit.clear()
        self._eid = ""
        self._show()

    def _open(self, item: Happening) -> None:
        if item.document:
            self.open_requested.emit(item.document, item.eid)

    # -- picture ----------------------------------------------------------------------------

    def title(self) -> str:
        unit = labels.label(self._eid, i18n.language()) if self._eid else ""
        number = f"№ {self._act.number}" if self._act else ""
        return " ".join(part for part in (tr("Timeline"), unit, number) if part)

    def picture_size(self) -> QSize:
        """Size of the picture: every mark, at the width of the text."""
        width = int(TEXT + WIDEST + 48)
        rows = range(self.view.marks.rowCount())
        return QSize(width, HEAD + 24 + sum(self.view.drawing.height(r, width) for r in rows))

    def paint_picture(self, painter: QPainter) -> None:
        """Draw every mark below a title."""
        colors, width, top = theme.active(), self.picture_size().width(), float(HEAD)
        bold = fonts.interface(13.0, BOLD)
        title = QRectF(24, 16, width - 48, 22)
        lettering.draw(painter, title, self.heading.text(), bold, colors.color("ink"), pitch=22)
        small = fonts.interface(9.4)
        line = QRectF(24, 38, width - 48, 18)
        lettering.draw(painter, line, self.detail.text(), small, colors.color("muted"), pitch=18)
        for row in range(self.view.marks.rowCount()):
            height = self.view.drawing.height(row, width)
            self.view.drawing.paint(painter, QRectF(0, top, width, height), row)
            top += height
