"""Scholarly articles about the law: lines -> sections and paragraphs.

Page furniture out (`furniture`), markup off (`markup`), lines to parts (`article_parts`), the
record from the catalogue or from the article's own front matter (`front_matter`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from kzailaw_desktop.corpus.articles import article_words
from kzailaw_desktop.corpus.articles.article_parts import MarkedLine, Part, sort_pieces
from kzailaw_desktop.corpus.articles.front_matter import read_record
from kzailaw_desktop.corpus.reports.report import ImportReport, Problem, Repair
from kzailaw_desktop.corpus.reports.wording import say
from kzailaw_desktop.corpus.text import furniture
from kzailaw_desktop.corpus.text.layout import fragments, survey
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.corpus.text.markup import take_off
from kzailaw_desktop.corpus.text.mixed import language
from kzailaw_desktop.domain import (
    BibliographicRecord,
    Commentary,
    DocKind,
    Paragraph,
    Section,
    Source,
)
from kzailaw_desktop.errors import InputRefused

OWN_REPAIRS = ("page-furniture", "word-divided", "paragraph-joined", "markup")


def parse_commentary(
    source: SourceText, *, doc_id: str = "", record: BibliographicRecord | None = None
) -> tuple[Commentary, ImportReport]:
    """Return the article and the account of what was recognised; refuses a text without words.

    `record` is that of the catalogue; without it one is made from the front matter.
    """
    report = ImportReport(document=doc_id, kind=DocKind.COMMENTARY.value, language="")
    report.source = source.name
    cleaned = furniture.clean(source.lines)
    report.repairs += cleaned.repairs
    pieces = _pieces(cleaned.lines, report)
    if not pieces:
        raise InputRefused("no-article-found", where=source.name)
    layout = survey([piece.line for piece in pieces])
    parts = sort_pieces(pieces, layout, report.repairs)
    sections = _sections(parts)
    lang = _main_language(sections)
    known = record is not None
    if record is None:
        record = read_record(parts, [r.before for r in cleaned.repairs], lang)
    commentary = Commentary(
        id=doc_id or suggest_id(record, source.name),
        lang=lang,
        record=record,
        sections=sections,
        source=Source(name=source.name, url=source.url),
    )
    _account(commentary, known, report)
    return commentary, report


def looks_like_commentary(source: SourceText) -> float:
    """Return how likely (0–1) a text is a scholarly article: by its headings, codes, and
    references."""
    texts = [take_off(line.text).text for line in source.lines if line.text.strip()][:6000]
    roles = [
        h.role for text in texts if len(text) < 4000 and (h := article_words.known_heading(text))
    ]
    score = 0.25 * ("abstract" in roles) + 0.2 * ("keywords" in roles)
    score += 0.25 * ("references" in roles) + min(0.05 * roles.count("body"), 0.2)
    head = "\n".join(texts[:40])
    score += 0.1 * bool(article_words.DOI.search(head))
    score += 0.1 * any(article_words.CODES.match(text) for text in texts[:40])
    score += 0.1 * any(article_words.AUTHOR_LINE.fullmatch(text) for text in texts[:60])
    numbered = sum(
        bool(re.match(r"(?:Статья|Cтатья)\s+\d+|\d+(?:-\d+)?-?\s?бап\b", t)) for t in texts
    )
    return round(min(score, 1.0) if numbered < 10 else score / 3, 3)


def suggest_id(record: BibliographicRecord, file_name: str) -> str:
    """Return an id for an article: the file's name, else first author and year, in Latin
    letters."""
    stem = re.sub(r"^commentary-|\.(?:kk|ru|en)$", "", PurePath(file_name).stem)
    slug = re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-")
    if re.search(r"[a-z]{3}", slug):
        return slug[:60].strip("-")
    author = record.authors[0].name("en") if record.authors else ""
    latin = re.sub(r"[^a-z]+", "-", author.lower()).strip("-")
    return f"{latin or 'article'}-{record.year}" if record.year else (latin or slug or "article")


def _pieces(lines: Sequence[Line], report: ImportReport) -> list[MarkedLine]:
    """Lines without markup, each with its heading level; tables become lines."""
    plain: list[tuple[int, str, int]] = []
    marks: dict[int, tuple[int, bool]] = {}
    changed = 0
    for line in lines:
        texts = [*(line.text.splitlines() or [""]), *("\t".join(row) for row in line.rows)]
        for text in texts:
            bare = take_off(text)
            changed += bare.text != re.sub(r"[ \t]+", " ", text).strip()
            indent = text[: len(text) - len(text.lstrip())]
            level = bare.level or (2 if line.style == "heading" else 0)
            marks[len(plain)] = (level, bare.strong)
            plain.append((line.number, indent + bare.text, line.page))
    if changed:
        report.repairs.append(Repair(1, "", "", "markup"))
    pieces: list[MarkedLine] = []
    gap = False
    for place, entry in enumerate(plain):
        found = fragments([entry])
        if not found:
            gap = True
            continue
        level, strong = marks[place]
        pieces.append(MarkedLine(replace(found[0], gap=gap), level, strong))
        gap = False
    return pieces


def _sections(parts: Sequence[Part]) -> tuple[Section, ...]:
    sections = []
    lang = ""
    for number, part in enumerate(parts, 1):
        eid = f"sec_{number}"
        paragraphs = []
        for place, block in enumerate(part.blocks, 1):
            lang = language(block.text, lang)
            paragraphs.append(Paragraph(f"{eid}__p_{place}", lang, block.text))
        weight: dict[str, int] = {}
        for p in paragraphs:
            weight[p.lang] = weight.get(p.lang, 0) + len(p.text)
        own = max(weight, key=lambda k: weight[k], default=language(part.heading, lang))
        sections.append(Section(eid, part.heading, tuple(paragraphs), part.role, own, part.level))
    return tuple(sections)


def _main_language(sections: Sequence[Section]) -> str:
    """Return the language most of the body is in; of everything when there is no body."""
    body = [s for s in sections if s.role == "body"] or list(sections)
    weight: dict[str, int] = {}
    for section in body:
        for p in section.paragraphs:
            weight[p.lang] = weight.get(p.lang, 0) + len(p.text)
    return max(weight, key=lambda k: weight[k], default="ru")


def _account(commentary: Commentary, known: bool, report: ImportReport) -> None:
    """Counts, language, and what an article usually has and this one lacks."""
    report.document = commentary.id
    report.language = commentary.lang
    report.edition = str(commentary.record.year or "")
    roles = [s.role for s in commentary.sections]
    report.counts = {
        "section": len(commentary.sections),
        "paragraph": sum(len(s.paragraphs) for s in commentary.sections),
        **{role: roles.count(role) for role in ("abstract", "keywords", "references")},
    }
    lang = commentary.lang
    lacking = [role for role in ("body", "references", "abstract") if role not in roles]
    if not known:
        lacking += [] if commentary.record.title else ["title"]
        lacking += [] if commentary.record.authors else ["authors"]
    for part in lacking:
        report.problems.append(Problem(1, say(f"article-lacks-{part}", lang)))
    told = {code: say(f"told-{code}", lang) for code in OWN_REPAIRS}
    report.repairs = [replace(r, reason=told.get(r.reason, r.reason)) for r in report.repairs]
    report.repairs.sort(key=lambda r: r.line)
