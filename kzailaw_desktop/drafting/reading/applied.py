"""Apply an amending act to the edition before it, and compare the result with the next one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kzailaw_desktop.domain import Act, Expression
from kzailaw_desktop.drafting.applying.amended import AmendedAct
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.draft.model import Change, Draft
from kzailaw_desktop.drafting.reading.reader import NotUnderstood, ReadBill, read_bill
from kzailaw_desktop.drafting.wording.diff import line_pairs
from kzailaw_desktop.drafting.wording.lines import lines


@dataclass(frozen=True, slots=True)
class LineDifference:
    """A line of the act as amended beside the next edition; "" where one has none."""

    eid: str
    amended: str
    next: str


@dataclass(frozen=True, slots=True)
class AppliedAct:
    """One act with the commands of an amending act applied to it, in one language."""

    amended: AmendedAct
    changes: tuple[Change, ...]
    edition: dt.date | None  # to which the commands were applied
    next_edition: dt.date | None
    differences: tuple[LineDifference, ...]


@dataclass(frozen=True, slots=True)
class Application:
    """What came of an amending act in one language."""

    lang: str
    acts: tuple[AppliedAct, ...]
    unread: tuple[NotUnderstood, ...]


def text_lines(expression: Expression) -> list[str]:
    """Return the lines of an act as they are printed."""
    return [line.text for unit in expression.body for line in lines(unit) if line.text]


def apply_bill(bill: Act, acts: Mapping[str, Act], lang: str) -> Application | None:
    """Apply an amending act to the acts given; None: it has no text in this language."""
    text = bill.expression(lang)
    if text is None:
        return None
    before = {
        id: replace(act, expressions=(found,))
        for id, act in acts.items()
        if id != bill.id and (found := edition_before(act, lang, bill.date))
    }
    read = read_bill(text_lines(text), before, lang)
    changed = dict.fromkeys(change.act for change in read.changes)
    done = [_applied(acts[id], before[id], read, bill.date) for id in changed]
    return Application(lang, tuple(done), tuple(read.unread))


def edition_before(act: Act, lang: str, date: dt.date | None) -> Expression | None:
    """Return the newest edition that is not younger than the amending act, else the oldest there
    is."""
    own = sorted((e for e in act.expressions if e.lang == lang), key=_day)
    older = [e for e in own if date is None or _day(e) < date]
    return older[-1] if older else (own[0] if own else None)


def _day(expression: Expression) -> dt.date:
    """Return the date of an edition; one without a date counts as the oldest."""
    return expression.edition or dt.date.min


def _applied(act: Act, before: Act, read: ReadBill, date: dt.date | None) -> AppliedAct:
    changes = tuple(change for change in read.changes if change.act == act.id)
    amended = amend(before, Draft(changes=changes), read.lang)
    start = before.expressions[0].edition
    own = [e.edition for e in act.expressions if e.lang == read.lang and e.edition]
    later = sorted(day for day in own if start and day > start)
    following = act.expression(read.lang, later[0]) if later else None
    found = _differences(amended, following) if following is not None else ()
    return AppliedAct(amended, changes, start, later[0] if later else None, tuple(found))


def _differences(amended: AmendedAct, following: Expression) -> Sequence[LineDifference]:
    mine = [line for line in amended.lines() if line.new]
    theirs = [line for unit in following.body for line in lines(unit) if line.text]
    pairs = line_pairs([_even(x.new or "") for x in mine], [_even(x.text) for x in theirs])
    found = []
    for i, j in pairs:
        one = mine[i].new or "" if i is not None else ""
        other = theirs[j].text if j is not None else ""
        if _even(one) != _even(other):
            eid = mine[i].eid if i is not None else theirs[j or 0].eid
            found.append(LineDifference(eid, one, other))
    return found


def _even(text: str) -> str:
    """Return a line without what editions differ in by print alone: blanks, kinds of quotes and
    dashes."""
    text = text.replace("\u00a0", " ").replace('"', "«").replace("»", "«").replace("–", "-")
    return " ".join(text.replace("“", "«").replace("”", "«").split())


def joined(found: Mapping[str, Sequence[Change]]) -> list[Change]:
    """Return the changes read in several languages as changes of one draft, paired by what they
    do."""
    made: list[Change] = []
    for lang, changes in found.items():
        for change in changes:
            same = next((n for n, own in enumerate(made) if _pair(own, change, lang)), None)
            if same is None:
                made.append(replace(change, id=f"b{len(made) + 1}"))
            else:
                own = made[same]
                made[same] = replace(
                    own, texts={**own.texts, **change.texts}, swaps={**own.swaps, **change.swaps}
                )
    return made


def _pair(one: Change, other: Change, lang: str) -> bool:
    same = (one.act, one.eid, one.kind, one.sentence, one.number)
    taken = lang in one.texts or lang in one.swaps
    return same == (other.act, other.eid, other.kind, other.sentence, other.number) and not taken
