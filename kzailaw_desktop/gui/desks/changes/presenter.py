"""What changed between two texts of an act, found in the background. No widgets here."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kzailaw_desktop.domain import Act
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.gui.desks.notes.presenting.carry_notes import on_newest, renew
from kzailaw_desktop.gui.desks.notes.presenting.lost_places import PlaceOffer, on_offer
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.presenter import DeskPresenter
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.library.editions.touched import touched_searches, touched_work
from kzailaw_desktop.library.editions.touched_work import ChangesForUser, TouchedNote
from kzailaw_desktop.library.index_jobs import needed
from kzailaw_desktop.library.stored.carrying import texts_of

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library


AGAIN = 3_000  # milliseconds after which the saved searches are tried again


@dataclass(frozen=True, slots=True)
class ChangedAct:
    """An act with what changed in it. `changes` None: it has one text only.

    `acts`: documents that have several texts, with their names.
    """

    act: Act | None
    changes: ChangesForUser | None
    acts: tuple[tuple[str, str], ...]


class ChangesPresenter(DeskPresenter):
    """Holds what was found; the page shows it."""

    loaded = Signal()  # `found` is another
    searched = Signal()  # the saved searches have been run
    changed = Signal()  # the user's work is another
    moved = Signal(str)  # a note went to the place that was offered: the name of the place

    def __init__(self, library: Library, services: Services, parent: QObject | None = None) -> None:
        super().__init__(library, services, parent)
        self.found = ChangedAct(None, None, ())
        self.wanted = ""  # the act asked for; "" for the first that has several texts
        self._days: tuple[dt.date | None, dt.date | None] = (None, None)
        self._step: object = None  # the move of a note that can be taken back
        self._renewed = False
        self.searches_wait = False  # for the index, before the saved searches can be run
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._search_again)

    # -- showing ----------------------------------------------------------------------------

    def choose(self, document: str) -> None:
        """Turn to another act: its newest text and the one before."""
        self.wanted, self._days = document, (None, None)
        self.load()

    def compare(self, first: dt.date | None, last: dt.date | None) -> None:
        """Compare the texts that stood on two dates."""
        self._days = first, last
        self.load()

    def load(self) -> None:
        """Find everything anew; the first time, carry notes over to the newest editions."""
        if self._renewed:
            self._find()
            return
        self._renewed = True
        library = self.library

        def carry() -> int:
            return renew(library) if library.has_workspace() else 0

        self.write(carry, self._carried)

    def _carried(self, _count: int) -> None:
        self._find()

    def _find(self) -> None:
        library, wanted, days, lang = self.library, self.wanted, self._days, i18n.language()

        def work() -> ChangedAct:
            return _changed_act(library, wanted, days, lang)

        self.read(work, self._loaded, key="changes")

    def _loaded(self, found: ChangedAct) -> None:
        self.found = found
        self.loaded.emit()
        if found.changes is not None:
            self._search(found.changes)

    def _search(self, changes: ChangesForUser) -> None:
        """Run the saved searches; while much has to be indexed first, look again from time to
        time: a search here would wait for all of it."""
        library = self.library

        def work() -> tuple[ChangesForUser, bool]:
            saved = library.has_workspace() and bool(library.workspace.saved_searches())
            if saved and not needed(library).small:
                return changes, True
            found = touched_searches(library, changes.document, changes.units) if saved else ()
            return replace(changes, searches=found), False

        self.read(work, self._searched, key="searches")

    def _searched(self, found: tuple[ChangesForUser, bool]) -> None:
        changes, self.searches_wait = found
        if self.found.act is not None and self.found.act.id == changes.document:
            self.found = replace(self.found, changes=changes)
            self.searched.emit()
            if self.searches_wait:
                self._again.start()

    def _search_again(self) -> None:
        if self.found.changes is not None:
            self._search(self.found.changes)

    # -- where moved words stand now ----------------------------------------------------------

    def accept(self, touched: TouchedNote) -> None:
        """Put a note on the unit to which its words went."""
        library, lang = self.library, i18n.language()

        def work() -> tuple[object, str]:
            offer = _offer(library, touched, lang)
            note = on_newest(library, on_offer(touched.note, offer))
            with library.workspace.step("settle-annotation"):
                library.workspace.save_annotation(note)
            return library.workspace.last_step, offer.name

        self.write(work, self._accepted)

    def _accepted(self, done: tuple[object, str]) -> None:
        self._step, place = done
        self.say(tr("The note now stands at {place}; Ctrl+Z brings it back").format(place=place))
        self.moved.emit(place)
        self.changed.emit()
        self._find()

    def take_back(self) -> None:
        """Put the note that was moved last back where it was, unless something came after."""
        library, step = self.library, self._step

        def work() -> bool:
            same = step is not None and library.workspace.last_step is step
            return bool(same and library.workspace.undo())

        self.write(work, self._taken_back)

    def _taken_back(self, done: bool) -> None:
        self._step = None
        self.say(tr("The note stands where it stood") if done else tr("Nothing to undo"))
        self.changed.emit()
        self._find()


def has_editions(act: Act) -> bool:
    """Whether some language of an act has several texts, which can be compared."""
    langs = [text.lang for text in act.expressions]
    return len(langs) > len(set(langs))


def _changed_act(
    library: Library, wanted: str, days: tuple[dt.date | None, dt.date | None], lang: str
) -> ChangedAct:
    several = []
    for doc in library.act_ids():
        named = library.named(doc)
        if isinstance(named, Act) and has_editions(named):
            several.append((doc, naming.short_title(named, lang)))
    known = [doc for doc, _ in several]
    doc = wanted if wanted in known or not known else known[0]
    if doc not in known:
        return ChangedAct(None, None, tuple(several))
    act = library.act(doc)
    try:
        return ChangedAct(act, touched_work(library, doc, *days), tuple(several))
    except NotFound:
        return ChangedAct(act, None, tuple(several))


def _offer(library: Library, touched: TouchedNote, lang: str) -> PlaceOffer:
    act = library.act(touched.note.document)
    text = act.expression(touched.note.lang or act.expressions[0].lang)
    words = texts_of(act, text)[touched.offered].own
    return PlaceOffer(touched.offered, naming.unit_label(act, touched.offered, lang), words)
