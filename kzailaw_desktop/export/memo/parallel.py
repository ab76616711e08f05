"""The units of an article: a table of columns, or paragraphs when there is one language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kzailaw_desktop.export.content import MemoArticle, MemoContent, MemoNote, MemoRow
from kzailaw_desktop.export.standing import edition_phrase, status_phrase
from kzailaw_desktop.export.word import wml
from kzailaw_desktop.export.word.comments import TextComment, remarked
from kzailaw_desktop.export.word.inline import plain
from kzailaw_desktop.export.word.wml import Element, cell, paragraph, run
from kzailaw_desktop.export.words import in_lang, word

Anchor = Callable[[TextComment], tuple[Element | None, list[Element]]]

_WHOLE = 700  # characters up to which a row is kept on one page
_DEEPEST = 3


def article_units(
    article: MemoArticle, content: MemoContent, width: int, anchor: Anchor | None = None
) -> list[Element]:
    """Heading and text of the article in the languages of the memo.

    `anchor` makes the user's notes into comments or numbers; without it they are left out.
    """
    remarks = _remarks(article, content) if anchor else {}
    if len(content.languages) == 1:
        return _plain(article, content, _Writer(remarks, anchor))
    return [_columns(article, content, width, _Writer(remarks, anchor))]


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the words of a row with the remarks that belong there."""

    remarks: dict[tuple[int, str], list[TextComment]]
    anchor: Anchor | None

    def runs(self, row: MemoRow, lang: str) -> list[Element]:
        text = row.texts.get(lang, "")
        own = self.remarks.get((id(row), lang), [])
        if own and self.anchor:
            return remarked(text, lang, own, self.anchor)
        return [run(text, lang)]


def _remarks(
    article: MemoArticle, content: MemoContent
) -> dict[tuple[int, str], list[TextComment]]:
    """Return the notes by the row and language they stand on; one whose words are gone is on the
    unit."""
    found: dict[tuple[int, str], list[TextComment]] = {}
    for note in article.notes:
        lang = note.lang if note.lang in content.languages else content.languages[0]
        rows = [row for row in article.rows if row.eid == note.eid] or list(article.rows[:1])
        holding = [row for row in rows if note.exact and note.exact in row.texts.get(lang, "")]
        row = next(iter([*holding, *[r for r in rows if r.texts.get(lang)], *rows]), None)
        if row is None:
            continue
        text = row.texts.get(lang, "")
        start, end = _span(text, note) if holding else (0, len(text))
        words = plain(note.text, note.format) + (f" [{', '.join(note.tags)}]" if note.tags else "")
        remark = TextComment(start, end, words, content.lang, note.author, note.date)
        found.setdefault((id(row), lang), []).append(remark)
    return found


def _span(text: str, note: MemoNote) -> tuple[int, int]:
    """Return the occurrence nearest to where the note was made; the printed number shifts it a
    little."""
    places = []
    at = text.find(note.exact)
    while at >= 0:
        places.append(at)
        at = text.find(note.exact, at + 1)
    start = min(places, key=lambda place: abs(place - note.start))
    return start, start + len(note.exact)


def _columns(article: MemoArticle, content: MemoContent, width: int, writer: _Writer) -> Element:
    number = len(content.languages)
    widths = [width // number] * number
    widths[-1] += width - sum(widths)
    rows = [wml.row(_head(article, content, widths), header=True)]
    named = content.lang if content.lang in content.languages else content.languages[0]
    for unit in article.rows:
        cells = []
        for lang, size in zip(content.languages, widths, strict=True):
            cells.append(cell(size, *_cell(unit, lang, writer, outline=lang == named)))
        longest = max((len(text) for text in unit.texts.values()), default=0)
        rows.append(wml.row(cells, whole=longest < _WHOLE))
    return wml.table(widths, rows)


def _head(article: MemoArticle, content: MemoContent, widths: list[int]) -> list[Element]:
    """Return the names of the columns, each in its own language, with edition and status."""
    cells = []
    for lang, size in zip(content.languages, widths, strict=True):
        name = word("language", lang, lang)
        if lang in article.act.editions:
            name += f", {edition_phrase(article.act, lang, lang, short=True)}"
        lines = [paragraph("TableHead", run(name, lang))]
        if lang in article.act.statuses:
            standing = status_phrase(article.act, lang, lang)
            lines.append(paragraph("TableHead", run(standing, lang, bold=False, size=10)))
        cells.append(cell(size, *lines, shade="F2F2F2"))
    return cells


def _cell(unit: MemoRow, lang: str, writer: _Writer, outline: bool) -> list[Element]:
    text = unit.texts.get(lang, "")
    if unit.part == "heading":
        level = {"outlineLvl": 1} if outline and unit.depth == 0 else {}
        return [paragraph("UnitHeading", *writer.runs(unit, lang), **level)]
    style = f"Unit{min(unit.depth, _DEEPEST)}" if unit.depth else "Unit"
    lines = [paragraph(style, *writer.runs(unit, lang))] if text else []
    lines += [paragraph(style, run("\t".join(row), lang)) for row in unit.rows.get(lang, ())]
    return lines


def _plain(article: MemoArticle, content: MemoContent, writer: _Writer) -> list[Element]:
    lang = content.languages[0]
    headed = any(unit.part == "heading" and unit.depth == 0 for unit in article.rows)
    elements = []
    if not headed:
        elements.append(paragraph("Heading2", run(in_lang(article.heading, lang), lang)))
    for unit in article.rows:
        text = unit.texts.get(lang, "")
        top = unit.part == "heading" and unit.depth == 0
        if text:
            style = "Heading2" if top else "UnitBody"
            elements.append(paragraph(style, *writer.runs(unit, lang)))
        for row in unit.rows.get(lang, ()):
            elements.append(paragraph("UnitBody", run("\t".join(row), lang)))
    return elements
