"""Rules for lines that begin with a mark: headings, paragraphs, points, remarks."""

from __future__ import annotations

import re
from dataclasses import replace

from kzailaw_desktop.corpus.acts.changes import notes
from kzailaw_desktop.corpus.acts.changes.targets import RawNote
from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.acts.marks.line_marks import Mark
from kzailaw_desktop.corpus.acts.marks.numbers import follows, key
from kzailaw_desktop.corpus.acts.placing import ranges
from kzailaw_desktop.corpus.acts.placing.body import Body
from kzailaw_desktop.corpus.acts.tree import lists
from kzailaw_desktop.corpus.acts.tree.nodes import RANK, UnitNode
from kzailaw_desktop.corpus.reports.report import Repair
from kzailaw_desktop.corpus.reports.wording import say
from kzailaw_desktop.corpus.text.para import Para
from kzailaw_desktop.domain import UnitKind

_MORE_NUMBERS = re.compile(r"^(?:(?:[-–,]|и|және)\s*\d+(?:-\d+)*[.)]\s*)+")  # «7)–9) исключены»
# «Статья 5 Закона о связи», «Статья 148 Трудового кодекса»: a sentence, no heading
_NAMES_ACT = re.compile(
    r"(?:настоящ|Закона\b|Кодекса\b|Конституци|Указа\b|Правил\b|\w+(?:ого|его)\s+[Кк]одекса|Заңның|Кодекстің)"
)
MOST_MISSING = 30  # articles that a source may leave out between two
LONGEST_WRAPPED = 5_000  # characters of a unit beyond which no line is joined to it
_POINT_SIGN = re.compile(r"(?<![(\w])-?\d+\)")  # closes no bracket
LONGEST_REMOVAL = 400
FARTHEST = 60  # a number that is larger by more than this is no paragraph: a year, a sum


def after_numbers(words: str) -> str:
    """The words of a line that names several units: «7)–9) исключены»."""
    return _MORE_NUMBERS.sub("", words)


# -- headings -------------------------------------------------------------------------------


def heading(body: Body, place: int) -> int:
    """An article or a larger unit, where its number goes on with the numbering."""
    mark = body.marks[place]
    if mark is None or not marks.is_heading(mark) or not _fits(body, mark):
        return 0
    node = _open(body, body.builder.group(mark.kind, mark.level), mark, body.paras[place])
    node.heading = mark.rest
    node.level = mark.level
    _removed(body, node, body.paras[place])
    return 1


def repeated_heading(body: Body, place: int) -> int:
    """A heading that the source prints twice in a row: the second one is taken out."""
    mark, top = body.marks[place], body.top
    if mark is None or not marks.is_heading(mark) or top.text or top.children or not mark.rest:
        return 0
    if (top.kind, top.num, top.heading) != (mark.kind, mark.num, mark.rest):
        return 0
    para = body.paras[place]
    body.taken_out.append(Repair(para.line, para.text, "", say("repair-repeated-title", body.lang)))
    return 1


def _fits(body: Body, mark: Mark) -> bool:
    """Whether a heading without a full stop after its number goes on with the numbering; else it
    is a sentence that begins with a reference: «Статья 5 Закона о связи…»."""
    if mark.level:
        return True
    before = body.last.get(mark.kind, "")
    stopped = mark.printed.endswith((".", ":")) or not mark.rest
    fits = stopped or not before or follows(before, mark.num) or mark.num == "1"
    fits = fits or (body.without_stops(mark.kind) and _comes_later(before, mark))
    if fits:
        body.last[mark.kind] = mark.num
    return fits


def _comes_later(before: str, mark: Mark) -> bool:
    """Whether a heading stands a few numbers further on and does not name another act."""
    ahead = key(mark.num)[0] - key(before)[0]
    return 0 < ahead <= MOST_MISSING and not _NAMES_ACT.match(mark.rest)


def bare_article(body: Body, place: int) -> int:
    """An inserted article whose word was left out: «22-1. Үкімет мүшелері»."""
    mark, para, article = body.marks[place], body.paras[place], body.builder.article()
    if mark is None or mark.kind is not UnitKind.PARAGRAPH or article is None:
        return 0
    base, dash, _ = mark.num.partition("-")
    if not dash or base != article.num.split("-")[0] or "." in mark.num:
        return 0
    ahead = body.ahead[place]
    title = not mark.rest.endswith((".", ";", ":")) and ahead is not None and ahead.num == "1"
    flush = not para.indented or para.style == "heading" or title
    own = (c.num for c in article.children if c.kind is UnitKind.PARAGRAPH)
    if not flush or any(num.split("-")[0] == base for num in own):
        return 0
    changed = replace(mark, kind=UnitKind.ARTICLE)
    if _fits(body, changed):
        node = _open(body, body.builder.group(UnitKind.ARTICLE), changed, para)
        node.heading = mark.rest
        _removed(body, node, para)
        return 1
    return 0


def removed_range(body: Body, place: int) -> int:
    """«Статьи 9 – 11. Исключены…»: units that are gone, each in its place, with one note."""
    para = body.paras[place]
    found = ranges.removed(para.text, para.folded)
    if found is None:
        return 0
    kind = found.kind
    if kind is UnitKind.PARAGRAPH or kind is UnitKind.POINT:
        before = _last_of(body, kind)
    else:
        before = body.last.get(kind, "")
    if before and not follows(before, found.nums[0]):
        return 0
    for num in found.nums:
        if kind is UnitKind.POINT:
            parent = lists.parent_of_point(body.top, num)
        else:
            parent = body.builder.larger(RANK[kind])
        node = _open(body, parent, Mark(kind, num, ranges.printed(kind, num, body.lang), ""), para)
        body.raw_notes.append(RawNote(para.text, para.line, node, removed=node, hrefs=para.hrefs))
        body.last[kind] = num
    return 1


def _last_of(body: Body, kind: UnitKind) -> str:
    for node in body.top.above():
        own = [child.num for child in node.children if child.kind is kind]
        if node.kind is kind:
            return node.num
        if own:
            return own[-1]
    return ""


# -- remarks --------------------------------------------------------------------------------


def remark(body: Body, place: int) -> int:
    """«Примечание.», «Ескертпе.»: a part of the article with numbers of its own."""
    para = body.paras[place]
    if body.marks[place] is not None or not notes.REMARK.match(para.folded) or para.rows:
        return 0
    article = body.builder.article()
    holder = article or body.builder.holder()
    body.builder.leaf(holder, UnitKind.SUBPARAGRAPH, para, "remark")
    return 1


# -- paragraphs and points ------------------------------------------------------------------


def paragraph_of_remark(body: Body, place: int) -> int:
    """A number that begins or goes on with the numbers of the open remark."""
    mark = body.marks[place]
    if mark is None or mark.kind is not UnitKind.PARAGRAPH:
        return 0
    parent = body.builder.remark(mark.num)
    return 0 if parent is None else _numbered(body, place, mark, parent)


def paragraph(body: Body, place: int) -> int:
    """«3.»: a paragraph of the open article, or of rules."""
    mark = body.marks[place]
    if mark is None or mark.kind is not UnitKind.PARAGRAPH or _too_far(body, mark):
        return 0
    return _numbered(body, place, mark, body.builder.larger(RANK[UnitKind.PARAGRAPH]))


def _too_far(body: Body, mark: Mark) -> bool:
    """Whether a number is none of the article's: a year or a sum at the beginning of a line."""
    article = body.builder.article()
    if article is None:
        return False
    return key(mark.num)[0] > article.largest_paragraph() + FARTHEST


def wrapped_number(body: Body, place: int) -> int:
    """A line whose number only goes on with the sentence before: «(СП, № 20, ст.», «54) и…»."""
    mark, top = body.marks[place], body.top
    if mark is None or mark.kind is not UnitKind.POINT or not mark.rest[:1].islower():
        return 0
    text = top.text
    if "(" not in text or top.children or len(text) > LONGEST_WRAPPED:
        return 0
    if text.count("(") <= text.count(")") - len(_POINT_SIGN.findall(text)):
        return 0
    last = lists.last_point(lists.parent_of_point(top, mark.num))
    if follows(last.num if last else "0", mark.num):
        return 0
    top.text = f"{top.text} {body.paras[place].text}"
    body.broken.append(body.paras[place])
    return 1


def point(body: Body, place: int) -> int:
    """«2)»: a point of the list that its number continues."""
    mark = body.marks[place]
    if mark is None or mark.kind is not UnitKind.POINT:
        return 0
    return _numbered(body, place, mark, lists.parent_of_point(body.top, mark.num))


def _numbered(body: Body, place: int, mark: Mark, parent: UnitNode) -> int:
    node = _open(body, parent, mark, body.paras[place])
    node.text = mark.rest
    _removed(body, node, body.paras[place])
    return 1


def _open(body: Body, parent: UnitNode, mark: Mark, para: Para) -> UnitNode:
    role = "subheading" if mark.level else ""
    node = body.builder.add(parent, mark.kind, para, role)
    node.num, node.printed = mark.num, mark.printed
    body.settle(node)
    return node


def _removed(body: Body, node: UnitNode, para: Para) -> None:
    """«2) исключен…»: the unit stays, empty; the words become its note."""
    printed = node.heading or node.text
    words = after_numbers(printed)
    if not notes.REMOVED.match(words) or len(words) >= LONGEST_REMOVAL:
        return
    node.printed = f"{node.printed} {printed[: len(printed) - len(words)]}".strip()
    node.heading = node.text = ""
    body.raw_notes.append(RawNote(words, para.line, node, removed=node, hrefs=para.hrefs))
