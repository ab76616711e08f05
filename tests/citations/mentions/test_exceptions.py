"""The table of exceptions: nothing is found in its examples, each by its own rule."""

import pytest

from kzailaw_desktop.citations import cite
from kzailaw_desktop.citations.evaluate import library_index
from kzailaw_desktop.citations.mentions.sorting import EXCEPTIONS, Rule

KEPT = [
    ("Согласно статье 76 Конституции суды независимы.", "art_76"),
    ("По пункту 5 статьи 8 договора о ЕАЭС пошлины сняты.", "art_8__para_5"),
    ("В главе 2 Закона даны принципы.", "chp_2"),
    ("Закон РК № 230-VIII, ст. 8", "art_8"),
    ("Вторая статья Закона об ИИ коротка.", "art_2"),
    ("Пункт 3 статьи 17 запрещает манипуляции.", "art_17__para_3"),
]


@pytest.mark.parametrize("rule", EXCEPTIONS, ids=lambda r: r.name)
def test_an_exception_is_no_citation(rule: Rule) -> None:
    found = cite(rule.example, library_index(), act="law-230-viii")
    assert [(c.text, c.eid) for c in found] == []


@pytest.mark.parametrize(("text", "eid"), KEPT)
def test_what_looks_like_an_exception_and_is_none(text: str, eid: str) -> None:
    assert [c.eid for c in cite(text, library_index(), act="law-230-viii")] == [eid]
