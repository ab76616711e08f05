"""The name of an act around its noun, in Russian and Kazakh."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kzailaw_desktop.citations.actnames.known import known_at, with_quotes
from kzailaw_desktop.citations.actnames.name import ActName, is_kazakh, letters, one_line
from kzailaw_desktop.citations.actnames.patterns import (
    AFTER_RU,
    BEFORE_KK,
    BEFORE_RU,
    BILL,
    KINDS_KK,
    NEXT_RU,
    SUBJECT_RU,
    TITLE_OF_LAW,
    UNQUOTED_KK,
    date_in,
    number_in,
)
from kzailaw_desktop.citations.tokens.tokens import Token

# Nouns that name an act only with a capital letter or a title: a договор is mostly a contract.
WEAK = re.compile(
    r"договор|соглашени|протокол|решени|стандарт|методик|положени|концепци|акт|устав|инструкци|"
    r"декларац|регламент|кагида|ереже|правил|каулы|буйры|постановлени|указ|приказ|низам|"
    r"келисим|хаттама|шарт|контракт|меморандум|статут|жаргы|оферт"
)
_BOTH_LANGUAGES = re.compile(
    r"(?:кодекс|регламент|конституция|конвенция|пакт|декларация|хартия|протокол|статут|договор|"
    r"стандарт|концепция|директива|меморандум|контракт)$"
)
_ADJECTIVE = re.compile(r"(?<!\w)[А-ЯЁ][а-яё]+(?:ых|их|ыми|ими|ым|им|ого|его|ому|ему|ой|ей)\s+$")
_POSSESSED = re.compile(r"кодекси|заны|занынын|конституциясы")
_CAPITALS_BEFORE = re.compile(
    r"(?:(?!Сондай|Сонымен|Осы|Бұл|Бұдан|Аталған|Бұған)[А-ЯӘҒҚҢӨҰҮҺІ][\w-]+\s+){1,3}$"
)
_CAPITALS_AFTER = re.compile(
    r"(?:\s+[А-Я][\w-]*(?:а|ы|и|я|ов|ев|ого|ой|их|ых)(?!\w)){1,3}(?:\s+Казахстан(?!\w))?"
)
_LIST_BEFORE_KK = re.compile(r"«([^«»]{2,200})»\s*(?:,|жане|мен|және)\s*$")
_RULES = re.compile(r"правил|инструкц|методик|положени|стандарт|регламент|концепц")
_LONGEST_LIST = 12
_MOST_PARTS = 6  # state, date, number, title …


@dataclass(slots=True)
class _Draft:
    """A name as it grows around its noun."""

    text: str
    flat: str
    token: Token
    start: int
    end: int
    lang: str
    kind: str
    key: str = ""
    foreign: bool = False
    relative: str = ""
    constitutional: bool = False
    parts: dict[str, str] = field(default_factory=dict)


def names_at(text: str, flat: str, token: Token, last: int, pointed: bool) -> Iterator[ActName]:
    """The acts named around a noun: one, or those of a list («законами «…» и «…»»)."""
    named = None if pointed else known_at(flat, token, last)
    start, end, key, foreign = named or (token.start, token.end, "", False)
    if key:
        start, end = with_quotes(flat, start, end)
    draft = _Draft(
        text, flat, token, start, end, token.word.lang, _noun_kind(token.text), key, foreign
    )
    if _BOTH_LANGUAGES.match(token.text):
        draft.lang = "kk" if is_kazakh(text, flat, start, end) else "ru"
    listed_before: list[tuple[int, int]] = []
    if draft.lang == "kk":
        _extend_kazakh(draft)
        listed_before = _titles_before(draft)
    else:
        _extend_russian(draft)
    if draft.kind == "other" and not draft.relative and text[token.start].isupper():
        _extend_by_capitals(draft)
    found = _judged(draft)
    for a, b in listed_before:
        yield replace(
            found, text=one_line(text, a, b), start=a, end=b, title=letters(flat[a:b]),
            number="", date="", key="", topic="", relative="",
        )  # fmt: skip
    yield found
    if draft.lang == "ru" and (found.title or found.number) and not draft.relative:
        yield from _listed_behind(draft, found)


def _noun_kind(noun: str) -> str:
    if noun.startswith(("закон", "зан", "зрк", "крз")):
        return "law"
    if noun.startswith("кодекс"):
        return "code"
    return "constitution" if noun.startswith("конституц") else "other"


# --- Russian --------------------------------------------------------------------------------------


def _extend_russian(draft: _Draft) -> None:
    flat = draft.flat
    while match := BEFORE_RU.search(flat[max(0, draft.start - 40) : draft.start]):
        for group in ("self", "main", "that"):
            if match[group]:
                draft.relative = draft.relative or group
        draft.constitutional |= bool(match["constitutional"])
        draft.start -= len(match[0])
    if flat[draft.start - 1 : draft.start] == "«" and flat[draft.end : draft.end + 1] == "»":
        draft.start, draft.end = draft.start - 1, draft.end + 1
    _behind_russian(draft)


def _behind_russian(draft: _Draft) -> None:
    """What follows the noun: state, date, number, one title or topic, in any order."""
    for _ in range(_MOST_PARTS):
        after = AFTER_RU.match(draft.flat, draft.end)
        if after is None:
            return
        told = {k: v for k, v in after.groupdict().items() if v}
        titled = {"title", "topic"} & draft.parts.keys() or (draft.key and "title" in told)
        if told.keys() & {"title", "topic"} and (titled or not _is_title(draft, told)):
            return  # «статьи 20 Закона об ИИ «Аудит проводится …»»
        draft.end = after.end()
        draft.parts |= told


def _is_title(draft: _Draft, told: dict[str, str]) -> bool:
    """Whether words in quotation marks are a title: those of laws begin with «О»."""
    if draft.kind == "other" or "title" not in told:
        return True
    return bool(TITLE_OF_LAW.match(told["title"])) or draft.kind == "constitution"


def _listed_behind(draft: _Draft, found: ActName) -> Iterator[ActName]:
    """The further acts of a list behind a plural noun."""
    end = draft.end
    if not draft.token.text.endswith(("ы", "ов", "ам", "ами", "ах")):
        return
    for _ in range(_LONGEST_LIST):
        match = NEXT_RU.match(draft.flat, end)
        if match is None:
            return
        start = match.start("title") if match["title"] else match.start("date") - 3
        end = match.end()
        number = number_in(match["number"] or "")
        yield replace(
            found, text=one_line(draft.text, start, end), start=start, end=end,
            title=letters(match["title"] or ""), number=number, date=date_in(match["date"] or ""),
            key="", topic="", relative="",
        )  # fmt: skip


# --- Kazakh ---------------------------------------------------------------------------------------


def _extend_kazakh(draft: _Draft) -> None:
    flat, bare = draft.flat, draft.start
    low = max(0, draft.start - 150)
    match = BEFORE_KK.search(flat[low : draft.start])
    if match is None or not match[0]:
        _unquoted_title(draft, draft.start)
    else:
        _read_before_kazakh(draft, match, low + match.start())
    if draft.key and draft.relative == "that" and not draft.parts:
        draft.start = bare  # «бұл Азаматтық кодекстің» is no part of the name
    if draft.parts.get("topic"):
        capital = re.search(r"(?<!\S)[А-ЯЁӘҒҚҢӨҰҮҺІ]", draft.text[draft.start : draft.token.start])
        draft.start += capital.start() if capital else 0
    if draft.kind == "law" and (bill := BILL.match(flat, draft.end)):
        draft.end = bill.end()
    if not draft.key and not draft.parts and _POSSESSED.match(draft.token.text):
        before = re.search(r"[а-я-]+ +$", flat[max(0, draft.start - 30) : draft.start])
        draft.start -= len(before[0]) if before else 0  # «Экологиялық кодексінің»
        draft.parts["untitled"] = "possessed"


def _read_before_kazakh(draft: _Draft, match: re.Match[str], begin: int) -> None:
    flat, parts, whole = draft.flat, draft.parts, match[0]
    draft.relative = next((g for g in ("self", "main", "that") if match[g]), "")
    draft.constitutional = bool(match["constitutional"])
    if number := re.search(
        r"(?<!\d)\d{1,4}-[ivxхі]+(?!\w)|(?<=№)\d+[\w-]*|(?<=№ )\d+[\w-]*", whole
    ):
        parts["number"] = number[0]
    if dated := date_in(whole):
        parts["date"] = dated
    if match["foreign"]:
        parts["foreign"] = match["foreign"]
    if match["state"] and not match["title"] and not draft.relative:
        parts["untitled"] = match["state"]  # the title has been cut off: some law, not this one
    if match["title"]:
        opening = flat.rfind("«", max(0, begin - 300), begin)
        inner = flat[opening + 1 : begin].count("»") if opening >= 0 else 0
        for _ in range(inner):  # a title with a title in it
            opening = max(flat.rfind("«", max(0, begin - 300), opening), 0)
        if opening >= 0:
            parts["title"] = flat[opening : begin + 1]
            _told_before_title(flat, opening, parts)
            begin = opening
        else:  # the title began before the text does
            parts["untitled"] = match["title"]
            begin += len(match["title"])
        draft.start = begin
    elif not draft.relative:
        _unquoted_title(draft, begin)
    else:
        draft.start = begin
    while draft.start < draft.token.start and flat[draft.start] == " ":
        draft.start += 1


_BEFORE_TITLE = re.compile(
    r"(?:(?:\d{4} *(?:жылгы|ж\.) *\d{1,2} +[а-я]+|№ ?\d[\w-]*(?: крз)?|"
    r"казакстан республикасы(?:нын)?|кр)[ ,]+)+$"
)


def _told_before_title(flat: str, opening: int, parts: dict[str, str]) -> None:
    """Date and number before the title: «2025 жылғы 17 қарашадағы № 230-VIII «…» Заңның»."""
    low = max(0, opening - 90)
    match = _BEFORE_TITLE.search(flat[low:opening])
    if match is None:
        return
    if "date" not in parts and (dated := date_in(match[0])):
        parts["date"] = dated
    if "number" not in parts and (number := re.search(r"№ ?(\d[\w-]*)", match[0])):
        parts["number"] = number[1]


def _unquoted_title(draft: _Draft, end: int) -> None:
    """«Жасанды интеллект туралы заңның»: a title that stands without its quotes."""
    draft.start = end
    match = UNQUOTED_KK.search(draft.flat[max(0, end - 120) : end])
    if match is not None:
        draft.parts["topic"] = match[0]
        draft.parts.pop("untitled", None)
        draft.start = end - len(match[0])
    elif kinds := KINDS_KK.search(draft.flat[max(0, draft.token.start - 20) : draft.token.start]):
        draft.parts.setdefault("untitled", kinds[0])


def _titles_before(draft: _Draft) -> list[tuple[int, int]]:
    """The titles of a list before a Kazakh noun: ««…», «…» және «…» заңдарында»."""
    found: list[tuple[int, int]] = []
    start = draft.start
    if not draft.parts.get("title"):
        return []
    for _ in range(_LONGEST_LIST):
        low = max(0, start - 240)
        match = _LIST_BEFORE_KK.search(draft.flat[low:start])
        if match is None:
            break
        start = low + match.start()
        found.append((start, low + match.end(1) + 1))
    return found[::-1]


# --- both -----------------------------------------------------------------------------------------


def _extend_by_capitals(draft: _Draft) -> None:
    """«Сенат Регламентінің», «Регламента Сената»: whose rules they are."""
    if draft.lang == "kk":
        before = _CAPITALS_BEFORE.search(draft.text[max(0, draft.start - 60) : draft.start])
        draft.start -= len(before[0]) if before else 0
        return
    after = _CAPITALS_AFTER.match(draft.text, draft.end)
    if after:
        draft.end = after.end()
        _behind_russian(draft)
    elif not draft.parts and _RULES.match(draft.token.text):
        subject = SUBJECT_RU.match(draft.flat, draft.end)
        if subject is not None:
            draft.parts["topic"], draft.end = subject[0].strip(), subject.end()


def _judged(draft: _Draft) -> ActName:
    """What the words collected say: a named act, one pointed at, or a bare noun."""
    parts, text, token = draft.parts, draft.text, draft.token
    foreign = draft.foreign or bool(parts.get("foreign") or parts.get("union"))
    title = letters(parts.get("title", ""))
    number = number_in(parts.get("number", ""))
    date = date_in(parts.get("date", "")) or parts.get("date", "") if "date" in parts else ""
    topic, relative, start = parts.get("topic", ""), draft.relative, draft.start
    if relative:
        topic = ""
    named = bool(draft.key or title or number or date or topic or foreign or "untitled" in parts)
    if draft.kind == "other" and draft.lang == "ru" and not relative:
        before = _ADJECTIVE.search(text[max(0, start - 40) : start])
        if before:  # «Типовых правил приема»
            start, named = start - len(before[0]), True
    weak = False
    whose = start < token.start and text[start].isupper()  # «Всеобщая декларация»
    lower = bool(WEAK.match(token.text)) and text[token.start].islower() and not whose
    if not named and not relative:
        weak = lower
        relative = "main"
    elif named and relative != "self":
        relative = ""
    return ActName(
        one_line(text, start, draft.end), start, draft.end, draft.kind, draft.lang, draft.key,
        relative, title, letters(topic), number, date, foreign, weak, draft.constitutional,
        common=lower and not (draft.key or title or number or date),
    )  # fmt: skip
