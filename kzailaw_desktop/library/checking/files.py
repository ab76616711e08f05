"""Checks a file: its text with places, and what is written about it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path

from kzailaw_desktop.corpus import readers
from kzailaw_desktop.export.checked import PlacedComment, word_paragraphs, write_commented
from kzailaw_desktop.export.content import ExportResult
from kzailaw_desktop.export.reports.check_report import ReportContent, export_check
from kzailaw_desktop.library.checking.model import Checked, Verdict
from kzailaw_desktop.library.checking.telling import (
    FilePlace,
    place_words,
    report_line,
    summary,
    what_is_said,
)
from kzailaw_desktop.library.checking.verdicts import check_text
from kzailaw_desktop.library.faces import CitationSource

_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file with the verdicts on its citations and where each stands."""

    path: Path
    text: str
    paragraphs: tuple[str, ...]
    pages: tuple[int, ...]
    starts: tuple[int, ...]  # where each paragraph begins in the text
    checked: tuple[Checked, ...]
    is_word: bool

    def place(self, offset: int) -> FilePlace:
        """Return the paragraph (or line) and the page of an offset of the text."""
        i = max(0, bisect_right(self.starts, offset) - 1)
        return FilePlace(i + 1, self.pages[i] if i < len(self.pages) else 0)


def check_file(library: CitationSource, path: Path, doc: str = "") -> CheckedFile:
    """Check the citations of a Word, PDF, text or HTML file. InputRefused: it cannot be read."""
    source = readers.read(path)  # refuses what cannot be read, before anything opens it
    is_word = source.format == "docx"
    if is_word:
        paragraphs = word_paragraphs(path)
        pages = [0] * len(paragraphs)
    else:
        paragraphs = [line.text for line in source.lines]
        pages = [line.page for line in source.lines]
    between = "\n" if source.format in ("txt", "pdf") else _BETWEEN
    starts, offset = [], 0
    for paragraph in paragraphs:
        starts.append(offset)
        offset += len(paragraph) + len(between)
    text = between.join(paragraphs)
    checked = check_text(library, text, doc)
    return CheckedFile(
        path, text, tuple(paragraphs), tuple(pages), tuple(starts), tuple(checked), is_word
    )


def check_pasted(library: CitationSource, text: str, name: str, doc: str = "") -> CheckedFile:
    """Check a text that is in no file; `name` is what it is called in the report."""
    paragraphs = text.split("\n")
    starts, offset = [], 0
    for paragraph in paragraphs:
        starts.append(offset)
        offset += len(paragraph) + 1
    checked = check_text(library, text, doc)
    return CheckedFile(
        Path(name), text, tuple(paragraphs), (), tuple(starts), tuple(checked), False
    )


def write_report(file: CheckedFile, out: Path, lang: str) -> ExportResult:
    """Write what the check says: comments in a copy of a Word file, else a report.

    `out` .docx for a Word file: the copy; any other: the report, as Word or as a page.
    """
    if file.is_word and out.suffix.lower() == ".docx":
        comments = [_comment(file, each, lang) for each in file.checked if _is_worth_it(each)]
        write_commented(file.path, out, comments)
        return ExportResult(out, len(comments))
    lines = tuple(
        report_line(each, place_words(file.place(each.start), lang), lang) for each in file.checked
    )
    content = ReportContent(file.path.name, summary(file.checked, lang), lines, lang)
    return export_check(content, out)


def _is_worth_it(checked: Checked) -> bool:
    """Comments stand where there is something to mend or to know, not at every right citation."""
    return not checked.is_sound and checked.verdict is not Verdict.NOT_IN_LIBRARY


def _comment(file: CheckedFile, checked: Checked, lang: str) -> PlacedComment:
    i = file.place(checked.start).paragraph - 1
    start = checked.start - file.starts[i]
    end = min(checked.end - file.starts[i], len(file.paragraphs[i]))
    return PlacedComment(i, start, end, what_is_said(checked, lang))


def rows(file: CheckedFile) -> list[dict[str, object]]:
    """Return the verdicts as plain data."""
    return [_row(file, each) for each in file.checked]


def _row(file: CheckedFile, checked: Checked) -> dict[str, object]:
    place = file.place(checked.start)
    quote = checked.quote
    row: dict[str, object] = {
        "text": checked.text, "start": checked.start, "end": checked.end,
        "place": {"paragraph": place.paragraph, "page": place.page or None},
        "act": checked.act, "eId": checked.eid or None, "verdict": checked.verdict.value,
        "nearest": list(checked.nearest),
        "quote": None if quote is None else {
            "text": quote.text, "lang": quote.lang, "same": quote.same,
            "stands": quote.stands or None,
            "differences": [{"quoted": d.quoted, "text": d.text} for d in quote.differences],
        },
        "editions": {lang: text.version for lang, text in checked.texts.items()},
        "standing": {lang: text.status.value for lang, text in checked.texts.items()},
    }  # fmt: skip
    more = {"why": checked.why, "when": checked.when}
    return row | {key: value for key, value in more.items() if value}
