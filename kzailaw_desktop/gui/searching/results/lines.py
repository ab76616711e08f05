"""Hits as lines of a list: by document, or one after the other. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act, Status
from kzailaw_desktop.gui.kit.work.i18n import mark
from kzailaw_desktop.gui.kit.work.naming import language_mark
from kzailaw_desktop.library.indexed.own_notes import DOCUMENT as OWN_NOTES

if TYPE_CHECKING:
    from kzailaw_desktop.gui.panels.lines import Naming
    from kzailaw_desktop.library.catalogue.describe import DocumentInfo
    from kzailaw_desktop.search import Hit
    from kzailaw_desktop.search.answers.extracts.kwic import KwicRow

THEME_KINDS = {"note": "own", "amendment": "note"}  # kinds that the theme calls otherwise
KIND_NAMES = {
    "act": mark("Acts"),
    "debate": mark("Debate"),
    "commentary": mark("Commentary"),
    "amendment": mark("Changes"),
    "note": mark("My notes"),
}
Marks = tuple[tuple[int, int], ...]
FIRST_MARK, LEAD = 70, 42  # letters before the first mark: at most, and where there are more


@dataclass(frozen=True, slots=True)
class Result:
    """A document's title or one hit. `kind` is a kind of the theme: own notes are "own".

    `document` and `eid` are where it opens; `similar` counts near-duplicates folded into it;
    `partial`: only some of the words are in it.
    """

    key: str = ""
    group: str = ""
    title: str = ""
    detail: str = ""
    count: int = 0
    kind: str = "act"
    who: str = ""
    where: str = ""
    date: str = ""
    snippet: str = ""
    marks: Marks = ()
    document: str = ""
    eid: str = ""
    lang: str = ""
    langs: tuple[str, ...] = ()  # in which the unit stands, that of the snippet first
    note_id: str = ""
    similar: int = 0
    partial: bool = False
    note: str = ""  # the whole words of a note, which its document does not show
    standing: str = ""  # "working translation" and the like, where the text is not official

    def spoken(self) -> str:
        """What a screen reader says."""
        if self.group:
            return f"{self.title}. {self.detail}. {self.count}"
        language = self.languages
        parts = (self.who, self.where, self.standing, self.date, language, self.snippet)
        return ". ".join(part for part in parts if part)

    @property
    def languages(self) -> str:
        """The languages of the unit, that of the snippet first."""
        marks = (language_mark(lang) for lang in self.langs or (self.lang,))
        return ", ".join(mark for mark in marks if mark)

    @property
    def tip(self) -> str:
        """The whole place."""
        return "" if self.group else " · ".join(p for p in (self.who, self.where, self.date) if p)


@dataclass(slots=True)
class Names:
    """How documents are named to the reader: short names, full titles, days, act profiles."""

    lang: str = "en"
    short: dict[str, str] = field(default_factory=dict)
    full: dict[str, str] = field(default_factory=dict)
    days: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    profiles: dict[str, str] = field(default_factory=dict)
    standing: dict[tuple[str, str], str] = field(default_factory=dict)  # document, language
    own_notes: str = "My notes"
    history: str = "history and proposals"

    @classmethod
    def of(
        cls,
        infos: Iterable[DocumentInfo],
        acts: Iterable[Act],
        naming: Naming,
        lang: str,
        own_notes: str,
        history: str,
    ) -> Names:
        """From the list of documents and the names that context lines use."""
        names = cls(lang, dict(naming.titles), profiles=dict(naming.profiles))
        names.own_notes, names.history = own_notes, history
        for info in infos:
            names.full[info.id] = " ".join((info.titles.get(lang) or info.title).split())
            names.days[info.id] = _day(info.edition)
            names.kinds[info.id] = str(info.kind)
        for act in acts:
            for text in act.expressions:
                said = []
                if text.status is not Status.OFFICIAL:
                    said.append(labels.status_words(text.status, text.lang).partition(",")[0])
                said += [force] if (force := labels.force_words(text, text.lang)) else []
                if said:
                    names.standing[act.id, text.lang] = ", ".join(said)
        return names

    def document(self, doc: str) -> str:
        """The short name of a document."""
        return self.own_notes if doc == OWN_NOTES else self.short.get(doc, doc)

    def article(self, eid: str) -> str:
        """An article in a few words."""
        profile = next(iter(self.profiles.values()), "A")
        named = labels.label(eid, self.lang, profile)
        return named[:1].upper() + named[1:] if named else eid


def _day(iso: str) -> str:
    parts = iso.split("-")
    return ".".join(reversed(parts)) if len(parts) == 3 else iso


Targets = Mapping[str, tuple[str, str]]  # id of a note -> document and eId it stands on


def lines_of(hits: Iterable[Hit], names: Names, targets: Targets, grouped: bool) -> list[Result]:
    """The hits in order; grouped: under their documents, the best document first."""
    lines = [line_of(hit, names, targets, grouped) for hit in hits]
    if not grouped:
        return lines
    groups: dict[tuple[str, bool], list[Result]] = {}
    for hit, line in zip(hits, lines, strict=True):
        groups.setdefault((hit.document, hit.kind == "amendment"), []).append(line)
    found: list[Result] = []
    for (doc, told), members in groups.items():
        short, full = names.document(doc), names.full.get(doc, "")
        detail = full if full.casefold() != short.casefold() else ""
        group = f"{doc}#history" if told else doc
        title = f"{short}: {names.history}" if told else short
        found.append(Result(group=group, title=title, detail=detail, count=len(members),
                            kind=members[0].kind))  # fmt: skip
        found += members
    return found


def line_of(hit: Hit, names: Names, targets: Targets, grouped: bool) -> Result:
    """One hit: who or which unit, under what heading, when, and the words found."""
    kind = THEME_KINDS.get(str(hit.kind), str(hit.kind))
    note_id = hit.eid if kind == "own" else ""
    document, eid = place_of(hit, targets)
    who = hit.label or hit.speaker or hit.eid
    where = [names.document(document)] if document and (not grouped or note_id) else []
    heading = " ".join(hit.heading.split())
    if heading and heading not in hit.snippet and kind != "debate":
        where.append(heading)
    if kind == "commentary" and not grouped:
        where = [heading] if heading else []
    if hit.digest:
        where.append(labels.paraphrase_note(names.lang))
    snippet, marks = nearer(hit.snippet.replace("\n", " "), joined(hit.snippet, hit.marks))
    return Result(
        key=f"{hit.document}#{hit.eid}:{hit.lang}",
        kind=kind,
        who=who[:1].upper() + who[1:],
        where=" · ".join(dict.fromkeys(part for part in where if part and part != who)),
        date="" if kind in ("commentary", "own", "note") else names.days.get(hit.document, ""),
        snippet=snippet,
        marks=marks,
        document=document,
        eid=eid,
        lang=hit.lang,
        langs=hit.langs,
        note_id=note_id,
        note=hit.snippet if kind in ("own", "note") else "",
        similar=len(hit.similar),
        partial=hit.tier > 0,
        standing=names.standing.get((hit.document, hit.lang), "") if kind == "act" else "",
    )


def place_of(found: Hit | KwicRow, targets: Targets) -> tuple[str, str]:
    """Where a hit or an occurrence opens: a note at what it speaks of, or is written on."""
    if found.kind == "note":
        return targets.get(found.eid, ("", ""))
    if found.kind == "amendment":
        return found.document, next(iter(found.targets), "")
    return found.document, found.eid


def joined(text: str, marks: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Marks with nothing but a blank or a hyphen between them as one.

    >>> joined("оценку рисков", [(0, 6), (7, 13)])
    [(0, 13)]
    """
    found: list[tuple[int, int]] = []
    for start, end in marks:
        if found and not text[found[-1][1] : start].strip(" \u00a0-"):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def nearer(text: str, marks: list[tuple[int, int]]) -> tuple[str, Marks]:
    """A snippet that begins shortly before its first mark, so that two lines show it."""
    if not marks or marks[0][0] <= FIRST_MARK:
        return text, tuple(marks)
    start = text.find(" ", marks[0][0] - LEAD, marks[0][0]) + 1 or marks[0][0]
    shift = len("… ") - start
    return f"… {text[start:]}", tuple((a + shift, b + shift) for a, b in marks)
