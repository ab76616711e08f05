"""Where the two languages of a change may say different things.

The checks of an act's two languages are made on the lines that a draft touches, as they stand
and as they will read; only what the draft brings in is reported.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from kzailaw_desktop.bilingual import knowledge
from kzailaw_desktop.bilingual.alignment import AlignedUnit
from kzailaw_desktop.bilingual.findings.checks import check_units
from kzailaw_desktop.bilingual.findings.model import FindingKind, LanguageFinding
from kzailaw_desktop.drafting.applying.amended import AmendedAct, AmendedLine
from kzailaw_desktop.drafting.checking.findings import DraftFinding
from kzailaw_desktop.drafting.draft.model import Draft
from kzailaw_desktop.drafting.wording.holes import is_open

_UNEQUAL = ("unit-only-kk", "unit-only-ru", "heading-only-kk", "heading-only-ru")
_SURE = 0.6  # up to it a draft is left in peace
_PHRASE = 3  # words from which a phrase that one language lacks is reported
_Both = tuple[AmendedLine, AmendedLine]


def languages(draft: Draft, kk: AmendedAct, ru: AmendedAct) -> Iterator[DraftFinding]:
    """Yield what the changes of a draft say in one language and not in the other."""
    changes = {change.id: change for change in draft.changes}
    for (eid, _part), pair in _touched(kk, ru).items():
        before = {_what(d) for d in _divergences(_words(pair, new=False))}
        by = [changes[id] for line in pair for id in line.by if id in changes]
        if not by or any(is_open(change, lang) for change in by for lang in ("kk", "ru")):
            continue
        for one in _divergences(_words(pair, new=True)):
            if _counts(one) and _what(one) not in before:
                marked = "; ".join(f"«{side.text}»" for side in (one.kk, one.ru) if side.text)
                params = {"why": one.why, "marked": marked, **one.said}
                yield DraftFinding("draft-languages", by[0].id, by[0].act, eid, "", params)


def _counts(one: LanguageFinding) -> bool:
    """Tell whether a finding is sure enough for a text that its author is writing."""
    phrase = one.kind is FindingKind.MISSING
    words = len((one.kk.text or one.ru.text).split())
    return one.sure > _SURE and one.why not in _UNEQUAL and not (phrase and words < _PHRASE)


def _touched(kk: AmendedAct, ru: AmendedAct) -> dict[tuple[str, str], _Both]:
    """Return the lines that both languages have, of which one changes at least."""
    russian = {(line.eid, line.part): line for line in ru.lines()}
    found = {}
    for line in kk.lines():
        other = russian.get((line.eid, line.part))
        if other is not None and (line.changed or other.changed):
            found[line.eid, line.part] = line, other
    return found


def _words(pair: _Both, *, new: bool) -> AlignedUnit:
    kk, ru = ((line.new if new else line.old) or "" for line in pair)
    part = "heading" if pair[0].part == "heading" else "text"
    return AlignedUnit(pair[0].eid, kk, ru, part)


@cache
def _divergences(unit: AlignedUnit) -> Sequence[LanguageFinding]:
    return check_units([unit], knowledge.shipped()) if unit.whole else ()


def _what(one: LanguageFinding) -> tuple[FindingKind, str, str, str]:
    return one.kind, one.why, one.kk.text, one.ru.text
