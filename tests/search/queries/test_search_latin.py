"""Kazakh and Russian of any words in Latin letters; abbreviations and pronouns."""

from __future__ import annotations

import pytest
from search_passages import GLOSSARY, spoken

from kzailaw_desktop.search import SearchIndex, SearchRequest


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("tvorcheskiy vklad", "art_23__para_1"),
        ("tvorcheskogo vklada", "art_23__para_1"),
        ("avtorlyq quqyq", "art_23"),
        ("avtorlyk kukyk", "art_23"),
        ("qauipterdi basqaru", "art_18__para_1"),
        ("qawipterdi basqaru", "art_18__para_1"),
    ],
)
def test_words_in_latin_letters_are_read(filled: SearchIndex, query: str, first: str) -> None:
    assert filled.search(SearchRequest(query)).hits[0].eid == first


def test_an_english_word_of_the_index_means_itself(filled: SearchIndex) -> None:
    assert filled.search(SearchRequest("copyright")).hits[0].lang == "en"
    assert filled.search(SearchRequest("xylophone")).total == 0


def test_an_abbreviation_is_no_pronoun(tmp_path, request) -> None:  # type: ignore[no-untyped-def]
    index = SearchIndex(tmp_path / "index", GLOSSARY, "fts5")
    index.update(
        "d",
        "1",
        (
            spoken(1, "ru", "МУН", "Это моя позиция, и она моя давно."),
            spoken(2, "ru", "МУН", "МО отвечает за оборону страны."),
        ),
    )
    assert [h.eid for h in index.search(SearchRequest("МО")).hits] == ["speech_2__p_1"]
    index.close()
