"""The Kazakh stemmer: single words, our own word list, and the treebank where it is at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzailaw_desktop.search.evaluate import read_gold, score_stems, treebank_scores
from kzailaw_desktop.search.stem_kk import stem


@pytest.mark.parametrize(
    ("forms", "why"),
    [
        ("қауіп қаупі қаупін қауіптерді", "a vowel is lost"),
        ("халық халқы халқының", "a vowel is lost"),
        ("кітап кітабы кітаптар", "п sounds б"),
        ("тармақ тармағы тармағында", "қ sounds ғ"),
        ("пайдалану пайдаланылатын пайдаланған пайдаланады", "tenses and the passive"),
        ("белгілеу белгіленген белгілейді", "the passive of a verb made of a noun"),
        ("оқу оқиды оқитын", "ы melts into и"),
        ("акт актілер актісінде", "a loan that gains і"),
        ("модель моделі модельдердің", "a loan that loses ь"),
        ("процесс процесі процестер", "a loan that loses a letter"),
        ("технология технологиялардың технологиясын", "я holds a suffix"),
        ("ол оның оған онымен", "a pronoun"),
    ],
)
def test_forms_of_a_word_share_a_stem(forms: str, why: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1, why


@pytest.mark.parametrize(
    "word",
    [
        "мәжіліс",
        "үлес",
        "нысан",
        "парламент",
        "отырыс",
        "келісім",
        "тиіс",
        "үкім",
        "маңызды",
        "міндетті",
    ],
)
def test_protected_words_are_whole(word: str) -> None:
    assert stem(word) == word


@pytest.mark.parametrize("word", ["", "а", "я", "ққ", "ь", "ыы", "230", "x" * 500, "а-б-в", "ние"])
def test_odd_words_do_no_harm(word: str) -> None:
    assert isinstance(stem(word), str)


def test_own_word_list(root: Path) -> None:
    lists, apart = read_gold(root / "tests" / "golden" / "stems-kk.toml")
    for pairs in lists.values():
        score = score_stems(pairs, stem)
        assert score.recall > 0.98
        assert score.precision > 0.98
    assert sum(map(len, lists.values())) > 1400
    assert all(stem(a) != stem(b) for a, b in apart)


def test_treebank_half_not_looked_at(shared: Path) -> None:
    scores = treebank_scores(shared / "testdata" / "kazakh-lemmas.conllu")
    assert scores["nouns"].recall > 0.96
    assert scores["nouns"].precision > 0.99
    assert scores["all words"].recall > 0.83
    assert scores["all words"].precision > 0.965
