"""The short and the long name of a unit."""

from __future__ import annotations

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.labels.words import ORDINAL_KINDS, K, noun, ordinal


def label(eid: str, lang: str, profile: str = "A", form: str = "short") -> str:
    """Return the name of a provision, "" for ids that are not units of an act.

    >>> label("art_17__para_3", "ru")
    'п. 3 ст. 17'
    >>> label("art_17__para_3__point_1", "kk")
    '17-баптың 3-тармағының 1) тармақшасы'
    """
    units = eids.parts(eid)
    kinds = [kind for kind, _ in units]
    if K.ARTICLE in kinds:
        units = units[kinds.index(K.ARTICLE) :]
    if not units:
        return ""
    if lang == "kk":
        return _kazakh(units, profile, form)
    if lang == "ru":
        return _russian(units, profile, form)
    return _english(units, profile, form)


def _is_ordinal(kind: UnitKind, num: str, profile: str, form: str) -> bool:
    """Tell whether the unit is counted in words; parts of profile B only in the long form."""
    if not num.isdigit():
        return False
    return kind in ORDINAL_KINDS or (profile == "B" and kind is K.PARAGRAPH and form == "long")


def _bracketed(kind: UnitKind, num: str) -> str:
    return f"{num})" if kind is K.POINT else num


def _kazakh(units: list[tuple[UnitKind, str]], profile: str, form: str) -> str:
    words = []
    last = len(units) - 1
    for i, (kind, num) in enumerate(units):
        n = noun(kind, "kk", profile)
        if i == last:
            case = n.bare if i == 0 else n.own
        else:
            case = n.genitive if i == 0 else n.own_genitive
        words.append(_kazakh_unit(kind, num, case, profile, form))
    return " ".join(words)


def _kazakh_unit(kind: UnitKind, num: str, case: str, profile: str, form: str) -> str:
    if _is_ordinal(kind, num, profile, form):
        return f"{ordinal(int(num), 'kk')} {case}"
    if kind is K.POINT:
        return f"{num}) {case}"
    return f"{num}-{case}"


def _russian(units: list[tuple[UnitKind, str]], profile: str, form: str) -> str:
    words = []
    for i, (kind, num) in enumerate(reversed(units)):
        n = noun(kind, "ru", profile)
        name = n.short if form == "short" else (n.bare if i == 0 else n.genitive)
        if _is_ordinal(kind, num, profile, form) and form == "long":
            shown = ordinal(int(num), "ru", gender=n.gender, genitive=i > 0)
        else:
            shown = _bracketed(kind, num)
        words.append(f"{name} {shown}")
    return " ".join(words)


def _english(units: list[tuple[UnitKind, str]], profile: str, form: str) -> str:
    if form == "long":
        words = []
        for kind, num in reversed(units):
            name = noun(kind, "en", profile).bare
            if kind in ORDINAL_KINDS and num.isdigit():
                words.append(f"{ordinal(int(num), 'en')} {name}")
            else:
                words.append(f"{name} {_bracketed(kind, num)}")
        return " of ".join(words)
    text = ""
    for i, (kind, num) in enumerate(units):
        if i and kind in (K.PARAGRAPH, K.POINT) and text.startswith("Art."):
            text += f"({num})"
        else:
            text += (", " if i else "") + f"{noun(kind, 'en', profile).short} {num}"
    return text
