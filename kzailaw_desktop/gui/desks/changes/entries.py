"""The entries of the page «What changed for me» and what each says in full."""

from __future__ import annotations

from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.desks.changes.details import ChangedText, Detail
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data
from kzailaw_desktop.labels import edition_words
from kzailaw_desktop.library.editions.changes import (
    INSERTED,
    MODIFIED,
    MOVED,
    REMOVED,
    UnitEvent,
)
from kzailaw_desktop.library.editions.touched_work import (
    ChangesForUser,
    TouchedDraft,
    TouchedMemo,
    TouchedNote,
    TouchedSearch,
)
from kzailaw_desktop.workspace.notes.annotation import Anchor

EVENTS = {
    MODIFIED: mark("changed"),
    INSERTED: mark("added"),
    REMOVED: mark("removed"),
    MOVED: mark("moved"),
}
TOKENS = {MODIFIED: "note", INSERTED: "commentary", REMOVED: "own", MOVED: "debate"}
MOST_LINKS = 4  # units of a draft, memo or search that are named as buttons
Item = UnitEvent | TouchedNote | TouchedDraft | TouchedMemo | TouchedSearch


class ChangeEntries:
    """Words for one act and what changed in it, in the language of the interface."""

    def __init__(self, act: Act, changes: ChangesForUser) -> None:
        self.act, self.changes = act, changes
        self._units = {unit.eid: unit for unit in changes.units}

    def all(self) -> list[ListEntry]:
        """The user's own work first, then the changed units."""
        found: list[ListEntry] = []
        groups: tuple[tuple[str, tuple[Item, ...]], ...] = (
            (tr("Your notes"), self.changes.notes),
            (tr("Your drafts"), self.changes.drafts),
            (tr("The memo"), self.changes.memos),
            (tr("Saved searches"), self.changes.searches),
            (tr("Changed units"), self.changes.units),
        )
        for title, items in groups:
            if items:
                found.append(ListEntry(f"head:{title}", title, head=True, side=str(len(items))))
                found += [self._entry(item) for item in items]
        return found

    def _entry(self, item: Item) -> ListEntry:
        key = key_of(item)
        match item:
            case UnitEvent():
                side, token = tr_data(EVENTS[item.event]), TOKENS[item.event]
                return ListEntry(key, self._name(item.eid), side=side, token=token, value=item)
            case TouchedNote():
                note, side = item.note, ""
                if item.offered:
                    side = tr("words moved")
                elif note.anchor is Anchor.REVIEW:
                    side = tr("to review")
                words = note.body or note.exact
                return ListEntry(key, self._name(note.eid), words, side, "own", value=item)
            case TouchedDraft():
                title = _title(item)
                return ListEntry(key, title, self._names(item.eids), token="own", value=item)
            case TouchedMemo():
                title = item.title or tr("Memo")
                return ListEntry(key, title, self._names(item.eids), token="own", value=item)
            case TouchedSearch():
                return ListEntry(key, item.name, self._names(item.eids), token="own", value=item)

    def detail(self, item: Item) -> Detail:
        """What is said of an entry when it is chosen."""
        match item:
            case UnitEvent():
                return self._unit(item)
            case TouchedNote():
                return self._note(item)
            case TouchedDraft():
                title, what = (
                    _title(item),
                    tr("The draft changes units whose text has changed since."),
                )
                action = ("desk-drafts", tr("Open the drafts"))
            case TouchedMemo():
                title = item.title or tr("Memo")
                what = tr("The memo contains units whose text has changed since.")
                action = ("memo", tr("Open the memo"))
            case TouchedSearch():
                title, what = item.name, tr("The search finds words of units that changed.")
                action = ("", "")
        return Detail(title, what, "", "", self._links(item.eids), action, self._texts(item.eids))

    def _unit(self, unit: UnitEvent) -> Detail:
        what = tr_data(EVENTS[unit.event])
        if unit.event == MOVED:
            what = tr("moved: was {}").format(self._name(unit.old_eid))
        stays = unit.event != REMOVED or any(unit.new.values())
        links = ((unit.eid, tr("Open the text")),) if stays else ()
        what = what[:1].upper() + what[1:]
        return Detail(self._name(unit.eid), what, units=links, texts=self._changed(unit))

    def _note(self, touched: TouchedNote) -> Detail:
        note = touched.note
        what, action = tr("The unit of the note changed; the note stands where it stood."), ("", "")
        offered = self._name(touched.offered) if touched.offered else ""
        if offered:
            what = tr("The words that the note was written on stand at {place} now.")
            what = what.format(place=offered)
        elif note.anchor is Anchor.REVIEW:
            what = tr(
                "The words of the note are no longer there, or stand in several places: you decide."
            )
            action = ("review-notes", tr("Review the notes"))
        own = "\n".join(
            part for part in (f"«{note.exact}»" if note.exact else "", note.body) if part
        )
        eid = touched.offered or note.eid
        found = self._units.get(eid) or self._by_old(note.eid)
        texts = self._changed(found) if found is not None else []
        stays = found is None or any(found.new.values())
        links = ((eid, tr("Open the text")),) if stays else ()
        return Detail(self._name(note.eid), what, own, offered, links, action, texts)

    def _by_old(self, eid: str) -> UnitEvent | None:
        return next((unit for unit in self.changes.units if unit.old_eid == eid), None)

    def _texts(self, eids: tuple[str, ...]) -> list[ChangedText]:
        """The words of the unit that is spoken of, where it is one alone."""
        found = self._units.get(eids[0]) if len(eids) == 1 else None
        return self._changed(found) if found is not None else []

    def _links(self, eids: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        return tuple((eid, self._name(eid)) for eid in eids[:MOST_LINKS])

    def _changed(self, unit: UnitEvent) -> list[ChangedText]:
        return [
            ChangedText(
                self._caption(lang, *versions), unit.old.get(lang, ""), unit.new.get(lang, "")
            )
            for lang, versions in unit.editions.items()
        ]

    def _caption(self, lang: str, old: str, new: str) -> str:
        return f"{naming.language_mark(lang)} · {self.days(lang, old, new)}"

    def days(self, lang: str, old: str, new: str) -> str:
        """Two editions of a language, in words: "ред. 17.11.2025 → ред. 25.08.2026"."""
        shown = i18n.language()
        texts = [self.act.text(lang, version) for version in (old, new)]
        return " → ".join(edition_words(text, shown, short=True) for text in texts if text)

    def _name(self, eid: str) -> str:
        return naming.unit_label(self.act, eid, i18n.language())

    def _names(self, eids: tuple[str, ...]) -> str:
        return ", ".join(self._name(eid) for eid in eids)


def key_of(item: Item) -> str:
    """A key that stays the same when everything is found anew."""
    match item:
        case UnitEvent():
            return f"unit:{item.eid}:{item.event}"
        case TouchedNote():
            return f"note:{item.note.id}"
        case TouchedDraft():
            return f"draft:{item.id}"
        case TouchedMemo():
            return "memo"
        case TouchedSearch():
            return f"search:{item.name}"


def _title(draft: TouchedDraft) -> str:
    lang = i18n.language()
    titles = draft.titles
    own = titles.get(lang) or next((title for title in titles.values() if title), "")
    return own or tr("Draft without a title")
