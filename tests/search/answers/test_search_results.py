"""What an answer says of itself: units, languages, equivalents, suggestions, the place of greetings."""

from __future__ import annotations

from pathlib import Path

import pytest
from search_passages import GLOSSARY, LAW, entry, spoken

from kzailaw_desktop.domain import DocKind, Passage
from kzailaw_desktop.errors import QueryError
from kzailaw_desktop.search import SearchIndex, SearchRequest


def test_a_unit_in_two_languages_counts_once_and_shows_both(filled: SearchIndex) -> None:
    found = filled.search(SearchRequest("авторское право doc:law"))
    assert found.total == len({hit.eid for hit in found.hits})
    shown = next(hit for hit in found.hits if hit.eid == "art_23__para_1")
    assert shown.langs == ("ru", "kk")
    assert found.facets["document"] == {"law": found.total}


def test_a_hit_shows_languages_in_which_nothing_was_found(filled: SearchIndex) -> None:
    found = filled.search(SearchRequest("творческого", exact=True))
    assert [hit.langs for hit in found.hits if hit.eid == "art_23__para_1"] == [("ru", "kk")]


def test_a_digest_in_three_languages_is_one_hit(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "index", GLOSSARY, "fts5")
    index.update(
        "article-2026",
        "1",
        (
            entry(1, "kk", "Авторлық құқық иесі адам болуы керек."),
            entry(1, "ru", "Авторское право принадлежит человеку."),
            entry(1, "en", "Copyright belongs to a human being."),
        ),
    )
    found = index.search(SearchRequest("авторское право"))
    assert [(hit.eid, set(hit.langs)) for hit in found.hits] == [("digest_d01", {"kk", "ru", "en"})]
    assert found.total == 1
    assert found.facets["author"] == {"Бердиярова": 1}
    index.close()


def test_only_equivalents_that_brought_a_hit_are_named(filled: SearchIndex) -> None:
    found = filled.search(SearchRequest("авторское право"))
    texts = [" ".join(passage.text for passage in LAW), *(hit.snippet for hit in found.hits)]
    assert found.expanded
    stems = [wording.split()[0][:6].casefold() for wording in found.expanded]
    assert all(any(stem in text.casefold() for text in texts) for stem in stems)


def test_greetings_come_last_among_what_somebody_said(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "index", GLOSSARY, "fts5")
    said = "Ответственность за вред, причинённый системой, несёт её владелец по закону."
    index.update(
        "sitting",
        "1",
        (spoken(1, "ru", "МУН Д.А.", "Спасибо за вопрос."), spoken(2, "ru", "МУН Д.А.", said)),
    )
    found = index.search(SearchRequest("спикер:Мун"))
    assert [hit.eid for hit in found.hits] == ["speech_2__p_1", "speech_1__p_1"]
    index.close()


@pytest.mark.parametrize(
    "address",
    [
        "https://adilet.zan.kz/rus/docs/K1400000235",
        "https://zan.gov.kz/client/#!/doc/230123/rus",
        "online.zakon.kz/Document/?doc_id=33005677",
    ],
)
def test_an_address_of_an_act_that_is_not_here_is_explained(
    filled: SearchIndex, address: str
) -> None:
    found = filled.search(SearchRequest(address))
    assert (found.total, found.message, found.suggestions) == (0, "search-address", ())


@pytest.mark.parametrize("typed", ["ав", "пра", "құ", "жа", "сис", "ри", "Бер", "Ах", "ex", "co"])
def test_a_suggestion_never_leads_to_an_empty_page(filled: SearchIndex, typed: str) -> None:
    for suggestion in filled.suggest(typed):
        try:
            assert filled.search(SearchRequest(suggestion.text)).total, suggestion
        except QueryError as error:
            pytest.fail(f"{suggestion.text}: {error.code}")


@pytest.mark.parametrize(
    "query",
    [
        "Что установлено в НК РК по теме: хранение записей?",
        "ҚР ЕК бойынша жазбаларды сақтау",
    ],
)
def test_the_country_and_the_code_beside_it_ask_for_nothing(tmp_path: Path, query: str) -> None:
    index = SearchIndex(tmp_path / "index", GLOSSARY, "fts5")
    index.update(
        "code",
        "1",
        (
            Passage("code", DocKind.ACT, "art_1", "ru", "Хранение записей", "Хранение записей"),
            Passage(
                "code", DocKind.ACT, "art_2", "ru", "НП (СР)1 – налог, уплаченный не в РК; НК."
            ),
            Passage("code", DocKind.ACT, "art_3", "kk", "Жазбаларды сақтау", "Жазбаларды сақтау"),
        ),
    )
    assert index.search(SearchRequest(query)).hits[0].eid in ("art_1", "art_3")
    index.close()


def test_a_word_said_ten_thousand_times_is_asked_once(filled: SearchIndex) -> None:
    often = filled.search(SearchRequest("құқық " * 10_000))
    once = filled.search(SearchRequest("құқық"))
    assert [hit.eid for hit in often.hits] == [hit.eid for hit in once.hits]
    assert often.message == "query-shortened"
