"""The units of an article: a table of columns, or paragraphs when there is one language."""

from __future__ import annotations

from kzailaw_desktop.export import wml
from kzailaw_desktop.export.content import MemoArticle, MemoContent, MemoRow
from kzailaw_desktop.export.dates import short_date
from kzailaw_desktop.export.wml import Element, cell, paragraph, run
from kzailaw_desktop.export.words import in_lang, word

_WHOLE = 700  # characters up to which a row is kept on one page
_DEEPEST = 3


def article_units(article: MemoArticle, content: MemoContent, width: int) -> list[Element]:
    """Heading and text of the article in the languages of the memo."""
    if len(content.languages) == 1:
        return _plain(article, content, content.languages[0])
    return [_columns(article, content, width)]


def _columns(article: MemoArticle, content: MemoContent, width: int) -> Element:
    number = len(content.languages)
    widths = [width // number] * number
    widths[-1] += width - sum(widths)
    rows = [wml.row(_head(article, content, widths), header=True)]
    for unit in article.rows:
        cells = []
        for lang, size in zip(content.languages, widths, strict=True):
            cells.append(cell(size, *_cell(unit, lang, outline=lang == content.lang)))
        longest = max((len(text) for text in unit.texts.values()), default=0)
        rows.append(wml.row(cells, whole=longest < _WHOLE))
    return wml.table(widths, rows)


def _head(article: MemoArticle, content: MemoContent, widths: list[int]) -> list[Element]:
    """The names of the columns, each in its own language, with edition and status."""
    cells = []
    for lang, size in zip(content.languages, widths, strict=True):
        name = word("language", lang, lang)
        if lang in article.act.editions:
            date = short_date(article.act.editions[lang])
            name += f", {word('phrase', 'edition_short', lang, date=date)}"
        lines = [paragraph("TableHead", run(name, lang))]
        if lang in article.act.statuses:
            standing = word("status", article.act.statuses[lang], lang)
            lines.append(paragraph("TableHead", run(standing, lang, bold=False, size=10)))
        cells.append(cell(size, *lines, shade="F2F2F2"))
    return cells


def _cell(unit: MemoRow, lang: str, outline: bool) -> list[Element]:
    text = unit.texts.get(lang, "")
    if unit.part == "heading":
        level = {"outlineLvl": 1} if outline and unit.depth == 0 else {}
        return [paragraph("UnitHeading", run(text, lang), **level)]
    style = f"Unit{min(unit.depth, _DEEPEST)}" if unit.depth else "Unit"
    lines = [paragraph(style, run(text, lang))] if text else []
    lines += [paragraph(style, run("\t".join(row), lang)) for row in unit.rows.get(lang, ())]
    return lines


def _plain(article: MemoArticle, content: MemoContent, lang: str) -> list[Element]:
    headed = any(unit.part == "heading" and unit.depth == 0 for unit in article.rows)
    elements = []
    if not headed:
        elements.append(paragraph("Heading2", run(in_lang(article.heading, lang), lang)))
    for unit in article.rows:
        text = unit.texts.get(lang, "")
        top = unit.part == "heading" and unit.depth == 0
        if text:
            elements.append(paragraph("Heading2" if top else "UnitBody", run(text, lang)))
        for row in unit.rows.get(lang, ()):
            elements.append(paragraph("UnitBody", run("\t".join(row), lang)))
    return elements
