"""One finding: both texts with the words marked, why, the verdict and a proposal."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.gui.desks.authenticity.names import KINDS, VERDICTS
from kzailaw_desktop.gui.kit.widgets.forms import Captioned
from kzailaw_desktop.gui.kit.widgets.redline import RedlineText
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Field, Label, Segmented
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr, tr_data
from kzailaw_desktop.gui.kit.work.naming import language_mark
from kzailaw_desktop.library import authenticity
from kzailaw_desktop.library.authenticity import JudgedFinding, Judgement, LanguageComparison


class FindingDetails(QWidget):
    """What is known of a finding, and what the user says of it."""

    judged = Signal(str, str)  # verdict, proposal
    unit_opened = Signal()
    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unit = Button("", " ")
        self.kind = Label(token="muted", size=9.2)
        self.why = Label(size=11.0, wrap=True)
        self.words = {lang: RedlineText(size=11.0) for lang in ("kk", "ru")}
        self.signs = {
            lang: Label(language_mark(lang), token="muted", size=8.4) for lang in ("kk", "ru")
        }
        self.noted = Label(token="warning", size=9.6, wrap=True)
        self.verdicts = Segmented()
        for verdict in VERDICTS:
            self.verdicts.add(str(verdict), " ").setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.proposal = Captioned(Field())
        self.change = Button("pencil-line", " ")
        self.change.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._layout()
        self.verdicts.chosen.connect(self._judged)
        self.field.editingFinished.connect(self._proposed)
        self.unit.clicked.connect(self.unit_opened)
        self.change.clicked.connect(self.change_wanted)
        self._verdict = Judgement.OPEN
        self.clear()

    @property
    def field(self) -> Field:
        """Where the proposal is typed."""
        field = self.proposal.field
        assert isinstance(field, Field)
        return field

    def _layout(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 14, 24, 16)
        box.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.unit)
        head.addWidget(self.kind, 1)
        box.addLayout(head)
        box.addWidget(self.why)
        box.addWidget(self.noted)
        for lang in ("kk", "ru"):
            box.addWidget(self.signs[lang])
            box.addWidget(self.words[lang])
        box.addSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self.verdicts)
        row.addStretch(1)
        row.addWidget(self.change)
        box.addLayout(row)
        box.addWidget(self.proposal)
        box.addStretch(1)

    def retranslate(self) -> None:
        """Set every text in the language of the interface."""
        for verdict, name in VERDICTS.items():
            self.verdicts.button(str(verdict)).setText(tr_data(name))
        self.proposal.set_caption(tr("What you propose, for the table in Word"))
        self.change.setText(tr("Propose a change"))

    def clear(self) -> None:
        """Show nothing."""
        self.setVisible(False)

    def show_finding(self, comparison: LanguageComparison, judged: JudgedFinding) -> None:
        """Show a finding of a comparison."""
        lang, finding = i18n.language(), judged.finding
        self.setVisible(True)
        self._verdict = judged.verdict
        label = authenticity.unit_label(comparison, finding, lang)
        self.unit.setText(label[:1].upper() + label[1:])
        self.unit.setEnabled(bool(finding.eid))
        sure = tr("sure {}%").format(round(finding.sure * 100))
        self.kind.setText(f"{tr_data(KINDS[finding.kind])} · {sure}")
        self.why.setText(authenticity.why(finding, lang))
        note = next((n for n in comparison.act.notes if n.id == judged.noted), None)
        self.noted.setText(note.texts.get(lang, "") if note else "")
        self.noted.setVisible(note is not None)
        for own, words in self.words.items():
            text, marked = comparison.text(finding, own), finding.marked(own)
            words.show_marked(text, marked.start, marked.end)
            words.setVisible(bool(text))
            words.setAccessibleName(f"{language_mark(own)}: {text}")
            self.signs[own].setVisible(bool(text))
        self.verdicts.choose(str(judged.verdict))
        self.field.setText(judged.proposal)
        self.proposal.setVisible(judged.verdict is Judgement.DIVERGENCE)
        self.change.setVisible(bool(finding.eid))

    def _judged(self, verdict: str) -> None:
        self._verdict = Judgement(verdict)
        self.judged.emit(verdict, self.field.text())

    def _proposed(self) -> None:
        if self._verdict is Judgement.DIVERGENCE:
            self.judged.emit(str(self._verdict), self.field.text())
