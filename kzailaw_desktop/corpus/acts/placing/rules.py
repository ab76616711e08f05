"""The placing of a line: an ordered table of rules, the first that takes a line places it.

Each rule is a function of the reading and the place in it that says how many paragraphs it has
placed, 0 when it does not apply. Its example is its test: the last line of the example is placed
by this rule, in the unit `gives` («| А | Б» stands for a row of a table). The report of an import
names the rule of each line.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kzailaw_desktop.corpus.acts.placing import apart, numbered
from kzailaw_desktop.corpus.acts.placing import unnumbered as lines
from kzailaw_desktop.corpus.acts.placing.body import Body, Placed
from kzailaw_desktop.corpus.acts.tree.nodes import UnitNode


@dataclass(frozen=True, slots=True)
class PlacingRule:
    """One way to place a line."""

    name: str
    when: str  # the condition in words; `takes` tests it and acts
    takes: Callable[[Body, int], int]
    example: str
    gives: str  # eId of the unit that holds the last line, "" for none
    after: str = ""  # lines after the example that decide it


RULES: tuple[PlacingRule, ...] = (
    PlacingRule(
        "annex",
        "«Приложение 1», «1-қосымша» or «Утверждены приказом…» begins here",
        apart.annex,
        "1. А.\nПриложение 1",
        "annex_1",
    ),
    PlacingRule(
        "signature",
        "the office and name of who signed, or the lines after them",
        apart.signature,
        "1. А.\nПрезидент\nРеспублики Казахстан",
        "",
    ),
    PlacingRule(
        "removed range",
        "one line says that several units are gone",
        numbered.removed_range,
        "Статья 8. А\nБ.\nСтатьи 9 – 11. Исключены Законом РК от 01.02.2025 № 90-VIII.",
        "art_11",
    ),
    PlacingRule(
        "note",
        "«Сноска.», «Ескерту.», or a line that the source marks as a note",
        apart.note,
        "Статья 1. А\nСноска. Статья 1 в редакции Закона РК от 25.06.2020 № 347-VI.",
        "",
    ),
    PlacingRule(
        "quotation",
        "a quotation mark opens here and closes some paragraphs later",
        apart.quotation,
        "1. Изложить в следующей редакции:\n«2. Новая\nредакция.».",
        "para_1__subpara_3",
    ),
    PlacingRule("table", "the paragraph is a table", lines.table, "1. А:\n| Б | В", "para_1"),
    PlacingRule(
        "publisher",
        "a line of the publisher after the text",
        apart.publisher,
        "1. А.\n© 2012. РГП",
        "",
    ),
    PlacingRule(
        "remark",
        "«Примечание.» or «Ескертпе.» inside an article",
        numbered.remark,
        "Статья 1. А\n1. Б.\nПримечание. В.",
        "art_1__subpara_2",
    ),
    PlacingRule(
        "repeated heading",
        "the heading of the open unit stands there once more",
        numbered.repeated_heading,
        "Статья 2. А\nСтатья 2. А",
        "art_2",
    ),
    PlacingRule(
        "heading",
        "a mark of an article or of a larger unit",
        numbered.heading,
        "Статья 1. А\n1. Б.\nГлава 2. В",
        "chp_2",
    ),
    PlacingRule(
        "bare article",
        "the number of an article without its word, among articles that have it",
        numbered.bare_article,
        "Статья 2. А\n1. Б.\n2-1. В",
        "art_2-1",
        "1. Г.",
    ),
    PlacingRule(
        "paragraph of a remark",
        "a number that begins or goes on with those of the open remark",
        numbered.paragraph_of_remark,
        "Статья 1. А\n1. Б.\n2. В.\nПримечания.\n1. Г.",
        "art_1__subpara_2__para_1",
    ),
    PlacingRule(
        "paragraph",
        "«2.» that goes on with the paragraphs of the open unit",
        numbered.paragraph,
        "Статья 1. А\n1. Б.\n2. В.",
        "art_1__para_2",
    ),
    PlacingRule(
        "wrapped number",
        "a number that only stands first because the line was broken before it",
        numbered.wrapped_number,
        "1. Отменить решение (СП, 1980 г., № 20, ст.\n54) и приказ.",
        "para_1",
    ),
    PlacingRule(
        "point", "«2)», «б)» or a dash", numbered.point, "1. А:\n1) б;\n2) в.", "para_1__point_2"
    ),
    PlacingRule(
        "heading goes on",
        "the heading before it has no title yet, or its title is not finished",
        lines.heading_line,
        "Глава 1.\nОБЩИЕ ПОЛОЖЕНИЯ",
        "chp_1",
    ),
    PlacingRule(
        "title of an article",
        "the article before it has no title, and this line reads like one",
        lines.article_title,
        "Статья 1.\nСфера действия",
        "art_1",
    ),
    PlacingRule(
        "first words",
        "the open article has no words of its own yet",
        lines.first_words,
        "Статья 1. А\nТекст статьи.",
        "art_1",
    ),
    PlacingRule(
        "words of a remark",
        "the open remark has no words yet, or goes on",
        lines.remark_words,
        "Статья 1. А\n1. Б.\nПримечание.\nВ этой статье Б – буква.",
        "art_1__subpara_2",
    ),
    PlacingRule(
        "broken line",
        "the line before it does not end a sentence",
        lines.broken,
        "1. Положения, предусмотренные\nнастоящей статьей.",
        "para_1",
    ),
    PlacingRule(
        "line of a point",
        "an unnumbered line inside a point",
        lines.in_point,
        "1. А:\n1) б:\nв;",
        "para_1__point_1__indent_2",
    ),
    PlacingRule(
        "closing words",
        "words after the last point that the list and its introduction share",
        lines.closing,
        "1. Запрещены:\n1) а;\n2) б\nи подобные.",
        "para_1",
    ),
    PlacingRule(
        "part",
        "any other unnumbered line: a part of the open unit",
        lines.part,
        "Статья 1. А\n1. Б.\nВторая часть.",
        "art_1__para_1__subpara_2",
    ),
)


_OUTSIDE = ("note", "signature", "publisher")  # rules that put words outside the units


def place_all(body: Body, begin: int) -> None:
    """Place every paragraph from `begin` on."""
    place = begin
    while place < len(body.paras):
        for rule in RULES:
            taken = rule.takes(body, place)
            if taken:
                unit = None if rule.name in _OUTSIDE else body.top
                note_placing(body, place, taken, rule.name, unit)
                place += taken
                break


def note_placing(body: Body, place: int, taken: int, rule: str, unit: UnitNode | None) -> None:
    """Keep which rule placed paragraphs, and in which unit, for the report of the import."""
    for para in body.paras[place : place + taken]:
        body.placed.append(Placed(para.line, rule, unit))
