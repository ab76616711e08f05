"""Read the names of units in commands: «подпункты 3) и 4) пункта 1», «1-тармағының 3) тармақшасы».

names = chain { joint chain }; joint = "," | "и" | "а также" | "және" | "мен" | "сондай-ақ";
chain = level { level }, largest to smallest in Kazakh, smallest to largest in Russian;
level = noun numbers | numbers noun; numbers = range { ("," | "и" | "және") range };
range = number [ "–" number ]. A range is kept as it is written («2–4»): which units stand in it is
told by the act. A heading has no number, an annex may have none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.drafting.commands.grammar import HEADING, SENTENCE, Parts
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
    (r"таблиц\w*", K.TABLE), (r"заголов(?:ок|к\w+)", HEADING),
)  # fmt: skip
_KK_NOUNS: tuple[tuple[str, Kind], ...] = (
    (r"ба(?:п|б)\w*", K.ARTICLE), (r"тармақша\w*", K.POINT), (r"тарма[қғ]\w*", K.PARAGRAPH),
    (r"бөлі[кг]\w*", K.SUBPARAGRAPH), (r"абзац\w*", K.INDENT), (r"тарау\w*", K.CHAPTER),
    (r"кіші бөлім\w*", K.SUBTITLE), (r"бөлім\w*", K.TITLE), (r"параграф\w*", K.SECTION),
    (r"қосымша\w*", K.ANNEX), (r"сөйлем\w*", SENTENCE), (r"кесте\w*", K.TABLE),
    (r"тақыры[пб]\w*", HEADING),
)  # fmt: skip
_PROFILE_B: dict[Kind, Kind] = {
    K.SUBPARAGRAPH: K.PARAGRAPH, K.PARAGRAPH: K.POINT, K.INDENT: K.SUBPARAGRAPH,
}  # fmt: skip
_UNNUMBERED = (HEADING, K.ANNEX)
# Kazakh nouns that belong to a larger unit named before: «2-тармағы», «тармақшаларындағы».
_INSIDE = re.compile(
    r"(?:ба[пб]|тарма[қғ]|тармақша|бөлі[кг]|абзац|тарау|бөлім|параграф|қосымша|сөйлем|кесте|тақыры[пб])"
    r"(?:лар|лер|дар|дер|тар|тер)?(?:с?[ыі])(?:$|н)",
    re.IGNORECASE,
)
_NUMBER = r"\d+(?:-\d+)*"
_RANGE = rf"{_NUMBER}(?:–{_NUMBER})?"


@dataclass(frozen=True, slots=True)
class UnitChain:
    """Units of one kind under the same larger units: `numbers` are those of the smallest."""

    above: Parts  # largest first
    kind: Kind
    numbers: tuple[str, ...]
    inside: bool = False  # its form says that a larger unit was named before (Kazakh)

    def paths(self) -> list[Parts]:
        """Return each unit named, the larger units first."""
        return [[*self.above, (self.kind, num)] for num in self.numbers]

    @property
    def top(self) -> Kind:
        """The kind of the largest unit named."""
        return self.above[0][0] if self.above else self.kind


@dataclass(frozen=True, slots=True)
class _Level:
    kind: Kind
    numbers: list[str]
    noun: str


def read_chain(text: str, lang: str, profile: str = "A") -> UnitChain | None:
    """Return the units of one kind that a whole text names, None when it is no such name.

    >>> read_chain("подпункты 3) и 4) пункта 1", "ru").numbers
    ('3', '4')
    """
    found = read_chains(text, lang, profile)
    return found[0] if len(found) == 1 else None


def read_chains(text: str, lang: str, profile: str = "A") -> list[UnitChain]:
    """Return the units that a whole text names, empty when it is not the name of units.

    >>> [chain.numbers for chain in read_chains("в пункте 1, подпункте 2) пункта 2", "ru")]
    [('1',), ('2',)]
    """
    found: list[UnitChain] = []
    for levels in _chains(text.strip().rstrip(","), lang):
        made = _chain(levels, lang, profile)
        if not made:
            return []
        found += made
    return found


def _chain(levels: list[_Level], lang: str, profile: str) -> list[UnitChain]:
    """Return a chain; «пункт 1 статей 5 и 7» is two."""
    if lang == "ru":
        levels = levels[::-1]
    inside = lang == "kk" and bool(_INSIDE.match(levels[0].noun)) if levels else False
    named = [(level.kind, level.numbers) for level in levels]
    if profile == "B":
        named = [(_PROFILE_B.get(kind, kind), nums) for kind, nums in named]
    if not named or not _ranked(named):
        return []
    *above, (kind, numbers) = named
    several = [nums for _, nums in above if len(nums) > 1]
    if len(several) > 1 or (several and len(numbers) > 1):
        return []  # which of them goes with which is open
    wide = next((n for n, (_, nums) in enumerate(above) if len(nums) > 1), None)
    ways = [0] if wide is None else range(len(above[wide][1]))
    return [
        UnitChain(
            [(own, nums[way if at == wide else 0]) for at, (own, nums) in enumerate(above)],
            kind, tuple(numbers), inside,
        )
        for way in ways
    ]  # fmt: skip


def _ranked(named: list[tuple[Kind, list[str]]]) -> bool:
    """Tell whether each unit is smaller than the one before; «часть первая подпункта 2)» is the
    one case where a part is smaller than a point."""
    return all(
        rank(one) < rank(other) or (one, other) == (K.POINT, K.SUBPARAGRAPH)
        for (one, _), (other, _) in pairwise(named)
    )


def _chains(text: str, lang: str) -> list[list[_Level]]:
    found: list[list[_Level]] = [[]]
    at = 0
    text = re.sub(r"^во?\s+", "", text) if lang == "ru" else text
    while at < len(text):
        match = _level(lang).match(text, at)
        if match is None:
            return []
        named = match["noun"] or match["bare"]
        kind = _kind(named, lang)
        numbers = _numbers(match["before"] or match["after"] or "", lang)
        if kind in _UNNUMBERED and not (match["before"] or match["after"]):
            numbers = [""]
        if kind is None or not numbers:
            return []
        found[-1].append(_Level(kind, numbers, named))
        at = match.end()
        if match["joint"]:
            if at == len(text):
                return []
            found.append([])
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
        end = r"(?:(?P<joint>,(?:\s*а\s+также\b)?|\s+и\b|\s+а\s+также\b)\s*(?:во?\s+)?|\s+|$)"
        return re.compile(
            rf"{sentence}(?P<noun>{noun})(?P<bare>)(?:\s+(?P<after>{several}))?{end}", re.IGNORECASE
        )
    bare = r"тақыры[пб]\w*|қосымша\w*"
    end = r"(?:(?P<joint>,(?:\s*сондай-ақ\b)?|\s+(?:және|мен|пен|сондай-ақ)\b)\s*|\s+|$)"
    return re.compile(
        rf"(?:(?P<before>{several})\s*[-–]?\s*(?P<noun>{noun})|(?P<bare>{bare}))(?P<after>){end}",
        re.IGNORECASE,
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
