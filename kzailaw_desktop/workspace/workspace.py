"""The workspace: the one file with what the user wrote and decided."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import sqlite3
from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any

from kzailaw_desktop.domain import LinkKind
from kzailaw_desktop.errors import WorkspaceTrouble
from kzailaw_desktop.workspace.file import backup as copies
from kzailaw_desktop.workspace.file import losses, tables
from kzailaw_desktop.workspace.file.connection import (
    connect_reading,
    connect_writing,
    make_private,
)
from kzailaw_desktop.workspace.file.lock import WriterLock
from kzailaw_desktop.workspace.file.losses import LostRecord
from kzailaw_desktop.workspace.file.records import Edit, Records, trouble
from kzailaw_desktop.workspace.notes.annotation import Annotation, Motivation, new_id, now
from kzailaw_desktop.workspace.settings import StoredSettings

DecisionKey = tuple[str, str, str, str]  # document, eId of the passage, act, eId of the target
RECENT_LIMIT = 30


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query the user wants to run again. `request` holds the fields of a search request."""

    name: str
    request: dict[str, Any]


def _identity(path: Path) -> tuple[int, int] | None:
    """Device and number of a file, which stay when it is renamed; None: there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _refuse_lost(path: Path) -> None:
    """A file that is missing or empty beside good copies is a loss, not a new workspace."""
    if path.exists() and path.stat().st_size:
        return
    good = copies.last_good(path)
    if good is not None:
        raise WorkspaceTrouble("workspace-missing", where=path, copy=good.file)


class Workspace:
    """Annotations, decisions, drafts and settings; every change is on disk when a call returns.

    `read_only` is True when the file may not be written; `reason` is then the code of the
    message that says why ("" when it was asked for).
    """

    def __init__(
        self, path: Path, db: sqlite3.Connection, lock: WriterLock | None, reason: str
    ) -> None:
        self.path = path
        self.reason = "" if reason == "workspace-read-only" else reason
        self._lock = lock
        self.records = Records(db, path, reason)
        self.settings = StoredSettings(self.records)
        self._copied, self._copied_at = 0, now()
        self._identity = _identity(path)
        if lock is not None:
            self.records.committed = self._check_place

    @property
    def removed(self) -> bool:
        """Whether the open file no longer lies at its path."""
        return self._lock is not None and _identity(self.path) != self._identity

    def _check_place(self) -> None:
        """After a commit: the file must still be the one that lies at its path."""
        if not self.removed:
            return
        copy = copies.make(self.records.db, self.path, "file-removed")
        raise WorkspaceTrouble("workspace-removed", where=self.path, copy=copy.file)

    # -- what could not be read

    def lost(self) -> list[LostRecord]:
        """Records that were set aside because they cannot be read, with what is left of them."""
        with self.records.lock, trouble(self.path):
            found = list(losses.lost(self.records.db))
        known = {(each.kind, each.id) for each in found}
        return found + [
            LostRecord(kind, id, "", "", why, "", "")
            for (kind, id), why in sorted(self.records.unreadable.items())
            if (kind, id) not in known
        ]

    def restore_lost(self) -> int:
        """Take what is lost back from the last good copy, as one step; how many came back.

        Where the key of a record may be damaged too, or records are missing without a trace, all
        that the copy has and this file lacks comes back.
        """
        wanted = {(each.kind, each.id) for each in self.lost()}
        anything = any(each.reason in ("missing", "checksum") for each in self.lost())
        back = 0
        for copy in self.backups():
            if not copies.is_sound(copy.file):
                continue
            with contextlib.closing(copies.open_copy(copy.file)) as db, self.step("restore-lost"):
                for row in tables.read_rows(db, "", ()):
                    key = (row.values[0], row.values[1])
                    if losses.fault(row) or not (anything or key in wanted):
                        continue
                    if self.records.get(*key) is None:
                        self.records.put(row.values)  # type: ignore[arg-type]
                        back += 1
            break
        return back

    def let_go_of_lost(self) -> None:
        """Forget what was set aside; there is no undo."""
        with self.records.lock, self.records.transaction():
            losses.let_go(self.records.db)
            for kind, id in list(self.records.unreadable):
                tables.delete_row(self.records.db, kind, id)
        self.records.unreadable.clear()

    @property
    def read_only(self) -> bool:
        """Whether edits are refused."""
        return bool(self.records.why_not)

    @classmethod
    def open(cls, path: Path, read_only: bool = False) -> Workspace:
        """Open the file, or make it. A file that another program writes opens read-only.

        WorkspaceTrouble: the file is newer, of another program, damaged (`backup.recover` sets
        it aside and puts the last good copy in its place), missing or empty although there are
        copies of it, or cannot be made.
        """
        path = Path(path).resolve()  # two names of one file are one workspace
        if read_only:
            return cls(path, connect_reading(path), None, "workspace-read-only")
        _refuse_lost(path)
        lock = WriterLock(path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            make_private(path)
            taken = lock.take()
        except OSError as error:
            if path.exists():
                return cls(path, connect_reading(path), None, "workspace-not-writable")
            raise WorkspaceTrouble("workspace-not-writable", where=path) from error
        if not taken:
            return cls(path, connect_reading(path), None, "workspace-locked")
        try:
            return cls(path, connect_writing(path), lock, "")
        except BaseException:
            lock.release()
            raise

    def close(self) -> None:
        """Close the file and let the next program write; what was changed is copied before."""
        try:
            if self.records.changes > self._copied:
                with contextlib.suppress(WorkspaceTrouble):
                    self.backup()
        finally:
            self.records.committed = lambda: None
            self.records.db.close()
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # -- copies

    def backup(self, reason: str = "regular") -> copies.Backup:
        """Make a copy now; older ones are thinned out."""
        made = copies.make(self.records.db, self.path, reason)
        self._copied, self._copied_at = self.records.changes, now()
        return made

    def backup_if_due(self, after: dt.timedelta = dt.timedelta(minutes=20)) -> bool:
        """Make a copy when there are changes and the last one is old; for a timer to call."""
        due = self.records.changes > self._copied and now() - self._copied_at >= after
        if due:
            self.backup()
        return due

    def backups(self) -> list[copies.Backup]:
        """All copies, newest first; `transfer.restore` puts one back."""
        return copies.backups(self.path)

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
        """All tags in use with their numbers, the most used first."""
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
        """What the user said of thematic links: confirmed or rejected."""
        found: dict[DecisionKey, LinkKind] = {}
        for row in self.records.select("decision"):
            data = json.loads(row[5])
            key = (data["document"], data["eid"], data["act"], data["target"])
            found[key] = LinkKind(data["decision"])
        return found

    def set_decision(
        self, document: str, eid: str, act: str, target: str, decision: LinkKind | str | None
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
        """The JSON of one record."""
        row = self.records.get(kind, id)
        found: dict[str, Any] | None = json.loads(row[5]) if row else None
        return found

    def load_all(self, kind: str) -> list[dict[str, Any]]:
        """The JSON of all records of a kind."""
        return [json.loads(row[5]) for row in self.records.select(kind)]

    def store(self, kind: str, id: str, data: dict[str, Any]) -> None:
        """Add or replace a record."""
        with self.step(f"save-{kind}"):
            self._put(kind, id, data)

    def discard(self, kind: str, id: str) -> None:
        """Remove a record."""
        with self.step(f"delete-{kind}"):
            self.records.remove(kind, id)
