"""The passages behind an index: their words, places and documents, in one SQLite file.

An engine knows only numbers; this file says what they stand for. It is part of the cache and is
thrown away with it. Write-ahead logging lets readers go on while one writer works.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from kzailaw_desktop.domain import DocKind, Passage
from kzailaw_desktop.errors import IndexDamaged

_SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE document (id TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, passages INTEGER NOT NULL);
CREATE TABLE passage (
    pid INTEGER PRIMARY KEY AUTOINCREMENT, document TEXT NOT NULL, kind TEXT NOT NULL,
    eid TEXT NOT NULL, lang TEXT NOT NULL, text TEXT NOT NULL, heading TEXT NOT NULL,
    label TEXT NOT NULL, speaker TEXT NOT NULL, article TEXT NOT NULL, date TEXT NOT NULL,
    digest INTEGER NOT NULL, targets TEXT NOT NULL, stage TEXT NOT NULL,
    head_length INTEGER NOT NULL, body_length INTEGER NOT NULL, home INTEGER NOT NULL
);
CREATE INDEX passage_document ON passage (document, eid);
"""
_COLUMNS = (
    "document, kind, eid, lang, text, heading, label, speaker, article, date, digest,"
    " targets, stage"
)
_SUMS = "SELECT lang, count(*), sum(head_length), sum(body_length) FROM passage"
_ADD = (
    f"INSERT INTO passage ({_COLUMNS}, head_length, body_length, home, pid)"
    f" VALUES ({','.join('?' * 17)})"
)


class PassageStore:
    """Passages by number."""

    def __init__(self, file: Path) -> None:
        """Opens the file, or makes it; IndexDamaged when it is not one of ours."""
        self.file = file
        try:
            made = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)  # for its owner alone
            fresh = not os.fstat(made).st_size
            os.close(made)
            self.db = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
        except (OSError, sqlite3.Error) as error:
            raise IndexDamaged("index-damaged", where=file, reason=error) from error
        try:
            self.db.execute("PRAGMA trusted_schema = OFF")
            self.db.execute("PRAGMA journal_mode = WAL")
            self.db.execute("PRAGMA synchronous = NORMAL")
            self.db.execute("PRAGMA busy_timeout = 5000")
            if fresh:
                self.db.executescript(f"BEGIN; {_SCHEMA} COMMIT;")
            self.db.execute("SELECT count(*) FROM document").fetchone()
        except sqlite3.Error as error:
            self.db.close()
            raise IndexDamaged("index-damaged", where=file, reason=error) from error

    def get(self, key: str) -> str:
        """Return a note about the index, "" when it was not made."""
        row = self.db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    def put(self, key: str, value: str) -> None:
        """Note something about the index."""
        self.db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def begin(self) -> None:
        """Start a change, unless one is under way."""
        if not self.db.in_transaction:
            self.db.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Keep the change."""
        if self.db.in_transaction:
            self.db.execute("COMMIT")

    def rollback(self) -> None:
        """Forget the change."""
        if self.db.in_transaction:
            self.db.execute("ROLLBACK")

    def fingerprints(self) -> dict[str, str]:
        """Document id -> fingerprint of what was indexed."""
        return dict(self.db.execute("SELECT id, fingerprint FROM document"))

    def set_document(self, document: str, fingerprint: str, passages: int) -> None:
        """Note that a document is indexed."""
        self.db.execute(
            "INSERT OR REPLACE INTO document VALUES (?, ?, ?)", (document, fingerprint, passages)
        )

    def next_pid(self) -> int:
        """Return the number that the next passage gets; none is given twice."""
        rows = self.db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'passage'").fetchall()
        return int(rows[0][0]) + 1 if rows else 1

    def add(self, passages: Iterable[tuple[int, Passage, int, int]]) -> None:
        """Keep passages: number, passage, words of its heading, words of its text."""
        kept = list(passages)
        sums = self.sums()
        for _, passage, head, body in kept:
            count, heads, bodies = sums.get(passage.lang, (0, 0, 0))
            sums[passage.lang] = count + 1, heads + head, bodies + body
        self.db.executemany(_ADD, (_row(*each) for each in kept))
        self.put("sums", json.dumps(sums))

    def delete(self, document: str) -> bool:
        """Forget a document; whether it was there."""
        sums = self.sums()
        for lang, count, heads, bodies in self.db.execute(
            f"{_SUMS} WHERE document = ? GROUP BY lang", (document,)
        ):
            had = sums.get(lang, (0, 0, 0))
            sums[lang] = had[0] - int(count), had[1] - int(heads), had[2] - int(bodies)
        self.put("sums", json.dumps({lang: each for lang, each in sums.items() if each[0]}))
        self.db.execute("DELETE FROM passage WHERE document = ?", (document,))
        return self.db.execute("DELETE FROM document WHERE id = ?", (document,)).rowcount > 0

    def passages(self, pids: Iterable[int]) -> dict[int, Passage]:
        """Return the passages of these numbers."""
        wanted = list(pids)
        found: dict[int, Passage] = {}
        for at in range(0, len(wanted), 500):
            part = wanted[at : at + 500]
            marks = ",".join("?" * len(part))
            rows = self.db.execute(
                f"SELECT pid, {_COLUMNS} FROM passage WHERE pid IN ({marks})", part
            )
            found.update((row[0], _passage(row[1:])) for row in rows)
        return found

    def units(self, wanted: Iterable[tuple[str, str, str]]) -> dict[tuple[str, str, str], int]:
        """Return the numbers of the passages of these units: document, language, eId."""
        asked = dict.fromkeys(wanted)
        found: dict[tuple[str, str, str], int] = {}
        for document, eid in dict.fromkeys((document, eid) for document, _, eid in asked):
            rows = self.db.execute(
                "SELECT lang, pid FROM passage WHERE document = ? AND eid = ?", (document, eid)
            )
            found.update(((document, lang, eid), pid) for lang, pid in rows)
        return found

    def languages_of(
        self, units: Iterable[tuple[str, str]]
    ) -> dict[tuple[str, str], tuple[str, ...]]:
        """Return the languages of units: document and eId."""
        asked = "SELECT lang FROM passage WHERE document = ? AND eid = ? ORDER BY pid"
        return {
            unit: tuple(lang for (lang,) in self.db.execute(asked, unit))
            for unit in dict.fromkeys(units)
        }

    def documents(self) -> Iterator[tuple[str, str, list[Passage]]]:
        """Everything kept, document by document: id, fingerprint, passages in order."""
        for document, fingerprint in list(self.fingerprints().items()):
            yield document, fingerprint, [p for _, p in self.passages_of(document)]

    def count(self) -> int:
        """Number of passages."""
        return int(self.db.execute("SELECT coalesce(sum(passages), 0) FROM document").fetchone()[0])

    def sums(self) -> dict[str, tuple[int, int, int]]:
        """Return for each language its passages and the words of their headings and texts. They are
        kept up: to count them takes a look at every passage."""
        kept = self.get("sums")
        if kept:
            return {
                lang: (n, heads, bodies) for lang, (n, heads, bodies) in json.loads(kept).items()
            }
        rows = self.db.execute(f"{_SUMS} GROUP BY lang")
        return {str(lang): (int(n), int(heads), int(bodies)) for lang, n, heads, bodies in rows}

    def average_lengths(self) -> tuple[float, float]:
        """Mean number of words of heading and text."""
        sums = self.sums().values()
        count = sum(n for n, _, _ in sums) or 1
        head, body = sum(h for _, h, _ in sums) / count, sum(b for _, _, b in sums) / count
        return head or 1.0, body or 1.0

    def languages(self) -> dict[str, int]:
        """Language -> number of passages in it."""
        return {lang: count for lang, (count, _, _) in self.sums().items()}

    def homes(self, known: Sequence[int] = ()) -> array[int]:
        """For each number of a passage what it is a part of: an article, a speech, itself. `known`:
        those of a former state; a number is given once, so only later ones are read."""
        found = array("q", known)
        found.extend([0] * (self.last_pid() + 1 - len(found)))
        later = self.db.execute("SELECT pid, home FROM passage WHERE pid >= ?", (len(known),))
        for pid, home in later:
            found[pid] = home
        return found

    def headings(self) -> list[tuple[int, str, str]]:
        """Return what may be a heading above articles: number, document with language, eId."""
        rows = self.db.execute(
            "SELECT pid, document || ' ' || lang, eid FROM passage"
            " WHERE kind = ? AND article = '' ORDER BY pid",
            (str(DocKind.ACT),),
        )
        return rows.fetchall()

    def last_of_acts(self) -> dict[str, int]:
        """Document with language -> number of the last passage, of all acts."""
        return dict(
            self.db.execute(
                "SELECT document || ' ' || lang, max(pid) FROM passage WHERE kind = ? GROUP BY 1",
                (str(DocKind.ACT),),
            )
        )

    def passages_of(self, document: str) -> list[tuple[int, Passage]]:
        """Return the passages of a document with their numbers."""
        rows = self.db.execute(
            f"SELECT pid, {_COLUMNS} FROM passage WHERE document = ? ORDER BY pid", (document,)
        )
        return [(row[0], _passage(row[1:])) for row in rows]

    def last_pid(self) -> int:
        """Return the highest number given."""
        return int(self.db.execute("SELECT coalesce(max(pid), 0) FROM passage").fetchone()[0])

    def facet_values(self, document: str = "") -> Iterator[tuple[Any, ...]]:
        """For each passage in order, or each of a document, its number, eId, kind, language, document,
        speaker, author, article, targets, year."""
        which, values = ("WHERE document = ?", (document,)) if document else ("", ())
        yield from self.db.execute(
            "SELECT pid, eid, kind, lang, document, speaker,"
            " CASE WHEN kind = 'commentary' THEN label ELSE '' END, article, targets,"
            " substr(CASE WHEN kind = 'commentary' THEN substr(label, length(label) - 3) ELSE date END, 1, 4)"
            f" FROM passage {which} ORDER BY pid",
            values,
        )

    def names(self, column: str, limit: int = 20_000) -> list[tuple[str, int]]:
        """Distinct values of `heading`, `speaker` or `label`, the commonest first; not of notes."""
        assert column in ("heading", "speaker", "label")
        rows = self.db.execute(
            f"SELECT {column}, count(*) AS n FROM passage"
            f" WHERE {column} <> '' AND kind NOT IN ('note', 'amendment')"
            f" GROUP BY {column} ORDER BY n DESC LIMIT ?",
            (limit,),
        )
        return [(str(name), int(count)) for name, count in rows]

    def close(self) -> None:
        """Let go of the file; what was not committed is lost."""
        with suppress(sqlite3.ProgrammingError):  # closed before
            self.rollback()
        self.db.close()


def _row(pid: int, passage: Passage, head_length: int, body_length: int) -> tuple[object, ...]:
    date = passage.date.isoformat() if passage.date else ""
    return (
        passage.document, str(passage.kind), passage.eid, passage.lang, passage.text,
        passage.heading, passage.label, passage.speaker, passage.article, date,
        int(passage.digest), " ".join(passage.targets), passage.stage,
        head_length, body_length, _home(passage), pid,
    )  # fmt: skip


def _home(passage: Passage) -> int:
    """Names the article or speech that a passage is a part of; other passages are by themselves."""
    part = passage.eid
    if passage.kind in (DocKind.ACT, DocKind.DEBATE):
        part = passage.article or passage.eid.split("__")[0]
    name = f"{passage.document}|{passage.lang}|{passage.kind}|{part}"
    return int.from_bytes(hashlib.blake2b(name.encode(), digest_size=7).digest())


def _passage(row: tuple[str, ...]) -> Passage:
    document, kind, eid, lang, text, heading, label, speaker, article, date, digest = row[:11]
    return Passage(
        document=document,
        kind=DocKind(kind),
        eid=eid,
        lang=lang,
        text=text,
        heading=heading,
        label=label,
        speaker=speaker,
        article=article,
        date=dt.date.fromisoformat(date) if date else None,
        digest=bool(digest),
        targets=tuple(row[11].split()),
        stage=row[12],
    )
