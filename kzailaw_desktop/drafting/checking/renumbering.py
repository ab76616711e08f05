"""Offer new numbers for the units behind a repealed or inserted one, and find who cites them.

Numbers are never changed by themselves: an offer is a list of changes for the user to accept. What
cites a unit by a number that it loses is found; new words are proposed where they are certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kzailaw_desktop import eid as eids
from kzailaw_desktop.citations import ActIndex, cite
from kzailaw_desktop.citations.resolving.index import entry
from kzailaw_desktop.domain import Act, UnitKind
from kzailaw_desktop.drafting.applying.amended import AmendedAct
from kzailaw_desktop.drafting.applying.placing import last_number
from kzailaw_desktop.drafting.applying.swaps import spans
from kzailaw_desktop.drafting.checking.findings import DraftFinding
from kzailaw_desktop.drafting.draft.model import Change, ChangeKind, Draft, WordSwap

K = UnitKind
_NUMBERED = (K.ARTICLE, K.PARAGRAPH, K.POINT, K.CHAPTER)


@dataclass(frozen=True, slots=True)
class StaleReference:
    """Words that cite a unit by the number it loses. `proposed`: the words with the new number, ""
    where that is not certain."""

    act: str
    eid: str
    lang: str
    cited: str
    change: str  # id of the change that gives the new number
    number: str
    proposed: str = ""


def renumbered(draft: Draft, act: Act, change: Change) -> Draft:
    """Return the draft with the numbers taken that a change offers."""
    for offered in renumbering(act, draft, change):
        draft = draft.with_change(offered)
    return draft


def certain_references(found: Iterable[DraftFinding]) -> list[StaleReference]:
    """Return, of the findings of a check, what is cited by numbers that the draft changes, where
    the new words are certain."""
    return [
        StaleReference(one.act, one.eid, one.lang, one.params["cited"], one.change,
                       one.params["number"], one.params["proposed"])
        for one in found if one.code == "draft-cites-renumbered"
    ]  # fmt: skip


def with_references(draft: Draft, stale: Sequence[StaleReference]) -> Draft:
    """Return the draft with new words for stale references: in the change of words that their unit
    has, or in a new one. A unit with another change of its own is left to the user."""
    for one in stale:
        own = [c for c in draft.changes if (c.act, c.eid) == (one.act, one.eid)]
        change = next((c for c in own if c.kind is ChangeKind.WORDS and not c.sentence), None)
        if change is None and any(c.kind is not ChangeKind.RENUMBER for c in own):
            continue
        change = change or Change(one.act, one.eid, ChangeKind.WORDS)
        swap = WordSwap(one.cited, one.proposed)
        known = change.swaps.get(one.lang, ())
        if one.proposed and swap not in known:
            swaps = {**change.swaps, one.lang: (*known, swap)}
            draft = draft.with_change(replace(change, swaps=swaps))
    return draft


def renumbering(act: Act, draft: Draft, change: Change) -> tuple[Change, ...]:
    """Return the changes that close the gap behind a repealed unit, or make room for an inserted
    one.

    The inserted unit itself comes first, with its new number; nothing where nothing follows, or
    where a unit that follows is changed as a whole and says its number itself.
    """
    parts = eids.parts(change.eid)
    if not parts or parts[-1][0] not in _NUMBERED or change.sentence:
        return ()
    following = _following(act, change.eid)
    by_hand = (ChangeKind.REPLACE, ChangeKind.REPEAL, ChangeKind.HEADING, ChangeKind.RENUMBER)
    taken = {c.eid for c in draft.changes if c.act == act.id and c.kind in by_hand}
    if not following or taken & set(following):
        return ()
    if change.kind is ChangeKind.REPEAL:
        numbers = [change.eid.rpartition("_")[2], *(e.rpartition("_")[2] for e in following)]
        return tuple(_numbered(act, eid, num) for eid, num in zip(following, numbers, strict=False))
    number = _number_behind(change.eid)
    if change.kind is not ChangeKind.INSERT or not number:
        return ()
    run = _run(following, number)
    if not run:
        return ()
    moved = tuple(_numbered(act, eid, str(number + 1 + n)) for n, eid in enumerate(run))
    return (_inserted_as(change, str(number)), *moved)


def _following(act: Act, eid: str) -> list[str]:
    """Return the units of the same kind and parent behind a unit, in the order of their numbers."""
    stem, kind = eids.parent(eid), eids.parts(eid)[-1][0]
    own = {unit.eid for text in act.expressions for unit, _ in text.walk()}
    found = [e for e in own if eids.parent(e) == stem and eids.parts(e)[-1][0] is kind]
    return sorted((e for e in found if last_number(e) > last_number(eid)), key=last_number)


def _number_behind(eid: str) -> int:
    """Return the number that a unit squeezed in («3-1») gets among whole numbers: 4; 0 for
    others."""
    number = last_number(eid)
    return number[0] + 1 if len(number) == 2 and number[1] == 1 else 0


def _run(following: Sequence[str], number: int) -> list[str]:
    """Return the units that follow on one another from a number on."""
    found: list[str] = []
    for eid in following:
        if last_number(eid) != (number + len(found),):
            break
        found.append(eid)
    return found


def _numbered(act: Act, eid: str, number: str) -> Change:
    return Change(act.id, eid, ChangeKind.RENUMBER, number=number)


def _inserted_as(change: Change, number: str) -> Change:
    """Return an insertion with another number, in its wording too."""
    stem, _, old = change.eid.rpartition("_")
    mark = re.compile(rf"(?<!\d)(?<!\d-){re.escape(old)}(?![\d-]*\d)")
    texts = {lang: mark.sub(number, text, count=1) for lang, text in change.texts.items()}
    return replace(change, eid=f"{stem}_{number}", texts=texts, formula={})


def stale_references(
    draft: Draft, acts: Mapping[str, Act], amended: Sequence[AmendedAct]
) -> Iterator[StaleReference]:
    """Yield what the acts cite by a number that the draft changes. `acts`: all those to look
    through."""
    moved = {
        (acts[c.act].uri, c.eid): c for c in draft.changes
        if c.kind is ChangeKind.RENUMBER and c.number and c.act in acts
    }  # fmt: skip
    if not moved:
        return
    index = ActIndex([entry(act) for act in acts.values()])
    for one in amended:
        for line in one.lines():
            if line.old is None or line.new is None or not re.search(r"\d", line.new):
                continue
            for found in cite(line.new, index, lang=one.lang, act=one.act.id, here=line.eid):
                change = _moved(moved, found.act, found.eid)
                if change is None or found.text not in line.old:
                    continue
                proposed = proposed_citation(found.text, change, line.new)
                yield StaleReference(
                    one.act.id, line.eid, one.lang, found.text, change.id, change.number, proposed
                )


def _moved(moved: Mapping[tuple[str, str], Change], uri: str, eid: str) -> Change | None:
    """Return the change that renumbers a unit or one that it stands in."""
    while eid:
        if (uri, eid) in moved:
            return moved[uri, eid]
        eid = eids.parent(eid)
    return None


def citation_finding(
    change: Change, act: str, eid: str, lang: str, cited: str, proposed: str = ""
) -> DraftFinding:
    """Return the finding on a unit that cites one by the number that `change` takes from it.

    `proposed`: the citation as it should read, "" where that is not certain.
    """
    params = {"cited": cited}
    code = "draft-cited-by"
    if change.kind is ChangeKind.RENUMBER:
        params |= {"number": change.number, "proposed": proposed}
        code = "draft-cites-renumbered" if proposed else "draft-cites-renumbered-unclear"
    return DraftFinding(code, change.id, act, eid, lang, params)


def proposed_citation(cited: str, change: Change, line: str) -> str:
    """Return a citation with the new number; "" when it could be another one, or stands twice."""
    old = change.eid.rpartition("_")[2]
    numbers = list(re.finditer(rf"(?<![\d-]){re.escape(old)}(?!-?\d)", cited))
    if len(numbers) != 1 or len(spans(line, cited)) != 1:
        return ""
    start, end = numbers[0].span()
    return f"{cited[:start]}{change.number}{cited[end:]}"
