"""Units that speak of another act than their own: «Статья 24 отсылает к Гражданскому кодексу»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzailaw_desktop.citations.actnames.name import ActName
from kzailaw_desktop.citations.mentions.find import Mention
from kzailaw_desktop.citations.tokens.clean import clean

_FARTHEST = 90  # characters between a unit and the act that it refers to
_LONGEST_CLAUSE = 300  # characters
_VERB = re.compile(
    r"\s*(?:\([^()]{0,60}\)\s*)?(?:, (?:котор\w+|which|that) )?(?:(?!и |а |and |ал )[а-яa-z]+\s+){0,2}?"
    r"(?:отсыла|ссыла|дела(?:ет|ют) (?:от|с)сыл|содерж(?:ит|ат) (?:от|с)сыл|корреспондиру|"
    r"перекликает|дублиру|повторя|воспроизвод|противореч|соответству|согласует|опирает|"
    r"конкуриру|пересека|расход(?:ит|ят)|"
    r"refer|point|cross-refer|mirror|echo|repeat|reproduc|duplicat|contradict|overlap|conflict|"
    r"correspond|parallel|defer|build|draw)[а-яa-z]*\s"
)
# «Статья 231 Кодекса, в отличие от статьи 28, …»: compared with a unit of another act.
_COMPARED = re.compile(
    r"(?:в отличие от|по сравнению со?|наряду со?|подобно|unlike|compared (?:to|with)|"
    r"in contrast (?:to|with)|as opposed to)\s+(?:the\s+)?$"
)
_VERB_KK = re.compile(
    r"[^.;]{0,40}?(?:сiлте|силте|жугин|кайшы|кайтала|суйен|уксас|сайкес кел|уйлес)"
)
_DATIVE_KK = re.compile(r"(?:га|ге|ка|ке|на|не|мен|пен|бен|дан|ден|тан|тен|ды|ди|ты|ти|ны|ни)$")
# «…, а статья 28 – к Предпринимательскому»: the verb is that of the clause before.
_VERB_LEFT_OUT = re.compile(r"\s*(?:[–—-]\s*(?:к|на|с|со|and|to|on|with)|to|with|on)\s")
_CONTRAST = re.compile(
    r"[,;]\s*(?:а|но|однако|тогда как|в то время как|ал|бирак|алайда|"
    r"whereas|while|but|and)\s+(?:(?:в|во|по|согласно|in|under)\s+)?(?:the\s+)?"
)


_COMPARES = re.compile(
    r"корреспондиру|перекликает|дублиру|повторя|воспроизвод|противореч|соответству|согласует|"
    r"конкуриру|пересека|расход|"
    r"mirror|echo|repeat|reproduc|duplicat|contradict|overlap|conflict|correspond|parallel"
)


def refers_to_an_act(text: str, mention: Mention, names: Sequence[ActName]) -> bool:
    """Tell whether a unit is the subject of a verb whose object is one of the acts named behind
    it."""
    behind = clean(text[mention.end : mention.end + _FARTHEST])
    name = next((n for n in names if n.start >= mention.end), None)
    if name is None or name.start - mention.end > _FARTHEST:
        return False
    if mention.lang == "kk":
        beside = not text[mention.end : name.start].strip(" ,–-")
        verb = _VERB_KK.match(clean(text[name.end : name.end + _FARTHEST]))
        return beside and verb is not None and bool(_DATIVE_KK.search(clean(name.text)))
    verb = _VERB.match(behind)
    return verb is not None and verb.end() <= name.start - mention.end


def is_compared_with_a_unit(text: str, mention: Mention, other: Mention | None) -> bool:
    """Tell whether a unit is set beside a unit of another act: "Article 24 corresponds to Article
    10 of the Civil Code". That says nothing of the act which the first one belongs to."""
    if other is None or other.act is None or other.start - mention.end > _FARTHEST:
        return False
    return bool(_COMPARES.search(clean(text[mention.end : other.start])))


def is_compared(text: str, mention: Mention) -> bool:
    """Tell whether a unit is what a unit of another act is compared with."""
    return bool(_COMPARED.search(clean(text[max(0, mention.start - 40) : mention.start])))


def goes_on_referring(text: str, mention: Mention) -> bool:
    """Tell whether the verb of the clause before holds for a unit too: «…, а статья 28 – к …»."""
    return bool(_VERB_LEFT_OUT.match(clean(text[mention.end : mention.end + 12])))


def clause_of(text: str, begin: int, end: int) -> int:
    """Return where the last clause between two places begins that contrasts with the one before
    it; `begin` when none does. Looks back no further than a clause is long."""
    low = max(begin, end - _LONGEST_CLAUSE)
    found = begin
    for match in _CONTRAST.finditer(clean(text[low:end])):
        found = low + match.end()
    return found
