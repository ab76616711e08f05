"""Paragraphs of which a source has run several together: headings on one line, a remark with its
first number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kzailaw_desktop.corpus.acts.changes import notes
from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.acts.marks.line_marks import Mark
from kzailaw_desktop.corpus.acts.marks.numbers import follows
from kzailaw_desktop.corpus.text.para import Para
from kzailaw_desktop.domain import UnitKind

_INSIDE = re.compile(
    r"(?<=\S)\s+(?=(?:Раздел|РАЗДЕЛ|Подраздел|Глава|ГЛАВА|Параграф|ПАРАГРАФ|Статья|СТАТЬЯ)\s+[\dIVX]|"
    r"§\s*\d|\d{1,4}(?:-\d{1,3})?\s?[-–]\s?(?:бап|тарау|параграф|бөлім|БАП|ТАРАУ|БӨЛІМ)\b\s?\.)"
)
_NUMBERED_REMARK = re.compile(r"\s*(?=1\s?[.)]\s+\S)")
_ORDER = (
    UnitKind.PART, UnitKind.TITLE, UnitKind.SUBTITLE, UnitKind.CHAPTER, UnitKind.SECTION,
    UnitKind.ARTICLE,
)  # fmt: skip
LONGEST = 600  # characters of a line of headings


def split(paras: Sequence[Para]) -> list[Para]:
    """Return the paragraphs, with those that hold several units cut before each of them."""
    out: list[Para] = []
    last = ""  # the number of the article before
    for para in paras:
        pieces = [para] if para.rows else (_remark(para) or _headings(para, last))
        for piece in pieces:
            mark = marks.mark(piece.text, piece.folded) if len(pieces) > 1 else _article(piece)
            if mark is not None and mark.kind is UnitKind.ARTICLE:
                last = mark.num
        out += pieces
    return out


def _article(para: Para) -> Mark | None:
    """Return the mark of an article; other lines are not looked at closely."""
    head = para.folded[:14].lower()
    return marks.mark(para.text, para.folded) if "стать" in head or "бап" in head else None


def _headings(para: Para, last: str) -> list[Para]:
    """«Глава 2. Сделки Статья 2. Понятие»: a larger unit and the smaller one that it begins with."""
    if len(para.text) > LONGEST or para.style in ("note", "warning"):
        return [para]
    cut = _INSIDE.search(para.folded)
    if cut is None:
        return [para]
    whole = marks.mark(para.text, para.folded)
    if whole is None or whole.kind not in _ORDER[:-1]:
        return [para]
    after = para.text[cut.end() :]
    inner = marks.mark(after)
    if inner is None or inner.kind not in _ORDER or not _smaller(whole, inner, last):
        return [para]
    if inner.kind is UnitKind.ARTICLE and not inner.printed.endswith((".", ":")):
        return [para]
    first, rest = _cut(para, cut.start(), cut.end())
    return [first, *_headings(rest, last)]


def _smaller(outer: Mark, inner: Mark, last: str) -> bool:
    """Tell whether the inner unit can begin the outer one: smaller, and next in its numbering."""
    if _ORDER.index(inner.kind) <= _ORDER.index(outer.kind):
        return False
    return inner.kind is not UnitKind.ARTICLE or not last or follows(last, inner.num)


def _remark(para: Para) -> list[Para] | None:
    """«Примечания. 1. Повторным считается…»: the remark and its first number."""
    match = notes.REMARK.match(para.folded)
    if match is None or marks.mark(para.text, para.folded) is not None:
        return None
    number = _NUMBERED_REMARK.match(para.folded, match.end())
    if number is None:
        return None
    return list(_cut(para, match.end(), number.end()))


def _cut(para: Para, end: int, begin: int) -> tuple[Para, Para]:
    first = replace(para, text=para.text[:end].strip())
    second = replace(para, text=para.text[begin:].strip(), anchor="")
    return first, second
