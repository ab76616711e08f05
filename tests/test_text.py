"""Letters and titles."""

from __future__ import annotations

import pytest

from kzailaw_desktop.text import fold_lookalikes, language_of, sort_key, unquoted


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("«Об искусственном интеллекте»", "Об искусственном интеллекте"),
        ("О внесении изменений в Закон «Об ИИ»", "О внесении изменений в Закон «Об ИИ»"),
        ("«О науке» и «Об образовании»", "«О науке» и «Об образовании»"),
        ("«О Законе «Об ИИ»»", "О Законе «Об ИИ»"),
        ('"О связи"', "О связи"),
        ("  Жасанды  интеллект туралы ", "Жасанды интеллект туралы"),
    ],
)
def test_marks_around_a_whole_title_go_and_those_inside_stay(title: str, bare: str) -> None:
    assert unquoted(title) == bare


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Жасанды интеллект жүйелері", "kk"),
        ("Системы искусственного интеллекта", "ru"),
        ("Artificial intelligence systems", "en"),
    ],
)
def test_the_language_of_a_passage_is_seen_from_its_words(text: str, lang: str) -> None:
    assert language_of(text) == lang


def test_latin_letters_inside_cyrillic_words_are_folded_in_place() -> None:
    assert fold_lookalikes("Cтатья бөлiк VI") == "Статья бөлік VI"


def test_kazakh_letters_sort_beside_their_kin() -> None:
    words = ["яблоко", "ғылым", "гүл", "қала", "кітап", "ән", "ант"]
    assert sorted(words, key=lambda w: sort_key(w, "kk")) == [
        "ант", "ән", "гүл", "ғылым", "кітап", "қала", "яблоко",
    ]  # fmt: skip
