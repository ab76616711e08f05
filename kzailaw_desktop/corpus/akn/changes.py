"""Amendment notes of an act in its Akoma Ntoso metadata."""

from __future__ import annotations

import datetime as dt

from kzailaw_desktop.corpus.akn import frbr
from kzailaw_desktop.corpus.akn.frbr import Element, add, children, text_of
from kzailaw_desktop.domain import Act, AmendmentNote, Event, Expression, Stage

_MODS = {
    Event.INSERTED: "insertion",
    Event.REPLACED: "substitution",
    Event.MODIFIED: "substitution",
    Event.HEADING_CHANGED: "substitution",
    Event.REMOVED: "repeal",
}
_ORGANISATIONS = (
    ("kz", "/akn/ontology/organization/kz.republic", "Қазақстан Республикасы"),
    ("kzailaw", "/akn/ontology/organization/kz.kzailaw", "KzaiLaw Desktop"),
)


def write(meta: Element, act: Act, expression: Expression) -> None:
    """Lifecycle, changes, references and notes of one text."""
    changed = [n for n in expression.notes if n.stage is Stage.IN_FORCE and n.date and n.cause]
    causes: dict[tuple[str, str], str] = {}
    for note in changed:
        causes.setdefault((_day(note.date), note.cause), f"cause_{len(causes) + 1}")
    if act.date is not None or causes:  # the schema has no lifecycle without events
        _lifecycle(meta, act, causes)
    _analysis(meta, changed, causes)
    _references(meta, act, expression, causes, changed)
    if expression.notes:
        block = add(meta, "notes", attributes={"source": "#kzailaw"})
        for note in expression.notes:
            _note(block, note)


def _lifecycle(meta: Element, act: Act, causes: dict[tuple[str, str], str]) -> None:
    lifecycle = add(meta, "lifecycle", attributes={"source": "#kzailaw"})
    if act.date is not None:
        _event(lifecycle, 1, act.date.isoformat(), "generation", "original")
    for place, ((day, _), ref) in enumerate(sorted(causes.items()), 2):
        _event(lifecycle, place, day, "amendment", ref)


def _day(date: dt.date | None) -> str:
    return date.isoformat() if date else ""


def _event(lifecycle: Element, place: int, day: str, kind: str, ref: str) -> None:
    attributes = {"eId": f"evt_{place}", "date": day, "type": kind, "source": f"#{ref}"}
    add(lifecycle, "eventRef", attributes=attributes)


def _analysis(
    meta: Element, changed: list[AmendmentNote], causes: dict[tuple[str, str], str]
) -> None:
    mods = [(n, t) for n in changed if n.event in _MODS for t in n.targets]
    if not mods:
        return
    analysis = add(meta, "analysis", attributes={"source": "#kzailaw"})
    passive = add(analysis, "passiveModifications")
    for place, (note, target) in enumerate(mods, 1):
        attributes = {"eId": f"pmod_{place}", "type": _MODS[note.event]}
        mod = add(passive, "textualMod", attributes=attributes)
        ref = causes[(_day(note.date), note.cause)]
        add(mod, "source", attributes={"href": f"#{ref}"})
        add(mod, "destination", attributes={"href": f"#{target}"})


def _references(
    meta: Element,
    act: Act,
    expression: Expression,
    causes: dict[tuple[str, str], str],
    changed: list[AmendmentNote],
) -> None:
    block = add(meta, "references", attributes={"source": "#kzailaw"})
    title = frbr.clean(expression.title) or act.id
    add(block, "original", attributes={"eId": "original", "href": act.uri, "showAs": title})
    hrefs = {(_day(n.date), n.cause): n.href for n in changed if n.href}
    for (day, cause), ref in causes.items():
        href = hrefs.get((day, cause), f"/akn/kz/act/{day}")
        attributes = {"eId": ref, "href": frbr.clean(href), "showAs": frbr.clean(cause)}
        add(block, "passiveRef", attributes=attributes)
    for eid, href, show in _ORGANISATIONS:
        add(block, "TLCOrganization", attributes={"eId": eid, "href": href, "showAs": show})


def _note(block: Element, note: AmendmentNote) -> None:
    element = add(block, "note", attributes={"eId": note.id})
    facts = {
        "event": note.event.value,
        "stage": note.stage.value,
        "targets": " ".join(note.targets),
        "date": _day(note.date),
        "cause": note.cause,
        "href": note.href,
        "source": note.source,
        "place": note.place,
    }
    for name, value in facts.items():
        if value:
            element.set(f"{{{frbr.OWN}}}{name}", frbr.clean(value))
    for lang, text in note.texts.items():
        p = add(element, "p", text)
        p.set(frbr.XML_LANG, lang)
    if not note.texts:
        add(element, "p")


def read(document: Element, lang: str) -> tuple[AmendmentNote, ...]:
    """Return the notes that `write` wrote; plain notes of other people's files as editorial
    ones."""
    return tuple(_read_note(element, lang) for element in children(document, "meta/notes/note"))


def _read_note(element: Element, lang: str) -> AmendmentNote:
    def fact(name: str) -> str:
        return element.get(f"{{{frbr.OWN}}}{name}", "")

    texts: dict[str, str] = {}
    for p in children(element, "p"):
        words = text_of(p)
        if words:
            texts[p.get(frbr.XML_LANG, lang)] = words
    day = fact("date")
    return AmendmentNote(
        id=element.get("eId", ""),
        targets=tuple(fact("targets").split()),
        event=Event(fact("event") or "editorial"),
        stage=Stage(fact("stage") or "in-force"),
        texts=texts,
        date=dt.date.fromisoformat(day) if day else None,
        cause=fact("cause"),
        href=fact("href"),
        source=fact("source"),
        place=fact("place"),
    )
