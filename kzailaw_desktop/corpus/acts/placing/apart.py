"""Rules for lines outside the current body: annexes, signatures, notes, quotations."""

from __future__ import annotations

from kzailaw_desktop.corpus.acts import front, requisites
from kzailaw_desktop.corpus.acts.changes import notes
from kzailaw_desktop.corpus.acts.changes.targets import RawNote
from kzailaw_desktop.corpus.acts.layout import quotes
from kzailaw_desktop.corpus.acts.marks import annexes, person_names
from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.acts.placing import announced
from kzailaw_desktop.corpus.acts.placing.body import Body
from kzailaw_desktop.corpus.acts.placing.numbered import after_numbers
from kzailaw_desktop.corpus.acts.tree.nodes import UnitNode
from kzailaw_desktop.domain import UnitKind

RED_LINES = 6  # paragraphs that a red note may have
LONGEST_OFFICE = 160  # characters of a line of a signature
OFFICE_LINES = 4  # lines of an office and the name below it


def annex(body: Body, place: int) -> int:
    """«Приложение 1 к приказу…»: an annex begins, and with it a numbering of its own."""
    begun = body.annexes[place]
    if begun is None:
        return 0
    parent = _parent_of_annex(begun, body.builder.root)
    node = body.builder.annex(begun.num, begun.printed, body.paras[place], parent)
    body.settle(node)
    body.last.clear()
    body.closing = False
    return begun.length


def _parent_of_annex(begun: annexes.Begin, root: UnitNode) -> UnitNode:
    """An annex to rules that are themselves an annex stands inside these."""
    tops = [node for node in root.children if node.kind is UnitKind.ANNEX]
    outer = annexes.is_of_rules
    if not tops or not outer(begun.printed) or outer(tops[-1].printed):
        return root
    return tops[-1]


def signature(body: Body, place: int) -> int:
    """The signature, and what follows it up to an annex."""
    if not (body.closing or _signed(body, place)):
        return 0
    body.closing = True
    body.conclude(body.paras[place])
    return 1


def _signed(body: Body, place: int) -> bool:
    para = body.paras[place]
    if body.marks[place] or body.body_ahead[place]:
        return False
    if _signs_with_name(body, place):
        return True
    if not front.is_signature(para.text):
        return False
    tail = " ".join(p.text for p in body.paras[place : place + 3])
    before = body.top.last_words()
    return (person_names.ends_in_name(tail) or len(para.text) < 60) and not before.endswith(":")


def _signs_with_name(body: Body, place: int) -> bool:
    """An office of any name over the name of its holder: «Управляющий Делами», «А. Бисембаев»."""
    text = body.paras[place].text
    holder = body.builder.holder()
    if person_names.is_name(text) and holder.num and not holder.text.endswith(":"):
        return True
    if body.top.kind is None or not body.top.last_words().endswith((".", "»", ")")):
        return False
    if not 0 < len(text) < LONGEST_OFFICE or text.endswith((".", ":", ";", ",")):
        return False
    if not text[:1].isupper():
        return False
    if person_names.ends_in_name(text):
        return True
    for after in range(place + 1, min(place + OFFICE_LINES, len(body.paras))):
        para = body.paras[after]
        if para.rows or body.marks[after] or body.annexes[after] or len(para.text) > LONGEST_OFFICE:
            return False
        if person_names.is_name(para.text):
            return True
    return False


def publisher(body: Body, place: int) -> int:
    """A publisher's line at the end of the text."""
    para = body.paras[place]
    if para.rows or body.marks[place] or body.body_ahead[place]:
        return 0
    if not (body.published or front.PUBLISHER.match(para.text)):
        return 0
    body.conclude(para)
    return 1


def note(body: Body, place: int) -> int:
    """An amendment note or an editor's note."""
    return take_note(body, place, body.top)


def take_note(body: Body, place: int, top: UnitNode) -> int:
    """Take a note that begins here: how many paragraphs it has, 0 for none."""
    para = body.paras[place]
    kind = front.is_note(para.text, para.folded)
    if not kind and para.style in ("note", "warning"):
        kind = "footnote" if para.style == "note" else "warning"
        mark = body.marks[place]
        if para.style == "note" and mark and notes.REMOVED.match(after_numbers(mark.rest)):
            return 0
    if not kind and notes.may_be_bare(body.marks[place]) and notes.is_bare(para.folded):
        kind = "footnote"
    if announced.introduces(para.folded):
        kind = "warning"
    if not kind:
        return 0
    length = _note_length(body, place, kind)
    taken = body.paras[place : place + length]
    found = RawNote(
        " ".join(p.text for p in taken), para.line, top, kind != "footnote",
        hrefs=[pair for p in taken for pair in p.hrefs],
    )  # fmt: skip
    body.raw_notes.append(found)
    if found.warning:
        body.waiting.append(found)
    return length


def take_editorial(body: Body, place: int, top: UnitNode) -> int:
    """Before the body, a sentence on other acts that changed or enacted this one is a note."""
    para = body.paras[place]
    if not notes.is_editorial(para.folded) or requisites.is_requisites(para.text):
        return 0
    body.raw_notes.append(RawNote(para.text, para.line, top, hrefs=para.hrefs))
    return 1


def _note_length(body: Body, place: int, kind: str) -> int:
    """A red note's words stand in the next paragraph; a footnote is one paragraph."""
    if kind == "footnote":
        return 1
    text = body.paras[place].folded
    match = notes.WARNING.match(text) or notes.NOTICE.match(text)
    bare = match is not None and match.end() >= len(text)
    end = place + 1
    while end < len(body.paras) and end < place + RED_LINES:
        para = body.paras[end]
        if front.is_note(para.text, para.folded) or para.style == "note" or para.rows:
            break
        content = bare and end == place + 1 and not marks.is_heading(body.marks[end])
        more = not body.marks[end] and notes.is_announced(para.folded)
        if not (para.style == "warning" or content or more):
            break
        end += 1
    last = body.paras[end - 1]
    if announced.introduces(last.folded) or (bare and announced.introduces(text + last.folded)):
        words = " ".join(p.folded for p in body.paras[place:end])
        end = announced.wording_ends(body, end, words)
    return end - place


def quotation(body: Body, place: int) -> int:
    """A quoted new wording that spans several paragraphs: it is not structure here."""
    if not body.top.last_words().endswith(":"):
        return 0
    builder = body.builder
    point, article = builder.point(), builder.article()
    found = quotes.find(
        body.paras, body.marks, place,
        point=point.num if point else "", article=article.num if article else "",
    )  # fmt: skip
    if found.length and not found.closed:
        body.doubt("unclosed-quote", body.paras[place].line, body.top)
    kind = UnitKind.SUBPARAGRAPH if point is None else UnitKind.INDENT
    for para in body.paras[place : place + found.length]:
        builder.leaf(point or builder.holder(), kind, para)
    return found.length
