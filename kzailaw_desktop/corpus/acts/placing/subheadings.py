"""Headings without a word of their own, and numberings that begin anew: known by the lines around.

Three things look like paragraphs and are none: a heading between articles («II. Хозяйственное
товарищество», «2. Полное товарищество»), the headings of rules that carry plain numbers beside
continuous points, and the line after which the numbering of a decision begins anew
(«постановляет:»). Each becomes a mark with a level.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kzailaw_desktop.corpus.acts import front
from kzailaw_desktop.corpus.acts.marks import annexes
from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.acts.marks.line_marks import Mark
from kzailaw_desktop.corpus.acts.marks.numbers import follows, key, normal, roman
from kzailaw_desktop.corpus.text.para import Para
from kzailaw_desktop.domain import UnitKind

_ROMAN = re.compile(r"(?P<n>[IVXLC]{1,7})\.\s+(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ«\"])")
_CAPITAL = re.compile(r"[«\"(]?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]")
LONGEST = 200  # characters of a heading


def find(paras: Sequence[Para], found: Sequence[Mark | None]) -> list[Mark | None]:
    """The marks of a text, with those of its subheadings set right."""
    out = list(found)
    for begin, end in _scopes(paras):
        articles = any(m and m.kind is UnitKind.ARTICLE for m in out[begin:end])
        if articles:
            _between_articles(paras, out, begin, end)
        else:
            _roman_in_rules(paras, out, begin, end)
            _two_numberings(paras, out, begin, end)
            _anew(paras, out, begin, end)
    return out


def _scopes(paras: Sequence[Para]) -> Iterator[tuple[int, int]]:
    """The act and each annex: spans with a numbering of their own."""
    begin = 0
    for place in range(1, len(paras)):
        if annexes.may_begin(paras[place]) and annexes.begins(paras, place):
            yield begin, place
            begin = place
    yield begin, len(paras)


def _is_title(text: str) -> bool:
    """Whether words look like a heading: short, a capital first, no sentence."""
    return (
        0 < len(text) <= LONGEST
        and bool(_CAPITAL.match(text))
        and not text.endswith((".", ";", ":", ",", "–", "-"))
    )


def _roman(para: Para) -> Mark | None:
    match = _ROMAN.match(para.folded)
    if not match or roman(match["n"]) is None or not _is_title(para.text[match.end() :]):
        return None
    rest = para.text[match.end() :]
    return Mark(UnitKind.SECTION, normal(match["n"]), para.text[: match.end()].strip(), rest, 1)


# -- between articles -----------------------------------------------------------------------


def _between_articles(paras: Sequence[Para], out: list[Mark | None], begin: int, end: int) -> None:
    """Headings right before an article, or before another such heading. Read backwards."""
    before_article = False
    for place in range(end - 1, begin - 1, -1):
        para, mark = paras[place], out[place]
        if para.rows or front.is_note(para.text, para.folded) or para.style in ("note", "warning"):
            continue
        if mark and mark.kind is UnitKind.ARTICLE:
            before_article = True
            continue
        if not before_article:
            continue
        sub = _subheading(para, mark, out, begin, place)
        if sub is not None:
            out[place] = sub
        elif not marks.is_heading(mark):
            before_article = False


def _subheading(
    para: Para, mark: Mark | None, out: list[Mark | None], begin: int, place: int
) -> Mark | None:
    if mark is None:
        return _roman(para)
    if mark.kind is not UnitKind.PARAGRAPH or not _is_title(mark.rest) or not mark.num.isdigit():
        return None
    last = _last_paragraph(out, begin, place)
    if last and follows(last, mark.num) and not _numbered_before(out, begin, place, mark.num):
        return None  # the last paragraph of the article, without its full stop
    return replace(mark, kind=UnitKind.SECTION, level=2)


def _last_paragraph(out: Sequence[Mark | None], begin: int, place: int) -> str:
    """The number of the open article's last paragraph, "" when it has none."""
    for before in range(place - 1, begin - 1, -1):
        mark = out[before]
        if mark is None or mark.kind is UnitKind.POINT:
            continue
        return mark.num if mark.kind is UnitKind.PARAGRAPH else ""
    return ""


def _numbered_before(out: Sequence[Mark | None], begin: int, place: int, num: str) -> bool:
    """Whether a title without a full stop, numbered just before, stands above an article."""
    for before in range(place - 1, begin, -1):
        mark, after = out[before], out[before + 1] if before + 1 < len(out) else None
        if mark is None or mark.kind is not UnitKind.PARAGRAPH:
            continue
        title = _is_title(mark.rest) and after is not None and after.kind is UnitKind.ARTICLE
        if title and follows(mark.num, num):
            return True
    return False


# -- rules ----------------------------------------------------------------------------------


def _roman_in_rules(paras: Sequence[Para], out: list[Mark | None], begin: int, end: int) -> None:
    """«I. Общие положения» above numbered points: a chapter, or a section where chapters are."""
    chapters = any(m and m.kind is UnitKind.CHAPTER for m in out[begin:end])
    found: list[tuple[int, Mark]] = []
    for place in range(begin, end):
        mark = _roman(paras[place]) if out[place] is None else None
        if mark is not None and follows(found[-1][1].num if found else "", mark.num):
            found.append((place, mark))
    if len(found) < 2 and not (found and _next_number(out, found[0][0], end) == "1"):
        return
    for place, mark in found:
        out[place] = mark if chapters else replace(mark, kind=UnitKind.CHAPTER, level=0)


def _next_number(out: Sequence[Mark | None], place: int, end: int) -> str:
    return next((m.num for m in out[place + 1 : end] if m), "")


def _two_numberings(paras: Sequence[Para], out: list[Mark | None], begin: int, end: int) -> None:
    """Headings with plain numbers of their own beside points that run on."""
    numbered = [
        (place, mark)
        for place in range(begin, end)
        if (mark := out[place]) is not None and mark.kind is UnitKind.PARAGRAPH
    ]
    heads = [(p, m) for p, m in numbered if _may_head(m, p, out, end)]
    if not heads or heads[0][1].num != "1":
        return
    chosen: list[tuple[int, Mark]] = []
    for place, mark in heads:
        if follows(chosen[-1][1].num if chosen else "", mark.num):
            chosen.append((place, mark))
    places = {place for place, _ in chosen}
    if _faults(numbered, places) >= _faults(numbered, set()):
        return
    chapters = any(m and m.kind is UnitKind.CHAPTER for m in out[begin:end])
    for place, mark in chosen:
        kind = UnitKind.SECTION if chapters else UnitKind.CHAPTER
        out[place] = replace(mark, kind=kind, level=2 if chapters else 0)


def _may_head(mark: Mark, place: int, out: Sequence[Mark | None], end: int) -> bool:
    if not _is_title(mark.rest) or not mark.num.isdigit():
        return False
    after = next((m for m in out[place + 1 : end] if m), None)
    return after is not None and after.kind is UnitKind.PARAGRAPH and "." not in after.num


def _faults(numbered: Sequence[tuple[int, Mark]], heads: set[int]) -> int:
    """How often the numbers of points do not run on, when some lines are taken for headings."""
    faults, last = 0, ""
    for place, mark in numbered:
        if place in heads:
            continue
        faults += not (follows(last, mark.num) if last else key(mark.num)[:1] == (1,))
        last = mark.num
    return faults


def _anew(paras: Sequence[Para], out: list[Mark | None], begin: int, end: int) -> None:
    """Lines that introduce a numbering which begins anew: «установил:», «постановляет:»."""
    if any(marks.is_heading(m) for m in out[begin:end]):
        return
    leads: list[int] = []
    last = ""
    restarts = 0
    for place in range(begin, end):
        mark = out[place]
        if mark is not None and mark.kind is UnitKind.PARAGRAPH:
            if mark.num == "1":
                lead = _lead(paras, out, begin, place)
                restarts += bool(last) and lead is not None
                if lead is not None:
                    leads.append(lead)
            last = mark.num
    if not restarts:
        return
    for place in leads:
        out[place] = Mark(UnitKind.SECTION, "", "", paras[place].text, 1)


def _lead(paras: Sequence[Para], out: Sequence[Mark | None], begin: int, place: int) -> int | None:
    """The unnumbered line right before the first of a numbering, when it introduces it."""
    before = place - 1
    while before >= begin and (
        front.is_note(paras[before].text, paras[before].folded) or paras[before].rows
    ):
        before -= 1
    if before < begin or out[before] is not None:
        return None
    return before if paras[before].text.endswith(":") else None
