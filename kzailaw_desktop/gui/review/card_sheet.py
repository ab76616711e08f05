"""The card of a document: every field to be set, its files, corrections and texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from kzailaw_desktop.corpus.text.correction import described
from kzailaw_desktop.gui.kit.dialogs.dialog import Sheet
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.widgets.controls import Choice, ValueButton
from kzailaw_desktop.gui.kit.widgets.forms import Captioned, ScrollColumn
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Field, Hairline, Label
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr, tr_data
from kzailaw_desktop.gui.review import card_words as words
from kzailaw_desktop.gui.review.choosing_lines import CardContents, OwnCorrection

if TYPE_CHECKING:
    from kzailaw_desktop.library.stored.cards import Row

WIDTH, HEIGHT = 760, 600
DATES = ("date", "edition", "force.date")


class CardSheet(Sheet):
    """Shows a card; changes are signalled when it is saved."""

    saved = Signal(str, object)  # document, {field: value}
    remove_wanted = Signal(str, str, str)  # document, language, edition; "" for all
    drop_wanted = Signal(str)  # the kept files of a document
    open_wanted = Signal(str)  # another document: the texts beside
    reread_wanted = Signal(str)  # a document
    taken_back = Signal(str, str, object)  # document, language, Correction

    def __init__(self, parent: QWidget | None, contents: CardContents) -> None:
        super().__init__(parent, tr("Document card"), WIDTH)
        self.contents, self.card = contents, contents.card
        self._fields: dict[str, Field] = {}
        self._choices: dict[str, Choice] = {}
        self.room = ScrollColumn("chrome")
        self.room.column.setContentsMargins(0, 0, 12, 0)
        self.body.addWidget(self.room, 1)
        self._texts()
        self._common()
        if contents.own:
            self._files()
            self._corrections()
        self.room.column.addStretch(1)
        self._buttons(contents.own)
        self.resize(WIDTH, HEIGHT)

    # -- fields ------------------------------------------------------------------------------

    def _texts(self) -> None:
        """What each text has of its own, language beside language."""
        values = self.card["fields"]
        langs = [lang for lang in ("kk", "ru", "en") if f"title.{lang}" in values]
        if self.card["kind"] == "debate":
            langs = langs[:1]  # a sitting has one title
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for column, lang in enumerate(langs):
            grid.setColumnStretch(column, 1)
            if self.card["kind"] != "debate":
                name = tr_data(words.LANGUAGES[lang])
                grid.addWidget(Label(name, size=9.6, bold=True), 0, column)
            for row, (key, caption) in enumerate(self._own_fields(), 1):
                full = f"{key}.{lang}"
                if full not in values:
                    continue
                widget = (
                    self._choice(full, caption, words.standings())
                    if key == "standing"
                    else (self._field(full, caption))
                )
                grid.addWidget(widget, row, column)
        missing = [lang for lang in ("kk", "ru", "en") if lang not in langs]
        self.room.column.addLayout(grid)
        if self.card["kind"] == "act" and missing:
            self._more_titles(missing)

    def _own_fields(self) -> list[tuple[str, str]]:
        found = [
            ("title", tr("Title")), ("edition", tr("Edition of")), ("standing", tr("Standing")),
            ("source", tr("Source address")), ("journal", tr("Journal")),
        ]  # fmt: skip
        return found[:1] if self.card["kind"] == "debate" else found

    def _more_titles(self, langs: list[str]) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        captions = {
            "kk": tr("Title in Kazakh"), "ru": tr("Title in Russian"), "en": tr("Title in English"),
        }  # fmt: skip
        for lang in langs:
            row.addWidget(self._field(f"title.{lang}", captions[lang]), 1)
        self.room.column.addLayout(row)

    def _common(self) -> None:
        """What all texts share."""
        self.room.column.addWidget(Hairline())
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        captions = {
            "number": tr("Number of the act"), "date": tr("Date"), "authors": tr("Authors, separated by ;"),
            "year": tr("Year"), "kind": tr("Kind of document"), "standing": tr("Standing"),
            "force": tr("Force"), "force.date": tr("Since"), "source": tr("Source address"),
        }  # fmt: skip
        values, act = self.card["fields"], self.card["kind"] == "act"
        place = 0
        for name, caption in captions.items():
            if name not in values or (act and name in ("standing", "source")):
                continue
            lists = {
                "kind": words.kinds_of(self.card["kind"]), "standing": words.standings(),
                "force": words.forces(),
            }  # fmt: skip
            known = lists.get(name)
            widget = self._choice(name, caption, known) if known else self._field(name, caption)
            grid.addWidget(widget, place // 2, place % 2)
            place += 1
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.room.column.addLayout(grid)
        said = words.account_words(self.card)
        if said:
            self.room.column.addWidget(Label(said, token="muted", size=9.2, wrap=True))

    def _field(self, name: str, caption: str) -> Captioned:
        made = Field()
        made.setText(self._before(name))
        made.setCursorPosition(0)
        made.setPlaceholderText(tr("not known"))
        captioned = Captioned(made)
        captioned.set_caption(caption)
        self._fields[name] = made
        return captioned

    def _choice(self, name: str, caption: str, values: list[tuple[str, str]]) -> Captioned:
        choice = Choice()
        choice.set_name(caption)
        choice.set_values(values, self._before(name))
        captioned = Captioned(choice)
        captioned.caption.setText(caption)
        self._choices[name] = choice
        return captioned

    def _before(self, name: str) -> str:
        """What a field says now, as it is shown."""
        value = str(self.card["fields"].get(name) or "")
        return (
            words.shown_date(value) if name.partition(".")[0] in DATES or name in DATES else value
        )

    # -- files, texts, corrections ----------------------------------------------------------

    def _title(self, text: str) -> None:
        self.room.column.addSpacing(4)
        self.room.column.addWidget(Hairline())
        self.room.column.addWidget(Label(text, size=9.6, bold=True))

    def _row(self, text: str, *buttons: Button | None) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Elided(text, size=9.4), 1)
        for button in buttons:
            if button is not None:
                row.addWidget(button)
        self.room.column.addLayout(row)

    def _files(self) -> None:
        """The files it was read from, and its texts where there are several."""
        doc, sources = str(self.card["id"]), self.card["source"]
        self._title(tr("Files"))
        for source in sources:
            self._row(words.source_words(source))
        again = ValueButton("arrow-clockwise", tr("Read again"), doc)
        again.taken.connect(self._read_again)
        self._row(tr("Read the document again with the present version"), again)
        if sources:
            self._row(words.kept_words(self.card), self._drop_button(doc, sources))
        if self.card["beside"]:
            opened = ValueButton("article", tr("Open the text beside"), f"{doc}~beside")
            opened.taken.connect(self._open)
            removed = ValueButton("trash", "", (f"{doc}~beside", "", ""))
            name_widget(removed, tr("Remove the text beside"), tip=True)
            removed.taken.connect(self._remove)
            self._row(tr("A text of lower standing is kept beside"), opened, removed)
        texts = self.card.get("texts", [])
        if len(texts) > 1:
            self._title(tr("Texts"))
            for text in texts:
                self._text_row(doc, text)

    def _text_row(self, doc: str, text: Row) -> None:
        version = text["edition"] or (f"since-{text['not_before']}" if text["not_before"] else "")
        name = words.text_words(f"{text['lang']}@{version}")
        edition = str(version or "unknown")
        button = ValueButton("trash", "", (doc, str(text["lang"]), edition))
        name_widget(button, tr("Remove {text}").format(text=name), tip=True)
        button.taken.connect(self._remove)
        self._row(name, button)

    def _drop_button(self, doc: str, sources: list[Row]) -> Button | None:
        if not any(source["kept"] for source in sources):
            return None
        button = ValueButton("trash", tr("Delete the kept files…"), doc)
        button.taken.connect(self._drop)
        return button

    def _corrections(self) -> None:
        """The user's corrections of lines, each to be taken back."""
        if not self.contents.corrections:
            return
        self._title(tr("Your corrections"))
        for each in self.contents.corrections:
            said = described(each.correction, i18n.language())
            line = tr("Line {number}").format(number=each.correction.line)
            parts = [line, f"«{each.correction.text[:60]}»", said]
            parts += [tr("its line is not found")] if each.lost else []
            button = ValueButton("arrow-u-up-left", tr("Take back"), each)
            button.taken.connect(self._take_back)
            self._row(" · ".join(parts), button)

    # -- what is done -------------------------------------------------------------------------

    def _buttons(self, own: bool) -> None:
        if own:
            remove = self.add_button(tr("Remove from the library"), icon="trash")
            remove.clicked.connect(self._remove_all)
        self.add_close()
        save = self.add_button(tr("Save"), primary=True)
        save.clicked.connect(self._save)

    def changes(self) -> dict[str, str]:
        """The fields that were changed; "" gives one back to what the file says."""
        found = {n: f.text().strip() for n, f in self._fields.items()}
        found |= {n: c.value for n, c in self._choices.items()}
        return {name: value for name, value in found.items() if value != self._before(name)}

    def _save(self) -> None:
        changes = self.changes()
        if changes:
            self.saved.emit(str(self.card["id"]), changes)
        self.accept()

    def _remove_all(self) -> None:
        self._remove((str(self.card["id"]), "", ""))

    def _remove(self, text: tuple[str, str, str]) -> None:
        """Remove a text: document, language and edition, "" for all."""
        self.remove_wanted.emit(*text)
        self.accept()

    def _drop(self, doc: str) -> None:
        self.drop_wanted.emit(doc)
        self.accept()

    def _read_again(self, doc: str) -> None:
        self.reread_wanted.emit(doc)
        self.accept()

    def _open(self, doc: str) -> None:
        self.open_wanted.emit(doc)
        self.accept()

    def _take_back(self, each: OwnCorrection) -> None:
        self.taken_back.emit(str(self.card["id"]), each.lang, each.correction)
        self.accept()
