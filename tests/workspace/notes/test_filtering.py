"""The list of all notes: filters, orders, counts, and carrying them to a new edition."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kzailaw_desktop.domain import Expression, Provision, Status, UnitKind
from kzailaw_desktop.workspace import Anchor, Annotation, Motivation, Workspace
from kzailaw_desktop.workspace.anchoring import carry_over, settle, to_review
from kzailaw_desktop.workspace.notes.annotation import quote
from kzailaw_desktop.workspace.notes.filtering import ORDERS, NoteFilter, listed

DAY = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
NOTES = [
    Annotation("law", "art_10", "1", body="Әділдік", tags=("қауіп",), colour="green", modified=DAY),
    Annotation("law", "art_2__para_1", "2", body="Авторлық", tags=("қауіп", "б"),
               modified=DAY - dt.timedelta(days=9)),
    Annotation("law", "art_2", "3", motivation=Motivation.HIGHLIGHTING, exact="қауіп дәрежесі",
               colour="yellow", modified=DAY - dt.timedelta(days=1), anchor=Anchor.REVIEW),
    Annotation("act", "art_9", "4", body="Яснее"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (None, "4231"),
        (NoteFilter(document="act"), "4"),
        (NoteFilter(eid="art_2"), "32"),
        (NoteFilter(tags=("қауіп",)), "21"),
        (NoteFilter(tags=("қауіп", "б")), "2"),
        (NoteFilter(colour="green"), "1"),
        (NoteFilter(motivation="highlighting"), "3"),
        (NoteFilter(text="ҚАУІП"), "321"),
        (NoteFilter(text="дәреже қауіп"), "3"),
        (NoteFilter(since=DAY.date() - dt.timedelta(days=2)), "31"),
        (NoteFilter(until=DAY.date() - dt.timedelta(days=2)), "2"),
        (NoteFilter(anchor=Anchor.REVIEW), "3"),
    ],
)
def test_filters(wanted: NoteFilter | None, found: str) -> None:
    assert {n.id for n in listed(NOTES, wanted)} == set(found)


@pytest.mark.parametrize(
    ("order", "found"),
    [
        ("place", "4321"),
        ("modified", "4231"),
        ("text", "2134"),
        ("colour", "1324"),
        ("tag", "1234"),
    ],
)
def test_orders(order: str, found: str) -> None:
    assert "".join(n.id for n in listed(NOTES, order=order)) == found
    assert "".join(n.id for n in listed(NOTES, order=order, reverse=True))[-1] == found[0]
    assert order in ORDERS


def test_counts_for_the_contents(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "w.sqlite") as workspace:
        workspace.save_annotations(NOTES)
        assert workspace.counts("law") == {"art_10": 1, "art_2__para_1": 1, "art_2": 2}


def _edition(day: int, **texts: str) -> Expression:
    units = tuple(Provision(UnitKind.ARTICLE, eid, text=text) for eid, text in texts.items())
    return Expression("ru", dt.date(2026, 1, day), Status.OFFICIAL, "Закон", units)


def test_carrying_over_is_one_step_and_ends_in_decisions(tmp_path: Path) -> None:
    old = _edition(1, art_1="Срок пять дней.", art_2="Орган ведет учет.", art_3="Иное.")
    new = _edition(2, art_1="Срок пять рабочих дней.", art_2="Отменено.", art_3="Иное.")
    with Workspace.open(tmp_path / "w.sqlite") as workspace:
        made = workspace.save_annotations(
            [
                Annotation("law", "art_1", lang="ru", **quote("Срок пять дней.", 5, 9)),
                Annotation("law", "art_2", lang="ru", **quote("Орган ведет учет.", 0, 5)),
                Annotation("law", "art_3", body="ко всей статье"),
                Annotation("law", "art_1", lang="kk", **quote("бес күн", 0, 3)),
            ]
        )
        moved = carry_over(workspace, "law", old, new)
        assert [m.now.anchor for m in moved] == [Anchor.MOVED, Anchor.REVIEW, Anchor.FIRM]
        assert (moved[1].old, moved[1].new) == ("Орган ведет учет.", "Отменено.")
        (lost,) = to_review(workspace)
        assert (lost.former, lost.exact) == ("Орган ведет учет.", "Орган")
        placed = settle(workspace, lost, "art_1", "Срок пять рабочих дней.", (10, 17))
        assert (placed.exact, placed.eid, placed.anchor) == ("рабочих", "art_1", Anchor.FIRM)
        assert to_review(workspace) == []
        workspace.undo()
        kept = settle(workspace, lost)
        assert (kept.eid, kept.quotes, kept.former) == ("art_2", False, "")
        workspace.undo()
        workspace.undo()
        assert sorted(workspace.annotations(), key=lambda a: a.id) == sorted(
            made, key=lambda a: a.id
        )
