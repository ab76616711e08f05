"""What an import recognised, repaired and did not understand, as sentences and a list."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kzailaw_desktop.corpus.importing.outcome import Progress
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.reports.wording import READER
from kzailaw_desktop.domain import Document
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Label
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.panels.context_list import ContextList, WideDelegate
from kzailaw_desktop.gui.panels.lines import ContextLine
from kzailaw_desktop.gui.review import rows

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library


@dataclass(slots=True)
class ImportOutcome:
    """What came of an import. `documents` by id: what the reports are about."""

    reports: list[ImportReport] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)
    errors: list[Exception] = field(default_factory=list)
    stopped: bool = False
    anew: bool = False  # documents of the library were read again


@dataclass(frozen=True, slots=True)
class ImportStep:
    """How far an import is."""

    file: str
    number: int
    total: int


def run_import(
    library: Library, files: list[Path], tell: Callable[[object], None], stop: threading.Event
) -> ImportOutcome:
    """Import files one by one; each succeeds whole or changes nothing."""
    outcome = ImportOutcome()
    reader = READER.set(i18n.language())
    others = len(files) - 1
    for number, file in enumerate(files):
        tell(ImportStep(file.name, number, len(files)))
        try:
            for step in library.import_files([file]):
                if isinstance(step, Progress) and stop.is_set():
                    outcome.stopped = True  # each document is in whole, or not at all
                    break
                if isinstance(step, Progress):  # a folder counts by its files
                    tell(ImportStep(step.file, number + step.done, others + step.total))
                elif isinstance(step, ImportReport):
                    outcome.reports.append(step)
                    outcome.documents[step.document] = library.document(step.document)
                elif isinstance(step, KzaiLawError):
                    outcome.errors.append(step)
        except KzaiLawError as error:
            outcome.errors.append(error)
        if stop.is_set():
            outcome.stopped = outcome.stopped or number < others
            break
    READER.reset(reader)
    return outcome


def read_again_outcome(library: Library, docs: list[str], lang: str) -> ImportOutcome:
    """Read documents anew; what cannot be read says so and stays as it was."""
    from kzailaw_desktop.library.importing.files import read_again

    outcome = ImportOutcome(anew=True)
    reader = READER.set(lang)
    for doc in docs:
        for step in read_again(library, doc):
            if isinstance(step, ImportReport):
                outcome.reports.append(step)
                outcome.documents[doc] = library.document(doc)
            elif isinstance(step, KzaiLawError):
                step.where = naming.short_title(library.document(doc), lang)
                outcome.errors.append(step)
    READER.reset(reader)
    return outcome


class _Bar(QProgressBar):
    """A thin line."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setFixedHeight(4)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = theme.active(), QPainter(self)
        painter.fillRect(self.rect(), colors.color("ink", 0.10))
        done = self.width() * self.value() / max(1, self.maximum())
        painter.fillRect(QRectF(0, 0, done, self.height()), colors.color("accent"))


def _counted(outcome: ImportOutcome) -> tuple[str, str]:
    """How many documents came in, and how many did not."""
    reports, errors = len(outcome.reports), len(outcome.errors)
    if outcome.anew:
        again = tr("%n files are not kept and have to be imported again", errors)
        return tr("%n documents were read again", reports), again if errors else ""
    refused = tr("%n files not imported", errors) if errors else ""
    return tr("%n documents imported", reports), refused


class ImportPage(QWidget):
    """Progress while it runs, then the report."""

    opened = Signal(object)  # Line: a place in the new document

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stop = threading.Event()
        self._outcome: ImportOutcome | None = None
        self._step = ImportStep("", 0, 0)
        self.heading = Label(size=15.0, bold=True, wrap=True)
        self.detail = Label(token="muted", size=9.6, wrap=True)
        self.bar = _Bar()
        self.cancel = Button("x", "")
        self.list = ContextList()
        self.list.use_ground("paper")
        self.list.setItemDelegate(WideDelegate(self.list))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 16, 0, 0)
        inside = QWidget()
        inside.setMaximumWidth(WideDelegate.limit)
        top = QVBoxLayout(inside)
        top.setContentsMargins(26, 0, 14, 6)
        top.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.heading, 1)
        row.addWidget(self.cancel)
        top.addLayout(row)
        top.addWidget(self.bar)
        top.addWidget(self.detail)
        box.addWidget(inside)
        box.addWidget(self.list, 1)
        lead(self, self.list)
        self.cancel.clicked.connect(self._cancel)
        self.list.opened.connect(self.opened)
        self.retranslate()

    def show_step(self, step: object) -> None:
        """How far it is."""
        if isinstance(step, ImportStep) and self._outcome is None:
            self._step = step
            self.bar.setMaximum(step.total)
            self.bar.setValue(step.number)
            self.retranslate()

    def show_report(self, report: ImportReport, document: Document) -> None:
        """A document that was read again: its new report in the place of the old one."""
        if self._outcome is None:
            return
        key = (report.document, report.language)
        kept = [r for r in self._outcome.reports if (r.document, r.language) != key]
        self._outcome.reports = [report, *kept]
        self._outcome.documents[report.document] = document
        self.retranslate()

    def show_outcome(self, outcome: ImportOutcome) -> None:
        """The report: refused files first, then each document."""
        self._outcome = outcome
        self.bar.hide()
        self.cancel.hide()
        self.retranslate()

    def _lines(self, outcome: ImportOutcome) -> list[ContextLine]:
        lines: list[ContextLine] = []
        for error in outcome.errors:
            name, text = "", str(error)
            if isinstance(error, KzaiLawError):
                name, text = Path(error.where).name, error.reason(i18n.language())
            refused = tr("Not read again") if outcome.anew else tr("Not imported")
            text = text[:1].upper() + text[1:]
            lines.append(
                ContextLine(
                    kind="trouble",
                    who=name or refused,
                    where=refused if name else "",
                    snippet=text,
                )
            )
        for report in outcome.reports:
            lines += rows.report_rows(report, outcome.documents.get(report.document))
        return lines

    def _cancel(self) -> None:
        self.stop.set()
        self.cancel.setEnabled(False)

    def title(self) -> str:
        """The word on the tab."""
        return tr("Import")

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.cancel.setText(tr("Cancel"))
        self.bar.setAccessibleName(tr("Progress of the import"))
        self.list.setAccessibleName(tr("Import report"))
        outcome = self._outcome
        if outcome is None:
            self.heading.setText(tr("Importing…"))
            step = self._step
            self.detail.setText(
                f"{step.number + 1} / {step.total} · {step.file}" if step.total else ""
            )
            return
        done, refused = _counted(outcome)
        words = " · ".join(part for part in (done if outcome.reports else "", refused) if part)
        self.heading.setText((words or done)[:1].upper() + (words or done)[1:])
        stopped = tr("Stopped; what was imported before stays.") if outcome.stopped else ""
        helps = (
            tr(
                "Enter opens the place in the document; on a doubt, the line of the file to correct."
            )
            if outcome.reports
            else ""
        )
        self.detail.setText(stopped or helps)
        self.detail.setVisible(bool(self.detail.text()))
        lines = self._lines(outcome)
        self.list.items.set_items(lines)
        for group in rows.folded(lines):
            self.list.items.fold(group, True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.active().color("paper"))
