"""What is done to the current place while reading: highlight or note it, propose to change it.

`VERBS` is a table for the window, as `DESKS` is: each verb becomes an action.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzailaw_desktop.corpus.passages import own_text
from kzailaw_desktop.domain import Act, Document, Provision, Status
from kzailaw_desktop.gui.desks.host import VerbHost
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import mark, tr

if TYPE_CHECKING:
    from kzailaw_desktop.gui.reading.page import ReaderPage
    from kzailaw_desktop.workspace.notes.annotation import Annotation


@dataclass(frozen=True, slots=True)
class Verb:
    """One action on the current place. `run` is given what the window lets a verb ask."""

    id: str
    title: str
    shortcut: str
    icon: str
    run: Callable[[VerbHost], None]


def annotate(host: VerbHost) -> None:
    """Highlight the selected words and open the note on them; without a selection, on the unit."""
    from kzailaw_desktop.gui.desks.notes.popup import NotePopup, fresh

    page = host.reader()
    if page is not None and page.shows_past:
        host.say(tr("Notes stand on the newest text: show it first"))
        return
    note = selected(page)
    if page is None or note is None or page.document is None:
        host.say(tr("Select words or a unit first"))
        return
    lang = i18n.language()
    known = _same(host.library.workspace.annotations(note.document, note.eid), note)
    place = naming.unit_label(page.document, note.eid, lang)
    source = naming.short_title(page.document, lang)
    parent = host.dialog_parent()
    popup = NotePopup(host.library, host.services, known or fresh(note), place, source, parent)
    popup.saved.connect(host.announce_change)
    popup.show()


def propose(host: VerbHost) -> None:
    """Propose a change to the current unit, in the current draft."""
    page = host.reader()
    document = page.document if page is not None else None
    eid = (page.active.current_unit) if page is not None else ""
    if not isinstance(document, Act) or not eid:
        host.say(tr("Choose a unit of an act first"))
        return
    host.propose_change(document.id, eid)


def official(host: VerbHost) -> None:
    """Show where the official text of the current act is, and open it in the browser."""
    from kzailaw_desktop.gui.desks.official import offer_official_text

    page = host.reader()
    document = page.document if page is not None else None
    if not isinstance(document, Act):
        host.say(tr("Choose a unit of an act first"))
        return
    texts = document.expressions
    weaker = [e for e in texts if e.status is not Status.OFFICIAL]
    lang = weaker[0].lang if weaker else texts[0].lang
    offer_official_text(host.services.messages, document, lang, host.say)


VERBS = (
    Verb(
        "annotate",
        mark("Highlight or note on the selection"),
        "Ctrl+H",
        "highlighter-circle",
        annotate,
    ),
    Verb("propose", mark("Propose a change to this unit"), "Ctrl+E", "pencil-line", propose),
    Verb("official", mark("Get the official text"), "", "globe", official),
)


def selected(page: ReaderPage | None) -> Annotation | None:
    """An annotation on what is selected in a reader page, else on the unit chosen there.

    Quotes are of one unit: of a selection across units the first one is taken.
    """
    from kzailaw_desktop.gui.reading.rows.row_types import display
    from kzailaw_desktop.workspace.notes.annotation import Annotation, Motivation, quote

    if page is None or page.document is None:
        return None
    document, view = page.document, page.active
    eid = view.current_unit
    selection = view.selection.current
    if selection is None or selection.is_empty:
        return Annotation(document.id, eid, edition=_edition(document, "")) if eid else None
    number = selection.start.row
    row, cell = view.rows.rows[number], view.rows.cell(number, selection.column)
    lines = view.selection.text().splitlines()
    words = lines[0].strip() if lines else ""
    text = text_of(document, row.eid, cell.lang)
    start = _place(text, words, display(row, cell), selection.start.offset)
    if not words or start < 0:
        return Annotation(document.id, row.eid, edition=_edition(document, ""))
    return Annotation(
        document.id,
        row.eid,
        lang=cell.lang,
        edition=_edition(document, cell.lang),
        motivation=Motivation.HIGHLIGHTING,
        **quote(text, start, start + len(words)),
    )


def _place(text: str, words: str, shown: str, offset: int) -> int:
    """Where the selected words begin in the unit's own text: the occurrence that was selected."""
    from kzailaw_desktop.gui.reading.rows.typeset import code_points

    before = shown[: code_points(shown, offset)].count(words)
    found = text.find(words)
    for _ in range(before):
        later = text.find(words, found + 1)
        found = later if later >= 0 else found
    return found


def text_of(document: Document, eid: str, lang: str) -> str:
    """The text that quotes of a unit stand on: its own words, as passages give them."""
    if isinstance(document, Act):
        expression = document.expression(lang)
        units: list[Provision] = [u for u, _ in expression.walk()] if expression else []
        unit = next((u for u in units if u.eid == eid), None)
        return (own_text(unit) or unit.heading) if unit else ""
    from kzailaw_desktop.corpus.passages import passages

    return next((p.text for p in passages(document) if p.eid == eid and p.lang in (lang, "")), "")


def _edition(document: Document, lang: str) -> dt.date | None:
    if not isinstance(document, Act):
        return None
    expression = (
        document.expression(lang) if lang else max(document.expressions, key=lambda e: e.order)
    )
    return expression.edition if expression else None


def _same(known: list[Annotation], note: Annotation) -> Annotation | None:
    """The annotation that already stands on the very words, or on the very unit."""
    from kzailaw_desktop.workspace.notes.annotation import Motivation

    for each in known:
        if each.motivation is Motivation.BOOKMARKING or each.eid != note.eid:
            continue
        if (each.exact, each.start, each.lang) == (note.exact, note.start, note.lang):
            return each
    return None
