"""The controls above the memo: quiet choices, the words on its head, and the layout, folded away."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.export.word.page import INDENT, PORTRAIT
from kzailaw_desktop.export.words import data
from kzailaw_desktop.gui.kit.layout.flow import FlowLayout
from kzailaw_desktop.gui.kit.look import icons
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.controls import Choice
from kzailaw_desktop.gui.kit.widgets.forms import Captioned
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Field, Segmented
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data
from kzailaw_desktop.gui.memo.choices import Choices
from kzailaw_desktop.gui.memo.sections import SectionsDialog, Texts

TWIPS = 567  # in a centimetre
REST = 350  # milliseconds after the last letter
NOTES = (
    ("comments", mark("My notes as Word comments")),
    ("numbered", mark("My notes numbered at the end")),
    ("text", mark("My notes in the text")),
    ("", mark("Without my notes")),
)
WORDS = (  # field, caption, share of the width
    ("title", mark("Title"), 5),
    ("question", mark("Question"), 5),
    ("addressee", mark("Addressee"), 3),
    ("post", mark("Post"), 3),
    ("author", mark("Author"), 3),
)
MEASURES = (
    ("size", mark("Size, pt"), "14"),
    ("left", mark("Left, cm"), f"{PORTRAIT.left / TWIPS:.1f}"),
    ("right", mark("Right, cm"), f"{PORTRAIT.right / TWIPS:.1f}"),
    ("top", mark("Top, cm"), f"{PORTRAIT.top / TWIPS:.1f}"),
    ("bottom", mark("Bottom, cm"), f"{PORTRAIT.bottom / TWIPS:.1f}"),
    ("first_line", mark("First line, cm"), f"{INDENT / TWIPS:.2f}"),
)
SIDES = ("left", "right", "top", "bottom")
LIMITS = {"size": (8.0, 24.0), "first_line": (0.0, 5.0)}
MARGIN_LIMITS = (0.5, 8.0)
FONT = "Times New Roman"


def measure(text: str, name: str) -> float | None:
    """The number in a field, within what a page can bear; None: as the template has it."""
    try:
        value = float(text.replace(",", ".").strip())
    except ValueError:
        return None
    low, high = LIMITS.get(name, MARGIN_LIMITS)
    return value if low <= value <= high else None


class Tick(Button):
    """A button that is on or off, and shows it by a small box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("square", " ", parent)
        self.setCheckable(True)
        self.toggled.connect(self._show)

    def _show(self, on: bool) -> None:
        self.setIcon(icons.icon("check-square" if on else "square"))


class MemoHead(QWidget):
    """Says what was chosen as a whole, a moment after the last change."""

    changed = Signal(object)  # Choices
    suggestions_switched = Signal(bool)

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = choices
        self.kind, self.language, self.notes = Choice("file-text"), Choice("translate"), Choice()
        self.columns = Segmented()
        self.contents, self.suggestions = Tick(), Tick()
        self.layout_button = Button("sliders-horizontal")
        self.sections = Button("pencil-line", " ")
        self._dialog: SectionsDialog | None = None
        self.words = {name: Captioned() for name, _, _ in WORDS}
        self.measures = {name: Captioned() for name, _, _ in MEASURES}
        self.font_field = Captioned()
        self.details = QWidget()
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(self._take)
        self._build()
        self.retranslate()
        self.show_choices(choices)
        self._connect()

    # -- building ---------------------------------------------------------------------------

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 0, 16, 10)
        box.setSpacing(8)
        row = FlowLayout(gap=4)
        self.columns.add("kk", "ҚАЗ")
        self.columns.add("ru", "РУС")
        self.columns.add("both", "", "columns")
        self.layout_button.setCheckable(True)
        choices = (self.kind, self.language, self.columns, self.notes)
        ticks = (self.contents, self.suggestions)
        for widget in (*choices, self.sections, *ticks, self.layout_button):
            row.addWidget(widget)
        box.addLayout(row)
        words = QHBoxLayout()
        words.setSpacing(8)
        for name, _, share in WORDS:
            words.addWidget(self.words[name], share)
        box.addLayout(words)
        box.addWidget(self.details)
        layout = QHBoxLayout(self.details)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.font_field, 3)
        for captioned in self.measures.values():
            layout.addWidget(captioned, 1)
        layout.addStretch(3)
        self.details.hide()

    def _connect(self) -> None:
        for choice in (self.kind, self.language, self.notes):
            choice.chosen.connect(self._take)
        self.columns.chosen.connect(self._take)
        self.contents.clicked.connect(self._take)
        self.suggestions.clicked.connect(self._switch)
        self.layout_button.clicked.connect(self._unfold)
        self.sections.clicked.connect(self.write_sections)
        for captioned in self.fields().values():
            captioned.textChanged.connect(self._typed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lines of controls keep their height; the document below gives way."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def fields(self) -> dict[str, Field]:
        """Every field by its name."""
        named: dict[str, Captioned] = {**self.words, **self.measures, "font": self.font_field}
        return {name: captioned.line for name, captioned in named.items()}

    def _unfold(self) -> None:
        self.details.setVisible(self.layout_button.isChecked())
        if self.layout_button.isChecked():
            self.font_field.field.setFocus()

    def write_sections(self) -> None:
        """Open the sections of this kind of memo."""
        choices = self.flush()
        dialog = SectionsDialog(self, choices.template, choices.lang, dict(choices.texts))
        dialog.changed.connect(self._sections_written)
        self._dialog = dialog
        dialog.open()

    def _sections_written(self, texts: Texts) -> None:
        if texts != self.choices.texts:
            self.choices = replace(self.choices, texts=texts)
            self.changed.emit(self.choices)

    # -- choices ----------------------------------------------------------------------------

    def show_choices(self, choices: Choices) -> None:
        """Show other choices."""
        self.choices = choices
        self.kind.choose(choices.template)
        self.language.choose(choices.lang)
        self.notes.choose(choices.notes)
        self.columns.choose(choices.columns)
        self.contents.setChecked(choices.contents)
        self.suggestions.setChecked(choices.suggestions)
        texts = {name: getattr(choices, name) for name in self.words}
        texts |= {"font": choices.font, "size": _shown(choices.size or None)}
        texts["first_line"] = _shown(choices.first_line)
        margins = choices.margins or (None,) * 4
        texts |= {side: _shown(value) for side, value in zip(SIDES, margins, strict=True)}
        for name, field in self.fields().items():
            field.blockSignals(True)
            field.setText(texts[name])
            field.blockSignals(False)

    def _typed(self) -> None:
        self._resting.start()

    def _take(self) -> None:
        self._resting.stop()
        taken = self._read()
        if taken != self.choices:
            self.choices = taken
            self.changed.emit(taken)

    def _read(self) -> Choices:
        texts = {name: field.text().strip() for name, field in self.fields().items()}
        kept = {name: measure(texts[name], name) for name, _, _ in MEASURES}
        usual = {name: float(text) for name, _, text in MEASURES}
        margins: tuple[float, ...] = ()
        if any(kept[side] is not None for side in SIDES):
            sides = ((kept[side], usual[side]) for side in SIDES)
            margins = tuple(own if own is not None else plain for own, plain in sides)
        columns = next(k for k in ("kk", "ru", "both") if self.columns.button(k).isChecked())
        return replace(
            self.choices,
            template=self.kind.value,
            lang=self.language.value,
            notes=self.notes.value,
            columns=columns,
            contents=self.contents.isChecked(),
            suggestions=self.suggestions.isChecked(),
            font=texts["font"],
            size=kept["size"] or 0.0,
            margins=margins,
            first_line=kept["first_line"],
            title=texts["title"],
            question=texts["question"],
            addressee=texts["addressee"],
            post=texts["post"],
            author=texts["author"],
        )

    def flush(self) -> Choices:
        """Take what is being typed now."""
        self._take()
        return self.choices

    def _switch(self) -> None:
        self.suggestions_switched.emit(self.suggestions.isChecked())
        self._take()

    # -- words ------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        lang = i18n.language()
        kinds = [(key, kind["name"].get(lang, key)) for key, kind in data("memo").items()]
        self.kind.set_name(tr("Kind of memo"))
        self.kind.set_values(kinds, self.choices.template)
        self.language.set_name(tr("Language of the memo"))
        languages = [(key, name) for key, name in i18n.LANGUAGES.items()]
        self.language.set_values(languages, self.choices.lang)
        self.notes.set_name(tr("The user's own notes"))
        notes = [(key, tr_data(text)) for key, text in NOTES]
        self.notes.set_values(notes, self.choices.notes)
        for key, text in (
            ("kk", tr("Text in Kazakh only")),
            ("ru", tr("Text in Russian only")),
            ("both", tr("Text in both languages")),
        ):
            self.columns.button(key).setToolTip(tips.plain(text))
            self.columns.button(key).setAccessibleName(text)
        self.contents.setText(tr("Table of contents"))
        self.suggestions.setText(tr("Suggested links"))
        self.suggestions.setToolTip(tr("Tick everything that is only suggested, or nothing of it"))
        self.layout_button.setText(tr("Layout"))
        self.sections.setText(tr("Sections…"))
        said = tr("Write the sections of the memo: analysis, conclusions and others")
        self.sections.setToolTip(tips.plain(said))
        for name, caption, _ in WORDS:
            self.words[name].set_caption(tr_data(caption))
        for name, caption, usual in MEASURES:
            self.measures[name].set_caption(tr_data(caption))
            _field(self.measures[name]).setPlaceholderText(usual)
        self.font_field.set_caption(tr("Font"))
        _field(self.font_field).setPlaceholderText(FONT)
        _field(self.words["title"]).setPlaceholderText(tr("By its provisions"))


def _field(captioned: Captioned) -> Field:
    field = captioned.field
    assert isinstance(field, Field)
    return field


def _shown(value: float | None) -> str:
    return "" if value is None else f"{value:g}"
