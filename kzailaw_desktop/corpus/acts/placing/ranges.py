"""Several units that are gone, in one line: «Статьи 9 – 11. Исключены…», «9 – 11-баптар алып
тасталды»."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kzailaw_desktop.corpus.acts.changes import notes
from kzailaw_desktop.corpus.acts.marks.numbers import normal
from kzailaw_desktop.domain import UnitKind

_N = r"\d{1,4}(?:-\d{1,3})?"
_LIST = rf"(?P<list>{_N}(?:\s?(?:[-–—]|,|и|және|до|по)\s?{_N})+)"
_KINDS = (
    (UnitKind.ARTICLE, r"[Сс]татьи|СТАТЬИ", r"баптар\w*|БАПТАР"),
    (UnitKind.CHAPTER, r"[Гг]лавы|ГЛАВЫ", r"тараулар\w*"),
    (UnitKind.SECTION, r"[Пп]араграфы", r"параграфтар\w*"),
    (UnitKind.TITLE, r"[Рр]азделы", r"бөлімдер\w*"),
    (UnitKind.PARAGRAPH, r"[Пп]ункты", r"тармақтар(?!ша)\w*"),
    (UnitKind.POINT, r"[Пп]одпункты", r"тармақшалар\w*"),
)
_RU = tuple((kind, re.compile(rf"(?:{ru})\s+{_LIST}\s*[.:]?\s*")) for kind, ru, _ in _KINDS)
_KK = tuple(
    (kind, re.compile(rf"{_LIST}\s?[-–)]?\s?(?:{kk})\s*[.:]?\s*")) for kind, _, kk in _KINDS
)
_POINTS = re.compile(rf"(?P<list>{_N}\)(?:(?:,|\s(?:и|және))\s?{_N}\))+)\s+")  # «2), 3) исключены»
_TOKEN = re.compile(r"\d+(?:-\d+)*|[–—]|\s-|,|и|және|до|по")
_TO = ("-", "–", "—", "до", "по")
MOST = 200  # units in one line
_NAMES = {
    UnitKind.ARTICLE: ("Статья {}.", "{}-бап."),
    UnitKind.CHAPTER: ("Глава {}.", "{}-тарау."),
    UnitKind.SECTION: ("Параграф {}.", "{}-параграф."),
    UnitKind.TITLE: ("Раздел {}.", "{}-бөлім."),
    UnitKind.PARAGRAPH: ("{}.", "{}."),
    UnitKind.POINT: ("{})", "{})"),
}


@dataclass(frozen=True, slots=True)
class Removed:
    """The units that a line says are gone."""

    kind: UnitKind
    nums: tuple[str, ...]


def removed(text: str, folded: str) -> Removed | None:
    """The several units that a line removes, or None.

    >>> removed("", "Статьи 9 – 11. Исключены Законом РК").nums
    ('9', '10', '11')
    """
    first = folded[:1]
    bare = _POINTS.match(folded) if first.isdigit() else None
    if bare and notes.REMOVED.match(folded[bare.end() :]):
        return Removed(UnitKind.POINT, tuple(normal(n) for n in re.findall(_N, bare["list"])))
    if not (first.isdigit() or first in "СсГгПпРр"):
        return None
    for kind, pattern in _KK if first.isdigit() else _RU:
        match = pattern.match(folded)
        if match and notes.REMOVED.match(folded[match.end() :].lstrip("–- ")):
            nums = expand(match["list"])
            return Removed(kind, nums) if nums else None
    return None


def expand(words: str) -> tuple[str, ...]:
    """The numbers that a list of numbers and ranges names; none when it makes no sense.

    >>> expand("3, 5 – 7 и 9-1")
    ('3', '5', '6', '7', '9-1')
    """
    nums: list[str] = []
    gap = ""
    for token in _TOKEN.findall(words):
        if not token[0].isdigit():
            gap = token.strip()
            continue
        low, _, high = token.partition("-")
        if high.isdigit() and int(high) > int(low):
            span = _span(low, high)
        elif gap in _TO and nums:
            span = _span(nums[-1], token)[1:]
        else:
            span = (normal(token),)
        if not span:
            return ()
        nums += span
    return tuple(nums) if len(nums) <= MOST and len(set(nums)) == len(nums) else ()


def _span(low: str, high: str) -> tuple[str, ...]:
    """The whole numbers from one to the other; none when it is no range."""
    if not (low.isdigit() and high.isdigit() and 0 < int(high) - int(low) <= MOST):
        return ()
    return tuple(str(n) for n in range(int(low), int(high) + 1))


def printed(kind: UnitKind, num: str, lang: str) -> str:
    """How the number of a unit that stands in a range is printed for itself."""
    return _NAMES[kind][1 if lang == "kk" else 0].format(num)
