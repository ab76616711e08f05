"""A draft as a document with real tracked changes, to be listed, accepted and rejected in Word."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act, Provision
from kzailaw_desktop.drafting.diff import line_pairs, word_diff
from kzailaw_desktop.drafting.model import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.wording import (
    by_article,
    current,
    find,
    insertion_index,
    lines,
    proposed,
    split_own,
)
from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export.bill_names import bases, bill_title
from kzailaw_desktop.export.content import ActFacts, ExportResult
from kzailaw_desktop.export.dates import act_name
from kzailaw_desktop.export.document import WordDocument
from kzailaw_desktop.export.standing import standing_note
from kzailaw_desktop.export.wml import Element, el, paragraph, run
from kzailaw_desktop.export.words import word


class Pair(NamedTuple):
    """A line in force and as proposed; None: it has no counterpart."""

    old: str | None
    new: str | None
    heading: bool = False


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
    document = WordDocument(word_template)
    tracker = _Tracker(draft.author or "KzaiLaw", draft.date)
    for lang in langs:
        document.add(paragraph("Title", run(bill_title(draft, acts, lang), lang)))
        for act_id in draft.acts():
            act = acts[act_id]
            document.add(paragraph("Heading1", run(act_name(ActFacts.of(act), lang), lang)))
            note = standing_note(act, lang)
            if note:
                document.add(paragraph("Standing", run(note, lang)))
            for top, changes in by_article(act, draft).items():
                for pair in article_pairs(act, top, changes, lang, whole):
                    document.add(tracker.line(pair, lang))
                document.add(paragraph("Gap"))
    told = " · ".join(word("phrase", "redline", lang) for lang in langs)
    document.header(told, langs[0])
    document.mark("redline", draft=draft.id, languages=" ".join(langs), acts=bases(draft, acts))
    document.describe(bill_title(draft, acts, langs[0]), draft.author, langs[0], draft.date)
    document.save(out)
    return ExportResult(Path(out), len(draft.changes))


class _Tracker:
    """Makes insertions and deletions with their author, date and running number."""

    def __init__(self, author: str, date: dt.date | None) -> None:
        self._author = author
        self._date = dt.datetime.combine(date or dt.date.today(), dt.time()).isoformat() + "Z"
        self._number = 0

    def _mark(self, name: str, *content: Element) -> Element:
        self._number += 1
        return el(name, *content, id=self._number, author=self._author, date=self._date)

    def line(self, pair: Pair, lang: str) -> Element:
        """A paragraph: unchanged, changed in some words, or added or removed as a whole."""
        old, new, heading = pair
        made = paragraph("UnitBody", **({"keepNext": True} if heading else {}))
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


def article_pairs(
    act: Act, top: str, changes: list[Change], lang: str, whole: bool = True
) -> list[Pair]:
    """The lines of an article in force and as proposed, side by side."""
    unit = find(act, top, lang)
    if unit is None:
        return [Pair(None, line) for c in changes for line in proposed(act, c, lang).splitlines()]
    return list(_pairs(act, unit, changes, lang, whole))


def _pairs(
    act: Act, unit: Provision, changes: list[Change], lang: str, whole: bool
) -> Iterator[Pair]:
    all_of_it, heading, below = split_own(unit, changes)
    if all_of_it is not None:
        yield from _changed(act, all_of_it, lang)
        return
    if heading is not None:
        yield from (Pair(*pair[:2], True) for pair in _changed(act, heading, lang))
    if below or whole:
        for line in lines(unit):
            own = line.eid == unit.eid and line.part != "closing" and line.text
            if own and not (heading and line.part == "heading"):
                yield Pair(line.text, line.text, line.part == "heading")
    inserts = [c for c in below if c.kind is ChangeKind.INSERT and eids.parent(c.eid) == unit.eid]
    places = [(insertion_index(unit, c.eid), c) for c in inserts]
    for index in range(len(unit.children) + 1):
        for place, change in places:
            if place == index:
                for text in proposed(act, change, lang).splitlines():
                    yield Pair(None, text)
        if index < len(unit.children):
            yield from _pairs(act, unit.children[index], below, lang, whole)
    if unit.closing and (below or whole):
        yield Pair(unit.closing, unit.closing)


def _changed(act: Act, change: Change, lang: str) -> Iterator[Pair]:
    old, new = current(act, change, lang).splitlines(), proposed(act, change, lang).splitlines()
    if not new and change.kind is not ChangeKind.REPEAL:
        new = old  # nothing was written in this language yet: it stays as it is
    for i, j in line_pairs(old, new):
        yield Pair(None if i is None else old[i], None if j is None else new[j])
