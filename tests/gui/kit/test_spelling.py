"""Underlines, suggestions by menu and F7, words accepted; the dictionaries are a small fake."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from kzailaw_desktop.gui.desks.drafting.cells import ProposedText
from kzailaw_desktop.gui.desks.notes.body import NoteBody
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets.span_marks import SpanMarks
from kzailaw_desktop.gui.kit.widgets.spelling import SpellMarks, declare
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.kit.work.spelling import SpellingService
from kzailaw_desktop.gui.kit.work.tasks import Tasks
from kzailaw_desktop.spelling.known import KnownWords
from kzailaw_desktop.spelling.speller import Misspelt
from kzailaw_desktop.spelling.words import words_of

pytestmark = pytest.mark.gui
RIGHT = {"хранить", "данные", "закон", "новый"}


class SmallSpeller:
    """Knows four Russian words."""

    def __init__(self) -> None:
        self.known = KnownWords({})

    def dictionaries(self) -> dict[str, Any]:
        return {"ru": None}

    def misspelt(self, text: str, lang: str = "") -> list[Misspelt]:
        if lang == "kk":
            return []
        wrong = [w for w in words_of(text) if w.text.casefold() not in RIGHT]
        taken = self.known.accepts("ru", [w.text for w in wrong])
        return [Misspelt(*w, "ru") for w in wrong if w.text not in taken]

    def suggestions(self, word: str, lang: str) -> list[str]:
        return {"даные": ["данные", "даны"]}.get(word, [])

    def close(self) -> None:
        pass


@pytest.fixture
def service(qapp: QApplication, settings: Settings) -> Any:
    tasks = Tasks()
    settings.set("spelling", "on")
    yield SpellingService(SmallSpeller, tasks, settings, tasks)
    tasks.wait()


def checked(
    qtbot: Any, service: SpellingService, editor: Any, text: str, lang: str = "ru"
) -> SpellMarks:
    """An editor whose text has been checked."""
    qtbot.addWidget(editor)
    editor.setPlainText(text)
    declare(editor, lang)
    editor.show()
    marks = SpellMarks(editor, getattr(editor, "span_marks", None) or SpanMarks(editor), service)
    qtbot.waitUntil(lambda: not service._tasks.pending())
    return marks


def underlined(editor: Any) -> list[str]:
    color = theme.active().kind("own")
    shown = editor.extraSelections()
    return [s.cursor.selectedText() for s in shown if s.format.underlineColor() == color]


def menu_of(editor: Any) -> QMenu:
    return next(menu for menu in editor.findChildren(QMenu) if menu.isVisible())


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


@pytest.mark.parametrize("make", [NoteBody, ProposedText])
def test_misspelt_words_are_underlined_beside_other_marks(
    qtbot: Any, service: Any, make: Any
) -> None:
    editor = make()
    if isinstance(editor, ProposedText):
        editor.in_force = "закон"
    checked(qtbot, service, editor, "😀 новый закон хранить даные")
    assert underlined(editor) == ["даные"]
    if isinstance(editor, ProposedText):
        assert len(editor.extraSelections()) > 1  # added words stay marked
        editor.mark()
        assert underlined(editor) == ["даные"]


def test_f7_goes_to_the_word_and_enter_takes_the_suggestion(qtbot: Any, service: Any) -> None:
    editor = NoteBody()
    marks = checked(qtbot, service, editor, "хранить даные")
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "данные" in texts(menu_of(editor)))
    assert editor.textCursor().selectedText() == "даные"
    assert texts(menu_of(editor))[:4] == [
        "данные", "даны", "Ignore “даные”", "Add “даные” to my words",
    ]  # fmt: skip
    qtbot.keyClick(menu_of(editor), Qt.Key.Key_Return)
    assert editor.toPlainText() == "хранить данные"
    editor.undo()
    assert editor.toPlainText() == "хранить даные"
    assert marks.found


@pytest.mark.parametrize(("what", "kept"), [("Ignore", False), ("Add", True)])
def test_a_word_is_accepted_from_the_menu(qtbot: Any, service: Any, what: str, kept: bool) -> None:
    editor = NoteBody()
    marks = checked(qtbot, service, editor, "хранить токаев")
    where = editor.cursorRect().center() + QPoint(90, 0)
    at = editor.viewport().mapToGlobal(where)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, at)
    QApplication.sendEvent(editor.viewport(), event)
    menu = menu_of(editor)
    next(a for a in menu.actions() if a.text().startswith(what)).trigger()
    menu.close()
    qtbot.waitUntil(lambda: not marks.found)
    assert underlined(editor) == []
    assert (service._speller.known.own("ru") == ["токаев"]) is kept


def test_a_word_of_ones_own_is_taken_out_again(qtbot: Any, service: Any) -> None:
    editor = NoteBody()
    marks = checked(qtbot, service, editor, "токаев")
    service.add("токаев", "ru")
    qtbot.waitUntil(lambda: not marks.found)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(editor, event)
    said = "Remove “токаев” from my words"
    qtbot.waitUntil(lambda: said in texts(menu_of(editor)))
    next(a for a in menu_of(editor).actions() if a.text() == said).trigger()
    menu_of(editor).close()
    qtbot.waitUntil(lambda: bool(marks.found))
    assert service._speller.known.own("ru") == []


def test_the_word_being_typed_is_left_alone(qtbot: Any, service: Any) -> None:
    editor = NoteBody()
    marks = checked(qtbot, service, editor, "")
    editor.setFocus()
    qtbot.keyClicks(editor, "wrng")
    qtbot.waitUntil(lambda: bool(marks.found))
    assert underlined(editor) == []
    qtbot.keyClick(editor, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: underlined(editor) == ["wrng"])


def test_without_a_dictionary_one_line_says_how_to_get_it(qtbot: Any, service: Any) -> None:
    editor, told = ProposedText(), []
    service.missing.connect(told.append)
    checked(qtbot, service, editor, "қатее", "kk")
    checked(qtbot, service, ProposedText(), "тағы", "kk")
    assert told == ["kk"]
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(editor, event)
    first = texts(menu_of(editor))[0]
    assert "hunspell-kk" in first
    menu_of(editor).close()


def test_switched_off_nothing_is_marked_and_on_again_it_is(
    qtbot: Any, service: Any, settings: Settings
) -> None:
    editor = NoteBody()
    checked(qtbot, service, editor, "даные")
    assert underlined(editor) == ["даные"]
    settings.set("spelling", "off")
    assert underlined(editor) == []
    settings.set("spelling", "on")
    qtbot.waitUntil(lambda: underlined(editor) == ["даные"])


def test_the_underline_follows_the_colours(qtbot: Any, service: Any) -> None:
    editor = NoteBody()
    checked(qtbot, service, editor, "даные")
    theme.apply("dark")
    assert underlined(editor) == ["даные"]
    theme.apply("light")
    assert underlined(editor) == ["даные"]
