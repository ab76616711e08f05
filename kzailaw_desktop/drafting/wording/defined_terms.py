"""Terms that an act defines, and words in a wording that look like a loose use of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kzailaw_desktop.domain import Act

_DEFINITION = re.compile(r"^(?P<term>[^–—:;]{2,120}?)\s+[–—]\s+\S")
_SHORT_FORM = re.compile(r"\((?:далее|бұдан әрі)\s*[–—-]\s*(?P<short>[^)]+)\)")
_HEADINGS = re.compile(r"понятия|термин|ұғымдар|терминдер", re.IGNORECASE)
_BREAK = re.compile(r"[,;:.()«»–—]")
_WORD = re.compile(r"\w+(?:-\w+)*")
_STEM = 0.6  # of the letters of a word must agree for it to be a form of the same word


@dataclass(frozen=True, slots=True)
class Term:
    """A defined term with its short form, where the act introduces one."""

    text: str
    short: str
    eid: str

    @property
    def words(self) -> list[str]:
        """Its words in small letters."""
        return _WORD.findall(self.text.casefold())


@dataclass(frozen=True, slots=True)
class Loose:
    """Words of a wording that resemble a term without being it."""

    found: str
    term: Term


def defined_terms(act: Act, lang: str) -> list[Term]:
    """Return the terms of the articles on definitions, in their order."""
    expression = act.expression(lang)
    found = []
    for unit, _ in expression.walk() if expression else ():
        if not (unit.kind.value == "article" and _HEADINGS.search(unit.heading)):
            continue
        for inner, _ in unit.walk():
            short = _SHORT_FORM.search(inner.text)
            match = _DEFINITION.match(_SHORT_FORM.sub("", inner.text))
            if match:
                introduced = short["short"].strip() if short else ""
                found.append(Term(" ".join(match["term"].split()), introduced, inner.eid))
    return found


def loose_uses(text: str, terms: list[Term]) -> list[Loose]:
    """Return where the wording writes a term of several words with one word left out or put
    between.

    Also abbreviations of a term by its first letters that the act does not introduce.
    """
    found = {}
    words = [(m.group(), m.start(), m.end()) for m in _WORD.finditer(text)]
    folded = [word.casefold() for word, _, _ in words]
    exact = _exact_places(folded, terms)
    for term in terms:
        initials = "".join(word[0] for word in term.words).upper()
        for word, start, _ in words:
            if len(initials) > 1 and word == initials and initials != term.short:
                found[start] = Loose(word, term)
        for first, last in _near(folded, term.words):
            shown = text[words[first][1] : words[last - 1][2]]
            inside = any(a <= first and last <= b for a, b in exact)
            if not inside and not _BREAK.search(shown):
                found.setdefault(words[first][1], Loose(shown, term))
    return [found[place] for place in sorted(found)]


def _exact_places(words: list[str], terms: list[Term]) -> list[tuple[int, int]]:
    places = []
    for term in terms:
        for wanted in (term.words, _WORD.findall(term.short.casefold())):
            size = len(wanted)
            for at in _starts(words, wanted):
                if at + size <= len(words) and all(
                    _same(a, b) for a, b in zip(wanted, words[at : at + size], strict=True)
                ):
                    places.append((at, at + size))
    return places


def _starts(words: list[str], wanted: list[str]) -> list[int]:
    """Return where the first of the wanted words stands."""
    return [at for at, word in enumerate(words) if _same(wanted[0], word)] if wanted else []


def _near(words: list[str], term: list[str]) -> Iterator[tuple[int, int]]:
    """Stretches that hold the words of a term in order with one other word between them, or (of
    three words and more) without one of the inner words."""
    if len(term) < 2:
        return
    for at in _starts(words, term):
        stretch = words[at : at + len(term) + 1]
        if len(stretch) == len(term) + 1 and _same(term[0], stretch[0]):
            for extra in range(1, len(term)):
                rest = stretch[:extra] + stretch[extra + 1 :]
                if all(_same(a, b) for a, b in zip(term, rest, strict=True)):
                    yield at, at + len(stretch)
        short = words[at : at + len(term) - 1]
        for missing in range(1, len(term) - 1):
            rest = term[:missing] + term[missing + 1 :]
            if len(rest) == len(short) and all(
                _same(a, b) for a, b in zip(rest, short, strict=True)
            ):
                yield at, at + len(short)


@lru_cache(maxsize=1 << 16)  # a wording of 160 changes compares 290,000 pairs, most of them again
def _same(one: str, other: str) -> bool:
    """Tell whether two words are forms of one word, judged by their common beginning."""
    common = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        common += 1
    return common >= max(3, _STEM * min(len(one), len(other)))
