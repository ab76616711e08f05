"""The user's corrections made on the lines of a sitting before they are sorted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kzailaw_desktop.corpus.debates import speakers
from kzailaw_desktop.corpus.reports.report import Repair
from kzailaw_desktop.corpus.text.correction import OF_SITTINGS, Correction, described, find_line
from kzailaw_desktop.corpus.text.layout import Fragment
from kzailaw_desktop.domain import LANGUAGES

_PLAIN = speakers.Labelling(False, frozenset())
_NAMED = re.compile(r"(?P<name>[^\W\d][^:]{1,80}?)\s*(?::|\s[–—-])\s+(?P<rest>\S.*)")
_OFFICE = re.compile(r"[\s.]*,\s*(?P<office>[^–—:]{3,120}?)\s*(?::|\s[–—-])\s+(?P<rest>\S.*)")
_MARKS = re.compile(r"^[\s.:–—-]+")
_LETTERS = re.compile(r"[\W_]+")


class CorrectedLines:
    """Lines with corrections. `said`: what the user says of each line when they are sorted."""

    def __init__(self, parts: Sequence[Fragment], lang: str = "") -> None:
        self.parts = list(parts)
        self.said: list[list[Correction]] = [[] for _ in self.parts]
        self.lang = lang
        self.repairs: list[Repair] = []
        self.lost: list[Correction] = []

    def apply(self, corrections: Sequence[Correction], reason: str) -> None:
        """Make each correction where its line is."""
        for each in corrections:
            place = find_line([(p.number, p.text) for p in self.parts], each)
            part = self.parts[place] if place is not None else None
            if place is None or part is None or not self._make(place, each):
                self.lost.append(each)
                continue
            gone = each.action == "drop"
            after = "" if gone else f"{part.text} [{described(each, self.lang)}]"
            self.repairs.append(Repair(part.number, part.text, after, reason))

    def _make(self, place: int, wanted: Correction) -> bool:
        """Change the line, or note what it is; False when the correction cannot be made here."""
        part, action = self.parts[place], wanted.action
        if action not in OF_SITTINGS:
            return False
        if action == "drop":
            del self.parts[place], self.said[place]
        elif action == "join":
            return self._join(place)
        elif action == "split":
            return self._split(place, wanted.value)
        elif action == "language":
            self.parts[place] = replace(part, lang=wanted.value)
            return wanted.value in LANGUAGES
        elif action == "turn" and not turn_of(part.text, wanted.value)[0]:
            return False
        else:
            self.said[place].append(wanted)
        return True

    def _join(self, place: int) -> bool:
        if not place:
            return False
        before, part = self.parts[place - 1], self.parts[place]
        self.parts[place - 1] = replace(before, text=f"{before.text} {part.text}")
        del self.parts[place], self.said[place]
        return True

    def _split(self, place: int, words: str) -> bool:
        part = self.parts[place]
        at = part.text.find(words, 1)
        if at < 1:
            return False
        first, second = part.text[:at].strip(), part.text[at:].strip()
        begins = replace(part, text=second, gap=True, begins=True, lead=0.0)
        self.parts[place : place + 1] = [replace(part, text=first), begins]
        self.said.insert(place + 1, [])
        return True


def turn_of(text: str, name: str) -> tuple[str, str, str]:
    """Return the speaker, the words and the office of a line that begins a turn; "" for a speaker
    nobody named, and for no office.

    >>> turn_of("Иванов: Спасибо.", "")
    ('Иванов', 'Спасибо.', '')
    >>> turn_of("Иванов А.Б., заведующий отделом – Спасибо.", "Иванов А. Б.")
    ('Иванов А. Б.', 'Спасибо.', 'заведующий отделом')
    """
    label = speakers.find_label(text, _PLAIN)
    if label is not None:
        return name or label.speaker, label.rest, label.aside
    rest = _after(text, name)
    if rest is not None:
        office = _OFFICE.fullmatch(rest)
        if office is not None:
            return name, office["rest"], office["office"]
        return name, _MARKS.sub("", rest, count=1), ""
    match = _NAMED.fullmatch(text)
    if match is not None and (not name or _key(match["name"]) in _key(name)):
        return name or match["name"], match["rest"], ""
    return name, text, ""


def _after(text: str, name: str) -> str | None:
    """Return what stands after a name that a line begins with; None when it begins with another."""
    wanted = _key(name)
    if not wanted:
        return None
    for at in range(1, min(len(text), 2 * len(name) + 8) + 1):
        if _key(text[:at]) == wanted and (at == len(text) or not text[at].isalnum()):
            return text[at:]
    return None


def _key(text: str) -> str:
    return _LETTERS.sub("", text).casefold()
