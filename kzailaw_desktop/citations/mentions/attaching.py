"""Which act a run of units is cited with: the one named right behind it or right before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzailaw_desktop.citations.actnames.names import ActName, ActNames, procedure_of
from kzailaw_desktop.citations.grammar.counting import closing_bracket
from kzailaw_desktop.citations.grammar.groups import NumberGroup, at
from kzailaw_desktop.citations.mentions.targets import Chain
from kzailaw_desktop.citations.tokens.tokens import T, Token
from kzailaw_desktop.domain import UnitKind as K

_FIRST_WORDS = 3  # of a name, of which one is in the nominative where it begins a sentence
_MOST_REMARKS = 3  # brackets in a row between a unit and its act
_FARTHEST = 120  # characters between the name and the unit
_NOMINATIVE = re.compile(
    r"(?:закон|кодекс|указ|приказ|регламент|устав|пакт|конституция|конвенция|положение|"
    r"постановление|правила|акт|договор|\w{3,}(?:ый|ий|ая|ое|ые|ие)|law|act|code)$",
    re.IGNORECASE,
)
_PROPER = re.compile(r"(?:[A-Z][\w’'-]*)(?:(?:\s+(?:of|on|the|and))*\s+[A-Z][\w’'-]*)*")
# Capitals in English behind "Article 5 of the" that name no instrument.
_NO_INSTRUMENT = frozenset(
    {"republic", "state", "states", "party", "parties", "member", "government", "parliament",
     "author", "kazakhstan", "ai"}
)  # fmt: skip


def act_behind(
    text: str, tokens: Sequence[Token], j: int, names: ActNames, group: NumberGroup
) -> tuple[ActName | None, int]:
    """Return the act named right behind a unit, if need be past a remark in brackets."""
    k = j
    if group.lang == "en" and at(tokens, j) is T.COMMA and at(tokens, j + 1) is T.PREP:
        k += tokens[j + 1].text == "of"  # "Article 82, paragraph 2, of the Treaty"
    while _joins(tokens, k, group):
        k += 1
    if k > j and k < len(tokens) and tokens[k].text in ("its", "their"):
        k += 1  # "Article 2 of its Optional Protocol"
    for _ in range(_MOST_REMARKS):
        if (close := closing_bracket(tokens, k)) is not None:
            k = close + 1
    while at(tokens, k) is T.PREP and (tokens[k].text == "к" or _joins(tokens, k, group)):
        k += 1
    stopped = at(tokens, k) is T.DOT and group.abbreviation  # «ст. 19. Приказа»
    k += stopped
    if k >= len(tokens):
        return None, j
    act = names.starting_at(tokens[k].start)
    if act is None and at(tokens, k) is T.QUOTE and k + 1 < len(tokens):
        act = names.starting_at(tokens[k + 1].start)
        k += act is not None
    if act is None and group.lang == "en" and k > j and not stopped:
        act = _unknown_instrument(text, tokens, k)
    if act is None or act.amends or (act.lang == "kk" and group.lang != "en"):
        return None, j
    if stopped and any(map(_NOMINATIVE.search, act.text.split(" ")[:_FIRST_WORDS])):
        return None, j  # «ст. 19. Закон …», «ст. 17. Цифровой кодекс …» begin a sentence
    while k < len(tokens) and tokens[k].start < act.behind:
        k += 1
    return act, k


def _joins(tokens: Sequence[Token], k: int, group: NumberGroup) -> bool:
    """Tell whether an English preposition joins a unit to its act: only annexes are "to" one.

    "Article 24 refers to the Civil Code, and Article 28 to the Tax Code."
    """
    if at(tokens, k) is not T.PREP or tokens[k].word.lang != "en":
        return False
    return tokens[k].text not in ("to", "with") or group.unit is K.ANNEX


def _unknown_instrument(text: str, tokens: Sequence[Token], k: int) -> ActName | None:
    """ "Article 12 of the Magna Carta": whatever is named there, it is another act."""
    token = tokens[k]
    if (paper := _paper_in_small_letters(text, tokens, k)) is not None:
        return paper
    if token.kind is not T.OTHER or not text[token.start].isupper():
        return None
    if token.text in _NO_INSTRUMENT:
        return None
    match = _PROPER.match(text, token.start)
    if match is None:
        return None
    end = match.end()
    return ActName(" ".join(match[0].split()), token.start, end, "other", "en", loose=True)


_MOST_WORDS = 6  # between "of the" and the noun of a contract


def _paper_in_small_letters(text: str, tokens: Sequence[Token], k: int) -> ActName | None:
    """ "Article 7 of the company's charter": a paper of its own, named by a common noun."""
    for token in tokens[k : k + _MOST_WORDS]:
        if token.kind is T.ACT and token.word.lang == "en" and _PAPER.fullmatch(token.text):
            start = tokens[k].start
            words = " ".join(text[start : token.end].split())
            return ActName(words, start, token.end, "other", "en", relative="main", weak=True)
        if token.kind is not T.OTHER and token.text not in ("the", "of", "'", "’", "s", "«", "»"):
            return None
    return None


_PAPER = re.compile(r"charters?|contracts?|agreements?|protocols?|statutes?|bylaws?|rules")
_BEFORE_KK = re.compile(
    r"[\s,]*(?:\([^()]{0,80}\)[\s,]*)?"
    r"(?:(?:шенберинде|аясында|бойынша|сайкес|нактырак айтканда|атап айтканда|,)\s*){0,2}\(?"
)
_BEFORE = re.compile(
    r"[\s,:(–-]*(?:(?:в|во|по|и|in|under|а именно|а точнее|в частности|в том числе|согласно|"
    r"namely|specifically|see|см)[\s,.:]+){0,2}"
)
_BRACKET_OR_PREPOSITION = re.compile(r"\(|(?<!\w)(?:в|во|in|under|а именно|namely)\s")


def act_before(text: str, cleaned: str, built: Sequence[Chain], names: ActNames) -> ActName | None:
    """Return the act whose name ends right before a run: «осы Заңның 17-бабы», «Конституция, ст.
    61»."""
    if not built:
        return None
    first = built[0]
    if (amending := procedure_of(text, cleaned, first.start)) is not None:
        return amending
    act = names.before(first.start)
    if act is None or act.behind > first.start or first.start - act.behind > _FARTHEST:
        return None
    kazakh = first.path[0].lang == "kk"
    between = (_BEFORE_KK if kazakh else _BEFORE).fullmatch(cleaned, act.behind, first.start)
    if between is None or blank_line(between[0]):
        return None
    if between[0].strip() == "," and _UNLIKE.search(cleaned[max(0, act.start - 40) : act.start]):
        return None
    told = act.title or act.number or act.key or act.topic or act.is_treaty or act.foreign
    if act.amends and not _inside_of(cleaned, between[0], first):
        return None
    bare = act.relative or (act.noun == "other" and not told)
    if not kazakh and bare and not _BRACKET_OR_PREPOSITION.search(between[0]):
        opening = _OPENING.search(cleaned[max(0, act.start - 20) : act.start])
        return act if opening and "," in between[0] else None
    return act


# "Unlike the GDPR, Article 17 …": the unit is not of the act that it is set against
_UNLIKE = re.compile(
    r"(?<!\w)(?:unlike|in contrast (?:to|with)|compared (?:to|with)|as opposed to|"
    r"в отличие от|по сравнению со?) (?:the )?$"
)
_OPENING = re.compile(r"(?<!\w)(?:in|under|в|во|по|согласно) (?:the )?$")  # "In the contract, …"
_NAMELY = re.compile(r"\(|а именно|а точнее|нактырак айтканда|атап айтканда|namely")
_CHANGED = re.compile(r"слов[аоы]|замен|исключ|дополн|излож|внес|ауыстыр|толыктыр|алып таста|озгер")


def _inside_of(cleaned: str, between: str, first: Chain) -> bool:
    """Tell whether the act in the instrumental is the one cited: «Законом № 94-V (статья 23)».

    «Законом № 94-V статья 5 исключена» speaks of an article of the act that was changed.
    """
    if _CHANGED.search(cleaned, first.end, min(len(cleaned), first.end + 90)):
        return False
    locative = first.path[0].word.endswith("е") and " в " in f" {between} "
    return bool(_NAMELY.search(between)) or locative


def blank_line(between: str) -> bool:
    """Tell whether a paragraph ends between two places."""
    return "\n\n" in between.replace(" ", "").replace("\t", "").replace("\r", "")
