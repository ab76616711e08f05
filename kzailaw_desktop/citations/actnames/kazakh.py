"""What stands before the noun of an act in Kazakh: title, state, date, number, topic."""

from __future__ import annotations

import re

from kzailaw_desktop.citations.actnames.draft import LONGEST_LIST, NameDraft
from kzailaw_desktop.citations.actnames.patterns import (
    BEFORE_KK,
    BILL,
    KINDS_KK,
    RULES_KK,
    SUBJECT_KK,
    UNQUOTED_KK,
    date_in,
)
from kzailaw_desktop.citations.tokens.clean import clean

_LIST_BEFORE_KK = re.compile(r"«([^«»]{2,200})»\s*(?:,|жане|мен|және)\s*$")
_POSSESSED = re.compile(r"кодекси|заны|занынын|конституциясы")


def extend_kazakh(draft: NameDraft) -> None:
    flat, bare = draft.flat, draft.start
    low = max(0, draft.start - 150)
    match = BEFORE_KK.search(flat[low : draft.start])
    if match is None or not match[0]:
        _unquoted_title(draft, draft.start)
    else:
        _read_before_kazakh(draft, match, low + match.start())
    if draft.kind == "other" and not draft.parts and not draft.relative:
        _rules_by_subject(draft)
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


def _rules_by_subject(draft: NameDraft) -> None:
    """«Деректерді беру қағидаларының 4-тармағы»: cited with a unit, and no company's own rules."""
    if not RULES_KK.match(draft.token.text) or not _UNIT_BEHIND.match(draft.flat, draft.end):
        return
    subject = SUBJECT_KK.search(draft.text[max(0, draft.start - 110) : draft.start])
    if subject is None or _WITHIN.search(clean(subject[0])):
        return
    draft.parts["topic"] = subject[0].strip()
    draft.start -= len(subject[0])


_UNIT_BEHIND = re.compile(r" *\(? *\d+(?:-\d+)*\)? *-? *(?:тарма|косымша|тарау|бап|баб)")
_WITHIN = re.compile(r"(?<!\w)ишки |(?:сайкес|бойынша|туралы|жане|узинде) ")


def _read_before_kazakh(draft: NameDraft, match: re.Match[str], begin: int) -> None:
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


def _unquoted_title(draft: NameDraft, end: int) -> None:
    """«Жасанды интеллект туралы заңның»: a title that stands without its quotes."""
    draft.start = end
    match = UNQUOTED_KK.search(draft.flat[max(0, end - 120) : end])
    if match is not None:
        draft.parts["topic"] = match[0]
        draft.parts.pop("untitled", None)
        draft.start = end - len(match[0])
    elif kinds := KINDS_KK.search(draft.flat[max(0, draft.token.start - 20) : draft.token.start]):
        draft.parts.setdefault("untitled", kinds[0])


def titles_before(draft: NameDraft) -> list[tuple[int, int]]:
    """Return the titles of a list before a Kazakh noun: ««…», «…» және «…» заңдарында»."""
    found: list[tuple[int, int]] = []
    start = draft.start
    if not draft.parts.get("title"):
        return []
    for _ in range(LONGEST_LIST):
        low = max(0, start - 240)
        match = _LIST_BEFORE_KK.search(draft.flat[low:start])
        if match is None:
            break
        start = low + match.start()
        found.append((start, low + match.end(1) + 1))
    return found[::-1]
