"""The text on a date: which edition stood, what is only announced, what a citation says of it."""

from __future__ import annotations

import dataclasses as dc
import datetime as dt

import pytest

from kzailaw_desktop import labels
from kzailaw_desktop.domain import (
    Act,
    AmendmentNote,
    Event,
    Expression,
    Provision,
    Stage,
    Status,
    UnitKind,
)
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.library.editions.dated import dated_texts, parse_date

FIRST, SECOND = dt.date(2021, 5, 5), dt.date(2024, 2, 3)
NOTE = AmendmentNote(
    "n", ("art_2",), Event.MODIFIED, Stage.ANNOUNCED, {"ru": "…"}, dt.date(2027, 1, 1)
)


def text(lang: str, day: dt.date | None, *notes: AmendmentNote) -> Expression:
    body = (Provision(UnitKind.ARTICLE, "art_1", "1.", text=f"{lang} {day}"),)
    return Expression(lang, day, Status.OFFICIAL, "О музеях", body, notes=notes)


ACT = Act("law", "/akn/kz/act/2021-05-05/9", "9", FIRST,
          (text("kk", FIRST), text("kk", SECOND, NOTE), text("ru", SECOND, NOTE)))  # fmt: skip


@pytest.mark.parametrize(
    ("day", "stood"),
    [
        ("2021-05-04", {}),
        ("2021-05-05", {"kk": FIRST}),
        ("2024-02-02", {"kk": FIRST}),
        ("2024-02-03", {"kk": SECOND, "ru": SECOND}),
        ("2030-01-01", {"kk": SECOND, "ru": SECOND}),
    ],
)
def test_the_last_edition_up_to_the_day(day: str, stood: dict[str, dt.date]) -> None:
    found = dated_texts(ACT, dt.date.fromisoformat(day))
    assert {lang: each.edition for lang, each in found.texts.items()} == stood
    assert found.first == {"kk": FIRST, "ru": SECOND}


@pytest.mark.parametrize(("day", "count"), [("2026-12-31", 0), ("2027-01-01", 1)])
def test_what_is_announced_by_the_day_stands_apart_and_once(day: str, count: int) -> None:
    assert len(dated_texts(ACT, dt.date.fromisoformat(day)).announced) == count


def test_a_text_of_unknown_date_is_never_chosen() -> None:
    act = dc.replace(ACT, expressions=(text("kk", None),))
    found = dated_texts(act, SECOND)
    assert (found.texts, found.first) == ({}, {})


def test_a_citation_says_that_the_edition_is_past() -> None:
    old, new, _ = ACT.expressions
    cited = labels.cite_with_source("art_1", ACT, old, "ru")
    assert cited.endswith("(редакция от 05.05.2021; не последняя: есть редакция от 03.02.2024)")
    assert "последняя" not in labels.cite_with_source("art_1", ACT, new, "ru")
    assert "соңғысы емес" in labels.cite_with_source("art_1", ACT, old, "kk", "gost")


@pytest.mark.parametrize("typed", ["2024-02-03", "03.02.2024", " 03.02.2024 "])
def test_dates_as_people_type_them(typed: str) -> None:
    assert parse_date(typed) == SECOND


@pytest.mark.parametrize("typed", ["", "31.02.2024", "2024", "вчера", "03.02.24"])
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(InputRefused) as caught:
        parse_date(typed)
    assert caught.value.code == "date-unclear"
