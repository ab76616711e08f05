"""Check a draft before it is handed over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.applying.amended import AmendedAct
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.checking.citing import CitationCheck
from kzailaw_desktop.drafting.checking.citing_acts import CitationLookup, citing_acts
from kzailaw_desktop.drafting.checking.completeness import (
    LANGS,
    acts_named,
    completeness,
    removed_characters,
)
from kzailaw_desktop.drafting.checking.findings import DraftFinding, finding
from kzailaw_desktop.drafting.checking.languages import languages
from kzailaw_desktop.drafting.checking.numbering import next_number, numbers, units_of
from kzailaw_desktop.drafting.checking.renumbering import citation_finding, stale_references
from kzailaw_desktop.drafting.draft.model import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.wording.cleaning import clean_draft
from kzailaw_desktop.drafting.wording.defined_terms import Term, defined_terms, loose_uses

__all__ = ["DraftFinding", "check", "next_number", "open_points"]


def check(
    draft: Draft, acts: Mapping[str, Act], lookup: CitationLookup | None = None
) -> list[DraftFinding]:
    """Return all remarks on a draft, change by change; an empty list is a draft without doubts.

    `acts`: those that it changes. `lookup`: what other acts cite; None looks at `acts` alone.
    """
    draft = replace(
        draft,
        changes=tuple(c if c.id else replace(c, id=f"#{n}") for n, c in enumerate(draft.changes)),
    )
    draft, cleaned = clean_draft(draft)
    amended = [amend(acts[id], draft, lang) for id in draft.acts() for lang in LANGS
               if acts[id].expression(lang)]  # fmt: skip
    found: list[DraftFinding] = []
    for id in draft.acts():
        known = units_of(acts[id])
        own = [change for change in draft.changes if change.act == id]
        inserted = {c.eid for c in own if c.kind is ChangeKind.INSERT}
        for change in own:
            found += completeness(change, acts[id])
            found += numbers(change, known, inserted)
    for one in amended:
        found += _problems(one)
        found += _wording(one, draft)
        found += _punctuation(one, draft)
    for one, other in pairwise(amended):
        if one.act is other.act:
            found += languages(draft, one, other)
    found += CitationCheck(draft, acts, amended).findings()
    found += _stale(draft, acts, amended)
    if lookup is not None:
        found += citing_acts(draft, amended, lookup)
    found += acts_named(draft, acts)
    found += removed_characters(cleaned)
    found = [
        replace(one, profile=acts[one.act].profile) if one.act in acts else one for one in found
    ]
    order = {change.id: place for place, change in enumerate(draft.changes)}
    return sorted(_once(found), key=lambda f: order.get(f.change, len(order)))


def _stale(
    draft: Draft, acts: Mapping[str, Act], amended: Sequence[AmendedAct]
) -> Iterator[DraftFinding]:
    """References by numbers that the draft changes."""
    for one in stale_references(draft, acts, amended):
        change = next(c for c in draft.changes if c.id == one.change)
        yield citation_finding(change, one.act, one.eid, one.lang, one.cited, one.proposed)


def open_points(found: Sequence[DraftFinding]) -> list[DraftFinding]:
    """Return the findings that hold an export up."""
    return [one for one in found if one.holds]


def _once(found: Sequence[DraftFinding]) -> list[DraftFinding]:
    """Return each finding once; those of the draft itself, not of one text, without a language."""
    seen: dict[tuple[str, ...], DraftFinding] = {}
    for one in found:
        general = one.code in ("draft-collision", "draft-number-taken", "draft-no-parent")
        kept = replace(one, lang="") if general else one
        key = (kept.code, kept.change, kept.act, kept.eid, kept.lang, str(kept.params))
        seen.setdefault(key, kept)
    return list(seen.values())


def _problems(amended: AmendedAct) -> Iterator[DraftFinding]:
    for problem in amended.problems:
        params = {"words": problem.words, "other": problem.other, "found": problem.found}
        given = {key: text for key, text in params.items() if text}
        code = problem.code
        if code == "draft-words-absent" and problem.found:
            code = "draft-words-inside"
        yield finding(code, problem.change, amended.lang, **given)


def _wording(amended: AmendedAct, draft: Draft) -> Iterator[DraftFinding]:
    """Wordings that change nothing, and terms in them that differ from the defined ones."""
    terms = defined_terms(amended.act, amended.lang)
    lines: dict[str, list[tuple[str, str]]] = {}
    for line in amended.lines():
        for id in line.by:
            lines.setdefault(id, []).append((line.old or "", line.new or ""))
    for change in draft.changes:
        if change.act != amended.act.id:
            continue
        own = lines.get(change.id, [])
        if _changes_nothing(change, own, amended):
            yield finding("draft-no-change", change, amended.lang)
        else:
            yield from _terms(change, own, amended.lang, terms)


def _changes_nothing(change: Change, lines: list[tuple[str, str]], amended: AmendedAct) -> bool:
    if change.kind is ChangeKind.WORDS:
        refused = any(p.change is change and p.code == "draft-collision" for p in amended.problems)
        return bool(change.swaps.get(amended.lang)) and not lines and not refused
    return bool(lines) and all(old == new for old, new in lines)


def _terms(
    change: Change, lines: list[tuple[str, str]], lang: str, terms: list[Term]
) -> Iterator[DraftFinding]:
    old = "\n".join(before for before, _ in lines)
    new = "\n".join(after for before, after in lines if after and after != before)
    if not new or not terms:
        return
    found = loose_uses(new, terms)
    known = {use.found for use in loose_uses(old, terms)} if found else set()
    for use in found:
        if use.found not in known:
            yield finding("draft-term", change, lang, found=use.found, term=use.term.text)


def _punctuation(amended: AmendedAct, draft: Draft) -> Iterator[DraftFinding]:
    changes = {change.id: change for change in draft.changes}
    for mark in amended.punctuation:
        change = changes.get(mark.by)
        if change is not None:
            yield replace(
                finding("draft-punctuation", change, amended.lang, old=mark.old, new=mark.new),
                eid=mark.eid,
            )
