"""Write the explanatory note of a draft."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.commands.formula import AmendingCommand, commands
from kzailaw_desktop.drafting.comparing.table_rows import table_rows
from kzailaw_desktop.drafting.draft.model import Draft
from kzailaw_desktop.drafting.wording.cleaning import clean_draft
from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export.content import ExportResult
from kzailaw_desktop.export.draft_documents.bill_names import bill_genitive
from kzailaw_desktop.export.word.document import WordDocument
from kzailaw_desktop.export.word.wml import Element, paragraph, run
from kzailaw_desktop.export.words import data, in_lang

BODY = "BodyText"


def export_note(
    draft: Draft,
    acts: Mapping[str, Act],
    out: Path,
    *,
    lang: str = "ru",
    word_template: str = "bill.docx",
) -> ExportResult:
    """Write the explanatory note: the user's sections, and what follows from the draft itself."""
    if not draft.changes:
        raise ExportFailed("export-nothing", where=out)
    draft, _ = clean_draft(draft)
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
    match section.get("made"):
        case "reasons":
            rows = table_rows(draft, acts, lang)
            reasons = dict.fromkeys(x for row in rows for x in row.justification.splitlines())
            return [paragraph(BODY, run(reason, lang)) for reason in reasons]
        case "gist":
            return _gist(draft, acts, lang)
        case "evidence":
            return _evidence(draft, lang)
    return []


def _gist(draft: Draft, acts: Mapping[str, Act], lang: str) -> list[Element]:
    words = data("bill")
    lines = [x for command in commands(draft, acts, lang) for x in announced(command, words, lang)]
    if not lines:
        return []
    lines[-1] = lines[-1].rstrip(";.") + "."
    return [paragraph(BODY, run(x, lang)) for x in (words["gist"][lang], *lines)]


def announced(command: AmendingCommand, words: dict[str, Any], lang: str) -> list[str]:
    """Return the commands without the quoted wording: what is done, not in which words."""
    shown: list[str] = []
    inside = False
    for line in command.lines():
        quoted = inside or line.startswith("«")
        if quoted:
            inside = not line.endswith(("»;", "»."))
            continue
        leads = line.endswith(":") and not any(k in line for k in words["quoting"][lang])
        text = line if leads else line.rstrip(":;.") + ";"
        for old, new in words["brief"][lang]:
            text = text.replace(old, new)
        shown.append(text)
    return shown


def _evidence(draft: Draft, lang: str) -> list[Element]:
    made = []
    seen = dict.fromkeys(one for change in draft.changes for one in change.evidence)
    for one in seen:
        made.append(paragraph("Entry", run(one.text, one.lang or lang), keepNext=True))
        made.append(paragraph("Pinpoint", run(one.source, lang)))
    return made
