"""Acts that a text names as a whole, without a provision of theirs."""

from __future__ import annotations

import re
from collections.abc import Callable

from kzailaw_desktop.citations.actnames.name import CONTRACT
from kzailaw_desktop.citations.actnames.names import ActName
from kzailaw_desktop.citations.mentions.find import Reading
from kzailaw_desktop.citations.resolving.discourse import Discourse
from kzailaw_desktop.citations.tokens.clean import clean
from kzailaw_desktop.domain import Citation

_PART_OF_CODE = re.compile(
    r"(?:Общ|Особенн)(?:ая|ей|ую|ою)\s+част(?:ь|и|ью)\s+$|(?:Жалпы|Ерекше)\s+бөлі\w+\s+$"
)

_ACTS_AT_LARGE = re.compile(  # «законами Республики Казахстан»: legislation, and no act
    r"закон(?:ы|ов|ами?|ах)\b|кодекс(?:ы|ов|ами?|ах)\b|(?:заң|кодекс)[дт][ае]р|\b(?:laws|codes)\b",
    re.IGNORECASE,
)

_OF_PARTIES = re.compile(
    r"\b(?:supplement(?:ary|al)|additional|side) agreement|\bto (?:the )?(?:contract|agreement)\b",
    re.IGNORECASE,
)


def whole_act_citations(
    reading: Reading, talk: Discourse, listen: Callable[[], Discourse]
) -> list[Citation]:
    """Return the acts named of which no unit is cited in those words; eId "".

    A bare «Закон» or «договор» names no act by itself, nor do capitals that only their place
    beside a number makes one. `talk` has resolved the units; `listen` gives one that hears the text
    anew, where a name is found at all.
    """
    cited = {m.act.start for m in reading.mentions if m.act is not None} | talk.meant
    named = [n for n in reading.acts if n.start not in cited and _names_an_act(n)]
    if not named:
        return []
    fresh = listen()
    found = []
    for name in named:
        meant = fresh.named(name)
        if name.relative == "self" and meant.act == name.text:
            continue  # «осы заңда» in a text of which nobody knows the law
        start = name.start
        if part := _PART_OF_CODE.search(reading.text[max(0, start - 30) : start]):
            start -= len(part[0])
        words = " ".join(reading.text[start : name.end].split())
        act = meant.act or name.text
        found.append(Citation(words, start, name.end, act, "", meant.entry is not None))
    return found


def _names_an_act(name: ActName) -> bool:
    if name.loose or name.weak or name.common or name.relative in ("main", "that"):
        return False
    if name.is_contract and _small_noun(name.text):
        return False  # «договором от 3 марта 2024 года № 17», «2025 жылғы № 17 хаттамасы»
    if name.lang == "en" and _OF_PARTIES.search(name.text):
        return False  # "Supplementary Agreement No. 2 to Contract No. 15"
    told = name.key or name.title or name.number or name.foreign
    if name.relative != "self" and not told and _ACTS_AT_LARGE.search(name.text):
        return False
    if name.relative == "self":
        return name.noun != "other"
    if name.noun != "other":
        return True
    if name.key == "convention" and " " not in name.text:
        return False  # «Конвенция» as a common noun
    return _is_identified(name)


def _small_noun(words: str) -> bool:
    """Tell whether the noun of an agreement or of minutes is written with a small letter."""
    noun = CONTRACT.search(clean(words))
    return noun is not None and words[noun.start()].islower()


def _is_identified(name: ActName) -> bool:
    return bool(name.key or name.title or name.topic or name.number or name.foreign)
