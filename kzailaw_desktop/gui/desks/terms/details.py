"""Beside the table of terms: definition, divergence and uses of one; or the form for a new one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.desks.terms.entries import TermEntry, Use
from kzailaw_desktop.gui.desks.terms.sources import source_words
from kzailaw_desktop.gui.desks.terms.table import COLUMNS, TITLES
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList, snippet
from kzailaw_desktop.gui.kit.widgets.forms import Captioned
from kzailaw_desktop.gui.kit.widgets.redline import RedlineText
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Field, Label
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr, tr_data
from kzailaw_desktop.gui.kit.work.naming import language_mark
from kzailaw_desktop.workspace.notes.annotation import new_id


class TermDetails(QWidget):
    """What is known of a term."""

    unit_opened = Signal(object)  # eId
    edit_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Label(size=11.5, bold=True, wrap=True)
        self.wordings = Label(token="muted", size=9.2, wrap=True)
        self.where = Button("", " ")
        self.words = {lang: RedlineText(size=11.0) for lang in ("kk", "ru")}
        self.signs = {
            lang: Label(language_mark(lang), token="muted", size=8.4) for lang in ("kk", "ru")
        }
        self.note = Label(token="warning", size=9.8, wrap=True)
        self.related = Label(token="muted", size=9.2, wrap=True)
        self.source = Label(token="muted", size=8.8, wrap=True)
        self.uses_title = Label(token="muted", size=9.0, bold=True)
        self.uses = QuietList(more_lines=2)
        self.edit, self.remove = Button("pencil-line"), Button("trash")
        self._eid = ""
        self._build()
        self.where.clicked.connect(self._open)
        self.uses.opened.connect(self.unit_opened)
        self.uses.clicked.connect(self._clicked)
        self.edit.clicked.connect(self.edit_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        self.clear()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.setSpacing(6)
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 8, 0)
        head.addWidget(self.name, 1)
        head.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(20, 0, 20, 4)
        self.body.setSpacing(4)
        self.body.addWidget(self.wordings)
        self.body.addWidget(self.note)
        self.body.addWidget(self.related)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.where)
        row.addStretch(1)
        self.body.addLayout(row)
        for lang in ("kk", "ru"):
            self.body.addWidget(self.signs[lang])
            self.body.addWidget(self.words[lang])
        self.body.addWidget(self.source)
        self.body.addSpacing(6)
        self.body.addWidget(self.uses_title)
        box.addLayout(self.body)
        box.addWidget(self.uses, 1)

    def clear(self) -> None:
        """Nothing is chosen."""
        self.setVisible(False)

    def show_term(
        self,
        term: TermEntry,
        act: Act | None,
        definition: dict[str, str],
        names: Mapping[str, str],
        related: Sequence[str] = (),
    ) -> None:
        """What is known without asking; uses come later. `names`: documents by id; `related`:
        the terms that are near it, not equal."""
        lang = i18n.language()
        self.setVisible(True)
        self.name.setText(term.first(lang) or term.first("kk") or term.first("ru"))
        told = {each: "; ".join(term.terms.get(each, ())) for each in COLUMNS}
        lines = [f"{language_mark(each)}  {words}" for each, words in told.items() if words]
        self.wordings.setText("\n".join(lines))
        note = term.note.get(lang) or next(iter(term.note.values()), "")
        self.note.setText(f"≠  {note}")
        self.note.setVisible(bool(note))
        self.related.setText(tr("Near, not equal: {}").format(", ".join(related)))
        self.related.setVisible(bool(related))
        self._eid = term.definition if definition else ""
        label = labels.label(term.definition, lang, act.profile if act else "A")
        self.where.setText(tr("Defined in {}").format(label))
        self.where.setVisible(bool(self._eid))
        for each, words in self.words.items():
            words.show_marked(definition.get(each, ""), 0, 0)
            words.setVisible(each in definition)
            self.signs[each].setVisible(each in definition)
        taken = source_words(term.source, lang, names) if term.source else ""
        self.source.setText(tr("Source: {}").format(taken) if taken else "")
        self.source.setVisible(bool(term.source) and not definition)
        self.edit.setVisible(term.own)
        self.remove.setVisible(term.own)
        self.uses_title.setText(tr("Looking for its uses…"))
        self.uses.set_entries([])

    def show_uses(self, found: list[Use], profile: str) -> None:
        """Where the law uses the term, and in which languages."""
        lang = i18n.language()
        total = sum(max(use.counts.values()) for use in found)
        self.uses_title.setText(
            tr("Used in %n units of the law", len(found)) if total else tr("Not used in the law")
        )
        entries = []
        for use in found:
            name = labels.label(use.eid, lang, profile)
            words = snippet(use.text, use.span[0], 34)
            side = " ".join(language_mark(each) for each in ("kk", "ru") if each in use.counts)
            token = "act" if len(use.counts) > 1 else "note"
            entries.append(
                ListEntry(use.eid, name[:1].upper() + name[1:], words, side, token, value=use.eid)
            )
        self.uses.set_entries(entries)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        name_widget(self.edit, tr("Change this term"))
        name_widget(self.remove, tr("Remove this term"))
        name_widget(self.uses, tr("Uses in the law"))

    def _open(self) -> None:
        self.unit_opened.emit(self._eid)

    def _clicked(self) -> None:
        entry = self.uses.entry()
        if entry is not None:
            self.unit_opened.emit(entry.value)


class TermForm(QWidget):
    """Wordings in three languages, the ones in use first, parted by semicolons."""

    saved = Signal(object)  # Term
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(size=11.5, bold=True)
        self.fields = {lang: Captioned() for lang in COLUMNS}
        self.note = Captioned()
        self.hint = Label(token="muted", size=9.0, wrap=True)
        self.save, self.cancel = Button("", " "), Button("", " ")
        self.save.primary = True
        self._term: TermEntry | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(self.title)
        for each in (*self.fields.values(), self.note, self.hint):
            box.addWidget(each)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        row.addStretch(1)
        box.addLayout(row)
        box.addStretch(1)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.cancelled)
        for each in (*self.fields.values(), self.note):
            field = each.field
            assert isinstance(field, Field)
            field.returnPressed.connect(self._save)
            field.cancelled.connect(self.cancelled)

    def begin(self, term: TermEntry | None, words: str = "") -> None:
        """Write a new term, or change one of the user's own."""
        self._term = term
        self.title.setText(tr("Your term") if term else tr("A new term"))
        for lang, each in self.fields.items():
            text = "; ".join(term.terms.get(lang, ())) if term else ""
            _field(each).setText(text)
        if not term:
            _field(self.fields["kk"]).setText(words)
        _field(self.note).setText(next(iter(term.note.values()), "") if term else "")
        self.fields["kk"].field.setFocus()

    def _save(self) -> None:
        terms = {}
        for lang, each in self.fields.items():
            words = tuple(w.strip() for w in _field(each).text().split(";") if w.strip())
            if words:
                terms[lang] = words
        note = _field(self.note).text().strip()
        notes = dict.fromkeys(COLUMNS, note) if note else {}
        term = self._term or TermEntry(new_id(), {})
        self.saved.emit(replace(term, terms=terms, note=notes, own=True))

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        for lang, each in self.fields.items():
            each.set_caption(tr_data(TITLES[lang]))
        self.note.set_caption(tr("How the languages differ, if they do"))
        self.hint.setText(
            tr("Separate several wordings with semicolons: search finds any of them.")
        )
        self.save.setText(tr("Save"))
        self.cancel.setText(tr("Cancel"))


def _field(each: Captioned) -> Field:
    field = each.field
    assert isinstance(field, Field)
    return field


class TermSide(QStackedWidget):
    """Details or form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.details, self.form = TermDetails(), TermForm()
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.details)
        self.addWidget(holder)
        self.addWidget(self.form)

    def show_form(self, shown: bool) -> None:
        """Turn to the form, or back."""
        self.setCurrentIndex(1 if shown else 0)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.details.retranslate()
        self.form.retranslate()
