"""The Kazakh stemmer: single words, our own word list, and the treebank where it is installed."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kzailaw_desktop import paths
from kzailaw_desktop.search.evaluate import read_gold, score_stems, treebank_scores
from kzailaw_desktop.search.words.lexicon import Lexicon
from kzailaw_desktop.search.words.stem_kk import stem


@pytest.mark.parametrize(
    ("forms", "why"),
    [
        ("құжат құжаттар құжаттарда", "plural"),
        ("құжат құжатымыз құжатыңыз құжаты құжаттары", "possessive"),
        ("шешім шешімнің шешімге шешімді шешімде шешімнен шешіммен", "case"),
        ("мәлімет мәліметімізге мәліметтерінше мәліметтеріндегі", "one suffix after another"),
        ("депутат депутатпын депутатпыз депутаттармыз", "person on a noun"),
        ("бекіту бекітемін бекітесің бекітесіз бекітеді бекітеміз бекітесіздер", "person"),
        ("қабылдау қабылдадым қабылдадыңыз қабылдады қабылдадық", "person in the past"),
        ("беру берді береді берер берген беріпті бермек бермекші", "tense"),
        ("болу болсын болайық болыңыз болыңыздар болыңдар болса болсақ", "mood"),
        ("жасау жасамайды жасамаған жасамас жасамай", "negation"),
        ("көздеу көздейтін көздеген көздейтіндер көздегені көздегендіктен", "participles"),
        ("болу болғандығы болғандығын болатындығын болмағандықтан", "that it is so"),
        ("енгізу енгізіп енгізе енгізгенше енгізбейінше енгізгелі", "converbs"),
        ("ену енген енеді енгенге", "entering into force"),
        ("пайдалану пайдаланылатын пайдаланған пайдаланады", "tenses and the passive"),
        ("белгілеу белгіленген белгілейді", "the passive of a verb made of a noun"),
        ("жасау жасалды жасалынды", "the passive twice"),
        ("айналдыру айналдырды айналдырылған", "a causative has its own forms"),
        ("ету етіледі етілген ететін", "a short verb"),
        ("қауіп қаупі қаупін қауіптерді", "a vowel is lost"),
        ("халық халқы халқының", "a vowel is lost"),
        ("кітап кітабы кітаптар", "п sounds б"),
        ("тармақ тармағы тармағында", "қ sounds ғ"),
        ("оқу оқиды оқитын", "ы melts into и"),
        ("акт актілер актісінде", "a loan that gains і"),
        ("модель моделі модельдердің", "a loan that loses ь"),
        ("процесс процесі процестер", "a loan that loses a letter"),
        ("технология технологиялардың технологиясын", "я holds a suffix"),
        ("банк банктің банкі банктер банкке", "a loan of the other harmony"),
        ("тоқаев тоқаевтың тоқаевке тоқаевқа", "a name of either harmony"),
        ("терроризм терроризмді терроризмге", "a loan with и alone"),
        ("минут минутқа минутта", "a loan with no vowel of a harmony"),
        ("отбасы отбасында отбасына", "a word that is possessive already"),
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
        "қауіпсіз",
        "міндеттеме",
        "пайдаланушы",
        "төреші",
        "шектеулі",
    ],
)
def test_protected_words_are_whole(word: str) -> None:
    assert stem(word) == word


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("құқықтық", "құқық"),
        ("қауіпсіздік", "қауіп"),
        ("ретінде", "рет"),
        ("байланысты", "байланыс"),
        ("тоқталды", "тоқтады"),
        ("ұстанады", "ұстайды"),
        ("таралды", "тарау"),
        ("міндеттемесі", "міндеттеу"),
    ],
)
def test_what_is_another_word_stays_apart(word: str, other: str) -> None:
    assert stem(word) != stem(other)


class Vocabulary:
    """An index that only knows its stems."""

    def __init__(self, *stems: str) -> None:
        self.stems = stems

    def vocabulary(self, field: str, start: str = "") -> Iterator[tuple[str, int]]:
        return ((stem, 1) for stem in self.stems if stem.startswith(start))

    def doc_freq(self, field: str, term: str) -> int:
        return int(term in self.stems)


def test_passives_and_derivatives_are_related() -> None:
    lexicon = Lexicon(Vocabulary("kалу", "kалыну", "kалтын", "kқұқық", "kқұқықтық", "kтаралу"))
    assert lexicon.related("kалу") == ["kалыну"]
    assert lexicon.related("kалыну") == ["kалу"]
    assert lexicon.related("kқұқық") == ["kқұқықтық"]
    assert "kқұқық" in lexicon.related("kқұқықтық")


def test_a_phrase_with_an_auxiliary_keeps_both_stems() -> None:
    phrases = ("қамтамасыз ету", "қамтамасыз етіледі", "қамтамасыз ететін")
    assert len({tuple(map(stem, phrase.split())) for phrase in phrases}) == 1


def test_the_protected_list_is_of_the_law() -> None:
    file = paths.resources() / "search" / "stems.kk.toml"
    legal = tomllib.loads(file.read_text(encoding="utf-8"))["legal"].split()
    assert 200 <= len(set(legal)) == len(legal) <= 400


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
