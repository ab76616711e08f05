"""Which passages are to be read again when an act comes, changes or goes: those, and no others."""

from __future__ import annotations

from collections.abc import Iterator

from kzailaw_desktop.citations import ActIndex
from kzailaw_desktop.citations.mentions.find import read
from kzailaw_desktop.citations.resolving.index import ActEntry, entry_of
from kzailaw_desktop.library.catalogue.database import CatalogueDatabase
from kzailaw_desktop.library.stored.port import ActRow

_MANY = 500


def mark(
    db: CatalogueDatabase, before: ActRow | None, after: ActRow | None, changed: frozenset[str]
) -> None:
    """Mark the passages that speak of an act, as far as the change concerns them.

    `changed`: the units that are there now and were not before, or the other way round.
    """
    if before is None and after is None:
        return
    same = before is not None and after is not None and _identity(before) == _identity(after)
    if before is not None:
        if same:
            _mark_units(db, before.id, changed)
        else:
            _mark(db, "SELECT p FROM link WHERE act = ?", before.id)
    if after is not None and not same:
        entry = entry_for(after)
        for name in _names_of(db, entry):
            _mark(db, "SELECT p FROM link WHERE act = ?", name)
            _relink(db, "SELECT n FROM named WHERE text = ?", name)
        for rival in _rivals(db, after):  # what was clear may be so no longer
            _mark(db, "SELECT p FROM link WHERE act = ?", rival)
    _relink(
        db, "SELECT DISTINCT n FROM passage WHERE stale = 1 AND kind NOT IN ('act', 'amendment')"
    )


def entry_for(act: ActRow) -> ActEntry:
    """Return the act as an index knows it, without its units."""
    date = act.date.isoformat() if act.date else ""
    return entry_of(
        act.uri, act.id, act.number, act.titles, act.profile, act.subtype, (), {}, date
    )  # fmt: skip


def parsed(name: str) -> tuple[str, str]:
    """Number and title that the name of an act gives, as it stands in a text."""
    found = read(name).acts
    return (found[0].number, found[0].title) if found else ("", "")


def _identity(act: ActRow) -> tuple[object, ...]:
    return act.uri, act.number, act.date, act.subtype, act.profile, frozenset(act.titles)


def _names_of(db: CatalogueDatabase, entry: ActEntry) -> Iterator[str]:
    """Yield the names in texts, of acts that were not there, that mean this act."""
    index = ActIndex([entry])
    titles = sorted(entry.titles)
    rows = db.ask(
        "SELECT text FROM name WHERE (number = '' AND title = '') OR number = ?"
        f" OR title IN ({','.join('?' * len(titles))})",
        (entry.number or "-", *titles),
    )
    for (text,) in rows:
        if any(index.named(name) is not None for name in read(text).acts):
            yield text


def _rivals(db: CatalogueDatabase, act: ActRow) -> list[str]:
    """Other acts with the same number or title."""
    titles = act.titles
    rows = db.ask(
        "SELECT id FROM document WHERE number <> '' AND number = ? AND id <> ? UNION"
        " SELECT id FROM document JOIN text USING (n) WHERE id <> ?"
        f" AND title IN ({','.join('?' * len(titles))})",
        (act.number, act.id, act.id, *titles),
    )
    return [id for (id,) in rows]


def _mark_units(db: CatalogueDatabase, act: str, changed: frozenset[str]) -> None:
    """Citations of units that came or went, and those whose unit was not there."""
    if not changed:
        return
    _mark(db, "SELECT p FROM link WHERE live = 0 AND act = ?", act)
    units = sorted(changed)
    for at in range(0, len(units), _MANY):
        part = units[at : at + _MANY]
        marks = ",".join("?" * len(part))
        _mark(db, f"SELECT p FROM link WHERE act = ? AND target IN ({marks})", act, *part)


def _mark(db: CatalogueDatabase, passages: str, *values: str) -> None:
    db.db.execute(f"UPDATE passage SET stale = 1 WHERE p IN ({passages})", values)


def _relink(db: CatalogueDatabase, documents: str, *values: str) -> None:
    """What is read as one text is read again as a whole: sittings and articles."""
    db.db.execute(f"UPDATE linked SET state = '' WHERE n IN ({documents})", values)
