"""Apply changes to an act."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act, Provision
from kzailaw_desktop.drafting.applying import swaps
from kzailaw_desktop.drafting.applying.aims import AimedChanges, Aims, all_changes
from kzailaw_desktop.drafting.applying.amended import (
    AmendedAct,
    AmendedLine,
    AmendedUnit,
    UnitState,
)
from kzailaw_desktop.drafting.applying.fragment import split_siblings
from kzailaw_desktop.drafting.applying.placing import (
    Placement,
    Virtual,
    insertion_index,
)
from kzailaw_desktop.drafting.applying.punctuation import follow_neighbours
from kzailaw_desktop.drafting.applying.sentences import sentence_edits
from kzailaw_desktop.drafting.draft.model import Change, ChangeKind, Draft, Where, WordSwap
from kzailaw_desktop.drafting.wording.cleaning import clean_draft
from kzailaw_desktop.drafting.wording.diff import line_pairs
from kzailaw_desktop.drafting.wording.lines import WordingLine, lines, wording_lines

Inherited = tuple[tuple[Change, WordSwap], ...]


class _Given:
    """An act and a draft as a key by identity: they are too large to be compared each time."""

    def __init__(self, act: Act, draft: Draft) -> None:
        self.act, self.draft = act, draft

    def __hash__(self) -> int:
        return hash((id(self.act), id(self.draft)))

    def __eq__(self, other: object) -> bool:
        same = isinstance(other, _Given) and other.act is self.act
        return same and isinstance(other, _Given) and other.draft is self.draft


def amend(act: Act, draft: Draft, lang: str) -> AmendedAct:
    """Return the act with the draft applied, in one language; the last ones are kept."""
    return _amended(_Given(act, draft), lang)


@lru_cache(maxsize=8)
def _amended(given: _Given, lang: str) -> AmendedAct:
    act, draft = given.act, given.draft
    changes = [change for change in clean_draft(draft)[0].changes if change.act == act.id]
    changes = [c if c.id else replace(c, id=f"#{n}") for n, c in enumerate(changes)]
    return _Amending(act, changes, lang).run()


class _Amending:
    """One act in one language while changes are applied to it."""

    def __init__(self, act: Act, changes: list[Change], lang: str) -> None:
        self.act, self.lang = act, lang
        self.expression = act.expression(lang)
        self.body: tuple[Provision, ...] = self.expression.body if self.expression else ()
        self.place = Placement(self.body)
        self.aims = Aims(changes, self.place, act.profile, lang)
        self.hits: set[tuple[str, int]] = set()  # (change, number of its swap) that found words
        self.changes = changes
        self.general = {c.id for c in changes if not c.eid}  # those of the whole act

    def run(self) -> AmendedAct:
        general = tuple(self.aims.at("").words)
        inherited = self._swaps(general)
        units = self._children(self.body, "", 0, inherited)
        units, marks = follow_neighbours(units)
        self._report_missing()
        return AmendedAct(
            self.act, self.lang, self.expression, units, general, tuple(self.aims.problems), marks
        )

    # -- the units

    def _swaps(self, changes: Iterable[Change]) -> Inherited:
        return tuple((c, s) for c in changes for s in c.swaps.get(self.lang, ()) if s.complete)

    def _children(
        self, units: tuple[Provision, ...], parent: str, depth: int, inherited: Inherited
    ) -> tuple[AmendedUnit, ...]:
        places = [(insertion_index(units, c.eid), c) for c in self.aims.inserts.get(parent, ())]
        places.sort(key=lambda item: (item[0], self.place.order(item[1].eid)))
        made: list[AmendedUnit] = []
        for index in range(len(units) + 1):
            for place, change in places:
                if place == index:
                    made += self._inserted(change, depth)
            if index < len(units):
                made.append(self._unit(units[index], depth, inherited))
        return tuple(made)

    def _inserted(self, change: Change, depth: int) -> Iterator[AmendedUnit]:
        kind, first = eids.parts(change.eid)[-1]
        stem = eids.parent(change.eid)
        wording = wording_lines(change, self.lang)
        if not wording:
            return
        for number, (num, own) in enumerate(split_siblings(wording, kind, first)):
            eid = eids.join(stem, kind, num) if number else change.eid
            heading = kind in self.place.headed
            made = tuple(
                AmendedLine(eid, None, text, "heading" if heading and not n else "", depth, (change.id,))
                for n, text in enumerate(own)
            )  # fmt: skip
            yield AmendedUnit(eid, kind, None, UnitState.INSERTED, made, (), (), (change,), number)

    def _unit(self, unit: Provision, depth: int, inherited: Inherited) -> AmendedUnit:
        aimed = self.aims.at(unit.eid)
        if aimed.whole is not None and (
            aimed.whole.kind is ChangeKind.REPEAL or wording_lines(aimed.whole, self.lang)
        ):
            return self._made_new(unit, aimed.whole, depth)
        inherited = (*inherited, *self._swaps(aimed.words))
        if (part := aimed.virtual.get(Virtual.PART)) and part.words:
            first = (*inherited, *self._swaps(part.words))
        else:
            first = inherited
        head = [
            self._line(unit, line, first, aimed)
            for line in lines(replace(unit, children=(), closing=""), depth)
        ]
        split = self.place.first_part(unit)
        whole_part = part.whole if (part := aimed.virtual.get(Virtual.PART)) else None
        if whole_part is not None:
            return self._first_part(unit, whole_part, head, split, depth, inherited, aimed)
        children = self._children(unit.children, unit.eid, depth + 1, inherited)
        if first is not inherited:
            low = self._children(unit.children[:split], unit.eid, depth + 1, first)
            children = (*low, *children[len(low) :])
        return self._done(unit, head, children, depth, inherited, aimed)

    def _done(
        self, unit: Provision, head: list[AmendedLine], children: tuple[AmendedUnit, ...],
        depth: int, inherited: Inherited, aimed: AimedChanges,
    ) -> AmendedUnit:  # fmt: skip
        closing = [
            self._line(unit, WordingLine(unit.eid, unit.closing, "closing", depth), inherited, AimedChanges())
        ] if unit.closing else []  # fmt: skip
        changes = tuple(all_changes(aimed))
        state = UnitState.CHANGED if changes else UnitState.SAME
        return AmendedUnit(
            unit.eid, unit.kind, unit, state, tuple(head), children, tuple(closing), changes
        )

    def _first_part(
        self, unit: Provision, change: Change, head: list[AmendedLine], split: int,
        depth: int, inherited: Inherited, aimed: AimedChanges,
    ) -> AmendedUnit:  # fmt: skip
        """Return a unit whose first part, with the points in it, gets a new wording or goes."""
        for child in unit.children[:split]:
            self.aims.swallow(child, change)
        kept = [line for line in head if line.part == "heading"]
        part = replace(unit, heading="", num="" if unit.heading else unit.num, closing="",
                       children=unit.children[:split])  # fmt: skip
        new = self._pairs(part, change, depth)
        rest = self._children(unit.children[split:], unit.eid, depth + 1, inherited)
        return self._done(unit, [*kept, *new], rest, depth, inherited, aimed)

    def _made_new(self, unit: Provision, change: Change, depth: int) -> AmendedUnit:
        self.aims.swallow(unit, change)
        state = UnitState.REPEALED if change.kind is ChangeKind.REPEAL else UnitState.REPLACED
        made = tuple(self._pairs(unit, change, depth))
        return AmendedUnit(unit.eid, unit.kind, unit, state, made, (), (), (change,))

    def _pairs(self, unit: Provision, change: Change, depth: int) -> Iterator[AmendedLine]:
        olds = list(lines(unit, depth))
        new = [] if change.kind is ChangeKind.REPEAL else wording_lines(change, self.lang)
        for i, j in line_pairs([line.text for line in olds], new):
            own = olds[i] if i is not None else WordingLine(unit.eid, "", "", depth)
            yield AmendedLine(
                own.eid, None if i is None else own.text, None if j is None else new[j],
                own.part, own.depth, (change.id,), own.rows,
            )  # fmt: skip

    # -- the lines

    def _line(
        self, unit: Provision, line: WordingLine, inherited: Inherited, aimed: AimedChanges
    ) -> AmendedLine:
        if line.part == "heading" and aimed.heading is not None:
            new = "\n".join(wording_lines(aimed.heading, self.lang)) or line.text
            return AmendedLine(
                line.eid, line.text, new, line.part, line.depth, (aimed.heading.id,), line.rows
            )
        if line.part == "" and (own := aimed.virtual.get(Virtual.LINE)) is not None:
            if own.whole is not None:
                new_lines = wording_lines(own.whole, self.lang)
                text = " ".join(new_lines) if own.whole.kind is ChangeKind.REPLACE else None
                return AmendedLine(
                    line.eid, line.text, text, line.part, line.depth, (own.whole.id,), line.rows
                )
            inherited = (*inherited, *self._swaps(own.words))
        start = _start(unit, line)
        wanted = list(self._edits(line, inherited, start))
        if line.part == "":
            sentences = [*aimed.sentences, *_more_sentences(aimed)]
            wanted += sentence_edits(line.text, sentences, start, self.lang, self._missed)
        wanted += _renumbered(aimed.renumber, line, start)
        wanted = swaps.without_covered(wanted, self.general)
        new, made, refused = swaps.apply(line.text, wanted)
        for edit in refused:
            change = next(c for c in self.changes if c.id == edit.by)
            self.aims.collides(change, change)
        by = tuple(dict.fromkeys(edit.by for edit in made))
        return AmendedLine(
            line.eid, line.text, new, line.part, line.depth, by, line.rows, tuple(made)
        )

    def _edits(
        self, line: WordingLine, inherited: Inherited, start: int
    ) -> Iterator[swaps.WordEdit]:
        for change, swap in inherited:
            other = Where.TEXT if line.part == "heading" else Where.HEADING
            if swap.where == other:
                continue
            if swap.end and self._end_of(change, swap) != (line.eid, line.part):
                continue
            found = swaps.edits(line.text, swap, change.id, start)
            if found:
                self.hits.add((change.id, change.swaps[self.lang].index(swap)))
            yield from found

    def _end_of(self, change: Change, swap: WordSwap) -> tuple[str, str]:
        return self.place.end_of(change.eid, swap.where, self.act.profile)

    def _missed(self, change: Change, words: str) -> None:
        self.aims.problem("draft-words-absent", change, words=words)

    def _report_missing(self) -> None:
        """Say which words of the swaps stand nowhere in their unit."""
        for change in self.changes:
            if change.kind is not ChangeKind.WORDS or change.sentence:
                continue
            if change.id in self.aims.swallowed:
                continue
            if change.eid and any(p.change is change for p in self.aims.problems):
                continue
            for number, swap in enumerate(change.swaps.get(self.lang, ())):
                if swap.complete and (change.id, number) not in self.hits:
                    text = self.place.text_of(change.eid, self.act.profile)
                    longer = ", ".join(swaps.within_words(text, swap.old)[:6])
                    words = swap.old or swap.new
                    self.aims.problem("draft-words-absent", change, words=words, found=longer)


def _more_sentences(aimed: AimedChanges) -> Iterator[Change]:
    for part in aimed.virtual.values():
        yield from part.sentences


def _start(unit: Provision, line: WordingLine) -> int:
    """Return where the words of a line begin, behind the number of its unit."""
    if unit.num and line.text.startswith(unit.num) and line.part in ("heading", ""):
        if line.part == "" and unit.heading:
            return 0
        return len(unit.num)
    return 0


def _renumbered(change: Change | None, line: WordingLine, start: int) -> Iterator[swaps.WordEdit]:
    if change is not None and start and change.number:
        head = line.text[:start]
        old = eids.parts(change.eid)[-1][1]
        at = head.find(old)
        if at >= 0:
            yield swaps.WordEdit(at, at + len(old), change.number, change.id)
