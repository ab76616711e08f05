"""Records of sittings: lines -> speeches, remarks, agenda.

Steps, each its own module: page furniture out (`furniture`), turns by their labels (`speakers`),
broken lines joined (`wrapping`), the language of each stretch (`mixed`), names and roles
(`introductions`), questions with their answers (`exchanges`), the agenda (`agenda`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from kzailaw_desktop.corpus.debates import speakers
from kzailaw_desktop.corpus.debates.agenda import (
    Contents,
    agenda_items,
    from_speeches,
    mark_supplied,
    read_contents,
)
from kzailaw_desktop.corpus.debates.corrections import CorrectedLines
from kzailaw_desktop.corpus.debates.exchanges import Turn, is_procedural, mark_exchanges
from kzailaw_desktop.corpus.debates.introductions import Person, find_people, with_full_name
from kzailaw_desktop.corpus.debates.sitting_head import Head, read_head
from kzailaw_desktop.corpus.debates.sorting import DebateRecord, single_lines, sort_lines
from kzailaw_desktop.corpus.debates.voices import is_floor
from kzailaw_desktop.corpus.reports.report import ImportReport, Problem, Repair
from kzailaw_desktop.corpus.reports.wording import say
from kzailaw_desktop.corpus.text import errata as repairs_of
from kzailaw_desktop.corpus.text import furniture, wrapping
from kzailaw_desktop.corpus.text import layout as layouts
from kzailaw_desktop.corpus.text.correction import Correction
from kzailaw_desktop.corpus.text.errata import Erratum
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.corpus.text.mixed import language, stretches
from kzailaw_desktop.domain import Debate, DocKind, Paragraph, Remark, Source, Speech
from kzailaw_desktop.errors import InputRefused

OWN_REPAIRS = ("page-furniture", "word-divided", "paragraph-joined", "contents-list")
URI = "/akn/kz/debaterecord/{body}/{date}"


def parse_debate(
    source: SourceText,
    *,
    doc_id: str = "",
    errata: Sequence[Erratum] = (),
    corrections: Sequence[Correction] = (),
) -> tuple[Debate, ImportReport]:
    """Return the record of a sitting and the account of what was recognised; refuses other texts.

    `corrections` are the user's own.
    """
    report = ImportReport(document=doc_id, kind=DocKind.DEBATE.value, language="")
    report.source = source.name
    source, made = repairs_of.apply(source, errata)
    report.repairs += made
    cleaned = _cleaned(source)
    report.repairs += cleaned.repairs
    parts = layouts.fragments((n.number, n.text, n.page) for n in cleaned.lines)
    told = CorrectedLines(parts)
    told.apply(corrections, "user")
    parts = told.parts
    record = sort_lines(parts, told.said)
    if not record.turns:
        raise InputRefused("no-speeches-found", where=source.name)
    supplied = [erratum.added for erratum in errata if erratum.supplied]
    debate, report = _build(source, record, layouts.survey(parts), report, doc_id)
    _tell(told, record, report, debate.speeches[0].lang)
    return replace(debate, agenda=mark_supplied(debate.agenda, supplied)), report


def lines_of(source: SourceText, corrections: Sequence[Correction] = ()) -> list[tuple[int, str]]:
    """Return the lines of a record that can be corrected, with their numbers, as they stand now."""
    return [(part.number, part.text) for part in _told(source, corrections).parts]


def lost_of(source: SourceText, corrections: Sequence[Correction]) -> list[Correction]:
    """Return the corrections that find no line in a source."""
    return _told(source, corrections).lost


def _told(source: SourceText, corrections: Sequence[Correction]) -> CorrectedLines:
    cleaned = _cleaned(source)
    told = CorrectedLines(layouts.fragments((n.number, n.text, n.page) for n in cleaned.lines))
    told.apply(corrections, "")
    return told


def _cleaned(source: SourceText) -> furniture.Cleaned:
    """The lines without page furniture; a label that ends a page is none."""
    lines = single_lines(source.lines)
    style = speakers.survey([line.text for line in lines])
    return furniture.clean(lines, lambda text: speakers.is_lone(text, style))


def _tell(told: CorrectedLines, record: DebateRecord, report: ImportReport, lang: str) -> None:
    """The user's corrections into the report: those that were made, and those without a line."""
    reason = say("repair-user", lang)
    made = [*told.repairs, *(Repair(n, words, "", reason) for n, words in record.replaced)]
    report.repairs += [replace(repair, reason=reason) for repair in made]
    report.repairs.sort(key=lambda r: r.line)
    report.problems += [
        Problem(c.line, say("doubt-correction-lost", lang, text=c.text[:80]), "correction")
        for c in told.lost
    ]


def looks_like_debate(source: SourceText) -> float:
    """Return how likely (0–1) a text is the record of a sitting: by turns and the words of a
    sitting."""
    texts = [line.text for line in source.lines if line.text.strip()][:4000]
    if len(texts) < 3:
        return 0.0
    style = speakers.survey(texts)
    before = ["", *texts]
    labels = [
        found
        for last, text in zip(before, texts, strict=False)
        if (found := speakers.find_label(text, style, begins=speakers.ends_sentence(last)))
    ]
    voices = sum(speakers.is_chair(x.speaker) or is_floor(x.speaker) for x in labels)
    score = min(len(labels) / 12, 0.6) + min(voices / 6, 0.4)
    return round(score if voices or len(labels) >= 6 else min(score, 0.3), 3)


def _build(
    source: SourceText,
    record: DebateRecord,
    layout: layouts.Layout,
    report: ImportReport,
    doc_id: str,
) -> tuple[Debate, ImportReport]:
    preface = tuple(wrapping.whole(part.text) for part in record.preface)
    everything = "\n".join(line.text for line in source.lines[:80])
    running = [r.before for r in report.repairs if r.reason == "page-furniture"]
    tail = [part.text for part in (*record.tail, *record.contents)]
    head = read_head(preface, running[:20], tail[:20], everything, source.name)
    date = head.date or dt.date.min
    speeches, remarks = _speeches(record, layout, report)
    trusted = layout.blanks == "separators"
    contents = read_contents([(p.text, p.gap and trusted) for p in record.contents])
    speeches = _described(speeches, record, head, contents)
    matters = list(contents.matters) or from_speeches(speeches)
    debate = Debate(
        id=doc_id or f"{head.body}-{date.isoformat()}",
        uri=URI.format(body=head.body, date=date.isoformat()),
        title=head.title or source.name,
        date=date,
        body=head.body,
        speeches=tuple(speeches),
        agenda=agenda_items(matters, speeches),
        preface=preface,
        conclusions=(*(wrapping.whole(part.text) for part in record.tail), *contents.signatures),
        source=Source(name=source.name, url=source.url),
        remarks=tuple(remarks),
    )
    _account(debate, record, report)
    return debate, report


def _speeches(
    record: DebateRecord, layout: layouts.Layout, report: ImportReport
) -> tuple[list[Speech], list[Remark]]:
    """Return the turns as speeches with whole paragraphs, and the remarks between and inside
    them."""
    speeches: list[Speech] = []
    remarks: list[Remark] = []

    def remark(kind: str, text: str, after: str, lang: str) -> None:
        eid = f"remark_{len(remarks) + 1}"
        remarks.append(Remark(eid, kind, language(text, lang), wrapping.whole(text), after))

    lang = ""
    for _, kind, text in record.before:
        remark(kind, text, "", "kk")
    for turn in record.turns:
        eid = f"speech_{len(speeches) + 1}"
        report.lines[eid] = turn.number
        paragraphs: list[Paragraph] = []
        start = 0
        for place, kind, text in [*turn.marks, (len(turn.parts), "", "")]:
            for block in wrapping.rejoin(turn.parts[start:place], layout, report.repairs):
                own_lang = [(block.lang, block.text)] if block.lang else None
                for own, words in own_lang or stretches(block.text, lang):
                    report.lines[f"{eid}__p_{len(paragraphs) + 1}"] = block.number
                    paragraphs.append(Paragraph(f"{eid}__p_{len(paragraphs) + 1}", own, words))
                    lang = own
            start = place
            if kind:
                inside = place < len(turn.parts) and bool(paragraphs)
                remark(kind, text, paragraphs[-1].eid if inside else eid, lang)
        speeches.append(Speech(eid, turn.speaker, tuple(paragraphs), role=turn.aside))
    return speeches, remarks


def _described(
    speeches: Sequence[Speech], record: DebateRecord, head: Head, contents: Contents
) -> list[Speech]:
    """Return the speeches with names, roles, exchanges and the procedural ones marked."""
    turns = [Turn(s.speaker, " ".join(p.text for p in s.paragraphs)) for s in speeches]
    people = find_people(
        (s.speaker for s in speeches), [(t.speaker, t.text) for t in turns], contents.lines
    )
    chair = with_full_name(Person(head.chair_name, head.chair_role), turns)
    marks = mark_exchanges(turns)
    described = []
    for speech, turn, mark in zip(speeches, turns, marks, strict=True):
        nobody = Person()
        person = people.get(speech.speaker, nobody)
        if speakers.is_chair(speech.speaker):
            person = chair
        described.append(
            replace(
                speech,
                full_name=person.full_name,
                role=speech.role or person.role,
                exchange=mark,
                procedural=is_procedural(turn.text),
            )
        )
    return described


def _account(debate: Debate, record: DebateRecord, report: ImportReport) -> None:
    """Counts and languages into the report, and the list of contents, which is in no unit."""
    report.repairs += [
        Repair(part.number, part.text, "", "contents-list") for part in record.contents
    ]
    report.document = debate.id
    report.edition = debate.date.isoformat() if debate.date > dt.date.min else ""
    languages = {p.lang for s in debate.speeches for p in s.paragraphs}
    main = debate.speeches[0].lang
    if not report.edition:
        report.problems.append(Problem(1, say("sitting-date-not-found", main)))
    for speech, turn in zip(debate.speeches, record.turns, strict=True):
        if not speech.paragraphs:
            message = say("turn-without-words", main, speaker=speech.speaker)
            report.problems.append(Problem(turn.number, message, "unread", speech.eid))
    report.problems += _odd_lines(record, main)
    told = {code: say(f"told-{code}", main) for code in OWN_REPAIRS}
    report.repairs = [replace(r, reason=told.get(r.reason, r.reason)) for r in report.repairs]
    report.repairs.sort(key=lambda r: r.line)
    report.language = "+".join(lang for lang in ("kk", "ru", "en") if lang in languages)
    report.counts = {
        "speech": len(debate.speeches),
        "paragraph": sum(len(s.paragraphs) for s in debate.speeches),
        "speaker": len({s.speaker for s in debate.speeches}),
        "exchange": len({s.exchange for s in debate.speeches if s.exchange}),
        "remark": len(debate.remarks),
        "agenda": len(debate.agenda),
    }


def _odd_lines(record: DebateRecord, lang: str) -> list[Problem]:
    """Lines that look like the beginning of a turn but were not read as one."""
    return [
        Problem(part.number, say("label-like-line", lang, text=part.text[:60]))
        for turn in record.turns
        for part in turn.parts
        if not part.lead and speakers.looks_like_label(part.text)
    ]
