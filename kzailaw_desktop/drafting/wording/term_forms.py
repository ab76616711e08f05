"""Find every inflected form of a term in acts, for the user to decide on one by one.

The stemmers of the search find the forms. What agrees with a form goes with it where the new term
needs another agreement: a Russian adjective before a noun of another gender, a Kazakh «мен» behind
another sound. A new form is proposed only where it is the only one that answers to the old; where a
form may be of several cases, all candidates are named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.draft.model import Change, ChangeKind, WordSwap
from kzailaw_desktop.drafting.inflection import kazakh, russian
from kzailaw_desktop.drafting.wording.lines import lines
from kzailaw_desktop.search.words.analysis import analyser, fold

_WORD = re.compile(r"\w+(?:-\w+)*")
_AROUND = 40  # letters of the text shown at each side of a form
_CONJUNCTION = re.compile(r"\s+(?:мен|бен|пен)(?!\w)")
Paradigm = Mapping[str, set[str]]


@dataclass(frozen=True, slots=True)
class InflectedTerm:
    """One form of a term as it stands in acts, with what agrees with it.

    `candidates`: what may stand for it, `proposed`: the candidate when there is one, else "".
    `around`: the first place with the words about it. A form that may be of several cases stands
    for one unit alone (`alone`), since it may be another case in the next.
    """

    text: str
    count: int
    places: tuple[tuple[str, str], ...]  # document, eId
    candidates: tuple[str, ...] = ()
    around: str = ""
    alone: bool = False

    @property
    def proposed(self) -> str:
        """The new form where it is certain."""
        return self.candidates[0] if len(self.candidates) == 1 else ""


def term_forms(acts: Iterable[Act], lang: str, old: str, new: str) -> list[InflectedTerm]:
    """Return the forms of a term in the newest texts of acts, the most frequent first."""
    if not old.strip():
        return []
    found: dict[tuple[str, tuple[str, str] | None], InflectedTerm] = {}
    agreement = _Agreement(lang, old, new)
    for act, eid, text in _texts(acts, lang):
        for first, last in _forms(text, old, lang):
            start, end = agreement.widened(text, first, last)
            form, around = text[start:end], text[max(0, start - _AROUND) : end + _AROUND]
            candidates = agreement.candidates(form)
            alone = len(candidates) > 1
            key = (form, (act, eid) if alone else None)
            known = found.get(key) or InflectedTerm(form, 0, (), candidates, around, alone)
            places = tuple(dict.fromkeys((*known.places, (act, eid))))
            found[key] = replace(known, count=known.count + 1, places=places)
    return sorted(found.values(), key=lambda form: (-form.count, form.text))


def term_changes(accepted: Mapping[str, Mapping[InflectedTerm, str]]) -> list[Change]:
    """Return the changes that the accepted forms make: one of each whole act that has any, and one
    of each unit with forms that stand for it alone.

    `accepted`: the new words of each form, per language. Longer forms come first, so that what
    agrees with a form goes with it.
    """
    swaps: dict[tuple[str, str], dict[str, list[WordSwap]]] = {}
    for lang, forms in accepted.items():
        for form, words in sorted(forms.items(), key=lambda item: -len(item[0].text)):
            new = words.strip()
            if not new or new == form.text:
                continue
            for place in dict.fromkeys((a, e if form.alone else "") for a, e in form.places):
                swaps.setdefault(place, {}).setdefault(lang, []).append(WordSwap(form.text, new))
    return [
        Change(act, eid, ChangeKind.WORDS, swaps={lang: tuple(own) for lang, own in both.items()})
        for (act, eid), both in sorted(swaps.items())
    ]


class _Agreement:
    """What the new term asks of the words beside the old one."""

    def __init__(self, lang: str, old: str, new: str) -> None:
        self.lang, self.old, self.new = lang, " ".join(old.split()), " ".join(new.split())
        make = kazakh.paradigm if lang == "kk" else russian.paradigm
        self.olds: Paradigm = make(self.old)
        self.news: Paradigm = make(self.new) if self.new else {}
        self.gender = russian.gender(self.new) if lang == "ru" and self.new else ""
        self.old_gender = russian.gender(self.old) if lang == "ru" else ""
        self.regender = lang == "ru" and bool(self.new) and self.gender != self.old_gender

    def widened(self, text: str, start: int, end: int) -> tuple[int, int]:
        """Return a form with the words that change with it."""
        if self.lang == "kk":
            behind = _CONJUNCTION.match(text, end)
            return start, behind.end() if behind and self.new else end
        cells = [c for c in self._cells(text[start:end]) if c.startswith("singular")]
        while self.regender:
            before = re.search(r"([А-Яа-яЁё-]+) $", text[:start])
            agreed = [c for c in cells if before and russian.agrees(before[1], self.old_gender, c)]
            if before is None or not agreed:
                break
            start, cells = before.start(), agreed
        return start, end

    def candidates(self, form: str) -> tuple[str, ...]:
        """Return what may stand for a form, in the order of the cases."""
        if not self.new:
            return ()
        if self.lang == "kk" and (behind := _CONJUNCTION.search(form)):
            own = self._plain(form[: behind.start()])
            return tuple(f"{one} {kazakh.conjunction(one)}" for one in own)
        *agreeing, core = self._split(form)
        found: dict[str, None] = {}
        for cell in self._cells(core):
            if not all(russian.agrees(w, self.old_gender, cell) for w in agreeing):
                continue
            for new in sorted(self.news.get(cell, ())):
                words = [russian.adjective_in(w.lower(), self.gender, cell) for w in agreeing]
                if all(words):
                    found[_cased(" ".join([*words, new]), form)] = None
        return tuple(found)

    def _plain(self, form: str) -> tuple[str, ...]:
        cells = self._cells(form)
        return tuple(dict.fromkeys(
            _cased(new, form) for cell in cells for new in sorted(self.news.get(cell, ()))
        ))  # fmt: skip

    def _cells(self, form: str) -> list[str]:
        """Return the cells of the old term that a form can be; the term itself answers to the new
        one."""
        low = form.lower()
        cells = [c for c, forms in self.olds.items() if low in {f.lower() for f in forms}]
        if self.lang == "kk" and "" in cells:
            return [""]
        return [cell for cell in cells if cell] or cells

    def _split(self, form: str) -> list[str]:
        """Return the agreeing words of a widened form, and the form of the term."""
        words, size = form.split(" "), len(self.old.split(" "))
        extra = len(words) - size
        return [*words[:extra], " ".join(words[extra:])] if extra > 0 else [form]


def _cased(new: str, form: str) -> str:
    """Return the new words with a capital where the old ones have it."""
    if len(form) > 1 and form.isupper():
        return new.upper()
    return new[:1].upper() + new[1:] if form[:1].isupper() else new


def _texts(acts: Iterable[Act], lang: str) -> Iterator[tuple[str, str, str]]:
    for act in acts:
        expression = act.expression(lang)
        for unit in expression.body if expression else ():
            for line in lines(unit):
                yield act.id, line.eid, line.text


def _forms(text: str, term: str, lang: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text whose words are forms of those of a term."""
    wanted = [stem_of(word.group(), lang) for word in _WORD.finditer(term)]
    words = list(_WORD.finditer(text))
    stems = [stem_of(word.group(), lang) for word in words]
    for at in range(len(words) - len(wanted) + 1) if wanted else ():
        if stems[at : at + len(wanted)] == wanted:
            start, end = words[at].start(), words[at + len(wanted) - 1].end()
            if not re.search(r"[.;:]", text[start:end]):
                yield start, end


@lru_cache(maxsize=1 << 15)
def stem_of(word: str, lang: str) -> str:
    """Return the stem of a word as the search has it."""
    return analyser(lang).stem(fold(word))
