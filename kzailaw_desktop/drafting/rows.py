"""Rows of a comparative table: what stands, what is proposed, with the changed words marked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act, Provision
from kzailaw_desktop.drafting import grammar
from kzailaw_desktop.drafting.diff import Span, line_pairs, marks
from kzailaw_desktop.drafting.formula import in_a_row
from kzailaw_desktop.drafting.model import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.wording import (
    by_article,
    current,
    find,
    insertion_index,
    lines,
    proposed,
    split_own,
)

WORDS = {
    "repeal": {"ru": "исключить", "kk": "алып тасталсын"},
    "absent": {"ru": "отсутствует", "kk": "жоқ"},
    "missing": {"ru": "[нет текста на русском языке]", "kk": "[қазақ тілінде мәтін жоқ]"},
}


@dataclass(frozen=True, slots=True)
class CellLine:
    """A line of a cell. `kind`: heading, text, gap ("…"), absent, repeal, missing.

    `marks` are the spans that are set in bold: removed words before, new words after.
    """

    text: str
    kind: str = "text"
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class TableRow:
    """One article of an act with all that a draft does to it."""

    act: str
    eid: str
    units: tuple[str, ...]  # "Статья 63", "подпункт 2) пункта 3", …
    before: tuple[CellLine, ...]
    after: tuple[CellLine, ...]
    justification: str


@dataclass(slots=True)
class _Cells:
    """Both cells while they are being filled."""

    before: list[CellLine] = field(default_factory=list)
    after: list[CellLine] = field(default_factory=list)

    def both(self, text: str, kind: str = "text") -> None:
        for cell in (self.before, self.after):
            if kind != "gap" or not cell or cell[-1].kind != "gap":
                cell.append(CellLine(text, kind))


def table_rows(draft: Draft, acts: Mapping[str, Act], lang: str) -> list[TableRow]:
    """A row for each article that the draft touches, in the order of acts and articles."""
    rows = []
    for act_id in draft.acts():
        groups = by_article(acts[act_id], draft)
        rows += [_row(acts[act_id], top, changes, lang) for top, changes in groups.items()]
    return rows


def _row(act: Act, top: str, changes: list[Change], lang: str) -> TableRow:
    cells = _Cells()
    unit = find(act, top, lang)
    if unit is None:
        for change in changes:
            _insertion(cells, act, change, lang)
    else:
        _walk(cells, act, unit, changes, lang)
    reasons = dict.fromkeys(c.justification.get(lang, "") for c in changes)
    return TableRow(
        act.id,
        top,
        tuple(_units(act, top, changes, lang)),
        tuple(cells.before),
        tuple(cells.after),
        "\n".join(reason for reason in reasons if reason),
    )


# -- the column of units


def _units(act: Act, top: str, changes: list[Change], lang: str) -> list[str]:
    whole = [change for change in changes if change.eid == top]
    parts = grammar.parts_within(top)
    if any(change.kind is ChangeKind.INSERT for change in whole):
        return [_capital(_new(parts, act, lang))]
    name = grammar.kazakh if lang == "kk" else grammar.russian
    found = [_capital(name(parts, "nominative", act.profile))]
    if any(change.kind is ChangeKind.HEADING for change in whole):
        found.append({"ru": "заголовок", "kk": "тақырыбы"}[lang])
    for group in in_a_row([c for c in changes if c.eid != top], lang):
        units = [grammar.parts_within(change.eid, top) for change in group]
        found.append(_named(units, group[0].kind is ChangeKind.INSERT, act, lang))
    return found


def _named(units: list[grammar.Parts], new: bool, act: Act, lang: str) -> str:
    """«подпункты 3) и 4) пункта 1», «новый пункт 3», in either language."""
    profile = act.profile
    if len(units) == 1:
        if new:
            return _new(units[0], act, lang)
        name = grammar.kazakh if lang == "kk" else grammar.russian
        return name(units[0], "nominative", profile)
    if lang == "kk":
        return grammar.kazakh_many(units, "nominative", profile, new=new)
    return ("новые " if new else "") + grammar.russian_many(units, "nominative", profile)


def _new(parts: grammar.Parts, act: Act, lang: str) -> str:
    name = grammar.kazakh_new if lang == "kk" else grammar.russian_new
    return name(parts, act.profile)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


# -- the cells


def _walk(cells: _Cells, act: Act, unit: Provision, changes: list[Change], lang: str) -> None:
    """Write a unit: changed as a whole, on the way to a change, or passed over."""
    whole, heading, below = split_own(unit, changes)
    if whole is not None:
        _changed(cells, act, unit, whole, lang)
        return
    if heading is not None:
        _changed(cells, act, unit, heading, lang)
    if not below:
        cells.both("…", "gap")
        return
    for line in lines(unit):
        own = line.eid == unit.eid and line.part != "closing" and line.text
        if own and not (heading and line.part == "heading"):
            cells.both(line.text, line.part or "text")
    inserts = [c for c in below if c.kind is ChangeKind.INSERT and eids.parent(c.eid) == unit.eid]
    places = [(insertion_index(unit, c.eid), c) for c in inserts]
    for index in range(len(unit.children) + 1):
        for place, change in places:
            if place == index:
                _insertion(cells, act, change, lang)
        if index < len(unit.children):
            _walk(cells, act, unit.children[index], below, lang)
    if unit.closing:
        cells.both(unit.closing)


def _insertion(cells: _Cells, act: Act, change: Change, lang: str) -> None:
    whole = not eids.parent(change.eid)
    absent = WORDS["absent"][lang]
    cells.before.append(CellLine(_capital(absent) + "." if whole else absent, "absent"))
    text = proposed(act, change, lang)
    if not text:
        cells.after.append(_all(WORDS["missing"][lang], "missing"))
    for number, line in enumerate(text.splitlines()):
        heading = whole and number == 0
        cells.after.append(_all(line, "heading" if heading else "text"))


def _changed(cells: _Cells, act: Act, unit: Provision, change: Change, lang: str) -> None:
    old, new = current(act, change, lang).splitlines(), proposed(act, change, lang).splitlines()
    kinds = ["heading" if line.part == "heading" else "text" for line in lines(unit)]
    if change.kind is ChangeKind.REPEAL or not new:
        cells.before += [_all(line, kind) for line, kind in zip(old, kinds, strict=False)]
        missing = change.kind is not ChangeKind.REPEAL
        words = WORDS["missing"][lang] if missing else _repealed(unit, lang)
        cells.after.append(_all(words, "missing" if missing else "repeal"))
        return
    for i, j in line_pairs(old, new):
        if i is None and j is not None:
            cells.after.append(_all(new[j]))
        elif i is not None and j is None:
            cells.before.append(_all(old[i], kinds[i] if i < len(kinds) else "text"))
        elif i is not None and j is not None:
            removed, added = marks(old[i], new[j])
            kind = kinds[i] if i < len(kinds) else "text"
            cells.before.append(CellLine(old[i], kind, tuple(removed)))
            cells.after.append(CellLine(new[j], kind, tuple(added)))


def _repealed(unit: Provision, lang: str) -> str:
    """«3) исключить;»: the number of a removed unit is kept."""
    last = (unit.text or unit.full_text()).rstrip()[-1:]
    end = last if last in ";." else ";"
    return f"{unit.num} {WORDS['repeal'][lang]}{end}".strip()


def _all(text: str, kind: str = "text") -> CellLine:
    return CellLine(text, kind, ((0, len(text)),))
