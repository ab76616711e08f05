"""A verdict for every citation of a text, with the quotation beside it compared."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kzailaw_desktop import citations
from kzailaw_desktop.citations import ActEntry, ActIndex
from kzailaw_desktop.citations.checking import QuotedWords, beside, compare, quotations
from kzailaw_desktop.citations.mentions.find import Reading, read
from kzailaw_desktop.citations.typed_references.lookup import nearest_units
from kzailaw_desktop.domain import Act, AmendmentNote, Citation, Event, Expression, Force, Stage
from kzailaw_desktop.library.checking.dates import ImpliedDates
from kzailaw_desktop.library.checking.elsewhere import unit_with
from kzailaw_desktop.library.checking.in_force import earliest_force
from kzailaw_desktop.library.checking.model import Checked, QuoteCheck, Verdict
from kzailaw_desktop.library.faces import CitationSource


def check_text(library: CitationSource, text: str, doc: str = "") -> list[Checked]:
    """Check every citation of a text; `doc` is the act that it is about, when that is known."""
    index = library.act_index
    entry = index.get(doc) if doc else None
    found = citations.cite(text, index, act=entry.uri if entry is not None else "", whole_acts=True)
    reading = read(text)
    wrongly_named = _wrongly_named(reading, index)
    dates = ImpliedDates(reading)
    acts: dict[str, tuple[str, Act]] = {}
    checked = [_judged(library, index, c, dates.at(c.start), wrongly_named, acts) for c in found]
    quotes = beside(quotations(reading), found, text)
    told = [
        _with_quote(each, quotes[i], acts) if i in quotes else each
        for i, each in enumerate(checked)
    ]
    quoted = [each.quote for each in told if each.quote is not None]
    return [each for each in told if not _is_in(each, quoted)]


def _is_in(checked: Checked, quoted: Sequence[QuoteCheck]) -> bool:
    """Tell whether a citation is the quoted provision's own, which is nothing to mend: an unclear
    «пунктом 3 настоящей статьи», or any in words that are quoted rightly."""
    around = [q for q in quoted if q.start <= checked.start and checked.end <= q.end]
    unclear = checked.verdict is Verdict.UNCLEAR
    return any(unclear or (q.same and not checked.is_sound) for q in around)


# --- the verdict ----------------------------------------------------------------------------------


def _wrongly_named(reading: Reading, index: ActIndex) -> dict[str, ActEntry]:
    """Names of acts whose number or date is not that of the act with their title."""
    found: dict[str, ActEntry] = {}
    for name in reading.acts:
        if not (name.number or name.date) or not (name.title or name.topic or name.key):
            continue
        if name.foreign or index.named(name) is not None:
            continue
        meant = index.named(replace(name, number="", date=""))
        if meant is not None:
            found[name.text] = meant
    return found


def _judged(
    library: CitationSource,
    index: ActIndex,
    citation: Citation,
    as_of: str,
    wrongly_named: Mapping[str, ActEntry],
    acts: dict[str, tuple[str, Act]],
) -> Checked:
    base = Checked(
        citation.text, citation.start, citation.end, citation.act, citation.eid, Verdict.FOUND
    )
    entry = index.get(citation.act)
    if entry is None:
        if (meant := wrongly_named.get(citation.act)) is not None:
            return replace(
                base, verdict=Verdict.UNCLEAR, why="act-name-differs", nearest=(meant.uri,)
            )
        unclear = not citation.act
        verdict = Verdict.UNCLEAR if unclear else Verdict.NOT_IN_LIBRARY
        return replace(base, verdict=verdict, why="act-unclear" if unclear else "")
    document, act = _act(library, entry, acts)
    base = replace(base, document=document, texts={e.lang: e for e in _newest(act)})
    code, _, about = citation.note.partition(":")
    if citation.eid and (code == "nearest" or not citation.resolved):
        if code in ("no-article", "unclear-place"):
            return replace(base, verdict=Verdict.UNCLEAR, why="place-unclear")
        missing = about if code == "nearest" else citation.eid
        near = tuple(dict.fromkeys((*nearest_units(missing, entry), *_parent(missing, entry))))
        return replace(base, eid=missing, verdict=Verdict.NO_SUCH_UNIT, nearest=near[:3])
    if not citation.eid and citation.note:
        return replace(base, verdict=Verdict.UNCLEAR, why="place-unclear")
    words = {e.lang: _words(e, citation.eid) for e in _newest(act)}
    base = replace(base, words={k: v for k, v in words.items() if v})
    return _aged(base, act, as_of, code)


def _parent(eid: str, entry: ActEntry) -> tuple[str, ...]:
    parent = eid.rpartition("__")[0]
    return (parent,) if parent and entry.has(parent) else ()


def _act(
    library: CitationSource, entry: ActEntry, acts: dict[str, tuple[str, Act]]
) -> tuple[str, Act]:
    if entry.uri not in acts:
        having = library.catalogue.with_uri(entry.uri)
        document = entry.id if entry.id in having or not having else having[0]
        acts[entry.uri] = document, library.act(document)
    return acts[entry.uri]


def _newest(act: Act) -> list[Expression]:
    langs = dict.fromkeys(e.lang for e in act.expressions)
    return [e for lang in langs if (e := act.expression(lang)) is not None]


def _words(expression: Expression, eid: str) -> str:
    if not eid:
        return expression.title
    unit = next((u for u, _ in expression.walk() if u.eid == eid), None)
    return replace(unit, num="").full_text() if unit is not None else ""


_CHANGES = frozenset({Event.INSERTED, Event.REPLACED, Event.MODIFIED, Event.REMOVED})


def _aged(checked: Checked, act: Act, as_of: str, code: str) -> Checked:
    """Tell whether the act or the unit has changed since the edition that the text implies."""
    if (verdict := _by_force(checked, act, as_of)) is not None:
        return verdict
    if checked.eid:
        if (removed := _removed(checked.eid, act)) is not None:
            when = removed.date.isoformat() if removed.date else ""
            return replace(checked, verdict=Verdict.REPEALED, why="unit-removed", when=when)
        for note in sorted(_notes(act), key=lambda n: n.date or dt.date.min, reverse=True):
            if (verdict := _by_note(checked, note, as_of)) is not None:
                return verdict
        if as_of and (changed := _by_editions(checked, act, as_of)) is not None:
            return changed
        if not checked.words:  # an older edition has the unit, the newest has not
            return replace(checked, verdict=Verdict.REPEALED, why="unit-removed")
    return replace(checked, why=code if code in ("context", "read-as") else "")


def _by_force(checked: Checked, act: Act, as_of: str) -> Checked | None:
    """Tell whether the act is repealed, or was not in force on the day that the text implies.

    The day of an edition says which text is meant, not when: «в редакции от 17.11.2025».
    """
    days = {e.edition.isoformat() for e in act.expressions if e.edition is not None}
    as_of = "" if as_of in days else as_of
    for expression in _newest(act):
        since = expression.force_date.isoformat() if expression.force_date else ""
        if expression.force is Force.REPEALED:
            return replace(checked, verdict=Verdict.REPEALED, why="act-repealed", when=since)
        if expression.force is Force.NOT_YET:
            return replace(checked, verdict=Verdict.CHANGED, why="not-yet-in-force", when=since)
        before = bool(as_of and since) and as_of < since
        if expression.force is Force.IN_FORCE and before:
            return replace(checked, verdict=Verdict.CHANGED, why="not-yet-in-force", when=since)
    adopted = act.date.isoformat() if act.date else ""
    if as_of and adopted and as_of < adopted:
        return replace(checked, verdict=Verdict.CHANGED, why="not-yet-in-force", when=adopted)
    if as_of and adopted and as_of < (first := earliest_force(act)):
        return replace(checked, verdict=Verdict.CHANGED, why="not-in-force-before", when=first)
    return None


def _notes(act: Act) -> list[AmendmentNote]:
    own = [n for e in act.expressions for n in e.notes]
    return [n for n in (*act.notes, *own) if n.event in _CHANGES and n.stage is not Stage.PROPOSED]


def _removed(eid: str, act: Act) -> AmendmentNote | None:
    """Return the note that removed a unit, unless a later one put it back."""
    own = [n for n in _notes(act) if eid in n.targets and n.event is not Event.MODIFIED]
    last = max(own, key=lambda n: n.date or dt.date.min, default=None)
    return last if last is not None and last.event is Event.REMOVED else None


def _by_note(checked: Checked, note: AmendmentNote, as_of: str) -> Checked | None:
    """Return what an amendment note says of the unit or of the one that it lies in."""
    if not any(_touches(target, checked.eid) for target in note.targets):
        return None
    when = note.date.isoformat() if note.date else ""
    if as_of and when and when > as_of:
        why = "unit-inserted" if note.event is Event.INSERTED else "unit-changed"
        return replace(checked, verdict=Verdict.CHANGED, why=why, when=when)
    return None


def _touches(target: str, eid: str) -> bool:
    return bool(target) and (
        target == eid or eid.startswith(f"{target}__") or target.startswith(f"{eid}__")
    )


def _by_editions(checked: Checked, act: Act, as_of: str) -> Checked | None:
    """Tell whether the text of the date had other words, where the library holds that edition."""
    date = dt.date.fromisoformat(as_of)
    for newest in _newest(act):
        older = [
            e for e in act.expressions
            if e.lang == newest.lang and e.edition is not None and e.edition <= date
        ]  # fmt: skip
        then = max(older, key=lambda e: e.order, default=None)
        if then is None or then is newest:
            continue
        was, now = _words(then, checked.eid), _words(newest, checked.eid)
        if was != now:
            why = "unit-inserted" if not was else "unit-changed" if now else "unit-removed"
            verdict = Verdict.CHANGED if now else Verdict.REPEALED
            since = _first_other(act, then, checked.eid)
            return replace(checked, verdict=verdict, why=why, when=since)
    return None


def _first_other(act: Act, then: Expression, eid: str) -> str:
    """Return the first edition after one in which the unit has other words."""
    later = sorted((e for e in act.expressions if e.lang == then.lang), key=lambda e: e.order)
    after = later[later.index(then) + 1 :]
    words = _words(then, eid)
    return next((e.version for e in after if _words(e, eid) != words), "")


# --- quotations -----------------------------------------------------------------------------------


def _with_quote(
    checked: Checked, quote: QuotedWords, acts: Mapping[str, tuple[str, Act]]
) -> Checked:
    """Return the citation with its quotation compared: with the text of any language that fits
    best."""
    if not checked.words:
        return checked
    compared = [(compare(quote.text, words), lang) for lang, words in dict(checked.words).items()]
    best, lang = max(compared, key=lambda pair: (pair[0].likeness, -len(pair[0].differences)))
    if not best.same or not best.is_quotation:
        stands, other = unit_with(quote.text, _newest(acts[checked.act][1]), checked.eid)
        if stands:
            told = QuoteCheck(quote.text, quote.start, quote.end, other, (), stands)
            return replace(checked, quote=told)
    if not best.is_quotation:
        return checked
    told = QuoteCheck(quote.text, quote.start, quote.end, lang, best.differences)
    return replace(checked, quote=told)
