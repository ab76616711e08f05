"""The card of a document: every field to be set, and the document to be taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kzailaw_desktop import labels
from kzailaw_desktop.corpus.kept.card import SUBTYPES
from kzailaw_desktop.domain import Force, Status
from kzailaw_desktop.gui.kit.dialogs.dialog import Sheet
from kzailaw_desktop.gui.kit.widgets.controls import Choice
from kzailaw_desktop.gui.kit.widgets.forms import Captioned
from kzailaw_desktop.gui.kit.widgets.widgets import Field, Label
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data

if TYPE_CHECKING:
    from kzailaw_desktop.library.stored.cards import Row

KINDS = {
    "law": mark("Law"), "constitutional-law": mark("Constitutional law"), "code": mark("Code"),
    "constitution": mark("Constitution"), "decree": mark("Decree"),
    "resolution": mark("Resolution"), "order": mark("Order"), "decision": mark("Decision"),
    "disposition": mark("Disposition"), "rules": mark("Rules"),
}  # fmt: skip
FORCES = {
    "in-force": mark("In force"), "repealed": mark("Repealed"), "not-yet": mark("Not yet in force"),
    "unknown": mark("Not known"),
}  # fmt: skip


class CardSheet(Sheet):
    """Shows a card; what was changed is told when it is saved."""

    saved = Signal(str, object)  # document, {field: value}
    remove_wanted = Signal(str)  # document

    def __init__(self, parent: QWidget | None, card: Row, *, own: bool) -> None:
        super().__init__(parent, tr("Document card"), 620)
        self.card = card
        self._fields: dict[str, Field] = {}
        self._choices: dict[str, Choice] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self.body.addLayout(self._grid)
        for lang, caption in (
            ("kk", tr("Title in Kazakh")), ("ru", tr("Title in Russian")),
            ("en", tr("Title in English")),
        ):  # fmt: skip
            self._field(f"title.{lang}", caption, card["title"].get(lang), wide=True)
        if card["kind"] == "act":
            self._act()
        self.body.addWidget(Label(self._proof(), token="muted", size=9.2, wrap=True))
        self.body.addStretch(1)
        self._buttons(own)

    def _act(self) -> None:
        card = self.card
        self._field("number", tr("Number"), card["number"])
        self._field("date", tr("Date"), _shown(card["date"]))
        self._field("edition", tr("Edition of"), _shown(card["edition"]))
        kinds = [(kind, tr_data(KINDS[kind])) for kind in SUBTYPES]
        self._choice("kind", tr("Kind of act"), kinds, card.get("subtype", ""))
        lang = i18n.language()
        standings = [(str(s), labels.status_words(s, lang)) for s in Status]
        self._choice("standing", tr("Standing"), standings, card["standing"])
        forces = [(str(f), tr_data(FORCES[f])) for f in Force]
        self._choice("force", tr("Force"), forces, card["force"])

    def _place(self, widget: QWidget, wide: bool = False) -> None:
        count = self._grid.count()
        row, column = (count, 0) if wide else (10 + (count - 3) // 2, (count - 3) % 2)
        self._grid.addWidget(widget, row, column, 1, 2 if wide else 1)

    def _field(self, name: str, caption: str, value: str | None, *, wide: bool = False) -> None:
        field = Field()
        field.setText(value or "")
        captioned = Captioned(field)
        captioned.set_caption(caption)
        field.setPlaceholderText(tr("not known"))
        self._fields[name] = field
        self._place(captioned, wide)

    def _choice(self, name: str, caption: str, values: list[tuple[str, str]], value: str) -> None:
        choice = Choice()
        choice.set_name(caption)
        choice.set_values(values, value)
        captioned = Captioned(choice)
        captioned.caption.setText(caption)
        self._choices[name] = choice
        self._place(captioned)

    def _proof(self) -> str:
        """Files it was read from, the account of words, the number of doubts."""
        parts = [f"{s['name']} ({s['imported']})" for s in self.card["source"] if s["name"]]
        account = self.card["account"]
        if account:
            lost = account["lost"]
            words = tr("%n words of the file", account["words"])
            parts.append(f"{words}, " + (tr("%n lost", lost) if lost else tr("none lost")))
        if self.card["doubts"]:
            parts.append(tr("%n doubts", len(self.card["doubts"])))
        return " · ".join(parts)

    def _buttons(self, own: bool) -> None:
        if own:
            remove = self.add_button(tr("Remove from the library"), icon="trash")
            remove.clicked.connect(self._remove)
        self.add_close()
        save = self.add_button(tr("Save"), primary=True)
        save.clicked.connect(self._save)

    def changes(self) -> dict[str, str]:
        """The fields that were changed; "" gives one back to what the file says."""
        card = self.card
        before = {f"title.{lang}": card["title"].get(lang) or "" for lang in ("kk", "ru", "en")}
        before["number"] = card.get("number") or ""
        before["date"] = _shown(card.get("date"))
        before["edition"] = _shown(card.get("edition"))
        found = {n: f.text().strip() for n, f in self._fields.items()}
        changed = {name: value for name, value in found.items() if value != before[name]}
        now = {"kind": card.get("subtype"), "standing": card["standing"], "force": card["force"]}
        chosen = {n: c.value for n, c in self._choices.items() if c.value != now[n]}
        return {**changed, **chosen}

    def _save(self) -> None:
        changes = self.changes()
        if changes:
            self.saved.emit(str(self.card["id"]), changes)
        self.accept()

    def _remove(self) -> None:
        self.remove_wanted.emit(str(self.card["id"]))
        self.accept()


def _shown(iso: str | None) -> str:
    """A date as it is written in Kazakhstan."""
    parts = (iso or "").split("-")
    return ".".join(reversed(parts)) if len(parts) == 3 else iso or ""
