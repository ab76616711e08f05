"""Write an act as it will read when a draft is adopted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.applying.amended import AmendedAct, AmendedLine
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.commands.act_order import ordered_acts
from kzailaw_desktop.drafting.draft.model import Draft
from kzailaw_desktop.drafting.wording.cleaning import clean_draft
from kzailaw_desktop.drafting.wording.diff import marks
from kzailaw_desktop.drafting.wording.fingerprint import fingerprint
from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export.content import ActFacts, ExportResult
from kzailaw_desktop.export.dates import act_name
from kzailaw_desktop.export.draft_documents.bill_names import bases, bill_title, bound
from kzailaw_desktop.export.draft_documents.unit_lines import unit_paragraph
from kzailaw_desktop.export.standing import standing_note
from kzailaw_desktop.export.word.document import WordDocument
from kzailaw_desktop.export.word.wml import Element, paragraph, run
from kzailaw_desktop.export.words import word


def export_consolidated(
    draft: Draft,
    acts: Mapping[str, Act],
    out: Path,
    *,
    langs: Sequence[str] = ("ru",),
    marked: bool = True,
    word_template: str = "memo.docx",
) -> ExportResult:
    """Write the whole text of each act with the draft applied, new words bold when `marked`.

    `items` are its lines. ExportFailed: an empty draft, or a place that cannot be written.
    """
    if not draft.changes:
        raise ExportFailed("export-nothing", where=out)
    draft, _ = clean_draft(draft)
    document = WordDocument(word_template)
    items = 0
    for lang in langs:
        for id in ordered_acts(draft, acts):
            amended = amend(acts[id], draft, lang)
            if amended.expression is None:
                continue
            document.add(
                paragraph("Title", run(bound(act_name(ActFacts.of(acts[id]), lang)), lang))
            )
            proposed = word("phrase", "consolidated", lang, bill=bill_title(draft, acts, lang))
            note = f"{proposed} {standing_note(acts[id], lang)}".strip()
            document.add(paragraph("Standing", run(note, lang, bold=True)))
            made = list(_paragraphs(amended, marked))
            document.add(*made)
            items += len(made)
    document.header(word("phrase", "as_proposed", langs[0]), langs[0])
    document.mark(
        "consolidated",
        draft=draft.id,
        state=fingerprint(draft),
        languages=" ".join(langs),
        acts=bases(draft, acts),
    )
    document.describe(bill_title(draft, acts, langs[0]), draft.author, langs[0], draft.date)
    document.save(out)
    return ExportResult(Path(out), items)


def consolidated_lines(amended: AmendedAct) -> Iterator[AmendedLine]:
    """Yield the lines of the act as it will read."""
    for line in amended.lines():
        if line.new or line.rows:
            yield line


def _paragraphs(amended: AmendedAct, marked: bool) -> Iterator[Element]:
    for line in consolidated_lines(amended):
        for text in [line.new] if line.new else ["\t".join(row) for row in line.rows]:
            yield _paragraph(line, text or "", amended.lang, marked)


def _paragraph(line: AmendedLine, text: str, lang: str, marked: bool) -> Element:
    heading = line.part == "heading"
    added = marks(line.old or "", text)[1] if marked and line.changed else []
    runs, at = [], 0
    for start, end in (*added, (len(text), len(text))):
        if text[at:start]:
            runs.append(run(text[at:start], lang, bold=True if heading else None))
        if text[start:end]:
            runs.append(run(text[start:end], lang, bold=True, italic=True if heading else None))
        at = end
    return unit_paragraph(line, *runs)
