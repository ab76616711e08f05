"""Another term throughout acts: every form of it, shown for yes or no before anything changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop import labels
from kzailaw_desktop.drafting.wording.term_forms import InflectedTerm
from kzailaw_desktop.gui.kit.dialogs.dialog import Sheet
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.look import icons
from kzailaw_desktop.gui.kit.widgets.controls import Choice
from kzailaw_desktop.gui.kit.widgets.forms import Captioned, ScrollColumn
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Field, Label
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr

LANGS = ("kk", "ru")
MOST = 400  # forms shown; more are said, and found with a longer term
Terms = dict[str, tuple[str, str]]  # language -> old and new term


class FormRow(QWidget):
    """A form with its tick, what stands for it, and the words around its first place."""

    changed = Signal()

    def __init__(self, lang: str, form: InflectedTerm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lang, self.form = lang, form
        self.yes = Button("square", f"{form.text}   ×{form.count}")
        self.yes.setCheckable(True)
        self.new = Field()
        self.candidates = Choice()
        self.around = Elided(_place(form), token="muted", size=9.0)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.yes, 1)
        line.addWidget(self.new, 1)
        line.addWidget(self.candidates)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 2, 0, 2)
        box.setSpacing(1)
        box.addLayout(line)
        box.addWidget(self.around)
        self.new.setText(form.proposed)
        self.candidates.set_values([(one, one) for one in ("", *form.candidates)])
        self.candidates.setVisible(len(form.candidates) > 1)
        self.candidates.set_name(tr("May be used instead"))
        name_widget(self.new, f"{tr('Used instead')}: {form.text}")
        self.yes.setChecked(bool(form.proposed))
        self._ticked(self.yes.isChecked())
        self.yes.toggled.connect(self._ticked)
        self.new.textEdited.connect(self._typed)
        self.candidates.chosen.connect(self._taken)

    @property
    def accepted(self) -> str:
        """What shall stand for the form; "" when it stays."""
        return self.new.text().strip() if self.yes.isChecked() else ""

    def _ticked(self, on: bool) -> None:
        self.yes.setIcon(icons.icon("check-square" if on else "square"))
        self.changed.emit()

    def _typed(self, text: str) -> None:
        self.yes.setChecked(bool(text.strip()))
        self.changed.emit()

    def _taken(self, text: str) -> None:
        self.new.setText(text)
        self._typed(text)


class TermDialog(Sheet):
    """Asks for the terms, shows their forms, hands on what was accepted."""

    wanted = Signal(object, str)  # Terms, the id of an act, "" for those of the draft, "*" for all
    accepted_forms = Signal(object)  # language -> {form: new words}

    def __init__(self, parent: QWidget | None, acts: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent, tr("Another term throughout the text"), 720)
        self.rows: list[FormRow] = []
        self.fields = {(lang, which): Captioned() for lang in LANGS for which in ("old", "new")}
        captions = {
            ("kk", "old"): tr("Term in force, in Kazakh"),
            ("kk", "new"): tr("New term, in Kazakh"),
            ("ru", "old"): tr("Term in force, in Russian"),
            ("ru", "new"): tr("New term, in Russian"),
        }
        for lang in LANGS:
            line = QHBoxLayout()
            line.setSpacing(16)
            for which in ("old", "new"):
                self.fields[lang, which].set_caption(captions[lang, which])
                line.addWidget(self.fields[lang, which], 1)
            self.body.addLayout(line)
        self.scope = Choice()
        self.scope.set_name(tr("In which acts"))
        own = [("", tr("Acts of the draft"))] if acts and acts[0][0] == "" else []
        self.scope.set_values([*own, *(a for a in acts if a[0]), ("*", tr("All acts"))])
        self.search = Button("magnifying-glass", tr("Find the forms"))
        self.told = Label(token="muted", size=9.6, wrap=True)
        line = QHBoxLayout()
        line.addWidget(self.scope)
        line.addStretch(1)
        line.addWidget(self.search)
        self.body.addLayout(line)
        self.body.addWidget(self.told)
        self.area = ScrollColumn("chrome")
        self.area.setMinimumHeight(260)
        self.area.column.addStretch(1)
        self.body.addWidget(self.area, 1)
        self.cancel = self.add_button(tr("Cancel"))
        self.take = self.add_button(tr("Add to the draft"), primary=True)
        self.take.setEnabled(False)
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._take)
        self.search.clicked.connect(self._find)
        self.told.setText(
            tr("Every form is shown before anything changes: tick those that shall change.")
        )

    def terms(self) -> Terms:
        """What was typed."""
        return {lang: (self._text(lang, "old"), self._text(lang, "new")) for lang in LANGS}

    def _text(self, lang: str, which: str) -> str:
        field = self.fields[lang, which].field
        assert isinstance(field, Field)
        return field.text().strip()

    def _find(self) -> None:
        terms = {lang: pair for lang, pair in self.terms().items() if all(pair)}
        if terms:
            self.told.setText(tr("Looking for the forms…"))
            self.wanted.emit(terms, self.scope.value)
        else:
            self.told.setText(
                tr("Write the term in force and the new one, in one language at least.")
            )

    def show_forms(self, forms: dict[str, list[InflectedTerm]]) -> None:
        """Show what was found, those that are certain ticked."""
        for row in self.rows:
            row.setParent(None)
            row.deleteLater()
        self.rows = []
        found = [(lang, form) for lang in LANGS for form in forms.get(lang, ())]
        for lang, form in found[:MOST]:
            row = FormRow(lang, form)
            row.changed.connect(self._counted)
            self.area.column.insertWidget(len(self.rows), row)
            self.rows.append(row)
        self._left_out = max(0, len(found) - MOST)
        self._counted()

    _left_out = 0

    def _counted(self) -> None:
        """Say how many forms and places change."""
        taken = [row for row in self.rows if row.accepted]
        places = sum(row.form.count for row in taken)
        told = tr("%n forms are ticked", len(taken))
        told += ", " + tr("%n places change", places)
        if self._left_out:
            told += ". " + tr("%n more forms are not shown", self._left_out)
        self.told.setText(told if self.rows else tr("No form of this term was found."))
        self.take.setEnabled(bool(taken))

    def _take(self) -> None:
        accepted: dict[str, dict[InflectedTerm, str]] = {}
        for row in self.rows:
            if row.accepted:
                accepted.setdefault(row.lang, {})[row.form] = row.accepted
        self.accepted_forms.emit(accepted)
        self.accept()


def _place(form: InflectedTerm) -> str:
    """Where a form stands first, with the words around it."""
    _, eid = form.places[0]
    name = labels.label(eid, i18n.language())
    more = f" (+{len(form.places) - 1})" if len(form.places) > 1 else ""
    return f"{name}{more}: …{' '.join(form.around.split())}…"
