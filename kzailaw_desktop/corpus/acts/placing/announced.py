"""The wording of a change that is only announced: it stands under its note, apart from the text in
force.

«Ескертпе. … 2-тармаққа өзгеріс көзделген (01.01.2027 бастап қолданысқа енгізіледі):», and on the
next lines paragraph 2 as it will read. The wording is taken only where the unit stands in force
already, or where the note says that it is added.
"""

from __future__ import annotations

import re

from kzailaw_desktop.corpus.acts import front
from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.acts.placing.body import Body
from kzailaw_desktop.domain import UnitKind

_NOTE = re.compile(
    r"(?:Примечание|Ескертпе|Ескерту)\s*(?:ИЗПИ|РЦПИ)?\s*[.!:]|(?:ЗҚАИ|РҚАО|РҚАИ)\S*\s+ескерт", re.I
)
_TO_COME = re.compile(r"предусм[оа]тр|көзделген|көзделуде|көзделіп", re.I)
_FROM = re.compile(r"вводится в действие|вступает в силу|қолданысқа енгізіл|күшіне енеді", re.I)
_ADDED = re.compile(r"дополн|толықтыр", re.I)
_N = r"\d{1,4}(?:-\d{1,3})*"
_LIST = rf"{_N}\)?(?:(?:,|\s(?:и|және))\s?{_N}\)?)*"
_NAMED = (
    (UnitKind.POINT, re.compile(rf"подпункт\w*\s+({_LIST})|({_LIST})\s?-?\s?тармақша", re.I)),
    (UnitKind.PARAGRAPH, re.compile(rf"(?<!под)пункт\w*\s+({_LIST})|({_LIST})-\s?тармақ(?!ша)", re.I)),
)  # fmt: skip
_NUMBER = re.compile(_N)
MOST_LINES = 200  # of a wording


def introduces(folded: str) -> bool:
    """Whether a line is a note that ends in a colon: the wording of a change to come follows."""
    return (
        folded.endswith(":")
        and _NOTE.match(folded) is not None
        and bool(_TO_COME.search(folded))
        and bool(_FROM.search(folded))
    )


def wording_ends(body: Body, start: int, note: str) -> int:
    """The place after the wording that a note announces; `start` where it gives none."""
    kind, numbers = _named(note)
    if kind is None or start >= len(body.paras):
        return start
    first = body.marks[start]
    if first is None or first.kind is not kind or first.num not in numbers:
        return start
    if not _ADDED.search(note) and not _stands(body, kind, first.num):
        return start
    place = start + 1
    while place < min(len(body.paras), start + MOST_LINES):
        mark = body.marks[place]
        para = body.paras[place]
        if front.is_note(para.text, para.folded) or introduces(para.folded):
            break
        larger = mark is not None and (
            marks.is_heading(mark)
            or (mark.kind is kind and mark.num not in numbers)
            or (kind is UnitKind.POINT and mark.kind is UnitKind.PARAGRAPH)
        )
        if larger:
            break
        place += 1
    return place


def _named(note: str) -> tuple[UnitKind | None, frozenset[str]]:
    """The units that a note changes: the smallest kind that it names, and their numbers."""
    for kind, pattern in _NAMED:
        found = [m[1] or m[2] for m in pattern.finditer(note)]
        if found:
            return kind, frozenset(n for words in found for n in _NUMBER.findall(words))
    return None, frozenset()


def _stands(body: Body, kind: UnitKind, num: str) -> bool:
    """Whether a unit of this number stands in the open article already."""
    scope = body.builder.article() or body.builder.root
    return any(node.kind is kind and node.num == num for node in scope.walk())
