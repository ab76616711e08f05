"""Short names that a text defines, acts of other states, contracts: which act a unit is of."""

import pytest

from kzailaw_desktop.citations import cite
from kzailaw_desktop.citations.evaluate import LAW, library_index

# Text, and what is cited in it: the beginning of the act's name ("law": the law in the library) and eId.
NAMED = [
    (
        "В порядке главы 27 Гражданского процессуального кодекса (далее - ГПК) и части первой статьи 278 ГПК.",
        [("Гражданского процессуального", "chp_27"), ("ГПК", "art_278__para_1")],
    ),
    (
        "Азаматтық процестік кодекстің (бұдан әрі - АПК) 55, 62-баптары.",
        [("Азаматтық процестік", "art_55"), ("Азаматтық процестік", "art_62")],
    ),
    (
        "Under Article 21 of the Civil Procedure Code (hereinafter – CPC); part three of Article 151 of the CPC.",
        [("Civil Procedure Code", "art_21"), ("CPC", "art_151__para_3")],
    ),
    (
        "Закона «О связи» (далее – Закон): статья 17 Закона и его глава 3.",
        [("Закона «О связи»", "art_17"), ("Закона «О связи»", "chp_3")],
    ),
    (
        "Статья 6 Договора о ЕАЭС; приложение № 9 к Договору.",
        [("Договора о ЕАЭС", "art_6"), ("Договора о ЕАЭС", "annex_9")],
    ),
    ("Статья 17 китайского закона об ИИ.", [("китайского", "art_17")]),
    ("Кореяның ЖИ туралы заңының 17-бабы.", [("Кореяның", "art_17")]),
    ("Article 17 of Brazil's AI Law.", [("Brazil", "art_17")]),
    ("Article 17 of Kazakhstan's AI Law.", [("law", "art_17")]),
    ("Келісімнің 4-бабы 2-тармағының «в» тармақшасы.", [("Келісімнің", "art_4__para_2__point_в")]),
    (
        "по статье 273 части 3 пункта «б» УК Республики Узбекистан",
        [("УК", "art_273__para_3__point_б")],
    ),
    ("Article 52.1.2 of the Labour Code", [("Labour Code", "art_52__para_1__point_2")]),
    ("Articles five and six of the Tax Code", [("Tax Code", "art_5"), ("Tax Code", "art_6")]),
    ("Статья XX ГАТТ 1994", [("ГАТТ", "art_20")]),
    (
        "Article 17 of the AI Law bans it; paragraph 3 thereof lists the practices.",
        [("law", "art_17"), ("law", "art_17__para_3")],
    ),
]
# Papers whose parts are no provisions, and years that are no numbers of articles.
NO_PROVISIONS = [
    "По договору аренды (пункт 5.2) плата вносится ежемесячно. Там же, пункт 7. Раздел 3 о спорах.",
    "Публичная оферта (раздел 3, пункт 3.2).",
    "Статья 5 устава ТОО «Ромашка»; статья 6.",
    "Устав товарищества (пункт 4.2) и учредительный договор (статья 5).",
    "Компания жарғысының 3-тармағы. Сонда, 2-тармақ.",
    "Еңбек шартының 5-бабы, 6-бабы.",
    "Тараптардың 2024 жылғы 3 наурыздағы № 17 шартының 3-тармағы; 8-тармағы.",
    "Article 8 of the Articles of Association is silent, whereas Articles 9 and 10 are clear.",
    "Article 7 of the company's charter and Section 3 of the bylaws.",
    "In the services agreement, Article 21 is on fees.",
    "Об этом пишет автор в статье 2024 года.",
    "В главе 2 своей монографии автор выделяет три подхода, а в главе 3 сравнивает их.",
    "Монографияның 2-тарауында үш тәсіл, ал 3-тарауында қорытынды бар.",
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_the_act_of_each_unit(text: str, expected: list[tuple[str, str]]) -> None:
    index = library_index()
    law = index.get(LAW)
    assert law is not None
    found = [("law" if c.act == law.uri else c.act, c.eid) for c in cite(text, index, act=LAW)]
    assert [eid for _, eid in found] == [eid for _, eid in expected]
    for (act, _), (name, _) in zip(found, expected, strict=True):
        assert act.startswith(name)


@pytest.mark.parametrize("text", NO_PROVISIONS)
def test_parts_of_papers_are_no_provisions(text: str) -> None:
    assert [(c.text, c.eid) for c in cite(text, library_index(), act=LAW)] == []
