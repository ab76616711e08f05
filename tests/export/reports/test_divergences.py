"""The table of divergences: a row each, the words marked, the standing of both texts."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import docx
import pytest

from kzailaw_desktop.domain import Act, Expression, Status
from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export.content import ActFacts
from kzailaw_desktop.export.reports.divergences import (
    DivergenceReport,
    DivergenceRow,
    export_divergences,
)

DAY = dt.date(2024, 1, 2)
ACT = Act(
    "law-1", "/akn/kz/act/2024-01-02/1", "1-VIII", DAY,
    (
        Expression("kk", DAY, Status.OFFICIAL, "Үлгі туралы", ()),
        Expression("ru", DAY, Status.WORKING_TRANSLATION, "Об образце", ()),
    ),
)  # fmt: skip
ROW = DivergenceRow(
    "ст. 1", "Комиссия 12 мүшеден құралады.", "Комиссия состоит из 15 членов.", (9, 11), (20, 22),
    "Числа расходятся.", "Уточнить русский текст.", noted="n1",
)  # fmt: skip


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_a_divergence_is_a_row_with_its_words_marked(tmp_path: Path, lang: str) -> None:
    out = tmp_path / "table.docx"
    done = export_divergences(DivergenceReport(ACT, ActFacts.of(ACT), (ROW,), lang), out)
    assert done.items == 1
    document = docx.Document(str(out))
    cells = document.tables[0].rows[1].cells
    assert cells[1].text == ROW.kk
    assert cells[4].text == ROW.proposal
    assert [r.text for r in cells[2].paragraphs[0].runs if r.bold] == ["15"]
    assert "n1" in cells[3].text
    above = "\n".join(p.text for p in document.paragraphs)
    working = {"kk": "жұмыс аудармасы", "ru": "рабочий перевод", "en": "working translation"}
    assert working[lang] in above.lower()


def test_nothing_judged_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed):
        export_divergences(DivergenceReport(ACT, ActFacts.of(ACT), ()), tmp_path / "table.docx")
