"""The sections of a memo that are written by hand: all of its kind, each in a field of its own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.export.words import data
from kzailaw_desktop.gui.kit.dialogs.dialog import Sheet
from kzailaw_desktop.gui.kit.widgets.forms import Captioned, PlainEditor, ScrollColumn
from kzailaw_desktop.gui.kit.widgets.spelling import declare
from kzailaw_desktop.gui.kit.work.i18n import tr

REST = 350  # milliseconds after the last letter
Texts = tuple[tuple[str, str], ...]  # id of a section -> its words


def written_sections(kind: str, lang: str) -> dict[str, str]:
    """The sections of a kind of memo that the user writes: id -> heading."""
    sections = data("memo").get(kind, {}).get("section", [])
    return {
        section["id"]: section["heading"].get(lang, section["id"])
        for section in sections
        if section.get("content", "text") == "text"
    }


class SectionsDialog(Sheet):
    """A field for each section; says what stands in them a moment after the last letter."""

    changed = Signal(object)  # Texts

    def __init__(self, parent: QWidget, kind: str, lang: str, texts: Mapping[str, str]) -> None:
        super().__init__(parent, tr("Sections of the memo"), 680)
        self._texts = dict(texts)
        self.area = ScrollColumn("chrome")
        self.area.setMinimumHeight(380)
        self.editors: dict[str, PlainEditor] = {}
        for id, heading in written_sections(kind, lang).items():
            editor = PlainEditor(3, 11.0, grows=True)
            declare(editor, lang)
            editor.setPlainText(self._texts.get(id, ""))
            captioned = Captioned(editor)
            captioned.set_caption(heading)
            self.area.column.addWidget(captioned)
            editor.textChanged.connect(self._typed)
            self.editors[id] = editor
        self.area.column.addStretch(1)
        self.body.addWidget(self.area, 1)
        self.add_close()
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(self._tell)
        self.finished.connect(self._tell)

    def texts(self) -> Texts:
        """All sections with words, those of other kinds of memo too."""
        written = {id: editor.toPlainText().strip() for id, editor in self.editors.items()}
        return tuple((id, text) for id, text in {**self._texts, **written}.items() if text)

    def _typed(self) -> None:
        self._resting.start()

    def _tell(self) -> None:
        self._resting.stop()
        self.changed.emit(self.texts())
