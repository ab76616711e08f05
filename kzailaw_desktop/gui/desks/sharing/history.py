"""Former versions of the chosen record, each beside what it is now."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.gui.desks.sharing.presenter import SharedRecord, words_of
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.widgets.redline import RedlineText
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Hairline, Label
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.team.work.records import PastVersion

LINE = 32  # pixels a version takes in the list


class RecordHistory(QWidget):
    """A list of versions; the chosen version as a redline towards the present one."""

    wanted = Signal(object)  # the SharedRecord whose versions are to be asked for
    restore_wanted = Signal(object)  # PastVersion

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: SharedRecord | None = None
        self._may_restore = False
        self.names: Mapping[str, str] = {}  # of members as people write them, by login
        self.open, self.restore = Button("clock-counter-clockwise", " "), Button("", " ")
        self.open.setCheckable(True)
        self.list = QuietList()
        self.note = Label(token="muted", size=9.4)
        self.words = RedlineText("both", 11.0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addWidget(self.restore)
        row.addStretch(1)
        column.addWidget(Hairline())
        column.addLayout(row)
        for part in (self.list, self.note, self.words):
            column.addWidget(part)
        self.open.toggled.connect(self._toggled)
        self.list.chosen.connect(self._chosen)
        self.restore.clicked.connect(self._restore)
        self.show_record(None, may_restore=False)

    def show_record(self, record: SharedRecord | None, *, may_restore: bool) -> None:
        """Show another record, without its versions until they are asked for."""
        same = record is not None and self._record is not None and record.id == self._record.id
        self._record, self._may_restore = record, may_restore
        self.setVisible(record is not None)
        if same and self.open.isChecked():
            self.wanted.emit(record)
            return
        self.open.setChecked(False)
        self._fold()

    def show_versions(self, found: list[PastVersion]) -> None:
        """Show the versions that the server has."""
        if not self.open.isChecked():
            return
        entries = [
            ListEntry(str(past.version), f"{past.changed_at.astimezone():%d.%m.%Y %H:%M}",
                      side=self._by(past), token="note", value=past)
            for past in found
        ]  # fmt: skip
        self.list.set_entries(entries, entries[0].key if entries else "")
        self.list.setFixedHeight(min(5, max(1, len(entries))) * LINE)
        self.list.setVisible(bool(entries))
        self.note.setVisible(True)
        self.words.setVisible(bool(entries))
        self.note.setText(
            tr("The chosen version, and what was changed since")
            if entries
            else tr("The server has no former version.")
        )
        self._chosen(self.list.key())

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.open.setText(tr("Former versions"))
        self.restore.setText(tr("Restore this version"))
        name_widget(self.list, tr("Former versions"))

    def _toggled(self, on: bool) -> None:
        if on and self._record is not None:
            self.wanted.emit(self._record)
        elif not on:
            self._fold()

    def _fold(self) -> None:
        for part in (self.list, self.note, self.words, self.restore):
            part.hide()

    def _chosen(self, _key: str) -> None:
        past = self._past()
        self.restore.setVisible(past is not None and past.row is not None and self._may_restore)
        if past is not None and self._record is not None:
            was = words_of(past.row[0], past.row[5]) if past.row else ""
            self.words.show_texts(was, self._record.words)

    def _by(self, past: PastVersion) -> str:
        name = self.names.get(past.changed_by, past.changed_by)
        return name if past.row else f"{name} · {tr('deleted')}"

    def _past(self) -> PastVersion | None:
        entry = self.list.entry()
        return entry.value if entry is not None and isinstance(entry.value, PastVersion) else None

    def _restore(self) -> None:
        past = self._past()
        if past is not None:
            self.restore_wanted.emit(past)
