"""Two texts of an act side by side, for the window and for Word."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act, Expression
from kzailaw_desktop.drafting import Draft
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.export.content import ActFacts, ExportResult
from kzailaw_desktop.export.reports.beside import BesideCell, BesideLine, BesideTable, export_beside
from kzailaw_desktop.export.words import data, word
from kzailaw_desktop.library.editions.beside import (
    SideRow,
    TextPart,
    changed_only,
    languages,
    parts_of_amended,
    parts_of_editions,
    sides,
)
from kzailaw_desktop.library.editions.changes import text_changes
from kzailaw_desktop.library.stored.adilet import adilet_address

BOTH = "both"
DRAFT = "draft:"  # before the id of a draft, where an edition could stand


@dataclass(frozen=True, slots=True)
class SideText:
    """One of the two texts: an edition, or that edition as a draft would have it."""

    expression: Expression
    draft: Draft | None = None

    def heading(self, lang: str) -> tuple[str, str]:
        """Return the name of the text, and its edition and standing, said in `lang`."""
        own = self.expression
        name = word("language", own.lang, lang)
        edition = labels.edition_text(own.edition, own.not_before, lang)
        standing = word("status", own.status, lang)
        force = labels.force_text(own.force, own.force_date, lang)
        base = ", ".join(part for part in (edition, standing, force) if part)
        if self.draft is None:
            return name[:1].upper() + name[1:], base
        words = data("beside")[lang]
        title = draft_title(self.draft, lang)
        drafted = words["draft"].format(title=title) if title else words["untitled"]
        return (
            f"{name[:1].upper()}{name[1:]}. {drafted}",
            words["proposed"].format(base=base),
        )


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two texts of an act and the rows that pair them."""

    act: Act
    sides: tuple[SideText, SideText]
    rows: tuple[SideRow, ...]

    @property
    def differences(self) -> list[int]:
        """The numbers of the rows that differ."""
        return [number for number, row in enumerate(self.rows) if row.is_change]


def draft_title(draft: Draft, lang: str) -> str:
    """Return the title of a draft in a language, else in another; "" when it has none."""
    return draft.titles.get(lang) or next(filter(None, draft.titles.values()), "")


def side_by_side(
    act: Act, lang: str, old: str, new: str, drafts: Iterable[Draft] = ()
) -> SideBySide:
    """Return two texts of an act, paired.

    `lang`: "kk", "ru", or "both" for the two languages of `new` with what changed since `old`.
    `old`, `new`: editions as `Expression.version` has them; `new` also "draft:ID".
    NotFound: the act has no such text.
    """
    draft = next((d for d in drafts if f"{DRAFT}{d.id}" == new), None)
    if new.startswith(DRAFT) and draft is None:
        raise NotFound("draft-unknown", where=new, known="–")
    if lang == BOTH:
        kk, ru = (_paired(act, each, old, new, draft) for each in ("kk", "ru"))
        return SideBySide(act, (kk[1], ru[1]), tuple(languages(kk[2], ru[2])))
    left, right, parts = _paired(act, lang, old, new, draft)
    return SideBySide(act, (left, right), tuple(sides(parts)))


def on_dates(
    act: Act, lang: str, first: dt.date | None = None, last: dt.date | None = None
) -> SideBySide:
    """Return the texts that stood on two dates, else the newest and the one before it.

    NotFound: the act has no two such texts in the language, or in one of both.
    """
    changes = text_changes(act, first, last)
    wanted = ("kk", "ru") if lang == BOTH else (lang,)
    if any(each not in changes for each in wanted):
        raise NotFound("edition-only-one", where=act.id)
    texts = [(changes[each].old, changes[each].new) for each in wanted]
    parts = [parts_of_editions(*pair) for pair in texts]
    if lang == BOTH:
        news = (SideText(texts[0][1]), SideText(texts[1][1]))
        return SideBySide(act, news, tuple(languages(*parts)))
    old, new = texts[0]
    return SideBySide(act, (SideText(old), SideText(new)), tuple(sides(parts[0])))


def export_changed(found: SideBySide, out: Path, lang: str) -> ExportResult:
    """Write the rows that differ, with the headings of their articles."""
    return export_sides(found, changed_only(found.rows), out, lang)


def _paired(
    act: Act, lang: str, old: str, new: str, draft: Draft | None
) -> tuple[SideText, SideText, list[TextPart]]:
    if draft is not None:
        base = act.expression(lang)
        if base is None:
            raise NotFound("draft-no-text", where=act.id, lang=lang)
        return SideText(base), SideText(base, draft), parts_of_amended(amend(act, draft, lang))
    first, second = act.text(lang, old), act.text(lang, new)
    if first is None or second is None:
        raise NotFound("edition-only-one", where=act.id)
    return SideText(first), SideText(second), parts_of_editions(first, second)


def source_of(found: SideBySide, side: int, units: list[str], lang: str) -> str:
    """Return where words of one text stand: the units, the act, its edition and standing."""
    text = found.sides[side]
    cited = labels.cite_with_source(units, found.act, text.expression, text.expression.lang)
    if text.draft is None and found.sides[0].expression.lang == found.sides[1].expression.lang:
        return cited
    return f"{cited}\n{'. '.join(text.heading(lang))}"


def export_sides(
    found: SideBySide, shown: Iterable[SideRow | int], out: Path, lang: str
) -> ExportResult:
    """Write the rows shown (numbers: rows left out) as a table in Word, in the language `lang`."""
    first, second = found.sides
    today = dt.date.today()
    address = adilet_address(found.act, lang) or adilet_address(found.act, first.expression.lang)
    place = f"{found.act.id}" + (f", {address}" if address else "")
    day = labels.long_date(today, lang)
    table = BesideTable(
        act=found.act.id,
        facts=ActFacts.of(found.act),
        columns=(first.heading(lang), second.heading(lang)),
        langs=(first.expression.lang, second.expression.lang),
        source=data("beside")[lang]["source"].format(doc=place, date=day),
        lines=tuple(_line(found.act, row, lang) for row in shown),
        lang=lang,
        date=today,
    )
    return export_beside(table, out)


def _line(act: Act, row: SideRow | int, lang: str) -> BesideLine:
    if isinstance(row, int):
        return BesideLine(skipped=row)
    cells = []
    for cell in row.cells:
        by = len(cell.printed) - len(cell.text) if cell.text else 0
        marks = tuple((start + by, end + by, kind) for start, end, kind in cell.marks)
        cells.append(BesideCell(cell.printed, marks))
    return BesideLine(labels.label(row.eid, lang, act.profile), tuple(cells), row.heading)
