"""Lines of a list without numbers are «абзац», what follows the list is the next «часть»."""

from __future__ import annotations

import datetime as dt

import pytest

from kzailaw_desktop.domain import Act, Expression, Status
from kzailaw_desktop.domain import UnitKind as K
from kzailaw_desktop.drafting import Change, ChangeKind, Draft, WordSwap
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.applying.fragment import provision
from kzailaw_desktop.drafting.comparing.table_rows import table_rows
from kzailaw_desktop.drafting.reading.reader import read_bill
from kzailaw_desktop.export.draft_documents.bill import bill_lines

DATE = dt.date(2024, 4, 4)
TEXTS = {
    "ru": ("Статья 1. Права\n1. Владелец вправе:\nсоздавать реестр;\nвести журнал.\n"
           "Реестр открыт.\nЖурнал хранится:\nв архиве;\nу владельца.\n"
           "2. Пользователь вправе:\nчитать реестр;\nпросить журнал.\n"
           "3. Орган вправе:\n1) проверять реестр;\n2) изымать журнал.\nПроверка бесплатна."),
    "kk": ("1-бап. Құқықтар\n1. Иегер құқылы:\nтізілім құруға;\nжурнал жүргізуге.\n"
           "Тізілім ашық.\nЖурнал сақталады:\nмұрағатта;\nиегерде.\n"
           "2. Пайдаланушы құқылы:\nтізілім оқуға;\nжурнал сұрауға.\n"
           "3. Орган құқылы:\n1) тізілімді тексеруге;\n2) журналды алуға.\nТексеру тегін."),
}  # fmt: skip
LAW = Act("law-1", "/akn/kz/act/2024-04-04/1-viii", "1-VIII", DATE, tuple(
    Expression(lang, DATE, Status.OFFICIAL, title,
               (provision(TEXTS[lang].split("\n"), K.ARTICLE, "art_1"),))
    for lang, title in (("ru", "О правах"), ("kk", "Құқықтар туралы"))
))  # fmt: skip
ACTS = {LAW.id: LAW}
NAMES = [
    ("art_1__para_1__subpara_2", "абзац второй части первой пункта 1", "1-тармағының бірінші бөлігінің екінші абзацы"),
    ("art_1__para_1__subpara_3", "абзац третий части первой пункта 1", "1-тармағының бірінші бөлігінің үшінші абзацы"),
    ("art_1__para_1__subpara_4", "часть вторую пункта 1", "1-тармағының екінші бөлігі"),
    ("art_1__para_1__subpara_6", "абзац второй части третьей пункта 1", "1-тармағының үшінші бөлігінің екінші абзацы"),
    ("art_1__para_1__subpara_7", "абзац третий части третьей пункта 1", "1-тармағының үшінші бөлігінің үшінші абзацы"),
    ("art_1__para_2__subpara_2", "абзац второй пункта 2", "2-тармағының екінші абзацы"),
    ("art_1__para_2__subpara_3", "абзац третий пункта 2", "2-тармағының үшінші абзацы"),
    ("art_1__para_3__subpara_2", "часть вторую пункта 3", "3-тармағының екінші бөлігі"),
    ("art_1__para_3__point_1", "подпункт 1) части первой пункта 3", "3-тармағының бірінші бөлігінің 1) тармақшасы"),
]  # fmt: skip


@pytest.mark.parametrize(("eid", "ru", "kk"), NAMES)
def test_a_line_is_named_by_its_part_and_read_back(eid: str, ru: str, kk: str) -> None:
    draft = Draft(changes=(Change(LAW.id, eid, ChangeKind.REPEAL),))
    wanted = {"ru": f"{ru} статьи 1 исключить.", "kk": f"1-баптың {kk} алып тасталсын."}
    for lang, command in wanted.items():
        assert bill_lines(draft, ACTS, lang)[1] == command
        read = read_bill([command], ACTS, lang, LAW.id)
        assert [change.eid for change in read.changes] == [eid], read.unread


@pytest.mark.parametrize(("text", "ru", "kk"), [
    ("новая строка.", "пункт 2 статьи 1 дополнить абзацем четвертым", "мазмұндағы төртінші абзацпен"),
    ("Новая часть.", "пункт 2 статьи 1 дополнить частью второй", "мазмұндағы екінші бөлікпен"),
])  # fmt: skip
def test_a_new_line_carries_the_list_on_or_begins_a_part(text: str, ru: str, kk: str) -> None:
    eid = "art_1__para_2__subpara_4"
    draft = Draft(changes=(Change(LAW.id, eid, ChangeKind.INSERT, "", {"ru": text, "kk": text}),))
    for lang, words in (("ru", ru), ("kk", kk)):
        lines = bill_lines(draft, ACTS, lang)
        assert any(words in line for line in lines), lines
        read = read_bill(lines, ACTS, lang, LAW.id)
        again = amend(LAW, Draft(changes=tuple(read.changes)), lang)
        assert [x.new for x in again.lines()] == [x.new for x in amend(LAW, draft, lang).lines()]


@pytest.mark.parametrize(("line", "lang"), [
    ("часть третью пункта 1 статьи 1 исключить;", "ru"),  # with the list in it, or without?
    ("абзац четвертый пункта 2 статьи 1 исключить;", "ru"),
    ("часть вторую пункта 2 статьи 1 исключить;", "ru"),
    ("абзац второй пункта 3 статьи 1 исключить;", "ru"),
    ("1-баптың 1-тармағының үшінші бөлігі алып тасталсын;", "kk"),
    ("1-баптың 2-тармағының екінші бөлігі алып тасталсын;", "kk"),
])  # fmt: skip
def test_what_names_no_line_for_certain_is_listed(line: str, lang: str) -> None:
    read = read_bill([line], ACTS, lang, LAW.id)
    assert read.unread
    assert not read.changes


def test_words_in_a_list_are_looked_for_in_its_part() -> None:
    swap = WordSwap("реестр", "журнал")
    first = Change(LAW.id, "art_1__para_1__subpara_1", ChangeKind.WORDS, swaps={"ru": (swap,)})
    changed = [x for x in amend(LAW, Draft(changes=(first,)), "ru").lines() if x.changed]
    assert [x.eid for x in changed] == ["art_1__para_1__subpara_2"]


def test_a_table_names_the_lines_that_a_change_of_the_whole_act_reaches() -> None:
    swap = WordSwap("журнал", "дневник")
    draft = Draft(changes=(Change(LAW.id, "", ChangeKind.WORDS, swaps={"ru": (swap,)}),))
    shown = [name for row in table_rows(draft, ACTS, "ru", per_unit=True) for name in row.units]
    assert "абзац третий части первой пункта 1" in shown
    assert "абзац третий пункта 2" in shown
    assert not any(name.startswith("часть") for name in shown)
