"""Sittings and articles as rows: what is not an act is first needed when it is opened. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kzailaw_desktop import labels
from kzailaw_desktop.domain import AgendaItem, Commentary, Debate, DigestEntry, Remark, Speech
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.gui.reading.rows.row_types import SPEAKER, Cell, Column, Row
from kzailaw_desktop.labels import language
from kzailaw_desktop.text import person


def debate_rows(debate: Debate, lang: str = "kk") -> tuple[tuple[Column, ...], Sequence[Row]]:
    """A sitting: speaker in the gutter, one paragraph a row, agenda items as headings."""
    rows: list[Row] = []
    openings = {item.first_speech: item for item in debate.agenda if item.first_speech}
    for item in debate.agenda:
        if not item.first_speech:
            rows.append(_agenda_row(item, lang))
    here = rows[-1].eid if rows else ""
    remarks: dict[str, list[Remark]] = {}
    for remark in debate.remarks:
        remarks.setdefault(remark.after, []).append(remark)
    rows += [_remark_row(remark, here) for remark in remarks.get("", ())]
    named: set[tuple[str, str]] = set()  # a role is shown once under each item of the agenda
    for speech in debate.speeches:
        opened = openings.get(speech.eid)
        if opened is not None:
            rows.append(_agenda_row(opened, lang))
            here = opened.eid
        first = (here, speech.speaker) not in named
        named.add((here, speech.speaker))
        for row in _speech_rows(speech, here, role=first):
            rows.append(row)
            rows += [_remark_row(remark, here) for remark in remarks.get(row.eid, ())]
        rows += [_remark_row(remark, here) for remark in remarks.get(speech.eid, ())]
    return (Column("text", ""),), rows


def _remark_row(remark: Remark, here: str) -> Row:
    """What the record says between the words spoken: a break, a vote, applause."""
    text = remark.text.strip()
    return Row(remark.eid, "remark", (Cell(text, "", remark.lang),), article=here, quiet=True)


def _agenda_row(item: AgendaItem, lang: str) -> Row:
    text = item.shown(lang) or next((item.shown(own) for own in item.texts), "")
    return Row(item.eid, "agenda", (Cell(text, "", lang),), article=item.eid)


def _speech_rows(speech: Speech, here: str, *, role: bool) -> Iterable[Row]:
    name = f"{person(speech.speaker)}\n{speech.role if role else ''}"
    for place, paragraph in enumerate(speech.paragraphs):
        who = name if not place else ""
        cell = Cell(paragraph.text, who, paragraph.lang)
        yield Row(
            paragraph.eid,
            SPEAKER if not place else "speech",
            (cell,),
            article=here,
            quiet=speech.procedural,
            bracket=speech.exchange,
        )


def commentary_rows(work: Commentary, lang: str = "kk") -> tuple[tuple[Column, ...], Sequence[Row]]:
    """An article: its text with our digest beside the passage; the digest alone without it."""
    if not work.sections:
        note = work.record.note.get(lang) or work.record.note.get("ru", "")
        notices = [naming.reference(work, lang), note, language.table("digest-only").get(lang, "")]
        rows = [
            Row(f"front_{n}", "digest", (Cell(text, "", lang),), quiet=True)
            for n, text in enumerate(notices)
            if text
        ]
        for entry in work.digest:
            stance = naming.stance(entry.stance, lang, entry.stance)
            units = "; ".join(labels.label(eid, lang) for eid in entry.provisions)
            cell = Cell(_wording(entry.texts, lang), f"{stance}\n{units}", lang)
            rows.append(Row(entry.eid, "digest", (cell,)))
        return (Column("digest", lang),), rows
    names = ", ".join(author.name(lang) for author in work.record.authors)
    heads = ((naming.title(work, lang), "headline"), (names, "byline"))
    heading = [
        Row(f"head_{n}", role, (Cell(text, "", lang), Cell()), quiet=role == "byline")
        for n, (text, role) in enumerate(heads)
        if text
    ]
    beside: dict[str, list[str]] = {}
    for entry in work.digest:
        place = _passage_of(work, entry)
        beside.setdefault(place, []).append(_wording(entry.texts, lang))
    rows = []
    for section in work.sections:
        if section.heading:
            own = (Cell(section.heading, "", section.lang or work.lang), Cell())
            rows.append(Row(section.eid, "section", own, article=section.eid))
        for paragraph in section.paragraphs:
            note = "\n\n".join(beside.pop(paragraph.eid, []))
            cells = (Cell(paragraph.text, "", paragraph.lang), Cell(note, "", lang))
            quiet = section.role in ("front", "references", "back", "keywords")
            role = "front" if section.role == "front" else "text"
            rows.append(Row(paragraph.eid, role, cells, article=section.eid, quiet=quiet))
    rows = heading + rows
    return (Column("text", work.lang), Column("digest", lang, "digest")), rows


def _wording(texts: dict[str, str], lang: str) -> str:
    return texts.get(lang) or texts.get("ru") or next(iter(texts.values()), "")


def _passage_of(work: Commentary, entry: DigestEntry) -> str:
    """The eId of the paragraph an entry of the digest speaks of: by its quoted words, else by
    its number in the section named; "" when neither is found."""
    words = _bare(entry.anchor)
    for section in work.sections:
        for paragraph in section.paragraphs:
            if words and words in _bare(paragraph.text):
                return paragraph.eid
    for section in work.sections:
        named = entry.section and (
            section.eid == entry.section or section.heading.startswith(entry.section)
        )
        if named and section.paragraphs:
            index = min(max(entry.paragraph - 1, 0), len(section.paragraphs) - 1)
            return section.paragraphs[index].eid
    return ""


def _bare(text: str) -> str:
    """The letters and figures of a text alone: quotes and line breaks differ between copies."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())
