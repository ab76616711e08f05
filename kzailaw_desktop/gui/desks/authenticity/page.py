"""The authenticity desk: findings of an act at the left, the one chosen at the right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kzailaw_desktop.export.reports.divergences import export_divergences
from kzailaw_desktop.gui.desks.act_choice import ActChoice
from kzailaw_desktop.gui.desks.authenticity.details import FindingDetails
from kzailaw_desktop.gui.desks.authenticity.names import KINDS, TOKENS
from kzailaw_desktop.gui.desks.official import offer_official_text
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage, act_line, choose_file, name_widget
from kzailaw_desktop.gui.kit.layout.scroll_area import FittedScrollArea
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.widgets.empty import EmptyState
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Label, Segmented
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr, tr_data
from kzailaw_desktop.library import authenticity
from kzailaw_desktop.library.authenticity import JudgedFinding, Judgement, LanguageComparison

WHICH = ("open", "divergence", "all")


class AuthenticityPage(DeskPage):
    """Choose an act; judge its findings one by one."""

    def build(self) -> None:
        self._found: LanguageComparison | None = None
        self._wanted, self._which = "", "open"
        self.act_choice = ActChoice()
        self.which = Segmented()
        for key in WHICH:
            self.which.add(key, " ")
        self.which.choose("open")
        self.export, self.official = Button("file-text", " "), Button("globe", " ")
        for widget in (self.act_choice, self.which, self.official, self.export):
            self.tools.addWidget(widget)
        self.caution = Label(token="warning", size=9.6, wrap=True)
        self.caution.setContentsMargins(24, 6, 24, 6)
        self.list = QuietList(name_lines=2, more_lines=2)
        self.details = FindingDetails()
        self.empty = EmptyState()
        self.split = Splitter()
        self.split.add(self.list, FittedScrollArea(self.details), sizes=(360, 800), stretch=1)
        self.list.setMinimumWidth(220)
        self.fill(self.caution, self.empty, self.split)
        lead(self, self.list)
        self._connect()

    def _connect(self) -> None:
        self.act_choice.chosen.connect(self._act_chosen)
        self.which.chosen.connect(self._which_chosen)
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(self._open)
        self.details.judged.connect(self._judge)
        self.details.unit_opened.connect(self._open)
        self.details.change_wanted.connect(self._change)
        self.export.clicked.connect(self._ask_file)
        self.official.clicked.connect(self._official)
        self.empty.wanted.connect(self._import)

    def retranslate(self) -> None:
        self.heading.setText(tr("Two languages compared"))
        texts = (tr("Not judged"), tr("Divergences"), tr("All"))
        for key, text in zip(WHICH, texts, strict=True):
            self.which.button(key).setText(text)
        self.export.setText(tr("Table in Word…"))
        self.official.setText(tr("Get the official text…"))
        self.act_choice.retranslate()
        name_widget(self.list, tr("Findings"))
        self.details.retranslate()
        words = tr("Import the Kazakh and the Russian text of an act: they are compared here.")
        self.empty.say(tr("There is nothing to compare yet"), words, tr("Import files…"))
        if self._found is not None:
            self._show()

    def load(self) -> None:
        wanted, library, lang = self._wanted, self.library, i18n.language()

        def work() -> tuple[LanguageComparison | None, list[tuple[str, str]]]:
            both = [
                info.id
                for info in library.documents()
                if str(info.kind) == "act" and {"kk", "ru"} <= set(info.languages)
            ]
            names = [(id, naming.short_title(library.document(id), lang)) for id in both]
            chosen = wanted if wanted in both else next(iter(both), "")
            return (authenticity.compare(library, chosen) if chosen else None), names

        self.detail.setText(tr("Comparing…"))
        self.read(work, self._loaded, key="compare")

    def _loaded(self, loaded: tuple[LanguageComparison | None, list[tuple[str, str]]]) -> None:
        self._found, names = loaded
        self.act_choice.show_acts(names, self._found.act.id if self._found else "")
        self._show()

    def show_place(self, document: str, eid: str) -> None:
        """Compare the act that is read, when it is in both languages."""
        del eid
        current = self._found.act.id if self._found else self._wanted
        if document in self.library.act_ids() and document != current:
            self._wanted = document
            self.load()

    def _act_chosen(self, id: str) -> None:
        self._wanted = id
        self.load()

    def _which_chosen(self, which: str) -> None:
        self._which = which
        self._show()

    # -- the list -----------------------------------------------------------------------------

    def _shown(self) -> list[JudgedFinding]:
        findings = self._found.findings if self._found else ()
        wanted = {"open": Judgement.OPEN, "divergence": Judgement.DIVERGENCE}.get(self._which)
        return [j for j in findings if wanted is None or j.verdict is wanted]

    def _show(self) -> None:
        found = self._found
        self.empty.setVisible(found is None)
        self.split.setVisible(found is not None)
        for widget in (self.which, self.export):
            widget.setVisible(found is not None)
        self.caution.setVisible(found is not None and bool(found.translation))
        self.official.setVisible(found is not None and bool(found.translation))
        if found is None:
            self.detail.setText("")
            return
        self.caution.setText(
            tr(
                "One text is a working translation: what is found concerns the translation, not "
                "the law. Import the official text to compare the law itself."
            )
        )
        shown, lang = self._shown(), i18n.language()
        counted = tr("%n findings", len(found.findings))
        self.detail.setText(f"{act_line(found.act)} · {counted}")
        self.list.set_entries([self._entry(found, j, lang) for j in shown])
        if not self.list.key():
            self.list.choose_first()
        self._chosen(self.list.key())

    def _entry(self, found: LanguageComparison, judged: JudgedFinding, lang: str) -> ListEntry:
        finding = judged.finding
        label = authenticity.unit_label(found, finding, lang)
        name = f"{label[:1].upper()}{label[1:]} · {tr_data(KINDS[finding.kind])}"
        words = " | ".join(" ".join(m.text.split()) for m in (finding.kk, finding.ru) if m.text)
        side = f"{round(finding.sure * 100)}%"
        return ListEntry(finding.key, name, words, side, TOKENS[judged.verdict], value=finding.key)

    def _chosen(self, key: object) -> None:
        judged = self._judged(str(key))
        if judged is None or self._found is None:
            self.details.clear()
        else:
            self.details.show_finding(self._found, judged)

    def _judged(self, key: str) -> JudgedFinding | None:
        findings = self._found.findings if self._found else ()
        return next((j for j in findings if j.finding.key == key), None)

    def _current(self) -> JudgedFinding | None:
        entry = self.list.entry()
        return self._judged(entry.key) if entry is not None else None

    # -- what the user does ---------------------------------------------------------------------

    def _judge(self, verdict: str, proposal: str) -> None:
        found, judged = self._found, self._current()
        if found is None or judged is None:
            return
        library, lang, given = self.library, i18n.language(), Judgement(verdict)
        edition = found.kk.edition

        def work() -> None:
            authenticity.set_verdict(
                library, found.act.id, judged.finding, given, lang, edition, proposal
            )

        self.write(work, self._kept, key="verdict")
        changed = replace(judged, verdict=given, proposal=proposal)
        rows = tuple(changed if j is judged else j for j in found.findings)
        self._found = replace(found, findings=rows)
        self.details.show_finding(self._found, changed)
        listed = [self._judged(entry.key) for entry in self.list.entries.items]
        self.list.set_entries([self._entry(self._found, j, lang) for j in listed if j])

    def _kept(self, _result: object) -> None:
        self.say(tr("Verdict kept"))

    def _open(self, _key: object = None) -> None:
        judged = self._current()
        if judged is not None and self._found is not None and judged.finding.eid:
            self.open_requested.emit(self._found.act.id, judged.finding.eid)

    def _change(self) -> None:
        judged = self._current()
        if judged is not None and self._found is not None:
            self.draft_wanted.emit(self._found.act.id, judged.finding.eid)

    def _import(self) -> None:
        self.action_wanted.emit("open-files")

    def _official(self) -> None:
        if self._found is not None:
            lang = self._found.translation or "ru"
            offer_official_text(self.services.messages, self._found.act, lang, self.say)

    def _ask_file(self) -> None:
        if self._found is not None:
            name = f"{self._found.act.id}.docx"
            title = tr("Save the table")
            self._dialog = choose_file(self, title, name, "Word (*.docx)", self.save_table, True)

    def save_table(self, file: str) -> None:
        """Write the divergences judged so far; when there are none, all that is not judged."""
        found = self._found
        if found is None:
            return
        judged = any(j.verdict is Judgement.DIVERGENCE for j in found.findings)
        report = authenticity.report(found, i18n.language(), unjudged=not judged)
        self.read(lambda: export_divergences(report, Path(file)), self._saved)

    def _saved(self, _result: object) -> None:
        self.say(tr("Table saved"))
