"""The name of an act around its noun, in Russian and Kazakh."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kzailaw_desktop.citations.actnames.draft import LONGEST_LIST, NameDraft
from kzailaw_desktop.citations.actnames.kazakh import extend_kazakh, titles_before
from kzailaw_desktop.citations.actnames.known import known_at, with_quotes
from kzailaw_desktop.citations.actnames.name import ActName, is_kazakh, letters, one_line
from kzailaw_desktop.citations.actnames.patterns import (
    AFTER_RU,
    BEFORE_RU,
    NEXT_RU,
    SUBJECT_RU,
    TITLE_OF_LAW,
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
_CAPITALS_BEFORE = re.compile(
    r"(?:(?!Сондай|Сонымен|Осы|Бұл|Бұдан|Аталған|Бұған)[А-ЯӘҒҚҢӨҰҮҺІ][\w-]+\s+){1,3}$"
)
_CAPITALS_AFTER = re.compile(
    r"(?:\s+[А-Я][\w-]*(?:а|ы|и|я|ов|ев|ого|ой|их|ых)(?!\w)){1,3}(?:\s+Казахстан(?!\w))?"
)
_TREATY_KK = re.compile(r"(?:конвенция|хартия|декларация)сы")  # «Берн конвенциясымен»
_RULES = re.compile(r"правил|инструкц|методик|положени|стандарт|регламент|концепц")
_MOST_PARTS = 6  # state, date, number, title …


def names_at(text: str, flat: str, token: Token, last: int, pointed: bool) -> Iterator[ActName]:
    """Yield the acts named around a noun: one, or those of a list («законами «…» и «…»»)."""
    named = None if pointed else known_at(flat, token, last)
    start, end, key, foreign = named or (token.start, token.end, "", False)
    if key:
        start, end = with_quotes(flat, start, end)
    draft = NameDraft(
        text, flat, token, start, end, token.word.lang, _noun_kind(token.text), key, foreign
    )
    if _BOTH_LANGUAGES.match(token.text):
        draft.lang = "kk" if is_kazakh(text, flat, start, end) else "ru"
    listed_before: list[tuple[int, int]] = []
    if draft.lang == "kk":
        extend_kazakh(draft)
        listed_before = titles_before(draft)
    else:
        _extend_russian(draft)
    capital = text[token.start].isupper() or _TREATY_KK.match(token.text)
    if draft.kind == "other" and not draft.relative and capital:
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


def _extend_russian(draft: NameDraft) -> None:
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


def _behind_russian(draft: NameDraft) -> None:
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


def _is_title(draft: NameDraft, told: dict[str, str]) -> bool:
    """Tell whether words in quotation marks are a title: those of laws begin with «О»."""
    if draft.kind == "other" or "title" not in told:
        return True
    return bool(TITLE_OF_LAW.match(told["title"])) or draft.kind == "constitution"


def _listed_behind(draft: NameDraft, found: ActName) -> Iterator[ActName]:
    """Yield the further acts of a list behind a plural noun."""
    end = draft.end
    if not draft.token.text.endswith(("ы", "ов", "ам", "ами", "ах")):
        return
    for _ in range(LONGEST_LIST):
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


# --- both -----------------------------------------------------------------------------------------


def _extend_by_capitals(draft: NameDraft) -> None:
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


def _judged(draft: NameDraft) -> ActName:
    """Return what the words collected say: a named act, one pointed at, or a bare noun."""
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
