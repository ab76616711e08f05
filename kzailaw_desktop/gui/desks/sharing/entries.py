"""The list of the page: conflicts, records, members, sizes and documents, each under its title."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kzailaw_desktop import labels
from kzailaw_desktop.gui.desks.sharing.presenter import (
    SharedDocument,
    SharedRecord,
    SharedState,
    words_of,
)
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import size_text, tr
from kzailaw_desktop.team.work.records import Visibility


@dataclass(frozen=True, slots=True)
class StoredPart:
    """A part of what is kept on the server. `figures`: bytes, rows, perhaps documents."""

    name: str
    figures: Mapping[str, int]


def entries(state: SharedState) -> list[ListEntry]:
    """All lines of the list; a part without lines has no title."""
    made: list[ListEntry] = []
    for part in (_conflicts, _records, _members, _stored, _documents):
        found = part(state)
        made += found if len(found) > 1 else []
    return made


def name_of(state: SharedState, document: str, eid: str = "", kind: str = "") -> str:
    """How a place is named: unit and short title of its document."""
    if kind == "draft":
        return tr("Draft of amendments")
    if kind == "collection":
        return tr("Collection")
    place = labels.label(eid, i18n.language()) if eid else ""
    title = state.titles.get(document, {}).get(i18n.language(), document)
    return " · ".join(part for part in (place[:1].upper() + place[1:], title) if part)


def whose(state: SharedState, record: SharedRecord) -> str:
    """Whose a record is, or who sees one's own."""
    known = record.sharing
    if known is None:
        return tr("only on this computer so far")
    if known.owner != state.user:
        owner = state.names.get(known.owner, known.owner)
        return tr("shared by {name}").format(name=owner)
    if known.visibility is Visibility.ALL:
        return tr("all members")
    return known.group if known.visibility is Visibility.GROUP else tr("only me")


def copied(document: SharedDocument) -> str:
    """Whether a document can be read without the server, and how fresh it is then."""
    if document.fetched is None:
        return tr("on the server only")
    moment = f"{document.fetched.astimezone():%d.%m.%Y %H:%M}"
    text = tr("copy of {time}").format(time=moment)
    return f"{text} · {tr('kept on this computer')}" if document.pinned else text


def _line(words: str) -> str:
    return " ".join(words[:300].split())[:120]


def _head(key: str, text: str, side: str) -> ListEntry:
    return ListEntry(f"head-{key}", text, side=side, head=True)


def _conflicts(state: SharedState) -> list[ListEntry]:
    found = state.conflicts
    return [_head("conflicts", tr("Changed on both sides"), str(len(found)))] + [
        ListEntry(f"conflict-{each.number}", name_of(state, each.document, each.eid, each.kind),
                  _line(words_of(each.kind, each.mine or each.theirs)), token="own", value=each)
        for each in found
    ]  # fmt: skip


def _records(state: SharedState) -> list[ListEntry]:
    found = state.records
    return [_head("records", tr("Notes and drafts"), str(len(found)))] + [
        ListEntry(f"{each.kind}-{each.id}",
                  each.title or name_of(state, each.document, each.eid, each.kind),
                  f"{whose(state, each)} · {_line(each.words)}", token="note", value=each)
        for each in found
    ]  # fmt: skip


def _members(state: SharedState) -> list[ListEntry]:
    found = state.members
    return [_head("members", tr("Members"), str(len(found)))] + [
        ListEntry(f"member-{each.name}", each.display or each.name, ", ".join(each.groups),
                  token="debate", value=each)
        for each in found
    ]  # fmt: skip


def _stored(state: SharedState) -> list[ListEntry]:
    names = {"library": tr("Documents"), "catalogue": tr("Catalogue and links"),
             "search": tr("Search index"), "work": tr("Notes and drafts")}  # fmt: skip
    whole = size_text(sum(part["bytes"] for part in state.sizes.values()))
    return [_head("stored", tr("Kept on the server"), whole)] + [
        ListEntry(f"stored-{key}", name, side=size_text(state.sizes[key]["bytes"]), token="act",
                  value=StoredPart(name, state.sizes[key]))
        for key, name in names.items() if key in state.sizes
    ]  # fmt: skip


def _documents(state: SharedState) -> list[ListEntry]:
    found = state.documents
    here = sum(1 for each in found if each.fetched)
    side = tr("{here} of {all} on this computer").format(here=here, all=len(found))
    return [_head("documents", tr("Documents"), side)] + [
        ListEntry(f"document-{each.id}", name_of(state, each.id), copied(each), token="act",
                  value=each)
        for each in found
    ]  # fmt: skip
