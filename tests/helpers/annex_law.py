"""A law in two languages with two annexes, to word and read commands on."""

from __future__ import annotations

import datetime as dt

from kzailaw_desktop.domain import Act, Expression, Provision, Status
from kzailaw_desktop.domain import UnitKind as K
from kzailaw_desktop.drafting.applying.fragment import provision

DATE = dt.date(2020, 5, 5)
WORDS = {
    "ru": {
        "articles": ("Статья 1. Первая\n1. Орган ведет учет.\n2. Орган решает.",
                     "Статья 2. Вторая\nУчет бесплатен."),
        "annexes": ("Приложение {}", "Перечень работ", "Правила учета"),
        "works": ("1. Работа первая.", "2. Работа вторая:\n1) малая;\n2) большая."),
        "rules": ("Глава {}", ("Общие положения", "Порядок"),
                  ("1. Правила просты.", "2. Правила ясны.", "3. Порядок учета.")),
        "title": "Об учете работ",
    },
    "kk": {
        "articles": ("1-бап. Бірінші\n1. Орган есеп жүргізеді.\n2. Орган шешеді.",
                     "2-бап. Екінші\nЕсеп тегін."),
        "annexes": ("{}-қосымша", "Жұмыстар тізбесі", "Есепке алу қағидалары"),
        "works": ("1. Бірінші жұмыс.", "2. Екінші жұмыс:\n1) шағын;\n2) үлкен."),
        "rules": ("{}-тарау", ("Жалпы ережелер", "Тәртіп"),
                  ("1. Қағидалар оңай.", "2. Қағидалар анық.", "3. Есепке алу тәртібі.")),
        "title": "Жұмыстарды есепке алу туралы",
    },
}  # fmt: skip


def annex_law(annexes: int = 2) -> Act:
    """The law with its annexes, or with the first alone."""
    texts = tuple(
        Expression(lang, DATE, Status.OFFICIAL, str(words["title"]), _body(words)[: 2 + annexes])
        for lang, words in WORDS.items()
    )
    return Act("law-77", "/akn/kz/act/2020-05-05/77-vi", "77-VI", DATE, texts)


def _body(words: dict) -> tuple[Provision, ...]:
    articles = [provision(text.split("\n"), K.ARTICLE, f"art_{n}")
                for n, text in enumerate(words["articles"], 1)]  # fmt: skip
    mark, first, second = words["annexes"]
    works = [_para(text, "annex_1") for text in words["works"]]
    chapter, headings, rules = words["rules"]
    rows = [_para(text, "annex_2") for text in rules]
    chapters = [
        Provision(K.CHAPTER, f"annex_2__chp_{n}", f"{chapter.format(n)}.", headings[n - 1],
                  children=tuple(own))
        for n, own in ((1, rows[:2]), (2, rows[2:]))
    ]  # fmt: skip
    return (
        *articles,
        Provision(K.ANNEX, "annex_1", mark.format(1), first, children=tuple(works)),
        Provision(K.ANNEX, "annex_2", mark.format(2), second, children=tuple(chapters)),
    )


def _para(text: str, annex: str) -> Provision:
    return provision(text.split("\n"), K.PARAGRAPH, f"{annex}__para_{text[0]}")
