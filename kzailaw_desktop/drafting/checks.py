"""What a careful editor would ask about a draft before it is handed over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from kzailaw_desktop import eid as eids
from kzailaw_desktop.citations import ActIndex, cite
from kzailaw_desktop.citations.resolving.index import entry
from kzailaw_desktop.domain import Act, UnitKind
from kzailaw_desktop.drafting.model import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.terms import defined_terms, loose_uses
from kzailaw_desktop.drafting.wording import current, find, number_key, proposed
from kzailaw_desktop.errors import messages
from kzailaw_desktop.labels import label

LANGS = ("kk", "ru")
_NUMBER = re.compile(r"^(?:Статья )?(\d+(?:-\d+)?)(?:-бап|[.)])")
_NUMBERED = (UnitKind.PARAGRAPH, UnitKind.POINT, UnitKind.ARTICLE)


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark. `code` names the sentence in the messages, `lang` the text it is about."""

    code: str
    change: str  # id of the change
    act: str
    eid: str
    lang: str = ""
    params: dict[str, str] = field(default_factory=dict)

    def text(self, lang: str, profile: str = "A") -> str:
        """The sentence in the reader's language, the unit first."""
        unit = label(self.eid, lang, profile)
        told = f" ({self.lang})" if self.lang else ""
        return f"{unit}{told}: {self._sentence(lang)}"

    def remark(self, lang: str) -> str:
        """The sentence alone, for where the unit is at hand; the language it concerns first."""
        told = {"kk": "ҚАЗ: ", "ru": "РУС: "}.get(self.lang, "")
        sentence = self._sentence(lang)
        return told + sentence[:1].upper() + sentence[1:]

    def _sentence(self, lang: str) -> str:
        return messages().get(self.code, {}).get(lang, self.code).format_map(self.params)


def check(draft: Draft, acts: Mapping[str, Act]) -> list[Finding]:
    """All remarks on a draft, change by change; an empty list is a draft without doubts."""
    index = _index(draft, acts)
    found: list[Finding] = []
    for change in draft.changes:
        act = acts[change.act]
        found += _completeness(change, act)
        found += _numbers(change, act, draft)
        found += _wording(change, act)
        found += _outgoing(change, act, draft, index)
        found += _overlaps(change, draft)
    found += _incoming(draft, acts, index)
    return found


def _finding(code: str, change: Change, lang: str = "", **params: str) -> Finding:
    return Finding(code, change.id, change.act, change.eid, lang, params)


def _completeness(change: Change, act: Act) -> Iterator[Finding]:
    languages = [lang for lang in LANGS if act.expression(lang)]
    given = change.languages()
    for lang in languages:
        if lang not in given and given:
            yield _finding("draft-one-language", change, lang)
        if change.kind is not ChangeKind.INSERT and find(act, change.eid, lang) is None:
            yield _finding("draft-unknown-unit", change, lang)
    if not given:
        yield _finding("draft-empty", change)
    if not any(change.justification.values()):
        yield _finding("draft-no-reason", change)


def _overlaps(change: Change, draft: Draft) -> Iterator[Finding]:
    """A change inside a unit that another change replaces or repeals would be lost."""
    swallowing = (ChangeKind.REPLACE, ChangeKind.REPEAL, ChangeKind.WORDS)
    for number, other in enumerate(draft.changes):
        if other is change or other.act != change.act or other.kind not in swallowing:
            continue
        same = other.eid == change.eid
        if same and number > draft.changes.index(change) and change.kind in swallowing:
            continue  # of two changes of one unit the later one is told of
        if eids.is_within(change.eid, other.eid):
            yield _finding("draft-overlap", change, other=label(other.eid, "ru"))


def _numbers(change: Change, act: Act, draft: Draft) -> Iterator[Finding]:
    kinds = eids.parts(change.eid)
    if change.kind is ChangeKind.INSERT and kinds:
        yield from _place(change, act, draft, kinds[-1][0])
    seen: dict[str, list[str]] = {}
    for lang in LANGS:
        lines = (
            change.texts.get(lang, "").splitlines() if change.kind is not ChangeKind.WORDS else []
        )
        numbers = [m[1] for line in lines if (m := _NUMBER.match(line.strip()))]
        if not lines or not kinds or kinds[-1][0] not in _NUMBERED:
            continue
        seen[lang] = numbers
        if not numbers or numbers[0] != kinds[-1][1]:
            shown = numbers[0] if numbers else "–"
            yield _finding("draft-number-mismatch", change, lang, found=shown, wanted=kinds[-1][1])
    if len(seen) == len(LANGS) and seen["kk"] != seen["ru"]:
        yield _finding(
            "draft-numbers-differ", change, kk=", ".join(seen["kk"]), ru=", ".join(seen["ru"])
        )


def _place(change: Change, act: Act, draft: Draft, kind: UnitKind) -> Iterator[Finding]:
    """Whether the number of a new unit is free and follows on another."""
    known = _units(act)
    if change.eid in known:
        yield _finding("draft-number-taken", change)
        return
    inserted = {c.eid for c in draft.changes if c.kind is ChangeKind.INSERT and c.act == act.id}
    stem, _, num = change.eid.rpartition("_")
    head, _, tail = num.partition("-")
    if not head.isdigit() or kind is UnitKind.SUBPARAGRAPH:
        return
    if tail.isdigit():
        before = head if tail == "1" else f"{head}-{int(tail) - 1}"
    else:
        before = str(int(head) - 1)
    if before != "0" and f"{stem}_{before}" not in known | inserted:
        yield _finding("draft-number-gap", change, before=label(f"{stem}_{before}", "ru"))


def _wording(change: Change, act: Act) -> Iterator[Finding]:
    for lang in LANGS:
        for swap in change.swaps.get(lang, ()) if change.kind is ChangeKind.WORDS else ():
            if swap.old not in current(act, change, lang):
                yield _finding("draft-words-absent", change, lang, words=swap.old)
        old, new = current(act, change, lang), proposed(act, change, lang)
        if new and new == old:
            yield _finding("draft-no-change", change, lang)
        if new:
            known = {use.found for use in loose_uses(old, defined_terms(act, lang))}
            for use in loose_uses(new, defined_terms(act, lang)):
                if use.found not in known:
                    term = use.term.text
                    yield _finding("draft-term", change, lang, found=use.found, term=term)


# -- citations


def _index(draft: Draft, acts: Mapping[str, Act]) -> ActIndex:
    """The acts as citations may speak of them: with the units that the draft inserts."""
    entries = []
    for act in acts.values():
        new = {c.eid for c in draft.changes if c.act == act.id and c.kind is ChangeKind.INSERT}
        known = entry(act)
        entries.append(replace(known, units=known.units | new))
    return ActIndex(entries)


def _units(act: Act) -> set[str]:
    return {unit.eid for expression in act.expressions for unit, _ in expression.walk()}


def _removed(draft: Draft, act: Act) -> set[str]:
    """Units that the act will not have any more: repealed, or left out of a new wording."""
    gone = set()
    for change in draft.changes:
        kept_whole = (ChangeKind.INSERT, ChangeKind.WORDS, ChangeKind.HEADING)
        if change.act != act.id or change.kind in kept_whole:
            continue
        below = {eid for eid in _units(act) if eids.is_within(eid, change.eid)}
        if change.kind is ChangeKind.REPEAL:
            gone |= below
        elif any(change.texts.values()):
            kept = _numbered_below(change)
            gone |= {
                eid
                for eid in below - {change.eid}
                if eids.parts(eid)[-1][0] in _NUMBERED and eids.parts(eid)[-1][1] not in kept
            }
    return gone


def _numbered_below(change: Change) -> set[str]:
    lines = [line.strip() for text in change.texts.values() for line in text.splitlines()]
    return {m[1] for line in lines if (m := _NUMBER.match(line))}


def _outgoing(change: Change, act: Act, draft: Draft, index: ActIndex) -> Iterator[Finding]:
    """New wordings that cite units the acts will not have."""
    gone = _removed(draft, act)
    for lang in LANGS:
        for citation in cite(
            proposed(act, change, lang), index, lang=lang, act=act.id, here=change.eid
        ):
            if citation.act != act.uri or not citation.eid:
                continue
            if citation.eid in gone and not eids.is_within(citation.eid, change.eid):
                yield _finding("draft-cites-removed", change, lang, cited=citation.text)
            elif citation.note.startswith("nearest"):
                yield _finding("draft-cites-missing", change, lang, cited=citation.text)


def _incoming(draft: Draft, acts: Mapping[str, Act], index: ActIndex) -> Iterator[Finding]:
    """Units that stay as they are and cite what the draft removes."""
    untouching = (ChangeKind.INSERT, ChangeKind.HEADING)
    touched = {(c.act, c.eid) for c in draft.changes if c.kind not in untouching}
    gone = {acts[act].uri: _removed(draft, acts[act]) for act in draft.acts()}
    for act in acts.values():
        for expression in act.expressions:
            for unit, _ in expression.walk():
                text = unit.text or unit.closing
                if (
                    not text
                    or unit.eid in gone.get(act.uri, set())
                    or (act.id, unit.eid) in touched
                ):
                    continue
                for one in cite(text, index, lang=expression.lang, act=act.id, here=unit.eid):
                    if one.eid and one.eid in gone.get(one.act, set()):
                        change = _remover(draft, acts, one.act, one.eid)
                        yield Finding(
                            "draft-cited-by",
                            change.id if change else "",
                            act.id,
                            unit.eid,
                            expression.lang,
                            {"cited": one.text},
                        )


def _remover(draft: Draft, acts: Mapping[str, Act], uri: str, eid: str) -> Change | None:
    return next(
        (c for c in draft.changes if acts[c.act].uri == uri and eids.is_within(eid, c.eid)), None
    )


def next_number(act: Act, parent: str, kind: UnitKind, after: str = "") -> str:
    """The eId a new unit gets: behind the last one, or squeezed in behind `after` ("3" -> "3-1")."""
    known = _units(act)
    siblings = [e for e in known if eids.parent(e) == parent and eids.parts(e)[-1][0] is kind]
    if kind is UnitKind.ARTICLE:
        siblings = [e for e in known if eids.parts(e) and eids.parts(e)[-1][0] is kind]
    if not after or after not in siblings:
        last = max((number_key(e)[0] for e in siblings), default=0)
        least = 2 if kind is UnitKind.SUBPARAGRAPH else 1
        return eids.join(parent, kind, str(max(last + 1, least)))
    head = number_key(after)[0]
    later = [e for e in siblings if number_key(e) > number_key(after)]
    if not later:
        return eids.join(parent, kind, str(head + 1))
    taken = [number_key(e)[1] for e in siblings if number_key(e)[0] == head and number_key(e)[1:]]
    return eids.join(parent, kind, f"{head}-{max(taken, default=0) + 1}")
