"""Quoted new wordings in amending acts: what stands in quotation marks is not structure here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.acts.marks.line_marks import Mark
from kzailaw_desktop.corpus.acts.marks.numbers import follows
from kzailaw_desktop.corpus.text.para import Para
from kzailaw_desktop.domain import UnitKind

_QUOTE_CLOSES = re.compile(r"[\"»”](?:\s*[;.,]|\s*\)|\s*;?\s*$)\s*$")
_COMMAND = re.compile(
    r"исключить|изложить|дополнить|заменить|признать утратив|внести|считать|"
    r"алып тасталсын|жазылсын|толықтырылсын|ауыстырылсын|енгізілсін|жойылды деп танылсын|"
    r"^(?:в\s)?(?:абзац|пункт|подпункт|стать|част|глав|раздел|заголов|преамбул)|"
    r"^\S+-(?:бап|тарма|тарау)",
    re.I,
)
QUOTE_LIMIT = 300  # paragraphs that a quoted new wording may span


@dataclass(frozen=True, slots=True)
class QuotedWording:
    """A quotation of `length` paragraphs (0: none); `closed`: its closing mark was found."""

    length: int = 0
    closed: bool = True


def find(
    paras: Sequence[Para], found: Sequence[Mark | None], place: int, *, point: str, article: str
) -> QuotedWording:
    """Return the quotation that begins at `place`; none for a single line or none at all.

    `point`, `article`: the numbers of the open units. Where the closing mark was forgotten, the
    quotation ends before the command that goes on with their numbering, or before the heading
    that stands between it and the next quotation.
    """
    if not begins(paras[place].text):
        return QuotedWording()
    heading = stop = 0
    for end in range(place + 1, min(place + QUOTE_LIMIT, len(paras))):
        words, mark = paras[end].text, found[end]
        if not heading and marks.is_heading(mark):
            heading = end
        if heading and begins(words) and paras[end - 1].text.endswith(":"):
            return QuotedWording(heading - place, False)
        if mark is not None and not stop and _goes_on(mark, point, article, paras[end - 1].text):
            stop = end
            if _COMMAND.search(mark.rest):
                return QuotedWording(stop - place, False)
        if _QUOTE_CLOSES.search(words) and _shut(words):
            return QuotedWording(end - place + 1)
    return QuotedWording(stop - place, False) if stop else QuotedWording()


def _goes_on(mark: Mark, point: str, article: str, before: str) -> bool:
    """Tell whether a line goes on with the numbering around the quotation."""
    if not before.endswith((".", ";", ",", "»", '"', "”")):
        return False
    if mark.kind is UnitKind.POINT:
        return bool(point) and mark.num != "1" and follows(point, mark.num)
    if mark.kind is UnitKind.ARTICLE:
        return bool(article) and follows(article, mark.num)
    return False


def begins(text: str) -> bool:
    """Tell whether a line begins a quotation that it does not end."""
    return text[:1] in ('"', "«", "“", "„") and _open(text)


def _open(text: str) -> bool:
    return (
        text.count('"') % 2 == 1
        or text.count("«") > text.count("»")
        or (text.count("“") + text.count("„") > text.count("”"))
    )


def _shut(text: str) -> bool:
    """Tell whether a line closes more quotations than it opens."""
    return text.count('"') % 2 == 1 or text.count("»") + text.count("”") > text.count("«") + (
        text.count("“")
    )
