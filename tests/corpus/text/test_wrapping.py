"""Broken lines and words joined again."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzailaw_desktop.corpus.articles.commentary import parse_commentary
from kzailaw_desktop.corpus.reports.report import Repair
from kzailaw_desktop.corpus.text.layout import Layout, fragments, measure, survey
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.corpus.text.wrapping import JoinedBlock, keeps_hyphen, rejoin
from kzailaw_desktop.errors import InputRefused

PARAGRAPHS = [
    "Бұл үлгі абзац жолдарға бөлініп, кейін қайта біріктірілуі тиіс, сондықтан ол бірнеше жолға "
    "созылатындай ұзын етіп жазылған және ішінде екі сөйлем бар. Екінші сөйлем де қысқа емес.",
    "Қысқа абзац.",
    "Второй образец написан по-русски и тоже занимает несколько строк, чтобы было видно, что "
    "строки соединяются в один абзац, а не остаются порознь.",
    "Последний абзац говорит о том же самом другими словами и заканчивается, как положено, точкой.",
]


def wrapped(indent: str) -> list[str]:
    lines = []
    for text in PARAGRAPHS:
        lines += textwrap.wrap(text, 58, initial_indent=indent, break_on_hyphens=False)
    return lines


def join(lines: list[str]) -> tuple[list[JoinedBlock], list[Repair]]:
    parts = fragments((n, text, 0) for n, text in enumerate(lines, 1))
    repairs: list[Repair] = []
    return rejoin(parts, survey(parts), repairs), repairs


@pytest.mark.parametrize("indent", ["", "    "])
def test_paragraphs_come_back(indent: str) -> None:
    blocks, _ = join(wrapped(indent))
    assert [b.text for b in blocks] == PARAGRAPHS


def test_blank_lines_between_paragraphs() -> None:
    lines = [x for text in PARAGRAPHS for x in (*textwrap.wrap(text, 58), "")]
    assert [b.text for b in join(lines)[0]] == PARAGRAPHS


def test_lines_that_are_paragraphs_stay() -> None:
    assert [b.text for b in join(PARAGRAPHS)[0]] == PARAGRAPHS


@pytest.mark.parametrize(
    ("left", "right", "keeps"),
    [
        ("законодатель", "ства", False),  # the text has the word whole
        ("веб", "сайтов", True),
        ("Премьер", "Министр", True),
        ("AI", "ассистент", True),
        ("какие", "то", True),
        ("екі", "үш", True),  # the text has it with the hyphen
        ("12", "сі", True),
        ("неведо", "мое", False),  # nothing tells: this text divides words
    ],
)
def test_hyphens_kept_or_taken(left: str, right: str, keeps: bool) -> None:
    words = ("екі-үш", "законодательства", "сайт")
    layout = Layout(True, 40.0, "none", False, 0, True, words)
    assert keeps_hyphen(left, right, layout) is keeps


def test_hyphen_written_by_a_pdf_library() -> None:
    blocks, repairs = join(["Бұл вице\ufffeминистр және басқа сөз.", "Soft\u00adware is mended."])
    assert [b.text for b in blocks] == ["Бұл вице-министр және басқа сөз.", "Software is mended."]
    assert [r.after for r in repairs] == ["вице-министр", "Software"]


def test_narrow_letters_are_narrow() -> None:
    assert measure("іііі") < measure("аааа") < measure("шшшш")


LETTERS = st.text("абвАБә.,;:!?-–()«»0123456789 №/", max_size=60)
KNOWN = st.sampled_from(
    ["Введение", "Аннотация. Слово", "Түйін сөздер: бір, екі", "Литература", "1. Книга", "## Тарау",
     "Образцов А.Б.", "УДК 34", "Сведения об авторах", "1. Аннотация: текст", "Поступила 1 мая 2024"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(LETTERS | KNOWN, max_size=20), st.booleans())
def test_any_article_keeps_its_words(texts: list[str], paged: bool) -> None:
    lines = tuple(Line(n, t, page=n // 5 + 1 if paged else 0) for n, t in enumerate(texts, 1))
    try:
        commentary, report = parse_commentary(SourceText(lines, "txt", "any.txt"))
    except InputRefused:
        return
    kept = [s.heading for s in commentary.sections]
    kept += [p.text for s in commentary.sections for p in s.paragraphs]
    kept += [r.before for r in report.repairs if not r.after]

    def letters(words: list[str]) -> list[str]:
        return sorted(c for c in "".join(words) if c.isalnum())

    assert letters(kept) == letters(texts)
