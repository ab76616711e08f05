"""What is known about a provision, as lines of the context panel. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from kzailaw_desktop import labels
from kzailaw_desktop.gui.i18n import date_text, mark

GROUPS = (  # attribute of the context, title, kind (colour and icon)
    ("own", mark("My notes"), "own"),
    ("commentary", mark("Commentary"), "commentary"),
    ("debate", mark("Debate"), "debate"),
    ("notes", mark("History and proposals"), "note"),
    ("definitions", mark("Terms defined"), "act"),
    ("references_in", mark("Referred to by"), "act"),
    ("references_out", mark("Refers to"), "act"),
    ("suggested", mark("On the same subject"), "debate"),
)
STAGES = {
    "history": mark("history"),
    "in-force": mark("in force"),
    "announced": mark("announced"),
    "reported": mark("reported, text not available here"),
    "proposed": mark("proposed"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A group's title or one entry. `marks`: spans of `snippet` that gave rise to the link."""

    key: str = ""
    group: str = ""
    title: str = ""
    count: int = 0
    kind: str = "act"
    who: str = ""
    where: str = ""
    snippet: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    document: str = ""
    eid: str = ""
    lang: str = ""
    target: str = ""
    suggested: bool = False
    confirmed: bool = False
    score: float = 1.0
    reasons: tuple[str, ...] = ()
    note_id: str = ""
    stage: str = ""

    def spoken(self) -> str:
        """What a screen reader says."""
        return self.title if self.group else f"{self.who}. {self.where}. {self.snippet}"

    @property
    def tip(self) -> str:
        """The whole snippet."""
        return self.snippet if len(self.snippet) > 90 else ""


@dataclass(slots=True)
class Naming:
    """How documents and units are named to the reader."""

    lang: str
    titles: dict[str, str] = field(default_factory=dict)  # document -> short name
    profiles: dict[str, str] = field(default_factory=dict)
    translate: Callable[[str], str] = str


def lines_of(context: Any, own: Iterable[Any], naming: Naming) -> list[Line]:
    """All groups that have something, each title followed by its entries."""
    grouped: dict[str, list[Line]] = {key: [] for key, _, _ in GROUPS}
    grouped["own"] = [own_line(a, naming) for a in own]
    for key, _, kind in GROUPS:
        for entry in getattr(context, key, ()) or ():
            line = note_line(entry, naming) if key == "notes" else entry_line(entry, kind, naming)
            grouped["suggested" if line.suggested else key].append(line)
    lines = []
    for key, title, kind in GROUPS:
        found = grouped[key]
        if key == "suggested":
            found.sort(key=lambda line: -line.score)
        if found:
            head = Line(group=key, title=naming.translate(title), count=len(found), kind=kind)
            lines += [head, *found]
    return lines


def own_line(annotation: Any, naming: Naming) -> Line:
    """The user's own note."""
    modified = annotation.modified
    return Line(
        key=annotation.id,
        kind="own",
        who=labels.label(annotation.eid, naming.lang) or annotation.eid,
        where=date_text(modified.date()) if modified else "",
        snippet=annotation.body or annotation.exact,
        document=annotation.document,
        eid=annotation.eid,
        note_id=annotation.id,
    )


def note_line(note: Any, naming: Naming) -> Line:
    """An amendment note: event, date, source."""
    texts = getattr(note, "texts", None)
    if texts is None:
        return entry_line(note, "note", naming)
    text = texts.get(naming.lang) or texts.get("ru") or next(iter(texts.values()), "")
    stage = str(getattr(note, "stage", ""))
    source = str(getattr(note, "source", ""))
    return Line(
        key=f"note:{note.id}",
        kind="note",
        who=naming.translate(STAGES.get(stage, "")),
        where=" · ".join(p for p in (date_text(note.date), naming.titles.get(source, source)) if p),
        snippet=text,
        document=source if source in naming.titles else "",
        eid=getattr(note, "place", "") if source in naming.titles else "",
        stage=stage,
    )


def entry_line(entry: Any, kind: str, naming: Naming) -> Line:
    """A passage that is linked to the provision."""
    link = str(getattr(entry, "kind", "explicit"))
    document = entry.document
    label = getattr(entry, "label", "") or ""
    if kind == "act":
        profile = naming.profiles.get(document, "A")
        label = labels.label(entry.eid, naming.lang, profile) or label
    where = [naming.titles.get(document, document) if kind != "commentary" else ""]
    day = getattr(entry, "date", None)
    if isinstance(day, dt.date) and kind == "debate":
        where = [date_text(day)]
    where.append(_unit_name(entry, kind, naming))
    snippet = " ".join((getattr(entry, "snippet", "") or "").split())
    return Line(
        key=f"{kind}:{document}#{entry.eid}:{getattr(entry, 'target', '')}:{getattr(entry, 'lang', '')}",
        kind=kind,
        who=label or naming.titles.get(document, document),
        where=" · ".join(part for part in where if part),
        snippet=snippet,
        marks=reason_marks(entry, snippet),
        document=document,
        eid=entry.eid,
        lang=getattr(entry, "lang", ""),
        target=getattr(entry, "target", ""),
        suggested=link == "thematic",
        confirmed=link == "confirmed",
        score=float(getattr(entry, "score", 1.0)),
        reasons=tuple(getattr(entry, "reasons", ())),
    )


def _unit_name(entry: Any, kind: str, naming: Naming) -> str:
    target = getattr(entry, "target", "")
    if kind in ("commentary", "debate") and target:
        return "→ " + labels.label(target, naming.lang) if labels.label(target, naming.lang) else ""
    return ""


def reason_marks(entry: Any, snippet: str) -> tuple[tuple[int, int], ...]:
    """Where the reasons of a link stand in its snippet."""
    given = getattr(entry, "marks", None)
    if given:
        return tuple((int(a), int(b)) for a, b in given)
    found, folded = [], snippet.casefold()
    for reason in getattr(entry, "reasons", ()) or ():
        at = folded.find(str(reason).casefold())
        if at >= 0:
            found.append((at, at + len(str(reason))))
    return tuple(sorted(found))
