"""Documents as rows: one unit a row, one language (or the digest) a column. No Qt here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import overload

from kzailaw_desktop import domain
from kzailaw_desktop.domain import Act, Document, Expression, Provision, UnitKind
from kzailaw_desktop.gui.kit.work import collecting, naming
from kzailaw_desktop.gui.reading.rows.row_types import GROUPS, Cell, Column, Row
from kzailaw_desktop.text import merged_order

Key = tuple[str, str]  # eId, and part: "" for the unit itself, "text" or "closing"
Flat = dict[Key, tuple[Provision, int]]
HEADED = frozenset((*GROUPS, UnitKind.ARTICLE, UnitKind.ANNEX))

MadeRows = tuple[tuple[Column, ...], Sequence[Row]]


def rows_of(
    document: Document, lang: str = "kk", third: str = "", day: dt.date | None = None
) -> MadeRows:
    """The columns and rows of any document; `lang` is used for digests and headings.

    `third`: the key of an earlier edition that is wanted beside the texts of an act. `day`: the
    texts as they stood then.
    """
    if isinstance(document, Act):
        keys = keys_at(document, day)
        if "@" in third and third in further_keys(document):
            keys = (*keys, third)
        with collecting.paused():
            return act_rows(document, keys)
    from kzailaw_desktop.gui.reading.rows.spoken import commentary_rows, debate_rows

    if isinstance(document, domain.Debate):
        return debate_rows(document, lang)
    return commentary_rows(document, lang)


def act_rows(act: Act, keys: Iterable[str] = ()) -> tuple[tuple[Column, ...], Sequence[Row]]:
    """The units of an act, its texts locked by eId; a unit that one text lacks leaves a gap.

    A key is a language (its newest edition), or a language and an edition: "kk@2024-01-01".
    """
    ordered = tuple(keys) or text_keys(act)
    texts = [naming.text_of(act, key) for key in ordered]
    flats = [_flatten(each.body) if each else {} for each in texts]
    langs = [key.partition("@")[0] for key in ordered]
    rows = ActRows(_merged([list(flat) for flat in flats]), flats, langs)
    return tuple(Column(*pair) for pair in zip(ordered, langs, strict=True)), rows


def text_keys(act: Act) -> tuple[str, ...]:
    """The languages of an act, Kazakh first."""
    langs = dict.fromkeys(e.lang for e in act.expressions)
    return tuple(sorted(langs, key=("kk", "ru", "en").index))


def keys_at(act: Act, day: dt.date | None) -> tuple[str, ...]:
    """The texts that stood on a day: a language for its newest one, else language and edition.

    Without a day, and where nothing is known of that day, the newest of each language.
    """
    if day is None:
        return text_keys(act)
    from kzailaw_desktop.library.editions.dated import dated_texts

    found = dated_texts(act, day).texts
    if not found:
        return text_keys(act)
    return tuple(_key(act, found[lang]) for lang in text_keys(act) if lang in found)


def _key(act: Act, text: Expression) -> str:
    newest = naming.text_of(act, text.lang)
    return text.lang if newest is text else f"{text.lang}@{text.version}"


def further_keys(act: Act) -> tuple[str, ...]:
    """What can stand in a third column: English, then earlier editions, the latest first."""
    newest = {lang: naming.text_of(act, lang) for lang in text_keys(act)}
    earlier = [e for e in act.expressions if e is not newest[e.lang]]
    earlier.sort(key=lambda e: ("kk", "ru", "en").index(e.lang))
    earlier.sort(key=lambda e: e.order, reverse=True)
    english = ("en",) if len(newest) > 2 else ()
    return (*english, *(f"{e.lang}@{e.version}" for e in earlier))


class ActRows(Sequence[Row]):
    """Rows of an act, each made when it is first looked at: a code has tens of thousands."""

    def __init__(self, keys: list[Key], flats: list[Flat], langs: list[str]) -> None:
        self._keys, self._flats, self._langs = keys, flats, langs
        self._made: list[Row | None] = [None] * len(keys)
        self.eids = [eid for eid, _ in keys]
        self.roles = [self._role(key) for key in keys]

    def _role(self, key: Key) -> str:
        if key[1]:
            return "closing" if key[1] == "closing" else "unit"
        for flat in self._flats:
            found = flat.get(key)
            if found is not None:
                return ROLES.get(found[0].kind, "unit")
        return "unit"

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice[int | None, int | None, int | None]) -> list[Row]: ...
    def __getitem__(
        self, place: int | slice[int | None, int | None, int | None]
    ) -> Row | list[Row]:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self._keys)))]
        made = self._made[place]
        if made is None:
            key = self._keys[place]
            units = [flat.get(key) for flat in self._flats]
            made = _act_row(key, self.roles[place], units, self._langs)
            self._made[place] = made
        return made

    def __len__(self) -> int:
        return len(self._keys)


def eids_of(rows: Sequence[Row]) -> list[str]:
    """The eIds of all rows, without making them."""
    return rows.eids if isinstance(rows, ActRows) else [row.eid for row in rows]


def roles_of(rows: Sequence[Row]) -> list[str]:
    """The roles of all rows, without making them."""
    return rows.roles if isinstance(rows, ActRows) else [row.role for row in rows]


def _flatten(body: Iterable[Provision]) -> Flat:
    """Key -> (unit, level) in reading order."""
    flat: Flat = {}
    for unit in body:
        _flatten_unit(unit, 0, flat)
    return flat


def _flatten_unit(unit: Provision, level: int, flat: Flat) -> None:
    headed = unit.kind in HEADED
    flat[unit.eid, ""] = (unit, level)
    if headed and unit.text:
        flat[unit.eid, "text"] = (unit, 0)
    inside = 0 if headed else level + 1
    for child in unit.children:
        _flatten_unit(child, inside, flat)
    if unit.closing:
        flat[unit.eid, "closing"] = (unit, inside if headed else level)


def _merged(orders: list[list[Key]]) -> list[Key]:
    """One order of keys that respects each language's own; the first language leads."""
    if len(orders) < 2 or all(order == orders[0] for order in orders):
        return orders[0] if orders else []
    merged = orders[0]
    for order in orders[1:]:
        merged = merged_order(merged, order)
    return merged


def _act_row(
    key: Key, role: str, units: list[tuple[Provision, int] | None], langs: list[str]
) -> Row:
    eid, part = key
    _, level = next(found for found in units if found is not None)
    cells = tuple(
        _act_cell(found[0], part, lang) if found else Cell("", "", lang, True)
        for lang, found in zip(langs, units, strict=True)
    )
    return Row(eid, role, cells, 0 if role == "article" else level, _article(eid))


ROLES = {
    **dict.fromkeys((*GROUPS, UnitKind.ANNEX), "group"),
    UnitKind.ARTICLE: "article",
    UnitKind.TABLE: "table",
}


def _article(eid: str) -> str:
    """The article of a unit, or the unit itself above articles."""
    at = eid.find("art_")
    if at < 0 or (at and not eid.startswith("__", at - 2)):
        return eid
    end = eid.find("__", at)
    return eid if end < 0 else eid[:end]


def _act_cell(unit: Provision, part: str, lang: str) -> Cell:
    if part == "closing":
        return Cell(unit.closing, "", lang)
    if part == "text":
        return Cell(unit.text, "", lang)
    if unit.kind in HEADED:
        return Cell(unit.heading, unit.num, lang)
    if unit.rows:
        text = "\n".join(" · ".join(cell for cell in row if cell) for row in unit.rows)
        return Cell(text, unit.num, lang)
    return Cell(unit.text, unit.num, lang)
