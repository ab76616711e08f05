"""Word pairs are learnt from aligned texts, kept as a file, and asked for by any form."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzailaw_desktop.bilingual.learning import Bitext, Stems, learn
from kzailaw_desktop.search.words.bilingual import WordPair, WordPairs, translations, write_pairs

TEXTS = (
    ("Сенат отырысы ашық өткізіледі.", "Заседание Сената проводится открыто."),
    ("Мәжіліс отырысы жабық өткізіледі.", "Заседание Мажилиса проводится закрыто."),
    ("Комитет отырысы кейінге қалдырылады.", "Заседание комитета откладывается."),
    ("Комитет қаулысы жарияланады.", "Постановление комитета публикуется."),
    ("Сенат қаулысы күшін жояды.", "Постановление Сената утрачивает силу."),
    ("Мәжіліс қаулысы жарияланады.", "Постановление Мажилиса публикуется."),
)


def _learnt(act: str = "a") -> WordPairs:
    stems = Stems()
    texts = [Bitext(stems.of(kk, "kk"), stems.of(ru, "ru"), act) for kk, ru in TEXTS]
    return WordPairs.of(learn(texts, stems))


@pytest.mark.parametrize(
    ("kazakh", "russian"),
    [("отырысы", "заседание"), ("қаулысы", "постановление"), ("комитет", "комитета")],
)
def test_what_stands_together_is_learnt_in_both_directions(kazakh: str, russian: str) -> None:
    lexicon = _learnt()
    assert lexicon.translations(kazakh, "kk", "ru")[0][0] == russian
    assert lexicon.translations(russian, "ru", "kk")[0][0] == kazakh


def test_the_same_texts_give_the_same_file(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_pairs(tmp_path / name, _learnt().pairs, "head")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    again = WordPairs.load(tmp_path / "one", tmp_path / "none")
    assert again.translations("отырыстар", "kk", "ru")[0][0] == "заседание"


def test_an_act_is_judged_without_what_it_alone_taught() -> None:
    lexicon = _learnt("only")
    assert not lexicon.without("only").pairs
    assert lexicon.without("other").pairs == lexicon.pairs


def test_lines_that_are_no_pairs_are_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "lexicon.tsv"
    file.write_text("# a\nword\nкк\tру\tмного\t0.1\tкк\tру\t\nбап\tстат\t0.9\t0.9\tбап\tстатья\t\n")
    assert WordPairs.load(file).pairs == [WordPair("бап", "стат", 0.9, 0.9, "бап", "статья")]


@pytest.mark.parametrize(
    ("word", "lang", "other", "expected"),
    [
        ("отырыстардың", "kk", "ru", "заседание"),
        ("собственника", "ru", "kk", "иегер"),
        ("қауіп-қатер", "kk", "ru", "риск"),
        ("законодательством", "ru", "kk", "заңнама"),
    ],
)
def test_the_shipped_lexicon(word: str, lang: str, other: str, expected: str) -> None:
    found = translations(word, lang, other)
    assert any(own.startswith(expected[:5]) or expected in own for own, _ in found)
    assert all(0 < chance <= 1 for _, chance in found)


@pytest.mark.parametrize(
    ("word", "lang", "other"), [("жоқсөзқой", "kk", "ru"), ("law", "en", "ru")]
)
def test_an_unknown_word_has_no_translations(word: str, lang: str, other: str) -> None:
    assert translations(word, lang, other) == []
