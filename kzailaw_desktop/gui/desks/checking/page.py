"""The desk that checks citations: a text or a file at the left, the verdicts at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from kzailaw_desktop.corpus.readers import formats
from kzailaw_desktop.gui.desks.checking.details import CitationDetails
from kzailaw_desktop.gui.kit.dialogs.page import MARGIN, DeskPage, choose_file, name_widget
from kzailaw_desktop.gui.kit.layout.scroll_area import FittedScrollArea
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.forms import PlainEditor
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Hairline, Label, Segmented
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.library import checking
from kzailaw_desktop.library.checking import Checked, CheckedFile, Verdict, telling

WHICH = ("mend", "all")


class CheckingPage(DeskPage):
    """Paste a text, or drop or choose a file; every citation gets its verdict."""

    def build(self) -> None:
        self._file: CheckedFile | None = None
        self._shown_text = ""
        self._which = "all"
        self.which = Segmented()
        for key in WHICH:
            self.which.add(key, " ")
        self.which.choose("all")
        self.choose, self.check = Button("folder-open", " "), Button("check", " ")
        self.report = Button("file-text", " ")
        self.check.primary = True
        for widget in (self.which, self.report, self.choose, self.check):
            self.tools.addWidget(widget)
        self.text = PlainEditor(lines=10)
        self.list = QuietList(name_lines=2, more_lines=2)
        self.details = CitationDetails()
        self.hint = Label(token="muted", wrap=True)
        self.hint.setContentsMargins(24, 24, 24, 24)
        self.setAcceptDrops(True)
        self.text.setAcceptDrops(False)  # a dropped file is for the page
        self.counts = Label(token="muted", size=9.6, wrap=True)
        self.counts.setContentsMargins(MARGIN, 0, MARGIN, 8)
        self.box.addWidget(self.counts)
        self.box.addWidget(Hairline())
        self.box.addWidget(self._columns(), 1)
        lead(self, self.text)
        self._connect()

    def _columns(self) -> Splitter:
        area = FittedScrollArea(self.details)
        side = QWidget()
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget, stretch in ((self.hint, 0), (self.list, 3), (area, 2)):
            box.addWidget(widget, stretch)
        split = Splitter()
        split.add(self.text, side, sizes=(640, 520), stretch=0)
        self.list.setMinimumWidth(260)
        return split

    def _connect(self) -> None:
        self.choose.clicked.connect(self._ask_file)
        self.check.clicked.connect(self.check_pasted)
        self.report.clicked.connect(self._ask_report)
        self.which.chosen.connect(self._which_chosen)
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(self._open)
        self.details.unit_opened.connect(self._open)

    def retranslate(self) -> None:
        self.heading.setText(tr("Check of citations"))
        for key, text in zip(WHICH, (tr("To correct"), tr("All")), strict=True):
            self.which.button(key).setText(text)
        self.choose.setText(tr("Choose a file…"))
        self.check.setText(tr("Check the text"))
        self.report.setText(tr("Report…"))
        self.hint.setText(
            tr(
                "Paste a text at the left, or drop a Word, PDF, text or HTML file on this page. "
                "Every citation is looked up in the library, and quotations are compared letter "
                "by letter. Nothing leaves this computer."
            )
        )
        name_widget(self.text, tr("Text to check"))
        name_widget(self.list, tr("Citations of the text"))
        self.details.retranslate()
        self._show()

    # -- checking -------------------------------------------------------------------------------

    def check_pasted(self) -> None:
        """Check what stands in the field."""
        text = self.text.toPlainText()
        if text.strip():
            self.check_text(text, tr("pasted text"))

    def check_text(self, text: str, name: str, act: str = "") -> None:
        """Check a text of the program's own, as a memo or a draft hands it over; `act`: the act
        that «настоящий Закон» means in it."""
        library = self.library
        self.detail.setText(tr("Checking…"))
        self.read(
            lambda: checking.check_pasted(library, text, name, act), self._checked, key="check"
        )

    def check_file(self, file: str) -> None:
        """Check a file."""
        library, path = self.library, Path(file)
        self.detail.setText(tr("Checking…"))
        self.read(lambda: checking.check_file(library, path), self._checked, key="check")

    def trouble(self, error: Exception) -> None:
        self.detail.setText("")
        super().trouble(error)

    def _checked(self, file: CheckedFile) -> None:
        self._file = file
        if self.text.toPlainText() != file.text:
            self.text.setPlainText(file.text)
        self._shown_text = self.text.toPlainText()
        self._show()
        self.list.choose_first()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.check_file(files[0])

    # -- the list -------------------------------------------------------------------------------

    def _which_chosen(self, which: str) -> None:
        self._which = which
        self._show()

    def _shown(self) -> list[tuple[int, Checked]]:
        found = enumerate(self._file.checked) if self._file else ()
        return [(i, c) for i, c in found if self._which == "all" or _to_mend(c)]

    def _show(self) -> None:
        file, lang = self._file, i18n.language()
        shown = self._shown()
        self.hint.setVisible(file is None)
        for widget in (self.list, self.which, self.report, self.counts):
            widget.setVisible(file is not None)
        if file is None:
            self.detail.setText("")
            self.details.clear()
            return
        self.detail.setText(file.path.name)
        self.counts.setText(telling.summary(file.checked, lang))
        self.list.set_entries([self._entry(file, i, c, lang) for i, c in shown])
        self._mark(file)
        if not shown:
            self.details.clear()

    def _entry(self, file: CheckedFile, i: int, checked: Checked, lang: str) -> ListEntry:
        details = telling.details(checked, lang)
        more = ". ".join([telling.verdict_word(checked, lang), *(d.rstrip(".:") for d in details)])
        side = telling.place_words(file.place(checked.start), lang)
        token = "trouble" if _to_mend(checked) else ""
        return ListEntry(str(i), checked.text, more, side, token, value=i)

    def _mark(self, file: CheckedFile, current: int = -1) -> None:
        """Underline the citations in the text; the current one is on a ground of its own."""
        if self.text.toPlainText() != self._shown_text:
            self.text.setExtraSelections([])  # edited since: the places are no longer right
            return
        colors = theme.active()
        marks = []
        for i, checked in enumerate(file.checked):
            form = QTextCharFormat()
            wrong = _to_mend(checked)
            form.setUnderlineColor(colors.color("warning" if wrong else "accent"))
            wave = QTextCharFormat.UnderlineStyle.WaveUnderline
            line = QTextCharFormat.UnderlineStyle.SingleUnderline
            form.setUnderlineStyle(wave if wrong else line)
            if i == current:
                form.setBackground(colors.color("accent", 0.18))
            mark = QTextEdit.ExtraSelection()
            mark.format = form  # type: ignore[attr-defined]
            mark.cursor = self._cursor(file, checked)  # type: ignore[attr-defined]
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _cursor(self, file: CheckedFile, checked: Checked) -> QTextCursor:
        start = _utf16(file.text, checked.start)
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(start)
        end = start + _utf16(file.text[checked.start : checked.end], checked.end - checked.start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _chosen(self, value: object) -> None:
        file = self._file
        if file is None or not isinstance(value, int) or value >= len(file.checked):
            return
        checked = file.checked[value]
        self.details.show_citation(checked)
        self._mark(file, value)
        if self.text.toPlainText() == self._shown_text:
            cursor = self._cursor(file, checked)
            cursor.clearSelection()
            self.text.setTextCursor(cursor)
            self.text.ensureCursorVisible()

    def _open(self, _value: object = None) -> None:
        entry = self.list.entry()
        if entry is None or self._file is None:
            return
        checked = self._file.checked[entry.value]
        if not checked.document:
            return
        units = [n for n in checked.nearest if not n.startswith("/")]
        missing = checked.verdict is Verdict.NO_SUCH_UNIT
        eid = (units[0] if units else "") if missing else checked.eid
        self.open_requested.emit(checked.document, eid)

    # -- files ----------------------------------------------------------------------------------

    def _ask_file(self) -> None:
        kinds = f"{tr('Texts')} ({formats.patterns()})"
        self._dialog = choose_file(
            self, tr("Choose a file to check"), "", kinds, self.check_file, False
        )

    def _ask_report(self) -> None:
        if self._file is None:
            return
        name = f"{self._file.path.stem}-{tr('checked')}.docx"
        kinds = "Word (*.docx);;HTML (*.html)"
        title = tr("Save the report")
        self._dialog = choose_file(self, title, name, kinds, self.save_report, True)

    def save_report(self, out: str) -> None:
        """Write the report: comments in a copy of a Word file, else a document or a page."""
        file, lang = self._file, i18n.language()
        if file is not None:
            self.read(lambda: checking.write_report(file, Path(out), lang), self._saved)

    def _saved(self, _result: object) -> None:
        self.say(tr("Report saved"))


def _to_mend(checked: Checked) -> bool:
    return not checked.is_sound and checked.verdict is not Verdict.NOT_IN_LIBRARY


def _utf16(text: str, offset: int) -> int:
    """The place that Qt counts: letters beyond the first plane are two."""
    return offset + sum(ord(c) > 0xFFFF for c in text[:offset])
