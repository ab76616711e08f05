"""Names of acts in a text: «Закона РК «О …» от … № …», «Конституцияның», "the EU AI Act"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from kzailaw_desktop.citations.finding.clean import clean
from kzailaw_desktop.citations.finding.known import (
    known,
    known_at,
    short_folded,
    short_names,
    spaced,
    with_quotes,
)
from kzailaw_desktop.citations.finding.tokens import T, Token


@dataclass(frozen=True, slots=True)
class ActName:
    """An act as a text names it.

    `key` says which well-known act it is, `relative` that it is named by pointing only: "self"
    (настоящий, осы), "that" (указанный), "main" (комментируемый, or the bare word «Закон»).
    """

    text: str  # as written, on one line
    start: int
    end: int
    noun: str  # "law", "code", "constitution", "other"
    lang: str
    key: str = ""
    relative: str = ""
    title: str = ""  # letters of the title only
    topic: str = ""  # letters of an unquoted title, perhaps with words too many
    number: str = ""  # "230-viii"
    foreign: bool = False
    weak: bool = False  # «договора», «келісімнің»: an act only when an article of it is cited

    @property
    def amends(self) -> bool:
        """Whether the act is named as the one by which something was changed."""
        return bool(_INSTRUMENTAL.search(self.text))

    @property
    def profile(self) -> str:
        """ "B" for the codes whose "1." is a часть/бөлік."""
        return "B" if self.key and known()[self.key].profile == "B" else ""


def letters(text: str) -> str:
    """A title as its folded letters and digits only, for comparing."""
    return re.sub(r"[^\w]|_", "", clean(text))


_STATE = r"республики казахстан|рк|р\. ?казахстан|казахстана|республики"
_FOREIGN_RU = (
    r"российской федерации|рф|россии|республики беларусь|беларуси|кыргызской республики|кыргызстана|"
    r"республики узбекистан|узбекистана|таджикистана|кнр|китая|республики корея|южной кореи|"
    r"европейского союза|ес|евросоюза|сша|германии|франции|японии|вьетнама|италии|великобритании|"
    r"украины|грузии|армении|азербайджана|турции"
)
_FOREIGN_KK = (
    r"ресей|беларусь|озбекстан|кыргыз|кытай|корея|еуропалык одак|ео|акш|германия|франция|"
    r"жапония|италия|улыбритания"
)
_DATE_RU = r"от (?:\d{1,2} [а-я]+ \d{4}|\d\d\.\d\d\.\d{4})(?: ?(?:года|г\.?))?"
_NUMBER = r"(?:№|n|no\.?) ?\d[\w/-]*(?: ?(?:зрк|крз))?|\d{1,4}-[ivxхі]+(?: ?(?:зрк|крз))?"
_TITLE = r"«[^«»]{2,260}(?:«[^»]{1,120}»[^»]{0,120})?»|\"[^\"]{2,260}\""
_TOPIC = (
    r"(?:о|об|обо)(?: (?!в |на |с |для |при |от |по |к |не |что |как |которы)[а-я-]{2,}"
    r"(?<!ет)(?<!ит)(?<!ют)(?<!ят)(?<!ся)(?<!ено)(?<!ены)(?<!ый)(?<!ий)(?<!ая)(?<!ое)(?<!ые)"
    r"(?<!ие)(?<!ть)){1,6}"
)
_AFTER_RU = spaced(
    rf"(?:,? (?:(?P<foreign>{_FOREIGN_RU})|(?P<state>{_STATE})|(?:{_DATE_RU})|"
    rf"(?P<number>{_NUMBER})|(?P<title>{_TITLE})|(?P<topic>{_TOPIC}))(?!\w)){{1,5}}"
)
_BEFORE_RU = spaced(
    r"(?:(?P<self>настоящ\w+)|(?P<main>комментируем\w+|обсуждаем\w+|рассматриваем\w+|"
    r"анализируем\w+|исследуем\w+|нашего?|наш)|"
    r"(?P<that>эт(?:от|ого|ому|им|ом|ой|а|у)|данн\w+|указанн\w+|назван\w+|вышеуказанн\w+|"
    r"вышеназван\w+|упомянут\w+|т(?:ого|ому|ем|ом|от) же|последн\w+)|"
    r"(?P<more>нов\w+|действующ\w+|принят(?:ый|ого|ому|ым|ом)|федеральн\w+|конституционн\w+|модельн\w+|"
    r"отраслев\w+|единого|общего|проект(?:а|е|у|ом)?|"
    r"[а-я-]{3,}(?<!нн)(?:ого|его|ому|ему)|[а-я-]{3,}(?<!н)ной)) $"
)
_KAZAKH_DATE = r"\d{4} (?:жылгы|ж\.) \d{1,2} [а-я]+"
_BEFORE_KK = spaced(
    r"(?:(?P<title>[»\"] ?)(?:\([^()]{0,60}\) )?)?"
    rf"(?:(?:{_KAZAKH_DATE}|№ ?\S+(?: крз)?|\d{{1,4}}-[ivxхі]+(?: крз)?),? )*"
    r"(?P<state>(?:казакстан республикасы(?:нын)?|кр|республика(?:нын)?) )?"
    rf"(?P<foreign>(?:{_FOREIGN_KK})\w* (?:\w+ )?)?"
    rf"(?:(?:{_KAZAKH_DATE}|№ ?\S+(?: крз)?),? )*"
    r"(?:(?P<self>осы)|(?P<main>карастырылып отырган|талданып отырган|комментарийленетин)|"
    r"(?P<that>аталган|корсетилген|бул|сол|айтылган))? ?(?:(?:жана|конституциялык) )?$"
)
_AFTER_EN = spaced(
    r"(?: (?:of the republic of kazakhstan|of kazakhstan|of the rk))?"
    r"(?: (?:of|dated) \d{1,2} [a-z]+ \d{4})?(?P<number> no\.? ?[\w-]+)?"
    r"(?P<title>,? «[^»]{3,160}»| \"[^\"]{3,160}\")?(?P<topic> on [a-z]{3,}(?: [a-z]{2,}){0,5})?"
)


_BILL = spaced(r" жоба\w*")  # «заң жобасының 3-бабында»
# «внесены Законом РК», «ҚР Заңымен өзгертілді»: the amending act, not the one amended.
_INSTRUMENTAL = re.compile(
    r"^(?:[\w-]+(?:ым|им)\s+)*(?:закон|кодекс|указ|приказ)(?:ом|ами)\b|^постановлени(?:ем|ями)\b|"
    r"(?:заңы?|кодексі?|қаулысы|жарлығы|бұйрығы)[мпб]ен$",
    re.IGNORECASE,
)
_ENDING = re.compile(r"-[а-я]{2,7}(?!\w)")  # «ӘҚБтК-нің»
_STATE_AFTER = spaced(rf" (?:(?P<foreign>{_FOREIGN_RU})|(?:{_STATE}))(?!\w)")
_STATE_BEFORE = spaced(r"(?<!\w)(?:кр|казакстан республикасы(?:нын)?) $")
_POINTED = spaced(r"(?:\b(this|present)|\b(that|said)) $")
# Nouns that name an act only with a capital letter or a title: a договор is mostly a contract.
WEAK = re.compile(
    r"договор|соглашени|протокол|решени|стандарт|методик|положени|концепци|акт|устав|инструкци|"
    r"декларац|регламент|кагида|ереже|правил|каулы|буйры|постановлени|указ|приказ|низам|"
    r"келисим|хаттама|шарт|пакт|treaty|rules"
)


def find_acts(text: str, cleaned: str, tokens: Sequence[Token]) -> list[ActName]:
    """The names of acts in a text, in order, none overlapping another."""
    flat = re.sub(r"\s", " ", cleaned)
    short, folded = short_names(), short_folded()
    found: list[ActName] = []
    last = -1
    for token in tokens:
        name: ActName | None = None
        if token.start < last:
            continue
        if token.kind is T.ACT:
            name = _at_noun(text, flat, token, last)
        elif token.kind is T.NUM:
            name = _by_number(text, flat, token)
        elif token.text in folded and (key := short.get(text[token.start : token.end])):
            name = _abbreviated(text, flat, token, key)
        if name is not None:
            found.append(name)
            last = name.end
    return found


def _flat(text: str, start: int, end: int) -> str:
    return " ".join(text[start:end].split())


def _abbreviated(text: str, flat: str, token: Token, key: str) -> ActName:
    start, end = token.start, token.end
    foreign = False
    if ending := _ENDING.match(flat, end):
        end = ending.end()
    if after := _STATE_AFTER.match(flat, end):
        end, foreign = after.end(), bool(after["foreign"])
    if before := _STATE_BEFORE.search(flat[max(0, start - 50) : start]):
        start -= len(before[0])
    return ActName(_flat(text, start, end), start, end, "code", "ru", key, foreign=foreign)


_NUMBER_ALONE = spaced(r"(\d{1,4}-[ivxхiи]+) (?:зрк|крз)(?!\w)")


def _by_number(text: str, flat: str, token: Token) -> ActName | None:
    """«230-VIII ЗРК» without the word закон."""
    match = _NUMBER_ALONE.match(flat, token.start)
    if match is None:
        return None
    return ActName(
        _flat(text, match.start(), match.end()), match.start(), match.end(), "law", "ru",
        number=_roman_folded(match[1]),
    )  # fmt: skip


def _roman_folded(number: str) -> str:
    """A registration number with its Roman part in Latin letters."""
    digits, _, roman = number.partition("-")
    return f"{digits}-{roman.translate(str.maketrans('хіи', 'xii'))}" if roman else digits


def _noun_kind(text: str) -> str:
    if text.startswith(("закон", "зан", "law", "act", "зрк", "крз")):
        return "law"
    if text.startswith(("кодекс", "code")):
        return "code"
    return "constitution" if text.startswith("конституц") or text == "constitution" else "other"


_SELF_BEFORE = spaced(r"(?:настоящ\w+|осы) $")


def _at_noun(text: str, flat: str, token: Token, last: int) -> ActName | None:
    kind, lang = _noun_kind(token.text), token.word.lang
    if token.text.startswith("заннама"):
        return None
    pointed = _SELF_BEFORE.search(flat[max(0, token.start - 20) : token.start])
    named = None if pointed else known_at(flat, token, last)
    start, end, key, foreign = named or (token.start, token.end, "", False)
    if key:
        start, end = with_quotes(flat, start, end)
    parts: dict[str, str] = {}
    relative = ""
    if lang == "kk" or (lang == "ru" and token.text in ("кодекс", "регламент")):
        bare = start
        start, relative, parts = _before_kazakh(flat, start, parts)
        if key and relative == "that" and not parts:
            start = bare  # «бұл Азаматтық кодекстің» is no part of the name
        if parts.get("topic"):
            start = _from_capital(text, start, token.start)
        lang = "kk" if parts or lang == "kk" else lang
    if lang == "ru":
        start, relative = _before_russian(flat, start, relative)
        after = _AFTER_RU.match(flat, end)
        if after:
            end = after.end()
            parts |= {k: v for k, v in after.groupdict().items() if v}
    elif lang == "en":
        start, end, parts, relative = _english(text, flat, start, end)
        if not parts and not key and not relative and text[token.start].islower():
            return None
    if kind == "other" and not relative and text[token.start].isupper():
        start, end = _capitals_around(text, start, end, lang)
    if kind == "law" and lang == "kk" and (bill := _BILL.match(flat, end)):
        end = bill.end()
    title = letters(parts.get("title", ""))
    number = parts.get("number", "")
    number = _roman_folded(m[0]) if (m := re.search(r"\d+(?:-[a-zхі]+)?", number)) else ""
    foreign = foreign or bool(parts.get("foreign"))
    untitled = kind == "law" and "untitled" in parts
    if not (key or parts) and _POSSESSED.match(token.text) and lang == "kk":
        untitled, start = True, _one_word_back(flat, start)  # «Экологиялық кодексінің»
    named_somehow = bool(key or title or number or parts.get("topic") or foreign or untitled)
    weak = False
    if relative in ("self", "that", "main"):
        parts.pop("topic", "")
    if kind == "other" and lang == "ru" and not relative:
        before = _ADJECTIVE.search(text[max(0, start - 40) : start])
        if before:  # «Типовых правил приема»
            start, named_somehow = start - len(before[0]), True
    if not named_somehow and not relative:
        weak = bool(WEAK.match(token.text)) and text[token.start].islower()
        relative = "main"
    elif named_somehow and relative != "self":
        relative = ""
    return ActName(
        _flat(text, start, end), start, end, kind, lang, key, relative, title,
        letters(parts.get("topic", "")), number, foreign, weak,
    )  # fmt: skip


def _from_capital(text: str, start: int, end: int) -> int:
    """Where an unquoted title begins: at its first capital letter, when it has one."""
    capital = re.search(r"(?<!\S)[А-ЯЁӘҒҚҢӨҰҮҺІ]", text[start:end])
    return start + capital.start() if capital else start


_ADJECTIVE = re.compile(r"(?<!\w)[А-ЯЁ][а-яё]+(?:ых|их|ыми|ими|ым|им|ого|его|ому|ему|ой|ей)\s+$")
_POSSESSED = re.compile(r"кодекси|заны|занынын|конституциясы")


def _one_word_back(flat: str, start: int) -> int:
    before = re.search(r"[а-я-]+ +$", flat[max(0, start - 30) : start])
    return start - len(before[0]) if before else start


_CAPITALS_BEFORE = re.compile(
    r"(?:(?!Сондай|Сонымен|Осы|Бұл|Бұдан|Аталған|Бұған)[А-ЯӘҒҚҢӨҰҮҺІ][\w-]+\s+){1,3}$"
)
_CAPITALS_AFTER = re.compile(
    r"(?:\s+[А-Я][\w-]*(?:а|ы|и|я|ов|ев|ого|ой|их|ых)(?!\w)){1,3}(?:\s+Казахстан(?!\w))?"
)


def _capitals_around(text: str, start: int, end: int, lang: str) -> tuple[int, int]:
    """«Сенат Регламентінің», «Регламента Сената»: whose rules they are."""
    if lang == "kk":
        before = _CAPITALS_BEFORE.search(text[max(0, start - 60) : start])
        return (start - len(before[0]) if before else start), end
    after = _CAPITALS_AFTER.match(text, end)
    return start, (after.end() if after else end)


def procedure_of(text: str, cleaned: str, offset: int) -> ActName | None:
    """The amending act in «… № 266 (порядок введения в действие см. ст. 2)» before `offset`."""
    low = max(0, offset - 110)
    match = _PROCEDURE.search(cleaned[low:offset])
    if match is None:
        return None
    start, end = low + match.start(1), low + match.end(1)
    number = _roman_folded(re.sub(r"\D*(\d+(?:-[a-zхі]+)?).*", r"\1", match[1], flags=re.DOTALL))
    return ActName(_flat(text, start, end), start, end, "law", "ru", number=number)


_PROCEDURE = spaced(
    r"((?:№|n) ?\d+[\w-]*)(?:(?!(?:№|n) ?\d)[^()]){0,20}\([^()]{0,12}(?:порядок введения(?: его)? в действие|"
    r"колданыска енгизилу тартибин)[^()]{0,16}$"
)


def _before_russian(flat: str, start: int, relative: str) -> tuple[int, str]:
    while match := _BEFORE_RU.search(flat[max(0, start - 40) : start]):
        for group in ("self", "main", "that"):
            if match[group]:
                relative = relative or group
        start -= len(match[0])
    return start, relative


def _before_kazakh(flat: str, start: int, parts: dict[str, str]) -> tuple[int, str, dict[str, str]]:
    low = max(0, start - 150)
    match = _BEFORE_KK.search(flat[low:start])
    if match is None or not match[0]:
        return *_unquoted_title(flat, start, parts), parts
    relative = next((g for g in ("self", "main", "that") if match[g]), "")
    begin = low + match.start()
    whole = match[0]
    if number := re.search(r"(?<!\d)\d{1,4}-[ivxхі]+(?!\w)", whole):
        parts["number"] = number[0]
    elif number := re.search(r"№ ?(\d+[\w-]*)", whole):
        parts["number"] = number[1]
    if match["foreign"]:
        parts["foreign"] = match["foreign"]
    if match["state"] and not match["title"] and not relative:
        parts["untitled"] = match["state"]  # the title has been cut off: some law, not this one
    if match["title"]:
        close = begin
        opening = flat.rfind("«" if flat[close] == "»" else '"', max(0, close - 300), close)
        if opening >= 0:
            parts["title"] = flat[opening : close + 1]
            begin = opening
        else:  # the title began before the text does
            parts["untitled"] = match["title"]
            begin += len(match["title"])
    elif not relative:
        begin, _ = _unquoted_title(flat, begin, parts)
    while begin < start and flat[begin] == " ":
        begin += 1
    return begin, relative, parts


_UNQUOTED_KK = re.compile(r"(?:[а-я-]+ +){1,6}туралы *$")


def _unquoted_title(flat: str, start: int, parts: dict[str, str]) -> tuple[int, str]:
    """«Жасанды интеллект туралы заңның»: a title that stands without its quotes."""
    match = _UNQUOTED_KK.search(flat[max(0, start - 120) : start])
    if match is None:
        return start, ""
    parts["topic"] = match[0]
    parts.pop("untitled", None)
    return start - len(match[0]), ""


def _english(text: str, flat: str, start: int, end: int) -> tuple[int, int, dict[str, str], str]:
    parts: dict[str, str] = {}
    relative = ""
    after = _AFTER_EN.match(flat, end)
    if after and after[0]:
        end = after.end()
        parts = {k: v for k, v in after.groupdict().items() if v}
        if "topic" in parts:
            parts["topic"] = parts["topic"].strip()
    before = re.search(r"(?:[A-Z][\w-]*\s+){1,5}$", text[max(0, start - 60) : start])
    if before and not before[0].lower().startswith(("the ", "article", "this", "under", "in ")):
        start -= len(before[0])
        parts.setdefault("topic", flat[start:end])
    if pointed := _POINTED.search(flat[max(0, start - 12) : start]):
        start -= len(pointed[0])
        relative = "self" if pointed[1] else "that"
    return start, end, parts, relative


class ActNames:
    """The act names of a text, found by where they begin and end."""

    def __init__(self, names: Sequence[ActName]) -> None:
        self.all = list(names)
        self._by_start = {n.start: n for n in self.all}
        self._starts = [n.start for n in self.all]

    def starting_at(self, offset: int) -> ActName | None:
        """The name that begins at an offset."""
        return self._by_start.get(offset)

    def before(self, offset: int) -> ActName | None:
        """The last name that begins before an offset."""
        i = bisect_right(self._starts, offset - 1)
        return self.all[i - 1] if i else None
