"""What a participle belongs to: «тыйым салынған жүйелер» against «запрещенных результатов».

A Kazakh participle stands before its noun; the noun is the first word after it that carries a
plural, a possessive or a case. A Russian one agrees with its noun, which stands after it or, behind
a comma, before it. When the participles translate each other and their nouns do not, although
each noun has its translation elsewhere on the other side, the languages attach it differently.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kzailaw_desktop.bilingual.findings.model import (
    FindingKind,
    LanguageFinding,
    Marked,
    found,
    mark,
)
from kzailaw_desktop.bilingual.findings.reading.blocks import TextBlock
from kzailaw_desktop.bilingual.findings.reading.sides import Side
from kzailaw_desktop.bilingual.knowledge import Knowledge
from kzailaw_desktop.bilingual.learning import is_content
from kzailaw_desktop.search.words.analysis import WordToken

_PARTICIPLE_KK = re.compile(r"\w{2,}(?:ған|ген|қан|кен|атын|етін|йтын|йтін)")
_PARTICIPLE_RU = re.compile(
    r"\w{3,}(?:нн|ем|им|ющ|ящ|вш|емл|т)(?P<end>ых|ые|ого|ой|ую|ая|ый|ое|ым|ыми|ому|их|ие|его|ей|ий|ими)(?:ся)?"
)
# A word that ends the noun's group: plural or possessive with a case.
_GROUP_END = re.compile(
    r"\w+(?:л[ае]р|д[ае]р|т[ае]р|[ыі]|с[ыі])(?:[ыі]?н|[ыі]?на|[ыі]?не|нда|нде|нан|нен)"
)
# Ending of the participle -> endings of nouns that agree with it.
_AGREES = {
    "ых": r"ов|ев|ей|ий|ах|ях|[^аеиоуыэюяьй]", "их": r"ов|ев|ей|ий|ах|ях|[^аеиоуыэюяьй]",
    "ые": r"ы|и|а|я", "ие": r"ы|и|а|я", "ого": r"а|я", "его": r"а|я", "ой": r"ы|и|е|ой|ей",
    "ей": r"ы|и|е|ой|ей", "ую": r"у|ю|ь", "ая": r"а|я|ь", "ый": r"[^аеиоуыэюя]", "ий": r"[^аеиоуыэюя]",
    "ое": r"о|е", "ым": r"ом|ем|ам|ям", "ыми": r"ами|ями", "ими": r"ами|ями", "ому": r"у|ю",
}  # fmt: skip
_INSTRUMENT = re.compile(r"\w+(?:ами|ями|ом|ем|ой|ою)")
_NEAR, _BACK = 7, 9  # words looked at after and before a participle


def attachment(block: TextBlock, knowledge: Knowledge) -> Iterator[LanguageFinding]:
    """Participles that belong to different nouns in the two languages."""
    for unit in block.units:
        kk, ru = Side(unit.kk, "kk").tokens, Side(unit.ru, "ru").tokens
        seen: set[int] = set()
        for place, token in enumerate(kk):
            if not _PARTICIPLE_KK.fullmatch(token.word):
                continue
            other = _partner(kk, place, ru, knowledge, seen)
            group = _kazakh_group(unit.kk, kk, place)
            if other is None or not group:
                continue
            seen.add(other)
            theirs = _russian_noun(unit.ru, ru, other)
            if theirs and _crossed(kk, group, ru, theirs, knowledge):
                marks = (
                    mark(unit.kk, token.start, group[-1].end),
                    _span(unit.ru, ru[other], theirs),
                )
                yield found(unit, FindingKind.SCOPE, marks, "attached-differently", 0.6)
                break


def _partner(
    kk: Sequence[WordToken],
    place: int,
    ru: Sequence[WordToken],
    knowledge: Knowledge,
    seen: set[int],
) -> int | None:
    """Return the Russian participle that translates a Kazakh one (of a light verb: the word
    before)."""
    stems = [kk[place].stem[1:]]
    if place and len(stems[0]) <= 6:
        stems.append(kk[place - 1].stem[1:])
    links = {ru_stem for stem in stems for ru_stem in knowledge.links(stem, "kk")}
    partners = [n for n, token in enumerate(ru) if token.stem[1:] in links]
    if len(partners) != 1 or partners[0] in seen:
        return None  # said twice: which is meant is open
    back = knowledge.links(ru[partners[0]].stem[1:], "ru")
    if sum(token.stem[1:] in back for token in kk) > len(stems):
        return None
    return partners[0] if _PARTICIPLE_RU.fullmatch(ru[partners[0]].word) else None


def _kazakh_group(text: str, kk: Sequence[WordToken], place: int) -> list[WordToken]:
    """Return the words from behind a participle to its noun; none where the noun is not plain."""
    group: list[WordToken] = []
    for token in kk[place + 1 : place + _NEAR]:
        if _PARTICIPLE_KK.fullmatch(token.word) or not is_content(token.word):
            return []
        group.append(token)
        if _GROUP_END.fullmatch(token.word):
            between = text[kk[place].end : token.start]
            return [] if set(",.;:(") & set(between) else group
    return []


def _russian_noun(text: str, ru: Sequence[WordToken], place: int) -> WordToken | None:
    """Return the noun a participle agrees with: behind it, or before a comma in front of it."""
    match = _PARTICIPLE_RU.fullmatch(ru[place].word)
    agrees = re.compile(rf"\w+?(?:{_AGREES[match['end']]})") if match else None
    if agrees is None:
        return None
    postposed = text[: ru[place].start].rstrip().endswith(",")
    nearby = ru[max(0, place - _BACK) : place][::-1] if postposed else ru[place + 1 : place + _NEAR]
    behind_instrument = False  # «принятый большинством голосов»: the word behind it depends on it
    for token in nearby:
        if behind_instrument and not postposed:
            behind_instrument = False
            continue
        behind_instrument = bool(_INSTRUMENT.fullmatch(token.word))
        capital = text[token.start : token.start + 1].isupper()
        if capital or not is_content(token.word) or _INSTRUMENT.fullmatch(token.word):
            continue
        if agrees.fullmatch(token.word) and not _looks_adjectival(token.word):
            ends = sorted((token.end, ru[place].end))
            return None if set(".;:") & set(text[ends[0] : ends[1]]) else token
    return None


def _looks_adjectival(word: str) -> bool:
    return bool(
        re.fullmatch(r"\w+(?:ых|ые|ого|его|ую|ая|ый|ое|ым|ыми|ому|ные|ных|ной|ский|ских)", word)
    )


def _crossed(
    kk: Sequence[WordToken],
    group: Sequence[WordToken],
    ru: Sequence[WordToken],
    theirs: WordToken,
    knowledge: Knowledge,
) -> bool:
    """Tell whether no word of the Kazakh group is the Russian noun, and each is translated
    elsewhere."""
    stem = theirs.stem[1:]
    back = knowledge.links(stem, "ru")
    own = [knowledge.links(token.stem[1:], "kk") for token in group]
    if (
        not back
        or not all(own)
        or any(stem in links or t.stem[1:] in back for links, t in zip(own, group, strict=True))
    ):
        return False
    inside = {token.start for token in group}
    elsewhere = any(t.stem[1:] in back and t.start not in inside for t in kk)
    return elsewhere and any(t.stem[1:] in own[-1] for t in ru if t is not theirs)


def _span(text: str, first: WordToken, second: WordToken) -> Marked:
    start, end = min(first.start, second.start), max(first.end, second.end)
    return mark(text, start, end)
