"""Amending commands in both languages, as legislative technique words them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sample_law import ACTS, DRAFT, LAW, OTHER, change

from kzailaw_desktop.drafting import Change, ChangeKind, Draft, WordSwap
from kzailaw_desktop.drafting.commands.formula import commands, draft_nature, formula

R, I, X, S = ChangeKind.REPLACE, ChangeKind.INSERT, ChangeKind.REPEAL, ChangeKind.WORDS  # noqa: E741


def _swap(eid: str, old: str, new: str = "", after: bool = False) -> Change:
    swaps = {lang: (WordSwap(old, new, after),) for lang in ("kk", "ru")}
    return change(eid, S, swaps=swaps)


@pytest.mark.parametrize(
    ("made", "ru", "kk"),
    [
        (change("art_2__para_2", R, "2. Б.", "2. Б."),
         "пункт 2 статьи 2 изложить в следующей редакции:\n«2. Б.»;",
         "2-баптың 2-тармағы мынадай редакцияда жазылсын:\n«2. Б.»;"),
        (change("art_2", R, "а\nб", "а\nб"),
         "статью 2 изложить в следующей редакции:\n«а\nб»;",
         "2-бап мынадай редакцияда жазылсын:\n«а\nб»;"),
        (change("art_2__para_1__point_2", X), "подпункт 2) пункта 1 статьи 2 исключить;",
         "2-баптың 1-тармағының 2) тармақшасы алып тасталсын;"),
        (change("art_3", X), "статью 3 исключить;", "3-бап алып тасталсын;"),
        (change("art_2__para_3__subpara_2", X), "часть вторую пункта 3 статьи 2 исключить;",
         "2-баптың 3-тармағының екінші бөлігі алып тасталсын;"),
        (change("art_2-1", I, "х", "х"), "дополнить статьей 2-1 следующего содержания:\n«х»;",
         "мынадай мазмұндағы 2-1-баппен толықтырылсын:\n«х»;"),
        (change("art_2__para_4", I, "х", "х"),
         "статью 2 дополнить пунктом 4 следующего содержания:\n«х»;",
         "2-бап мынадай мазмұндағы 4-тармақпен толықтырылсын:\n«х»;"),
        (change("art_2__para_1__point_3-1", I, "х", "х"),
         "пункт 1 статьи 2 дополнить подпунктом 3-1) следующего содержания:\n«х»;",
         "2-баптың 1-тармағы мынадай мазмұндағы 3-1) тармақшамен толықтырылсын:\n«х»;"),
        (change("art_3__subpara_3", I, "х", "х"),
         "статью 3 дополнить частью третьей следующего содержания:\n«х»;",
         "3-бап мынадай мазмұндағы үшінші бөлікпен толықтырылсын:\n«х»;"),
        (change("art_2__para_1__point_2__indent_2", I, "х", "х"),
         "подпункт 2) пункта 1 статьи 2 дополнить абзацем вторым следующего содержания:\n«х»;",
         "2-баптың 1-тармағының 2) тармақшасы мынадай мазмұндағы екінші абзацпен"
         " толықтырылсын:\n«х»;"),
        (_swap("art_2__para_2", "пять", "десять"),
         "в пункте 2 статьи 2 слово «пять» заменить словом «десять»;",
         "2-баптың 2-тармағындағы «пять» деген сөз «десять» деген сөзбен ауыстырылсын;"),
        (_swap("art_2__para_2", "срок составляет", "срок"),
         "в пункте 2 статьи 2 слова «срок составляет» заменить словом «срок»;",
         "2-баптың 2-тармағындағы «срок составляет» деген сөздер «срок» деген сөзбен"
         " ауыстырылсын;"),
        (_swap("art_2", "5", "10"), "в статье 2 цифры «5» заменить цифрами «10»;",
         "2-баптағы «5» деген цифрлар «10» деген цифрлармен ауыстырылсын;"),
        (_swap("art_2__para_3__subpara_3", "и иные"),
         "в части третьей пункта 3 статьи 2 слова «и иные» исключить;",
         "2-баптың 3-тармағының үшінші бөлігіндегі «и иные» деген сөздер алып тасталсын;"),
        (_swap("art_2", "орган", "и суд", after=True),
         "статью 2 после слова «орган» дополнить словами «и суд»;",
         "2-бап «орган» деген сөзден кейін «и суд» деген сөздермен толықтырылсын;"),
        (change("art_3", ChangeKind.HEADING, "3-бап. Ж", "Статья 3. Н"),
         "заголовок статьи 3 изложить в следующей редакции:\n«Статья 3. Н»;",
         "3-баптың тақырыбы мынадай редакцияда жазылсын:\n«3-бап. Ж»;"),
        (replace(change("art_3", X), formula={"ru": "Статью 3 исключить полностью;"}),
         "Статью 3 исключить полностью;", "3-бап алып тасталсын;"),
    ],
)  # fmt: skip
def test_one_command(made: Change, ru: str, kk: str) -> None:
    assert formula(LAW, made, "ru") == ru
    assert formula(LAW, made, "kk") == kk


@pytest.mark.parametrize(
    ("eid", "ru", "kk"),
    [
        ("art_9__para_1", "часть первую статьи 9 исключить;", "9-баптың бірінші бөлігі алып тасталсын;"),
        ("art_9__para_1__point_2", "пункт 2) части первой статьи 9 исключить;",
         "9-баптың бірінші бөлігінің 2) тармағы алып тасталсын;"),
    ],
)  # fmt: skip
def test_codes_of_profile_b_have_other_names(eid: str, ru: str, kk: str) -> None:
    code = replace(OTHER, profile="B")
    assert formula(code, change(eid, X, act="code-2"), "ru") == ru
    assert formula(code, change(eid, X, act="code-2"), "kk") == kk


def test_changes_of_one_article_stand_under_one_lead() -> None:
    found = commands(DRAFT, ACTS, "ru")
    assert [c.act for c in found] == ["code-2", "law-1", "law-1"]  # codes before laws
    assert found[0].lines() == ["статью 9 исключить."]
    assert found[1].lines() == [
        "в статье 2:",
        "в пункте 1:",
        "дополнить подпунктом 1-1) следующего содержания:",
        "«1-1) проводит аудит;»;",
        "подпункт 2) изложить в следующей редакции:",
        "«2) утверждает порядок;»;",
        "подпункт 3) исключить;",
        "в пункте 2 слово «пять» заменить словом «десять»;",
    ]
    assert commands(DRAFT, ACTS, "kk")[1].lines()[::7] == [
        "2-бапта:",
        "2-тармақтағы «бес» деген сөз «он» деген сөзбен ауыстырылсын;",
    ]


@pytest.mark.parametrize(
    ("kind", "eids", "ru", "kk"),
    [
        (I, ["art_2__para_4", "art_2__para_5"],
         "статью 2 дополнить пунктами 4 и 5 следующего содержания:",
         "2-бап мынадай мазмұндағы 4 және 5-тармақтармен толықтырылсын:"),
        (I, ["art_2__para_1__point_2-1", "art_2__para_1__point_2-2", "art_2__para_1__point_2-3"],
         "пункт 1 статьи 2 дополнить подпунктами 2-1), 2-2) и 2-3) следующего содержания:",
         "2-баптың 1-тармағы мынадай мазмұндағы 2-1), 2-2) және 2-3) тармақшалармен"
         " толықтырылсын:"),
        (I, ["art_3__subpara_2", "art_3__subpara_3"],
         "статью 3 дополнить частями второй и третьей следующего содержания:",
         "3-бап мынадай мазмұндағы екінші және үшінші бөліктермен толықтырылсын:"),
        (X, ["art_2__para_1__point_1", "art_2__para_1__point_2"],
         "подпункты 1) и 2) пункта 1 статьи 2 исключить;",
         "2-баптың 1-тармағының 1) және 2) тармақшалары алып тасталсын;"),
        (X, ["art_2__para_2", "art_2__para_3"], "пункты 2 и 3 статьи 2 исключить;",
         "2-баптың 2 және 3-тармақтары алып тасталсын;"),
    ],
)  # fmt: skip
def test_siblings_in_a_row_make_one_command(kind, eids: list[str], ru: str, kk: str) -> None:
    numbers = [eid.rpartition("_")[2] for eid in eids]
    form = {"para": "{}. а", "point": "{}) а", "subpara": "а"}[
        eids[0].rpartition("__")[2].partition("_")[0]
    ]
    words = [form.format(number) for number in numbers]
    draft = Draft(changes=tuple(change(e, kind, w, w) for e, w in zip(eids, words, strict=True)))
    for lang, worded in (("ru", ru), ("kk", kk)):
        (command,) = commands(draft, ACTS, lang)
        assert command.lines()[0].rstrip(".;") == worded.rstrip(".;")
        assert len(command.lines()) == (1 + len(eids) if kind is I else 1)


@pytest.mark.parametrize(
    ("kinds", "ru", "kk"),
    [
        ([R], "изменение", "өзгеріс"),
        ([R, X], "изменения", "өзгерістер"),
        ([I], "дополнение", "толықтыру"),
        ([I, I], "дополнения", "толықтырулар"),
        ([R, S, I, I], "изменения и дополнения", "өзгерістер мен толықтырулар"),
        ([R, I], "изменение и дополнение", "өзгеріс пен толықтыру"),
    ],
)
def test_what_the_draft_is_called(kinds: list[ChangeKind], ru: str, kk: str) -> None:
    swaps = {"kk": (WordSwap("бес", "он"),), "ru": (WordSwap("пять", "десять"),)}
    units = ["art_1", "art_2__para_2", "art_3-1", "art_3-2"]
    changes = [
        change("art_2__para_3" if kind is X else unit if kind is not I else f"art_3-{n + 1}",
               kind, "а", "а", swaps=swaps if kind is S else {})
        for n, (unit, kind) in enumerate(zip(units, kinds, strict=False))
    ]  # fmt: skip
    draft = Draft(changes=tuple(changes))
    assert (draft_nature(draft, ACTS, "ru"), draft_nature(draft, ACTS, "kk")) == (ru, kk)


def test_several_forms_exchanged_in_one_unit_are_one_change() -> None:
    two = (WordSwap("бес", "он"), WordSwap("күн", "апта"))
    swaps = {"kk": two, "ru": (WordSwap("пять", "десять"),)}
    draft = Draft(changes=(change("art_1", S, swaps=swaps),))
    assert (draft_nature(draft, ACTS, "ru"), draft_nature(draft, ACTS, "kk")) == (
        "изменение",
        "өзгеріс",
    )


def test_a_heading_is_changed_under_the_lead_of_its_article() -> None:
    made = (
        change("art_2__para_2", X),
        change("art_2", ChangeKind.HEADING, "2-бап. Ж", "Статья 2. Н"),
    )
    (ru,), (kk,) = (commands(Draft(changes=made), ACTS, lang) for lang in ("ru", "kk"))
    assert ru.lines() == [
        "в статье 2:",
        "заголовок изложить в следующей редакции:",
        "«Статья 2. Н»;",
        "пункт 2 исключить.",
    ]
    assert kk.lines()[1] == "тақырыбы мынадай редакцияда жазылсын:"


def test_an_empty_draft_has_no_commands() -> None:
    assert commands(Draft(), ACTS, "ru") == []
