"""Chapters above articles, the kind of answer a question wants, and words between those of a wording."""

from __future__ import annotations

from pathlib import Path

import pytest
from search_passages import GLOSSARY, spoken

from kzailaw_desktop.domain import DocKind, Passage
from kzailaw_desktop.search import Glossary, SearchIndex, SearchRequest
from kzailaw_desktop.search.answers.ranking import model
from kzailaw_desktop.search.answers.ranking.asked_kind import AskedKind
from kzailaw_desktop.search.answers.ranking.chapters import Chapters
from kzailaw_desktop.search.words.glossary import GlossaryEntry


def _unit(eid: str, heading: str, text: str = "") -> Passage:
    article = eid.split("__")[0] if eid.startswith("art") else ""
    return Passage("code", DocKind.ACT, eid, "ru", text or heading, heading, article=article)


CODE = (
    _unit("title_1", "Налоги с оборота"),
    _unit("chp_1", "Налог на игорный бизнес"),
    _unit("art_1", "Ставки налога"),
    _unit("art_1__para_1", "Ставки налога", "Ставка составляет тысячу с каждого стола."),
    _unit("chp_2", "Налог на транспорт"),
    _unit("art_2", "Ставки налога"),
    _unit("art_2__para_1", "Ставки налога", "Ставка составляет сто с каждого колеса."),
    _unit("art_3", "Сроки уплаты", "Налог уплачивается не позднее первого апреля."),
)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("ставки игорный бизнес", "art_1"),
        ("ставка за транспорт", "art_2"),
        ("какая ставка установлена на транспорт", "art_2"),
    ],
)
@pytest.mark.parametrize("engine", ["whoosh", "fts5"])
def test_the_chapter_says_what_an_article_does_not(
    tmp_path: Path, engine: str, query: str, first: str
) -> None:
    index = SearchIndex(tmp_path / "index", GLOSSARY, engine)
    index.update("code", "1", CODE)
    found = index.search(SearchRequest(query)).hits
    articles = [hit.article for hit in found if hit.article]
    assert articles[0] == first
    index.close()


def test_headings_stand_under_those_of_higher_rank_and_end_with_their_act() -> None:
    rows = [(1, "a", "title_1"), (2, "a", "chp_1"), (5, "a", "chp_2"), (9, "b", "chp_1__sec_1")]
    chapters = Chapters.of(rows, {"a": 7, "b": 12})
    assert [chapters.place(pid) for pid in (1, 4, 6, 8, 9, 13)] == [0, 1, 2, -1, 3, -1]
    assert [list(chapters.chain(place)) for place in (1, 2, 3)] == [[1, 0], [2, 0], [3]]


@pytest.mark.parametrize(
    ("query", "text", "said"),
    [
        ("сколько дней длится отпуск", "двадцать четыре календарных дня", (1, 0, 0)),
        ("демалыс неше күн", "жиырма төрт күнтізбелік күн", (1, 0, 0)),
        ("какая ставка налога", "в размере десяти процентов", (0, 1, 0)),
        ("могут ли уволить", "не допускается расторжение договора", (0, 0, 1)),
        ("can an employer refuse", "работодатель не вправе отказать", (0, 0, 1)),
        ("договор", "двадцать дней, десять процентов, запрещается", (0, 0, 0)),
    ],
)
def test_an_answer_of_the_kind_asked_for_is_known(
    query: str, text: str, said: tuple[int, ...]
) -> None:
    assert tuple(AskedKind(query).signals(text, "")[:3]) == said


def test_words_may_stand_between_those_of_an_everyday_wording(tmp_path: Path) -> None:
    carried = GlossaryEntry(
        "g", {"kk": ("демалысты ауыстыру",), "ru": ("перенесение отпуска",), "en": ("carry over",)},
        general=True,
    )  # fmt: skip
    index = SearchIndex(tmp_path / "index", Glossary((carried,)), "fts5")
    text = "Случаи перенесения оплачиваемого ежегодного отпуска определяет работодатель."
    index.update("sitting", "1", (spoken(1, "ru", "МУН", text),))
    assert index.search(SearchRequest("демалысты ауыстыру")).total == 1
    index.close()


def test_an_english_word_is_not_read_as_kazakh_in_latin_letters(tmp_path: Path) -> None:
    pay = GlossaryEntry(
        "g", {"kk": ("жалақы",), "ru": ("заработная плата",), "en": ("salary",)}, general=True
    )
    index = SearchIndex(tmp_path / "index", Glossary((pay,)), "fts5")
    index.update(
        "sitting",
        "1",
        (
            spoken(1, "kk", "МУН", "Бұл сала өте маңызды, сала дамиды."),
            spoken(2, "ru", "МУН", "Заработная плата выплачивается ежемесячно."),
        ),
    )
    assert [h.eid for h in index.search(SearchRequest("salary")).hits] == ["speech_2__p_1"]
    index.close()


def test_the_model_that_is_shipped_weighs_every_signal() -> None:
    learnt = model.model()
    assert {len(part) for part in (learnt.plain, learnt.long, learnt.within)} == {
        len(model.FEATURES)
    }
    assert len(learnt.weights(2, [[0.0] * len(model.FEATURES)])) == len(model.FEATURES)
