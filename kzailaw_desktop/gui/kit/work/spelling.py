"""Spelling for the editors of a window: asks in the background, remembers what was accepted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from kzailaw_desktop.gui.kit.work.tasks import Tasks

if TYPE_CHECKING:
    from kzailaw_desktop.gui.kit.work.settings import Settings
    from kzailaw_desktop.spelling.dictionaries import Dictionary
    from kzailaw_desktop.spelling.known import KnownWords
    from kzailaw_desktop.spelling.speller import Misspelt

ON, OFF = "on", "off"


class TextSpeller(Protocol):
    """What the window asks of spelling; a test passes a small one of its own."""

    known: KnownWords

    def dictionaries(self) -> dict[str, Dictionary]:
        """The dictionary of each language that has one."""

    def misspelt(self, text: str, lang: str = "") -> list[Misspelt]:
        """The misspelt words of a text."""

    def suggestions(self, word: str, lang: str) -> list[str]:
        """What may be meant by a word."""

    def close(self) -> None:
        """End what runs beside the program."""


class SpellingService(QObject):
    """`make` is called in the background when the first text is checked."""

    words_changed = Signal()  # a word was accepted, or checking was switched on or off
    missing = Signal(str)  # a language that has no dictionary here; told once

    def __init__(
        self, make: Callable[[], TextSpeller], tasks: Tasks, settings: Settings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._make, self._tasks, self._settings = make, tasks, settings
        self._speller: TextSpeller | None = None
        self._failed = False
        self._told: set[str] = set()
        self.without: frozenset[str] = frozenset()  # languages asked for that have no dictionary
        settings.changed.connect(self._setting_changed)

    @property
    def is_on(self) -> bool:
        """Whether texts are checked."""
        return self._settings.get("spelling") == ON and not self._failed

    def _setting_changed(self, key: str) -> None:
        if key == "spelling":
            self.words_changed.emit()

    def _asked(self) -> TextSpeller:
        if self._speller is None:
            self._speller = self._make()
        return self._speller

    def check(self, text: str, lang: str, done: Callable[[list[Misspelt]], None], key: str) -> None:
        """Find the misspelt words of a text; a later check with the same key makes this one void."""
        if not self.is_on:
            done([])
            return

        def work() -> list[Misspelt]:
            speller = self._asked()
            known = speller.dictionaries()
            self.without = frozenset({"kk", "ru", "en"} - set(known))
            return speller.misspelt(text, lang)

        self._tasks.read(work, done, self._stop, f"spelling:{key}")

    def tell_missing(self, lang: str) -> None:
        """Tell once that a language has no dictionary."""
        if lang in self.without and lang not in self._told:
            self._told.add(lang)
            self.missing.emit(lang)

    def suggest(self, word: str, lang: str, done: Callable[[list[str]], None]) -> None:
        """Find what may be meant by a word."""

        def work() -> list[str]:
            return list(self._asked().suggestions(word, lang))

        self._tasks.read(work, done, self._stop, "spelling-suggestions")

    def ignore(self, word: str, lang: str) -> None:
        """Accept a word until the program ends."""

        def work() -> None:
            self._asked().known.ignore(lang, word)

        self._tasks.write(work, self._accepted)

    def add(self, word: str, lang: str) -> None:
        """Keep a word as right, in the user's own file."""

        def work() -> None:
            self._asked().known.add(lang, word)

        self._tasks.write(work, self._accepted)

    def find_own(self, word: str, done: Callable[[list[tuple[str, str]]], None]) -> None:
        """Find a word among the user's own: each as it is kept, with its language."""
        if not self.is_on or not word:
            return

        def work() -> list[tuple[str, str]]:
            known, wanted = self._asked().known, word.casefold()
            languages = ("kk", "ru", "en")
            return [
                (o, lang) for lang in languages for o in known.own(lang) if o.casefold() == wanted
            ]

        self._tasks.read(work, done, self._stop, "spelling-own")

    def remove(self, word: str, lang: str) -> None:
        """Take a word out of the user's own."""

        def work() -> None:
            self._asked().known.remove(lang, word)

        self._tasks.write(work, self._accepted)

    def _accepted(self, _done: object) -> None:
        self.words_changed.emit()

    def _stop(self, error: Exception) -> None:
        """Go on without checking: a note must not wait for a dictionary."""
        self._failed = True
        self._tasks.failed.emit(error)
        self.words_changed.emit()

    def close(self) -> None:
        """End the process that is asked."""
        if self._speller is not None:
            self._speller.close()


def spans(found: Sequence[Misspelt], typed_to: int) -> list[Misspelt]:
    """Those to be marked: not the word that is being typed, which ends at the cursor."""
    return [each for each in found if each.end != typed_to]
