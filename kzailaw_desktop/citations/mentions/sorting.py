"""What has numbers like a citation and is none: a table of exceptions with an example each."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kzailaw_desktop.citations.actnames.names import ActName, ActNames
from kzailaw_desktop.citations.grammar.groups import NumberGroup, at
from kzailaw_desktop.citations.mentions.targets import Chain
from kzailaw_desktop.citations.tokens.clean import clean
from kzailaw_desktop.citations.tokens.places import in_line_heading
from kzailaw_desktop.citations.tokens.tokens import T, Token
from kzailaw_desktop.citations.words import en as words_en
from kzailaw_desktop.citations.words import kk as words_kk
from kzailaw_desktop.citations.words import ru as words_ru
from kzailaw_desktop.domain import UnitKind as K


@dataclass(frozen=True, slots=True)
class Candidate:
    """A chain of units in its text, with the tokens of the run that it belongs to."""

    text: str
    cleaned: str
    tokens: Sequence[Token]
    chain: Chain
    first: int  # index of the run's first token
    behind: int  # index of the token behind the run
    names: ActNames

    @property
    def top(self) -> NumberGroup:
        """The largest unit of the chain, own or taken from a neighbour."""
        return self.chain.path[0]

    @property
    def unnamed(self) -> bool:
        """Whether the chain neither names its act nor points at a unit."""
        return self.chain.act is None and not self.top.relative


class Rule(NamedTuple):
    """An exception: its name, a text that holds no citation by it, and the test."""

    name: str
    example: str
    applies: Callable[[Candidate], bool]


_STANDALONE = frozenset({K.CHAPTER, K.TITLE, K.SUBTITLE, K.SECTION, K.ANNEX, K.ARTICLE})
_BELOW_ARTICLE = frozenset({K.PARAGRAPH, K.POINT, K.SUBPARAGRAPH, K.INDENT})
_GAZETTE = re.compile(
    r"(?:№|(?<!\w)(?:no|n|вып|issue|vol)\.?)\s?\d+(?:\s?[-–/]\s?\d+)?\s*[,.;:]\s*$|"
    r"(?:стр?|с|p|pp)\.\s?\d+\s*[,.;:]\s*$"
)
_CONSISTS = re.compile(
    r"(?:состо\w+|включа\w+|содерж\w+|насчитыва\w+|объем\w*|всего|количеств\w+)\s+(?:из\s+|в\s+)?"
    r"(?:\d+\s+\w+(?:,\s*|\s+и\s+)){0,4}$"
)


def _points_vaguely(c: Candidate) -> bool:
    """«В данной статье», plural and English pointing by itself."""
    if not c.top.relative or len(c.chain.path) > 1:
        return False
    if c.top.lang == "en" and c.top.relative == "self" and c.top.unit in _BELOW_ARTICLE:
        return False  # "in this paragraph" of an act
    if c.top.relative == "this" or c.top.plural or c.top.lang == "en":
        return True
    return c.top.unit is K.SUBPARAGRAPH and c.top.relative == "that" and c.top.lang == "ru"


_PRIVATE = re.compile(
    rf"(?<!\w)(?:{words_ru.PRIVATE_PAPERS}|{words_kk.PRIVATE_PAPERS}|{words_en.PRIVATE_PAPERS})(?!\w)"
)
_BESIDE = 30  # characters around the name in which the kind of a contract is said


def is_private_paper(act: ActName, cleaned: str) -> bool:
    """Tell whether a name is that of a contract between persons or of a company's own paper."""
    if not act.is_contract and not (act.noun == "other" and act.relative == "main"):
        told = act.noun != "other" or act.key or act.title or act.number
        inside = _PRIVATE.search(cleaned, act.start, act.end)
        return not told and inside is not None  # "the Charter of the Company"
    for match in _PRIVATE.finditer(cleaned, max(0, act.start - _BESIDE), act.end + _BESIDE):
        if match.start() < act.end and match.end() > act.start:
            return True
    return False


def _of_a_contract(c: Candidate) -> bool:
    act = c.chain.act
    if act is None:
        return False
    if is_private_paper(act, c.cleaned):
        return True
    if act.weak and _CHARTER.match(clean(act.text)):
        return True  # «статье 12 устава», «жарғының 12-бабында»
    if act.is_between_persons and c.top.unit is not K.ARTICLE:
        return True
    return (act.weak or act.is_contract) and c.top.unit in _BELOW_ARTICLE


_CHARTER = re.compile(r"устав|жаргы|charter|bylaw")


def _kazakh_plan(c: Candidate) -> bool:
    before = c.first - 1
    if before > 0 and c.tokens[before].text.startswith("автор"):
        before -= 1  # «диссертация авторы екінші тарауда»
    return c.unnamed and c.top.lang == "kk" and at(c.tokens, before) is T.NOT_OF


# «в главе 2 своей монографии», «… докторской диссертации», "of the author's own book"
_POSSESSING = re.compile(
    r"к|настоящ\w+|эт(?:ой|ого|их)|данн(?:ой|ого)|его|ее|их|сво(?:ей|его|их)|наш(?:ей|его)|a|an|"
    r"the|his|her|their|its|this|that|our|own|(?:докторск|кандидатск|магистерск|учебн|названн|"
    r"упомянут|указанн|коллективн)(?:ой|ого|их)"
)


def _of_something_else(c: Candidate) -> bool:
    if not c.unnamed:
        return False
    k = c.behind
    while at(c.tokens, k) is T.PREP or (
        k < len(c.tokens) and _POSSESSING.fullmatch(c.tokens[k].text)
    ):
        k += 1
    return at(c.tokens, k) is T.NOT_OF


def _of_a_gazette(c: Candidate) -> bool:
    if not c.unnamed or not c.top.abbreviation or len(c.chain.path) > 1:
        return False
    start = c.chain.start
    before = c.names.before(start)
    if before is not None and start - before.end < 4:
        return False  # «Закон РК № 94-V, ст. 8»
    return bool(_GAZETTE.search(c.cleaned, max(0, start - 24), start))


def _english_below_article(c: Candidate) -> bool:
    if c.behind < len(c.tokens) and c.tokens[c.behind].text == "thereof":
        return False  # "Article 17 …; paragraph 3 thereof"
    if c.first and c.tokens[c.first - 1].text == "its":
        return False  # "Article 18 …; its paragraph 2"
    return c.unnamed and c.top.lang == "en" and c.top.unit in _BELOW_ARTICLE


_NO_LONGER_COUNTED = 11  # «вторая статья» may be a paper's; «семнадцатая статья» is an act's


def _ordinal_article(c: Candidate) -> bool:
    ordinal_first = c.top.ordinal and c.top.number_first and c.top.lang != "kk"
    alone = len(c.chain.path) == 1
    if not (c.unnamed and alone and ordinal_first and c.top.unit in _STANDALONE):
        return False
    return any(int(item.value) < _NO_LONGER_COUNTED for item in c.top.items)


def _short_and_alone(c: Candidate) -> bool:
    if not c.unnamed or c.top.unit in _STANDALONE:
        return False
    return (c.top.abbreviation or c.top.doubled) and len(c.chain.path) == 1


def _part_of_a_whole(c: Candidate) -> bool:
    if not c.unnamed or c.top.unit is not K.SUBPARAGRAPH or c.top.abbreviation:
        return False
    return not c.top.ordinal or c.top.number_first or c.top.plural


def _ordinal_and_alone(c: Candidate) -> bool:
    alone = len(c.chain.path) == 1 and c.top.unit not in (K.INDENT, K.SUBPARAGRAPH)
    return (
        c.unnamed and alone and c.top.unit not in _STANDALONE and c.top.ordinal
        and c.top.number_first
    )  # fmt: skip


def _counted(c: Candidate) -> bool:
    start = c.chain.start
    counts = c.top.number_first and c.top.lang == "ru"
    return c.unnamed and counts and bool(_CONSISTS.search(c.cleaned, max(0, start - 70), start))


def _lost_heading(c: Candidate) -> bool:
    top = c.top
    if len(c.chain.path) > 1 or not c.unnamed or top.abbreviation or top.unit is None:
        return False
    return in_line_heading(c.text, top.start, top.end, top.unit, top.word)


# In the order in which they are tried. `kzailaw cite` finds nothing in any of the examples.
EXCEPTIONS: tuple[Rule, ...] = (
    Rule("pointing-vaguely", "В данной статье рассмотрены риски.", _points_vaguely),
    Rule("contract", "По договору аренды (пункт 5) плата вносится ежемесячно.", _of_a_contract),
    Rule("plan", "Жоспардың 14-тармағы орындалды.", _kazakh_plan),
    Rule("something-else", "Об этом подробно в главе 2 монографии.", _of_something_else),
    Rule("gazette", "Бюллетень международных договоров, 2002, № 2, ст. 27.", _of_a_gazette),
    Rule("english-paragraph", "Paragraph 8 of the letter is short.", _english_below_article),
    Rule("ordinal-article", "Вторая статья посвящена налогам.", _ordinal_article),
    Rule("abbreviation-alone", "Записано в п. 5.", _short_and_alone),
    Rule("part-of-a-whole", "Часть 2 представили эксперты.", _part_of_a_whole),
    Rule("ordinal-alone", "Первый пункт понравился всем.", _ordinal_and_alone),
    Rule("count", "Закон состоит из 31 статьи и 6 глав.", _counted),
    Rule("heading-in-a-line", "Порядок определен. 13-тарау. Референдум өткізу", _lost_heading),
)


# The rules by which a unit is one of a book, a contract or a plan: what follows may be so too.
OF_PAPERS = frozenset({"contract", "plan", "something-else"})


def exception(candidate: Candidate) -> str:
    """Return the name of the rule by which a chain is no citation; "" when it is one."""
    return next((rule.name for rule in EXCEPTIONS if rule.applies(candidate)), "")
