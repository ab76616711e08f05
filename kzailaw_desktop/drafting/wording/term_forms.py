"""Find every inflected form of a term in acts, for the user to decide on one by one.

The stemmers of the search find the forms. A new form is proposed only where the acts have the new
words with the same ending; elsewhere it stays open, because agreement cannot be told by rule.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.draft.model import Change, ChangeKind, WordSwap
from kzailaw_desktop.drafting.wording.lines import lines
from kzailaw_desktop.search.words.analysis import analyser, fold

_WORD = re.compile(r"\w+(?:-\w+)*")


@dataclass(frozen=True, slots=True)
class InflectedTerm:
    """One form of a term as it stands in acts. `proposed` is "" where it is not known."""

    text: str
    count: int
    places: tuple[tuple[str, str], ...]  # document, eId
    proposed: str = ""


def term_forms(acts: Iterable[Act], lang: str, old: str, new: str) -> list[InflectedTerm]:
    """The forms of a term in the newest texts of acts, the most frequent first."""
    known = list(acts)
    found: dict[str, list[tuple[str, str]]] = {}
    for act, eid, text in _texts(known, lang):
        for form in _forms(text, old, lang):
            found.setdefault(form, []).append((act, eid))
    news = Counter(form for _, _, text in _texts(known, lang) for form in _forms(text, new, lang))
    made = [
        InflectedTerm(
            form, len(places), tuple(dict.fromkeys(places)), _proposed(form, old, new, news)
        )
        for form, places in found.items()
    ]
    return sorted(made, key=lambda form: (-form.count, form.text))


def swaps_of(act: str, lang: str, accepted: Iterable[tuple[str, str]]) -> Change:
    """The change of the whole act that the accepted forms make, old and new of each."""
    swaps = tuple(WordSwap(old, new) for old, new in accepted if old and new)
    return Change(act, "", ChangeKind.WORDS, swaps={lang: swaps})


def _texts(acts: Iterable[Act], lang: str) -> Iterator[tuple[str, str, str]]:
    for act in acts:
        expression = act.expression(lang)
        for unit in expression.body if expression else ():
            for line in lines(unit):
                yield act.id, line.eid, line.text


def _forms(text: str, term: str, lang: str) -> Iterator[str]:
    """The stretches of a text whose words are forms of those of a term."""
    wanted = [stem_of(word.group(), lang) for word in _WORD.finditer(term)]
    words = list(_WORD.finditer(text))
    stems = [stem_of(word.group(), lang) for word in words]
    for at in range(len(words) - len(wanted) + 1) if wanted else ():
        if stems[at : at + len(wanted)] == wanted:
            stretch = text[words[at].start() : words[at + len(wanted) - 1].end()]
            if not re.search(r"[.;:]", stretch):
                yield stretch


def _proposed(form: str, old: str, new: str, news: Counter[str]) -> str:
    """The new term in the form that answers to `form`, where it is certain."""
    if form == old:
        return new
    if form == old.capitalize():
        return new[:1].upper() + new[1:]
    ending = _ending(form, old)
    alike = [own for own in news if _ending(own, new) == ending]
    return max(alike, key=lambda own: news[own]) if ending and alike else ""


@lru_cache(maxsize=1 << 15)
def stem_of(word: str, lang: str) -> str:
    """The stem of a word as the search has it."""
    return analyser(lang).stem(fold(word))


def _ending(form: str, term: str) -> tuple[str, ...]:
    """What each word of a form has after the letters it shares with the term's."""
    found = []
    for one, other in zip(form.split(), term.split(), strict=False):
        shared = 0
        while shared < min(len(one), len(other)) and one[shared].lower() == other[shared].lower():
            shared += 1
        found.append(f"{other[shared:]}>{one[shared:]}")
    return tuple(found)
