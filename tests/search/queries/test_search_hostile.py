"""Queries nobody should type: an answer or a clear message, soon."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzailaw_desktop.errors import QueryError
from kzailaw_desktop.search import SearchIndex, SearchRequest, find_in
from kzailaw_desktop.search.queries.concepts import Alternative, Concept, Group
from kzailaw_desktop.search.queries.meaning import terms
from kzailaw_desktop.search.queries.query import parse

HOSTILE = [
    "*",
    "?*",
    "а*",
    "а" * 10_000,
    "авторское " * 1_000,
    " OR ".join(f"слово{n}" for n in range(500)),
    "(" * 5_000,
    "(" * 15 + "право" + ")" * 15,
    ")))право(((",
    '"""',
    '"право',
    "NOT",
    "NOT право",
    "-право -закон",
    "право AND",
    "OR право OR",
    "NEAR/5",
    "право NEAR/999 закон",
    '"право закон"~999',
    "статья:",
    "спикер:*",
    "дата:вчера",
    "дата:2025..2026",
    "дата:..2025",
    "дата:99999",
    "статья:'; DROP TABLE terms; --",
    "\x00право\x00",
    "\x1b[31mправо\u2028закон",
    "право\ud800закон",
    "\u202eправо",
    "п\u0301р\u0301а\u0301во",
    "😀 🏛️",
    "é" * 3000,
    "a" + "\u0301" * 5_000,
    "%_%' OR 1=1",
    'tag : "every"',
    "head:право word:право",
    "р*" * 200,
    "*ва *ко",
    " OR ".join(f"*{letter}а*" for letter in "абвгдежзиклмнопрстуфхцчшщ"),
    "*во " * 200,
    "*а*а*а*а*а*а*а*а*а*а*а*б",
    '""',
    "автр:право",
    "год:99999999999999999999",
    "пр?во з?кон",
    "?" * 300 + "право",
    "230-VIII/1.2_3~4^5",
    "a-b-c-d-e-f-g-h",
    "И ИЛИ НЕ",
    "１７ статья",
    "kind: ..",
    "lang:,",
    "doc: , ,",
    "НЕ \ud800 право",
    " ".join(["жасанды интеллект жүйесінің құқығы мен міндеті және қауіпті қорғау"] * 40),
]


def refusal(index: SearchIndex, query: str) -> QueryError | None:
    """Why a query was not answered; None when it was."""
    try:
        results = index.search(SearchRequest(query))
    except QueryError as error:
        return error
    assert results.total >= len(results.hits) >= 0
    return None


@pytest.mark.parametrize("query", HOSTILE, ids=lambda q: ascii(q[:20]))
def test_hostile_query_is_answered_or_explained_soon(filled: SearchIndex, query: str) -> None:
    start = time.perf_counter()
    trouble = refusal(filled, query)
    assert trouble is None or all(len(trouble.text(lang)) > 20 for lang in ("kk", "ru", "en"))
    find_in(["Авторское право и закон"], query)
    filled.suggest(query)
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize("query", ["право " * 300, " OR ".join(f"w{n}" for n in range(500))])
def test_long_query_is_cut_and_says_so(filled: SearchIndex, query: str) -> None:
    results = filled.search(SearchRequest(query))
    assert results.message == "query-shortened"
    assert results.params["count"] == "200"


def test_all_meanings_of_a_pasted_sentence_are_never_made() -> None:
    """Forty words of twenty meanings each have 20⁴⁰ combinations."""
    rows = tuple(Alternative("stem", (f"r{n}",)) for n in range(20))
    group = Group((Concept((Alternative("stem", ("rслов",)),)),), rows)
    assert terms([group] * 40) == []
    assert 0 < len(terms([group] * 10)) < 100


@pytest.mark.parametrize("chip", ["lang", "kind", "doc", "article", "speaker", "author"])
def test_chips_with_half_a_character_are_answered(filled: SearchIndex, chip: str) -> None:
    with contextlib.suppress(QueryError):
        filled.search(SearchRequest("право", **{chip: "7\ud800x"}))  # type: ignore[arg-type]


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(query=st.text(alphabet='ақ п"()*?:-~|&/\\ORNEARстатья:17.«»\n', max_size=40))
def test_any_text_is_answered_or_explained(filled: SearchIndex, query: str) -> None:
    trouble = refusal(filled, query)
    assert trouble is None or trouble.text("ru")


@given(query=st.text(max_size=60))
def test_any_text_is_parsed_or_explained(query: str) -> None:
    with contextlib.suppress(QueryError):
        assert parse(query)[0]
