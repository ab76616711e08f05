"""The term desk."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kzailaw_desktop.gui.desks.terms import entries
from kzailaw_desktop.gui.desks.terms.entries import TermEntry

pytestmark = pytest.mark.gui


def firsts(page: Any, lang: str, count: int) -> list[str]:
    return [page.table.terms.term(row).first(lang) for row in range(count)]


def test_sorted_by_the_alphabet_of_the_language(bench: Any, qtmodeltester: Any) -> None:
    page = bench.open("terms")
    terms = page.table.terms
    qtmodeltester.check(terms)
    terms.set_terms(
        [
            TermEntry(str(n), {"kk": (word,), "ru": (word,)})
            for n, word in enumerate(["ғғ", "гг", "ее", "ёё"])
        ]
    )
    terms.sort(0)
    assert firsts(page, "kk", 4)[:2] == ["гг", "ғғ"]
    terms.sort(1, Qt.SortOrder.DescendingOrder)
    assert firsts(page, "ru", 4)[-1] != "ғғ"


def test_shipped_terms_with_their_divergences(bench: Any) -> None:
    page = bench.open("terms")
    assert page.table.terms.rowCount() >= 150
    page._choose("divergent")
    divergent = page.table.terms.rowCount()
    assert 5 <= divergent < 150
    assert page.table.choose("data-library-producer")
    assert "изготовитель" in page.side.details.note.text()
    page._choose("defined")
    assert page.table.terms.rowCount() >= 15
    page._choose("all")
    page.filter.setText("изготовитель")
    assert page.table.term().id == "data-library-producer"
    page.filter.setText("нет такого слова")
    assert page.table.terms.rowCount() == 0
    assert not page.side.details.isVisible()


def test_terms_that_are_near_and_not_equal(bench: Any) -> None:
    page = bench.open("terms")
    assert page.table.choose("data-library")
    assert page.side.details.related.isVisible()
    near = next(t for t in page._terms if t.id == "data-set")
    assert near.first("en") in page.side.details.related.text()


def test_own_terms_keep_what_the_form_does_not_show(bench: Any) -> None:
    term = TermEntry(
        "mine", {"ru": ("слово",)}, articles=("art_3",), own=True, related=("data-set",)
    )
    entries.save_own(bench.library, [term])
    assert entries.read(entries.own_file(bench.library))[0].related == ("data-set",)
    page = bench.open("terms")
    assert page.table.choose("mine")
    page._edit()
    page.side.form._save()
    bench.settle()
    kept = entries.read(entries.own_file(bench.library))[0]
    assert (kept.related, kept.articles) == (("data-set",), ("art_3",))


def test_uses_in_any_form_and_language(bench: Any) -> None:
    term = TermEntry("t", {"kk": ("бағдарлама",), "ru": ("программа",)})
    found = {u.eid: u for u in entries.uses(bench.library.act(), term)}
    assert set(found) == {"art_1__point_1", "art_3"}
    assert found["art_3"].counts == {"kk": 1, "ru": 1}  # «О программе»
    start, end = found["art_3"].span
    assert found["art_3"].text[start:end] == "Бағдарлама"


def test_definition_in_both_languages(bench: Any) -> None:
    words = entries.definition(bench.library.act(), TermEntry("t", {}, definition="art_1__point_1"))
    assert words == {"kk": "бағдарлама – үй мысалы;", "ru": "программа – домашний пример;"}


def test_the_user_adds_changes_and_removes_a_term(bench: Any, qtbot: Any) -> None:
    page = bench.open("terms")
    page.add.click()
    form = page.side.form
    form.fields["kk"].field.setText("сынақ ортасы; құмсалғыш")
    form.fields["ru"].field.setText("песочница")
    qtbot.keyClick(form.fields["ru"].field, Qt.Key.Key_Return)
    bench.settle()
    file = entries.own_file(bench.library)
    raw = tomllib.loads(file.read_text(encoding="utf-8"))["term"]
    assert raw[0]["kk"] == ["сынақ ортасы", "құмсалғыш"]
    assert raw[0]["ru"] == ["песочница"]
    term = page.table.term()
    assert term.own
    assert term.first("ru") == "песочница"
    page.side.details.edit.click()
    form.note.field.setText("русское слово шире")
    form.save.click()
    bench.settle()
    assert page.table.term().note["kk"] == "русское слово шире"
    page.side.details.remove.click()
    bench.settle()
    assert "term" not in tomllib.loads(file.read_text(encoding="utf-8")) or not entries.read(file)


def test_search_reads_the_users_glossary(bench: Any) -> None:
    from kzailaw_desktop.search.words.glossary import read

    entries.save_own(
        bench.library, [TermEntry("x", {"kk": ("құмсалғыш",)}, note={"kk": "а"}, own=True)]
    )
    assert read(entries.own_file(bench.library))[0].terms == {"kk": ("құмсалғыш",)}


def test_an_empty_term_is_refused(bench: Any) -> None:
    page = bench.open("terms")
    page.add.click()
    page.side.form.save.click()
    bench.settle()
    assert bench.messages.told.pop().code == "term-empty"
    assert not entries.own_file(bench.library).exists()
    assert page.side.currentIndex() == 1  # the form is still there
