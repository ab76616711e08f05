"""Amending acts of the library: their commands read, applied and compared."""

from __future__ import annotations

from typing import Any

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Draft
from kzailaw_desktop.drafting.reading.applied import Application, AppliedAct, apply_bill, joined
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.labels import label
from kzailaw_desktop.library.faces import NotesSource


def apply_amending_act(
    library: NotesSource, doc: str, lang: str = ""
) -> tuple[list[Application], Draft]:
    """Return the commands of an amending act applied to the acts of the library, and a draft of
    them.

    InputRefused: it is no act, or has no command that could be read.
    """
    bill = library.document(doc)
    if not isinstance(bill, Act):
        raise InputRefused("amending-no-act", where=doc)
    acts = {id: library.act(id) for id in library.act_ids()}
    langs = [lang] if lang else ["kk", "ru"]
    found = [done for one in langs if (done := apply_bill(bill, acts, one)) is not None]
    if not any(done.acts or done.unread for done in found):
        raise InputRefused("amending-no-commands", where=doc)
    changes = joined({done.lang: [c for a in done.acts for c in a.changes] for done in found})
    titles = {e.lang: e.title for e in bill.expressions if e.title}
    return found, Draft(f"of-{doc}", titles=titles, date=bill.date, changes=tuple(changes))


def as_json(found: list[Application], draft: Draft) -> dict[str, Any]:
    """Return what was applied, per language and act, and what was not understood."""
    return {
        "draft": draft.id,
        "applied": [_act(done, act) for done in found for act in done.acts],
        "not_understood": [
            {"lang": done.lang, "line": one.line, "text": one.text, "reason": one.reason}
            for done in found for one in done.unread
        ],
    }  # fmt: skip


def _act(done: Application, act: AppliedAct) -> dict[str, Any]:
    following = act.next_edition
    profile = act.amended.act.profile
    return {
        "document": act.amended.act.id,
        "lang": done.lang,
        "edition": act.edition.isoformat() if act.edition else None,
        "next_edition": following.isoformat() if following else None,
        "changes": [
            {"kind": str(c.kind), "eId": c.eid, "label": label(c.eid, done.lang, profile)}
            for c in act.changes
        ],
        "problems": [
            {"code": p.code, "eId": p.change.eid, "words": p.words} for p in act.amended.problems
        ],
        "differences": [
            {"eId": d.eid, "amended": d.amended, "next": d.next} for d in act.differences
        ] if following else None,
    }  # fmt: skip
