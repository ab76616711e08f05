"""The draft that the first commentary proposes, on the law as it is shipped."""

from __future__ import annotations

from pathlib import Path

import docx_rules
import pytest
from docx_rules import bold, cells, table_of
from proposal import ACT, DRAFT

from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.checking.checks import check
from kzailaw_desktop.export import DRAFT_DOCUMENTS, export_table

W = docx_rules.w


@pytest.fixture(scope="module")
def acts(root: Path) -> dict[str, Act]:
    law = Store(root / "corpus", read_only=True).load(ACT)
    assert isinstance(law, Act)
    return {ACT: law}


def test_there_is_nothing_to_ask_about_it(acts: dict[str, Act]) -> None:
    assert [finding.text("ru") for finding in check(DRAFT, acts)] == []


@pytest.mark.parametrize(
    ("lang", "units", "absent"),
    [
        ("ru", ["Статья 2\nновый пункт 3", "Статья 12\nновый подпункт 3-1)",
                "Статья 14\nновые части вторая и третья", "Статья 24\nпункт 1"],
         "отсутствует"),
        ("kk", ["2-бап\nжаңа 3-тармақ", "12-бап\nжаңа 3-1) тармақша",
                "14-бап\nжаңа екінші және үшінші бөліктер", "24-бап\n1-тармақ"], "жоқ"),
    ],
)  # fmt: skip
def test_comparative_table(lang, units, absent, acts: dict[str, Act], tmp_path: Path) -> None:
    out = tmp_path / "table.docx"
    assert export_table(DRAFT, acts, out, layout=lang).items == 4
    assert docx_rules.problems(out) == []
    rows = [list(r.iterchildren(W("tc"))) for r in table_of(out).iterchildren(W("tr"))]
    body = [row for row in rows if len(row) == 5][1 + (lang == "ru") :]
    texts = [cells(row[0].getparent()) for row in body]
    assert [row[1] for row in texts] == units
    assert [row[0] for row in texts] == ["1.", "2.", "3.", "4."]
    assert [row[2].casefold().count(absent) for row in texts] == [1, 1, 2, 0]
    for row, change in zip(body[:2], DRAFT.changes, strict=False):
        assert bold(row[3])[-1] == change.texts[lang]
    assert {"ru": "их собственниками, владельцами и пользователями", "kk": "меншік иелері"}[
        lang
    ] in " ".join(bold(body[3][3]))
    assert all(row[4] for row in texts)


@pytest.mark.parametrize("name", DRAFT_DOCUMENTS)
def test_every_document_of_it_is_sound(name: str, acts: dict[str, Act], tmp_path: Path) -> None:
    DRAFT_DOCUMENTS[name](DRAFT, acts, tmp_path / "out.docx")
    assert docx_rules.problems(tmp_path / "out.docx") == []
