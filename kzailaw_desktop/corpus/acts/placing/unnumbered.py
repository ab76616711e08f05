"""Rules for unnumbered lines: what they are shows in how the text before them ends, by their
first letter, and by the next mark ahead."""

from __future__ import annotations

import re

from kzailaw_desktop.corpus.acts.changes.notes import REMARK
from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.acts.marks.line_marks import Mark
from kzailaw_desktop.corpus.acts.marks.numbers import follows
from kzailaw_desktop.corpus.acts.placing.body import Body
from kzailaw_desktop.corpus.acts.tree.lists import OPENS_LIST, ends
from kzailaw_desktop.corpus.acts.tree.nodes import ARTICLE_RANK, GROUPS, LEAF, UnitNode
from kzailaw_desktop.corpus.text.para import Para
from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.text import fold_lookalikes

_MID_SENTENCE = re.compile(r"[\w)»\"”%°]$")
_SENTENCE_END = re.compile(r"[.;:!?][\"»”’)\]]*$")
_SUM = re.compile(r"\d+(?:[.,]\d+)?\s+[а-яёәғқңөұүһі]")  # «2,5 процента от суммы»
TITLE_LENGTH = 300
LONGEST = 5_000  # characters of a unit beyond which no broken line is joined to it


def table(body: Body, place: int) -> int:
    """A table, kept where it stands."""
    if not body.paras[place].rows:
        return 0
    body.builder.table(body.paras[place])
    return 1


def heading_line(body: Body, place: int) -> int:
    """The title of a larger unit on the lines after its number."""
    top, para = body.top, body.paras[place]
    gathers = top.kind in GROUPS or top.kind is UnitKind.ANNEX
    if not gathers or top.children or top.level or top.text or len(para.text) > TITLE_LENGTH:
        return 0
    if not top.heading:
        wanted = not para.text.endswith((":", ";"))
    else:
        letters = [c for c in top.heading + para.text if c.isalpha()]
        capitals = bool(letters) and all(c.isupper() for c in letters)
        wanted = para.style == "heading" or capitals
    if wanted:
        top.heading = f"{top.heading} {para.text}".strip()
    return int(wanted)


def article_title(body: Body, place: int) -> int:
    """The title of an article on the line after its number."""
    top, text = body.top, body.paras[place].text
    if top.kind is not UnitKind.ARTICLE or top.heading or top.text or top.children:
        return 0
    if len(text) > TITLE_LENGTH or text[:1].islower():
        return 0
    if text.endswith((":", ";", ".", ",", "–", "-")):
        return 0
    top.heading = text
    return 1


def first_words(body: Body, place: int) -> int:
    """The words of a unit that has none yet."""
    top = body.top
    if top.text or top.children or top.kind is None or top.rows:
        return 0
    top.text = body.paras[place].text
    return 1


def remark_words(body: Body, place: int) -> int:
    """The words of a remark that has only its name so far: «Примечание.» on a line alone."""
    top = body.top
    if top.role != "remark" or top.children or not REMARK.fullmatch(fold_lookalikes(top.text)):
        return 0
    top.text = f"{top.text} {body.paras[place].text}"
    return 1


def broken(body: Body, place: int) -> int:
    """A line that only goes on with the text before it, broken in mid-sentence."""
    para, top, point = body.paras[place], body.top, body.builder.point()
    if not (para.text[:1].islower() or _SUM.match(para.text)) or marks.is_item(para.text):
        return 0
    if not ends(_MID_SENTENCE, top.text) or len(top.text) > LONGEST:
        return 0
    if top.children or top.closing or top.rank < ARTICLE_RANK:
        return 0
    goes_on = (point is None and top.rank < LEAF) or (
        top is point and _list_continues(top, body.ahead[place])
    )
    if goes_on:
        top.text = f"{top.text} {para.text}"
        body.broken.append(para)
    return int(goes_on)


def in_point(body: Body, place: int) -> int:
    """A line inside a point: an item of its list, or a further part of it."""
    para, point = body.paras[place], body.builder.point()
    if point is None:
        return 0
    small = _small(para)
    before = body.top.last_words()
    going = _list_continues(point, body.ahead[place])
    lettered = marks.is_item(para.text)  # «а) …», «– …»: always below the open point
    inside = going or lettered or ends(OPENS_LIST, point.text) or (small and before.endswith(":"))
    if small and not inside:
        inside = before.endswith(";") or bool(point.children)
        if not inside and not ends(_SENTENCE_END, before):
            return 0  # closing words
    if not inside or not (small or going or not _list_over(point)):
        return 0
    body.builder.leaf(point, UnitKind.INDENT if small else UnitKind.SUBPARAGRAPH, para)
    return 1


def closing(body: Body, place: int) -> int:
    """Words after a list that finish the sentence which introduced it."""
    para, builder = body.paras[place], body.builder
    if not _small(para):
        return 0
    before, point = body.top.last_words(), builder.point()
    unfinished = bool(before) and not ends(_SENTENCE_END, before)
    if point is not None and not point.children and not before.endswith(";") and unfinished:
        assert point.parent is not None
        builder.close(point.parent, para)
        return 1
    holder = builder.holder()
    if not holder.children or marks.is_item(para.text) or not unfinished:
        return 0
    builder.close(holder, para)
    return 1


def part(body: Body, place: int) -> int:
    """A further unnumbered part (часть, бөлік) of the unit that is open."""
    body.builder.leaf(body.builder.holder(), UnitKind.SUBPARAGRAPH, body.paras[place])
    return 1


def _small(para: Para) -> bool:
    return para.text[:1].islower() or para.text[:1].isdigit() or marks.is_item(para.text)


def _list_continues(point: UnitNode, ahead: Mark | None) -> bool:
    return (
        ahead is not None
        and ahead.kind is UnitKind.POINT
        and ahead.num != "1"
        and follows(point.num, ahead.num)
    )


def _list_over(point: UnitNode) -> bool:
    """Whether the point opened a list that has ended with a full stop."""
    return bool(point.children) and point.last_words().endswith(".")
