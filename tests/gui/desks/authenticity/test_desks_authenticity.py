"""The authenticity desk: findings judged, kept, exported; a proposal and the official text."""

from __future__ import annotations

import dataclasses as dc
from pathlib import Path
from typing import Any

import docx
import pytest
from desk_library import with_unit

from kzailaw_desktop.gui.desks.official import offer_official_text
from kzailaw_desktop.library import authenticity
from kzailaw_desktop.library.authenticity import Judgement

pytestmark = pytest.mark.gui
WORDS = {
    "kk": "Комиссия 12 мүшеден құралады.",
    "ru": "Комиссия состоит из 15 членов.",
}


@pytest.fixture
def page(bench: Any) -> Any:
    act = bench.library.act()
    texts = tuple(
        with_unit(e, "art_3", lambda u, lang=e.lang: dc.replace(u, text=WORDS[lang]))
        for e in act.expressions
    )
    bench.library._documents[act.id] = dc.replace(act, expressions=texts)
    opened = bench.open("authenticity")
    bench.settle()
    return opened


def _number(page: Any) -> Any:
    return next(j for j in page._found.findings if j.finding.why == "number-differs")


def test_a_finding_is_shown_with_its_words_marked(page: Any) -> None:
    assert page.list.choose(_number(page).finding.key)
    marked = {
        lang: [p.text for p in words.pieces if p.change == "mark"]
        for lang, words in page.details.words.items()
    }
    assert marked == {"kk": ["12"], "ru": ["15"]}
    assert "12" in page.details.why.text()


def test_a_verdict_is_kept_and_noted(bench: Any, page: Any) -> None:
    page.list.choose(_number(page).finding.key)
    page.details.verdicts.button("divergence").click()
    page.details.field.setText("Исправить")
    page.details.field.editingFinished.emit()
    bench.settle()
    found = authenticity.compare(bench.library, page._found.act.id)
    kept = next(j for j in found.findings if j.finding.why == "number-differs")
    assert (kept.verdict, kept.proposal) == (Judgement.DIVERGENCE, "Исправить")
    assert [n.eid for n in bench.library.workspace.annotations("act-1")] == ["art_3"]
    page.which.button("open").click()
    assert not page.list.choose(kept.finding.key)  # not asked again


def test_the_table_holds_what_was_judged(bench: Any, page: Any, tmp_path: Path) -> None:
    page.list.choose(_number(page).finding.key)
    page.details.verdicts.button("divergence").click()
    bench.settle()
    out = tmp_path / "table.docx"
    page.save_table(str(out))
    bench.settle()
    rows = docx.Document(str(out)).tables[0].rows
    assert len(rows) == 2
    assert WORDS["kk"] in rows[1].cells[1].text


def test_a_proposal_begins_at_the_unit(page: Any) -> None:
    wanted: list[tuple[str, str]] = []
    page.draft_wanted.connect(lambda doc, eid: wanted.append((doc, eid)))
    page.list.choose(_number(page).finding.key)
    page.details.change.click()
    assert wanted == [("act-1", "art_3")]


def test_the_official_text_is_offered_with_its_address(bench: Any) -> None:
    asked: list[str] = []

    class Asking:
        def ask(self, _title: str, text: str, _yes: str, _then: object) -> None:
            asked.append(text)

    said: list[str] = []
    act = dc.replace(bench.library.act(), number="230-VIII", subtype="law")
    offer_official_text(Asking(), act, "ru", said.append)
    offer_official_text(Asking(), dc.replace(act, number="№"), "ru", said.append)
    assert len(asked) == len(said) == 1
    assert "https://adilet.zan.kz/rus/docs/Z25" in asked[0]
