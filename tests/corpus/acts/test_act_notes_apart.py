"""Notes that a source runs on to the words of a unit are taken off them, and nothing else is."""

from __future__ import annotations

import datetime as dt

import pytest

from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.domain import Expression


def read(text: str) -> Expression:
    lines = tuple(Line(number, line) for number, line in enumerate(text.split("\n"), 1))
    source = SourceText(lines, "docx", "act.docx")
    return parse_act(source, today=dt.date(2026, 11, 20))[0].expressions[0]


HEAD_RU = "Регламент\nПункт 1. Первое правило сессии.\n"
HEAD_KK = "Қазақстан Республикасының Конституциясы\n1-бап\n"


@pytest.mark.parametrize(
    ("text", "eid", "words", "events"),
    [
        (
            HEAD_RU + "Пункт 2. Проведение чтений обязательно. Сноска. Пункт 2 с изменением, "
            "внесенным постановлением Парламента РК от 22.06.2012 № 4-V.",
            "para_2",
            "Проведение чтений обязательно.",
            ["modified"],
        ),
        (
            HEAD_RU + "Пункт 2. Сноска. Пункт 2 исключен постановлением Парламента РК "
            "от 22.06.2012 № 4-V.",
            "para_2",
            "",
            ["removed"],
        ),
        (
            HEAD_KK + "1. Әркімнің бостандығына құқығы бар. 2007.21.05. № 254-III ҚР Заңымен "
            "2-тармақ жаңа редакцияда (бұр. ред. қара)\n2. Екінші тармақ осында.",
            "art_1__para_1",
            "Әркімнің бостандығына құқығы бар.",
            ["replaced"],
        ),
        (
            HEAD_KK + "1. Бірінші.\n2. 2017 ж. 10.03. № 51-VI ҚР Заңымен алып тасталды "
            "(бұр.ред.қара)\n3. Үшінші.",
            "art_1__para_2",
            "",
            ["removed"],
        ),
        (
            HEAD_KK + "1. Егемендігі бүкіл аумағын қамтиды. ҚР Конституциялық кеңесінің 2003 "
            "жылғы 23 сәуірдегі № 4 қаулысын қараңыз",
            "art_1__para_1",
            "Егемендігі бүкіл аумағын қамтиды.",
            ["court-decision"],
        ),
        (
            HEAD_KK + "1. 30 күнде бекітеді.\n2. 2022 жылғы заңымен бекітілген тәртіп сақталады.",
            "art_1__para_2",
            "2022 жылғы заңымен бекітілген тәртіп сақталады.",
            [],
        ),
    ],
)
def test_notes_apart(text: str, eid: str, words: str, events: list[str]) -> None:
    expression = read(text)
    units = {unit.eid: unit for unit, _ in expression.walk()}
    assert units[eid].text == words
    assert [note.event.value for note in expression.notes] == events


def test_causes_before_their_verb() -> None:
    text = (
        HEAD_KK + "1. Бірінші.\n2007.21.05. № 254-III ҚР Заңымен (бұр. ред. қара); "
        "2017 ж. 10.03. № 51-VI ҚР Заңымен 2-тармақ өзгертілді (бұр. ред. қара)\n2. Екінші."
    )
    notes = read(text).notes
    assert [(n.event.value, n.targets) for n in notes] == [("modified", ("art_1__para_2",))] * 2


def test_a_quotation_without_its_end_stops_before_the_next_article() -> None:
    text = (
        "Кодекс\nСтатья 1. Срок\nПриостановить действие подпункта 1), установив редакцию:\n"
        "«1) в случае, когда прошло:\nдва года и более.\nСтатья 2. Порядок\n"
        "Приостановить действие пункта 2, установив редакцию:\n«2. Доходом является разница\n"
        "между ценами.».\nСтатья 3. Конец\nВсё."
    )
    articles = [u.num for u, _ in read(text).walk() if u.kind.value == "article"]
    assert articles == ["Статья 1.", "Статья 2.", "Статья 3."]
