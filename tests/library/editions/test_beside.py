"""Two texts side by side: pairs, marks, what only one of them has."""

from __future__ import annotations

import dataclasses as dc
import datetime as dt

import pytest
from sample_law import DRAFT, LAW

from kzailaw_desktop.domain import Act, Provision
from kzailaw_desktop.drafting import Change, ChangeKind, Draft
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.library.editions.beside import SideRow, changed_only
from kzailaw_desktop.library.written.side_by_side import SideBySide, on_dates, side_by_side

NEW = f"draft:{DRAFT.id}"


def row(found: SideBySide, eid: str) -> SideRow:
    return next(r for r in found.rows if r.eid == eid and not r.heading)


def marked(found: SideRow, side: int) -> list[tuple[str, str]]:
    cell = found.cells[side]
    return [(kind, cell.text[start:end]) for start, end, kind in cell.marks]


def test_a_draft_beside_the_law_marks_the_words_on_the_side_they_stand_on() -> None:
    changed = row(side_by_side(LAW, "ru", "", NEW, [DRAFT]), "art_2__para_2")
    assert marked(changed, 0) == [("removed", "пять")]
    assert marked(changed, 1) == [("added", "десять")]
    assert changed.cells[0].num == "2."


def test_what_only_one_text_has_leaves_the_other_cell_empty() -> None:
    found = side_by_side(LAW, "kk", "", NEW, [DRAFT])
    inserted = row(found, "art_2__para_1__point_1-1")
    repealed = row(found, "art_2__para_1__point_3")
    assert (inserted.cells[0].missing, inserted.cells[1].missing) == (True, False)
    assert (repealed.cells[0].missing, repealed.cells[1].missing) == (False, True)


def test_both_languages_show_what_goes_and_comes_in_each() -> None:
    changed = row(side_by_side(LAW, "both", "", NEW, [DRAFT]), "art_2__para_2")
    assert marked(changed, 0) == [("removed", "бес"), ("added", "он")]
    assert marked(changed, 1) == [("removed", "пять"), ("added", "десять")]


def test_a_wording_wholly_new_stands_beside_the_old_one() -> None:
    new = Change(
        id="c", act=LAW.id, eid="art_2__para_2", kind=ChangeKind.REPLACE,
        texts={"ru": "2. Иное вовсе.", "kk": "2. Мүлде басқа."},
    )  # fmt: skip
    found = side_by_side(LAW, "ru", "", "draft:d", [Draft("d", changes=(new,))])
    changed = [each for each in found.rows if each.is_change]
    assert [[cell.printed for cell in each.cells] for each in changed] == [
        ["2. Срок составляет пять дней.", "2. Иное вовсе."]
    ]


def test_what_is_left_out_is_counted() -> None:
    found = side_by_side(LAW, "ru", "", NEW, [DRAFT])
    shown = list(changed_only(found.rows))
    assert sum(each if isinstance(each, int) else 1 for each in shown) == len(found.rows)
    assert all(isinstance(each, int) or each.is_change or each.heading for each in shown)


def later(act: Act) -> Act:
    """The same act with a second Russian edition: one point renumbered, one heading reworded."""
    text = act.expression("ru")
    assert text is not None

    def walk(unit: Provision) -> Provision:
        if unit.eid == "art_2":
            unit = dc.replace(unit, heading="Полномочия")
        return dc.replace(unit, children=tuple(walk(child) for child in unit.children))

    new = dc.replace(text, edition=dt.date(2030, 1, 1), body=tuple(walk(u) for u in text.body))
    return dc.replace(act, expressions=(*act.expressions, new))


def test_editions_pair_a_heading_apart_from_the_words_below_it() -> None:
    act = later(LAW)
    text = act.expression("ru", LAW.expression("ru").edition)  # type: ignore[union-attr]
    assert text is not None
    found = side_by_side(act, "ru", text.version, "2030-01-01")
    changed = [r for r in found.rows if r.is_change]
    assert [(r.eid, r.heading) for r in changed] == [("art_2", True)]
    assert marked(changed[0], 1) == [("added", "Полномочия")]
    assert changed[0].cells[1].text == "Статья 2. Полномочия"


def test_dates_choose_the_texts_that_stood() -> None:
    act = later(LAW)
    found = on_dates(act, "ru")
    assert [side.expression.version for side in found.sides][1] == "2030-01-01"
    assert [(r.eid, r.heading) for r in found.rows if r.is_change] == [("art_2", True)]
    with pytest.raises(NotFound):
        on_dates(act, "both")  # Kazakh has one edition


@pytest.mark.parametrize(("old", "new"), [("", "draft:none"), ("1999-01-01", "1998-01-01")])
def test_a_text_that_is_not_there_is_said(old: str, new: str) -> None:
    with pytest.raises(NotFound):
        side_by_side(LAW, "ru", old, new)
