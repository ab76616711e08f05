"""The lines at the head of an act: title, kind, date, place and edition, each on its own line."""

from __future__ import annotations

import datetime as dt

import pytest

from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.importing.recognising.kinds import kind_of
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.domain import DocKind

BODY_RU = "\n\nСтатья 1. Сфера действия\n\n      1. Закон регулирует отношения.\n      2. Закон не применяется к иным отношениям.\n"
BODY_KK = "\n\n1-бап. Қолданылу аясы\n\n      1. Заң қатынастарды реттейді.\n      2. Заң өзге қатынастарға қолданылмайды.\n"


def source(text: str, format: str = "txt") -> SourceText:
    lines = tuple(Line(n, line) for n, line in enumerate(text.split("\n"), 1))
    return SourceText(lines, format, "act.txt")


@pytest.mark.parametrize(
    ("head", "title", "number", "date"),
    [
        ("Закон\nОб оранжереях", "Об оранжереях", "", None),
        ("Закон Республики Казахстан Об оранжереях", "Об оранжереях", "", None),
        (
            "КОДЕКС РЕСПУБЛИКИ КАЗАХСТАН\nО СТОЯНКАХ\n(с изменениями по состоянию на 01.07.2024 г.)",
            "О СТОЯНКАХ",
            "",
            None,
        ),
        (
            "Закон Республики Казахстан\nО внесении изменений в Закон «О связи»\n"
            "от 1 февраля 2022 года № 99-VII ЗРК",
            "О внесении изменений в Закон «О связи»",
            "99-VII",
            dt.date(2022, 2, 1),
        ),
        (
            "О СКЛЕПАХ\nЗАКОН РЕСПУБЛИКИ КАЗАХСТАН ОТ 5 ИЮНЯ 1997 ГОДА № 112",
            "О СКЛЕПАХ",
            "112",
            dt.date(1997, 6, 5),
        ),
        (
            "АРТЕЛЬНЫЙ КОДЕКС РЕСПУБЛИКИ КАЗАХСТАН\nпринят 27 декабря 1994 года № 269-XII",
            "АРТЕЛЬНЫЙ КОДЕКС РЕСПУБЛИКИ КАЗАХСТАН",
            "269-XII",
            dt.date(1994, 12, 27),
        ),
        (
            "Постановление Правительства Республики Казахстан\nот 3 марта 2020 года № 100\n"
            "город Астана\nО мерах по охране садов",
            "О мерах по охране садов",
            "100",
            dt.date(2020, 3, 3),
        ),
    ],
)
def test_russian_heads(head: str, title: str, number: str, date: dt.date | None) -> None:
    act, _ = parse_act(source(head + BODY_RU))
    assert (act.expressions[0].title, act.number, act.date) == (title, number, date)


@pytest.mark.parametrize(
    ("head", "title", "number", "date"),
    [
        (
            "Көрмеханалар туралы\nҚазақстан Республикасының Заңы 1998 ж. 11 маусым N 240",
            "Көрмеханалар туралы",
            "240",
            dt.date(1998, 6, 11),
        ),
        (
            "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ ЖОҒАРҒЫ СОТЫНЫҢ\nНОРМАТИВТІК ҚАУЛЫСЫ\n"
            "2017 жылғы 29 қыркүйек              № 7\nАстана қаласы\n\nДауларды қарау туралы",
            "Дауларды қарау туралы",
            "7",
            dt.date(2017, 9, 29),
        ),
        (
            "Қалалық саябақ туралы\nЕреже\n"
            "Алматы қаласы мәслихатының 2001 жылғы 7 тамыздағы № 12 шешімімен бекітілген",
            "Қалалық саябақ туралы",
            "12",
            dt.date(2001, 8, 7),
        ),
    ],
)
def test_kazakh_heads(head: str, title: str, number: str, date: dt.date | None) -> None:
    act, _ = parse_act(source(head + BODY_KK))
    assert (act.expressions[0].title, act.number, act.date) == (title, number, date)


RATIFIED = """Закон Республики Казахстан

О ратификации Соглашения между Правительством Республики Казахстан и Правительством Исландии

      Ратифицировать Соглашение, подписанное в городе Астане 5 мая 2021 года.

      Президент
      Республики Казахстан                      К. ТОКАЕВ

      Астана, Акорда, 19 июня 2023 года
      № 11-VIII ЗРК
"""
ORDERED = """Қазақстан Республикасы Президентінің Өкімі
2019 жылғы 27 қыркүйек № 84

Мемлекеттік комиссия туралы

      Үкімет бір ай мерзімде комиссия құрамын бекітсін.
      Әкімшілік Басшысы орындалуын бақылауға алсын.

      Қазақстан Республикасының
      Президенті                                Қ. ТОҚАЕВ
"""


@pytest.mark.parametrize(
    ("text", "number", "date", "words"),
    [
        (RATIFIED, "11-VIII", dt.date(2023, 6, 19), "Ратифицировать Соглашение"),
        (ORDERED, "84", dt.date(2019, 9, 27), "бақылауға алсын"),
    ],
)
def test_acts_without_a_numbered_unit(text: str, number: str, date: dt.date, words: str) -> None:
    assert kind_of(source(text)) is DocKind.ACT
    act, _ = parse_act(source(text))
    assert (act.number, act.date) == (number, date)
    assert words in "\n".join(unit.full_text() for unit in act.expressions[0].body)


def test_a_letter_without_a_frame_is_no_act() -> None:
    text = "Уважаемые коллеги!\n\nО ратификации Соглашения поговорим в среду.\n\nИванов\n"
    assert kind_of(source(text)) is None
