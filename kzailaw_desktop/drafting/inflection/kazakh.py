"""Inflect a Kazakh term: its last word takes plural, possessive and case.

A cell of the paradigm is named by its suffixes («plural possessive3 locative»). A term of several
words that is in the possessive itself («жасанды интеллект жүйесі») keeps it in all its forms.
"""

from __future__ import annotations

from collections.abc import Iterator

from kzailaw_desktop.search.words.suffixes_kk import BACK, BUZZING, NASAL, VOICELESS, VOWELS

_VOICED_BEFORE_VOWEL = {"к": "г", "қ": "ғ", "п": "б"}
_VOICELESS_AT_END = {voiced: plain for plain, voiced in _VOICED_BEFORE_VOWEL.items()}
_BACK, _FRONT = str.maketrans("AYGQ", "аығқ"), str.maketrans("AYGQ", "еігк")
_ROUND = {"у": True, "ю": True, "я": True, "ё": True}  # letters of loans that sound back
# case -> shapes after a vowel, a nasal, another voiced sound, a voiceless one
_CASES = {
    "genitive": ("нYң", "нYң", "дYң", "тYң"),
    "dative": ("GA", "GA", "GA", "QA"),
    "accusative": ("нY", "дY", "дY", "тY"),
    "locative": ("дA", "дA", "дA", "тA"),
    "ablative": ("дAн", "нAн", "дAн", "тAн"),
    "instrumental": ("мен", "мен", "мен", "пен"),
    "attributive": ("дAGY", "дAGY", "дAGY", "тAGY"),
}
# the same behind a possessive of the third person
_OWN_CASES = {
    "genitive": "нYң", "dative": "нA", "accusative": "н", "locative": "ндA", "ablative": "нAн",
    "instrumental": "мен", "attributive": "ндAGY",
}  # fmt: skip


def paradigm(term: str) -> dict[str, set[str]]:
    """Return the forms of a term by cell, that of the term itself under ""."""
    *before, last = term.split() or [""]
    owned = bool(before) and last[-1:] in "ыі" and not last.endswith(("шы", "ші"))
    found: dict[str, set[str]] = {}
    for cell, form in _owned_cells(last) if owned else _cells(last):
        found.setdefault(cell, set()).add(" ".join([*before, form]))
    return found


def conjunction(word: str) -> str:
    """«мен», «бен» or «пен», as it stands behind a word.

    >>> conjunction("орган"), conjunction("тізбек")
    ('мен', 'пен')
    """
    end = word[-1:].lower()
    return "бен" if end in BUZZING else "пен" if end in VOICELESS else "мен"


def _cells(word: str) -> Iterator[tuple[str, str]]:
    yield "", word
    yield from _with_case("", word)
    plural = word + _harmonised(word, _shape(word, "лAр", "дAр", "лAр", "тAр"))
    yield "plural", plural
    yield from _with_case("plural ", plural)
    for cell, stem in (("", word), ("plural ", plural)):
        own = _possessive(stem)
        yield f"{cell}possessive3", own
        yield from _with_own_case(f"{cell}possessive3 ", own)


def _owned_cells(word: str) -> Iterator[tuple[str, str]]:
    """Yield the forms of a word that stands in the possessive, which it keeps."""
    stem = word[:-2] if word[-2:-1] == "с" and word[-3:-2] in VOWELS else word[:-1]
    stem = stem[:-1] + _VOICELESS_AT_END.get(stem[-1:], stem[-1:])
    plural = _possessive(stem + _harmonised(stem, _shape(stem, "лAр", "дAр", "лAр", "тAр")))
    for cell, own in (("", word), ("plural", plural)):
        for possessive in ("", "possessive3"):
            named = f"{cell} {possessive}".strip()
            yield named, own
            yield from _with_own_case(f"{named} ".lstrip(), own)


def _with_case(cell: str, stem: str) -> Iterator[tuple[str, str]]:
    for case, (vowel, nasal, voiced, voiceless) in _CASES.items():
        shape = _shape(stem, vowel, nasal, voiced, voiceless)
        if case == "instrumental" and stem[-1:] in BUZZING:
            shape = "бен"
        yield f"{cell}{case}", stem + _harmonised(stem, shape)


def _with_own_case(cell: str, stem: str) -> Iterator[tuple[str, str]]:
    for case, shape in _OWN_CASES.items():
        yield f"{cell}{case}", stem + _harmonised(stem, shape)


def _shape(stem: str, vowel: str, nasal: str, voiced: str, voiceless: str) -> str:
    end = stem[-1:].lower()
    if end in VOWELS or (end in "яюёэи" and end != "и"):
        return vowel
    if end in VOICELESS:
        return voiceless
    return nasal if end in NASAL else voiced


def _possessive(stem: str) -> str:
    end = stem[-1:].lower()
    if end in VOWELS:
        return stem + _harmonised(stem, "сY")
    return stem[:-1] + _VOICED_BEFORE_VOWEL.get(end, stem[-1:]) + _harmonised(stem, "Y")


def _harmonised(stem: str, shape: str) -> str:
    return shape.translate(_BACK if _is_back(stem) else _FRONT)


def _is_back(stem: str) -> bool:
    """Tell whether the last vowel of a word is a back one; «и» and «э» are front ones in loans."""
    for letter in reversed(stem.lower()):
        if letter in BACK or letter in _ROUND:
            return True
        if letter in VOWELS or letter in "иэ":
            return False
    return True
