"""The index as the library uses it: updates, damage, and answers."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from search_passages import GLOSSARY, LAW, SPOKEN, provision

from kzailaw_desktop.errors import LibraryBroken, QueryError
from kzailaw_desktop.search import SearchIndex, SearchRequest


def eids(index: SearchIndex, query: str, **chips: object) -> list[str]:
    found = index.search(SearchRequest(query, **chips))  # type: ignore[arg-type]
    return [f"{hit.eid}.{hit.lang}" for hit in found.hits]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("авторлық құқықпен", "art_23"),
        ("творческий вклад", "art_23__para_1"),
        ("творческого вклада человека", "art_23__para_1"),
        ("қауіптерді басқару", "art_18__para_1"),
        ("copyright training", "digest_d03"),
        ("230-VIII", "art_31__para_1"),
        ("17.11.2025", "art_31__para_1"),
        ("2025 жылғы 17 қараша", "art_31__para_1"),
        ("статья 18", "art_18__para_1"),
        ("23-бап", "art_23"),
        ("спикер:Смышляевой", "speech_2__p_1"),
        ("спикер:Рахметова", "speech_1__p_1"),
        ("Smyshlyaeva", "speech_2__p_1"),
        ("Аккожина", "speech_3__p_1"),
        ("Рахметовой об авторском праве", "speech_1__p_1"),
        ("пункт 1 статьи 18", "art_18__para_1"),
        ("автор:Бердияровой ответственность", "digest_d01"),
        ('"сам по себе"', "speech_2__p_1"),
        ("казак тілі", "speech_3__p_1"),
        ("шығарм*", "art_23__para_1"),
        ("промпт NEAR/3 произведением", "speech_2__p_1"),
    ],
)
def test_first_hit(filled: SearchIndex, query: str, first: str) -> None:
    assert eids(filled, query)[0].split(".")[0] == first


def test_own_words_come_before_equivalents(filled: SearchIndex) -> None:
    found = filled.search(SearchRequest("авторское право"))
    langs = [hit.lang for hit in found.hits]
    assert langs[:2] == ["ru", "ru"]
    assert {"kk", "en"} <= set(langs)
    assert set(found.expanded) == {"авторлық құқық", "copyright"}


def test_expansion_can_be_switched_off(filled: SearchIndex) -> None:
    found = filled.search(SearchRequest("риск", expand=False))
    assert [hit.lang for hit in found.hits] == ["ru"]
    assert found.expanded == ()


def test_two_kazakh_words_for_risk_meet(filled: SearchIndex) -> None:
    assert "speech_3__p_1.kk" in eids(filled, "қауіп-қатер")


def test_exact_finds_only_the_form_typed(filled: SearchIndex) -> None:
    assert eids(filled, "правом", exact=True) == ["art_23__para_1.ru"]
    found = eids(filled, "право", exact=True)
    assert set(found) == {"art_23__para_1.ru", "speech_2__p_1.ru"}


@pytest.mark.parametrize(
    ("chips", "documents"),
    [
        ({"lang": "ru"}, {"law", "sitting"}),
        ({"kind": "debate"}, {"sitting"}),
        ({"doc": "law"}, {"law"}),
        ({"article": "art_23"}, {"law"}),
        ({"speaker": "Смышляева"}, {"sitting"}),
        ({"author": "Бердиярова"}, {"article-2026"}),
        ({"year": 2026}, {"article-2026"}),
        ({"year": 1999}, set()),
    ],
)
def test_chips(filled: SearchIndex, chips: dict[str, object], documents: set[str]) -> None:
    found = filled.search(SearchRequest("авторское право", **chips))  # type: ignore[arg-type]
    assert {hit.document for hit in found.hits} == documents


def test_marks_are_the_inflected_words(filled: SearchIndex) -> None:
    hit = filled.search(SearchRequest("авторское право", lang="ru")).hits[0]
    marked = [hit.snippet[start:end] for start, end in hit.marks]
    assert marked == ["авторским", "правом"]


def test_not_and_or(filled: SearchIndex) -> None:
    assert eids(filled, "авторское NOT промпт", expand=False) == ["art_23__para_1.ru"]
    both = eids(filled, "промпт OR вклад", expand=False)
    assert set(both) == {"speech_2__p_1.ru", "art_23__para_1.ru"}


def test_some_words_are_better_than_nothing(filled: SearchIndex) -> None:
    found = filled.search(SearchRequest("творческого вклада марсианина"))
    assert found.message == "search-some-words"
    assert found.hits[0].eid == "art_23__para_1"
    assert found.hits[0].tier == 1


@pytest.mark.parametrize("query", ["", "  ", "*", "?", "а*", "…", "OR", "статья:", "статья:x"])
def test_what_cannot_be_understood_is_explained(filled: SearchIndex, query: str) -> None:
    with pytest.raises(QueryError) as caught:
        filled.search(SearchRequest(query))
    for lang in ("kk", "ru", "en"):
        assert len(caught.value.text(lang)) > 20
        assert "{" not in caught.value.text(lang)


def test_a_changed_document_takes_the_place_of_the_old(filled: SearchIndex) -> None:
    assert filled.update("sitting", "1", SPOKEN) == 0
    assert filled.update("sitting", "2", SPOKEN[:1]) == 1
    assert filled.count() == len(LAW) + 1 + 3
    assert eids(filled, "промпт") == []
    filled.delete("law")
    assert set(filled.fingerprints()) == {"sitting", "article-2026"}


def test_reopened_index_answers_alike(filled: SearchIndex) -> None:
    before = eids(filled, "авторлық құқық")
    again = SearchIndex(filled.folder, GLOSSARY, filled.engine)
    assert again.rebuilt is None
    assert eids(again, "авторлық құқық") == before
    again.close()


def test_failed_update_leaves_the_index_as_it_was(filled: SearchIndex) -> None:
    def broken():  # type: ignore[no-untyped-def]
        yield SPOKEN[0]
        raise RuntimeError("the source went away")

    with pytest.raises(RuntimeError):
        filled.update("sitting", "2", broken())
    assert filled.fingerprints()["sitting"] == "1"
    assert eids(filled, "промпт") == ["speech_2__p_1.ru"]


def test_document_changed_twice_in_one_batch_is_there_once(filled: SearchIndex) -> None:
    with filled.batch():
        filled.update("sitting", "2", SPOKEN[:1])
        filled.update("sitting", "3", SPOKEN)
        filled.update("new", "1", SPOKEN[1:2])
        filled.update("new", "2", SPOKEN[1:2])
    assert filled.count() == len(LAW) + len(SPOKEN) + 3 + 1
    assert filled._engine.count() == filled.count()
    assert filled.fingerprints()["sitting"] == "3"


def test_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "index").write_text("a file where the folder should be")
    with pytest.raises(LibraryBroken) as caught:
        SearchIndex(tmp_path / "index", GLOSSARY)
    assert caught.value.code == "index-unwritable"
    assert str(tmp_path) in caught.value.text("kk")


def _damage_terms(place: Path) -> None:
    terms = place / "terms"
    if not terms.is_dir():
        with sqlite3.connect(place / "passages.sqlite") as db:
            db.execute("DELETE FROM terms_data WHERE id > 10")
            db.execute("DELETE FROM terms_docsize WHERE id = 2")
        db.close()
        return
    for file in terms.iterdir():
        file.write_bytes(b"\x00broken" * 3)


def _damage_passages(place: Path) -> None:
    (place / "passages.sqlite").write_bytes(b"not a database at all" * 100)


def _remove_passages(place: Path) -> None:
    (place / "passages.sqlite").unlink()


def _make_foreign(place: Path) -> None:
    from kzailaw_desktop.search.engines.store import PassageStore

    store = PassageStore(place / "passages.sqlite")
    store.put("version", "somebody-else-7")
    store.close()


@pytest.mark.parametrize("harm", [_damage_terms, _damage_passages, _remove_passages, _make_foreign])
def test_damaged_or_foreign_index_is_begun_anew(filled: SearchIndex, harm) -> None:  # type: ignore[no-untyped-def]
    place = filled._place.folder
    filled.close()
    harm(place)
    again = SearchIndex(filled.folder, GLOSSARY, filled.engine)
    assert again.rebuilt is not None
    assert "index" in again.rebuilt.reason("en")
    assert again.count() == 0
    again.update("sitting", "1", SPOKEN)
    assert eids(again, "промпт") == ["speech_2__p_1.ru"]
    again.close()
    assert [p.name for p in sorted(filled.folder.glob("index-*"))] == [again._place.folder.name]


def test_common_words_do_not_crowd_out_the_rest(filled: SearchIndex) -> None:
    """A thing that nearly every passage speaks of leaves room for the rare one and for the
    provision that defines it."""
    common = [
        provision(
            f"art_{100 + n}", "ru", "", f"Система искусственного интеллекта и нейросеть номер {n}."
        )
        for n in range(300)
    ]
    rare = provision("art_500", "ru", "", "Мошенничество карается без промедления.")
    meant = provision(
        "art_501", "ru", "", "нейросеть – способность, которую изучает длинная и "
        "весьма подробная наука о многих других вещах, названных здесь для длины."
    )  # fmt: skip
    filled.update("code", "1", [*common, rare, meant])
    query = "мошенничество с помощью искусственного интеллекта"
    assert eids(filled, query)[0] == "art_500.ru"
    assert eids(filled, "нейросеть")[0] == "art_501.ru"


def test_marks_alone_find_the_first_of_very_many(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "index", GLOSSARY, "fts5")
    many = [replace(LAW[0], eid=f"art_{n}", article=f"art_{n}") for n in range(3100)]
    index.update("law", "1", many)
    answer = index.search(SearchRequest("вид:закон", fold=False, limit=20))
    assert (answer.total, len(answer.hits)) == (3100, 20)
    index.close()


def test_what_is_excluded_is_not_found_under_another_name(filled: SearchIndex) -> None:
    assert filled.search(SearchRequest("право -право")).total == 0


def test_a_phrase_is_required_and_the_words_beside_it_are_not(filled: SearchIndex) -> None:
    found = filled.search(SearchRequest('"творческого вклада" марсианин'))
    assert [h.eid for h in found.hits] == ["art_23__para_1"]
    loosened = filled.search(SearchRequest('"вклада творческого"'))
    assert loosened.message == "search-phrase-loosened"
    assert loosened.hits[0].eid == "art_23__para_1"


def test_a_question_may_end_with_a_colon(filled: SearchIndex) -> None:
    assert filled.search(SearchRequest("авторское право, год:")).hits


def test_the_languages_of_a_unit_are_one_hit(filled: SearchIndex) -> None:
    hits = filled.search(SearchRequest("авторское право")).hits
    units = [(hit.document, hit.eid) for hit in hits]
    assert len(set(units)) == len(units)
    assert all(hit.langs[0] == hit.lang for hit in hits)


def test_a_name_is_offered_another_spelling_and_a_mistake_is_mended(filled: SearchIndex) -> None:
    offered = filled.search(SearchRequest("Прамы"))
    assert (offered.total, offered.message) in ((0, "search-did-you-mean"), (0, "search-nothing"))
    mended = filled.search(SearchRequest("творчесский вклад"))
    assert mended.hits[0].eid == "art_23__para_1"


def test_an_address_of_adilet_leads_to_the_act(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "index", GLOSSARY, "fts5")
    index.update("law-230-viii", "1", LAW)
    found = index.search(SearchRequest("https://adilet.zan.kz/rus/docs/Z2500000230"))
    assert found.total == len({passage.eid for passage in LAW})
    index.close()
