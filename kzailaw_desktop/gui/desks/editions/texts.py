"""Which texts of an act can be compared, and the comparison that a page shows. No widgets here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Draft
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.library.editions import compare
from kzailaw_desktop.library.editions.beside import SideRow, changed_only, parts_of_amended
from kzailaw_desktop.library.editions.compare import UnitChange
from kzailaw_desktop.library.written.side_by_side import (
    BOTH,
    DRAFT,
    SideBySide,
    SideText,
    draft_title,
    side_by_side,
)

LONGEST_TITLE = 30  # letters of a draft's title in a choice


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two texts as a redline (`changes`), or side by side (`sides`)."""

    texts: tuple[SideText, ...]
    changes: tuple[UnitChange, ...] = ()
    sides: SideBySide | None = None

    def changed(self) -> dict[str, str]:
        """What happened to each unit that differs, in order: eId -> kind."""
        rows: Iterable[UnitChange | SideRow] = self.sides.rows if self.sides else self.changes
        found: dict[str, str] = {}
        for row in rows:
            if row.is_change:
                known = found.setdefault(row.eid, row.kind)
                if known != row.kind:  # heading and words fared differently
                    found[row.eid] = compare.CHANGED
        return found

    def totals(self) -> dict[str, int]:
        """Number of units by what happened to them."""
        counts = Counter(self.changed().values())
        return {kind: counts[kind] for kind in compare.KINDS if counts[kind]}

    def standings(self, lang: str) -> list[str]:
        """Edition and standing of each text."""
        return [" · ".join(text.heading(lang)) for text in self.texts]


def compared(
    act: Act, lang: str, versions: tuple[str, str], drafts: Sequence[Draft], beside: bool
) -> Comparison:
    """Compare two texts of an act; see `side_by_side` for what names them."""
    old, new = versions
    if beside or lang == BOTH:
        sides = side_by_side(act, lang, old, new, drafts)
        return Comparison(sides.sides, (), sides)
    draft = next((d for d in drafts if f"{DRAFT}{d.id}" == new), None)
    first, second = act.text(lang, old), act.text(lang, new)
    if draft is not None and (first := act.expression(lang)) is not None:
        parts = parts_of_amended(amend(act, draft, lang))
        rows = tuple(
            UnitChange(p.kind, p.eid, p.unit, "", p.old, p.new, p.old_eid, p.depth) for p in parts
        )
        return Comparison((SideText(first), SideText(first, draft)), rows)
    if first is None or second is None:
        return Comparison(())
    changes = tuple(compare.compare(first, second))
    return Comparison((SideText(first), SideText(second)), changes)


def shown_sides(found: SideBySide, whole: bool) -> list[SideRow | int]:
    """All rows, or those that differ with the headings of their articles."""
    return list(found.rows) if whole else list(changed_only(found.rows))


def editions(act: Act, lang: str) -> list[tuple[str, str]]:
    """The editions of an act in a language, oldest first: version and words.

    "" in any language, `BOTH` in Kazakh and Russian; where the two have no edition in common, the
    newest Kazakh one, which a draft may change.
    """
    texts = sorted(act.expressions, key=lambda each: (each.order, each.version))
    if lang == BOTH:
        kk, ru = ([t for t in texts if t.lang == each] for each in ("kk", "ru"))
        common = {t.version for t in kk} & {t.version for t in ru}
        texts = [t for t in kk if t.version in common] or (kk[-1:] if ru else [])
    elif lang:
        texts = [t for t in texts if t.lang == lang]
    said = i18n.language()
    return list(
        {
            t.version: labels.edition_text(t.edition, t.not_before, said, short=True) for t in texts
        }.items()
    )


def draft_texts(act: Act, drafts: Iterable[Draft]) -> list[tuple[str, str]]:
    """The drafts that change an act: what names each as a text, and words for it."""
    lang = i18n.language()
    found = []
    for draft in drafts:
        if act.id in draft.acts():
            title = draft_title(draft, lang)
            title = title if len(title) <= LONGEST_TITLE else f"{title[:LONGEST_TITLE]}…"
            said = tr("draft: {}").format(title or draft.id)
            found.append((f"{DRAFT}{draft.id}", said))
    return found
