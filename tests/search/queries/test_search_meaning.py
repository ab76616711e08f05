"""Questions about what a thing is, and misspelt words beside right ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from search_passages import LAW

from kzailaw_desktop.search import Glossary, SearchIndex, SearchRequest
from kzailaw_desktop.search.engines.place import ENGINES

TEXTS = {
    "art_1__point_1": ("kk", "дерекнама – құрылымдалған деректер жиынтығы;"),
    "art_1__point_2": ("kk", "дерекнаманы әзірлеуші – деректерді жинауды ұйымдастырған адам;"),
    "art_1__point_3": ("ru", "модель интеллекта – программный продукт, способный обучаться;"),
    "art_2__para_1": ("ru", "Определение модели интеллекта и модели данных дано в статье 1."),
    "art_3__para_1": ("kk", "Дерекнама сақталады, дерекнама беріледі, дерекнама тексеріледі."),
    "art_4__point_1": ("ru", "системы высокого риска, сбой которых ведёт к серьёзному ущербу;"),
    "art_5__para_1": ("ru", "Системы высокого риска: перечни систем высокого риска утверждаются."),
}


@pytest.fixture(params=ENGINES)
def index(tmp_path: Path, request: pytest.FixtureRequest):  # type: ignore[no-untyped-def]
    index = SearchIndex(tmp_path / "index", Glossary(), request.param)
    passages = [
        replace(LAW[0], lang=lang, text=text, heading="", eid=eid, article=eid.split("__")[0])
        for eid, (lang, text) in TEXTS.items()
    ]
    index.update("law", "1", [replace(passage, document="law") for passage in passages])
    yield index
    index.close()


@pytest.mark.parametrize(
    ("query", "eid"),
    [
        ("дерекнама дегеніміз не", "art_1__point_1"),
        ("дерекнаманы әзірлеуші деген кім", "art_1__point_2"),
        ("определение модели интеллекта", "art_1__point_3"),
        ("опредление модели интелекта", "art_1__point_3"),
        ("что такое системы высокого риска", "art_4__point_1"),
        ("перечни систем высокого риска", "art_5__para_1"),
    ],
)
def test_what_defines_a_thing_comes_first(index: SearchIndex, query: str, eid: str) -> None:
    assert index.search(SearchRequest(query)).hits[0].eid == eid


def test_unknown_word_is_corrected_though_others_are_found(index: SearchIndex) -> None:
    answer = index.search(SearchRequest("модель интелекта"))
    assert (answer.message, answer.suggestions) == ("search-corrected", ("модель интеллекта",))
