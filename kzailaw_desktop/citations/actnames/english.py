"""Names of acts in English: "the Law of the Republic of Kazakhstan "On …"", "EU AI Act"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kzailaw_desktop.citations.actnames.draft import LONGEST_LIST
from kzailaw_desktop.citations.actnames.known import spaced
from kzailaw_desktop.citations.actnames.name import ActName, letters, one_line
from kzailaw_desktop.citations.actnames.patterns import date_in, number_in
from kzailaw_desktop.citations.actnames.states import state_behind
from kzailaw_desktop.citations.tokens.tokens import Token
from kzailaw_desktop.citations.words.en import PRIVATE_PAPERS

_STATE = r"of the republic of kazakhstan|of kazakhstan|of the rk|of rok|of the rok"
_FOREIGN = (
    r"of the russian federation|of russia|of the european union|of the eu|of the cis|"
    r"of the kyrgyz republic|of the republic of (?:belarus|uzbekistan|korea)|of uzbekistan|"
    r"of ukraine|of china|of germany|of france|of singapore|of the united states"
)
_DATE = r"(?:of|dated|from)? ?(?P<date>\d{1,2} [a-z]+,? \d{4}|[a-z]{3,9} \d{1,2},? \d{4}|\d\d\.\d\d\.\d{4})"
_AFTER = spaced(
    rf"(?:,? (?:(?P<foreign>{_FOREIGN})|(?P<state>{_STATE})|{_DATE}|"
    r"\(eu\) (?:no\.? )?(?P<union>\d+/\d+)|\((?P<numbered>(?:no\.?|№|n) ?\d[\w-]*)\)|(?P<number>(?:no\.?|№|n) ?\d[\w-]*)|"
    r"(?<!»,.)(?<!».)(?P<title>«[^«»]{3,200}»))(?!\w)){1,6}"
)
# Small words that may stand inside a title in capitals.
_SMALL = r"of|the|and|for|in|on|to|with|their|its|against|from|between|by|or|&"
_UNITS = r"(?:Articles?|Arts?|Chapters?|Sections?|Paragraphs?|Parts?|Annex(?:es)?|Points?)\b"
_TITLE_BEHIND = re.compile(
    rf"\s+(?:of|on|for|to|concerning|against)(?:\s+(?:{_SMALL}))*"
    rf"(?:\s+(?!{_UNITS})(?:[A-Z][\w'’&-]*|AI|{_SMALL})(?!\w))+"
)
_TRAILING = re.compile(rf"(?:\s+(?:{_SMALL}|a|an))+$")
# Words behind which a title in small letters has ended: "the rules on torts are collected in …".
_NO_TOPIC = (
    r"(?:is|are|was|were|be|has|have|had|may|must|shall|should|will|would|can|could|does|do|did|"
    r"that|which|who|whose|when|where|while|whereas|but|nor|if|because|since|under|pursuant|"
    r"article|articles|chapter|section|paragraph|part)(?![a-z])"
)
_LOWER_TOPIC = spaced(rf" on (?!{_NO_TOPIC})[a-z]{{3,}}(?: (?!{_NO_TOPIC})[a-z]{{2,}}){{0,5}}")
_NUMBER_BEHIND = re.compile(r"\s+\d{2,4}(?:/\d+)?(?![\w.])")  # "Convention 108"
_BEFORE = re.compile(r"(?:[A-Z][\w&’'-]*(?:\s+of)?\s+){1,7}$")
_NO_PART = re.compile(
    r"^(?:(?:Articles?|Arts?|Chapters?|Sections?|Paragraphs?|Under|The|In|This|That|See|Also|But|"
    r"And|According|Pursuant|By|Of|To|Unlike|As|Both|If|When|While|Since|Because|For|From|With|"
    r"Kazakhstan(?:'s|i)?|Kazakh|New(?! (?:York|Zealand))|Current|Its|Their|Our|Part|Point|Footnote|Subparagraphs?)"
    r"(?:\s+of)?\s+)+"
)
_KAZAKH_ENDING = re.compile(r"-[а-я]{2,7}(?!\w)")
_YEAR = re.compile(r"(?<![\w.-])(?:19|20)\d\d\s+$")  # "the 1995 Constitution"
_STATE_WORD = re.compile(r"(?:(?:Kazakh(?:stan(?:'s|i)?)?|Republican|current|new)\s+)+$")
_POINTED = spaced(r"(?:\b(this|these|present)|\b(that|said|same)) $")
_PRIVATE = spaced(rf"(?<!\w)(?:{PRIVATE_PAPERS})(?!\w)")
_COMPANY_PAPER = spaced(r"articles of (?:association|incorporation)(?!\w)")
_CONSTITUTIONAL = re.compile(r"constitutional\s+$")


def english_name(
    text: str, flat: str, token: Token, named: tuple[int, int, str, bool] | None
) -> ActName | None:
    """Return the name around an English noun; None for "law" and "act" as common words."""
    start, end, key, foreign = named or (token.start, token.end, "", False)
    if flat[start - 1 : start] == "«":
        start -= 1
    parts: dict[str, str] = {}
    common = _noun_kind(token.text) == "other" and text[token.start].islower()
    end = _behind(text, flat, end, parts, common)
    behind = _NUMBER_BEHIND.match(text, end) if _noun_kind(token.text) == "other" else None
    if behind and not {"number", "date", "union"} & parts.keys():
        parts["number"], end = behind[0], behind.end()
    if ending := _KAZAKH_ENDING.match(flat, end):
        end = ending.end()  # «GDPR-дың 22-бабы»
    start = _before(text, flat, start, parts)
    relative = ""
    if pointed := _POINTED.search(flat[max(0, start - 12) : start]):
        start -= len(pointed[0])
        relative = "self" if pointed[1] else "that"
    capital = text[token.start].isupper()
    if not parts and not key and not relative and not capital:
        return _private_paper(text, flat, token)
    told = parts.get("number", "") or parts.pop("numbered", "")
    number = parts.get("union", "").replace("/", "-") or number_in(told)
    title = letters(parts.get("title", ""))
    topic = letters(parts.get("topic", ""))
    date = date_in(parts.get("date", ""))
    foreign = foreign or bool(parts.get("foreign") or parts.get("union"))
    if not capital and not (title or number or key or relative):
        of_state = state_behind(flat, token.end)
        if not of_state:
            return None
        end, foreign = of_state, True  # "the AI law of Mongolia"
    if relative == "self":
        title = topic = number = date = ""
    elif not (key or title or topic or number or date or foreign or relative):
        relative = "main"
    elif relative == "that" and (key or title or topic or number):
        relative = ""
    return ActName(
        one_line(text, start, end), start, end, _noun_kind(token.text), "en", key, relative,
        title, topic, number, date, foreign,
        constitutional=bool(_CONSTITUTIONAL.search(flat[:token.start][-20:])),
    )  # fmt: skip


_LISTED = spaced(r"(?:,? and|,? or|,) (?:the )?(?P<title>«[^«»]{3,200}»)")


def listed_behind(text: str, flat: str, token: Token, found: ActName) -> Iterator[ActName]:
    """Yield the further acts of "the Laws "On …" and "On …""."""
    end = found.end
    if not found.title or not token.text.endswith("s"):
        return
    for _ in range(LONGEST_LIST):
        match = _LISTED.match(flat, end)
        if match is None:
            return
        start, end = match.span("title")
        yield replace(
            found, text=one_line(text, start, end), start=start, end=end,
            title=letters(match["title"]), number="", date="", key="", topic="", relative="",
        )  # fmt: skip


def _private_paper(text: str, flat: str, token: Token) -> ActName | None:
    """ "the services agreement": a contract in small letters, so that its units are none of acts."""
    low = max(0, token.start - 30)
    for match in _PRIVATE.finditer(flat, low, token.end):
        if match.end() == token.end:
            return ActName(
                one_line(text, match.start(), token.end), match.start(), token.end,
                "other", "en", relative="main", weak=True,
            )  # fmt: skip
    return None


def paper_at(text: str, flat: str, token: Token) -> ActName | None:
    """ "Articles of Association": a company's paper that begins with the word of a unit."""
    match = _COMPANY_PAPER.match(flat, token.start)
    if match is None:
        return None
    return ActName(
        one_line(text, *match.span()), *match.span(), "other", "en", relative="main", weak=True
    )


def _noun_kind(noun: str) -> str:
    if noun in ("law", "laws", "act", "acts"):
        return "law"
    if noun in ("code", "codes"):
        return "code"
    return "constitution" if noun == "constitution" else "other"


def _behind(text: str, flat: str, end: int, parts: dict[str, str], common: bool) -> int:
    """Return what follows the noun: state, date, number, title in any order. Small letters behind
    a `common` noun are no title: "the rules on torts"."""
    for _ in range(3):
        before = end
        if after := _AFTER.match(flat, end):
            end = after.end()
            parts |= {k: v for k, v in after.groupdict().items() if v}
        if "topic" not in parts and "title" not in parts:
            if titled := _TITLE_BEHIND.match(text, end):
                words = _TRAILING.sub("", titled[0])
                if re.search(r"[A-Z]", words):
                    parts["topic"] = words.strip()
                    end += len(words)
            elif not common and (lower := _LOWER_TOPIC.match(flat, end)):
                parts["topic"] = lower[0].strip()
                end = lower.end()
        if end == before:
            break
    return end


def _before(text: str, flat: str, start: int, parts: dict[str, str]) -> int:
    """Words in capitals before the noun: "Personal Data Law", "Berne Convention"."""
    before = _BEFORE.search(text[max(0, start - 80) : start])
    words = _NO_PART.sub("", before[0]) if before is not None else ""
    begin = start - len(words)
    if state := _STATE_WORD.search(text[max(0, begin - 30) : begin]):
        begin -= len(state[0])
    if year := _YEAR.search(text[max(0, begin - 8) : begin]):
        begin -= len(year[0])
    if not words.strip() or (words.isupper() and text[start : start + 2].isupper()):
        return begin  # "I HEREBY ORDER"
    parts.setdefault("topic", flat[start - len(words) : start])
    if any(name in words for name in ("EU", "CIS", "Russian", "European", "TRIPS", "ECHR")):
        parts.setdefault("foreign", words)
    return begin
