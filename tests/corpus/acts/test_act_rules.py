"""The rules that place a line: each rule's example is its test."""

from __future__ import annotations

import random

import pytest

from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.acts.layout import splitting
from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.acts.placing import subheadings
from kzailaw_desktop.corpus.acts.placing.body import Body
from kzailaw_desktop.corpus.acts.placing.rules import RULES, PlacingRule, place_all
from kzailaw_desktop.corpus.acts.tree import contains
from kzailaw_desktop.corpus.acts.tree.eids import assign
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.corpus.text.para import Para
from kzailaw_desktop.domain import UnitKind

LINES = (
    "1-бап. Тақырып", "2-бап. Тақырып", "Статья 2. Заголовок", "Статья 3", "Статья 5-1",
    "22-1. Үкімет мүшелері", "Глава 1. Начало", "Глава 2", "I тарау", "РАЗДЕЛ 1. НАЧАЛО",
    "Подраздел 1. А", "ОБЩАЯ ЧАСТЬ", "§ 1. Сделки", "II. Товарищество", "1. Общие положения",
    "2. Полное товарищество", "1. Бірінші тармақ:", "2. Второй пункт.", "3.", "1.1. Вложенный.",
    "1) первый;", "2) екінші:", "3) исключен Законом РК от 08.07.2024 № 116-VIII;", "1.1) а;",
    "Часть с большой буквы.", "строка с маленькой буквы", "а) буква;", "– тире;",
    "Примечание.", "Примечания. 1. Первое.", "Ескертпе. Осы бапта:", "Примечание. Текст:",
    "Примечание. См. постановление от 03.12.2024 № 54-НП.", "Сноска. Статья 2 исключена.",
    "Сілтеме. 1-тармақ алып тасталды.", "Примечание ИЗПИ!", "Статьи 9 – 11. Исключены.",
    "4-6-баптар алып тасталды.", "Приложение 1", "1-қосымша", "Приложение 2 к Правилам",
    '"2. Новая редакция:', '«Статья 7. Новая', 'конец редакции.";', "постановляет:", "установил:",
    "Президент", "© 2012. РГП", "Глава 2. Сделки Статья 2. Понятие", "Пункт 2.",
    "Статья 8 Мир", "54) и приказ (СП, № 20, ст.", "А. Озеров", "Утверждены", "Делами Палаты", "қосымша",
    "Ескертпе. ҚР Заңымен 2-тармаққа өзгеріс көзделген (01.01.2027 бастап қолданысқа енгізіледі):",
)  # fmt: skip
LARGE = {"part", "title", "subtitle", "chapter", "section", "article"}
SMALL = {"paragraph", "point", "subparagraph", "indent"}


def _para(number: int, line: str) -> Para:
    """A paragraph; «| А | Б» is a table of one row."""
    row = tuple(cell.strip() for cell in line.split("|")[1:]) if line.startswith("|") else ()
    return Para(number, "" if row else line, rows=(row,) if row else ())


def placed(text: str) -> Body:
    paras = splitting.split([_para(n, line) for n, line in enumerate(text.split("\n"), 1)])
    found = subheadings.find(paras, [marks.mark(p.text, p.folded) for p in paras])
    body = Body(paras, found, "ru")
    place_all(body, 0)
    assign(body.builder.root, "ru")
    return body


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.name)
def test_a_rule_places_its_example(rule: PlacingRule) -> None:
    lines = rule.example.split("\n")
    body = placed("\n".join([*lines, rule.after] if rule.after else lines))
    last = next(p for p in body.placed if p.line == len(lines))
    assert (last.rule, last.unit.eid if last.unit else "") == (rule.name, rule.gives)


def test_the_table_knows_every_place() -> None:
    places = {"act", "remark", "subheading", *(kind.value for kind in UnitKind)}
    assert set(contains.CONTAINS) == places
    assert set().union(*contains.CONTAINS.values()) == places - {"act"}


def test_no_sequence_of_lines_puts_a_unit_where_it_cannot_stand() -> None:
    """3,000 sequences, always the same: articles never in articles, chapters never in chapters."""
    dice = random.Random(12)
    for _ in range(3000):
        root = placed("\n".join(dice.choices(LINES, k=dice.randint(3, 30)))).builder.root
        for node in root.walk():
            for child in node.children:
                assert contains.may_contain(node.place, child.place)
                assert node.kind is not child.kind or child.place in (
                    "point",
                    "annex",
                    "subheading",
                )
        for unit in root.walk():
            kinds = [n.kind.value for n in unit.above() if n.kind]
            assert kinds.count("article") <= 1
            assert not (set(kinds[:1]) & LARGE and set(kinds) & SMALL)


def test_the_report_names_the_rule_of_each_line_and_of_each_doubt() -> None:
    lines = ["ЗАКОН", "О пробе", "Статья 1. А", "1. Б:", "2. В", "4. Г."]
    source = SourceText(tuple(Line(n, t) for n, t in enumerate(lines, 1)), "txt", "x.txt")
    _, report = parse_act(source)
    assert [(each.line, each.rule, each.eid) for each in report.placed] == [
        (1, "title block", ""),
        (2, "title block", ""),
        (3, "heading", "art_1"),
        (4, "paragraph", "art_1__para_1"),
        (5, "paragraph", "art_1__para_2"),
        (6, "paragraph", "art_1__para_4"),
    ]
    report.doubts = report.shape
    found = report.as_json()
    assert found["rules"] == {"title block": 2, "heading": 1, "paragraph": 3}
    assert [(row["kind"], row["rule"]) for row in found["doubts"]] == [
        ("list-without-points", "paragraph")
    ]
