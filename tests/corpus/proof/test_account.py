"""The account of words and the doubts of an import."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kzailaw_desktop.corpus import readers
from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.proof.account import take_account
from kzailaw_desktop.corpus.proof.doubts import of_account
from kzailaw_desktop.corpus.proof.prove import prove, refuse_loss
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.domain import Act
from kzailaw_desktop.errors import InputRefused

HEAD = "О пробе\nЗакон Республики Казахстан от 5 мая 2020 года № 7-VI.\n"


def read(text: str) -> tuple[SourceText, Act, ImportReport]:
    lines = tuple(Line(number, line) for number, line in enumerate(text.split("\n"), 1))
    source = SourceText(lines, "docx", "act.docx")
    return source, *parse_act(source)


def test_every_word_has_its_place() -> None:
    source, act, report = read(
        f"{HEAD}Статья 1. А\n1. Б:\n1) в;\n2) г.\n"
        "Сноска. Статья 1 в редакции Закона РК от 01.02.2021 № 9-VI.\n© 2012. РГП"
    )
    assert prove(source, act, report).as_json() == {
        "words": 36, "units": 21, "notes": 13, "tables": 0, "removed": 2, "lost": 0, "moved": 0
    }  # fmt: skip


def test_words_that_are_nowhere_are_lost_and_refuse_the_import() -> None:
    source, act, report = read(f"{HEAD}Статья 1. А\nБ.")
    more = replace(source, lines=(*source.lines, Line(9, "слова " * 3 + "которых нет нигде вовсе")))
    account = take_account(more, act, report)
    assert [(span.line, span.count) for span in account.spans] == [(9, 7)]
    with pytest.raises(InputRefused) as refused:
        refuse_loss(account, "act.docx")
    assert refused.value.code == "import-words-lost"


def test_words_in_another_order_and_words_that_were_joined_are_not_lost() -> None:
    source, act, report = read(f"{HEAD}Статья 1. Заголовок\nПервое предложение. Второе.")
    lines = [replace(line, text=line.text.replace("предло", "предло ")) for line in source.lines]
    turned = replace(source, lines=tuple(reversed(lines)))
    assert take_account(turned, act, report).lost == 0


DOUBTS = {
    "Статья 1. А\nБ.\nСтатья 3. В\nГ.": [("gap", 5, "art_3")],
    "Статья 1. А\nСтороны вправе:\nСтатья 2. Б\nВ.": [("list-without-points", 3, "art_1")],
    "Статья 1. А\nСлова (в скобках.\nСтатья 2. Б\n1) В (г);": [("bracket", 3, "art_1")],
    "Статья 1. А\nЗакон «О пробе.": [("quotation", 3, "art_1")],
    "Статья 1. А\nПункт 1) статьи 5 (далее – пункт).": [],
}


@pytest.mark.parametrize("text", DOUBTS)
def test_doubts_stand_at_their_units(text: str) -> None:
    source, act, report = read(HEAD + text)
    prove(source, act, report)
    found = [doubt.as_json() for doubt in report.doubts]
    assert [(d["kind"], d["line"], d.get("eId", "")) for d in found] == DOUBTS[text]


@pytest.mark.parametrize(
    "name",
    [
        "corpus/law-230-viii.kk.txt", "testdata/official/law-230-viii.ru.txt",
        "testdata/parliament-law.kk.pdf", "testdata/senate-rules.ru.pdf",
        "testdata/personal-data-law-articles-1-7.adilet.ru.html",
    ],
)  # fmt: skip
def test_no_word_of_a_real_act_is_lost(shared: Path, name: str) -> None:
    source = readers.read(shared / name)
    act, report = parse_act(source)
    assert prove(source, act, report).lost == 0


def _law(paragraphs: int = 40) -> str:
    words = [
        "тропа",
        "ведет",
        "мимо",
        "каждого",
        "сада",
        "и",
        "зовется",
        "именем",
        "своего",
        "хозяина",
    ]
    lines = [
        f"{n}. Сад {n * 7} {' '.join(words[n % 5 :] + words[: n % 5])} {n * 11}."
        for n in range(1, paragraphs + 1)
    ]
    return "\n".join(("О садах", "Статья 1. Тропы", *lines))


def test_words_in_the_order_of_the_source_are_not_moved() -> None:
    account = take_account(*read(_law()))
    assert (account.lost, account.moved, account.moves) == (0, 0, [])


def test_paragraphs_that_changed_places_are_told_though_no_word_is_lost() -> None:
    source, act, report = read(_law())
    article = act.expressions[0].body[0]
    units = list(article.children)
    units[5], units[30] = units[30], units[5]
    body = (replace(article, children=tuple(units)),)
    moved = replace(act, expressions=(replace(act.expressions[0], body=body),))
    account = take_account(source, moved, report)
    assert account.lost == 0
    assert {span.line for span in account.moves} == {8, 33}
    assert "words-moved" in {d.kind for d in of_account(account, "ru")}


def test_a_long_run_out_of_place_needs_the_users_yes() -> None:
    source, act, report = read(_law(80))
    article = act.expressions[0].body[0]
    units = article.children
    body = (replace(article, children=(*units[30:60], *units[:30], *units[60:])),)
    moved = replace(act, expressions=(replace(act.expressions[0], body=body),))
    with pytest.raises(InputRefused) as refused:
        refuse_loss(take_account(source, moved, report), "x.txt")
    assert refused.value.code == "import-words-moved"
