"""Citations, literature and defined terms in a text: found in the background, shown when found. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from kzailaw_desktop import domain
from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act, Document, Paragraph
from kzailaw_desktop.gui.reading.rows.row_types import Cell, Row, display
from kzailaw_desktop.gui.reading.rows.typeset import utf16

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library

TIP_LENGTH = 420


class TextMark(NamedTuple):
    """A span in UTF-16 units; `kind` "citation" or "term"; where it leads and what it says."""

    start: int
    end: int
    kind: str
    document: str
    eid: str
    tip: str = ""


FindTerms = Callable[[str, str], list[tuple[int, int, str]]]  # start, end, eId of the definition
Wanted = list[tuple[int, Row, tuple[Cell, ...]]]
Seen = dict[tuple[str, int], set[str]]
Marks = dict[tuple[int, int], list[TextMark]]


def find_marks(
    library: Library, document: Document, wanted: Wanted, terms: FindTerms, seen: Seen
) -> Marks:
    """Marks of these rows: number, row and its cells as shown; `terms` finds defined terms.

    `seen` holds the terms marked so far in each article and column, and grows.
    """
    works: dict[int, Paragraph] = {}
    if isinstance(document, domain.Commentary):
        from kzailaw_desktop.corpus.articles.literature import literature

        works = literature(document)
    found: Marks = {}
    for number, row, cells in wanted:
        for column, cell in enumerate(cells):
            text = display(row, cell)
            if not cell.text or row.is_heading or not cell.lang:
                continue
            marks = list(_citations(library, document, row, cell, text))
            known = seen.setdefault((row.article, column), set())
            if isinstance(document, Act):
                marks += _terms(document, row, cell, text, terms, known, marks)
            marks += _literature(document.id, row, text, works)
            found[number, column] = sorted(marks, key=lambda m: m.start)
    return found


def _citations(
    library: Library, document: Document, row: Row, cell: Cell, text: str
) -> Iterable[TextMark]:
    own = document.id if isinstance(document, Act) else ""
    for each in library.cite(text, lang=cell.lang, doc=own, here=row.eid if own else ""):
        act = library.with_uri(each.act) if each.resolved else None
        itself = not each.eid and isinstance(act, Act) and act.id == document.id
        if isinstance(act, Act) and each.eid != row.eid and not itself:
            tip = tip_of(act, each.eid, cell.lang)
            start, end = utf16(text, each.start), utf16(text, each.end)
            yield TextMark(start, end, "citation", act.id, each.eid, tip)


def _terms(
    act: Act,
    row: Row,
    cell: Cell,
    text: str,
    terms: FindTerms,
    known: set[str],
    taken: list[TextMark],
) -> list[TextMark]:
    """The first use of each term in an article; a page full of dots would not be calm."""
    found = []
    for start, end, eid in terms(text, cell.lang):
        if eid in known or eids.article_of(eid) == eids.article_of(row.eid):
            continue
        if any(m.start < end and start < m.end for m in taken):
            continue
        tip = tip_of(act, eid, cell.lang)
        if tip:
            known.add(eid)
            found.append(TextMark(utf16(text, start), utf16(text, end), "term", act.id, eid, tip))
    return found


def _literature(id: str, row: Row, text: str, works: dict[int, Paragraph]) -> Iterable[TextMark]:
    """The works an article cites by number, each with its entry in the list of literature."""
    if not works or row.eid in {work.eid for work in works.values()}:
        return
    from kzailaw_desktop.corpus.articles.literature import cited

    for start, end, number in cited(text):
        if number in works:
            entry, tip = works[number], _tip("", works[number].text)
            yield TextMark(utf16(text, start), utf16(text, end), "citation", id, entry.eid, tip)


def tip_of(act: Act, eid: str, lang: str) -> str:
    """What a tooltip says of a provision: its name, and the beginning of its text."""
    from kzailaw_desktop import labels

    expression = act.expression(lang) or act.expressions[0]
    if not eid:
        return _tip("", expression.title)
    unit = next((u for u, _ in expression.walk() if u.eid == eid), None)
    if unit is None:
        return ""
    return _tip(labels.label(eid, lang, act.profile), unit.full_text())


def _tip(name: str, words: str) -> str:
    text = " ".join(words.split())
    shown = text if len(text) <= TIP_LENGTH else f"{text[:TIP_LENGTH].rsplit(' ', 1)[0]} …"
    return f"{name}\n{shown}" if name else shown
