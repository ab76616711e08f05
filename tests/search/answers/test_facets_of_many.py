"""Counting many matches a stretch at a time gives what counting them one by one gives."""

from __future__ import annotations

import random
from array import array
from pathlib import Path

import pytest
from search_passages import LAW, SPOKEN

from kzailaw_desktop.domain import DocKind, Passage
from kzailaw_desktop.search import Glossary, SearchIndex
from kzailaw_desktop.search.answers import facets
from kzailaw_desktop.search.answers.facets import FacetTable


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FacetTable:
    """Acts in two languages with notes to their units, and a sitting, counted in stretches."""
    monkeypatch.setattr(facets, "_LARGE", 0)
    monkeypatch.setattr(facets, "_FEW", 0)
    index = SearchIndex(tmp_path, Glossary())
    for number in range(4):
        act = [
            Passage(
                f"law-{number}", DocKind.ACT, f"art_{n}__para_1", lang, "сөз", article=f"art_{n}"
            )
            for lang in ("kk", "ru")
            for n in range(1, 30)
        ]
        notes = [
            Passage(f"law-{number}", DocKind.AMENDMENT, f"art_{n}__para_1", lang, "ескерту")
            for n in (3, 5)
            for lang in ("kk", "ru")
        ]
        index.update(f"law-{number}", "1", [*act, *notes])
    index.update("law", "1", LAW)
    index.update("sitting", "1", SPOKEN)
    return FacetTable(index._store)


def test_both_ways_count_the_same(table: FacetTable) -> None:
    rng = random.Random(1)
    last = len(table._unit) - 1
    for _ in range(200):
        held = array("q", sorted(rng.sample(range(1, last), rng.randrange(1, last - 1))))
        quick, slow = table._in_stretches(held), table._one_by_one(held)
        assert quick is not None
        assert quick.units == slow.units
        assert list(quick.of_units.items()) == list(slow.of_units.items())
        assert list(quick.of_passages.items()) == list(slow.of_passages.items())


def test_a_table_that_is_brought_up_to_date_counts_as_a_new_one(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path, Glossary())
    index.update("law", "1", LAW)
    index.update("sitting", "1", SPOKEN)
    table = FacetTable(index._store)
    for document, stamp, passages in (
        ("law", "2", LAW[:3]),
        ("other", "1", LAW),
        ("law", "3", LAW),
    ):
        index.update(document, stamp, passages)
        table.renew(index._store)
        held = array("q", sorted(pid for pid, *_ in index._store.facet_values()))
        assert table.count(held) == FacetTable(index._store).count(held)
    index.delete("sitting")
    table.renew(index._store)
    held = array("q", sorted(pid for pid, *_ in index._store.facet_values()))
    assert table.count(held) == FacetTable(index._store).count(held)


def test_matches_in_no_order_are_counted_one_by_one(table: FacetTable) -> None:
    assert table._in_stretches(array("q", (5, 3, 9))) is None
    assert table.count(array("q", (5, 3, 9)))[0] == 3
