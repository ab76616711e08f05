"""Inflect a Russian term: adjectives, then the noun, then words that stay as they are.

Only the regular declensions are known; a noun of another kind has no paradigm, so that its forms
stay open. Where a form can be of several cases, all are given: which is meant the user sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

CASES = ("nominative", "genitive", "dative", "accusative", "instrumental", "prepositional")
NUMBERS = ("singular", "plural")
_HUSH, _BACK = "жшчщ", "гкх"
_ADJECTIVE = re.compile(r"(?:[ыио]й|[ая]я|[ое]е|[ыи]е)$")
# any form of an adjective or participle, to tell what agrees with a noun behind it
AGREEING = re.compile(
    r"(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыи]м|[ое]м|[ое]й|[ую]ю|[ыи]х|[ыи]ми)$"
)
# noun ending -> gender, endings of the singular, endings of the plural ("?": not known)
_NOUNS: tuple[tuple[str, str, str, str], ...] = (
    ("ия", "f", "ия ии ии ию ией ии", "ии ий иям ии иями иях"),
    ("ие", "n", "ие ия ию ие ием ии", "ия ий иям ия иями иях"),
    ("ий", "m", "ий ия ию ий ием ии", "ии иев иям ии иями иях"),
    ("тель", "m", "тель теля телю тель телем теле", "тели телей телям тели телями телях"),
    ("ость", "f", "ость ости ости ость остью ости", "ости остей остям ости остями остях"),
    ("лец", "m", "лец льца льцу лец льцем льце", "льцы льцев льцам льцы льцами льцах"),
    ("ец", "m", "ец ца цу ец цем це", "цы цев цам цы цами цах"),
    ("ство", "n", "ство ства ству ство ством стве", "ства ств ствам ства ствами ствах"),
    ("а", "f", "а Y е у Oй е", "Y  ам Y ами ах"),
    ("я", "f", "я и е ю ей е", "и ? ям и ями ях"),
    ("о", "n", "о а у о ом е", "а ? ам а ами ах"),
    ("е", "n", "е я ю е ем е", "я ей ям я ями ях"),
    ("й", "m", "й я ю й ем е", "и ев ям и ями ях"),
    ("ь", "?", "ь ? ? ь ? ?", "? ? ям ? ями ях"),
    ("", "m", " а у  Oм е", "Y ~ ам Y ами ах"),
)
_LIVING = ("тель", "ник", "чик", "щик", "ец", "тор", "сор", "лицо", "депутат", "эксперт", "агент",
           "судья", "гражданин")  # fmt: skip
_THINGS = ("затель", "игатель", "менатель", "множитель", "источник", "договор", "вектор",
           "фактор", "сектор", "монитор")  # fmt: skip
_ADJECTIVES = {  # hard endings by gender; soft ones are made of them
    "m": "ый ого ому ый ым ом", "n": "ое ого ому ое ым ом", "f": "ая ой ой ую ой ой",
    "plural": "ые ых ым ые ыми ых",
}  # fmt: skip
_SOFT = str.maketrans("ыоау", "иеяю")


def gender(term: str) -> str:
    """m, f, n, or "?" where the ending does not tell."""
    noun = _parts(term)[1]
    return _noun_kind(noun)[1] if noun else "?"


def paradigm(term: str) -> dict[str, set[str]]:
    """Return the forms of a term by cell («plural genitive»), that of the term itself under ""."""
    adjectives, noun, rest = _parts(term)
    found: dict[str, set[str]] = {"": {term}}
    if not noun:
        return found
    kind = _noun_kind(noun)
    for number in NUMBERS:
        own = kind[1] if number == "singular" else "plural"
        for place, case in enumerate(CASES):
            for form, living in _noun_forms(noun, kind, number, place):
                words = [_adjective(a, own, 1 if living else place) for a in adjectives]
                if all(words):
                    made = " ".join([*words, form, *rest])
                    found.setdefault(f"{number} {case}", set()).add(made)
    return found


def adjective_in(word: str, new_gender: str, cell: str) -> str:
    """Return an adjective in any form as it stands with a noun of another gender in a cell; "" if
    it is not one."""
    base = _base(word)
    if base is None or not cell or new_gender == "?":
        return ""
    number, case = cell.split()
    return _adjective(base, new_gender if number == "singular" else "plural", CASES.index(case))


def _parts(term: str) -> tuple[list[str], str, list[str]]:
    words = term.split()
    count = 0
    while count < len(words) - 1 and _ADJECTIVE.search(words[count]):
        count += 1
    return words[:count], words[count] if words else "", words[count + 1 :]


def _noun_kind(noun: str) -> tuple[str, str, str, str]:
    for kind in _NOUNS:
        if noun.lower().endswith(kind[0]) and (
            kind[0] or not noun.lower().endswith(tuple("иуыэю"))
        ):
            return kind
    return ("", "?", "", "")


def _noun_forms(
    noun: str, kind: tuple[str, str, str, str], number: str, place: int
) -> Iterator[tuple[str, bool]]:
    """Yield the forms of a noun in a cell, and whether each is that of a living being."""
    endings = kind[2 if number == "singular" else 3].split(" ")
    if len(endings) != len(CASES):
        return
    stem = noun[: len(noun) - len(kind[0])]
    living = CASES[place] == "accusative" and (kind[1] == "m" or number == "plural")
    living = living and _is_living(noun)
    ending = endings[1 if living else place]  # of living beings the accusative is the genitive
    if ending != "?":
        yield stem + _spelled(stem, ending), living


def _is_living(noun: str) -> bool:
    """Tell whether a noun names persons, as far as its ending tells."""
    low = noun.lower()
    return low.endswith(_LIVING) and not low.endswith(_THINGS)


def _spelled(stem: str, ending: str) -> str:
    last = stem[-1:].lower()
    ending = ending.replace("Y", "и" if last in _HUSH + _BACK else "ы")
    ending = ending.replace("O", "е" if last in _HUSH + "ц" else "о")
    return ending.replace("~", "ей" if last in _HUSH else "ов")


def _adjective(word: str, own: str, place: int) -> str:
    """Return an adjective of the nominative in another cell; "" for what is none."""
    if own not in _ADJECTIVES or len(word) < 4:
        return ""
    stem, ending = word[:-2], word[-2:]
    hard = _ADJECTIVES[own].split()[place]
    soft = ending in ("ий", "яя", "ее", "ие") and stem[-1:].lower() not in _HUSH + _BACK
    if soft:
        return stem + hard.translate(_SOFT)
    if stem[-1:].lower() in _HUSH + _BACK:
        hard = hard.replace("ы", "и")
        if stem[-1:].lower() in _HUSH:
            hard = re.sub("^о", "е", hard)
    if ending == "ой" and own == "m" and place in (0, 3):
        hard = "ой"
    return stem + hard


def agrees(word: str, own: str, cell: str) -> bool:
    """Tell whether a word can be an adjective that stands with a noun of a gender in a cell."""
    return bool(cell) and adjective_in(word.lower(), own, cell) == word.lower()


def _base(word: str) -> str | None:
    """Return the nominative of an adjective in any form; None for another word."""
    match = AGREEING.search(word.lower())
    if match is None or len(word) - len(match[0]) < 2:
        return None
    stem = word[: match.start()]
    soft = match[0][0] in "яеию" and stem[-1:].lower() not in _HUSH + _BACK
    return stem + ("ий" if soft or stem[-1:].lower() in _HUSH + _BACK else "ый")
