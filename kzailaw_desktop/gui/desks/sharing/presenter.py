"""What is shared on a server, as the page shows it. No widgets here."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Signal

from kzailaw_desktop import labels
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.naming import short_title
from kzailaw_desktop.gui.kit.work.presenter import DeskPresenter
from kzailaw_desktop.team.library import TeamLibrary
from kzailaw_desktop.team.server import members
from kzailaw_desktop.team.server.connection import ServerConnection
from kzailaw_desktop.team.server.members import Member
from kzailaw_desktop.team.server.state import sizes
from kzailaw_desktop.team.work import deciding, remarks, versions
from kzailaw_desktop.team.work.records import PastVersion, Sharing, Visibility
from kzailaw_desktop.team.work.replica import Conflict
from kzailaw_desktop.workspace.stepped import Row

KINDS = ("draft", "annotation", "collection")
_MOST = 2000  # records that are listed


@dataclass(frozen=True, slots=True)
class SharedRecord:
    """A note or draft. `sharing` None: the server does not know it yet."""

    kind: str
    id: str
    document: str
    eid: str
    words: str
    sharing: Sharing | None
    title: str = ""  # of a draft


@dataclass(frozen=True, slots=True)
class SharedDocument:
    """A document of the server. `fetched` None: it is not on this computer."""

    id: str
    fetched: dt.datetime | None
    pinned: bool


@dataclass(frozen=True, slots=True)
class SharedState:
    """Everything the page shows. `members` is empty while the server cannot be reached."""

    address: str
    user: str
    offline: bool
    encrypted: bool
    exchanged: str  # ISO 8601, "" before the first exchange
    conflicts: tuple[Conflict, ...] = ()
    records: tuple[SharedRecord, ...] = ()
    documents: tuple[SharedDocument, ...] = ()
    members: tuple[Member, ...] = ()
    groups: tuple[str, ...] = ()  # that the user is in
    all_groups: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)  # as people write them, by login
    administrator: bool = False  # whether the user may manage members
    sizes: Mapping[str, Mapping[str, int]] = field(default_factory=dict)  # by part of the server
    titles: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # by document, language


def draft_title(data: str | None) -> str:
    """The title of a draft in the language of the interface, or in another; "" for none."""
    titles = json.loads(data or "{}").get("titles") or {}
    return str(titles.get(i18n.language()) or next((t for t in titles.values() if t), ""))


def words_of(kind: str, data: str | None) -> str:
    """What people read of a record."""
    if data is None:
        return ""
    found = json.loads(data)
    if kind == "annotation":
        return str(found.get("body") or found.get("exact") or "")
    if kind == "draft":
        lines = [str(t) for t in (found.get("titles") or {}).values() if t]
        for change in found.get("changes") or []:
            texts = [text for text in (change.get("texts") or {}).values() if text]
            place = labels.label(str(change.get("eid", "")), i18n.language())
            lines += [f"{place[:1].upper()}{place[1:]}: {text}" for text in texts]
        return "\n".join(lines)
    if kind == "collection":
        documents = ", ".join(str(each) for each in found.get("documents") or [])
        words = (found.get("name"), found.get("description"), documents)
        return "\n".join(str(each) for each in words if each)
    return json.dumps(found, ensure_ascii=False)


class SharingPresenter(DeskPresenter):
    """Asks the library of a server, shares records and decides conflicts."""

    found = Signal(object)  # a SharedState; None: no server is in use
    versions_found = Signal(list)  # PastVersion, the newest first
    work_changed = Signal()
    _leaving = ""  # login of the member whose removal is asked about

    def load(self) -> None:
        """Ask for everything."""
        library = self.library
        if not isinstance(library, TeamLibrary):
            self.found.emit(None)
            return
        self.read(lambda: _state(library), self._found, key="state")

    def _found(self, state: SharedState) -> None:
        self.found.emit(state)

    def share(self, record: SharedRecord, visibility: Visibility, group: str) -> None:
        """Say who shall see a record; the server is told with the next exchange."""
        library = self.library
        assert isinstance(library, TeamLibrary)

        def work() -> object:
            work, replica = library.workspace, library.replica
            remarks.share_with(work, replica, record.kind, record.id, visibility, group)
            return library.exchange()

        self.read(work, self._done)

    def pin(self, document: str, pinned: bool) -> None:
        """Keep a document on this computer, or no longer."""
        library = self.library
        assert isinstance(library, TeamLibrary)
        self.read(lambda: library.store.pin(document, pinned), self._done)

    def ask_versions(self, record: SharedRecord) -> None:
        """Ask the server for the former versions of a record."""
        library = self.library
        assert isinstance(library, TeamLibrary)
        self.read(
            lambda: versions.versions(library, record.kind, record.id),
            self._versions_found,
            key="versions",
        )

    def _versions_found(self, found: list[PastVersion]) -> None:
        self.versions_found.emit(found)

    def restore(self, past: PastVersion) -> None:
        """Put a record back as it was; undo takes it back."""
        library = self.library
        self.write(lambda: versions.restore(library.workspace, past), self._restored)

    def _restored(self, done: bool) -> None:
        if done:
            self.say(tr("The former version is restored; Ctrl+Z takes it back."))
        self.exchange()

    def decide(self, conflict: Conflict, take: str) -> None:
        """Take my version or theirs."""
        library = self.library
        assert isinstance(library, TeamLibrary)

        def work() -> object:
            deciding.decide(library.workspace, library.replica, conflict.number, take)
            return None

        self.write(work, self._done)

    # -- what an administrator does ---------------------------------------------------------------

    def put_into_group(self, member: str, group: str, inside: bool) -> None:
        """Put a member into a group, which is made when there is none, or take him out."""
        change = members.add_to_group if inside else members.take_from_group
        self._administer(lambda server: change(server, group, member))

    def rename(self, member: str, display: str) -> None:
        """Write a member's name as people do."""
        self._administer(lambda server: members.rename(server, member, display))

    def add_member(self, name: str, display: str, password: str) -> None:
        """Make a member, with a login of his own unless there is one."""
        self._administer(lambda server: members.add(server, name, password, display=display))

    def ask_removal(self, member: Member) -> None:
        """Ask, then take a member's rights away."""
        name = member.display or member.name
        self._leaving = member.name
        self.services.messages.ask(
            tr("Take the rights of {name} away?").format(name=name),
            tr("What was shared stays. Private notes stay closed to everybody."),
            tr("Take the rights away"),
            self._remove,
        )

    def _remove(self) -> None:
        name = self._leaving
        self._administer(lambda server: members.remove(server, name))

    def _administer(self, change: Callable[[ServerConnection], object]) -> None:
        library = self.library
        assert isinstance(library, TeamLibrary)

        def work() -> object:
            server = library.server_records().server
            try:
                return change(server)
            finally:
                server.close()

        self.read(work, self._done)

    def exchange(self) -> None:
        """Exchange with the server now."""
        library = self.library
        if isinstance(library, TeamLibrary):
            self.read(library.exchange, self._done)

    def _done(self, _result: object) -> None:
        self.work_changed.emit()
        self.load()


def _state(library: TeamLibrary) -> SharedState:
    replica = library.replica
    records = [
        _record(kind, row, replica.sharing(kind, row[1]))
        for kind in KINDS
        for row in library.workspace.records.select(kind)[:_MOST]
    ]
    conflicts = tuple(replica.conflicts())
    pins = library.store.pinned()
    copied = list(library.store.copied().items())[:_MOST]
    documents = [SharedDocument(id, fetched, id in pins) for id, fetched in copied]
    documents.sort(key=lambda document: (document.fetched is None, document.id))
    named = {document.id for document in documents if document.fetched or not library.offline}
    state = SharedState(
        f"{library.address.host}/{library.address.database}",
        library.address.user,
        library.offline,
        False,
        replica.noted("exchanged"),
        conflicts,
        tuple(records),
        documents=tuple(documents),
        groups=tuple(json.loads(replica.noted("groups") or "[]")),
        names=json.loads(replica.noted("names") or "{}"),
        titles=_titles(
            library, {r.document for r in records} | {c.document for c in conflicts} | named
        ),
    )
    return state if library.offline else _with_server(state, library)


def _with_server(state: SharedState, library: TeamLibrary) -> SharedState:
    """Add members, groups and sizes, which the server alone knows."""
    server = library.server_records().server
    try:
        return replace(
            state,
            encrypted=server.encrypted,
            members=tuple(members.members(server)),
            all_groups=tuple(members.groups(server)),
            administrator=members.may_administer(server),
            sizes=sizes(server),
        )
    except KzaiLawError:
        return state  # lost this moment: the next look says so
    finally:
        server.close()


def _titles(library: TeamLibrary, documents: set[str]) -> dict[str, dict[str, str]]:
    """The short titles of documents in each language of the window."""
    found: dict[str, dict[str, str]] = {}
    for doc in sorted(documents - {""}):
        with suppress(KzaiLawError):  # removed meanwhile: its id stands for it
            named = library.named(doc)
            found[doc] = {lang: short_title(named, lang) for lang in i18n.LANGUAGES}
    return found


def _record(kind: str, row: Row, sharing: Sharing | None) -> SharedRecord:
    title = draft_title(row[5]) if kind == "draft" else ""
    return SharedRecord(kind, row[1], row[2], row[3], words_of(kind, row[5]), sharing, title)
