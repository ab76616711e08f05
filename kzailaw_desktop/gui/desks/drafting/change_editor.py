"""A change: both languages, justification, the amending formula, and the remarks underneath."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Change, ChangeKind
from kzailaw_desktop.drafting.commands.formula import formula
from kzailaw_desktop.drafting.comparing.comparing import current
from kzailaw_desktop.drafting.wording.lines import find
from kzailaw_desktop.gui.desks.drafting.cells import LANGS, LanguagePair, LanguageRow
from kzailaw_desktop.gui.desks.drafting.remarks import RemarksPanel
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.widgets.forms import ScrollColumn
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Hairline, Label, Segmented
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.autosave import Autosave
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data

KINDS = {
    ChangeKind.REPLACE: mark("Whole wording"),
    ChangeKind.WORDS: mark("Single words"),
    ChangeKind.INSERT: mark("Insertion"),
    ChangeKind.REPEAL: mark("Repeal"),
    ChangeKind.HEADING: mark("Heading"),
    ChangeKind.RENUMBER: mark("New number"),
}
CHOSEN = (ChangeKind.REPLACE, ChangeKind.WORDS, ChangeKind.REPEAL)  # one for another in the editor


class ChangeEditor(QWidget):
    """Hands on the whole change whenever the hands rest."""

    edited = Signal(object)  # Change
    remove_wanted = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._change: Change | None = None
        self._act: Act | None = None
        self.place, self.source = Elided(size=11.5, bold=True), Elided(token="muted", size=9.0)
        self.kinds = Segmented()
        for kind in CHOSEN:
            self.kinds.add(kind.value)
        self.inserted = Label(token="muted", size=9.6)
        self.go, self.remove = Button("arrow-square-out"), Button("trash")
        self.heads = (Label(size=9.6, bold=True), Label(size=9.6, bold=True))
        self.rows = {lang: LanguageRow(lang) for lang in LANGS}
        self.anew = Button("arrow-clockwise", " ")
        self.reasons_pair, self.formula_pair = LanguagePair(), LanguagePair(self.anew)
        self.reasons, self.formula = self.reasons_pair.pages, self.formula_pair.pages
        self.remarks = RemarksPanel()
        self.area = ScrollColumn()
        self._shown: dict[str, str] = {}
        self._quiet = True
        self._autosave = Autosave(self)
        self._autosave.due.connect(self._emit)
        self._build()
        self._connect()

    def _build(self) -> None:
        head, first, second = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(2)
        first.addWidget(self.place, 1)
        first.addWidget(self.go)
        first.addWidget(self.remove)
        second.addWidget(self.source, 1)
        second.addWidget(self.kinds)
        second.addWidget(self.inserted)
        head.addLayout(first)
        head.addLayout(second)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        top = QWidget()
        top.setLayout(head)
        head.setContentsMargins(20, 8, 20, 8)
        outer.addWidget(top)
        outer.addWidget(self.area, 1)
        column = self.area.column
        column.setContentsMargins(20, 4, 20, 16)
        titles = QHBoxLayout()
        titles.setSpacing(24)
        for label in self.heads:
            titles.addWidget(label, 1)
        column.addLayout(titles)
        column.addWidget(self.rows["kk"])
        column.addWidget(Hairline())
        column.addWidget(self.rows["ru"])
        column.addWidget(Hairline())
        column.addWidget(self.remarks)
        column.addLayout(self.reasons_pair)
        column.addLayout(self.formula_pair)
        column.addStretch(1)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._kind_chosen)
        self.go.clicked.connect(self._open)
        self.remove.clicked.connect(self._remove)
        self.anew.clicked.connect(self._formula_anew)
        for lang in LANGS:
            self.rows[lang].edited.connect(self._wording_edited)
            self.reasons[lang].textChanged.connect(self._edited)
            self.formula[lang].textChanged.connect(self._edited)

    def add_around(self, above: QWidget, below: QWidget) -> None:
        """Put a line above the form and a part below it."""
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.insertWidget(1, above)
        self.area.column.insertWidget(self.area.column.count() - 1, below)

    # -- showing ----------------------------------------------------------------------------

    def show_change(self, change: Change | None, act: Act | None) -> None:
        """Show another change; what waits of the one before is saved first."""
        self.flush()
        self._change, self._act = change, act
        self.setVisible(change is not None and act is not None)
        if change is None or act is None:
            return
        self._quiet = True
        lang = i18n.language()
        name = labels.label(change.eid, lang, act.profile) or tr("Whole act")
        self.place.setText(name[:1].upper() + name[1:])
        self.source.setText(f"{naming.title(act, lang)} · {naming.details(act, lang)}")
        fixed = change.kind not in CHOSEN
        self.kinds.setVisible(not fixed)
        self.inserted.setVisible(fixed)
        self.inserted.setText(tr_data(KINDS[change.kind]))
        if not fixed:
            self.kinds.choose(change.kind.value)
        for each, row in self.rows.items():
            now = current(act, change, each)
            text, swaps = change.texts.get(each) or now, change.swaps.get(each, ())
            row.show_wording(change.kind, now, text, swaps, headed=_headed(act, change))
            texts = naming.standing(act, each).texts
            row.standing.setText(texts[0] if texts else "")
            self.reasons[each].setPlainText(change.justification.get(each, ""))
        self._show_formula()
        self._quiet = False

    def _show_formula(self) -> None:
        change, act = self.change(), self._act
        if change is None or act is None:
            return
        quiet, self._quiet = self._quiet, True
        for lang in LANGS:
            written = change.formula.get(lang, "")
            generated = formula(act, replace(change, formula={}), lang)
            self._shown[lang] = generated
            page = self.formula[lang]
            if not page.hasFocus() and page.toPlainText() != (written or generated):
                page.setPlainText(written or generated)
        own = bool(change.formula)
        self.anew.setVisible(own)
        self._quiet = quiet

    # -- editing ----------------------------------------------------------------------------

    def change(self) -> Change | None:
        """The change with what stands in the form."""
        if self._change is None:
            return None
        kind = self._change.kind
        texts, swaps = dict(self._change.texts), dict(self._change.swaps)
        if kind in (ChangeKind.REPLACE, ChangeKind.INSERT, ChangeKind.HEADING):
            texts = {lang: row.text() for lang, row in self.rows.items() if row.text()}
        elif kind is ChangeKind.WORDS:
            swaps = {lang: row.words() for lang, row in self.rows.items() if row.words()}
        reasons = {lang: page.toPlainText().strip() for lang, page in self.reasons.items()}
        own = {}
        for lang, page in self.formula.items():
            written = page.toPlainText().strip()
            if written and lang in self._shown and written != self._shown[lang].strip():
                own[lang] = written
        return replace(
            self._change,
            texts=texts,
            swaps=swaps,
            justification={lang: text for lang, text in reasons.items() if text},
            formula=own,
        )

    def _wording_edited(self) -> None:
        if not self._quiet:
            self._show_formula()
            self._edited()

    def _edited(self) -> None:
        if not self._quiet:
            self._autosave.touch()

    def _kind_chosen(self, kind: str) -> None:
        change = self.change()
        if change is None:
            return
        self._change = replace(change, kind=ChangeKind(kind), formula={})
        done, act = self._change, self._act
        self._autosave.cancel()
        self.show_change(done, act)
        self.edited.emit(done)

    def _formula_anew(self) -> None:
        for lang in LANGS:
            self.formula[lang].setPlainText(self._shown.get(lang, ""))
        self._emit()

    def attach(self, change: Change) -> None:
        """Take over evidence that was attached beside."""
        now = self.change()
        if now is not None and now.id == change.id:
            self._change = replace(now, evidence=change.evidence)

    def flush(self) -> None:
        """Save now if something waits."""
        self._autosave.flush()

    def discard(self) -> None:
        """Forget what was edited and not saved yet."""
        self._autosave.cancel()

    def set_read_only(self, read_only: bool) -> None:
        """Whether the form can be read and copied from, and not edited."""
        for row in self.rows.values():
            row.set_read_only(read_only)
        for page in (*self.formula.values(), *self.reasons.values()):
            page.setReadOnly(read_only)
        for control in (self.kinds, self.remove, self.anew, self.remarks):
            control.setEnabled(not read_only)

    def _emit(self) -> None:
        change = self.change()
        if change is not None and change != self._change:
            self._change = change
            self._show_formula()
            self.edited.emit(change)

    def _open(self) -> None:
        if self._change is not None:
            self.opened.emit(self._change)

    def _remove(self) -> None:
        change, self._change = self._change, None
        self._autosave.cancel()
        if change is not None:
            self.remove_wanted.emit(change)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.remarks.retranslate()
        for kind in CHOSEN:
            self.kinds.button(kind.value).setText(tr_data(KINDS[kind]))
        shown = self._change.kind if self._change else ChangeKind.INSERT
        self.inserted.setText(tr_data(KINDS[shown]))
        self.heads[0].setText(tr("In force"))
        self.heads[1].setText(tr("Proposed"))
        self.reasons_pair.say(tr("Justification"))
        self.formula_pair.say(tr("Amending formula"))
        self.anew.setText(tr("Write the wording again"))
        name_widget(self.go, tr("Open the provision"), tip=True)
        name_widget(self.remove, tr("Remove the change"), tip=True)
        for row in self.rows.values():
            row.retranslate()


def _headed(act: Act, change: Change) -> bool:
    """Whether words of a unit may stand in a heading."""
    if not change.eid:
        return True
    units = (find(act, change.eid, lang) for lang in LANGS)
    return any(inner.heading for unit in units if unit for inner, _ in unit.walk())
