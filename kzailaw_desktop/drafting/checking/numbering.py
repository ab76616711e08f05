"""Check the numbers of new units, and give new units their numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act, UnitKind
from kzailaw_desktop.drafting.applying.placing import ORDINAL, last_number
from kzailaw_desktop.drafting.checking.findings import DraftFinding, finding
from kzailaw_desktop.drafting.draft.model import Change, ChangeKind
from kzailaw_desktop.labels import label

LANGS = ("kk", "ru")
NUMBER = re.compile(r"^(?:Статья )?(\d+(?:-\d+)*)(?:-бап|[.)])")
NUMBERED = (UnitKind.PARAGRAPH, UnitKind.POINT, UnitKind.ARTICLE)


def units_of(act: Act) -> set[str]:
    """Return the eIds of an act in all its languages."""
    return {unit.eid for expression in act.expressions for unit, _ in expression.walk()}


def numbers(change: Change, known: Set[str], inserted: Set[str]) -> Iterator[DraftFinding]:
    """Numbers of a wording that do not fit its unit, or the other language."""
    kinds = eids.parts(change.eid)
    if not kinds or change.sentence:
        return
    if change.kind is ChangeKind.INSERT:
        yield from _gap(change, known | inserted, kinds[-1][0])
    if change.kind in (ChangeKind.WORDS, ChangeKind.RENUMBER) or kinds[-1][0] not in NUMBERED:
        return
    seen: dict[str, list[str]] = {}
    for lang in LANGS:
        lines = change.texts.get(lang, "").splitlines()
        if not lines:
            continue
        seen[lang] = [m[1] for line in lines if (m := NUMBER.match(line.strip()))]
        first = seen[lang][0] if seen[lang] else "–"
        if first != kinds[-1][1]:
            wanted = kinds[-1][1]
            yield finding("draft-number-mismatch", change, lang, found=first, wanted=wanted)
    if len(seen) == len(LANGS) and seen["kk"] != seen["ru"]:
        kk, ru = ", ".join(seen["kk"]), ", ".join(seen["ru"])
        yield finding("draft-numbers-differ", change, kk=kk, ru=ru)


def _gap(change: Change, known: Set[str], kind: UnitKind) -> Iterator[DraftFinding]:
    """Tell whether the number of a new unit follows on another."""
    stem, _, num = change.eid.rpartition("_")
    head, _, tail = num.partition("-")
    if not head.isdigit() or kind in ORDINAL:
        return
    if tail.isdigit():
        before = head if tail == "1" else f"{head}-{int(tail) - 1}"
    else:
        before = str(int(head) - 1)
    if before != "0" and f"{stem}_{before}" not in known:
        yield finding("draft-number-gap", change, before=label(f"{stem}_{before}", "ru"))


def next_number(act: Act, parent: str, kind: UnitKind, after: str = "") -> str:
    """Return the eId a new unit gets: behind the last, or squeezed in behind `after` ("3" ->
    "3-1")."""
    known = units_of(act)
    siblings = [e for e in known if eids.parent(e) == parent and eids.parts(e)[-1][0] is kind]
    if kind is UnitKind.ARTICLE:
        siblings = [e for e in known if eids.parts(e) and eids.parts(e)[-1][0] is kind]
    if not after or after not in siblings:
        last = max((last_number(e)[0] for e in siblings), default=0)
        least = 2 if kind in ORDINAL else 1
        return eids.join(parent, kind, str(max(last + 1, least)))
    head = last_number(after)[0]
    later = [e for e in siblings if last_number(e) > last_number(after)]
    if not later or kind in ORDINAL:
        return eids.join(parent, kind, str(head + 1))
    taken = [
        last_number(e)[1] for e in siblings if last_number(e)[0] == head and last_number(e)[1:]
    ]
    return eids.join(parent, kind, f"{head}-{max(taken, default=0) + 1}")
