"""Asking the catalogue: documents, their names, editions and units, without reading a file."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from kzailaw_desktop.corpus.importing.placing.known import number_key
from kzailaw_desktop.domain import Force, Status
from kzailaw_desktop.errors import KzaiLawError, LibraryBroken
from kzailaw_desktop.library.catalogue.affected import mark
from kzailaw_desktop.library.catalogue.database import CatalogueDatabase
from kzailaw_desktop.library.catalogue.describe import DocumentInfo
from kzailaw_desktop.library.catalogue.entries import Facts
from kzailaw_desktop.library.stored.port import ActRow, HeadingRow, OutlineRow, TextRow

_MANY = 500  # values of one query; SQLite has an upper bound


class Catalogue:
    """What the files of a library say. Safe to use from several threads."""

    def __init__(self, database: CatalogueDatabase) -> None:
        self.database = database

    # -- documents ---------------------------------------------------------------------------

    def states(self) -> dict[str, str]:
        """Return what is catalogued: id -> state of the files it was read from."""
        return dict(self.database.ask("SELECT id, state FROM document"))

    def state(self, doc: str) -> str:
        """Return the state of the files that a document was read from; "" when it is not
        catalogued."""
        rows = self.database.ask("SELECT state FROM document WHERE id = ?", (doc,))
        return str(rows[0][0]) if rows else ""

    def sound(self, doc: str) -> bool:
        """Tell whether all of a document could be read."""
        rows = self.database.ask("SELECT trouble IS NULL FROM document WHERE id = ?", (doc,))
        return bool(rows and rows[0][0])

    def troubles(self) -> dict[str, KzaiLawError]:
        """Return the documents that could not be read, and why."""
        rows = self.database.ask("SELECT id, trouble FROM document WHERE trouble IS NOT NULL")
        return {id: _error(trouble) for id, trouble in rows}

    def unreadable(self) -> set[str]:
        """Return the documents of which nothing could be read."""
        return {id for (id,) in self.database.ask("SELECT id FROM document WHERE info IS NULL")}

    def infos(self, docs: Iterable[str] | None = None) -> dict[str, DocumentInfo]:
        """Return what a list shows of these documents, or of all."""
        if docs is None:
            rows = self.database.ask("SELECT id, info FROM document WHERE info IS NOT NULL")
        else:
            rows = self._of("SELECT id, info FROM document WHERE info IS NOT NULL AND id", docs)
        return {id: _info(row) for id, row in rows}

    def acts(self, docs: Iterable[str] | None = None) -> dict[str, ActRow]:
        """Return what tells these acts, or all, from others."""
        fields = "SELECT id, uri, number, date, subtype, profile FROM document"
        known = f"{fields} WHERE kind = 'act' AND info IS NOT NULL"
        rows = self.database.ask(known) if docs is None else self._of(f"{known} AND id", docs)
        titles: dict[str, list[str]] = {}
        pairs = "SELECT DISTINCT id, title FROM text JOIN document USING (n)"
        named = self.database.ask(pairs) if docs is None else self._of(f"{pairs} WHERE id", docs)
        for id, title in named:
            titles.setdefault(id, []).append(title)
        return {
            id: ActRow(id, uri, number, _day(date), subtype, profile,
                       tuple(titles.get(id, ())))
            for id, uri, number, date, subtype, profile in rows
        }  # fmt: skip

    def with_uri(self, uri: str) -> list[str]:
        """Return the documents with an address."""
        return [id for (id,) in self.database.ask("SELECT id FROM document WHERE uri = ?", (uri,))]

    def with_number(self, number: str, date: dt.date | None) -> list[str]:
        """Return the acts with a number and date."""
        sql = (
            "SELECT id FROM document WHERE number_key = ? AND date = ? AND kind = 'act' ORDER BY n"
        )
        key = number_key(number)
        if not key or date is None:
            return []
        return [id for (id,) in self.database.ask(sql, (key, date.isoformat()))]

    def texts(self, doc: str) -> list[TextRow]:
        """Return every text of an act: its languages and editions, the oldest first."""
        return self.texts_of_all(doc).get(doc, [])

    def texts_of_all(self, doc: str = "") -> dict[str, list[TextRow]]:
        """Return the same of every act, or of one."""
        which = "WHERE id = ?" if doc else ""
        rows = self.database.ask(
            "SELECT id, lang, version, edition, not_before, status, title, force, force_date, own,"
            f" file FROM text JOIN document USING (n) {which}",
            (doc,) if doc else (),
        )
        found: dict[str, list[TextRow]] = {}
        for id, *row in rows:
            found.setdefault(id, []).append(_text(row))
        for texts in found.values():
            texts.sort(key=lambda text: (text.order, text.version, text.lang))
        return found

    def headings(self, lang: str) -> list[HeadingRow]:
        """Return every article and annex of every act, in a language or in one it has."""
        rows = self.database.ask(
            "SELECT id, eid, u.kind, num, heading, lang FROM unit u JOIN document USING (n)"
            " WHERE u.kind IN ('article', 'annex') ORDER BY u.n, lang <> ?, place", (lang,)
        )  # fmt: skip
        first: dict[tuple[str, str], tuple[str, str, str]] = {}
        also: dict[tuple[str, str], str] = {}
        for id, eid, kind, num, heading, _ in rows:
            if first.setdefault((id, eid), (kind, num, heading))[2] is not heading:
                also[id, eid] = f"{also.get((id, eid), '')} {heading}".lstrip()
        return [HeadingRow(*key, *row, also.get(key, "")) for key, row in first.items()]

    # -- units -------------------------------------------------------------------------------

    def outline(self, doc: str, lang: str, kinds: Sequence[str] = ()) -> list[OutlineRow]:
        """Return every unit of the newest text in a language, or those of some kinds."""
        which = f" AND u.kind IN ({_marks(kinds)})" if kinds else ""
        rows = self.database.ask(
            "SELECT eid, u.kind, num, heading, depth FROM unit u JOIN document USING (n)"
            f" WHERE id = ? AND lang = ?{which} ORDER BY place", (doc, lang, *kinds)
        )  # fmt: skip
        return [OutlineRow(*row) for row in rows]

    def languages(self, doc: str) -> list[str]:
        """Return the languages of a document that has an outline."""
        rows = self.database.ask(
            "SELECT DISTINCT lang FROM unit JOIN document USING (n) WHERE id = ? AND lang <> ''",
            (doc,),
        )
        return [lang for (lang,) in rows]

    def units(self, doc: str) -> frozenset[str]:
        """Return the eIds of all units of a document, in whatever text they stand."""
        rows = self.database.ask(
            "SELECT DISTINCT eid FROM unit JOIN document USING (n) WHERE id = ?", (doc,)
        )
        return frozenset(eid for (eid,) in rows)

    def has_unit(self, doc: str, eid: str) -> bool:
        """Tell whether a document has a unit."""
        sql = "SELECT 1 FROM unit JOIN document USING (n) WHERE eid = ? AND id = ? LIMIT 1"
        return bool(self.database.ask(sql, (eid, doc)))

    def with_unit(self, eid: str, kind: str = "") -> set[str]:
        """Return the documents, or those of a kind, that have a unit of this eId."""
        sql = "SELECT DISTINCT id FROM unit u JOIN document d USING (n) WHERE eid = ?"
        rows = self.database.ask(
            f"{sql} AND d.kind = ?" if kind else sql, (eid, kind)[: 1 + bool(kind)]
        )
        return {id for (id,) in rows}

    def _of(self, sql: str, docs: Iterable[str]) -> list[tuple[Any, ...]]:
        asked = list(dict.fromkeys(docs))
        rows: list[tuple[Any, ...]] = []
        for at in range(0, len(asked), _MANY):
            part = asked[at : at + _MANY]
            rows += self.database.ask(f"{sql} IN ({_marks(part)})", part)
        return rows

    # -- writing -----------------------------------------------------------------------------

    def put(self, doc: str, state: str, facts: Facts | None, trouble: KzaiLawError | None) -> None:
        """Write what a document says in the place of what was known of it."""
        with self.database.change() as db:
            known = db.execute("SELECT n FROM document WHERE id = ?", (doc,)).fetchone()
            before = self.acts([doc]).get(doc)
            units = self.units(doc) if before else frozenset()
            if known:
                self._forget(known[0], ("document", "text", "unit"))
            identity = facts.identity if facts else ("", "", "", "", "", "")
            info = json.dumps(asdict(facts.info), ensure_ascii=False) if facts else None
            kind = facts.info.kind if facts else ""
            error = _kept(trouble) if trouble else None
            names = (
                "id, kind, state, trouble, info, uri, number, number_key, date, subtype, profile"
            )
            row: tuple[object, ...] = (doc, kind, state, error, info, *identity)
            if known:  # it keeps its place
                names, row = f"n, {names}", (known[0], *row)
            [(n,)] = db.execute(
                f"INSERT INTO document ({names}) VALUES ({_marks(row)}) RETURNING n", row
            ).fetchall()
            if facts is not None:
                db.executemany(
                    "INSERT INTO text VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                    ((n, *text) for text in {text[:2]: text for text in facts.texts}.values()),
                )
                db.executemany(
                    "INSERT INTO unit VALUES (?,?,?,?,?,?,?,?)",
                    ((n, *unit) for unit in facts.units),
                )
            after = self.acts([doc]).get(doc)
            mark(self.database, before, after, units ^ self.units(doc) if after else units)

    def drop(self, doc: str) -> None:
        """Forget a document; what other documents say of it stays, by its name."""
        with self.database.change() as db:
            known = db.execute("SELECT n FROM document WHERE id = ?", (doc,)).fetchone()
            if known:
                before = self.acts([doc]).get(doc)
                mark(self.database, before, None, frozenset())
                db.execute("DELETE FROM link WHERE p IN (SELECT p FROM passage WHERE n = ?)", known)
                tables = ("document", "text", "unit", "note", "linked", "passage", "named")
                self._forget(known[0], tables)

    def _forget(self, n: int, tables: Sequence[str]) -> None:
        for table in tables:
            self.database.db.execute(f"DELETE FROM {table} WHERE n = ?", (n,))


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


def _text(row: Sequence[Any]) -> TextRow:
    lang, version, edition, since, status, title, force, force_date, own, file = row
    return TextRow(
        lang, version, _day(edition), _day(since), Status(status), title, Force(force),
        _day(force_date), bool(own), file,
    )  # fmt: skip


def _day(value: str) -> dt.date | None:
    return dt.date.fromisoformat(value) if value else None


def _info(row: str) -> DocumentInfo:
    data: Mapping[str, Any] = json.loads(row)
    lists: Any = {k: tuple(v) if isinstance(v, list) else v for k, v in data.items()}
    return DocumentInfo(**lists)


def _kept(error: KzaiLawError) -> str:
    params = {k: v if isinstance(v, str | int | float) else str(v) for k, v in error.params.items()}
    return json.dumps({"code": error.code, "where": error.where, "params": params})


def _error(row: str) -> LibraryBroken:
    data = json.loads(row)
    return LibraryBroken(data["code"], data["where"], **data["params"])
