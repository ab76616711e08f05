"""Compare a library with the git folder that it was imported from: texts, changes, histories."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import git_truth

from kzailaw_desktop.domain import Act, Expression
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.editions.dated import text_at
from kzailaw_desktop.library.editions.history import history
from kzailaw_desktop.library.editions.touched import changed_for_me

EVENTS = {"reworded": "modified", "repealed": "removed", "inserted": "inserted"}
LANGUAGES = ("kk", "ru")
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Comparison:
    """How many things were compared, and what differs."""

    acts: int = 0
    texts: int = 0
    changes: int = 0
    histories: int = 0
    wrong: list[str] = field(default_factory=list)


def eid_of(change: dict[str, str]) -> str:
    """Return the unit of a row of versions.json: «4-1» is point 1 of paragraph 4."""
    if not change["unit"]:
        return f"art_{change['article']}"
    para, _, point = change["unit"].partition("-")
    return f"art_{change['article']}__para_{para}" + (f"__point_{point}" if point else "")


def documents(repo: Path, library: Library) -> Iterator[tuple[str, str, list[dict[str, Any]]]]:
    """Yield the folder of each act, its document and its versions."""
    truth = json.loads((repo / "truth.json").read_text(encoding="utf-8"))
    for folder, rows in git_truth.versions(repo).items():
        day = dt.date.fromisoformat(truth[folder]["date"])
        (doc,) = library.catalogue.with_number(truth[folder]["number"], day)
        yield folder, doc, rows


def compared(repo: Path, library: Library, below: str = "") -> Comparison:
    """Compare every act of a folder, or of those below one of its folders."""
    found = Comparison()
    for folder, doc, rows in documents(repo, library):
        if not folder.startswith(below):
            continue
        found.acts += 1
        act = library.act(doc)
        _texts(repo, folder, act, rows, found)
        _changes(library, doc, rows, found)
        _histories(act, rows, found)
    return found


def _texts(
    repo: Path, folder: str, act: Act, rows: list[dict[str, Any]], found: Comparison
) -> None:
    """The text on the day of each edition, word for word as `git show` prints it. A unit that was
    repealed keeps its number; «(исключен)» stands among the notes."""
    for text in git_truth.texts(repo, folder):
        found.texts += 1
        own = text_at(act, text.lang, dt.date.fromisoformat(text.date))
        gone = sum(c["event"] == "repealed" for row in rows if row["date"] <= text.date
                   for c in row["changes"])  # fmt: skip
        if own is None or str(own.edition) != text.date or _words(own) != text.words:
            found.wrong.append(f"{folder} {text.lang} {text.date}: the words differ")
        elif text.repealed != gone:
            found.wrong.append(f"{folder} {text.lang} {text.date}: {text.repealed} repealed")


def _words(text: Expression) -> tuple[str, ...]:
    return tuple(word for unit in text.body for word in _WORD.findall(unit.full_text()))


def _changes(library: Library, doc: str, rows: list[dict[str, Any]], found: Comparison) -> None:
    """What changed between two editions, as `kzailaw changes` prints it."""
    for before, after in pairwise(rows):
        days = (dt.date.fromisoformat(row["date"]) for row in (before, after))
        told = {
            (u["eId"], u["event"]) for u in changed_for_me(library, doc, *days).as_json()["units"]
        }
        made = {(eid_of(c), EVENTS[c["event"]]) for c in after["changes"]}
        found.changes += len(made)
        if told != made:
            found.wrong.append(f"{doc} {after['date']}: {sorted(told ^ made)}")


def _histories(act: Act, rows: list[dict[str, Any]], found: Comparison) -> None:
    """The history of each article that ever changed: all its changes, and no other."""
    made: dict[str, set[tuple[str, str, str]]] = {}
    for row in rows[1:]:
        for change in row["changes"]:
            eid = eid_of(change)
            article = f"art_{change['article']}"
            made.setdefault(article, set()).add((row["date"], eid, EVENTS[change["event"]]))
    for article, expected in made.items():
        for lang in LANGUAGES:
            found.histories += 1
            steps = [s for s in history(act, article, (lang,)) if _is_own(s.eid, s.event, expected)]
            told = {(step.edition, step.eid, step.event) for step in steps}
            if told != expected or not all(step.cause for step in steps):
                found.wrong.append(f"{act.id} {article} {lang}: {sorted(told ^ expected)}")


def _is_own(eid: str, event: str, expected: set[tuple[str, str, str]]) -> bool:
    """Tell whether a step is of a unit itself: what came with a new article is told with it."""
    above = {unit for _, unit, kind in expected if kind == event == "inserted"}
    return not any(eid.startswith(f"{unit}__") for unit in above)
