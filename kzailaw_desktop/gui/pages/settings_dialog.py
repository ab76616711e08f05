"""All settings in one dialog, applied at once; the field at the top finds one by a word."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from kzailaw_desktop.gui.kit.dialogs.dialog import Sheet
from kzailaw_desktop.gui.kit.layout.scroll_area import FittedScrollArea
from kzailaw_desktop.gui.kit.look import fonts, lettering
from kzailaw_desktop.gui.kit.widgets.choosing import Choosing, Stepper
from kzailaw_desktop.gui.kit.widgets.controls import ValueButton
from kzailaw_desktop.gui.kit.widgets.widgets import Field, Label
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data
from kzailaw_desktop.gui.kit.work.settings import Settings

WORDS = 350.0  # pixels that the explanation of a setting may be wide


@dataclass(frozen=True, slots=True)
class Form:
    """One setting: what it is called, what it does, and how it is chosen."""

    key: str
    text: str
    help: str
    choices: tuple[tuple[str, str], ...] = ()
    action: str = ""  # an action of the window that the choice is made in
    low: float = 0.0
    high: float = 0.0
    step: float = 1.0


FORMS = (
    Form(
        "language",
        mark("Language of the interface"),
        mark("Menus, messages and memos; the texts stay in their own languages."),
        (("", mark("As the system")), *i18n.LANGUAGES.items()),
    ),
    Form(
        "scheme",
        mark("Colours"),
        mark("High contrast takes the system's own colours."),
        (
            ("system", mark("As the system")),
            ("light", mark("Light")),
            ("dark", mark("Dark")),
            ("contrast", mark("High contrast")),
        ),
    ),
    Form(
        "columns",
        mark("Columns of an act"),
        mark("Kazakh beside Russian, or one of them alone."),
        (
            ("both", mark("Both languages")),
            ("kk", mark("Kazakh only")),
            ("ru", mark("Russian only")),
        ),
    ),
    Form(
        "text_size",
        mark("Text size"),
        mark("In points; Ctrl with plus and minus does the same."),
        low=fonts.SMALLEST,
        high=fonts.LARGEST,
        step=0.5,
    ),
    Form(
        "line_spacing",
        mark("Line spacing"),
        mark("1.5 is easy on the eyes."),
        low=1.2,
        high=2.2,
        step=0.1,
    ),
    Form(
        "spelling",
        mark("Spelling"),
        mark(
            "Misspelt words in notes and drafts, by the dictionaries of this computer (Hunspell)."
        ),
        (("on", mark("Underline")), ("off", mark("Do not check"))),
    ),
    Form(
        "watching",
        mark("Watched folders"),
        mark("New and changed files in them are offered; nothing is imported unasked."),
        action="desk-watching",
    ),
    Form("memo_author", mark("Name of the author"), mark("Appears under memos and on your notes.")),
)


class SettingsDialog(Sheet):
    """A row a setting: name and explanation at the left, the choice at the right."""

    action_wanted = Signal(str)

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent, tr("Settings"), 620)
        self._settings = settings
        self.filter = Field("magnifying-glass")
        self.filter.setPlaceholderText(tr("Find a setting"))
        self.filter.setAccessibleName(tr("Find a setting"))
        self.body.addWidget(self.filter)
        self._rows: dict[str, list[QWidget]] = {}
        self.controls: dict[str, QWidget] = {}
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(14)
        for number, form in enumerate(FORMS):
            self._add(grid, number, form)
        grid.setRowStretch(len(FORMS), 1)
        self.body.addWidget(FittedScrollArea(rows, "chrome"), 1)
        self.resize(620, 560)
        self.filter.textChanged.connect(self._find)
        self.add_close()

    def _add(self, grid: QGridLayout, number: int, form: Form) -> None:
        words = QWidget()
        box = QVBoxLayout(words)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(1)
        name = tr_data(form.text)
        box.addWidget(Label(name, size=10.4), 0, Qt.AlignmentFlag.AlignTop)
        help = Label(tr_data(form.help), token="muted", size=9.0, wrap=True)
        help.setAlignment(Qt.AlignmentFlag.AlignTop)
        box.addWidget(help, 1)
        control = self._control(form)
        control.setObjectName(form.key)
        control.setAccessibleName(name)
        control.setFixedWidth(190)
        grid.addWidget(words, number, 0)
        grid.addWidget(control, number, 1, Qt.AlignmentFlag.AlignTop)
        lines = lettering.line_count(help.text(), help.font(), WORDS, 3)
        words.setMinimumHeight(26 + lines * (help.fontMetrics().lineSpacing() + 1))
        self._rows[form.key] = [words, control]
        self.controls[form.key] = control

    def _control(self, form: Form) -> QWidget:
        if form.action:
            button = ValueButton("eye", tr("Choose…"), form.action)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.taken.connect(self._take_action)
            return button
        value = self._settings.get(form.key)
        if form.choices:
            combo = Choosing()
            for key, text in form.choices:
                combo.addItem(tr_data(text), key)
            combo.setCurrentIndex(max(0, combo.findData(value)))
            combo.activated.connect(self._combo_chosen)
            return combo
        if form.high:
            spin = Stepper()
            spin.setRange(form.low, form.high)
            spin.setSingleStep(form.step)
            spin.setDecimals(1)
            spin.setValue(value if isinstance(value, int | float) else form.low)
            spin.valueChanged.connect(self._number_chosen)
            return spin
        line = Field()
        line.setText(str(value))
        line.editingFinished.connect(self._text_chosen)
        return line

    def _take_action(self, id: str) -> None:
        self.accept()
        self.action_wanted.emit(id)

    def _combo_chosen(self, _index: int) -> None:
        combo = self.sender()
        assert isinstance(combo, QComboBox)
        self._settings.set(combo.objectName(), combo.currentData())

    def _number_chosen(self, value: float) -> None:
        self._settings.set(self.sender().objectName(), round(value, 2))

    def _text_chosen(self) -> None:
        line = self.sender()
        assert isinstance(line, QLineEdit)
        self._settings.set(line.objectName(), line.text().strip())

    def _find(self, words: str) -> None:
        wanted = words.casefold()
        for form in FORMS:
            hay = f"{tr_data(form.text)} {tr_data(form.help)} {form.text}".casefold()
            for widget in self._rows[form.key]:
                widget.setVisible(wanted in hay)
