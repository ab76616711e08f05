"""The memo: articles in parallel columns with what was said about them, as a Word document."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
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
    MemoNote,
)
from kzailaw_desktop.export.dates import NBSP, act_name, long_date, short_date, tied
from kzailaw_desktop.export.memo.parallel import Anchor, article_units
from kzailaw_desktop.export.standing import edition_phrase, status_phrase
from kzailaw_desktop.export.word.comments import Comments, Numbered, TextComment
from kzailaw_desktop.export.word.contents import table_of_contents
from kzailaw_desktop.export.word.document import WordDocument
from kzailaw_desktop.export.word.inline import runs
from kzailaw_desktop.export.word.wml import Element, paragraph, run
from kzailaw_desktop.export.words import data, in_lang, word
from kzailaw_desktop.labels import language

GROUPS = ("commentary", "debate", "note", "history", "divergence", "own")
_HEADER_ACTS = 2


@dataclass(frozen=True, slots=True)
class MemoOptions:
    """How a memo is laid out; all of it can be remembered between memos.

    `notes`: the user's annotations as "comments" of Word, as "numbered" notes, as "text" among
    the entries, or "" for none. `margins` in centimetres: left, right, top, bottom; () keeps
    those of the template. `word_template` may be the path of the user's own template.
    """

    template: str = "note"  # a kind of memo in `memo.toml`
    notes: str = ""  # private: printed only when chosen
    contents: bool = False
    margins: tuple[float, ...] = ()
    font: str = ""  # "" and 0 keep those of the template
    size: float = 0  # points
    first_line: float | None = None  # centimetres
    word_template: str = "memo.docx"


def export_memo(
    content: MemoContent, out: Path, options: MemoOptions | None = None, *, template: str = ""
) -> ExportResult:
    """Write a memo. `template` is short for options with nothing but the kind of memo.

    ExportFailed: nothing to write, no such template, or the place cannot be written.
    """
    chosen = options or MemoOptions(template=template or "note")
    if not (content.articles or content.entries or any(content.texts.values())):
        raise ExportFailed("export-nothing", where=out)
    kinds = data("memo")
    if chosen.template not in kinds:
        raise ExportFailed("export-template-missing", name=chosen.template)
    _Memo(content, chosen, kinds[chosen.template]).write(Path(out))
    return ExportResult(Path(out), len(content.articles) + len(content.entries))


class _Memo:
    """One memo while it is being written."""

    def __init__(self, content: MemoContent, options: MemoOptions, kind: dict[str, Any]) -> None:
        self._content, self._options, self._kind = content, options, kind
        self._document = WordDocument(options.word_template)
        self._texts = placed_texts(content.texts, kind)
        self._comments, self._numbered = Comments(), Numbered()

    def write(self, out: Path) -> None:
        content, document = self._content, self._document
        if self._options.margins:
            document.margins(*self._options.margins)
        options = self._options
        document.restyle(options.font, options.size, options.first_line)
        sections = [self._section(section) for section in self._kind["section"]]
        _front(document, content, self._kind)
        if self._options.contents:
            document.add(*table_of_contents(sections, content.lang))
        for section in sections:
            document.add(*section)
        _signature(document, content)
        document.header(_header(content), content.lang)
        document.mark("memo", languages=" ".join(content.languages))
        document.describe(content.title, content.author, content.lang, content.date)
        self._comments.attach(document.part)
        document.save(out)

    def _anchor(self) -> Anchor | None:
        match self._options.notes:
            case "comments":
                return self._comments.anchor
            case "numbered":
                return self._numbered.anchor
        return None

    def _section(self, section: dict[str, Any]) -> list[Element]:
        lang = self._content.lang
        body = self._body(section)
        if not (body or section.get("keep")):
            return []
        return [paragraph("Heading1", run(in_lang(section["heading"], lang), lang)), *body]

    def _body(self, section: dict[str, Any]) -> list[Element]:
        content = self._content
        match section.get("content", "text"):
            case "articles":
                return self._articles()
            case "entries":
                return _entries(content.entries, content.lang)
            case "notes":
                return [
                    paragraph("NoteItem", run(f"{number}.\t{_signed(remark)}", content.lang))
                    for number, remark in enumerate(self._numbered.remarks, 1)
                ]
            case "sources":
                return [
                    paragraph("SourceItem", run(f"{number}.\t{line}", content.lang))
                    for number, line in enumerate(content.sources, 1)
                ]
        text = self._texts.get(section["id"], "")
        lines = [line for line in text.split("\n") if line.strip()]
        return [paragraph("BodyText", run(tied(line), content.lang)) for line in lines]

    def _articles(self) -> list[Element]:
        content = self._content
        several = len(_acts(content)) > 1
        elements: list[Element] = []
        last: ActFacts | None = None
        for article in content.articles:
            if several and article.act != last:
                name = act_name(article.act, content.lang)
                elements.append(paragraph("Heading2", run(name, content.lang)))
            elif last is not None and len(content.languages) > 1:
                elements.append(paragraph("Gap"))  # tables in a row would become one in Word
            last = article.act
            width = self._document.text_width
            elements += article_units(article, content, width, self._anchor())
            elements += self._groups(article)
        return elements

    def _groups(self, article: MemoArticle) -> list[Element]:
        lang, elements = self._content.lang, []
        entries = list(article.entries)
        if self._options.notes == "text":
            entries += [_as_entry(note) for note in article.notes]
        for group in GROUPS:
            own = tuple(entry for entry in entries if entry.kind == group)
            if own:
                elements.append(paragraph("Heading3", run(word("group", group, lang), lang)))
                elements += _entries(own, lang)
        return elements


def placed_texts(texts: dict[str, str], kind: dict[str, Any]) -> dict[str, str]:
    """Return the written sections of a memo; one that this kind of memo lacks goes to its first
    section."""
    ids = [s["id"] for s in kind["section"] if s.get("content", "text") == "text"]
    placed = {id: text for id, text in texts.items() if id in ids}
    other = [text for id, text in texts.items() if id not in ids and text.strip()]
    if other and ids:
        placed[ids[0]] = "\n".join([*other, *([placed[ids[0]]] if ids[0] in placed else [])])
    return placed


def _as_entry(note: MemoNote) -> MemoEntry:
    text = f"«{note.exact}» – {note.text}" if note.exact else note.text
    return MemoEntry("own", text, unit=note.unit, format=note.format)


def _signed(remark: TextComment) -> str:
    signed = [remark.author, short_date(remark.date.date()) if remark.date else ""]
    by = ", ".join(part for part in signed if part)
    return f"{remark.text} ({by})" if by else remark.text


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
    """Return what may be relied on: each language with its edition and status."""
    lang = content.lang
    runs = [run(act_name(act, lang), lang), run(". ", lang)]
    phrases: list[tuple[str, str]] = []
    for own in content.languages:
        if own not in act.statuses:
            continue
        words = [word("language", own, lang), "–", status_phrase(act, own, lang)]
        if own in act.editions:
            words[-1] += f", {edition_phrase(act, own, lang)}"
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
    own = [each for each in content.languages if each in act.statuses]
    editions = {edition_phrase(act, o, lang, short=True) for o in own if o in act.editions}
    common = editions.pop() if len(editions) == 1 else ""
    parts = [act_name(act, lang, short=True)]
    if common:
        parts.append(common)
    for each in own:
        standing = status_phrase(act, each, lang)
        words = NBSP.join((word("brief", each, lang), "–", standing))
        if not common and each in act.editions:
            words += f", {edition_phrase(act, each, lang, short=True)}"
        parts.append(words)
    return " · ".join(parts)


def _signature(document: WordDocument, content: MemoContent) -> None:
    if content.author:
        post = content.post or word("phrase", "author", content.lang)
        document.add(paragraph("Signature", run(f"{post}\t{content.author}", content.lang)))


# -- what is said about the provisions


_QUOTED = language.table("quoted")


def _quoted(text: str, lang: str) -> str:
    """Return the words of a source in the quotation marks of the memo's language."""
    return str(_QUOTED[lang].format(text))


def _entries(entries: tuple[MemoEntry, ...], lang: str) -> list[Element]:
    elements: list[Element] = []
    for entry in entries:
        own = entry.lang or lang
        named = entry.who and entry.source.startswith(entry.who)  # the pinpoint says it already
        lead = ", ".join(part for part in (entry.unit, "" if named else entry.who) if part)
        lead = tied(lead[:1].upper() + lead[1:]).removesuffix(".")
        text = _quoted(entry.text, lang) if entry.quoted else entry.text
        lines = [line for line in text.split("\n") if line.strip()]
        remark = word("link", entry.link, lang) if entry.link else ""
        source = "; ".join(part for part in (entry.source, remark) if part)
        source = source[:1].upper() + source[1:]
        for number, line in enumerate(lines):
            head = [run(f"{lead}. ", lang, bold=True)] if lead and number == 0 else []
            body = runs(line, own, entry.format)
            more = bool(source) and number == len(lines) - 1
            elements.append(
                paragraph("Entry", *head, *body, **({"keepNext": True} if more else {}))
            )
        if source:
            elements.append(paragraph("Pinpoint", run(tied(source), lang)))
    return elements
