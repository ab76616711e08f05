"""The memo: articles in parallel columns with what was said about them, as a Word document."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from kzailaw_desktop.domain import Status
from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export.content import (
    ActFacts,
    ExportResult,
    MemoArticle,
    MemoContent,
    MemoEntry,
)
from kzailaw_desktop.export.dates import NBSP, act_name, long_date, short_date, tied
from kzailaw_desktop.export.document import WordDocument
from kzailaw_desktop.export.parallel import article_units
from kzailaw_desktop.export.wml import Element, paragraph, run
from kzailaw_desktop.export.words import data, in_lang, word

GROUPS = ("commentary", "debate", "note", "own")
_HEADER_ACTS = 2


def export_memo(
    content: MemoContent, out: Path, *, template: str = "note", word_template: str = "memo.docx"
) -> ExportResult:
    """Write a memo. `template` names a kind of memo in `memo.toml`.

    ExportFailed: nothing to write, no such template, or the place cannot be written.
    """
    if not (content.articles or content.entries or any(content.texts.values())):
        raise ExportFailed("export-nothing", where=out)
    kinds = data("memo")
    if template not in kinds:
        raise ExportFailed("export-template-missing", name=template)
    document = WordDocument(word_template)
    _front(document, content, kinds[template])
    for section in kinds[template]["section"]:
        _section(document, content, section)
    _signature(document, content)
    document.header(_header(content), content.lang)
    document.describe(content.title, content.author, content.lang, content.date)
    document.save(out)
    return ExportResult(Path(out), len(content.articles) + len(content.entries))


# -- front and end


def _front(document: WordDocument, content: MemoContent, kind: dict[str, Any]) -> None:
    lang = content.lang
    if content.addressee:
        document.add(paragraph("Corner", run(content.addressee, lang)))
    if kind.get("body"):
        document.add(paragraph("Kind", run(in_lang(kind["body"], lang), lang)))
    document.add(paragraph("Kind", run(in_lang(kind["name"], lang), lang)))
    document.add(paragraph("Title", run(content.title, lang)))
    date = content.date or dt.date.today()
    document.add(paragraph("Dateline", run(long_date(date, lang), lang)))
    for act in _acts(content):
        document.add(_standing(act, content))


def _standing(act: ActFacts, content: MemoContent) -> Element:
    """What may be relied on: each language with its edition and status."""
    lang = content.lang
    runs = [run(act_name(act, lang), lang), run(". ", lang)]
    phrases: list[tuple[str, str]] = []
    for own in content.languages:
        if own not in act.statuses:
            continue
        words = [word("language", own, lang), "–", word("status", act.statuses[own], lang)]
        if own in act.editions:
            edition = word("phrase", "edition", lang, date=short_date(act.editions[own]))
            words[-1] += f", {edition}"
        phrase = " ".join(words)
        phrases.append((phrase if not phrases else phrase[0].lower() + phrase[1:], own))
    for number, (phrase, own) in enumerate(phrases):
        official = act.statuses[own] is Status.OFFICIAL
        end = "." if number == len(phrases) - 1 else "; "
        runs.append(run(phrase + end, lang, bold=None if official else True))
    return paragraph("Standing", *runs)


def _acts(content: MemoContent) -> list[ActFacts]:
    found: list[ActFacts] = []
    for article in content.articles:
        if article.act not in found:
            found.append(article.act)
    return found


def _header(content: MemoContent) -> str:
    """Act, edition and status for the top of each page."""
    acts = _acts(content)
    lines = [_header_line(act, content) for act in acts[:_HEADER_ACTS]]
    return "\n".join(lines) + (" …" if len(acts) > _HEADER_ACTS else "")


def _header_line(act: ActFacts, content: MemoContent) -> str:
    lang = content.lang
    own = [language for language in content.languages if language in act.statuses]
    editions = {act.editions[language] for language in own if language in act.editions}
    common = editions.pop() if len(editions) == 1 else None
    parts = [act_name(act, lang, short=True)]
    if common:
        parts.append(word("phrase", "edition_short", lang, date=short_date(common)))
    for language in own:
        words = (
            word("brief", language, lang)
            + f" –{NBSP}"
            + word("status", act.statuses[language], lang)
        )
        if not common and language in act.editions:
            date = short_date(act.editions[language])
            words += f", {word('phrase', 'edition_short', lang, date=date)}"
        parts.append(words)
    return " · ".join(parts)


def _signature(document: WordDocument, content: MemoContent) -> None:
    if content.author:
        post = content.post or word("phrase", "author", content.lang)
        document.add(paragraph("Signature", run(f"{post}\t{content.author}", content.lang)))


# -- sections


def _section(document: WordDocument, content: MemoContent, section: dict[str, Any]) -> None:
    body = _body(document, content, section)
    if body or section.get("keep"):
        heading = in_lang(section["heading"], content.lang)
        document.add(paragraph("Heading1", run(heading, content.lang)), *body)


def _body(document: WordDocument, content: MemoContent, section: dict[str, Any]) -> list[Element]:
    match section.get("content", "text"):
        case "articles":
            return _articles(document, content)
        case "entries":
            return _entries(content.entries, content.lang)
        case "sources":
            return [
                paragraph("SourceItem", run(f"{number}.\t{line}", content.lang))
                for number, line in enumerate(content.sources, 1)
            ]
        case "text":
            text = content.texts.get(section["id"], "")
            return [
                paragraph("BodyText", run(tied(p), content.lang)) for p in text.split("\n") if p
            ]
    return []


def _articles(document: WordDocument, content: MemoContent) -> list[Element]:
    several = len(_acts(content)) > 1
    elements: list[Element] = []
    last: ActFacts | None = None
    for article in content.articles:
        if several and article.act != last:
            name = act_name(article.act, content.lang)
            elements.append(paragraph("Heading2", run(name, content.lang)))
        elif last is not None and len(content.languages) > 1:
            elements.append(paragraph("Gap"))  # two tables in a row would become one in Word
        last = article.act
        elements += article_units(article, content, document.text_width)
        elements += _groups(article, content.lang)
    return elements


def _groups(article: MemoArticle, lang: str) -> list[Element]:
    elements: list[Element] = []
    for group in GROUPS:
        entries = tuple(entry for entry in article.entries if entry.kind == group)
        if entries:
            elements.append(paragraph("Heading3", run(word("group", group, lang), lang)))
            elements += _entries(entries, lang)
    return elements


def _entries(entries: tuple[MemoEntry, ...], lang: str) -> list[Element]:
    elements: list[Element] = []
    for entry in entries:
        own = entry.lang or lang
        lead = ", ".join(part for part in (entry.unit, entry.who) if part)
        lead = tied(lead[:1].upper() + lead[1:]).removesuffix(".")
        text = f"«{entry.text}»" if entry.quoted else entry.text
        lines = [line for line in text.split("\n") if line.strip()]
        remark = word("link", entry.link, lang) if entry.link else ""
        source = "; ".join(part for part in (entry.source, remark) if part)
        for number, line in enumerate(lines):
            runs = [run(f"{lead}. ", lang, bold=True)] if lead and number == 0 else []
            more = bool(source) and number == len(lines) - 1
            elements.append(
                paragraph("Entry", *runs, run(line, own), **({"keepNext": True} if more else {}))
            )
        if source:
            elements.append(paragraph("Pinpoint", run(tied(source), lang)))
    return elements
