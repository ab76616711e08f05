"""New numbers for what follows, and references by the old ones."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sample_law import LAW

from kzailaw_desktop.drafting import Change, ChangeKind, Draft, WordSwap
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.checking.checks import check
from kzailaw_desktop.drafting.checking.renumbering import (
    renumbering,
    stale_references,
    with_references,
)
from kzailaw_desktop.drafting.reading.reader import read_bill
from kzailaw_desktop.export.draft_documents.bill import bill_lines

ACTS = {LAW.id: LAW}
REPEAL = Change(LAW.id, "art_2__para_1", ChangeKind.REPEAL, "r")
INSERT = Change(LAW.id, "art_2__para_1-1", ChangeKind.INSERT, "i",
                {"kk": "1-1. Жаңа.", "ru": "1-1. Новый."})  # fmt: skip


def accepted(change: Change) -> Draft:
    """The draft with the offer taken."""
    offer = renumbering(LAW, Draft(changes=(change,)), change)
    kept = () if change.kind is ChangeKind.INSERT else (change,)
    return Draft(changes=tuple(replace(c, id=f"c{n}") for n, c in enumerate((*kept, *offer))))


@pytest.mark.parametrize(
    ("change", "numbers"),
    [
        (REPEAL, [("art_2__para_2", "1"), ("art_2__para_3", "2")]),
        (INSERT, [("art_2__para_2", "3"), ("art_2__para_3", "4")]),
        (Change(LAW.id, "art_2", ChangeKind.REPEAL), [("art_3", "2")]),
        (Change(LAW.id, "art_3", ChangeKind.REPEAL), []),  # nothing follows
        (Change(LAW.id, "art_2__para_2", ChangeKind.WORDS), []),
        (Change(LAW.id, "art_2__para_1__subpara_2", ChangeKind.INSERT), []),  # has no number
        (Change(LAW.id, "art_9", ChangeKind.INSERT), []),
    ],
)
def test_offer(change: Change, numbers: list[tuple[str, str]]) -> None:
    offer = renumbering(LAW, Draft(changes=(change,)), change)
    assert [(c.eid, c.number) for c in offer if c.kind is ChangeKind.RENUMBER] == numbers


def test_an_inserted_unit_takes_the_number_that_becomes_free() -> None:
    draft = accepted(INSERT)
    lines = [line.new for line in amend(LAW, draft, "ru").lines() if line.new]
    start = lines.index("2. Новый.")
    assert lines[start : start + 3] == [
        "2. Новый.", "3. Срок составляет пять дней.", "4. Применяется пункт 2 настоящей статьи.",
    ]  # fmt: skip
    assert not amend(LAW, draft, "kk").problems


@pytest.mark.parametrize("change", [REPEAL, INSERT])
@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_the_bill_says_the_new_numbers(change: Change, lang: str) -> None:
    draft = accepted(change)
    read = read_bill(bill_lines(draft, ACTS, lang), ACTS, lang, LAW.id)
    assert not read.unread
    again = amend(LAW, Draft(changes=tuple(read.changes)), lang)
    wanted = amend(LAW, draft, lang)
    assert [x.new for x in again.lines()] == [x.new for x in wanted.lines()]


def test_a_row_of_units_is_worded_together() -> None:
    lines = bill_lines(accepted(INSERT), ACTS, "ru")
    assert "пункты 2 и 3 считать соответственно пунктами 3 и 4;" in "\n".join(lines)
    assert lines.index("пункты 2 и 3 считать соответственно пунктами 3 и 4;") < lines.index(
        "дополнить пунктом 2 следующего содержания:"
    )


def test_references_to_the_old_number_are_found() -> None:
    draft = accepted(REPEAL)
    amended = [amend(LAW, draft, lang) for lang in ("kk", "ru")]
    found = {one.lang: one for one in stale_references(draft, ACTS, amended)}
    assert {lang: (one.cited, one.proposed) for lang, one in found.items()} == {
        "kk": ("Осы баптың 2-тармағы", "Осы баптың 1-тармағы"),
        "ru": ("пункт 2 настоящей статьи", "пункт 1 настоящей статьи"),
    }
    assert {f.eid for f in check(draft, ACTS) if f.code == "draft-cites-renumbered"} == {
        "art_2__para_3"
    }


def test_a_reference_taken_into_the_draft_is_no_longer_stale() -> None:
    draft = accepted(REPEAL)
    amended = [amend(LAW, draft, lang) for lang in ("kk", "ru")]
    done = with_references(draft, list(stale_references(draft, ACTS, amended)))
    (words,) = [c for c in done.changes if c.kind is ChangeKind.WORDS]
    assert words.eid == "art_2__para_3"
    assert words.swaps["ru"] == (WordSwap("пункт 2 настоящей статьи", "пункт 1 настоящей статьи"),)
    again = [amend(LAW, done, lang) for lang in ("kk", "ru")]
    assert not list(stale_references(done, ACTS, again))
