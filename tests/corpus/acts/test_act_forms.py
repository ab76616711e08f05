"""Forms in which acts are written: each line of a small text, and the unit it becomes."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest

from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.acts.marks.numbers import follows, normal
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.text.dates import find, parse_digits
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.domain import Act, Event, Expression, Stage
from kzailaw_desktop.text import fold_lookalikes, language_of, sort_key

TODAY = dt.date(2026, 11, 20)


def read(text: str, lang: str = "") -> tuple[Act, ImportReport]:
    lines = tuple(Line(number, line) for number, line in enumerate(text.split("\n"), 1))
    return parse_act(SourceText(lines, "docx", "act.docx"), lang=lang, today=TODAY)


def units(text: str) -> list[tuple[str, str]]:
    """eId and words (heading, text, closing) of every unit."""
    expression = read(text)[0].expressions[0]
    return [
        (unit.eid, " / ".join(w for w in (unit.heading, unit.text, unit.closing) if w))
        for unit, _ in expression.walk()
    ]


@pytest.mark.parametrize(
    ("line", "kind", "num", "rest"),
    [
        ("17-бап. Тақырып", "article", "17", "Тақырып"),
        ("5-1-бап. Тақырып", "article", "5-1", "Тақырып"),
        ("11 - 1 - бап. Тақырып", "article", "11-1", "Тақырып"),
        ("22 бап", "article", "22", ""),
        ("Статья 17. Заголовок", "article", "17", "Заголовок"),
        ("Cтатья 17-2. Заголовок", "article", "17-2", "Заголовок"),
        ("СТАТЬЯ 3", "article", "3", ""),
        ("I тарау", "chapter", "1", ""),
        ("V тарау Депутаттардың мәртебесi", "chapter", "5", "Депутаттардың мәртебесi"),
        ("VІ-тарау. Қорытынды", "chapter", "6", "Қорытынды"),
        ("11-1 тарау. Жаңа", "chapter", "11-1", "Жаңа"),
        ("Глава IV. Осуществление", "chapter", "4", "Осуществление"),
        ("ГЛАВА ПЕРВАЯ", "chapter", "1", ""),
        ("ЕКІНШІ ТАРАУ", "chapter", "2", ""),
        ("РАЗДЕЛ 5. КОНТРОЛЬ", "title", "5", "КОНТРОЛЬ"),
        ("Раздел II Человек", "title", "2", "Человек"),
        ("2-БӨЛIМ. ЕРЕЖЕЛЕР", "title", "2", "ЕРЕЖЕЛЕР"),
        ("1-кіші бөлім. Негіз", "subtitle", "1", "Негіз"),
        ("Подраздел 2. Основы", "subtitle", "2", "Основы"),
        ("§ 3. Сделки", "section", "3", "Сделки"),
        ("Параграф 1-1. Инструменты", "section", "1-1", "Инструменты"),
        ("2-параграф. Қарау", "section", "2", "Қарау"),
        ("ОСОБЕННАЯ ЧАСТЬ", "part", "2", "ОСОБЕННАЯ ЧАСТЬ"),
        ("ЖАЛПЫ БӨЛІК", "part", "1", "ЖАЛПЫ БӨЛІК"),
        ("3. Мәтін", "paragraph", "3", "Мәтін"),
        ("3-1. Мәтін", "paragraph", "3-1", "Мәтін"),
        ("Пункт 26. Заседание", "paragraph", "26", "Заседание"),
        ("78-1-тармақ. Егер", "paragraph", "78-1", "Егер"),
        ("2) екінші;", "point", "2", "екінші;"),
        ("11-1) он бірінші;", "point", "11-1", "он бірінші;"),
    ],
)
def test_marks(line: str, kind: str, num: str, rest: str) -> None:
    found = marks.mark(line)
    assert found is not None
    assert (found.kind, found.num, found.rest) == (kind, num, rest)


@pytest.mark.parametrize(
    "line",
    [
        "Статья 68 с изменением, внесенным Законом РК",
        "17-бабының 3-тармағында көрсетілген",
        "1-бап жаңа редакцияда – ҚР",
        "5-бап мынадай редакцияда жазылсын",
        "2), 3) тармақшаларында",
        "06.05.1999 N 377",
        "1999.05.06. N 377 Заңымен",
        "2.5 процента от суммы",
        "2025 жылғы 17 қараша",
        "Пункт 3 в редакции Закона",
        "глава государства",
        "Главам государств",
        "часть имущества",
        "",
    ],
)
def test_lines_without_marks(line: str) -> None:
    assert marks.mark(line) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Статья 1. А\n1. Начало:\n1) раз;\n2) два.\nВторая часть:\n1) раз;\n2) два.\nТретья.",
            [
                ("art_1", "А"),
                ("art_1__para_1", "Начало:"),
                ("art_1__para_1__point_1", "раз;"),
                ("art_1__para_1__point_2", "два."),
                ("art_1__para_1__subpara_2", "Вторая часть:"),
                ("art_1__para_1__subpara_2__point_1", "раз;"),
                ("art_1__para_1__subpara_2__point_2", "два."),
                ("art_1__para_1__subpara_3", "Третья."),
            ],
            id="a second list belongs to the part that opens it",
        ),
        pytest.param(
            "Статья 1. А\nНачало:\n1) раз:\nа;\nб;\nЧасть подпункта.\n2) два.\nЧасть статьи.",
            [
                ("art_1", "А / Начало:"),
                ("art_1__point_1", "раз:"),
                ("art_1__point_1__indent_2", "а;"),
                ("art_1__point_1__indent_3", "б;"),
                ("art_1__point_1__subpara_2", "Часть подпункта."),
                ("art_1__point_2", "два."),
                ("art_1__subpara_2", "Часть статьи."),
            ],
            id="lines inside a point",
        ),
        pytest.param(
            "1-бап. А\n1. Мынадай:\n1) бірінші;\n2) екінші\nсияқты жүйелерге тыйым салынады.\n2. Б.",
            [
                ("art_1", "А"),
                ("art_1__para_1", "Мынадай: / сияқты жүйелерге тыйым салынады."),
                ("art_1__para_1__point_1", "бірінші;"),
                ("art_1__para_1__point_2", "екінші"),
                ("art_1__para_2", "Б."),
            ],
            id="closing words",
        ),
        pytest.param(
            "1-бап. А\n1. Иелері:\nеркін құруға;\nбақылауға\nқұқылы.\n2. Б.",
            [
                ("art_1", "А"),
                ("art_1__para_1", "Иелері: / құқылы."),
                ("art_1__para_1__subpara_2", "еркін құруға;"),
                ("art_1__para_1__subpara_3", "бақылауға"),
                ("art_1__para_2", "Б."),
            ],
            id="closing words after unnumbered lines",
        ),
        pytest.param(
            "Статья 9. А\n1. Деяние –\nвлечет штраф.\n2. То же –\nвлечет арест.\nПримечания.\n"
            "1. Первое.\n2. Второе.",
            [
                ("art_9", "А"),
                ("art_9__para_1", "Деяние –"),
                ("art_9__para_1__subpara_2", "влечет штраф."),
                ("art_9__para_2", "То же –"),
                ("art_9__para_2__subpara_2", "влечет арест."),
                ("art_9__subpara_2", "Примечания."),
                ("art_9__subpara_2__para_1", "Первое."),
                ("art_9__subpara_2__para_2", "Второе."),
            ],
            id="sanctions and remarks of a code",
        ),
        pytest.param(
            "Статья 5. А\n1. Б.\n5-1. В.\n22-1. Г\nСтатья 22. А\n1. Б.\n22-1. Консультации\n1. Д.",
            [
                ("art_5", "А"),
                ("art_5__para_1", "Б."),
                ("art_5__para_5-1", "В."),
                ("art_5__para_22-1", "Г"),
                ("art_22", "А"),
                ("art_22__para_1", "Б."),
                ("art_22-1", "Консультации"),
                ("art_22-1__para_1", "Д."),
            ],
            id="an article whose word was left out",
        ),
        pytest.param(
            "Глава 1. А\n1. Раз.\n2. Два.\nГлава 2. Б\n§ 1. В\n3. Три.\n§ 2. Г\n4. Четыре.",
            [
                ("chp_1", "А"),
                ("para_1", "Раз."),
                ("para_2", "Два."),
                ("chp_2", "Б"),
                ("chp_2__sec_1", "В"),
                ("para_3", "Три."),
                ("chp_2__sec_2", "Г"),
                ("para_4", "Четыре."),
            ],
            id="rules without articles",
        ),
        pytest.param(
            "Раздел 1. А\nГлава 1. Б\nСтатья 1. В\nРаздел 2. Г\nГлава 1. Д\nСтатья 2. Е",
            [
                ("title_1", "А"),
                ("title_1__chp_1", "Б"),
                ("art_1", "В"),
                ("title_2", "Г"),
                ("title_2__chp_1", "Д"),
                ("art_2", "Е"),
            ],
            id="chapters that begin anew in each section",
        ),
        pytest.param(
            "Статья 1. Парламент состоит из Палат.\nСтатья 2. Депутат не может быть судьей.\n"
            "Статья 3. Комитет:\n1) раз;\n2) два.",
            [
                ("art_1", "Парламент состоит из Палат."),
                ("art_2", "Депутат не может быть судьей."),
                ("art_3", "Комитет:"),
                ("art_3__point_1", "раз;"),
                ("art_3__point_2", "два."),
            ],
            id="articles without titles",
        ),
        pytest.param(
            "Статья 1. А\n1. Б.\nСтатья 63 Кодекса применяется.\nСтатья 2 В\n1. Г.",
            [
                ("art_1", "А"),
                ("art_1__para_1", "Б."),
                ("art_1__para_1__subpara_2", "Статья 63 Кодекса применяется."),
                ("art_2", "В"),
                ("art_2__para_1", "Г."),
            ],
            id="a sentence that begins with a reference",
        ),
        pytest.param(
            "1. Внести изменения:\nПриложение 1 к приказу изложить в новой редакции.\n2. Ввести.\n"
            "Министр Б. МУСИН\nПриложение\nк приказу\nПравила\n1. Общее.",
            [
                ("para_1", "Внести изменения:"),
                ("para_1__subpara_2", "Приложение 1 к приказу изложить в новой редакции."),
                ("para_2", "Ввести."),
                ("annex_1", "Правила"),
                ("annex_1__para_1", "Общее."),
            ],
            id="an annex and a command about one",
        ),
        pytest.param(
            "Статья 1. А\n1. Б.\n1. В.\n4. Г.",
            [
                ("art_1", "А"),
                ("art_1__para_1", "Б."),
                ("art_1__para_1.2", "В."),
                ("art_1__para_4", "Г."),
            ],
            id="the same number twice",
        ),
    ],
)
def test_trees(text: str, expected: list[tuple[str, str]]) -> None:
    assert units(text) == expected


def test_numbering_is_reported() -> None:
    _, report = read("Статья 1. А\n1. Б.\n1. В.\n4. Г.\nСтатья 3. Д\n1) Е;")
    assert [(p.kind, p.line, p.eid) for p in report.problems if p.eid] == [
        ("duplicate", 3, "art_1__para_1.2"),
        ("gap", 4, "art_1__para_4"),
        ("gap", 5, "art_3"),
    ]


NOTES = [
    (
        "Сноска. Статья 1 в редакции Закона РК от 25.06.2020 № 347-VI.",
        ("art_1",),
        Event.REPLACED,
        Stage.IN_FORCE,
        dt.date(2020, 6, 25),
        "Закон РК от 25.06.2020 № 347-VI",
    ),
    (
        "Сноска. Заголовок статьи 1 с изменением, внесенным Законом РК от 01.02.2021 № 3-VII.",
        ("art_1",),
        Event.HEADING_CHANGED,
        Stage.IN_FORCE,
        dt.date(2021, 2, 1),
        "Закон РК от 01.02.2021 № 3-VII",
    ),
    (
        "Примечание ИЗПИ! Подпункт 2) пункта 1 вступает в силу с 01.01.2030 в соответствии с "
        "Законом РК от 03.01.2023 № 188-VII (текст исключен).",
        ("art_1__para_1__point_2",),
        Event.ENTRY_INTO_FORCE,
        Stage.ANNOUNCED,
        dt.date(2023, 1, 3),
        "Закон РК от 03.01.2023 № 188-VII",
    ),
    (
        "Примечание. См. нормативное постановление Конституционного Суда РК от 11.05.2023 № 12-НП.",
        ("art_1",),
        Event.COURT_DECISION,
        Stage.IN_FORCE,
        dt.date(2023, 5, 11),
        "Нормативное постановление Конституционного Суда РК от 11.05.2023 № 12-НП",
    ),
    (
        "Сноска. В статью 1 внесено изменение на казахском языке, текст на русском языке не "
        "изменяется в соответствии с Законом РК от 01.07.2021 № 61-VII.",
        ("art_1",),
        Event.ONE_LANGUAGE_CHANGE,
        Stage.IN_FORCE,
        dt.date(2021, 7, 1),
        "Закон РК от 01.07.2021 № 61-VII",
    ),
    (
        "В статью 1 внесены изменения в соответствии с Законом РК от 02.06.20 г. № 340-VI "
        "(введен в действие с 1 января 2021 г.) (см. стар. ред.)",
        ("art_1",),
        Event.MODIFIED,
        Stage.IN_FORCE,
        dt.date(2020, 6, 2),
        "Закон РК от 02.06.20 № 340-VI",
    ),
]


@pytest.mark.parametrize(("line", "targets", "event", "stage", "date", "cause"), NOTES)
def test_notes(
    line: str,
    targets: tuple[str, ...],
    event: Event,
    stage: Stage,
    date: dt.date,
    cause: str,
) -> None:
    text = f"Статья 1. А\n1. Начало:\n1) раз;\n2) два.\n{line}\nСтатья 2. Б"
    expression: Expression = read(text)[0].expressions[0]
    (note,) = expression.notes
    assert (note.targets, note.event, note.stage) == (targets, event, stage)
    assert (note.date, note.cause, note.texts) == (date, cause, {"ru": line})
    assert [unit.eid for unit, _ in expression.walk()][-1] == "art_2"


def test_several_causes_are_several_notes() -> None:
    text = (
        "1-бап. А\n1. Б.\nЕскерту. 1-бапқа өзгерістер енгізілді – ҚР 2009.29.04 № 154-IV, "
        "2020.02.06 № 340-VI (2-баптан қараңыз) Заңдарымен."
    )
    notes = read(text)[0].expressions[0].notes
    assert [(n.id, n.targets, n.date) for n in notes] == [
        ("note_1.1", ("art_1",), dt.date(2009, 4, 29)),
        ("note_1.2", ("art_1",), dt.date(2020, 6, 2)),
    ]


@pytest.mark.parametrize(
    ("line", "title", "number", "date", "subtype", "profile"),
    [
        (
            "О связи\nЗакон Республики Казахстан от 5 июля 2004 года N 567.",
            "О связи", "567", dt.date(2004, 7, 5), "law", "A",
        ),
        (
            "Қылмыстық кодекс\nҚазақстан Республикасының Кодексі 2014 жылғы 3 шілдедегі № 226-V ҚРЗ.",
            "Қылмыстық кодекс", "226-V", dt.date(2014, 7, 3), "code", "B",
        ),
        (
            "Қағидаларды бекіту туралы\nҚазақстан Республикасы Үкіметінің 2016 жылғы 29 желтоқсандағы "
            "№ 907 қаулысы.",
            "Қағидаларды бекіту туралы", "907", dt.date(2016, 12, 29), "resolution", "A",
        ),
        (
            "ЗАКОН\nРЕСПУБЛИКИ КАЗАХСТАН\nОб искусственном интеллекте",
            "Об искусственном интеллекте", "", None, "law", "A",
        ),
    ],
)  # fmt: skip
def test_front(
    line: str, title: str, number: str, date: dt.date | None, subtype: str, profile: str
) -> None:
    act, _ = read(f"{line}\nСтатья 1. А\n1. Б.")
    assert (act.expressions[0].title, act.number) == (title, number)
    assert date is None or act.date == date
    assert (act.subtype, act.profile) == (subtype, profile)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("бөлiгiнiң", "бөлігінің"),
        ("Cтатья", "Статья"),
        ("VІ", "VI"),
        ("IV", "IV"),
        ("Kazakhstan", "Kazakhstan"),
        ("АІ", "АІ"),
    ],
)
def test_lookalikes(text: str, folded: str) -> None:
    assert fold_lookalikes(text) == folded
    assert len(fold_lookalikes(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Құрметті әріптестер!", "kk"),
        ("Сенат пен Мәжiлiс депутаттарын сайлау тәртiбi", "kk"),
        ("Рахмет", "kk"),
        ("Уважаемые коллеги, Рахметова Ә.Қ.", "ru"),
        ("Спасибо.", "ru"),
        ("Артқы орындықта", "kk"),
        ("This Law on Artificial Intelligence (ЖИ)", "en"),
    ],
)
def test_language(text: str, lang: str) -> None:
    assert language_of(text) == lang


def test_kazakh_alphabet() -> None:
    words = ["яғни", "өмір", "ірі", "бап", "ғылым", "гүл", "әке", "аба", "2-бап", "10-бап"]
    assert sorted(words, key=lambda w: sort_key(w, "kk")) == [
        "2-бап", "10-бап", "аба", "әке", "бап", "гүл", "ғылым", "өмір", "ірі", "яғни",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("от 17 ноября 2025 года", dt.date(2025, 11, 17)),
        ("от 5 мая 2020 года", dt.date(2020, 5, 5)),
        ("2025 жылғы 17 қарашадағы", dt.date(2025, 11, 17)),
        ("от 25.06.2020", dt.date(2020, 6, 25)),
        ("1999.05.06. N 377", dt.date(1999, 5, 6)),
        ("2020.29.06", dt.date(2020, 6, 29)),
        ("2022 ж. 08.06.", dt.date(2022, 6, 8)),
        ("от 02.06.20 г.", dt.date(2020, 6, 2)),
        ("31.02.2020", None),
    ],
)
def test_dates(text: str, date: dt.date | None) -> None:
    assert find(text) == date
    assert parse_digits("2020.02.06", turned=True) == dt.date(2020, 6, 2)


def test_numbers() -> None:
    words = {"XIV": "14", "он бірінші": "11", "ДВАДЦАТЬ ПЕРВАЯ": "21", "11 – 1": "11-1", "АБВ": ""}
    assert {text: normal(text) for text in words} == words
    chain = ["1", "2", "2-1", "2-2", "3", "4"]
    assert all(follows(a, b) for a, b in itertools.pairwise(chain))
    assert not follows("2", "4")
    assert not follows("4", "3")


@pytest.mark.parametrize(
    "text",
    [
        "1-бап. " + "а" * 300_000,
        "1-бап. А\n" + "1) а:\n" * 1500,
        "Статья 1. А\n" + "а\n" * 20_000,
        "Статья 1. А:\n" + '"а;\n' * 3000,
        "Приложение\n" * 3000 + "1. А",
    ],
    ids=["word", "lists", "lines", "quotes", "annexes"],
)
def test_strange_texts_end(text: str) -> None:
    """Whatever stands in a text, its units are few calls deep and time grows with its length."""
    expression = read(text)[0].expressions[0]
    assert max(depth for _, depth in expression.walk()) < 12
