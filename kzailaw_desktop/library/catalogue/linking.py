"""Writing links into the catalogue: of a document that is new, and of passages that are marked."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from kzailaw_desktop.domain import Act, DocKind, Document, Passage
from kzailaw_desktop.library.catalogue.affected import parsed
from kzailaw_desktop.library.catalogue.database import CatalogueDatabase
from kzailaw_desktop.library.catalogue.links import kept_note, passage_of
from kzailaw_desktop.links.build import DocumentLinker, FoundLink
from kzailaw_desktop.links.source import LinkedPassage, every_note, linked_passages

LINKS = "3"  # raise when links are made differently
_SOME = 200  # passages of one change


class LinkWriter:
    """Brings the links of a catalogue in line, a document or a few passages at a time.

    `stamp` changes with what the suggestions for sittings and articles are made from.
    """

    def __init__(self, database: CatalogueDatabase, stamp: str) -> None:
        self.database, self.stamp = database, stamp

    def pending(self) -> list[str]:
        """Return the documents whose links are not those of their files now; acts come first."""
        rows = self.database.ask(
            "SELECT id FROM document d LEFT JOIN linked l USING (n) WHERE info IS NOT NULL AND"
            " (l.state IS NULL OR l.state <> d.state || CASE WHEN kind = 'act' THEN ? ELSE ? END)"
            " ORDER BY kind <> 'act', n",
            (self._form(DocKind.ACT), self._form(DocKind.DEBATE)),
        )
        return [id for (id,) in rows]

    def is_stale(self) -> bool:
        """Tell whether passages are marked to be read again."""
        return bool(self.database.ask("SELECT 1 FROM passage WHERE stale = 1 LIMIT 1"))

    def _form(self, kind: DocKind) -> str:
        return f"|{LINKS}" if kind is DocKind.ACT else f"|{LINKS}|{self.stamp}"

    def write(self, document: Document, linker: DocumentLinker) -> None:
        """The links of a document, in the place of those it had."""
        kind = DocKind.ACT if isinstance(document, Act) else DocKind.DEBATE
        named: set[str] = set()
        if isinstance(document, Act):
            found = list(_of_act(document, linker))
        else:
            found = list(_of_text(document, linker))
            named = linker.unknown_names(document)
        with self.database.change() as db:
            row = db.execute(
                "SELECT n, state FROM document WHERE id = ?", (document.id,)
            ).fetchone()
            if row is None:
                return  # removed meanwhile
            n, state = row
            db.execute("DELETE FROM link WHERE p IN (SELECT p FROM passage WHERE n = ?)", (n,))
            for table in ("passage", "note", "named"):
                db.execute(f"DELETE FROM {table} WHERE n = ?", (n,))
            for linked, links in found:
                self._links(self._passage(n, linked), links)
            notes = every_note(document) if isinstance(document, Act) else ()
            rows = ((n, place, kept_note(note)) for place, note in enumerate(notes))
            db.executemany("INSERT INTO note VALUES (?,?,?)", rows)
            db.executemany("INSERT INTO named VALUES (?,?)", ((n, name) for name in named))
            self._names(named)
            db.execute("DELETE FROM linked WHERE n = ?", (n,))
            db.execute("INSERT INTO linked VALUES (?,?)", (n, state + self._form(kind)))

    def renew(self, linker: DocumentLinker) -> int:
        """Read some marked passages of acts again; returns how many."""
        rows = self.database.ask(
            "SELECT p, d.uri, d.id, s.kind, eid, lang, text, heading, label, speaker, article,"
            " s.date, digest FROM passage s JOIN document d USING (n) WHERE stale = 1 LIMIT ?", (_SOME,)
        )  # fmt: skip
        with self.database.change() as db:
            for p, uri, *fields in rows:
                passage = passage_of(tuple(fields))
                db.execute("UPDATE passage SET stale = 0 WHERE p = ?", (p,))
                if passage.kind in (DocKind.ACT, DocKind.AMENDMENT):
                    db.execute("DELETE FROM link WHERE p = ?", (p,))
                    if passage.kind is DocKind.AMENDMENT:
                        passage = replace(passage, targets=self._amended(passage))
                    self._links(p, list(linker.cited(passage, uri)))
        return len(rows)

    def _amended(self, passage: Passage) -> tuple[str, ...]:
        """Return all units that a note speaks of; a passage keeps the first alone."""
        sql = "SELECT data FROM note JOIN document USING (n) WHERE id = ?"
        for (data,) in self.database.ask(sql, (passage.document,)):
            note = json.loads(data)
            if passage.text in note["texts"].values():
                return tuple(note["targets"])
        return (passage.eid,)

    def _passage(self, n: int, linked: LinkedPassage) -> int:
        passage = linked.passage
        date = passage.date.isoformat() if passage.date else ""
        row = (
            n, linked.place[1], passage.eid, passage.lang, str(passage.kind), passage.text,
            passage.heading, passage.label, passage.speaker, passage.article, date,
            int(linked.digest), linked.stance, linked.mismatch, linked.exchange,
        )  # fmt: skip
        done = self.database.db.execute(
            "INSERT INTO passage (n, place, eid, lang, kind, text, heading, label, speaker, article,"
            " date, digest, stance, mismatch, exchange) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
            " RETURNING p", row
        )  # fmt: skip
        return int(done.fetchall()[0][0])

    def _links(self, p: int, links: list[FoundLink]) -> None:
        rows = [
            (p, k.act, k.target, str(k.kind), k.score, json.dumps(k.reasons, ensure_ascii=False),
             k.start, k.end, int(each.live))
            for each in links for k in (each.link,)
        ]  # fmt: skip
        self.database.db.executemany("INSERT INTO link VALUES (?,?,?,?,?,?,?,?,?)", rows)
        self._names(
            {k.link.act for k in links if k.link.act} - self._known({k.link.act for k in links})
        )

    def _known(self, acts: set[str]) -> set[str]:
        """Those of the acts that are documents and no names."""
        return {a for a in acts if self.database.ask("SELECT 1 FROM document WHERE id = ?", (a,))}

    def _names(self, names: set[str]) -> None:
        """Keep what names of acts that are not there say, to know them when they come."""
        for text in names:
            if not self.database.ask("SELECT 1 FROM name WHERE text = ?", (text,)):
                self.database.db.execute("INSERT INTO name VALUES (?,?,?)", (text, *parsed(text)))


Found = tuple[LinkedPassage, list[FoundLink]]


def _of_act(act: Act, linker: DocumentLinker) -> Iterator[Found]:
    """Yield the passages of an act that cite something; its editor's notes are passages by
    themselves."""
    place = 0
    for linked in linked_passages(act):
        place = linked.place[1]
        if links := list(linker.cited(linked.passage, act.uri)):
            yield linked, links
    for lang in dict.fromkeys(text.lang for text in act.expressions):
        newest = act.expression(lang)
        for note in newest.notes if newest is not None else ():
            target = note.targets[0] if note.targets else ""
            for own, text in note.texts.items():
                passage = Passage(
                    act.id, DocKind.AMENDMENT, target, own, text, date=note.date,
                    targets=note.targets,
                )  # fmt: skip
                place += 1
                if links := list(linker.cited(passage, act.uri)):
                    yield LinkedPassage(passage, (0, place)), links


def _of_text(document: Document, linker: DocumentLinker) -> Iterator[Found]:
    """Yield the passages of a sitting or an article that are linked to something."""
    by_passage: dict[tuple[str, str], list[FoundLink]] = defaultdict(list)
    for found in linker.links(document):
        by_passage[found.link.eid, found.link.lang].append(found)
    for linked in linked_passages(document):
        links = by_passage.get((linked.passage.eid, linked.passage.lang))
        if links:
            yield linked, links
