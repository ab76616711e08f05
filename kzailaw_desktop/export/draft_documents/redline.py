"""Write a draft as a document with tracked changes, to be listed, accepted and rejected in Word."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.applying.amended import AmendedLine, AmendedUnit
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.commands.act_order import ordered_acts
from kzailaw_desktop.drafting.draft.model import Draft
from kzailaw_desktop.drafting.wording.cleaning import clean_draft
from kzailaw_desktop.drafting.wording.diff import word_diff
from kzailaw_desktop.drafting.wording.fingerprint import fingerprint
from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export.content import ActFacts, ExportResult
from kzailaw_desktop.export.dates import act_name
from kzailaw_desktop.export.draft_documents.bill_names import bases, bill_title, bound
from kzailaw_desktop.export.draft_documents.unit_lines import unit_paragraph
from kzailaw_desktop.export.standing import standing_note
from kzailaw_desktop.export.word.document import WordDocument
from kzailaw_desktop.export.word.wml import Element, el, paragraph, run
from kzailaw_desktop.export.words import word


def export_redline(
    draft: Draft,
    acts: Mapping[str, Act],
    out: Path,
    *,
    langs: Sequence[str] = ("kk", "ru"),
    whole: bool = True,
    word_template: str = "memo.docx",
) -> ExportResult:
    """Write the changed articles (`whole`) or only the changed units with tracked changes.

    Rejecting all gives the text in force, accepting all the text as proposed. `items` counts the
    changes. ExportFailed: an empty draft, or a place that cannot be written.
    """
    if not draft.changes:
        raise ExportFailed("export-nothing", where=out)
    draft, _ = clean_draft(draft)
    document = WordDocument(word_template)
    tracker = ChangeTracker(draft.author or "KzaiLaw", draft.date)
    for lang in langs:
        document.add(paragraph("Title", run(bound(bill_title(draft, acts, lang)), lang)))
        for act_id in ordered_acts(draft, acts):
            act = acts[act_id]
            document.add(paragraph("Heading1", run(bound(act_name(ActFacts.of(act), lang)), lang)))
            note = standing_note(act, lang)
            if note:
                document.add(paragraph("Standing", run(note, lang)))
            for top in amend(act, draft, lang).tops():
                lines = list(redline_lines(top, whole=whole))
                document.add(*(tracker.line(line, lang) for line in lines))
                alone = (
                    bool(lines) and lines[-1].part == "heading"
                )  # a chapter, its articles follow
                document.add(paragraph("Gap", **({"keepNext": True} if alone else {})))
    told = " · ".join(word("phrase", "redline", lang) for lang in langs)
    document.header(told, langs[0])
    document.mark(
        "redline",
        draft=draft.id,
        state=fingerprint(draft),
        languages=" ".join(langs),
        acts=bases(draft, acts),
    )
    document.describe(bill_title(draft, acts, langs[0]), draft.author, langs[0], draft.date)
    document.save(out)
    return ExportResult(Path(out), len(draft.changes))


def redline_lines(top: AmendedUnit, *, whole: bool = True) -> Iterator[AmendedLine]:
    """Yield the lines of a touched article that a redline prints; not `whole`: the changed ones."""
    for line in top.all_lines():
        if (line.old or line.new) and (whole or line.changed):
            yield line


class ChangeTracker:
    """Marks insertions and deletions with their author, date and running number."""

    def __init__(self, author: str, date: dt.date | None) -> None:
        self._author = author
        self._date = dt.datetime.combine(date or dt.date.today(), dt.time()).isoformat() + "Z"
        self._number = 0

    def _mark(self, name: str, *content: Element) -> Element:
        self._number += 1
        return el(name, *content, id=self._number, author=self._author, date=self._date)

    def line(self, line: AmendedLine, lang: str) -> Element:
        """Return a paragraph: unchanged, changed in some words, or added or removed as a whole."""
        old, new, heading = line.old, line.new, line.part == "heading"
        made = unit_paragraph(line)
        bold = True if heading else None
        if old is None or new is None:
            name = "ins" if old is None else "del"
            made.pPr.append(el("rPr", self._mark(name)))
            words = run((new if old is None else old) or "", lang, bold=bold, deleted=name == "del")
            made.append(self._mark(name, words))
            return made
        for piece in word_diff(old, new):
            if piece.change == "same":
                made.append(run(piece.text, lang, bold=bold))
            else:
                name = "del" if piece.change == "removed" else "ins"
                made.append(
                    self._mark(name, run(piece.text, lang, bold=bold, deleted=name == "del"))
                )
        return made
