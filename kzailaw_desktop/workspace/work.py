"""What the user wrote and decided, as notes, decisions, searches and drafts over any record store."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, MutableMapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Any

from kzailaw_desktop.domain import LinkKind
from kzailaw_desktop.workspace.notes.annotation import Annotation, Motivation, new_id, now
from kzailaw_desktop.workspace.stepped import Edit, SteppedRecords

DecisionKey = tuple[str, str, str, str]  # document, eId of the passage, act, eId of the target
RECENT_LIMIT = 30


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query the user wants to run again. `request` holds the fields of a search request."""

    name: str
    request: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Decision:
    """What a user said of a suggested link. `author`: "" where no name is known; `made` in UTC."""

    kind: LinkKind
    author: str
    made: dt.datetime


class RecordedWork:
    """Annotations, decisions, saved searches, recent places and drafts, each a record."""

    records: SteppedRecords
    settings: MutableMapping[str, Any]

    @property
    def read_only(self) -> bool:
        """Whether edits are refused."""
        return bool(self.records.why_not)

    # -- undo

    def step(self, name: str) -> AbstractContextManager[None]:
        """Group changes: all or nothing, and one step of undo."""
        return self.records.step(name)

    @property
    def undoable(self) -> str:
        """Code of what undo would take back ("save-annotation" …), or ""."""
        return self.records.undoable

    @property
    def redoable(self) -> str:
        """Code of what redo would do again, or ""."""
        return self.records.redoable

    @property
    def last_step(self) -> object:
        """The step that undo would take back, to be compared with; None for none."""
        return self.records.last_step

    def forget_steps(self) -> None:
        """Let go of all steps: undoing them would put notes where their text is no longer."""
        self.records.forget_steps()

    def undo(self) -> list[Edit]:
        """Take back the last step; what it touched."""
        return self.records.undo()

    def redo(self) -> list[Edit]:
        """Do again what was undone."""
        return self.records.redo()

    # -- annotations

    def annotations(
        self, document: str = "", eid: str = "", *, lang: str = "", motivation: str = ""
    ) -> list[Annotation]:
        """Annotations on a document, a unit and everything below it, in order of place.

        With `lang` also those that name no language: notes on a whole unit hold for both.
        """
        rows = self.records.select("annotation", document, eid)
        found = [Annotation.from_record(json.loads(row[5])) for row in rows]
        return [
            a
            for a in found
            if (not lang or a.lang in ("", lang)) and (not motivation or a.motivation == motivation)
        ]

    def counts(self, document: str) -> dict[str, int]:
        """Number of annotations by unit; for an article with all that is below it."""
        counts: dict[str, int] = {}
        for annotation in self.annotations(document):
            for place in dict.fromkeys((annotation.eid, annotation.article)):
                if place:
                    counts[place] = counts.get(place, 0) + 1
        return counts

    def annotation(self, id: str) -> Annotation | None:
        """One annotation by its id."""
        row = self.records.get("annotation", id)
        return Annotation.from_record(json.loads(row[5])) if row else None

    def save_annotation(self, annotation: Annotation) -> Annotation:
        """Add or replace; returns it with id, author and dates filled in."""
        return self.save_annotations([annotation])[0]

    def save_annotations(self, annotations: Iterable[Annotation]) -> list[Annotation]:
        """Add or replace several in one step."""
        author = str(self.settings.get("author", ""))
        saved = []
        with self.step("save-annotation"):
            for given in annotations:
                moment = now()
                done = replace(
                    given,
                    id=given.id or new_id(),
                    created=given.created or moment,
                    modified=moment,
                    author=given.author or author,
                )
                self.keep(done)
                saved.append(done)
        return saved

    def delete_annotation(self, id: str) -> None:
        """Remove an annotation; undo brings it back."""
        with self.step("delete-annotation"):
            self.records.remove("annotation", id)

    def keep(self, annotation: Annotation) -> None:
        """Write as it is, dates included: for imports and for moving anchors."""
        self._put("annotation", annotation.id, annotation.to_record(), annotation)

    def _put(
        self, kind: str, id: str, data: dict[str, Any], place: Annotation | None = None
    ) -> None:
        text = json.dumps(data, ensure_ascii=False, sort_keys=True)
        document, eid = (place.document, place.eid) if place else ("", "")
        self.records.put((kind, id, document, eid, now().isoformat(), text))

    def tags(self) -> dict[str, int]:
        """Return all tags in use with their numbers, the most used first."""
        counts: dict[str, int] = {}
        for annotation in self.annotations():
            for tag in annotation.tags:
                counts[tag] = counts.get(tag, 0) + 1
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    def merge_tags(self, old: Iterable[str], new: str) -> int:
        """Replace tags by one (or by none, when `new` is empty); the number of notes changed."""
        gone = set(old)
        touched = [a for a in self.annotations() if gone & set(a.tags)]
        with self.step("merge-tags"):
            for annotation in touched:
                kept = [new if tag in gone else tag for tag in annotation.tags]
                tags = tuple(dict.fromkeys(tag for tag in kept if tag))
                self.keep(replace(annotation, tags=tags, modified=now()))
        return len(touched)

    def bookmarks(self) -> list[Annotation]:
        """Places the user marked, oldest first."""
        marks = self.annotations(motivation=Motivation.BOOKMARKING)
        return sorted(marks, key=lambda a: a.created or now())

    # -- decisions on suggested links

    def decisions(self) -> dict[DecisionKey, LinkKind]:
        """Return what the user said of thematic links: confirmed or rejected."""
        found: dict[DecisionKey, LinkKind] = {}
        for row in self.records.select("decision"):
            data = json.loads(row[5])
            key = (data["document"], data["eid"], data["act"], data["target"])
            found[key] = LinkKind(data["decision"])
        return found

    def decisions_on(self, act: str) -> dict[DecisionKey, Decision]:
        """Return the decisions on links to an act, with who made them and when."""
        found: dict[DecisionKey, Decision] = {}
        for row in self.records.select("decision"):
            data = json.loads(row[5])
            if data["act"] == act:
                key = (data["document"], data["eid"], act, data["target"])
                made = dt.datetime.fromisoformat(row[4])
                found[key] = Decision(LinkKind(data["decision"]), data.get("author", ""), made)
        return found

    def set_decision(
        self,
        document: str,
        eid: str,
        act: str,
        target: str,
        decision: LinkKind | str | None,
        author: str = "",
    ) -> None:
        """Confirm or reject a suggested link; None takes the decision back."""
        id = "\t".join((document, eid, act, target))
        with self.step("decide-link"):
            if not decision:
                self.records.remove("decision", id)
                return
            state = LinkKind(decision)
            if state not in (LinkKind.CONFIRMED, LinkKind.REJECTED):
                raise ValueError(f"not a decision: {decision}")
            data = {"document": document, "eid": eid, "act": act, "target": target}
            if author:
                data["author"] = author
            self._put("decision", id, {**data, "decision": state.value})

    # -- searches and recent places

    def saved_searches(self) -> list[SavedSearch]:
        """By name."""
        return [SavedSearch(r[1], json.loads(r[5])) for r in self.records.select("search")]

    def save_search(self, search: SavedSearch) -> None:
        """Keep a query under its name."""
        with self.step("save-search"):
            self._put("search", search.name, search.request)

    def delete_search(self, name: str) -> None:
        """Forget a saved query."""
        with self.step("delete-search"):
            self.records.remove("search", name)

    def recent(self) -> list[dict[str, Any]]:
        """Places visited last, newest first: {"document", "eid", …} as they were added."""
        return list(self.settings.get("recent", []))

    def add_recent(self, document: str, eid: str = "", **more: Any) -> None:
        """Put a place on top of the recent ones."""
        place = {"document": document, "eid": eid, **more}
        others = [p for p in self.recent() if (p["document"], p["eid"]) != (document, eid)]
        self.settings["recent"] = [place, *others][:RECENT_LIMIT]

    # -- other records of the user, kept as JSON (drafts)

    def load(self, kind: str, id: str) -> dict[str, Any] | None:
        """Return the JSON of one record."""
        row = self.records.get(kind, id)
        found: dict[str, Any] | None = json.loads(row[5]) if row else None
        return found

    def load_all(self, kind: str) -> list[dict[str, Any]]:
        """Return the JSON of all records of a kind."""
        return [json.loads(row[5]) for row in self.records.select(kind)]

    def store(self, kind: str, id: str, data: dict[str, Any]) -> None:
        """Add or replace a record."""
        with self.step(f"save-{kind}"):
            self._put(kind, id, data)

    def discard(self, kind: str, id: str) -> None:
        """Remove a record."""
        with self.step(f"delete-{kind}"):
            self.records.remove(kind, id)
