"""Check the documents of any draft, read from the files that were written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from word_text import paragraphs

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Draft
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.reading.reader import read_bill
from kzailaw_desktop.drafting.wording.lines import unit_text
from kzailaw_desktop.export.draft_documents.bill import export_bill
from kzailaw_desktop.export.draft_documents.consolidated import export_consolidated
from kzailaw_desktop.export.draft_documents.redline import export_redline


def faults(draft: Draft, act: Act, folder: Path) -> Iterator[str]:
    """Where the documents of a draft on one act disagree, letter by letter; nothing for a sound one."""
    acts = {act.id: act}
    for lang in ("kk", "ru"):
        text = act.expression(lang)
        if text is None:
            continue
        amended = amend(act, draft, lang)
        whole = [x for unit in text.body for x in unit_text(unit).split("\n") if x]
        clean = folder / f"clean-{lang}.docx"
        redline, bill = folder / f"redline-{lang}.docx", folder / f"bill-{lang}.docx"
        export_consolidated(draft, acts, clean, langs=(lang,), marked=False)
        export_redline(draft, acts, redline, langs=(lang,))
        export_bill(draft, acts, bill, lang=lang)
        consolidated = paragraphs(clean, "UnitBody")
        if [x.old for x in amended.lines() if x.old] != whole:
            yield f"{lang}: the act is not what it was"
        if consolidated != [x.new for x in amended.lines() if x.new]:
            yield f"{lang}: the consolidated file"
        tops = amended.tops()
        accepted = [x.new for top in tops for x in top.all_lines() if x.new]
        if paragraphs(redline, "UnitBody", accept=True) != accepted:
            yield f"{lang}: the redline accepted"
        if not _in_order(accepted, consolidated):
            yield f"{lang}: the redline accepted is not in the consolidated file"
        rejected = [x.old for top in tops for x in top.all_lines() if x.old]
        if paragraphs(redline, "UnitBody", accept=False) != rejected:
            yield f"{lang}: the redline rejected"
        if not _in_order(rejected, whole):
            yield f"{lang}: the redline rejected is not in the act"
        if sum(x.changed for x in amended.lines()) != sum(
            x.changed for top in tops for x in top.all_lines()
        ):
            yield f"{lang}: a change that the redline does not show"
        read = read_bill(paragraphs(bill, "BodyText"), acts, lang, act.id)
        again = amend(act, Draft(changes=tuple(read.changes)), lang)
        if read.unread:
            yield f"{lang}: not understood: {read.unread[0].text[:80]}"
        if [x.new for x in again.lines() if x.new] != consolidated:
            yield f"{lang}: the bill read back"


def _in_order(part: list[str | None], whole: list[str]) -> bool:
    """Whether all lines stand in a text, in this order."""
    rest = iter(whole)
    return all(line in rest for line in part)
