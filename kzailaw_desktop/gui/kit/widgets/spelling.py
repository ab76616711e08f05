"""Misspelt words of an editor: underlined, with suggestions in its menu and by F7."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.look.type import BOLD
from kzailaw_desktop.gui.kit.look.utf16 import units
from kzailaw_desktop.gui.kit.widgets.span_marks import Editor, SpanMarks
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.spelling import SpellingService, spans

if TYPE_CHECKING:
    from kzailaw_desktop.spelling.speller import Misspelt

LANGUAGE = "spelling"  # property of an editor: its language, "" for any
REST = 350  # milliseconds without a key before a text is checked
REPLACE, IGNORE, ADD = "replace", "ignore", "add"


def declare(editor: Editor, lang: str = "") -> None:
    """Let the spelling of an editor be checked; `lang` is "" where any language is written."""
    editor.setProperty(LANGUAGE, lang)


def is_declared(widget: QWidget | None) -> bool:
    """Whether the spelling of a widget is to be checked."""
    return widget is not None and widget.property(LANGUAGE) is not None


def how_to_get(lang: str) -> str:
    """One line on where a dictionary comes from."""
    from kzailaw_desktop.spelling.dictionaries import PACKAGES

    name = i18n.LANGUAGES.get(lang, lang)
    line = tr(
        "No spelling dictionary for {} on this computer: install {}, or add one in LibreOffice"
    )
    return line.format(name, PACKAGES.get(lang, "hunspell"))


class SpellMarks(QObject):
    """Lives as long as its editor."""

    def __init__(self, editor: Editor, marks: SpanMarks, service: SpellingService) -> None:
        super().__init__(editor)
        self._editor, self._marks, self._service = editor, marks, service
        self._found: list[Misspelt] = []
        self._checked = ""  # the text that `_found` belongs to
        self._typing = False
        self._menu: QMenu | None = None
        self._asked: Misspelt | None = None
        self._looking: QAction | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.check)
        editor.textChanged.connect(self._changed)
        editor.cursorPositionChanged.connect(self._moved)
        service.words_changed.connect(self.check)
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)
        theme.on_change(self._show)
        self.check()

    # -- finding ------------------------------------------------------------------------------

    def _lang(self) -> str:
        return str(self._editor.property(LANGUAGE) or "")

    def _changed(self) -> None:
        self._typing = True
        self._rest.start()

    def _moved(self) -> None:
        if self._typing and not self._rest.isActive():
            self._typing = False
            self._show()

    def check(self) -> None:
        """Check the text as it stands."""
        if not self._editor.isReadOnly():
            self._checked = self._editor.toPlainText()
            self._service.check(self._checked, self._lang(), self._done, str(id(self)))

    def _done(self, found: list[Misspelt]) -> None:
        self._found = found
        if self._lang():
            self._service.tell_missing(self._lang())
        self._show()

    def _show(self) -> None:
        if self._checked != self._editor.toPlainText():
            return  # typed meanwhile: the next check is on its way
        at = self._editor.textCursor().position() if self._typing else -1
        typed_to = len(self._checked) if at == units(self._checked) else self._points(at)
        shape = QTextCharFormat()
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        shape.setUnderlineColor(theme.active().kind("own"))
        marked = [(each.start, each.end) for each in spans(self._found, typed_to)]
        self._marks.show("spelling", marked, shape)

    def _points(self, position: int) -> int:
        """A position of the cursor in code points; -1 stays."""
        if position < 0:
            return position
        kept = self._checked.encode("utf-16-le", "surrogatepass")[: 2 * position]
        return len(kept.decode("utf-16-le", "ignore"))

    @property
    def found(self) -> list[Misspelt]:
        """The misspelt words of the text that was last checked."""
        return self._found

    # -- the menu -----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            self._open_menu(event)
            return True
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F7:
            self.go_to_next()
            return True
        return super().eventFilter(watched, event)

    def _open_menu(self, event: QContextMenuEvent) -> None:
        editor = self._editor
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if mouse:
            cursor = editor.cursorForPosition(editor.viewport().mapFromGlobal(event.globalPos()))
            place = event.globalPos()
        else:
            cursor = editor.textCursor()
            place = self._below_cursor()
        word = self._at(self._points(cursor.position()))
        self._pop_up(word, place)
        if word is None:
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
            self._service.find_own(cursor.selectedText(), self._offer_removal)

    def go_to_next(self) -> None:
        """Select the next misspelt word, round at the end, and offer what may be meant."""
        if not self._found or self._checked != self._editor.toPlainText():
            return
        at = self._points(self._editor.textCursor().selectionEnd())
        word = next((each for each in self._found if each.start >= at), self._found[0])
        self._select(word)
        self._pop_up(word, self._below_cursor())

    def _below_cursor(self) -> QPoint:
        rect = self._editor.cursorRect()
        return self._editor.viewport().mapToGlobal(rect.bottomLeft())

    def _at(self, position: int) -> Misspelt | None:
        if self._checked != self._editor.toPlainText():
            return None
        return next((each for each in self._found if each.start <= position <= each.end), None)

    def _select(self, word: Misspelt) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(units(self._checked[: word.start]))
        cursor.setPosition(units(self._checked[: word.end]), QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)

    def _pop_up(self, word: Misspelt | None, place: QPoint) -> None:
        menu = self._editor.createStandardContextMenu()
        menu.setParent(self._editor, menu.windowFlags())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = next(iter(menu.actions()), None)
        self._menu, self._asked, self._looking = menu, word, None
        if word is not None:
            self._looking = self._add(menu, first, tr("Looking for suggestions…"), None)
            self._add(menu, first, tr("Ignore “{}”").format(word.word), IGNORE)
            self._add(menu, first, tr("Add “{}” to my words").format(word.word), ADD)
            menu.insertSeparator(first) if first is not None else menu.addSeparator()
            self._service.suggest(word.word, word.lang, self._suggested)
        elif self._lang() in self._service.without:
            self._add(menu, first, how_to_get(self._lang()), None)
            menu.insertSeparator(first) if first is not None else menu.addSeparator()
        menu.triggered.connect(self._chosen)
        menu.popup(place)

    def _add(self, menu: QMenu, before: QAction | None, text: str, what: str | None) -> QAction:
        action = QAction(text.replace("&", "&&"), menu)
        action.setEnabled(what is not None)
        action.setData(what)
        if before is None:
            menu.addAction(action)
        else:
            menu.insertAction(before, action)
        return action

    def _suggested(self, found: list[str]) -> None:
        """Put the suggestions where the menu said that they are looked for."""
        menu, looking = self._menu, self._looking
        if menu is None or looking is None or not isValid(menu):
            return
        self._looking = None
        for text in found:
            action = self._add(menu, looking, text, f"{REPLACE}:{text}")
            font = action.font()
            font.setWeight(BOLD)
            action.setFont(font)
        if found:
            menu.removeAction(looking)
            menu.setActiveAction(menu.actions()[0])
        else:
            looking.setText(tr("No suggestions"))

    def _offer_removal(self, found: list[tuple[str, str]]) -> None:
        """Offer to take a word out of the user's own, where one was clicked."""
        menu = self._menu
        if menu is None or not isValid(menu) or not found:
            return
        first = next(iter(menu.actions()), None)
        for word, lang in found:
            self._add(menu, first, tr("Remove “{}” from my words").format(word), f"{lang}:{word}")
        menu.insertSeparator(first) if first is not None else menu.addSeparator()

    def _chosen(self, action: QAction) -> None:
        what, word = action.data(), self._asked
        if not isinstance(what, str):
            return
        if word is None:
            lang, _, own = what.partition(":")
            self._service.remove(own, lang)
        elif what == IGNORE:
            self._service.ignore(word.word, word.lang)
        elif what == ADD:
            self._service.add(word.word, word.lang)
        elif what.startswith(f"{REPLACE}:"):
            self._replace(word, what.partition(":")[2])

    def _replace(self, word: Misspelt, text: str) -> None:
        """Put another word in its place, as typed: it can be undone and is saved."""
        if self._editor.toPlainText() == self._checked:
            self._select(word)
            self._editor.textCursor().insertText(text)
