"""The first commands of three laws, as they were published, read on stand-ins for the acts they change."""

from __future__ import annotations

import datetime as dt

import pytest

from kzailaw_desktop.domain import Act, Expression, Status
from kzailaw_desktop.domain import UnitKind as K
from kzailaw_desktop.drafting import Draft
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.applying.fragment import provision
from kzailaw_desktop.drafting.reading.reader import read_bill


def act(title: str, lang: str, day: dt.date, lines: list[str], **more: str) -> Act:
    number = lines[0].removeprefix("Статья ").partition("-бап")[0].partition(".")[0]
    body = (provision(lines, K.ARTICLE, f"art_{number}"),)
    text = Expression(lang, day, Status.OFFICIAL, title, body)
    return Act("a", f"/akn/kz/act/{day}/1", "1", day, (text,), **more)  # type: ignore[arg-type]


CASES = {
    "62-IV, 05.07.2008": (
        act("Асыл тұқымды мал шаруашылығы туралы", "kk", dt.date(1998, 7, 9),
            ["1-бап. Ұғымдар", "Мәтін."]),
        ["1-бап . Қазақстан Республикасының мына заңнамалық актілеріне өзгерістер мен"
         " толықтырулар енгізілсін:",
         '1. "Асыл тұқымды мал шаруашылығы туралы" 1998 жылғы 9 шілдедегі Қазақстан'
         " Республикасының Заңына (Қазақстан Республикасы Парламентінің Жаршысы, 1998 ж.,"
         " N 16, 220-құжат; 2001 ж., N 23, 318-құжат):",
         "1) 1-бап мынадай редакцияда жазылсын:",
         '"1-бап. Негізгі ұғымдар', 'Осы заңда "ұғымдар" пайдаланылады.".'],
        ["1-бап. Негізгі ұғымдар", 'Осы заңда "ұғымдар" пайдаланылады.'],
    ),
    "59-VII, 30.06.2021": (
        act("Қазақстан Республикасының Жер кодексі", "kk", dt.date(2003, 6, 20),
            ["1-бап. Ұғымдар", "Сауда-саттық (конкурстар, аукциондар) мен сауда-саттықты"
             " (конкурсты, аукционды) орган өткізеді."], subtype="code"),
        ["ЗҚАИ-ның ескертпесі!",
         "1. 2003 жылғы 20 маусымдағы Қазақстан Республикасының Жер кодексіне:",
         '1) бүкіл мәтін бойынша "сауда-саттықты (конкурсты, аукционды)",'
         ' "Сауда-саттық (конкурстар, аукциондар)" деген сөздер тиісінше'
         ' "сауда-саттықты (аукционды)", "Сауда-саттық (аукциондар)" деген сөздермен'
         " ауыстырылсын;"],
        ["1-бап. Ұғымдар",
         "Сауда-саттық (аукциондар) мен сауда-саттықты (аукционды) орган өткізеді."],
    ),
    "186-VII, 03.01.2023": (
        act("Уголовный кодекс Республики Казахстан", "ru", dt.date(2014, 7, 3),
            ["Статья 3. Понятия", "1) первое;", "2) ущерб – 328, 335, 337, 340 и 342;"],
            subtype="code", profile="B"),
        ["1. В Уголовный кодекс Республики Казахстан от 3 июля 2014 года:", "1) в статье 3:",
         'в пункте 2) слова "328, 335, 337, 340 и 342" заменить словами'
         ' "328, 334, 335, 337 и 342";'],
        ["Статья 3. Понятия", "1) первое;", "2) ущерб – 328, 334, 335, 337 и 342;"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("law", CASES)
def test_the_first_commands(law: str) -> None:
    own, lines, expected = CASES[law]
    lang = own.expressions[0].lang
    read = read_bill(lines, {own.id: own}, lang)
    assert not read.unread
    amended = amend(own, Draft(changes=tuple(read.changes)), lang)
    assert not amended.problems
    assert [line.new for line in amended.lines() if line.new] == expected
