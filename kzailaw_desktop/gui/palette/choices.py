"""What the command palette offers: actions, places, documents, articles, speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from kzailaw_desktop.domain import Debate
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.palette.palette import Choice
from kzailaw_desktop.gui.panels.outline import outline
from kzailaw_desktop.gui.window import actions
from kzailaw_desktop.text import person

if TYPE_CHECKING:
    from kzailaw_desktop.gui.window.extras import Extras
    from kzailaw_desktop.gui.window.gateway import Desk

KINDS = {"act": "scales", "debate": "chat-text", "commentary": "article"}  # icons


def choices(window: Extras) -> list[Choice]:
    """Everything that can be done or opened, the likeliest first."""
    found = [
        Choice(f"p{place}", name, tr("Recently read"), "clock-counter-clockwise", place=place)
        for place, name in window.recent_places()[1:4]
    ]
    icons = {spec.id: spec.icon for spec in actions.ACTIONS}
    for id, action in window.actions_by_id.items():
        if id == "palette" or not action.isEnabled():
            continue
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        icon = icons.get(id, "squares-four") or "caret-right"
        found.append(Choice(f"a{id}", action.text().rstrip("…"), "", icon, right=keys, action=id))
    desk = window.desk
    found += [
        Choice(f"b{place}", name, tr("Bookmark"), "bookmark-simple", "own", place=place)
        for place, name in window.named(desk.bookmarks)
    ]
    found += _documents(desk) + _articles(desk)
    speakers: dict[str, Choice] = {}
    for debate in desk.cached_debates():
        speakers |= _speakers(debate)
    return [*found, *speakers.values()]


def _documents(desk: Desk) -> list[Choice]:
    found = []
    for info in desk.infos:
        kind = str(info.kind)
        name = desk.naming.titles.get(info.id, info.title)
        title = (getattr(info, "titles", {}) or {}).get(i18n.language()) or info.title
        detail = " ".join(title.split())
        place = Place(info.id)
        found.append(Choice(f"d{info.id}", name, detail, KINDS[kind], kind, place=place))
    return found


def _articles(desk: Desk) -> list[Choice]:
    found = []
    for act in desk.cached_acts():
        name = desk.naming.titles.get(act.id, act.id)
        for entry in outline(act, i18n.language()):
            if not entry.group:
                place = Place(act.id, entry.key)
                text = f"{entry.num}. {entry.text}"
                found.append(Choice(str(place), text, name, KINDS["act"], "act", place=place))
    return found


def _speakers(debate: Debate) -> dict[str, Choice]:
    found: dict[str, Choice] = {}
    for speech in debate.speeches:
        if speech.speaker not in found and speech.paragraphs and not speech.procedural:
            place = Place(debate.id, speech.paragraphs[0].eid)
            name = person(speech.full_name or speech.speaker)
            found[speech.speaker] = Choice(
                str(place), name, speech.role, KINDS["debate"], "debate", place=place
            )
    return found
