"""Amending commands read with the rules that write them; what is not understood is listed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from annex_law import annex_law
from forms_law import law as forms_law
from generated import Maker
from sample_law import ACTS, DATE, DRAFT, LAW

from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act, Expression, Status
from kzailaw_desktop.domain import UnitKind as K
from kzailaw_desktop.drafting import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.applying.fragment import provision
from kzailaw_desktop.drafting.reading.applied import apply_bill, joined, text_lines
from kzailaw_desktop.drafting.reading.chains import read_chain
from kzailaw_desktop.drafting.reading.reader import read_bill
from kzailaw_desktop.export.draft_documents.bill import bill_lines


def differing(draft: Draft, acts: dict[str, Act]) -> list[str]:
    """The lines in which the bill read back makes another act than the draft."""
    found = []
    for lang in ("kk", "ru"):
        read = read_bill(bill_lines(draft, acts, lang), acts, lang, draft.acts()[0])
        found += [f"not understood: {one.text}" for one in read.unread]
        for id in draft.acts():
            wanted = [line.new for line in amend(acts[id], draft, lang).lines() if line.new]
            again = Draft(changes=tuple(read.changes))
            made = [line.new for line in amend(acts[id], again, lang).lines() if line.new]
            found += [a for a, b in zip(wanted, made, strict=False) if a != b]
            found += [] if len(wanted) == len(made) else [f"{len(wanted)} != {len(made)}"]
    return found


@pytest.fixture(scope="module")
def law(root: Path) -> Act:
    act = Store(root / "corpus", read_only=True).load("law-230-viii")
    assert isinstance(act, Act)
    return act


def test_bill_of_all_kinds_is_read_back() -> None:
    assert differing(DRAFT, ACTS) == []


@pytest.mark.parametrize("seed", range(40))  # benchmarks/round_trip.py does a thousand
def test_generated_bills_are_read_back(seed: int, law: Act) -> None:
    act = (law, LAW, replace(LAW, profile="B", subtype="code"))[seed % 3]
    draft = Maker(act, seed).draft(seed)
    assert not draft.changes or differing(draft, {act.id: act}) == []


@pytest.mark.parametrize(
    ("text", "lang", "path", "numbers"),
    [
        ("подпункты 3), 3-1) и 4) пункта 1 статьи 13", "ru",
         [(K.ARTICLE, "13"), (K.PARAGRAPH, "1")], ("3", "3-1", "4")),
        ("в части третьей пункта 12", "ru", [(K.PARAGRAPH, "12")], ("3",)),
        ("абзацы второй и третий подпункта 5)", "ru", [(K.POINT, "5")], ("2", "3")),
        ("во втором предложении части первой", "ru", [(K.SUBPARAGRAPH, "1")], ("2",)),
        ("статьями 5-1 и 5-2", "ru", [], ("5-1", "5-2")),
        ("13-баптың 1-тармағының 3) тармақшасы", "kk",
         [(K.ARTICLE, "13"), (K.PARAGRAPH, "1")], ("3",)),
        ("17-бабы 1-тармағының бірінші бөлігінде", "kk",
         [(K.ARTICLE, "17"), (K.PARAGRAPH, "1")], ("1",)),
        ("3), 4) және 5) тармақшалармен", "kk", [], ("3", "4", "5")),
        ("жиырма бірінші бөлігі", "kk", [], ("21",)),
    ],
)  # fmt: skip
def test_names_of_units(text: str, lang: str, path, numbers) -> None:
    chain = read_chain(text, lang)
    assert chain is not None
    assert (chain.above, chain.numbers) == (path, numbers)


@pytest.mark.parametrize(
    ("text", "lang"),
    [("статья расходов", "ru"), ("порядок", "ru"), ("пункт", "ru"), ("мәтін", "kk"), ("", "ru"),
     ("пункта 1 подпункт 3)", "ru"), ("1-тармағы 3-бабының", "kk")],
)  # fmt: skip
def test_other_words_are_no_units(text: str, lang: str) -> None:
    assert read_chain(text, lang) is None


FOREIGN = {
    "ru": """Статья 1. Внести в Закон Республики Казахстан от 17 ноября 2025 года "Об учете" изменения:
1) в пункте 1 статьи 2:
подпункт 2) изложить в следующей редакции:
"2) ведет "особый" реестр;";
подпункт 3) признать утратившим силу;
2) пункт 2 статьи 2 после слова "пять" дополнить словом "рабочих";
3) статью 3 дополнить частью второй следующего содержания:
"Вторая часть.";
4) по всему тексту слова "порядок" заменить словом "правила";
5) в статье 2 дополнить неведомо чем;
Статья 2. Настоящий Закон вводится в действие с 1 января 2027 года.""",
    "kk": """1-бап. "Тіркеу туралы" 2025 жылғы 17 қарашадағы Қазақстан Республикасының Заңына мынадай өзгерістер енгізілсін:
1) 2-баптың 1-тармағында:
2) тармақша мынадай редакцияда жазылсын:
"2) "ерекше" тізілім жүргізеді;";
3) тармақша күші жойылды деп танылсын;
2) 2-баптың 2-тармағы "бес" деген сөзден кейін "жұмыс" деген сөзбен толықтырылсын;
3) 3-бап мынадай мазмұндағы екінші бөлікпен толықтырылсын:
"Екінші бөлік.";
4) бүкіл мәтін бойынша "тәртібін" деген сөз "қағидаларын" деген сөзбен ауыстырылсын;
5) 2-бап белгісіз бірдеңемен толықтырылсын;
2-бап. Осы Заң 2027 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.""",
}  # fmt: skip


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_bill_of_another_drafter(lang: str) -> None:
    read = read_bill(FOREIGN[lang].splitlines(), ACTS, lang)
    assert [(str(c.kind), c.eid) for c in read.changes] == [
        ("replace", "art_2__para_1__point_2"),
        ("repeal", "art_2__para_1__point_3"),
        ("words", "art_2__para_2"),
        ("insert", "art_3__subpara_2"),
        ("words", ""),
    ]
    assert len(read.unread) == 1  # never guessed


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["В Закон Республики Казахстан «О связи»:", "статью 3 исключить."], "no-act"),
        (["статью 99 исключить;"], "no-unit"),
        (["статью 3 переставить и дополнить;"], "no-command"),
        (["статью 3 изложить в следующей редакции:", "«Статья 3. Без конца"], "quotation"),
        (["статьи 2 и 3 изложить в следующей редакции:", "«Статья 2. Одна»;"], "no-unit"),
    ],
)
def test_what_is_not_understood_is_listed(lines: list[str], reason: str) -> None:
    act = "" if reason == "no-act" else "law-1"
    read = read_bill(lines, {"law-1": LAW}, "ru", act)
    assert [one.reason for one in read.unread] == [reason]
    assert read.changes == []


def amending(text: str) -> Act:
    first, *rest = text.split("\nСтатья 2.")
    body = (provision(first.splitlines(), K.ARTICLE, "art_1"),)
    later = dt.date(2026, 1, 5)
    expression = Expression("ru", later, Status.OFFICIAL, "О внесении изменений", body)
    assert rest
    return Act("law-9", "/akn/kz/act/2026-01-05/9", "9", later, (expression,))


def test_an_amending_act_is_compared_with_the_next_edition() -> None:
    bill = amending(FOREIGN["ru"])
    assert any("ведет" in line for line in text_lines(bill.expressions[0]))
    first = apply_bill(bill, {"law-1": LAW}, "ru")
    assert first is not None
    (done,) = first.acts
    assert (done.edition, done.next_edition, done.differences) == (DATE, None, ())
    lines = [line.new for line in done.amended.lines() if line.new]
    text = LAW.expression("ru")
    assert text is not None
    following = replace(
        text, edition=dt.date(2026, 1, 20),
        body=(provision(lines, K.CHAPTER, "chp_1"),),
    )  # fmt: skip
    both = replace(LAW, expressions=(*LAW.expressions, following))
    again = apply_bill(bill, {"law-1": both}, "ru")
    assert again is not None
    assert again.acts[0].next_edition == dt.date(2026, 1, 20)
    assert again.acts[0].differences == ()


def test_both_languages_become_one_draft() -> None:
    read = {
        lang: read_bill(bill_lines(DRAFT, ACTS, lang), ACTS, lang).changes for lang in ("kk", "ru")
    }
    made = joined(read)
    assert len(made) == len(DRAFT.changes)
    assert all(
        set(change.texts or change.swaps) == {"kk", "ru"}
        for change in made
        if change.kind is not ChangeKind.REPEAL
    )


LEADS = {
    "ru": ["в статьях 5 и 80:", "пункт 2 исключить;", "пункт 1 статьи 7 исключить;"],
    "kk": ["5 және 80-баптарда:", "2-тармақ алып тасталсын;", "7-баптың 1-тармағы алып тасталсын;"],
}


@pytest.mark.parametrize("lang", LEADS)
def test_commands_below_a_unit_that_is_not_there_are_listed(lang: str) -> None:
    """The unit of the lines before is not taken in its place."""
    first = {"ru": "в статье 8:", "kk": "8-бапта:"}[lang]
    read = read_bill([first, *LEADS[lang]], {"law-9": forms_law()}, lang, "law-9")
    assert [change.eid for change in read.changes] == ["art_7__para_1"]
    assert [(one.line, one.reason) for one in read.unread] == [(3, "no-unit")]


@pytest.mark.parametrize(
    ("lang", "line"),
    [("ru", "пункт 1 приложения к указанному Закону исключить;"),
     ("kk", "аталған Заңға қосымшаның 1-тармағы алып тасталсын;")],
)  # fmt: skip
def test_the_only_annex_needs_no_number(lang: str, line: str) -> None:
    read = read_bill([line], {"law-77": annex_law(1)}, lang, "law-77")
    assert [change.eid for change in read.changes] == ["annex_1__para_1"]
    among_two = read_bill([line], {"law-77": annex_law()}, lang, "law-77")
    assert [one.reason for one in among_two.unread] == ["no-unit"]


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_annexes_are_worded_and_read_back(lang: str) -> None:
    texts = {"ru": "Приложение 3\nЖурнал\n1. Запись.", "kk": "3-қосымша\nЖурнал\n1. Жазба."}
    changes = (
        Change("law-77", "annex_3", ChangeKind.INSERT, "a", texts),
        Change("law-77", "annex_1__para_2__point_1", ChangeKind.REPEAL, "b"),
        Change("law-77", "annex_2__chp_2", ChangeKind.HEADING, "c",
               {"ru": "Глава 2. Учет", "kk": "2-тарау. Есеп"}),
    )  # fmt: skip
    acts = {"law-77": annex_law()}
    assert differing(Draft(changes=changes), acts) == []
    lines = "\n".join(bill_lines(Draft(changes=changes), acts, lang))
    wanted = {
        "ru": ("дополнить приложением 3 следующего содержания:", "заголовок главы 2 приложения 2"),
        "kk": (
            "мынадай мазмұндағы 3-қосымшамен толықтырылсын:",
            "2-қосымшаның 2-тарауының тақырыбы",
        ),
    }
    assert all(words in lines for words in wanted[lang])
