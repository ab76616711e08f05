"""All checks of an act's two languages, in the order of their kinds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from kzailaw_desktop.bilingual.alignment import AlignedUnit, aligned_units
from kzailaw_desktop.bilingual.findings.kinds import modality, negation, scope, structure, values
from kzailaw_desktop.bilingual.findings.kinds.attachment import attachment
from kzailaw_desktop.bilingual.findings.kinds.missing import missing
from kzailaw_desktop.bilingual.findings.kinds.terms import TermChecks
from kzailaw_desktop.bilingual.findings.model import NOWHERE, FindingKind, LanguageFinding, Marked
from kzailaw_desktop.bilingual.findings.reading.blocks import TextBlock, blocks
from kzailaw_desktop.bilingual.findings.reading.support import Usage
from kzailaw_desktop.bilingual.knowledge import Knowledge
from kzailaw_desktop.domain import Expression
from kzailaw_desktop.search.words.glossary import GlossaryEntry

# Checks of one block that need nothing but its words.
_PLAIN: tuple[Callable[[TextBlock], Iterator[LanguageFinding]], ...] = (
    values.numbers,
    values.dates,
    values.references,
    structure.sentences,
    negation.negation,
    modality.modality,
    modality.conjunction,
    scope.scope,
)


class Checker:
    """The checks of one act: its units and what is known of its words."""

    def __init__(
        self,
        units: Sequence[AlignedUnit],
        knowledge: Knowledge,
        entries: Sequence[GlossaryEntry] = (),
    ) -> None:
        self._units, self._knowledge = units, knowledge
        self._blocks = list(blocks(units))
        self._usage = Usage(self._blocks, knowledge)
        self._terms = TermChecks(self._blocks, entries, knowledge, self._usage)

    def all(self) -> list[LanguageFinding]:
        """Return where the languages may differ, in reading order."""
        found = self.lacking(self._units)
        for block in self._blocks:
            found += self.block(block)
        found += self._terms.two_for_one(self._blocks)
        return _in_order(self._units, found)

    def lacking(self, units: Sequence[AlignedUnit]) -> list[LanguageFinding]:
        """Return the units that one language lacks."""
        return list(structure.lacking(units))

    def block(self, block: TextBlock) -> list[LanguageFinding]:
        """Return where a block may differ."""
        found: list[LanguageFinding] = []
        for check in _PLAIN:
            found += check(block)
        found += structure.moved(block, self._knowledge)
        found += attachment(block, self._knowledge)
        found += self._terms.exchanged(block)
        found += self._terms.defined(block)
        found += missing(block, self._knowledge, self._usage)
        return found


def check_units(
    units: Sequence[AlignedUnit], knowledge: Knowledge, entries: Sequence[GlossaryEntry] = ()
) -> list[LanguageFinding]:
    """Return where aligned units may differ, in reading order."""
    return Checker(units, knowledge, entries).all()


def check_act(
    kk: Expression, ru: Expression, knowledge: Knowledge, entries: Sequence[GlossaryEntry] = ()
) -> list[LanguageFinding]:
    """Return where two texts of an act may differ; of different editions that is said first."""
    found = check_units(list(aligned_units(kk, ru)), knowledge, entries)
    return [*_editions(kk, ru), *found]


def _editions(kk: Expression, ru: Expression) -> Iterator[LanguageFinding]:
    """That the texts are of different editions, or that it is not known."""
    if kk.edition is None or ru.edition is None:
        known = kk.edition or ru.edition
        if known is not None:
            said = {"known": f"{known:%d.%m.%Y}"}
            yield LanguageFinding(
                "", FindingKind.EDITION, NOWHERE, NOWHERE, "edition-unknown", 0.5, said
            )
    elif kk.edition != ru.edition:
        texts = f"{kk.edition:%d.%m.%Y}", f"{ru.edition:%d.%m.%Y}"
        said = {"kazakh": texts[0], "russian": texts[1]}
        marks = Marked(texts[0]), Marked(texts[1])
        yield LanguageFinding("", FindingKind.EDITION, *marks, "editions-differ", 1.0, said)


def _in_order(
    units: Sequence[AlignedUnit], found: Sequence[LanguageFinding]
) -> list[LanguageFinding]:
    """Return the findings in reading order; in one unit a missing phrase that another kind explains
    is left out."""
    order = {unit.eid: place for place, unit in reversed(list(enumerate(units)))}
    kinds = list(FindingKind)
    moved = {f.eid for f in found if f.why == "item-moved"}
    kept = [f for f in found if not (f.kind is FindingKind.MISSING and f.eid in moved)]
    return sorted(kept, key=lambda f: (order.get(f.eid, -1), kinds.index(f.kind)))


__all__ = ["check_act", "check_units"]
