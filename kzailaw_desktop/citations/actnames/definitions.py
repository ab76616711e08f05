"""Short names that a text defines: «Гражданский кодекс (далее – ГК)», "(hereinafter, the Law)".

What stands in the brackets names the act before them once more. Later uses of the short name mean
that act, and a noun in capitals means the act last named in full with the same noun:
«Протокол о техническом регулировании … приложение 2 к Протоколу».
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kzailaw_desktop.citations.actnames.known import spaced
from kzailaw_desktop.citations.actnames.name import ActName, letters
from kzailaw_desktop.citations.tokens.clean import clean

_DEFINING = spaced(
    r",? ?\((?:(?:далее|будан ари|ари карай)(?: по тексту| матин бойынша| также)?(?: ?[–:-])?|"
    r"(?:hereinafter|hereafter)(?:,| also)?(?: referred to as| called)?,?(?: ?[–:-])?|"
    r"(?:the|«)(?=[^()]{2,60}\)))"
    r" ?(?:the )?(?P<short>«?[^()«»]{1,60}(?:«[^()«»]{2,120}»)?»?) ?\)"
)
_CAPITALS = re.compile(r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][A-Za-zА-Яа-яӘәҚқ]{0,6}[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]")
_OTHER_ACT = re.compile(r"\d{3}|№")  # "(the Law … dated May 4, 2008 №31-IV)"
_ENDING = re.compile(r"-[а-я]{2,7}$")  # «АПК-нің»
# The nouns of acts without their endings: what all forms of a short name share.
_NOUNS = re.compile(
    r"(?<!\w)(?:закон|кодекс|конституци|конвенци|указ|постановлени|приказ|правил|регламент|положени|"
    r"устав|инструкци|директив|договор|соглашени|пакт|деклараци|решени|харти|статут|меморандум|"
    r"контракт|методик|стандарт|протокол|концепци|заны?|жарлы|каулы|буйры|ереже|кагида|низам|"
    r"келисимшарт|келисим|шарт|хаттама|жаргы|law|act|code|constitution|convention|regulation|directive|"
    r"decree|rules|treaty|covenant|charter|agreement|contract|protocol|declaration|statute|"
    r"resolution|order|bylaw)"
)


def with_definitions(text: str, flat: str, found: Sequence[ActName]) -> list[ActName]:
    """Return the names of a text, each short name with what its definition says of the act."""
    found = _with_abbreviations(text, flat, found)
    kept: list[ActName] = []
    defined: dict[str, ActName] = {}
    nouns: dict[str, ActName] = {}
    skip = -1
    for i, name in enumerate(found):
        if name.start < skip:
            continue  # the short name inside its own definition
        following = found[i + 1] if i + 1 < len(found) else None
        if (meant := _meant(name, defined, nouns)) is not None:
            name = _same_act(name, meant)
        elif (match := _definition(flat, name)) is not None:
            skip = match.end()
            short = match["short"].strip(" «»\"'")
            name = replace(name, reach=match.end())
            defined[_form(short)] = name
        elif following is not None and (end := _named_again(flat, name, following)):
            skip = end  # «Кодекса «О налогах …» (Налоговый кодекс)»
            name = replace(name, reach=end, key=name.key or following.key)
            name = replace(name, number=name.number or following.number)
            defined[_form(following.text)] = name
        if name.noun == "other" and name.relative == "" and not name.weak:
            nouns[_noun(name.text)] = name
        kept.append(name)
    return kept


def _named_again(flat: str, name: ActName, following: ActName) -> int:
    """Return where the bracket ends that holds nothing but another name of the act; 0 when none
    does."""
    between = flat[name.end : following.start]
    if not re.fullmatch(r" *\( *(?:the )?«?", between) or name.relative or following.relative:
        return 0
    close = re.compile(r"»? *\)").match(flat, following.end)
    same = name.noun == following.noun and not (name.number and following.number)
    return close.end() if close and same else 0


def _with_abbreviations(text: str, flat: str, found: Sequence[ActName]) -> list[ActName]:
    """Return the names and, behind each definition, the capitals it defines: "(hereinafter –
    CPC)"."""
    more: list[ActName] = []
    defined: set[str] = set()
    for name in found:
        match = _definition(flat, name)
        short = text[match.start("short") : match.end("short")].strip(' «»"“”') if match else ""
        if match is None or short in defined or not _CAPITALS.fullmatch(short):
            continue
        defined.add(short)
        for use in re.finditer(rf"(?<!\w){short}(?:-\w{{2,7}})?(?!\w)", text[match.end() :]):
            start, end = match.end() + use.start(), match.end() + use.end()
            more.append(ActName(use[0], start, end, name.noun, name.lang, loose=True))
    taken = {name.start for name in found}
    return sorted([*found, *(m for m in more if m.start not in taken)], key=lambda n: n.start)


def _definition(flat: str, name: ActName) -> re.Match[str] | None:
    identified = name.key or name.title or name.number or name.topic or name.date or name.foreign
    if not identified and name.noun != "other":
        return None
    match = _DEFINING.match(flat, name.end)
    told = match is not None and _OTHER_ACT.search(match["short"])
    return None if told else match


def _meant(name: ActName, defined: dict[str, ActName], nouns: dict[str, ActName]) -> ActName | None:
    """Return the act that a short name was defined for."""
    if (meant := defined.get(_form(name.text))) is not None:
        return meant
    bare = name.relative == "main" and not (name.title or name.number or name.topic)
    if not bare:
        return None
    if name.noun == "other" and name.text[:1].isupper():
        return nouns.get(_noun(name.text))
    return None


def _same_act(name: ActName, meant: ActName) -> ActName:
    bare = name.relative == "main"
    return replace(
        name, key=meant.key, relative=meant.relative, title=meant.title, topic=meant.topic,
        number=meant.number, date=meant.date, foreign=meant.foreign, weak=meant.weak,
        common=meant.common, constitutional=meant.constitutional, loose=False, noun=meant.noun,
        text=meant.text if bare else name.text,
    )  # fmt: skip


def _form(text: str) -> str:
    """Return what two uses of a short name share: a bare noun its stem, other names their
    letters."""
    folded = _ENDING.sub("", clean(text).strip(' «»"'))
    return _noun(folded) if " " not in folded and _NOUNS.match(folded) else letters(folded)


def _noun(text: str) -> str:
    """Return the stem of the noun that a name is built around; Kazakh names end with it."""
    found = _NOUNS.findall(clean(text))
    return found[0].removesuffix("ы") if found else ""
