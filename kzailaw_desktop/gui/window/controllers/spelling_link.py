"""Lets the spelling of the editors be checked from the moment when the first of them has the focus."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from kzailaw_desktop.gui.kit.widgets.span_marks import SpanMarks
from kzailaw_desktop.gui.kit.widgets.spelling import SpellMarks, how_to_get, is_declared
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.kit.work.spelling import SpellingService, TextSpeller
from kzailaw_desktop.library import Library


class SpellingLink(QObject):
    """Finds the editors that declare a language, and connects them with the dictionaries."""

    def __init__(self, library: Library, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._messages = library, services.messages
        self.service = SpellingService(self._speller, services.tasks, services.settings, self)
        self.service.missing.connect(self._missing)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def _speller(self) -> TextSpeller:
        from kzailaw_desktop.library.authenticity import glossary
        from kzailaw_desktop.spelling.known import KnownWords
        from kzailaw_desktop.spelling.speller import Speller

        library = self._library
        return Speller(KnownWords(library.workspace.settings, lambda: glossary(library)))

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not is_declared(new) or new is None or new.findChild(SpellMarks) is not None:
            return
        if not self.service.is_on:
            return
        kinds: tuple[type[QTextEdit] | type[QPlainTextEdit], ...] = (QTextEdit, QPlainTextEdit)
        for kind in kinds:
            for editor in new.window().findChildren(kind):
                if is_declared(editor) and editor.findChild(SpellMarks) is None:
                    own = getattr(editor, "span_marks", None)
                    SpellMarks(editor, own or SpanMarks(editor), self.service)

    def _missing(self, lang: str) -> None:
        self._messages.say(how_to_get(lang))

    def close(self) -> None:
        """End the process with the dictionaries."""
        self.service.close()
