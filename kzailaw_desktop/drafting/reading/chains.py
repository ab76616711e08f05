"""Read the names of units in commands: «подпункты 3) и 4) пункта 1», «1-тармағының 3) тармақшасы».

chain = level { level }, largest to smallest in Kazakh, smallest to largest in Russian;
level = noun numbers | numbers noun; numbers = range { ("," | "и" | "және") range };
range = number [ "–" number ]. A range is kept as it is written («2–4»): which units stand in it is
told by the act.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.drafting.commands.grammar import SENTENCE, Parts
from kzailaw_desktop.drafting.commands.scopes import rank
from kzailaw_desktop.labels.words import ordinal

K = UnitKind
Kind = UnitKind | str
LARGEST_ORDINAL = 49

_RU_NOUNS: tuple[tuple[str, Kind], ...] = (
    (r"стат(?:ь\w*|ей)", K.ARTICLE), (r"подпункт\w*", K.POINT), (r"пункт\w*", K.PARAGRAPH),
    (r"част(?:ь\w*|и|ей|ям\w*|ях)", K.SUBPARAGRAPH), (r"абзац\w*", K.INDENT),
    (r"глав\w*", K.CHAPTER), (r"подраздел\w*", K.SUBTITLE), (r"раздел\w*", K.TITLE),
    (r"параграф\w*", K.SECTION), (r"приложени\w*", K.ANNEX), (r"предложени\w*", SENTENCE),
    (r"таблиц\w*", K.TABLE),
)  # fmt: skip
_KK_NOUNS: tuple[tuple[str, Kind], ...] = (
    (r"ба(?:п|б)\w*", K.ARTICLE), (r"тармақша\w*", K.POINT), (r"тарма[қғ]\w*", K.PARAGRAPH),
    (r"бөлі[кг]\w*", K.SUBPARAGRAPH), (r"абзац\w*", K.INDENT), (r"тарау\w*", K.CHAPTER),
    (r"кіші бөлім\w*", K.SUBTITLE), (r"бөлім\w*", K.TITLE), (r"параграф\w*", K.SECTION),
    (r"қосымша\w*", K.ANNEX), (r"сөйлем\w*", SENTENCE), (r"кесте\w*", K.TABLE),
)  # fmt: skip
_PROFILE_B: dict[Kind, Kind] = {
    K.SUBPARAGRAPH: K.PARAGRAPH, K.PARAGRAPH: K.POINT, K.INDENT: K.SUBPARAGRAPH,
}  # fmt: skip
_NUMBER = r"\d+(?:-\d+)*"
_RANGE = rf"{_NUMBER}(?:–{_NUMBER})?"


@dataclass(frozen=True, slots=True)
class UnitChain:
    """Units of one kind under the same larger units: `numbers` are those of the smallest."""

    above: Parts  # largest first
    kind: Kind
    numbers: tuple[str, ...]

    def paths(self) -> list[Parts]:
        """Return each unit named, the larger units first."""
        return [[*self.above, (self.kind, num)] for num in self.numbers]


def read_chain(text: str, lang: str, profile: str = "A") -> UnitChain | None:
    """Return the units that a whole text names, None when it is not the name of units.

    >>> read_chain("подпункты 3) и 4) пункта 1", "ru").numbers
    ('3', '4')
    """
    levels = _levels(text.strip(), lang)
    if not levels:
        return None
    if lang == "ru":
        levels.reverse()
    if profile == "B":
        levels = [(_PROFILE_B.get(kind, kind), nums) for kind, nums in levels]
    *above, (kind, numbers) = levels
    if any(len(nums) > 1 for _, nums in above):
        return None
    ranks = [rank(own) for own, _ in levels]
    # «часть первая подпункта 2)» is the one case where a part is smaller than a point
    if ranks != sorted(ranks) and (K.POINT, K.SUBPARAGRAPH) not in _pairs(levels):
        return None
    return UnitChain([(own, nums[0]) for own, nums in above], kind, tuple(numbers))


def _pairs(levels: list[tuple[Kind, list[str]]]) -> Iterator[tuple[Kind, Kind]]:
    for (one, _), (other, _) in pairwise(levels):
        yield one, other


def _levels(text: str, lang: str) -> list[tuple[Kind, list[str]]]:
    found: list[tuple[Kind, list[str]]] = []
    at = 0
    text = re.sub(r"^во?\s+", "", text) if lang == "ru" else text
    while at < len(text):
        match = _level(lang).match(text, at)
        if match is None:
            return []
        kind = _kind(match["noun"], lang)
        numbers = _numbers(match["before"] or match["after"] or "", lang)
        if kind is None or not numbers:
            return []
        found.append((kind, numbers))
        at = match.end()
    return found


@cache
def _level(lang: str) -> re.Pattern[str]:
    nouns = _RU_NOUNS if lang == "ru" else _KK_NOUNS
    noun = "|".join(pattern for pattern, _ in nouns)
    word = "|".join(sorted(map(re.escape, _ordinals(lang)), key=len, reverse=True))
    one = rf"(?:{_NUMBER}\)?(?:\s*[–—]\s*{_NUMBER}\)?)?|(?:{word})(?!\w))"
    joint = r"\s*(?:,|\sи\s|\sжәне\s|\sмен\s|\sпен\s)\s*"
    several = rf"{one}(?:{joint}{one})*"
    if lang == "ru":
        sentence = rf"(?:(?P<before>(?:{word})(?:{joint}(?:{word}))*)\s+)?"
        return re.compile(
            rf"{sentence}(?P<noun>{noun})(?:\s+(?P<after>{several}))?(?:\s+|$)", re.IGNORECASE
        )
    return re.compile(
        rf"(?P<before>{several})\s*[-–]?\s*(?P<noun>{noun})(?P<after>)(?:\s+|$)", re.IGNORECASE
    )


@cache
def _ordinals(lang: str) -> dict[str, str]:
    """Return every form of the ordinals, with its number."""
    found: dict[str, str] = {}
    for number in range(1, LARGEST_ORDINAL):
        if lang == "kk":
            found[ordinal(number, "kk")] = str(number)
            continue
        for gender in "mfn":
            for genitive in (False, True):
                word = ordinal(number, "ru", gender=gender, genitive=genitive)
                found |= dict.fromkeys(_russian_forms(word), str(number))
    return found


def _russian_forms(word: str) -> Iterator[str]:
    """Yield a Russian ordinal in all its endings: «первая», «первую», «первой», «первом» …"""
    yield word
    for old, news in (
        ("ый", "ый ого ому ым ом ые ых ыми"), ("ой", "ой ого ому ым ом ые ых ыми ую ою"),
        ("ая", "ая ой ую ою"), ("ое", "ое ого ому ым ом"),
        ("ий", "ий ьего ьему ьим ьем ьи ьих ьими"), ("ья", "ья ьей ью"), ("ье", "ье ьего ьем ьим"),
    ):  # fmt: skip
        if word.endswith(old):
            yield from (word.removesuffix(old) + new for new in news.split())


def _numbers(text: str, lang: str) -> list[str]:
    found = []
    for part in re.split(r",|\s(?:и|және|мен|пен)\s", text):
        bare = part.strip().rstrip(")").strip()
        bare = re.sub(r"\)?\s*[–—]\s*", "–", bare)
        number = bare if re.fullmatch(_RANGE, bare) else _ordinals(lang).get(bare.casefold())
        if number is None:
            return []
        found.append(number)
    return found


def _kind(noun: str, lang: str) -> Kind | None:
    nouns = _RU_NOUNS if lang == "ru" else _KK_NOUNS
    for pattern, kind in nouns:
        if re.fullmatch(pattern, noun, re.IGNORECASE):
            return kind
    return None
