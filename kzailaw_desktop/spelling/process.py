"""Ask Hunspell in a process of its own: loading a dictionary or a hard word never stops the window,
and a damaged dictionary cannot end the program."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from multiprocessing.connection import Connection
from typing import Any

from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.spelling.dictionaries import Dictionary

PATIENCE = 30.0  # seconds for an answer: loading on a busy machine, and one hard word
MOST_SUGGESTIONS = 7


def is_installed() -> bool:
    """Tell whether the library that reads dictionaries is part of this installation."""
    return find_spec("hunspell") is not None


class HunspellProcess:
    """A child process with the dictionaries of some languages, each loaded when it is first asked.

    SpellingTrouble: the child died, or did not answer in time. It is not started again.
    """

    def __init__(self, dictionaries: Mapping[str, Dictionary]) -> None:
        places = {lang: (str(d.folder), d.name) for lang, d in dictionaries.items()}
        context = multiprocessing.get_context("spawn")
        self._ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, places), daemon=True)
        self._lock = threading.Lock()
        self._process.start()
        theirs.close()

    def unknown(self, lang: str, words: Sequence[str]) -> set[str]:
        """Return those of the words that the dictionary of a language does not know."""
        return set(self._ask("unknown", lang, list(words)))

    def suggestions(self, lang: str, word: str) -> list[str]:
        """Return what may be meant by a word, the likeliest first."""
        return list(self._ask("suggest", lang, [word]))

    def _ask(self, what: str, lang: str, words: list[str]) -> list[str]:
        with self._lock:
            try:
                self._ours.send((what, lang, words))
                if not self._ours.poll(PATIENCE):
                    raise SpellingTrouble("spelling-stopped", lang=lang)
                answer: list[str] | None = self._ours.recv()
            except (OSError, EOFError, ValueError) as error:
                raise SpellingTrouble("spelling-stopped", lang=lang) from error
        if answer is None:
            raise SpellingTrouble("spelling-unreadable", lang=lang)
        return answer

    def close(self) -> None:
        """End the child process."""
        with suppress(OSError, ValueError):
            self._ours.close()
        self._process.terminate()
        self._process.join(2)


class SpellingTrouble(KzaiLawError):
    """A dictionary that cannot be asked."""


def _serve(connection: Connection, places: dict[str, tuple[str, str]]) -> None:
    """Answer until the parent closes its end. None: the dictionary could not be read."""
    loaded: dict[str, Any] = {}
    while True:
        try:
            what, lang, words = connection.recv()
        except (EOFError, OSError, KeyboardInterrupt):
            return
        try:
            if lang not in loaded:
                loaded[lang] = _load(*places[lang])
            asked = loaded[lang]
            answer = _unknown(asked, words) if what == "unknown" else _suggested(asked, words[0])
        except Exception:  # whatever a foreign file does to the reader
            answer = None
        try:
            connection.send(answer)
        except OSError:
            return


def _load(folder: str, name: str) -> Any:
    hunspell = import_module("hunspell")
    return hunspell.Hunspell(name, hunspell_data_dir=folder, system_encoding="UTF-8")


def _unknown(dictionary: Any, words: Sequence[str]) -> list[str]:
    return [word for word in words if not _spelt(dictionary, word)]


def _spelt(dictionary: Any, word: str) -> bool:
    try:
        return bool(dictionary.spell(word))
    except UnicodeError:
        return False  # a letter that the dictionary's encoding lacks


def _suggested(dictionary: Any, word: str) -> list[str]:
    try:
        return list(dictionary.suggest(word))[:MOST_SUGGESTIONS]
    except UnicodeError:
        return []
