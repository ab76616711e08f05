"""The name of several units in a row: «подпункты 1) – 3) пункта 1 статьи 13»."""

from __future__ import annotations

from collections.abc import Sequence

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.labels import language
from kzailaw_desktop.labels.naming import label
from kzailaw_desktop.labels.words import ORDINAL_KINDS, K, noun, ordinal

Unit = tuple[UnitKind, str]

_PLURALS = language.table("plurals")
MANY = 500  # units; of a longer selection the first and the last tell the span
_AND = language.table("and")


def span(found: Sequence[str]) -> tuple[str, list[str]]:
    """Return what a selection over units is cited by: the unit above, and its units from first to
    last.

    The second is empty when the unit above is cited whole: when its own text is selected too, or
    when units of different kinds are.

    >>> span(["art_13__para_1__point_1", "art_13__para_1__point_2"])
    ('art_13__para_1', ['art_13__para_1__point_1', 'art_13__para_1__point_2'])
    >>> span(["art_13__para_1", "art_13__para_1__point_1"])
    ('art_13__para_1', [])
    """
    if len(found) > MANY:
        found = (found[0], found[-1])
    units = list(dict.fromkeys(eid for eid in found if eids.parts(eid)))
    if not units:
        return "", []
    above = units[0]
    while above and not all(eids.is_within(each, above) for each in units):
        above = eids.parent(above)
    if above in units:
        return above, []
    depth = above.count("__") + 1 if above else 0
    below = list(dict.fromkeys("__".join(each.split("__")[: depth + 1]) for each in units))
    if not above and any(eids.article_of(each) for each in units):  # chapters hold no numbers
        below = list(dict.fromkeys(eids.article_of(each) for each in units))
        below = [each for each in below if each]
    kinds = {eids.parts(each)[-1][0] for each in below}
    if len(below) < 2 or len(kinds) > 1:
        return (above or below[0], []) if len(below) < 2 or above else ("", below)
    return above, below


def span_label(found: Sequence[str], lang: str, profile: str = "A", *, own: bool = False) -> str:
    """Return the long name of what is selected; `own`: after the name of its act (matters in
    Kazakh).

    >>> span_label([f"art_13__para_1__point_{n}" for n in (1, 2, 3)], "ru")
    'подпункты 1) – 3) пункта 1 статьи 13'
    >>> span_label([f"art_13__para_1__point_{n}" for n in (1, 2, 3)], "kk")
    '13-баптың 1-тармағының 1) – 3) тармақшалары'
    """
    above, below = span(found)
    if not below:
        return label(above, lang, profile, "long") if above else ""
    first, last = eids.parts(below[0])[-1], eids.parts(below[-1])[-1]
    if first[0] is not last[0]:
        return ""
    plain = noun(first[0], lang, profile).bare
    joint = f" {_AND[lang]} " if len(below) == 2 else " – "
    if lang == "kk":
        named = _PLURALS["kk"][plain]
        if above or own:
            named += "ы" if named.endswith(("тар", "лар")) else "і"
        head = label(below[0], "kk", profile, "long")
        tail = head.rsplit(" ", 2 if _counted(first, profile) or first[0] is K.POINT else 1)[0]
        tail = f"{tail} " if above else ""
        return f"{tail}{_kazakh_numbers(first, last, joint, profile)}{named}"
    worded = _counted(first, profile) and (lang == "ru" or first[0] in ORDINAL_KINDS)
    number, final = (
        (_number(each, lang, profile) if worded or each[0] is K.POINT else each[1])
        for each in (first, last)
    )
    numbers = f"{number}{joint}{final}"
    plural = _PLURALS["ru"].get(plain, f"{plain}ы") if lang == "ru" else f"{plain}s"
    whole = label(below[0], lang, profile, "long")
    before = worded and lang == "en"
    rest = whole.removeprefix(f"{number} {plain}" if before else f"{plain} {number}")
    if before:
        return f"{numbers} {plural}{rest}"
    return f"{plural} {numbers}{rest}"


def _counted(unit: Unit, profile: str) -> bool:
    """Tell whether the unit is named by an ordinal word."""
    kind, num = unit
    return num.isdigit() and (kind in ORDINAL_KINDS or (profile == "B" and kind is K.PARAGRAPH))


def _number(unit: Unit, lang: str, profile: str) -> str:
    kind, num = unit
    if _counted(unit, profile):
        return ordinal(int(num), lang, gender=noun(kind, lang, profile).gender)
    return f"{num})" if kind is K.POINT else num


def _kazakh_numbers(first: Unit, last: Unit, joint: str, profile: str) -> str:
    if first[0] is K.POINT or _counted(first, profile):
        return f"{_number(first, 'kk', profile)}{joint}{_number(last, 'kk', profile)} "
    return f"{first[1]}{joint}{last[1]}-"
