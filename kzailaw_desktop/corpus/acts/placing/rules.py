"""The placing of a line: an ordered table of rules, the first that takes a line places it.

Each rule is a function of the reading and the place in it that says how many paragraphs it has
placed, 0 when it does not apply. Its example is its test: the last line of the example is placed
by this rule, in the unit `gives`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kzailaw_desktop.corpus.acts.placing import apart, numbered
from kzailaw_desktop.corpus.acts.placing import unnumbered as lines
from kzailaw_desktop.corpus.acts.placing.body import Body, Placed


@dataclass(frozen=True, slots=True)
class PlacingRule:
    """One way to place a line."""

    name: str
    takes: Callable[[Body, int], int]
    example: str
    gives: str  # eId of the unit that holds the last line, "" for none
    after: str = ""  # lines after the example that decide it


RULES: tuple[PlacingRule, ...] = (
    PlacingRule("annex", apart.annex, "1. А.\nПриложение 1", "annex_1"),
    PlacingRule("signature", apart.signature, "1. А.\nПрезидент\nРеспублики Казахстан", ""),
    PlacingRule(
        "removed range",
        numbered.removed_range,
        "Статья 8. А\nБ.\nСтатьи 9 – 11. Исключены Законом РК от 01.02.2025 № 90-VIII.",
        "art_11",
    ),
    PlacingRule(
        "note",
        apart.note,
        "Статья 1. А\nСноска. Статья 1 в редакции Закона РК от 25.06.2020 № 347-VI.",
        "",
    ),
    PlacingRule(
        "quotation",
        apart.quotation,
        "1. Изложить в следующей редакции:\n«2. Новая\nредакция.».",
        "para_1__subpara_3",
    ),
    PlacingRule("table", lines.table, "", ""),
    PlacingRule("publisher", apart.publisher, "1. А.\n© 2012. РГП", ""),
    PlacingRule(
        "remark", numbered.remark, "Статья 1. А\n1. Б.\nПримечание. В.", "art_1__subpara_2"
    ),
    PlacingRule("repeated heading", numbered.repeated_heading, "Статья 2. А\nСтатья 2. А", "art_2"),
    PlacingRule("heading", numbered.heading, "Статья 1. А\n1. Б.\nГлава 2. В", "chp_2"),
    PlacingRule(
        "bare article", numbered.bare_article, "Статья 2. А\n1. Б.\n2-1. В", "art_2-1", "1. Г."
    ),
    PlacingRule(
        "paragraph of a remark",
        numbered.paragraph_of_remark,
        "Статья 1. А\n1. Б.\n2. В.\nПримечания.\n1. Г.",
        "art_1__subpara_2__para_1",
    ),
    PlacingRule("paragraph", numbered.paragraph, "Статья 1. А\n1. Б.\n2. В.", "art_1__para_2"),
    PlacingRule(
        "wrapped number",
        numbered.wrapped_number,
        "1. Отменить решение (СП, 1980 г., № 20, ст.\n54) и приказ.",
        "para_1",
    ),
    PlacingRule("point", numbered.point, "1. А:\n1) б;\n2) в.", "para_1__point_2"),
    PlacingRule("heading goes on", lines.heading_line, "Глава 1.\nОБЩИЕ ПОЛОЖЕНИЯ", "chp_1"),
    PlacingRule("title of an article", lines.article_title, "Статья 1.\nСфера действия", "art_1"),
    PlacingRule("first words", lines.first_words, "Статья 1. А\nТекст статьи.", "art_1"),
    PlacingRule(
        "words of a remark",
        lines.remark_words,
        "Статья 1. А\n1. Б.\nПримечание.\nВ этой статье Б – буква.",
        "art_1__subpara_2",
    ),
    PlacingRule(
        "broken line", lines.broken, "1. Положения, предусмотренные\nнастоящей статьей.", "para_1"
    ),
    PlacingRule("line of a point", lines.in_point, "1. А:\n1) б:\nв;", "para_1__point_1__indent_2"),
    PlacingRule(
        "closing words", lines.closing, "1. Запрещены:\n1) а;\n2) б\nи подобные.", "para_1"
    ),
    PlacingRule(
        "part", lines.part, "Статья 1. А\n1. Б.\nВторая часть.", "art_1__para_1__subpara_2"
    ),
)


def place_all(body: Body, begin: int) -> None:
    """Place every paragraph from `begin` on."""
    place = begin
    while place < len(body.paras):
        for rule in RULES:
            taken = rule.takes(body, place)
            if taken:
                _note_placing(body, place, taken, rule.name)
                place += taken
                break


def _note_placing(body: Body, place: int, taken: int, rule: str) -> None:
    unit = None if rule in ("note", "signature", "publisher") else body.top
    for para in body.paras[place : place + taken]:
        body.placed.append(Placed(para.line, rule, unit))
