"""The sheet for a damaged file: what happened, what is safe, two ways out; nothing is lost."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.kit.dialogs.dialog import Sheet
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.widgets import Label
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.safety.standing import Mended, WorkspaceStanding
from kzailaw_desktop.workspace.file.backup import Backup

WIDTH = 592  # of the words, in pixels


def moment(copy: Backup) -> str:
    """When a copy was made, in the clock of the user."""
    return copy.made.astimezone().strftime("%d.%m.%Y %H:%M")


class DamagedSheet(Sheet):
    """Asks how to go on; closing it leaves everything as it is."""

    mend_wanted = Signal(bool)  # whether a fresh start is wanted

    def __init__(self, parent: QWidget, standing: WorkspaceStanding) -> None:
        super().__init__(parent, tr("The file with your notes cannot be read"), WIDTH + 48)
        self.standing = standing
        lang = i18n.language()
        trouble = standing.trouble.text(lang) if standing.trouble else ""
        self.what = Label(wrap=True)
        self.what.setText(
            tr(
                "The law, the debate and the commentary are not affected. Nothing is deleted:"
                " the damaged file is kept beside the new one."
            )
        )
        self.where = Label(str(standing.path), token="muted", size=9.4, wrap=True)
        self.where.setToolTip(tips.plain(trouble))
        self.way = Label(self._way(), wrap=True)
        for label in (self.what, self.way, self.where):
            label.setFixedWidth(WIDTH)  # so that its height is known before it is shown
            self.body.addWidget(label)
        self.body.addStretch(1)
        self.later = self.add_close()
        self.later.setText(tr("Later, only read now"))
        self.afresh = self.add_button(tr("Start afresh"))
        self.restore = self.add_button(self._restore_words(), primary=True)
        self.afresh.clicked.connect(self._afresh)
        self.restore.clicked.connect(self._restore)
        self.restore.setFocus()

    def _restore_words(self) -> str:
        copy = self.standing.copy
        if copy is None:
            return tr("Save what can be read")
        return tr("Open the copy of {date}").format(date=moment(copy))

    def _way(self) -> str:
        if self.standing.copy is None:
            return tr(
                "There is no whole copy. What can still be read in the damaged file is taken over"
                " into a new one."
            )
        return tr(
            "The last whole copy is from {date}. Notes made after it that can still be read are"
            " taken over too."
        ).format(date=moment(self.standing.copy))

    def _afresh(self) -> None:
        self._go(True)

    def _restore(self) -> None:
        self._go(False)

    def _go(self, fresh: bool) -> None:
        for button in (self.later, self.afresh, self.restore):
            button.setEnabled(False)
        self.mend_wanted.emit(fresh)

    def show_trouble(self, text: str) -> None:
        """It did not work: say why, and let the user try again."""
        self.where.setText(text)
        for button in (self.later, self.afresh, self.restore):
            button.setEnabled(True)

    def show_mended(self, done: Mended) -> None:
        """Say what was done."""
        if done.fresh:
            self.heading.setText(tr("A new file for your notes has been made"))
            self.what.setText(tr("The copies made before stay in the list of notes."))
        elif done.restored is not None:
            self.heading.setText(tr("Your notes are restored"))
            words = tr("The copy of {date} is open.").format(date=moment(done.restored))
            self.what.setText(f"{words} {self._salvaged(done)}".strip())
        else:
            self.heading.setText(tr("What could be read is saved"))
            self.what.setText(self._salvaged(done) or tr("Nothing could be read any more."))
        self.way.setText(tr("The damaged file is kept here:"))
        self.where.setText(str(done.set_aside))
        self.where.setToolTip("")
        self.afresh.hide()
        self.restore.hide()
        self.later.setText(tr("Close"))
        self.later.setEnabled(True)
        self.later.setFocus()

    def _salvaged(self, done: Mended) -> str:
        return tr("%n records were saved from the damaged file.", done.salvaged) if done.salvaged else ""  # fmt: skip
