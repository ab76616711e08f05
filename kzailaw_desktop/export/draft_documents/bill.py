"""Write the amending bill of a draft."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.commands import grammar
from kzailaw_desktop.drafting.commands.act_order import ordered_acts
from kzailaw_desktop.drafting.commands.formula import AmendingCommand, act_commands, draft_nature
from kzailaw_desktop.drafting.draft.model import Change, Draft
from kzailaw_desktop.drafting.wording.cleaning import clean_draft
from kzailaw_desktop.drafting.wording.holes import holes
from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export.content import ExportResult
from kzailaw_desktop.export.draft_documents.bill_names import (
    accusative,
    bases,
    bill_title,
    bound,
    dated_name,
    dative,
)
from kzailaw_desktop.export.word.document import WordDocument
from kzailaw_desktop.export.word.wml import Element, paragraph, run
from kzailaw_desktop.export.words import data

BODY = "BodyText"


def export_bill(
    draft: Draft,
    acts: Mapping[str, Act],
    out: Path,
    *,
    lang: str = "ru",
    word_template: str = "bill.docx",
) -> ExportResult:
    """Write the bill; `items` are its commands. One with holes says so on its first page."""
    if not draft.changes:
        raise ExportFailed("export-nothing", where=out)
    draft, _ = clean_draft(draft)
    words = data("bill")
    document = WordDocument(word_template)
    document.add(paragraph("Corner", run(words["corner"][lang], lang), jc="right"))
    if holes(draft, acts, lang):
        document.add(paragraph("Standing", run(words["unfinished"][lang], lang, bold=True)))
    for line in words["kind"][lang]:
        document.add(paragraph("Kind", run(line, lang)))
    document.add(paragraph("Title", run(bound(bill_title(draft, acts, lang)), lang)))
    made, items = _first_article(draft, acts, words, lang)
    document.add(*made)
    force = draft.entry_into_force.get(lang) or words["force"][lang]
    document.add(paragraph(BODY, *_numbered(2, words, lang), run(force, lang)))
    first, *rest = words["signatory"][lang]
    document.add(paragraph("Signature", run(first, lang, bold=True), keepNext=True))
    document.add(*(paragraph("Normal", run(line, lang, bold=True)) for line in rest))
    document.mark("bill", draft=draft.id, languages=lang, acts=bases(draft, acts))
    document.describe(bill_title(draft, acts, lang), draft.author, lang, draft.date)
    document.save(out)
    return ExportResult(Path(out), items)


def _numbered(number: int, words: dict[str, Any], lang: str) -> list[Element]:
    return [run(words["article"][lang].format(number=number), lang, bold=True)]


def bill_lines(draft: Draft, acts: Mapping[str, Act], lang: str) -> list[str]:
    """Return the lines of the article that changes the acts, without its number."""
    return _lines(draft, acts, data("bill"), lang)[0]


def _lines(
    draft: Draft, acts: Mapping[str, Act], words: dict[str, Any], lang: str
) -> tuple[list[str], int]:
    done, ids, items = draft_nature(draft, acts, lang), ordered_acts(draft, acts), 0
    single = len(ids) == 1
    lead = words["into_one" if single else "into_several"][lang]
    many = len(done.split()) > 1 or done in words["plural"][lang]
    following = words["following"][lang]["many" if many else "one"]
    lines = [lead.format(act=_into(acts[ids[0]], lang), nature=done, following=following)]
    for number, id in enumerate(ids, 1):
        if not single:
            line = words["into_each"][lang].format(act=_into(acts[id], lang))
            lines.append(f"{number}. {line}")
        own = act_commands(amend(acts[id], draft, lang))
        items += len(own)
        for item, command in enumerate(own, 1):
            lines += _command(command, item if len(own) > 1 else 0)
        lines += [_open(acts[id], c, words, lang) for c in holes(draft, acts, lang) if c.act == id]
    return lines, items


def _first_article(
    draft: Draft, acts: Mapping[str, Act], words: dict[str, Any], lang: str
) -> tuple[list[Element], int]:
    """Return what is changed: one act named in the first sentence, several numbered one by one."""
    (first, *rest), items = _lines(draft, acts, words, lang)
    made = [paragraph(BODY, *_numbered(1, words, lang), run(first, lang))]
    return [*made, *(paragraph(BODY, run(line, lang)) for line in rest)], items


def _into(act: Act, lang: str) -> str:
    name = dated_name(act, lang)
    return dative(name) if lang == "kk" else accusative(name)


def _command(command: AmendingCommand, number: int) -> list[str]:
    """Return the lines of a command; a single one is not numbered."""
    lines = command.lines()
    if number:
        lines[0] = f"{number}) {lines[0]}"
    return lines


def _open(act: Act, change: Change, words: dict[str, Any], lang: str) -> str:
    """Return a line in brackets for a change that has no wording in this language."""
    path = grammar.parts_within(change.eid)
    unit = grammar.named(path, lang, profile=act.profile) if path else ""
    return f"[{words['open'][lang].format(unit=unit)}]"
