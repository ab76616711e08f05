"""The wording in force beside the wording proposed, change by change."""

from __future__ import annotations

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.applying.amended import AmendedLine
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.applying.placing import Placement, last_number
from kzailaw_desktop.drafting.draft.model import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.wording.lines import find, unit_text


def concerned(act: Act, change: Change, lang: str) -> list[AmendedLine]:
    """Return the lines that a change is about, with what it makes of them."""
    amended = amend(act, Draft(changes=(change,)), lang)
    if not change.eid:
        return [line for line in amended.lines() if line.changed]
    aimed = [line for line in amended.lines() if line.by]
    if change.kind is ChangeKind.WORDS and (unit := find(act, change.eid, lang)):
        inside = {inner.eid for inner, _ in unit.walk()}
        return [line for line in amended.lines() if line.eid in inside]
    return aimed


def current(act: Act, change: Change, lang: str) -> str:
    """Return the wording in force of what a change concerns, "" for an insertion."""
    if change.kind is ChangeKind.INSERT:
        return ""
    unit = find(act, change.eid, lang)
    if unit is not None and change.kind is ChangeKind.HEADING:
        return f"{unit.num} {unit.heading}".strip() if unit.heading else ""
    if unit is not None:
        return unit_text(unit)
    return "\n".join(line.old for line in concerned(act, change, lang) if line.old is not None)


def proposed(act: Act, change: Change, lang: str) -> str:
    """Return the wording as it shall be, "" for a repeal or where this language has none yet."""
    if change.kind not in (ChangeKind.WORDS, ChangeKind.RENUMBER) and not change.sentence:
        whole = change.texts.get(lang, "").splitlines()
        return "\n".join(line.strip() for line in whole if line.strip())
    return "\n".join(line.new for line in concerned(act, change, lang) if line.new is not None)


def by_article(act: Act, draft: Draft) -> dict[str, list[Change]]:
    """Return the changes to an act in the order of its text: eId of the article -> changes in it.

    Changes to units above articles stand under their own eId, those of the whole act under "".
    """
    expression = max(act.expressions, key=lambda e: sum(1 for _ in e.walk()))
    place = Placement(expression.body)
    order = {eid: number for number, eid in enumerate(place.units)}

    def position(change: Change) -> tuple[int, int, tuple[int, ...]]:
        if change.eid in order or not change.eid:
            return order.get(change.eid, -1), 0, ()
        parent = place.parent_for(change.eid)
        above = place.units[parent].children if parent in place.units else expression.body
        lower = [u for u in above if last_number(u.eid) < last_number(change.eid)]
        anchor = [u.eid for u, _ in lower[-1].walk()][-1] if lower else parent or ""
        return order.get(anchor, -1), 1, last_number(change.eid)

    found: dict[str, list[Change]] = {}
    for change in sorted((c for c in draft.changes if c.act == act.id), key=position):
        found.setdefault(eids.article_of(change.eid) or change.eid, []).append(change)
    return found
