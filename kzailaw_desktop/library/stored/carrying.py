"""The user's work on a document that was read anew: carried to where its words stand now.

The file is the same, so a unit whose words stand under one other eId is the same passage: notes,
changes of drafts, decisions and the memo go with it. What finds no place is laid before the user,
never moved to words it was not written on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kzailaw_desktop.corpus.passages import own_text, passages
from kzailaw_desktop.domain import Act, Document, Expression
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.drafting.draft.model import ChangeKind
from kzailaw_desktop.workspace import Annotation, Workspace
from kzailaw_desktop.workspace.anchoring import Reanchoring, UnitText, similarity
from kzailaw_desktop.workspace.notes.annotation import Anchor

MEMO = "memo-draft"  # the setting in which the window keeps the memo that is being made
MOST_OFFERED = 3
LIKE = 0.5  # share of common words from which a unit is offered as the new place
TRIED = 200  # units that are compared with the words of one lost note

Texts = dict[str, UnitText]


@dataclass(frozen=True, slots=True)
class LostPlace:
    """Something of the user's that found no place. `words`: what the unit said; `offered`: units
    in which the words, or most of them, stand now."""

    kind: str  # note, draft, decision, memo
    document: str
    eid: str
    id: str = ""
    title: str = ""
    words: str = ""
    offered: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """As `--json` prints it."""
        return {
            "kind": self.kind, "eId": self.eid, "id": self.id, "title": self.title,
            "words": self.words, "offered": list(self.offered),
        }  # fmt: skip


@dataclass(slots=True)
class Carried:
    """How many things went to a new place, and what lost its place."""

    moved: int = 0
    lost: list[LostPlace] = field(default_factory=list)


def texts_of(document: Document, text: Expression | None = None) -> Texts:
    """Return the units of a document, or of one text of an act, with their words by eId."""
    if isinstance(document, Act) and text is not None:
        return {
            unit.eid: UnitText(own_text(unit) or unit.heading, unit.full_text())
            for unit, _ in text.walk()
        }
    found: Texts = {}
    for passage in passages(document):
        found.setdefault(passage.eid, UnitText(passage.text, passage.text))
    return found


def places_of(old: Mapping[str, UnitText], new: Mapping[str, UnitText]) -> dict[str, str]:
    """Return where each unit stands now: old eId -> new eId, for those whose words are the same.

    Words that stand several times are distinguished by their order, as long as their number is the
    same before and after.
    """
    before, after = _by_words(old), _by_words(new)
    found: dict[str, str] = {}
    for words, eids in before.items():
        now = after.get(words, [])
        if words and len(now) == len(eids):
            found.update(zip(eids, now, strict=True))
        else:
            found.update({eid: eid for eid in eids if eid in now})
    return found


def _by_words(texts: Mapping[str, UnitText]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for eid, text in texts.items():
        found.setdefault(text.own, []).append(eid)
    return found


class Carrying:
    """Carries what the user wrote on a document from one reading of its file to the next."""

    def __init__(self, workspace: Workspace, document: str, old: Texts, new: Texts) -> None:
        self._workspace = workspace
        self._document = document
        self._old, self._new = old, new
        self._places = places_of(old, new)
        self._anew = Reanchoring(old, new)
        self.done = Carried()

    def run(self, text: Expression | None = None) -> Carried:
        """Carry everything, in one step of undo. `text`: of an act only notes on this text."""
        with self._workspace.step("carry-over"):
            self._notes(text)
            self._drafts()
            self._decisions()
        self._memo()
        if self.done.moved or self.done.lost:
            self._workspace.forget_steps()  # they would put notes back to eIds of another reading
        return self.done

    def offers(self, eid: str, words: str) -> tuple[str, ...]:
        """Units in which the words stand now, or most of what their unit said."""
        said = self._old[eid].own if eid in self._old else words
        return offered(self._new, words, said, eid)

    def _place(self, eid: str) -> str | None:
        """Return where a unit stands now; None when its words are gone. A unit never known
        stays."""
        if eid in self._places:
            return self._places[eid]
        unknown = eid not in self._old
        return eid if unknown and (eid in self._new or not eid) else None

    def _notes(self, text: Expression | None) -> None:
        lang = text.lang if text is not None else ""
        for note in self._workspace.annotations(self._document, lang=lang):
            place = self._place(note.eid)
            if place is not None:
                edition = text.edition if text is not None and note.edition else note.edition
                now = replace(note, eid=place, edition=edition)
            else:
                now = self._anew.one(note).now
            if now != note:
                self._workspace.keep(now)
                self.done.moved += now.anchor is not Anchor.REVIEW
            if now.anchor is Anchor.REVIEW:
                self.done.lost.append(self._lost_note(now))

    def _lost_note(self, note: Annotation) -> LostPlace:
        words = note.exact or note.former
        offered = self.offers(note.eid, note.exact)
        return LostPlace("note", self._document, note.eid, note.id, note.body, words, offered)

    def _drafts(self) -> None:
        for draft in drafts.drafts(self._workspace):
            changes = []
            for change in draft.changes:
                known = change.act == self._document and change.kind is not ChangeKind.INSERT
                place = self._place(change.eid) if known else change.eid
                if place is None and change.eid not in self._new:
                    self._lose("draft", change.eid, draft.id, _title(draft.titles))
                changes.append(replace(change, eid=place or change.eid))
            if tuple(changes) != draft.changes:
                self.done.moved += 1
                drafts.save(self._workspace, replace(draft, changes=tuple(changes)))

    def _decisions(self) -> None:
        for key, decision in self._workspace.decisions().items():
            document, eid, act, target = key
            now = list(key)
            if document == self._document:
                now[1] = self._kept(eid)
            if act == self._document:
                now[3] = self._kept(target)
            if tuple(now) != key and "" not in now:
                self._workspace.set_decision(document, eid, act, target, None)
                self._workspace.set_decision(now[0], now[1], now[2], now[3], decision)
                self.done.moved += 1
            elif "" in now:
                lost = eid if document == self._document and not now[1] else target
                self._lose("decision", lost, "\t".join(key), str(decision))

    def _kept(self, eid: str) -> str:
        """Return the place now; "" when it is lost. A unit that was reworded keeps what it had."""
        place = self._place(eid)
        return eid if place is None and eid in self._new else place or ""

    def _memo(self) -> None:
        memo = self._workspace.settings.get(MEMO)
        rows = memo.get("units") if isinstance(memo, dict) else None
        if not isinstance(memo, dict) or not isinstance(rows, list):
            return
        now = []
        for row in rows:
            mine = isinstance(row, list) and len(row) == 2 and row[0] == self._document
            place = self._kept(str(row[1])) if mine else ""
            if mine and not place:
                self._lose("memo", str(row[1]), "", str(memo.get("title", "")))
            now.append([row[0], place] if mine and place else row)
        if now != rows:
            self._workspace.settings[MEMO] = {**memo, "units": now}
            self.done.moved += 1

    def _lose(self, kind: str, eid: str, id: str, title: str) -> None:
        words = self._old[eid].own if eid in self._old else ""
        offered = self.offers(eid, words)
        self.done.lost.append(LostPlace(kind, self._document, eid, id, title, words, offered))


def offered(new: Mapping[str, UnitText], words: str, said: str, eid: str) -> tuple[str, ...]:
    """Units in which words stand now, or most of what their unit `said`; `eid` is not offered."""
    holding = [(len(t.own), e) for e, t in new.items() if words and words in t.own and e != eid]
    if holding:
        return tuple(e for _, e in sorted(holding)[:MOST_OFFERED])
    bag = _bag(said)
    near = sorted(
        ((_shared(bag, _bag(t.own)), e) for e, t in new.items() if e != eid), reverse=True
    )
    likely = [(similarity(said, new[e].own), e) for share, e in near[:TRIED] if share >= LIKE]
    return tuple(e for s, e in sorted(likely, reverse=True)[:MOST_OFFERED] if s >= LIKE)


def _title(titles: Mapping[str, str]) -> str:
    return next((title for title in titles.values() if title), "")


def _bag(text: str) -> Counter[str]:
    return Counter(text.casefold().split())


def _shared(one: Counter[str], other: Counter[str]) -> float:
    both = one.total() + other.total()
    return 2 * (one & other).total() / both if both else 0.0
