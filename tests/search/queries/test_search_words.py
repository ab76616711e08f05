"""Questions in everyday words, Latin words in Cyrillic text, words that only ask."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from search_passages import LAW

from kzailaw_desktop.domain import DocKind
from kzailaw_desktop.search import Glossary, SearchIndex, SearchRequest
from kzailaw_desktop.search.engines.place import ENGINES
from kzailaw_desktop.search.queries.expansion import only_builds
from kzailaw_desktop.search.words.analysis import FUNCTION_WORDS, analyser
from kzailaw_desktop.search.words.glossary import general_words

TEXTS = {
    "harm": ("ru", "Собственник несёт ответственность за вред здоровью."),
    "young": ("kk", "Жас ұрпақ пен студенттер желіні жиі пайдаланады."),
    "latin": ("ru", "Проверяется dataset, который передан в хранилище."),
    "talk": ("ru", "Кто может и что должен: можно ли, какие и когда."),
}


@pytest.fixture(params=ENGINES)
def index(tmp_path: Path, request: pytest.FixtureRequest):  # type: ignore[no-untyped-def]
    index = SearchIndex(tmp_path / "index", Glossary(general_words()), request.param)
    with index.batch():
        for name, (lang, text) in TEXTS.items():
            passage = replace(LAW[0], document=name, lang=lang, text=text, heading="", eid="p_1")
            index.update(name, "1", [passage])
    yield index
    index.close()


@pytest.mark.parametrize(
    ("query", "document"),
    [
        ("кто отвечает за вред?", "harm"),
        ("who is liable for harm to health", "harm"),
        ("балалар және желі", "young"),
        ("children in the network", "young"),
        ("dataset", "latin"),
        ("dataset checked", "latin"),
    ],
)
def test_everyday_words_find_the_words_of_the_law(
    index: SearchIndex, query: str, document: str
) -> None:
    assert index.search(SearchRequest(query)).hits[0].document == document


def test_words_that_only_ask_find_nothing_beside_others(index: SearchIndex) -> None:
    found = {hit.document for hit in index.search(SearchRequest("кто может вред")).hits}
    assert "talk" not in found
    assert index.search(SearchRequest("может")).hits[0].document == "talk"


def test_one_word_is_met_under_its_other_names_after_itself(index: SearchIndex) -> None:
    assert [hit.document for hit in index.search(SearchRequest("отвечает")).hits] == ["harm"]
    assert [hit.document for hit in index.search(SearchRequest("молодёжь")).hits] == ["young"]
    assert index.search(SearchRequest("отвечает вред", expand=False)).expanded == ()


def test_general_words_have_all_languages() -> None:
    entries = general_words()
    assert len(entries) > 1500
    for entry in entries:
        assert all(all(w for w in entry.terms[lang]) for lang in ("kk", "ru", "en")), entry
        for wordings in entry.terms.values():
            assert not FUNCTION_WORDS.intersection(wordings), entry
            assert len(set(wordings)) == len(wordings), entry
    heads = [tuple(entry.terms[lang][0] for lang in entry.terms) for entry in entries]
    assert len(set(heads)) == len(heads)


@pytest.mark.parametrize(
    ("query", "wording"),
    [
        ("decided", "шешім"),
        ("policies", "саясат"),
        ("stopping", "тоқтату"),
        ("порядка", "тәртіп"),
        ("систем", "жүйе"),
        ("используется", "пайдалану"),
        ("мүмкіндіктерін", "возможность"),
    ],
)
def test_any_form_of_a_word_has_its_equivalents(query: str, wording: str) -> None:
    entries = [match.entry for match in Glossary(general_words()).matches([query])]
    assert any(wording in words for entry in entries for words in entry.terms.values())


def test_derivatives_and_homonyms_stay_apart() -> None:
    words = Glossary(general_words())
    police = {match.entry.id for match in words.matches(["police"])}
    assert police.isdisjoint(match.entry.id for match in words.matches(["policy"]))
    assert not any("operation" in m.entry.terms["en"] for m in words.matches(["operator"]))


@pytest.mark.parametrize(
    "forms",
    [
        "система системы систем системами",
        "орган органа органов",
        "порядок порядка порядке",
        "владелец владельца владельцев",
        "сделка сделок",
        "перечень перечня",
        "установлен установлена установленный установление",
        "отмена отмены отмене отменой",
        "использовать использует используются используемых",
    ],
)
def test_forms_of_a_russian_word_share_a_stem(forms: str) -> None:
    assert len({analyser("ru").stem(word) for word in forms.split()}) == 1


def test_words_that_only_end_like_others_keep_their_stems() -> None:
    stem = analyser("ru").stem
    assert stem("поток") == stem("потока")
    assert stem("человек") == stem("человека")
    assert stem("бюджет") == stem("бюджета")


def test_latin_words_are_english_in_any_text() -> None:
    assert analyser("ru").stem("datasets") == analyser("kk").stem("dataset") == "edataset"


def test_only_what_found_something_is_told_the_most_useful_first(index: SearchIndex) -> None:
    told = index.search(SearchRequest("кто отвечает за вред здоровью молодёжи")).expanded
    assert 0 < len(told) <= 8
    assert told[0] == "ответственность"
    assert "liability" not in told  # no passage has it
    less = SearchRequest("кто отвечает за вред здоровью молодёжи", without=("ответственность",))
    assert "ответственность" not in index.search(less).expanded


def test_capitals_make_an_abbreviation_of_a_word_that_only_builds() -> None:
    assert only_builds("us", ["us", "law"])
    assert not only_builds("US", ["US", "law"])
    assert only_builds("US", ["US", "LAW"])  # all in capitals tells nothing
    assert not only_builds("кто", ["кто"])


def test_where_somebody_spoke_from_is_no_name(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "index", Glossary())
    said = {
        "p_1": ("ОРНЫНАН", "Жоқ."),
        "p_2": ("МУН Д.А.", "Жаңа жұмыс орындары ашылады деп күтеміз."),
    }
    passages = [
        replace(LAW[0], kind=DocKind.DEBATE, lang="kk", text=text, heading="", eid=eid, article="",
                label=speaker, speaker=speaker)
        for eid, (speaker, text) in said.items()
    ]  # fmt: skip
    index.update("law", "1", passages)
    assert [hit.eid for hit in index.search(SearchRequest("жұмыс орны")).hits] == ["p_2"]
    assert [hit.eid for hit in index.search(SearchRequest("спикер:орнынан")).hits] == ["p_1"]
    index.close()
