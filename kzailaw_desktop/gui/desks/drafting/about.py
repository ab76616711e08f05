"""What a draft is called, whose it is, how it stands, and when it enters into force."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.drafting import Draft
from kzailaw_desktop.gui.kit.widgets.controls import Choice
from kzailaw_desktop.gui.kit.widgets.forms import Captioned, PlainEditor, ScrollColumn
from kzailaw_desktop.gui.kit.widgets.spelling import declare
from kzailaw_desktop.gui.kit.widgets.widgets import Field, Label
from kzailaw_desktop.gui.kit.work.autosave import Autosave
from kzailaw_desktop.gui.kit.work.i18n import date_text, mark, tr, tr_data

STATUSES = {
    "draft": mark("Being written"),
    "sent": mark("Sent"),
    "adopted": mark("Adopted"),
    "rejected": mark("Rejected"),
}
FIELDS = {
    "title_kk": mark("Title in Kazakh"),
    "title_ru": mark("Title in Russian"),
    "author": mark("Author"),
    "date": mark("Date"),
    "post_kk": mark("Post in Kazakh"),
    "post_ru": mark("Post in Russian"),
    "force_kk": mark("Entry into force, in Kazakh"),
    "force_ru": mark("Entry into force, in Russian"),
    "background_kk": mark("Background, in Kazakh"),
    "background_ru": mark("Background, in Russian"),
    "finance_kk": mark("Finance, in Kazakh"),
    "finance_ru": mark("Finance, in Russian"),
    "effects_kk": mark("Expected effects, in Kazakh"),
    "effects_ru": mark("Expected effects, in Russian"),
}
NOTE = ("background", "finance", "effects")  # sections of the explanatory note
LONG = ("title", "force", *NOTE)  # written on several lines


class AboutForm(QWidget):
    """Saves itself when the hands rest."""

    edited = Signal(object)  # Draft

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self.fields = {
            name: Captioned(PlainEditor(2, 11.0, grows=True) if name.startswith(LONG) else Field())
            for name in FIELDS
        }
        for name, each in self.fields.items():
            if isinstance(each.field, PlainEditor):
                declare(each.field, name.rpartition("_")[2])
        self.status, self.status_title = Choice(), Label(token="muted", size=9.0)
        self.hint = Label(token="muted", size=9.2, wrap=True)
        self.area = ScrollColumn()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        names = list(FIELDS)
        for left, right in zip(names[::2], names[1::2], strict=True):
            row = QHBoxLayout()
            row.setSpacing(24)
            for name in (left, right):
                row.addWidget(self.fields[name], 1, Qt.AlignmentFlag.AlignTop)
            self.area.column.addLayout(row)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.status_title)
        line.addWidget(self.status)
        line.addStretch(1)
        self.area.column.addLayout(line)
        self.area.column.addWidget(self.hint)
        self.area.column.addStretch(1)
        self._autosave = Autosave(self)
        self._autosave.due.connect(self._emit)
        for each in self.fields.values():
            field = each.field
            assert isinstance(field, Field | PlainEditor)
            field.textChanged.connect(self._touched)
        self.status.chosen.connect(self._emit)

    def show_draft(self, draft: Draft | None) -> None:
        """Show another draft; what waits of the one before is saved first."""
        self.flush()
        self._draft = draft
        if draft is None:
            return
        values = {
            "title_kk": draft.titles.get("kk", ""),
            "title_ru": draft.titles.get("ru", ""),
            "author": draft.author,
            "date": date_text(draft.date),
            "post_kk": draft.post.get("kk", ""),
            "post_ru": draft.post.get("ru", ""),
            "force_kk": draft.entry_into_force.get("kk", ""),
            "force_ru": draft.entry_into_force.get("ru", ""),
        }
        for section in NOTE:
            for lang in ("kk", "ru"):
                values[f"{section}_{lang}"] = draft.note.get(section, {}).get(lang, "")
        for name, value in values.items():
            _write(self.fields[name], value)
        self._autosave.cancel()
        self.status.choose(draft.status)

    def draft(self) -> Draft | None:
        """The draft with what stands in the form."""
        if self._draft is None:
            return None
        text = {name: _read(each) for name, each in self.fields.items()}

        def both(name: str) -> dict[str, str]:
            found = {lang: text[f"{name}_{lang}"] for lang in ("kk", "ru")}
            return {lang: words for lang, words in found.items() if words}

        return replace(
            self._draft,
            titles=both("title"),
            author=text["author"],
            date=date_typed(text["date"]) or self._draft.date,
            post=both("post"),
            entry_into_force=both("force"),
            note={
                id: texts
                for id, texts in {**self._draft.note, **{id: both(id) for id in NOTE}}.items()
                if texts
            },
            status=self.status.value or self._draft.status,
        )

    def _touched(self, _text: str = "") -> None:
        self._autosave.touch()

    def flush(self) -> None:
        """Save now if something waits."""
        self._autosave.flush()

    def _emit(self, _value: object = None) -> None:
        draft = self.draft()
        if draft is not None and draft != self._draft:
            self._draft = draft
            self.edited.emit(draft)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        for name, text in FIELDS.items():
            self.fields[name].set_caption(tr_data(text))
        self.status.set_values([(k, tr_data(v)) for k, v in STATUSES.items()], self.status.value)
        self.status.set_name(tr("Status"))
        self.status_title.setText(tr("Status"))
        self.hint.setText(
            tr("Empty fields are filled by the templates when the draft is exported.")
        )


def date_typed(text: str) -> dt.date | None:
    """A date typed as 17.11.2025; None when it is none."""
    try:
        return dt.datetime.strptime(text, "%d.%m.%Y").date()
    except ValueError:
        return None


def _read(each: Captioned) -> str:
    field = each.field
    assert isinstance(field, Field | PlainEditor)
    text = field.text() if isinstance(field, Field) else field.toPlainText()
    return " ".join(text.split())


def _write(each: Captioned, text: str) -> None:
    field = each.field
    if isinstance(field, PlainEditor):
        field.setPlainText(text)
    elif isinstance(field, Field):
        field.setText(text)
        field.setCursorPosition(0)
