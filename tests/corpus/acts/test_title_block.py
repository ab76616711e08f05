"""The date under the title: kind, title and date of an act on lines of their own."""

from __future__ import annotations

import pytest

from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.text.lines import Line, SourceText

RU = ("Статья 1. Предмет", "1. Настоящий Закон проверяет чтение.", "2. Второй пункт.")
KK = ("1-бап. Пәні", "1. Осы Заң оқуды тексереді.", "2. Екінші тармақ.")


@pytest.mark.parametrize(
    ("head", "title", "number", "date", "subtype"),
    [
        (("ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН", "О пробе чтения", "от 3 марта 2024 года № 77-VIII ЗРК"),
         "О пробе чтения", "77-VIII", "2024-03-03", "law"),
        (("ЗАКОН", "О внесении изменений", "в некоторые акты", "г. Астана, 3 марта 2024 года № 7"),
         "О внесении изменений в некоторые акты", "7", "2024-03-03", "law"),
        (("ПРИКАЗ", "Об утверждении Правил", "«12» мая 2023 года № 145"),
         "Об утверждении Правил", "145", "2023-05-12", "order"),
        (("УКАЗ ПРЕЗИДЕНТА РЕСПУБЛИКИ КАЗАХСТАН", "О мерах", "от 1 июня 2022 года № 900"),
         "О мерах", "900", "2022-06-01", "decree"),
        (("ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ", "Оқу туралы", "2024 жылғы 3 наурыз № 77-VIII ҚРЗ"),
         "Оқу туралы", "77-VIII", "2024-03-03", "law"),
        (("БҰЙРЫҚ", "Қағидаларды бекіту туралы", "2023 жылғы 12 мамыр № 145"),
         "Қағидаларды бекіту туралы", "145", "2023-05-12", "order"),
        # a title that begins with a date is no line of requisites
        (("ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ", "2021 жылғы 5 қаңтардағы Заңға өзгеріс енгізу туралы"),
         "2021 жылғы 5 қаңтардағы Заңға өзгеріс енгізу туралы", "", None, "law"),
    ],
)  # fmt: skip
def test_date_under_the_title(
    head: tuple[str, ...], title: str, number: str, date: str | None, subtype: str
) -> None:
    lines = (*head, *(KK if any(c in "ғқңөұүһі" for c in "".join(head).lower()) else RU))
    source = SourceText(tuple(Line(n, t) for n, t in enumerate(lines, 1)), "txt", "x.txt")
    act, _ = parse_act(source)
    found = act.date.isoformat() if act.date else None
    text = act.expressions[0]
    assert (text.title, act.number, found, act.subtype) == (title, number, date, subtype)
