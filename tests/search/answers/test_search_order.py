"""The user's own words before what stands for them; what is said around a passage counts for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from search_passages import GLOSSARY, SPOKEN, provision, spoken

from kzailaw_desktop.domain import Passage
from kzailaw_desktop.search import SearchIndex, SearchRequest
from kzailaw_desktop.search.engines.place import ENGINES
from kzailaw_desktop.search.port import Features

FAINT = "Среди прочего, о чём говорили долго и по разным поводам в этот день и в другие дни, был "
RISKS = (
    spoken(1, "ru", "МУН", FAINT + "риск, который ничем не отличается от всего остального."),
    spoken(2, "kk", "МУН", "Тәуекел, тәуекел және тағы да тәуекел."),
    spoken(3, "kk", "МУН", "Қауіп-қатер."),
    spoken(4, "ru", "МУН", "Риск."),
)
DUTIES = (
    provision("art_5", "ru", "Собственники", "Собственники"),
    provision("art_5__para_1", "ru", "Собственники", "Собственники систем обязаны:"),
    provision("art_5__para_1__point_1", "ru", "Собственники", "хранить записи;"),
    provision("art_6__para_1", "ru", "Записи", "Записи хранит оператор и никто другой."),
)
ANSWERS = (
    replace(SPOKEN[0], eid="speech_1__p_1", text="Депутат спрашивает о криптовалюте и о надзоре."),
    spoken(2, "ru", "МУН", "Спасибо."),
    spoken(3, "ru", "МУН", "Штрафы будут введены со следующего года, после согласования."),
    spoken(4, "ru", "МУН", "Погода была хорошая, и говорить больше не о чем, кроме неё."),
    spoken(5, "ru", "МУН", "Теперь о том, что было вчера вечером на заседании комитета."),
    spoken(6, "ru", "МУН", "Штрафы будут отменены со следующего года, после согласования."),
)


@pytest.fixture(params=ENGINES)
def index(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[SearchIndex]:
    opened = SearchIndex(tmp_path / "index", GLOSSARY, request.param)
    yield opened
    opened.close()


def found(index: SearchIndex, passages: tuple[Passage, ...], query: str) -> list[str]:
    index.update("document", "1", passages)
    return [hit.eid for hit in index.search(SearchRequest(query, fold=False)).hits]


@pytest.mark.parametrize("query", ["риск", "риски", '"риск"', "говорили риск"])
def test_own_words_come_before_equivalents_however_faint(index: SearchIndex, query: str) -> None:
    eids = found(index, RISKS, query)
    assert set(eids[:2]) == {"speech_1__p_1", "speech_4__p_1"}
    assert eids[2:] in (["speech_2__p_1", "speech_3__p_1"], ["speech_3__p_1", "speech_2__p_1"])


def test_more_of_the_query_comes_before_own_words(index: SearchIndex) -> None:
    passages = (
        spoken(1, "ru", "МУН", "Риск."),
        spoken(2, "kk", "МУН", "Тәуекел туралы DeepSeek баяндамасы."),
    )
    assert found(index, passages, "риск DeepSeek") == ["speech_2__p_1", "speech_1__p_1"]


def test_a_point_gains_from_the_words_above_it(index: SearchIndex) -> None:
    asked = "собственники обязаны хранить записи"
    assert found(index, DUTIES, asked)[0] == "art_5__para_1__point_1"


def test_an_answer_gains_from_the_question_before_it(index: SearchIndex) -> None:
    asked = "штрафы криптовалюта надзор"
    assert found(index, ANSWERS, asked).index("speech_3__p_1") < found(index, ANSWERS, asked).index(
        "speech_6__p_1"
    )
    index.switch(replace(Features(), surroundings=False, model=False))
    scores = {hit.eid: hit.score for hit in index.search(SearchRequest(asked)).hits}
    assert scores["speech_3__p_1"] == pytest.approx(scores["speech_6__p_1"])


def test_what_is_around_finds_nothing_by_itself(index: SearchIndex) -> None:
    assert "speech_4__p_1" not in found(index, ANSWERS, "криптовалюта штрафы")


@pytest.mark.parametrize("query", ["слов*", '"слово"'])
def test_more_matches_than_candidates(index: SearchIndex, query: str) -> None:
    many = tuple(spoken(n, "ru", "МУН", f"Слово номер {n}") for n in range(300))
    index.update("document", "1", many)
    answer = index.search(SearchRequest(query, exact='"' in query, fold=False))
    assert (answer.total, len(answer.hits)) == (300, 20)


def test_a_unit_named_leaves_the_other_words_of_a_query(index: SearchIndex) -> None:
    passages = (
        provision("art_5__para_1", "ru", "Собственники", "Собственники систем обязаны:"),
        provision("art_5__para_2", "ru", "Собственники", "Владельцы вправе хранить записи."),
        provision("art_6__para_1", "ru", "Записи", "Записи хранит оператор и никто другой."),
    )
    assert found(index, passages, "пункт 2 статьи 5 записи")[0] == "art_5__para_2"
    assert index.search(SearchRequest("пункт 2 статьи 5 записи")).total == 3


def test_all_in_own_words_comes_before_all_by_equivalents(index: SearchIndex) -> None:
    passages = (
        spoken(1, "kk", "МУН", "Тәуекел туралы DeepSeek, DeepSeek және тағы DeepSeek; тәуекел."),
        spoken(2, "ru", "МУН", FAINT + "риск, и был среди них упомянут DeepSeek, о чём забыли."),
    )
    assert found(index, passages, "риск DeepSeek") == ["speech_2__p_1", "speech_1__p_1"]


def test_an_article_gains_from_its_first_units(index: SearchIndex) -> None:
    passages = (
        provision("art_5", "ru", "Хранение записей", "Хранение записей"),
        provision("art_5__para_1", "ru", "Хранение записей", "Оператор ведёт журнал три года."),
        provision("art_6", "ru", "Передача записей", "Передача записей"),
        provision("art_6__para_1", "ru", "Передача записей", "Владелец вправе отказать."),
    )
    index.update("document", "1", passages)
    asked = SearchRequest("запись журнал оператор")
    assert index.search(asked).hits[0].eid.startswith("art_5")
    index.switch(replace(Features(), model=False))
    scores = {hit.eid: hit.score for hit in index.search(asked).hits}
    assert scores["art_5"] > 1.5 * scores["art_6"]


HEAD = "Права и обязанности пользователей"
LISTS = (
    provision("art_16", "ru", HEAD, HEAD),
    provision("art_16__para_1", "ru", HEAD, "Пользователи вправе:"),
    provision(
        "art_16__para_1__point_1",
        "ru",
        HEAD,
        "знакомиться с соглашением пользователя;",
    ),
    provision(
        "art_16__para_2", "ru", HEAD, "Пользователи имеют обязанности, а именно обязанности:"
    ),
    provision(
        "art_16__para_2__point_1",
        "ru",
        HEAD,
        "соблюдать правила безопасности, хранить записи и не передавать их;",
    ),
)


@pytest.mark.parametrize("engine", ENGINES)
def test_points_of_a_list_come_with_its_opening_line(tmp_path: Path, engine: str) -> None:
    index = SearchIndex(tmp_path / "lists", GLOSSARY, engine)
    index.update("law", "1", list(LISTS))
    hits = index.search(SearchRequest("обязанности пользователей", fold=False)).hits
    found = [hit.eid for hit in hits]
    assert found.index("art_16__para_2__point_1") < found.index("art_16__para_1__point_1")
    index.close()
