"""The evaluation: what counts as right, and plain engines that are given the same passages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from search_passages import GLOSSARY, LAW, SPOKEN

from kzailaw_desktop.domain import DocKind, Passage
from kzailaw_desktop.search.evaluating import peers, report
from kzailaw_desktop.search.evaluating.questions import (
    JudgedQuery,
    read_codes,
    read_queries,
    read_toml,
)
from kzailaw_desktop.search.evaluating.wants import read_wants


def test_a_speech_stands_for_its_paragraphs_and_an_article_only_where_asked() -> None:
    unit = (("d", "speech_1"), ("d", "art_2"))
    assert JudgedQuery("q", "k", "ru", unit).gain([("d", "speech_1__p_2")]) == 3
    assert JudgedQuery("q", "k", "ru", unit).gain([("d", "art_2__para_1")]) == 0
    assert JudgedQuery("q", "k", "ru", unit, articles=True).gain([("d", "art_2__para_1")]) == 3
    assert JudgedQuery("q", "k", "ru", unit).gain([("d", "speech_11")]) == 0


def test_peers_find_words_as_they_stand_or_by_stems() -> None:
    held = [*LAW, *SPOKEN]
    assert peers.bare(held).find("творческий вклад", 5) == []
    assert ("law", "art_23__para_1") in peers.stemmed(held).find("творческий вклад", 5)
    assert ("law", "art_23__para_1") in peers.grams(held).find("творческий", 5)
    assert peers.bare(held).find('" OR *', 5) == []


def test_report_has_every_engine_by_kind_and_language() -> None:
    asked = [JudgedQuery("авторское право", "words", "ru", (("law", "art_23__para_1"),))]
    found = report.beside([*LAW, *SPOKEN], {"own": asked}, GLOSSARY)
    figures = found["own"]
    assert isinstance(figures, dict)
    assert set(figures) == {"search", "bare FTS5", "BM25 with stems"}
    assert figures["search"]["words"]["in five"] == figures["search"]["in ru"]["in five"] == 1.0


def test_every_form_of_gold_is_read(root: Path, shared: Path) -> None:
    cases = shared / "testdata" / "cases" / "search"
    gold = root / "tests" / "golden"
    assert len(read_queries(cases / "queries.jsonl", report.NAMES)) == 48
    assert all(q.articles for q in read_codes(cases / "questions-codes.jsonl"))
    new = ("search-fifth", "search-blind", "search-codes-seen", "search-codes-blind")
    assert sum(len(read_toml(gold / f"{name}.toml")) for name in new) == 209


def test_a_strangers_gold_names_units_notes_words_and_speakers(tmp_path: Path) -> None:
    held = [
        Passage("law-230-viii", DocKind.ACT, "art_3__para_1", "ru", "Цели.", article="art_3"),
        Passage("law-230-viii", DocKind.ACT, "art_3__para_1__point_2", "ru", "защита;"),
        Passage("law-230-viii", DocKind.ACT, "art_3__para_11", "ru", "Иное."),
        Passage("senate-2025-10-23", DocKind.DEBATE, "speech_4__p_1", "ru", "Мы  просим\nвернуть"),
        Passage("senate-2025-10-23", DocKind.DEBATE, "speech_5", "ru", "Да.", speaker="МУН Д.А."),
    ]
    asked = [
        {"doc": "law", "unit": [["article", "3"], ["paragraph", "1"]]},
        {"doc": "sitting", "words": "просим вернуть"},
        {"doc": "sitting", "speaker": "Мун Д. А."},
    ]
    file = tmp_path / "asked.jsonl"
    row = {"id": "1", "q": "цели", "kind": "words", "lang": "ru", "want": asked}
    file.write_text(json.dumps(row), encoding="utf-8")
    (query,) = read_wants(file, held)
    assert [eid for _, eid in query.best] == [
        "art_3__para_1",
        "art_3__para_1__point_2",
        "speech_4__p_1",
        "speech_5",
    ]
    row["want"] = [{"doc": "law", "note": "n77"}]
    file.write_text(json.dumps(row), encoding="utf-8")
    with pytest.raises(ValueError, match="n77"):
        read_wants(file, held)


def test_what_is_below_a_right_unit_is_had_from_the_library() -> None:
    query = JudgedQuery("q", "k", "ru", (("d", "art_2"), ("e", "")), articles=True)
    held = {"d": ["art_2", "art_2__para_1", "art_21"], "e": ["p_1"]}
    found = query.settled(held).best
    assert sorted(found) == [("d", "art_2"), ("d", "art_2__para_1"), ("e", "p_1")]
