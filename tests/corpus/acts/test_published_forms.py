"""Forms in which orders, treaties and old laws are published, in words of our own."""

from __future__ import annotations

import pytest
from test_act_forms import read, units

from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.importing.recognising.kinds import kind_of
from kzailaw_desktop.corpus.readers.markdown import reader
from kzailaw_desktop.domain import DocKind, Expression, Stage

pytest.importorskip("yaml")


def markdown(text: str) -> Expression:
    return parse_act(reader.read_text(text, "act.md"))[0].expressions[0]


def eids(text: Expression) -> list[str]:
    return [unit.eid for unit, _ in text.walk()]


ORDER_RU = """# Об утверждении Правил выдачи карточек

В соответствии с законом ПРИКАЗЫВАЮ:

1. Утвердить Правила.

2. Приказ вводится в действие со дня подписания.

**Управляющий Делами Палаты**

**А. Сосновский**

> *Утверждены*
> *приказом Управляющего*
> *Делами Палаты*
> *от 8 мая 2016 года*
> *№ 13/139*

## Правила выдачи карточек

### Глава 1. Общее

1. Карточки выдаются.

> *Приложение*
> *к Правилам выдачи*
> *карточек*
> *Делами Палаты*
> *Республики Казахстан*

> *Форма*

## Журнал

<table>
<tr><td>№</td><td>Кому</td></tr>
<tr><td>1</td><td>Иванову</td></tr>
</table>
"""
ORDER_KK = """# Карточка беру қағидаларын бекіту туралы

Заңға сәйкес БҰЙЫРАМЫН:

1. Қоса беріліп отырған:

   1) қағидалар осы бұйрыққа 1-қосымшаға сәйкес;

   2) журнал осы бұйрыққа 2-қосымшаға сәйкес бекітілсін.

**Палатаның Іс Басқарушысы**

**А. Қарағаев**

> *Палата Іс Басқарушысының*
> *2016 жылғы 8 мамырдағы*
> *№ 13/139 бұйрығына*
> *1-Қосымша*

## Карточка беру қағидалары

### 1-тарау. Жалпы

1. Карточка беріледі.

> *Палата Іс Басқарушысының*
> *№ 13/139 бұйрығына*
> *2-Қосымша*

## Журнал

<table>
<tr><td>№</td><td>Кімге</td></tr>
<tr><td>1</td><td>Асановқа</td></tr>
</table>
"""


def test_annexes_of_an_order_stand_under_their_marks_and_the_signature_is_no_part() -> None:
    text = markdown(ORDER_RU)
    assert eids(text) == [
        "para_1", "para_2", "annex_1", "annex_1__chp_1", "annex_1__para_1",
        "annex_1__annex_1", "annex_1__annex_1__table_1",
    ]  # fmt: skip
    assert text.conclusions == ("Управляющий Делами Палаты", "А. Сосновский")
    kazakh = markdown(ORDER_KK)
    assert eids(kazakh) == [
        "para_1", "para_1__point_1", "para_1__point_2", "annex_1", "annex_1__chp_1",
        "annex_1__para_1", "annex_2", "annex_2__table_1",
    ]  # fmt: skip
    assert kazakh.conclusions == ("Палатаның Іс Басқарушысы", "А. Қарағаев")


def test_treaty_is_the_annex_of_the_act_that_ratifies_it() -> None:
    text = markdown(
        "# Шартты бекіту туралы\n\nЖоғарғы Кеңес қаулы етеді:\n\nЕкі ел арасындағы шарт бекітілсін.\n\n"
        "қосымша\n\n## Екі ел арасындағы шарт\n\n### I тарау\n\n### Жалпы\n\n#### 1-бап\n\n"
        "#### Көмек\n\nТараптар көмектеседі.\n"
    )
    assert eids(text) == [
        "subpara_1", "subpara_2", "annex_1", "annex_1__chp_1", "annex_1__art_1",
    ]  # fmt: skip
    assert text.title == "Шартты бекіту туралы"


def test_articles_without_titles_keep_their_first_words_as_text() -> None:
    text = markdown(
        "# О бюджете садов\n\n**Статья 1. Утвердить бюджет садов на год в следующих объемах:**\n\n"
        "1) доходы – 5 тысяч;\n\n2) затраты – 4 тысячи.\n\n"
        "**Статья 2. Предусмотреть изъятия в сумме 2 тысячи, в том числе:**\n\nСеверному – 1 тысяча;\n\n"
        "Южному – 1 тысяча.\n\n**Статья 3. Закон вводится в действие с 1 января.**\n"
    )
    assert [(u.heading, u.text[:9]) for u in text.body] == [
        ("", "Утвердить"),
        ("", "Предусмот"),
        ("", "Закон вво"),
    ]
    assert eids(text)[3:6] == ["art_2", "art_2__subpara_2", "art_2__subpara_3"]


def test_number_of_a_wrapped_sentence_is_no_point() -> None:
    assert units("1. Отменить решение (СП, 1980 г., № 20, ст.\n54) и приказ.\n2. Огласить.") == [
        ("para_1", "Отменить решение (СП, 1980 г., № 20, ст. 54) и приказ."),
        ("para_2", "Огласить."),
    ]


def test_articles_without_stops_go_on_after_a_gap_but_a_cited_article_is_a_sentence() -> None:
    text = "Статья 8 Мир\nА.\nСтатья 9 Флаг\nБ.\nСтатья 12 Право\nСтатья 15 Закона о садах важна.\n"
    found = [eid for eid, _ in units(text)]
    assert found == ["art_8", "art_9", "art_12"]


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Статья 1. А\nБ.\nСтатья 2-1. В\nГ.", ("2",)),
        ("1-бап. А\n1. Ә.\n2-1. Б.\n3. В.", ("2",)),
        ("Статья 1. А\nБ.\nСтатья 1-2. В\nГ.", ("1-1",)),
        ("Статья 1. А\n1. Б:\n1) в;\n1-1) г;\n2) д.", ()),
    ],
)
def test_inserted_number_hides_no_gap(text: str, missing: tuple[str, ...]) -> None:
    gaps = [p.missing for p in read(text)[1].problems if p.kind == "gap"]
    assert gaps == ([missing] if missing else [])


def test_lettered_items_hang_below_the_open_point() -> None:
    found = [eid for eid, _ in units("1-бап. А\n1. Ә:\n1) б.\nа) в;\nә) г.\n2) ғ.")]
    assert found[2:] == [
        "art_1__para_1__point_1", "art_1__para_1__point_1__indent_2",
        "art_1__para_1__point_1__indent_3", "art_1__para_1__point_2",
    ]  # fmt: skip


ANNOUNCED_KK = (
    "1-бап. А\n1. Алым алынады.\n2. Алым қайтарылады.\nЕскертпе. 05.05.2022 ҚР Заңымен 2-тармаққа "
    "өзгеріс көзделген (01.01.2027 бастап қолданысқа енгізіледі):\n2. Алым мынадай:\n1) ә;\n2) б.\n"
    "3. Өзгесі."
)
ANNOUNCED_RU = (
    "Статья 1. А\n1. Сбор взимается.\n2. Сбор возвращается.\nПримечание ИЗПИ! Законом РК от 05.05.2022 "
    "№ 99-VII в пункт 2 предусмотрено изменение (вводится в действие с 01.01.2027):\n2. Сбор не "
    "возвращается.\n3. Иное."
)
ADDED_RU = (
    "Статья 1. А\n1. Сбор взимается.\nПримечание ИЗПИ! Законом РК от 05.05.2022 № 99-VII "
    "предусмотрено дополнить пунктами 2 и 3 (вводится в действие с 01.01.2027):\n2. Новое.\n3. Иное.\n"
    "4. Прежнее."
)


@pytest.mark.parametrize(
    ("text", "eids"),
    [
        (ANNOUNCED_KK, "art_1 art_1__para_1 art_1__para_2 art_1__para_3"),
        (ANNOUNCED_RU, "art_1 art_1__para_1 art_1__para_2 art_1__para_3"),
        (ADDED_RU, "art_1 art_1__para_1 art_1__para_4"),
        # the note stands before the unit in force: nothing of the unit goes with it
        (
            "Статья 1. А\n1. Б.\nПримечание ИЗПИ! В пункт 2 предусмотрено изменение Законом РК от "
            "05.05.2022 № 99-VII (вводится в действие с 01.01.2027):\n2. В.\n3. Г.",
            "art_1 art_1__para_1 art_1__para_2 art_1__para_3",
        ),
    ],
)
def test_announced_wording_is_no_text_in_force(text: str, eids: str) -> None:
    act, _ = read(text)
    body = act.expressions[0]
    assert [unit.eid for unit, _ in body.walk()] == eids.split()
    assert body.notes[0].stage is Stage.ANNOUNCED


def test_resolution_without_a_kind_of_its_own_is_an_act() -> None:
    source = reader.read_text(
        "# О порядке хода часов\n\nКабинет Министров постановляет:\n\n1. Перевести часы.\n", "a.md"
    )
    assert kind_of(source) is DocKind.ACT
