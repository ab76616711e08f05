"""A bill that a committee amends: the bill is an act itself, its table has the bill's wording."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import docx
import docx_rules
import pytest

from kzailaw_desktop.domain import Act, Expression, Status
from kzailaw_desktop.domain import UnitKind as K
from kzailaw_desktop.drafting import Change, ChangeKind, Draft, WordSwap
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.applying.fragment import provision
from kzailaw_desktop.drafting.checking.checks import check, open_points
from kzailaw_desktop.drafting.draft.bills import is_bill
from kzailaw_desktop.export import export_consolidated, export_table

TITLES = {
    "ru": "О внесении изменений и дополнений в некоторые законодательные акты",
    "kk": "Кейбір заңнамалық актілерге өзгерістер мен толықтырулар енгізу туралы",
}
TEXTS = {
    "ru": ["Статья 1. Внести изменения и дополнения в следующие акты:",
           "1. В Закон «Об учете»:", "1) статью 5 исключить;",
           "2) в статье 7 слова «пять дней» заменить словами «десять дней»."],
    "kk": ["1-бап. Мына актілерге өзгерістер мен толықтырулар енгізілсін:",
           "1. «Есепке алу туралы» Заңға:", "1) 5-бап алып тасталсын;",
           "2) 7-баптағы «бес күн» деген сөздер «он күн» деген сөздермен ауыстырылсын."],
}  # fmt: skip
BILL = Act(
    "bill", "/akn/kz/bill/1", "", None,
    tuple(
        Expression(lang, None, Status.UNVERIFIED, TITLES[lang],
                   (provision(TEXTS[lang], K.ARTICLE, "art_1"),))
        for lang in ("kk", "ru")
    ),
)  # fmt: skip
WHY = {"ru": "Срок достаточен.", "kk": "Мерзім жеткілікті."}
DRAFT = Draft(
    "c", author="А. Б.",
    changes=(
        Change("bill", "art_1__para_1__point_1", ChangeKind.REPEAL, "1", justification=WHY),
        Change("bill", "art_1__para_1__point_2", ChangeKind.WORDS, "2", {}, {
            "ru": (WordSwap("десять дней", "семь дней"),), "kk": (WordSwap("он күн", "жеті күн"),),
        }, WHY),
        Change("bill", "art_1__para_1__point_3", ChangeKind.INSERT, "3",
               {"ru": "3) статью 9 исключить.", "kk": "3) 9-бап алып тасталсын."}, {}, WHY),
    ),
)  # fmt: skip


def cells(file: Path) -> list[list[str]]:
    (table,) = docx.Document(str(file)).tables
    return [[cell.text for cell in row.cells] for row in table.rows]


@pytest.mark.parametrize(
    ("layout", "heading", "act", "bill", "amendment"),
    [
        ("committee-ru", "по проекту Закона Республики Казахстан «О внесении изменений",
         "Проект Закона Республики Казахстан «О внесении изменений", "«десять дней»", "«семь дней»"),
        ("committee-kk", "«Кейбір заңнамалық актілерге өзгерістер мен толықтырулар енгізу туралы»",
         "Қазақстан Республикасы Заңының жобасы", "«он күн»", "«жеті күн»"),
    ],
)  # fmt: skip
def test_the_table_of_a_committee(layout, heading, act, bill, amendment, tmp_path: Path) -> None:
    out = tmp_path / "x.docx"
    export_table(DRAFT, {"bill": BILL}, out, layout=layout)
    assert docx_rules.problems(out) == []
    shown = [p.text.replace("\u00a0", " ") for p in docx.Document(str(out)).paragraphs]
    assert any(heading in text for text in shown)
    rows = cells(out)
    named = next(n for n, row in enumerate(rows) if act in row[0].replace("\u00a0", " "))
    repealed, changed, inserted = rows[named + 1 :]
    assert bill in changed[2]
    assert amendment not in changed[2]
    assert amendment in changed[3]
    assert changed[4].startswith("А. Б.")
    assert changed[5] == ""  # the lead committee decides
    assert repealed[2] != repealed[3]
    assert "9" in inserted[3]
    assert "9" not in inserted[2]


def test_the_bill_as_it_will_read(tmp_path: Path) -> None:
    lines = [line.new for line in amend(BILL, DRAFT, "ru").lines() if line.new]
    assert lines == [
        *TEXTS["ru"][:2],
        "2) в статье 7 слова «пять дней» заменить словами «семь дней»;",
        "3) статью 9 исключить.",
    ]
    assert export_consolidated(DRAFT, {"bill": BILL}, tmp_path / "x.docx", langs=("ru",)).items


def test_a_bill_needs_no_date() -> None:
    assert open_points(check(DRAFT, {"bill": BILL})) == []


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (BILL, True),
        (replace(BILL, number="231-VIII", date=dt.date(2025, 11, 17)), False),  # adopted
        (replace(BILL, expressions=(replace(BILL.expressions[0], title="Есепке алу туралы"),)), False),
    ],
)  # fmt: skip
def test_what_is_a_bill(act: Act, expected: bool) -> None:
    assert is_bill(act) is expected
