"""What the publisher's own record states of an act takes precedence over what its text shows.

`meta.yaml` of a public repository, or the head of a file in it: number, date, edition, kind,
address. Facts that it does not state stay as they were read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from kzailaw_desktop.corpus.acts import front, requisites
from kzailaw_desktop.corpus.acts.identity import slug
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.reports.wording import say
from kzailaw_desktop.corpus.text import dates
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.domain import Act, AmendmentNote, Event, Expression, Source, Stage, UnitKind
from kzailaw_desktop.eid import act_uri
from kzailaw_desktop.text import fold_lookalikes

RECORD = "meta.yaml"  # where the report says that a fact comes from
_FORMS = {
    "КОНС": "constitution", "КОД": "code", "КЗАК": "constitutional-law", "ЗАК": "law", "УКАЗ": "decree",
    "ПОСТ": "resolution", "ПРИК": "order", "РЕШ": "decision", "РАСП": "disposition",
}  # fmt: skip


def has_record(source: SourceText) -> bool:
    """Tell whether a source comes with a record of its publisher."""
    return any(key in source.meta for key in ("act-code", "date", "edition", "evidence"))


def apply(act: Act, report: ImportReport, source: SourceText) -> Act:
    """Return the act with what its record states, and the report without what that answers."""
    meta = source.meta
    words = fold_lookalikes(meta.get("requisites", ""))
    named = dates.find_words(words)
    number = requisites.number_in(words[named[2] :] if named else words) or act.number
    date = _iso(meta.get("date", "")) or dates.find(words) or act.date
    form = _FORMS.get(meta.get("form", "").upper(), "")
    subtype = form or requisites.subtype_of(words) or act.subtype
    text = _expression(act.expressions[0], source)
    _answer(report, text, {"kind": subtype, "number": number, "date": date, "title": text.title})
    doc_id = act.id if number == act.number and act.number else _id(subtype, number, date, meta)
    return replace(
        act, id=doc_id, uri=act_uri(date, number), number=number, date=date, subtype=subtype,
        profile=front.profile(text.title, subtype, ""), expressions=(text,),
    )  # fmt: skip


def _expression(text: Expression, source: SourceText) -> Expression:
    meta = source.meta
    title = meta.get("title") or text.title
    edition = _iso(meta.get("edition", "")) or text.edition
    preface = text.preface
    if text.lang == "ru" and "requisites" in meta and meta["requisites"] not in preface:
        preface = (meta["requisites"], *preface)
    name = Source(text.source.name, source.url or text.source.url)
    notes = text.notes
    if meta.get("cause"):
        notes = (*notes, _cause(text.lang, edition, meta["cause"], source.url))
    notes = (*notes, *_announced_headings(text))
    not_before = None if edition else text.not_before
    return replace(
        text, title=title, edition=edition, not_before=not_before, preface=preface, source=name,
        notes=notes,
    )  # fmt: skip


def _announced_headings(text: Expression) -> Iterator[AmendmentNote]:
    """Yield a note for each article that is a heading alone: it is announced, its text is not in
    force.

    A heading that is a sentence is the article's text; one that a note explains was removed.
    """
    told = {eid for note in text.notes for eid in note.targets}
    number = 0
    for unit, _ in text.walk():
        bare = not (unit.text or unit.children or unit.closing or unit.rows)
        if unit.kind is not UnitKind.ARTICLE or not bare or unit.eid in told:
            continue
        if unit.heading and not unit.heading.endswith((".", ";", ":")):
            number += 1
            yield AmendmentNote(
                f"note_announced_{number}", (unit.eid,), Event.ENTRY_INTO_FORCE, Stage.ANNOUNCED,
                {text.lang: say("announced-heading", text.lang)},
            )  # fmt: skip


def _cause(lang: str, edition: dt.date | None, cause: str, url: str) -> AmendmentNote:
    """Return the note that says which act made this edition."""
    day = edition.strftime("%d.%m.%Y") if edition else "?"
    words = say("edition-cause", lang, cause=cause, date=day)
    return AmendmentNote(
        "note_edition", (), Event.MODIFIED, Stage.IN_FORCE, {lang: words}, edition, cause, url
    )


def _answer(report: ImportReport, text: Expression, known: dict[str, object]) -> None:
    """Into the report what the record states, and out of it the problems that this answers."""
    answered = {say(f"problem-no-{name}", text.lang) for name, value in known.items() if value}
    report.problems = [p for p in report.problems if p.message not in answered]
    if text.edition:
        report.edition = text.edition.isoformat()
        known = {**known, "edition": text.edition}
    for name, value in known.items():
        shown = value.isoformat() if isinstance(value, dt.date) else value
        if shown and report.identity.get(name, {}).get("value") != shown:
            report.identity[name] = {"value": shown, "line": None, "from": RECORD}


def _id(subtype: str, number: str, date: dt.date | None, meta: dict[str, str]) -> str:
    if number:
        own = slug(number)
        year = f"-{date.year}" if date and not own.endswith(("i", "v", "x", "l", "c")) else ""
        return f"{subtype}-{own}{year}"
    year = str(date.year) if date else ""
    return "-".join(part for part in (subtype, year, slug(meta.get("act-code", ""))) if part)


def _iso(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        return None
