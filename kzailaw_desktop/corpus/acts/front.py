"""What stands around the body of an act: contents, signature, notes; and its profile."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzailaw_desktop.corpus.acts.changes import notes
from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.acts.marks import person_names
from kzailaw_desktop.corpus.text.para import Para
from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.text import fold_lookalikes

_PROFILE_B = re.compile(
    r"уголовн|административн\w+ правонаруш|процессуальн|процедурно|қылмыстық|процестік|"
    r"әкімшілік құқық бұзушылық|рәсімдік",
    re.I,
)
_SIGNATURE = re.compile(
    r"(?:Қазақстан\s+Республикасының?|Республиканың)?\s*Президенті?(?:\s|$)|"
    r"(?:Первый\s+)?Президент(?:\s+Республики(?:\s+Казахстан)?)?(?:\s|$)|Республики Казахстан\s+\S\.|"
    r"Қазақстан\s+Республикасының?(?:$|\s+Премьер)|Республики Казахстан$|"
    r"(?:\S+\s+){0,3}Премьер-Министр(?:і)?(?:\s|$)|"
    r"(?:И\.\s?о\.|Исполняющ\S+ обязанности|Первый заместитель|Заместитель)?\s*Министр(?:а|і|дің)?\b|"
    r"(?:Председател[ья]|Төраға(?:сы)?|Аким|Әкім[і]?|Секретарь|Хатшысы|Судья)(?:\s|$)|"
    r"(?:\S+\s+){0,8}(?:[Мм]инистрі|[Мм]инистрінің м\.а\.|министр)\s+[А-ЯӘҒҚҢӨҰҮҺІ]\.",
)
PUBLISHER = re.compile(r"©|\(c\)\s*\d{4}", re.I)


def skip_contents(paras: Sequence[Para], found: Sequence[marks.Mark | None]) -> tuple[int, int]:
    """Return the span of a list of contents, (0, 0) when there is none.

    A list of contents begins with its heading, or is a run of headings with nothing between, and
    ends where its first heading comes again.
    """
    for place, para in enumerate(paras[:60]):
        if marks.is_contents(para.text):
            return place, _contents_end(found, place + 1)
    first = next((i for i, m in enumerate(found) if marks.is_heading(m)), len(paras))
    run = first
    while run < len(paras) and (marks.is_heading(found[run]) or not found[run]) and run < first + 9:
        run += 1
    headings = sum(marks.is_heading(m) for m in found[first:run])
    if headings >= 6:
        end = _contents_end(found, first)
        if end > first:
            return first, end
    return 0, 0


def _contents_end(found: Sequence[marks.Mark | None], begin: int) -> int:
    first = next((i for i in range(begin, len(found)) if marks.is_heading(found[i])), None)
    if first is None or first > begin + 3:
        return begin
    wanted = found[first]
    assert wanted is not None
    numbered = 0
    for place in range(first + 1, len(found)):
        other = found[place]
        if other is None:
            continue
        if (other.kind, other.num) == (wanted.kind, wanted.num):
            if numbered * 5 >= place - first:
                return begin
            while place - 1 > first:
                larger = found[place - 1]
                if larger is None or larger.kind is not UnitKind.PART:
                    break
                place -= 1
            return place
        numbered += not marks.is_heading(other)
    return begin


def is_signature(text: str) -> bool:
    """Tell whether a line looks like the beginning of a signature."""
    if len(text) > 220 or text.endswith((":", ";", ",")):
        return False
    folded = fold_lookalikes(text)
    return bool(_SIGNATURE.match(folded)) and (
        len(text) < 60 or bool(person_names.ends_in_name(folded))
    )


def profile(title: str, subtype: str, body: str) -> str:
    """ "B" for codes whose "1." is a часть and "2)" a пункт."""
    if subtype == "code" and _PROFILE_B.search(fold_lookalikes(title)):
        return "B"
    own = len(_POINT_IN_BRACKET.findall(body))
    below = len(_SUBPOINT.findall(body))
    parts = len(_NUMBERED_PART.findall(body))
    return "B" if own > 3 * below + 5 and parts > _FEWEST_PARTS else "A"


# How a code of profile B cites itself, in either language: «пункт 2) части первой статьи 5».
_POINT_IN_BRACKET = re.compile(r"(?<!под)пункт\w* \d+(?:-\d+)?\)|\d\) тарма[қғ](?!ша)")
_SUBPOINT = re.compile(r"подпункт\w* \d+|\d\) тармақша")
_NUMBERED_PART = re.compile(
    r"част(?:ь|и|ью|ей|ях|ями|ям) (?:перв|втор|трет|четв[её]рт|пят|шест|\d)|"
    r"(?:бірінші|екінші|үшінші|төртінші|бесінші|\d-) ?бөлі[кг]"
)
_FEWEST_PARTS = 5


_NOTE_LETTERS = frozenset("СсЕеПпВвҚқЗзРр<*")


def is_note(text: str, folded: str) -> str:
    """ "footnote", "warning", "notice" or "" by how a line begins."""
    if folded[:1] not in _NOTE_LETTERS:
        return ""
    if notes.COURT_NOTE.match(folded):
        return "footnote"
    if notes.FOOTNOTE.match(folded):
        return "" if notes.is_remark_kk(folded) else "footnote"
    if notes.WARNING.match(folded):
        return "warning"
    return "notice" if notes.NOTICE.match(folded) else ""
