"""The amending bill and its explanatory note, made from a draft."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.formula import Command, commands, nature
from kzailaw_desktop.drafting.model import Draft
from kzailaw_desktop.drafting.rows import table_rows
from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export.bill_names import (
    accusative,
    bases,
    bill_genitive,
    bill_title,
    dative,
)
from kzailaw_desktop.export.content import ActFacts, ExportResult
from kzailaw_desktop.export.dates import act_name
from kzailaw_desktop.export.document import WordDocument
from kzailaw_desktop.export.wml import Element, paragraph, run
from kzailaw_desktop.export.words import data, in_lang

BODY = "BodyText"


def export_bill(
    draft: Draft,
    acts: Mapping[str, Act],
    out: Path,
    *,
    lang: str = "ru",
    word_template: str = "memo.docx",
) -> ExportResult:
    """Write the skeleton of the amending bill; `items` are its commands."""
    if not draft.changes:
        raise ExportFailed("export-nothing", where=out)
    words = data("bill")
    document = WordDocument(word_template)
    document.add(paragraph("Corner", run(words["corner"][lang], lang), jc="right"))
    for line in words["kind"][lang]:
        document.add(paragraph("Kind", run(line, lang)))
    document.add(paragraph("Title", run(bill_title(draft, acts, lang), lang)))
    found = commands(draft, acts, lang)
    document.add(*_first_article(draft, acts, found, words, lang))
    force = draft.entry_into_force.get(lang) or words["force"][lang]
    document.add(paragraph(BODY, *_numbered(2, words, lang), run(force, lang)))
    first, *rest = words["signatory"][lang]
    document.add(paragraph("Signature", run(first, lang, bold=True), keepNext=True))
    document.add(*(paragraph("Normal", run(line, lang, bold=True)) for line in rest))
    document.mark("bill", draft=draft.id, languages=lang, acts=bases(draft, acts))
    document.describe(bill_title(draft, acts, lang), draft.author, lang, draft.date)
    document.save(out)
    return ExportResult(Path(out), sum(len(command.changes) for command in found))


def _numbered(number: int, words: dict[str, Any], lang: str) -> list[Element]:
    return [run(words["article"][lang].format(number=number), lang, bold=True)]


def _first_article(
    draft: Draft,
    acts: Mapping[str, Act],
    found: list[Command],
    words: dict[str, Any],
    lang: str,
) -> list[Element]:
    """What is changed: one act named in the first sentence, several numbered one by one."""
    done = nature(list(draft.changes), lang)
    ids = draft.acts()
    single = len(ids) == 1
    lead = words["into_one" if single else "into_several"][lang]
    name = _into(acts[ids[0]], lang)
    made = [
        paragraph(BODY, *_numbered(1, words, lang), run(lead.format(act=name, nature=done), lang))
    ]
    for number, act_id in enumerate(ids, 1):
        if not single:
            line = words["into_each"][lang].format(act=_into(acts[act_id], lang))
            made.append(paragraph(BODY, run(f"{number}. {line}", lang)))
        own = [command for command in found if command.act == act_id]
        for item, command in enumerate(own, 1):
            made += _command(command, item, item == len(own) and number == len(ids), lang)
    return made


def _into(act: Act, lang: str) -> str:
    name = act_name(ActFacts.of(act), lang)
    return dative(name) if lang == "kk" else accusative(name)


def _command(command: Command, number: int, last: bool, lang: str) -> list[Element]:
    lines = command.lines()
    lines[0] = f"{number}) {lines[0]}"
    if last:
        lines[-1] = lines[-1].removesuffix(";") + "."
    return [paragraph(BODY, run(line, lang)) for line in lines]


def export_note(
    draft: Draft,
    acts: Mapping[str, Act],
    out: Path,
    *,
    lang: str = "ru",
    word_template: str = "memo.docx",
) -> ExportResult:
    """Write the explanatory note: the user's sections, and what follows from the draft itself."""
    if not draft.changes:
        raise ExportFailed("export-nothing", where=out)
    spec = data("bill")["note"]
    document = WordDocument(word_template)
    document.add(paragraph("Kind", run(in_lang(spec["name"], lang), lang)))
    to = in_lang(spec["to"], lang).format(genitive=bill_genitive(draft, acts, lang))
    document.add(paragraph("Title", run(to, lang)))
    written = 0
    for section in spec["sections"]:
        body = _section(section, draft, acts, lang)
        if body:
            written += 1
            document.add(paragraph("Heading1", run(in_lang(section["heading"], lang), lang)), *body)
    if draft.author:
        post = draft.post.get(lang, "").replace("\n", " ")
        document.add(paragraph("Signature", run(f"{post}\t{draft.author}", lang, bold=True)))
    document.mark("explanatory-note", draft=draft.id, languages=lang)
    document.describe(to, draft.author, lang, draft.date)
    document.save(out)
    return ExportResult(Path(out), written)


def _section(
    section: dict[str, Any], draft: Draft, acts: Mapping[str, Act], lang: str
) -> list[Element]:
    text = draft.note.get(section["id"], {}).get(lang, "")
    if text:
        return [paragraph(BODY, run(line, lang)) for line in text.splitlines() if line.strip()]
    rows = table_rows(draft, acts, lang)
    match section.get("made"):
        case "reasons":
            reasons = dict.fromkeys(x for row in rows for x in row.justification.splitlines())
            return [paragraph(BODY, run(reason, lang)) for reason in reasons]
        case "gist":
            words = data("bill")
            lines = [
                line
                for command in commands(draft, acts, lang)
                for line in _announced(command, words, lang)
            ]
            lines[-1] = lines[-1].removesuffix(";") + "."
            return [paragraph(BODY, run(x, lang)) for x in (words["gist"][lang], *lines)]
        case "evidence":
            return _evidence(draft, lang)
    return []


def _announced(command: Command, words: dict[str, Any], lang: str) -> list[str]:
    """The commands without the quoted wording: what is done, not in which words."""
    firsts = []
    for change in command.changes:
        line = change[0].rstrip(":;") + ";"
        for old, new in words["brief"][lang]:
            line = line.replace(old, new)
        firsts.append(line)
    return [*([command.lead] if command.lead else []), *firsts]


def _evidence(draft: Draft, lang: str) -> list[Element]:
    made = []
    seen = dict.fromkeys(one for change in draft.changes for one in change.evidence)
    for one in seen:
        made.append(paragraph("Entry", run(one.text, one.lang or lang), keepNext=True))
        made.append(paragraph("Pinpoint", run(one.source, lang)))
    return made
