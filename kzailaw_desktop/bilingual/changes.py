"""Random changes of one side of an act, one kind at a time, to measure what the checks find."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from kzailaw_desktop.bilingual.alignment import AlignedUnit
from kzailaw_desktop.bilingual.findings.model import FindingKind
from kzailaw_desktop.bilingual.findings.reading.sides import Side
from kzailaw_desktop.bilingual.learning import is_content
from kzailaw_desktop.search.words.analysis import analyser
from kzailaw_desktop.search.words.glossary import GlossaryEntry

_WORD = re.compile(r"\w+")


class MadeChange(NamedTuple):
    """A unit as it was and as it became; None where it was taken out."""

    before: AlignedUnit
    after: AlignedUnit
    lang: str
    what: str


@dataclass
class Material:
    """What changes are made of: the units of an act, and its terms with their forms."""

    units: Sequence[AlignedUnit]
    entries: Sequence[GlossaryEntry]
    terms: dict[str, dict[str, set[str]]] = field(init=False)  # lang -> stem -> entries
    forms: dict[tuple[str, str], str] = field(init=False)

    def __post_init__(self) -> None:
        counts: dict[tuple[str, str], Counter[str]] = {}
        for unit in self.units:
            for lang in ("kk", "ru"):
                for word, stem in analyser(lang).pairs(unit.text(lang)):
                    counts.setdefault((lang, stem[1:]), Counter())[word] += 1
        often = {key for key, forms in counts.items() if forms.total() >= 3}
        self.terms = {"kk": {}, "ru": {}}
        for entry in self.entries:
            words = {lang: _single(entry, lang) for lang in ("kk", "ru")}
            if entry.general or not all(
                any((lang, stem) in often for stem in words[lang]) for lang in words
            ):
                continue
            for lang, stems in words.items():
                for stem in stems:
                    if (lang, stem) in often:
                        self.terms[lang].setdefault(stem, set()).add(entry.id)
        self.forms = {key: counts[key].most_common(1)[0][0] for key in often}


def _single(entry: GlossaryEntry, lang: str) -> list[str]:
    words = (w for w in entry.terms.get(lang, ()) if " " not in w and "-" not in w)
    return [analyser(lang).stem(word)[1:] for word in words]


Maker = Callable[[str, str, random.Random, Material], str | None]


def _replaced(text: str, span: tuple[int, int], words: str) -> str:
    return text[: span[0]] + words + text[span[1] :]


def number(text: str, lang: str, rng: random.Random, _: Material) -> str | None:
    """Another number in the place of one, in figures."""
    found = Side(text, lang).numbers
    if not found:
        return None
    figure = rng.choice(found)
    value = float(figure.value)
    other = value + rng.choice((1, 2, 5, 10, -1)) if value > 1 else value + 1
    return _replaced(text, (figure.start, figure.end), str(int(other)))


def date(text: str, lang: str, rng: random.Random, _: Material) -> str | None:
    """Another day or year in the place of one."""
    found = Side(text, lang).dates
    if not found:
        return None
    figure = rng.choice(found)
    words = text[figure.start : figure.end]
    digits = rng.choice(list(re.finditer(r"\d+", words)))
    other = int(digits.group()) + (1 if int(digits.group()) < 28 else -1)
    width = len(digits.group())
    changed = _replaced(words, digits.span(), f"{other:0{width}}")
    return _replaced(text, (figure.start, figure.end), changed)


def reference(text: str, lang: str, rng: random.Random, _: Material) -> str | None:
    """Return a reference to another unit."""
    found = [m for m in Side(text, lang).mentions if re.search(r"\d", m.text)]
    if not found:
        return None
    mention = rng.choice(found)
    digits = rng.choice(list(re.finditer(r"\d+", mention.text)))
    other = str(int(digits.group()) + rng.choice((1, 2, 3)))
    changed = _replaced(mention.text, digits.span(), other)
    return _replaced(text, (mention.start, mention.end), changed)


_VERB_RU = re.compile(
    r"(?<!не )\b\w{3,}(?:ет|ют|ит|ат|ят|ется|ются|ится|атся|ятся)\b|\b(?:вправе|обязан[ыа]?|долж(?:ен|на|но|ны)|мож(?:ет|но)|могут)\b"
)
_NOT_RU = re.compile(r"\bне\s+(?=\w)")
_NEGATIVE_KK = (
    (re.compile(r"(\w+)майды\b"), r"\1ады"), (re.compile(r"(\w+)мейді\b"), r"\1еді"),
    (re.compile(r"(\w+)байды\b"), r"\1ады"), (re.compile(r"(\w+)пайды\b"), r"\1ады"),
    (re.compile(r"\s+емес\b"), ""), (re.compile(r"құқығы жоқ\b"), "құқығы бар"),
    (re.compile(r"(\w+)маған\b"), r"\1ған"), (re.compile(r"(\w+)меген\b"), r"\1ген"),
)  # fmt: skip
_POSITIVE_KK = (
    (re.compile(r"(\w+[ыі]л)ады\b"), r"\1майды"), (re.compile(r"(\w+[ыі]л)еді\b"), r"\1мейді"),
    (re.compile(r"(\w+н)ады\b"), r"\1байды"), (re.compile(r"(\w+н)еді\b"), r"\1бейді"),
    (re.compile(r"(\w+[рй])ады\b"), r"\1майды"), (re.compile(r"(\w+[рй])еді\b"), r"\1мейді"),
    (re.compile(r"құқылы\b"), "құқылы емес"), (re.compile(r"міндетті\b(?=[.;,]|$)"), "міндетті емес"),
    (re.compile(r"құқығы бар\b"), "құқығы жоқ"), (re.compile(r"(\w+)ған жағдайда\b"), r"\1маған жағдайда"),
    (re.compile(r"(\w+)ген жағдайда\b"), r"\1меген жағдайда"),
)  # fmt: skip


def negation(text: str, lang: str, rng: random.Random, _: Material) -> str | None:
    """Return a negation put in or taken out."""
    if lang == "ru":
        taken, places = list(_NOT_RU.finditer(text)), list(_VERB_RU.finditer(text))
        if taken and (not places or rng.random() < 0.5):
            return _replaced(text, rng.choice(taken).span(), "")
        if not places:
            return None
        start = rng.choice(places).start()
        return _replaced(text, (start, start), "не ")
    choices = [
        (m.span(), m.expand(other))
        for pattern, other in (*_NEGATIVE_KK, *_POSITIVE_KK)
        for m in pattern.finditer(text)
    ]
    return _replaced(text, *rng.choice(choices)) if choices else None


_MODAL: dict[str, dict[str, tuple[str, ...]]] = {
    "ru": {
        "вправе": ("обязан", "должен"), "обязан": ("вправе",), "обязана": ("вправе",),
        "обязаны": ("вправе", "могут"), "должен": ("может", "вправе"), "должна": ("может",),
        "должно": ("может",), "должны": ("могут", "вправе"), "может": ("должен", "обязан"),
        "могут": ("должны", "обязаны"), "имеет право": ("обязан",), "имеют право": ("обязаны",),
        "подлежит": ("может",), "подлежат": ("могут",),
    },
    "kk": {
        "құқылы": ("міндетті",), "міндетті": ("құқылы",), "тиіс": ("мүмкін",), "мүмкін": ("тиіс",),
        "құқығы бар": ("міндетті",), "хақылы": ("міндетті",),
    },
}  # fmt: skip


def modality(text: str, lang: str, rng: random.Random, _: Material) -> str | None:
    """Return a right for a duty, «can» for «must» and the like."""
    choices = [
        (match.span(), rng.choice(others))
        for word, others in _MODAL[lang].items()
        for match in re.finditer(rf"\b{word}\b(?!\s+(?:түрде|күш))", text)
    ]
    return _replaced(text, *rng.choice(choices)) if choices else None


_JOINTS = {
    "ru": {"или": "и", "либо": "и", "и": "или"},
    "kk": {"немесе": "және", "және": "немесе"},
}


def conjunction(text: str, lang: str, rng: random.Random, _: Material) -> str | None:
    """«or» for «and», or the other way round."""
    choices = [
        (match.span(), other)
        for word, other in _JOINTS[lang].items()
        for match in re.finditer(rf"(?<=[\w,»)] ){word}(?= [\w«])", text)
    ]
    return _replaced(text, *rng.choice(choices)) if choices else None


def term(text: str, lang: str, rng: random.Random, material: Material) -> str | None:
    """Another term of the act in the place of one."""
    known = material.terms[lang]
    tokens = [t for t in analyser(lang).tokens(text) if is_content(t.word)]
    here = {token.stem[1:] for token in tokens}
    places = [token for token in tokens if token.stem[1:] in known]
    if not places:
        return None
    token = rng.choice(places)
    others = [s for s in sorted(known) if s not in here and not known[s] & known[token.stem[1:]]]
    if not others:
        return None
    return _replaced(text, (token.start, token.end), material.forms[lang, rng.choice(others)])


def missing(text: str, _lang: str, rng: random.Random, _: Material) -> str | None:
    """Three to eight words in a row taken out."""
    words = list(_WORD.finditer(text))
    size = rng.randint(3, 8)
    if len(words) < size + 4:
        return None
    start = rng.randrange(1, len(words) - size)
    return text[: words[start].start()] + text[words[start + size].start() :]


def sentence(text: str, lang: str, rng: random.Random, _: Material) -> str | None:
    """Return a sentence taken out."""
    spans = Side(text, lang).sentences
    return _replaced(text, rng.choice(spans), "").strip() if len(spans) > 1 else None


MAKERS: dict[FindingKind, tuple[Maker, ...]] = {
    FindingKind.NUMBER: (number,),
    FindingKind.DATE: (date,),
    FindingKind.REFERENCE: (reference,),
    FindingKind.NEGATION: (negation,),
    FindingKind.MODALITY: (modality,),
    FindingKind.CONJUNCTION: (conjunction,),
    FindingKind.TERM: (term,),
    FindingKind.MISSING: (missing,),
}


def changes(kind: FindingKind, material: Material, rng: random.Random) -> Iterator[MadeChange]:
    """Changes of a kind, at most one in each unit, on either side."""
    for unit in material.units:
        if not unit.whole or unit.part == "heading":
            continue
        for lang in rng.sample(("kk", "ru"), 2):
            text = unit.text(lang)
            changed = rng.choice(MAKERS[kind])(text, lang, rng, material)
            if changed is not None and changed != text:
                after = replace(unit, kk=changed) if lang == "kk" else replace(unit, ru=changed)
                yield MadeChange(unit, after, lang, changed)
                break
