"""Name units in the cases that amending commands need, in Kazakh and Russian."""

from __future__ import annotations

from dataclasses import dataclass

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.labels.words import Noun, ordinal
from kzailaw_desktop.labels.words import noun as unit_noun

SENTENCE = "sentence"
HEADING = "heading"  # of the unit before it in a path, with the number ""
Parts = list[tuple[UnitKind | str, str]]  # a unit, or a sentence of one


@dataclass(frozen=True, slots=True)
class _Ru:
    accusative: str
    locative: str  # after "в"
    instrumental: str
    new: str  # "новый", "новая" …
    plural: str  # nominative and accusative
    plural_instrumental: str

    @property
    def plural_locative(self) -> str:
        """«статьях», «пунктах»: the instrumental with another ending."""
        return f"{self.plural_instrumental.removesuffix('ми')}х"


@dataclass(frozen=True, slots=True)
class _Kk:
    locative: str
    locative_of: str  # "-баптағы"
    own_locative_of: str  # "-бабындағы"
    instrumental: str
    plural: str


_RU = {
    "статья": _Ru("статью", "статье", "статьей", "новая", "статьи", "статьями"),
    "пункт": _Ru("пункт", "пункте", "пунктом", "новый", "пункты", "пунктами"),
    "подпункт": _Ru("подпункт", "подпункте", "подпунктом", "новый", "подпункты", "подпунктами"),
    "часть": _Ru("часть", "части", "частью", "новая", "части", "частями"),
    "абзац": _Ru("абзац", "абзаце", "абзацем", "новый", "абзацы", "абзацами"),
    "глава": _Ru("главу", "главе", "главой", "новая", "главы", "главами"),
    "раздел": _Ru("раздел", "разделе", "разделом", "новый", "разделы", "разделами"),
    "подраздел": _Ru(
        "подраздел", "подразделе", "подразделом", "новый", "подразделы", "подразделами"
    ),
    "параграф": _Ru("параграф", "параграфе", "параграфом", "новый", "параграфы", "параграфами"),
    "приложение": _Ru(
        "приложение", "приложении", "приложением", "новое", "приложения", "приложениями"
    ),
    "предложение": _Ru(
        "предложение", "предложении", "предложением", "новое", "предложения", "предложениями"
    ),
    "таблица": _Ru("таблицу", "таблице", "таблицей", "новая", "таблицы", "таблицами"),
}
_KK = {
    "бап": _Kk("бапта", "баптағы", "бабындағы", "баппен", "баптар"),
    "тармақ": _Kk("тармақта", "тармақтағы", "тармағындағы", "тармақпен", "тармақтар"),
    "тармақша": _Kk("тармақшада", "тармақшадағы", "тармақшасындағы", "тармақшамен", "тармақшалар"),
    "бөлік": _Kk("бөлікте", "бөліктегі", "бөлігіндегі", "бөлікпен", "бөліктер"),
    "абзац": _Kk("абзацта", "абзацтағы", "абзацындағы", "абзацпен", "абзацтар"),
    "тарау": _Kk("тарауда", "тараудағы", "тарауындағы", "тараумен", "тараулар"),
    "бөлім": _Kk("бөлімде", "бөлімдегі", "бөліміндегі", "бөліммен", "бөлімдер"),
    "кіші бөлім": _Kk(
        "кіші бөлімде", "кіші бөлімдегі", "кіші бөліміндегі", "кіші бөліммен", "кіші бөлімдер"
    ),
    "параграф": _Kk("параграфта", "параграфтағы", "параграфындағы", "параграфпен", "параграфтар"),
    "қосымша": _Kk("қосымшада", "қосымшадағы", "қосымшасындағы", "қосымшамен", "қосымшалар"),
    "сөйлем": _Kk("сөйлемде", "сөйлемдегі", "сөйлеміндегі", "сөйлеммен", "сөйлемдер"),
    "кесте": _Kk("кестеде", "кестедегі", "кестесіндегі", "кестемен", "кестелер"),
}
_SENTENCES = {
    "ru": Noun("предложение", "предложения", gender="n"),
    "kk": Noun("сөйлем", "сөйлемнің", "сөйлемі", "сөйлемінің"),
}
# Endings of ordinals after their nominative: case -> old ending -> new ending.
_ORDINAL = {
    "accusative": {"ая": "ую", "ья": "ью"},
    "locative": {
        "ый": "ом",
        "ой": "ом",
        "ий": "ьем",
        "ая": "ой",
        "ья": "ьей",
        "ое": "ом",
        "ье": "ьем",
    },
    "instrumental": {
        "ый": "ым",
        "ой": "ым",
        "ий": "ьим",
        "ая": "ой",
        "ья": "ьей",
        "ое": "ым",
        "ье": "ьим",
    },
}


def parts_within(eid: str, scope: str = "") -> Parts:
    """Return the units an eId names from the article down, without those that `scope` names
    already."""
    found: Parts = list(eids.parts(eid))
    kinds = [kind for kind, _ in found]
    if UnitKind.ARTICLE in kinds:
        annexes = [
            part for part in found[: kinds.index(UnitKind.ARTICLE)] if part[0] is UnitKind.ANNEX
        ]
        found = [*annexes, *found[kinds.index(UnitKind.ARTICLE) :]]
    return found[len(parts_within(scope)) if scope else 0 :]


def noun(kind: UnitKind | str, lang: str, profile: str) -> Noun:
    """Return the words for a kind of unit, or for a sentence."""
    if isinstance(kind, UnitKind):
        return unit_noun(kind, lang, profile)
    return _SENTENCES[lang]


def russian(parts: Parts, case: str, profile: str = "A") -> str:
    """Return a chain from the smallest unit to the largest: «подпункт 3) пункта 1 статьи 13».

    `case` of the smallest: nominative, accusative, genitive, locative, instrumental.
    """
    words: list[str] = []
    for number, (kind, num) in enumerate(reversed(parts)):
        own = case if number == 0 else "genitive"
        named = [_russian_noun(kind, own, profile), _russian_number(kind, num, own, profile)]
        words += reversed(named) if kind == SENTENCE else named  # «второе предложение части первой»
    return " ".join(words)


def _russian_noun(kind: UnitKind | str, case: str, profile: str) -> str:
    name = noun(kind, "ru", profile)
    if case in ("nominative", "genitive"):
        return name.bare if case == "nominative" else name.genitive
    return str(getattr(_RU[name.bare], case))


def _russian_number(kind: UnitKind | str, num: str, case: str, profile: str) -> str:
    if not in_words(kind, profile) or not num.isdigit():
        return f"{num})" if kind is UnitKind.POINT else num
    gender = noun(kind, "ru", profile).gender
    if case == "genitive":
        return ordinal(int(num), "ru", gender=gender, genitive=True)
    word = ordinal(int(num), "ru", gender=gender)
    for old, new in _ORDINAL.get(case, {}).items():
        if word.endswith(old):
            return word.removesuffix(old) + new
    return word


def russian_many(siblings: list[Parts], case: str, profile: str = "A", *, last: bool = True) -> str:
    """Units of one kind under one parent: «подпункты 3) и 4) пункта 1 статьи 13».

    `case`: nominative, accusative, locative or instrumental. `last`: the last name of a row, so
    that «и» stands in it; the others have commas alone.
    """
    (kind, _), outer = siblings[0][-1], siblings[0][:-1]
    forms = _RU[noun(kind, "ru", profile).bare]
    cases = {"instrumental": forms.plural_instrumental, "locative": forms.plural_locative}
    name = cases.get(case, forms.plural)
    numbers = [_russian_number(kind, parts[-1][1], case, profile) for parts in siblings]
    chain = f"{name} {joined(numbers, 'и') if last else ', '.join(numbers)}"
    return f"{chain} {russian(outer, 'genitive', profile)}" if outer else chain


def kazakh_many(
    siblings: list[Parts], case: str, profile: str = "A", *, new: bool = False,
    last: bool = True, inside: bool = False,
) -> str:  # fmt: skip
    """Return the same in Kazakh, `case` nominative, locative_of or instrumental: «3 және
    4-тармақтармен», «3 және 4-тармақтардағы».

    `new`: «1-тармақтың жаңа 3-1) және 3-2) тармақшалары». `last`: as of `russian_many`. `inside`:
    the larger units are named before, «3 және 4-тармақтарындағы».
    """
    (kind, _), outer = siblings[0][-1], siblings[0][:-1]
    plural = _KK[noun(kind, "kk", profile).bare].plural
    soft = plural.endswith("ер")
    if case == "instrumental":
        plural += "мен"
    elif outer or inside:
        plural += "і" if soft else "ы"
    if case == "locative_of":
        own = "н" if outer or inside else ""
        plural += f"{own}дегі" if soft else f"{own}дағы"
    numbers = [_kazakh_number(kind, parts[-1][1], profile) for parts in siblings]
    shown = [number.rstrip(" -") for number in numbers[:-1]] + [numbers[-1].rstrip()]
    joint = "" if shown[-1].endswith("-") else " "
    numbered = joined(shown, "және") if last else ", ".join(shown)
    chain = f"{'жаңа ' if new else ''}{numbered}{joint}{plural}"
    return f"{genitives(outer, profile, inside=inside)} {chain}" if outer else chain


def genitives(parts: Parts, profile: str, *, inside: bool = False) -> str:
    """Return a Kazakh chain, all of it in the genitive: «13-баптың 1-тармағының»; `inside` a larger
    unit that is named before: «1-тармағының»."""
    words = []
    for number, (kind, num) in enumerate(parts, int(inside)):
        name = noun(kind, "kk", profile)
        form = name.genitive if number == 0 else name.own_genitive
        words.append(_kazakh_number(kind, num, profile) + form)
    return " ".join(words)


def joined(words: list[str], conjunction: str) -> str:
    """Return words in a row: «1, 2 и 3»."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"


def named(parts: Parts, lang: str, case: str = "nominative", profile: str = "A") -> str:
    """Return a chain of units in a language: «3-бап», «статья 3»."""
    name = kazakh if lang == "kk" else russian
    return name(parts, case, profile)


def new_unit(parts: Parts, lang: str, profile: str = "A") -> str:
    """Return a chain whose last unit is new: «новый подпункт 3-1) пункта 1»."""
    return kazakh_new(parts, profile) if lang == "kk" else russian_new(parts, profile)


def russian_new(parts: Parts, profile: str = "A") -> str:
    """«новый подпункт 3-1) пункта 1»: the last unit is new."""
    name = noun(parts[-1][0], "ru", profile).bare
    return f"{_RU[name].new} {russian(parts, 'nominative', profile)}"


def kazakh(parts: Parts, case: str, profile: str = "A", *, inside: bool = False) -> str:
    """Return a chain from the largest unit to the smallest: «13-баптың 1-тармағының 3) тармақшасы».

    `case` of the smallest: nominative, locative, locative_of ("-дағы"), instrumental. `inside`:
    the larger units are named before, «1-тармағының 3) тармақшасы».
    """
    return " ".join(_kazakh_chain(parts, case, profile, int(inside)))


def kazakh_new(parts: Parts, profile: str = "A") -> str:
    """«1-тармақтың жаңа 3-1) тармақшасы»: the last unit is new."""
    *outer, last = _kazakh_chain(parts, "nominative", profile)
    return " ".join([*outer, "жаңа", last])


def _kazakh_chain(parts: Parts, case: str, profile: str, start: int = 0) -> list[str]:
    words = []
    for number, (kind, num) in enumerate(parts, start):
        name = noun(kind, "kk", profile)
        if number < start + len(parts) - 1:
            form = name.genitive if number == 0 else name.own_genitive
        elif case == "nominative":
            form = name.bare if number == 0 else name.own
        elif case == "locative_of":
            forms = _KK[name.bare]
            form = forms.locative_of if number == 0 else forms.own_locative_of
        elif case == "locative" and number:
            form = _KK[name.bare].own_locative_of[:-2]  # «-бабындағы» -> «-бабында»
        else:
            form = str(getattr(_KK[name.bare], case))
        words.append(_kazakh_number(kind, num, profile) + form)
    return words


def _kazakh_number(kind: UnitKind | str, num: str, profile: str) -> str:
    if in_words(kind, profile) and num.isdigit():
        return f"{ordinal(int(num), 'kk')} "
    return f"{num}) " if kind is UnitKind.POINT else f"{num}-"


def in_words(kind: UnitKind | str, profile: str) -> bool:
    """Tell whether units of this kind are counted in words."""
    by_words = kind in (UnitKind.SUBPARAGRAPH, UnitKind.INDENT, SENTENCE)
    return by_words or (profile == "B" and kind is UnitKind.PARAGRAPH)
