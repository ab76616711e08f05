"""Acts of other states: «закон Бразилии об ИИ», «Кореяның ЖИ туралы заңы», "Brazil's AI Law".

Whatever such an act is called, it is none of the library.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from kzailaw_desktop.citations.actnames.known import spaced
from kzailaw_desktop.citations.actnames.name import ActName, one_line

_LOOK = 45  # characters before a name in which its state is said
_GENITIVE_KK = r"(?:нын|нин|дын|дин|тын|тин)?"


@cache
def _words() -> dict[str, list[str]]:
    path = Path(__file__).with_name("states.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what says a state right before a name, inside it, and right behind it."""
    words = _words()
    genitive, adjective = "|".join(words["ru"]), "|".join(words["adjective"])
    kazakh, english = "|".join(words["kk"]), "|".join(re.escape(w) for w in words["en"])
    adjectives = rf"(?:{adjective})(?:ий|ой|ого|ому|им|ом|ый|ым|ом|ая|ую|ие|их)"
    of_state = (
        rf"(?:{kazakh})-?{_GENITIVE_KK}(?: (?:республикасы|штаты|королдиги|федерациясы)(?:нын|нин))?|"
        r"[а-я-]+ штатынын"
    )
    before = spaced(
        rf"(?<![\w-])(?:{adjectives}|{of_state}|(?:{english})(?:['’]s?)?)(?: [\w-]+)? ?«?$"
    )
    inside = spaced(
        rf"(?<![\w-])(?:{adjectives}|{of_state}|(?:{english})(?:['’]s)?)(?![\w-])|"
        rf"(?<![\w-])(?:{genitive})$"
    )
    behind = spaced(
        rf" (?:(?:республики|королевства|штата|провинции|соединенн\w+ штат\w+) )?(?:{genitive})(?!\w)|"
        rf"(?: in| of)? (?:of |the |republic |state |kingdom )*(?:{english})(?!\w)"
    )
    return before, inside, behind


def of_other_states(text: str, flat: str, found: Iterable[ActName]) -> Sequence[ActName]:
    """Return the names, those of acts of other states marked as foreign."""
    before, inside, behind = _patterns()
    names = []
    for name in found:
        if name.noun in ("law", "code", "constitution") and not name.foreign:
            if match := behind.match(flat, name.end):
                end = match.end()
                name = replace(
                    name, foreign=True, relative="", end=end, text=one_line(text, name.start, end)
                )
            elif name.relative not in ("self", "that") and (
                before.search(flat[max(0, name.start - _LOOK) : name.start])
                or inside.search(_without_title(flat[name.start : name.end]))
            ):
                name = replace(name, foreign=True, relative="")
        names.append(name)
    return names


def state_behind(flat: str, end: int) -> int:
    """Return where the state ends that is said right behind a noun; 0 when there is none."""
    match = _patterns()[2].match(flat, end)
    return match.end() if match else 0


def _without_title(name: str) -> str:
    """Return the words of a name outside its quotation marks."""
    return re.sub(r"«[^»]*»", "«»", name)
