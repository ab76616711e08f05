"""The text on a date: the field in the header, and the line that says what stood then."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.controls import MenuButton, ValueButton
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Field, Label
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import date_text, tr
from kzailaw_desktop.library.editions.dated import DatedTexts, dated_texts, dates, parse_date

MOST_UNITS = 4  # units with announced changes that are named


class DayField(QWidget):
    """A date to be typed, and the known editions to choose from."""

    day_wanted = Signal(object)  # dt.date; None: the newest text
    refused = Signal(object)  # InputRefused: what was typed is no date

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Act | None = None
        self.field = Field("calendar-blank")
        self.field.setFixedWidth(136)
        self.editions = MenuButton("caret-down")
        self.editions.setFixedWidth(26)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.field)
        row.addWidget(self.editions)
        menu = self.editions.menu()
        assert menu is not None
        menu.triggered.connect(self._chosen)
        self.field.returnPressed.connect(self._entered)
        self.field.cancelled.connect(self._leave)

    def show_act(self, act: Act, day: dt.date | None) -> None:
        """Offer the editions of an act; `day` is the one whose text is shown."""
        self._act = act
        self.field.setPlaceholderText(tr("on a date"))
        name = tr("The text on a date")
        self.field.setAccessibleName(name)
        self.field.setToolTip(tips.plain(name))
        self.editions.setAccessibleName(tr("Known editions"))
        self.editions.setToolTip(tr("Known editions"))
        self.field.setText(date_text(day))
        menu = self.editions.menu()
        assert menu is not None
        menu.clear()
        days = dates(act)
        for each in reversed(days):
            text = date_text(each)
            if each == days[-1]:
                text = tr("{date}, the newest").format(date=text)
            action = QAction(text, menu)
            action.setData(each)
            menu.addAction(action)
        self.editions.setEnabled(bool(days))

    def _entered(self) -> None:
        text = self.field.text().strip()
        if not text:
            self.day_wanted.emit(None)
            return
        try:
            self.day_wanted.emit(parse_date(text))
        except InputRefused as error:
            self.refused.emit(error)

    def _chosen(self, action: QAction) -> None:
        self.day_wanted.emit(action.data())

    def _leave(self) -> None:
        self.field.clear()
        self.day_wanted.emit(None)


class DayBar(QWidget):
    """Below the header while the text of a date is shown, or none is known of it."""

    newest_wanted = Signal()
    unit_wanted = Signal(object)  # eId of a unit with an announced change

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caution = False
        self.label = Label(size=9.8, wrap=True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.units: list[ValueButton] = []
        self.newest = Button("", " ")
        self.newest.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.newest.clicked.connect(self.newest_wanted)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 4, 16, 4)
        self._row.setSpacing(6)
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.newest)
        self.hide()

    def show_day(self, act: Act, day: dt.date) -> None:
        """Say which editions stood on a day, or that none is known."""
        found = dated_texts(act, day)
        self._say(_words(act, found), not found.texts)
        eids = [eid for note in found.announced for eid in note.targets]
        for eid in list(dict.fromkeys(eids))[:MOST_UNITS]:
            button = ValueButton("", naming.unit_label(act, eid, i18n.language()), eid)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.taken.connect(self.unit_wanted)
            self._row.insertWidget(1 + len(self.units), button)
            self.units.append(button)

    def show_trouble(self, error: InputRefused) -> None:
        """Say that what was typed is no date."""
        self._say(error.text(i18n.language()), True)

    def _say(self, text: str, caution: bool) -> None:
        for button in self.units:
            button.setParent(None)
            button.deleteLater()
        self.units = []
        self.caution = caution
        self.label.setText(text)
        self.newest.setText(tr("Newest text"))
        self.setVisible(True)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.active()
        painter = QPainter(self)
        color = "warning" if self.caution else "accent"
        painter.fillRect(self.rect(), colors.color("paper"))
        painter.fillRect(self.rect(), colors.color(color, 0.09))
        painter.fillRect(0, 0, 3, self.height(), colors.color(color))


def _words(act: Act, found: DatedTexts) -> str:
    lang, day = i18n.language(), date_text(found.day)
    if not found.texts:
        first = min(found.first.values(), default=None)
        if first is None:
            return tr("No edition of this act is dated: which text stood on {day} is not known.").format(day=day)  # fmt: skip
        return tr("Which text stood on {day} is not known: the first known edition is of {first}. Shown is the newest.").format(day=day, first=date_text(first))  # fmt: skip
    stood: dict[str, list[str]] = {}  # edition in words -> languages
    for text in found.texts.values():
        past = labels.past_words(act, text, lang)
        edition = labels.edition_words(text, lang) + (f" ({past})" if past else "")
        stood.setdefault(edition, []).append(naming.language_mark(text.lang))
    alone = len(stood) == 1 and len(found.texts) > 1
    parts = [words if alone else f"{', '.join(marks)} {words}" for words, marks in stood.items()]
    said = tr("On {day} stood: {editions}.").format(day=day, editions="; ".join(parts))
    absent = [lang for lang in found.first if lang not in found.texts]
    for each in absent:
        more = tr("{language}: no text is known of that day, the first is of {first}.")
        mark, first_day = naming.language_mark(each), date_text(found.first[each])
        said += " " + more.format(language=mark, first=first_day)
    if found.announced:
        said += " " + tr("Not in this text, announced to be in force by then:")
    return said
