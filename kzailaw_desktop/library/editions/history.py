"""The history of one unit: which edition changed it, what caused that, old and new words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act, AmendmentNote, Expression, Stage
from kzailaw_desktop.library.editions.changes import event_of
from kzailaw_desktop.library.editions.compare import compare


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """A change of a unit, or of a part of it, by one edition. `cause`: the amending act, where
    the text names it."""

    lang: str
    edition: str
    former: str
    event: str
    eid: str
    old: str
    new: str
    cause: str = ""

    def as_json(self) -> dict[str, Any]:
        """As `kzailaw history --json` prints it."""
        return {
            "lang": self.lang, "edition": self.edition, "former": self.former,
            "event": self.event, "eId": self.eid, "cause": self.cause or None,
            "old": self.old, "new": self.new,
        }  # fmt: skip


def history(act: Act, eid: str, langs: tuple[str, ...] = ()) -> list[HistoryStep]:
    """Return every change of a unit and its parts, oldest first; a unit that moved is followed
    back."""
    steps: list[HistoryStep] = []
    for lang in dict.fromkeys(text.lang for text in act.expressions):
        if langs and lang not in langs:
            continue
        texts = [text for text in act.expressions if text.lang == lang]
        texts.sort(key=lambda text: (text.order, text.version))
        steps += _of_language(texts, eid)
    return sorted(steps, key=lambda step: (step.edition, step.lang))


def _of_language(texts: list[Expression], eid: str) -> list[HistoryStep]:
    found: list[HistoryStep] = []
    here = eid  # where the unit stands in the newer of two texts
    for new, old in pairwise(reversed(texts)):
        rows = [row for row in compare(old, new) if eids.is_within(row.eid, here)]
        for row in rows:
            if row.is_change:
                step = HistoryStep(
                    new.lang, new.version, old.version, event_of(row), row.eid, row.old, row.new,
                    cause_of(new),
                )  # fmt: skip
                found.append(step)
        own = next((row for row in rows if row.eid == here and row.old_eid), None)
        here = own.old_eid if own is not None else here
    return found


@dataclass(frozen=True, slots=True)
class UnitChangeTold:
    """A change of a unit in all languages together. Each mapping goes from a language: `texts` to
    the versions before and after, `old` and `new` to the words."""

    eid: str
    event: str
    cause: str
    texts: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    old: Mapping[str, str] = field(default_factory=dict)
    new: Mapping[str, str] = field(default_factory=dict)

    @property
    def edition(self) -> str:
        """The version that brought the change."""
        return next(iter(self.texts.values()))[1]


def together(steps: list[HistoryStep]) -> list[UnitChangeTold]:
    """Return the steps of all languages together: what the same edition did to the same unit."""
    found: dict[tuple[str, str, str], list[HistoryStep]] = {}
    for step in steps:
        found.setdefault((step.edition, step.eid, step.event), []).append(step)
    return [
        UnitChangeTold(
            eid,
            event,
            next((step.cause for step in same if step.cause), ""),
            {step.lang: (step.former, step.edition) for step in same},
            {step.lang: step.old for step in same},
            {step.lang: step.new for step in same},
        )
        for (_, eid, event), same in found.items()
    ]


def noted_changes(act: Act, eid: str) -> list[AmendmentNote]:
    """Return what the notes of the newest texts tell of changes of a unit and its parts, oldest
    first and each once: the words before are not in them."""
    found: dict[tuple[object, ...], AmendmentNote] = {}
    for lang in dict.fromkeys(text.lang for text in act.expressions):
        text = act.expression(lang)
        for note in text.notes if text is not None else ():
            told = note.stage in (Stage.IN_FORCE, Stage.HISTORY, Stage.ANNOUNCED)
            if told and note.cause and any(eids.is_within(each, eid) for each in note.targets):
                key = note.date, note.event, note.targets
                same = found.get(key)
                texts = {**same.texts, **note.texts} if same is not None else note.texts
                found[key] = replace(same or note, texts=texts)
    return sorted(found.values(), key=lambda note: note.date or dt.date.min)


def cause_of(text: Expression) -> str:
    """Return the act that caused an edition, where a note on the edition as a whole names it."""
    return next((note.cause for note in text.notes if not note.targets and note.cause), "")
