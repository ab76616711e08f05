"""Standing and force are said wherever a text leaves the program, in three languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act
from kzailaw_desktop.export.references import bibliography, csl
from kzailaw_desktop.library import Library, views
from kzailaw_desktop.library.importing.files import import_paths
from kzailaw_desktop.library.stored import cards
from kzailaw_desktop.search import SearchRequest

BODY = "Статья 1. Первая\n1. Образец учитывается хранителем.\n"
HEAD = "О пробе {n}\nЗакон Республики Казахстан от 5 мая 2020 года № {n}-VI ЗРК.\n"
LATER = "Статья 2. Введение\nНастоящий Закон вводится в действие с 1 января 2131 года.\n"
REPEALED = "Утратил силу Законом Республики Казахстан от 01.02.2024 № 9-VIII.\n"
WORDS = {  # act -> what is said of it in each language
    "law-11-vi": {"kk": ["тексерілмеген көшірме"], "ru": ["непроверенная копия"],
                  "en": ["unverified copy"]},
    "law-12-vi": {"kk": [], "ru": [], "en": []},  # official, in force as far as is known
    "law-13-vi": {"kk": ["тексерілмеген көшірме", "күшін жойған"],
                  "ru": ["непроверенная копия", "утратил силу с 01.02.2024"],
                  "en": ["unverified copy", "repealed as of 01.02.2024"]},
    "law-14-vi": {"kk": ["тексерілмеген көшірме", "01.01.2131 бастап қолданысқа енгізіледі"],
                  "ru": ["непроверенная копия", "вводится в действие с 01.01.2131"],
                  "en": ["unverified copy", "in force from 01.01.2131"]},
}  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    home = tmp_path_factory.mktemp("standing")
    made = Library.open(home / "own", home / "w.sqlite", index_dir=home / "ix", shipped=False)
    for number, text in ((11, BODY), (12, BODY), (13, REPEALED + BODY), (14, BODY + LATER)):
        file = home / f"{number}.txt"
        file.write_text(
            HEAD.format(n=number) + text.replace("Образец", f"Образец {number}"), encoding="utf-8"
        )
        assert not import_paths(made, [file])[1]
    cards.set_card(made, "law-12-vi", {"standing": "official"})
    yield made
    made.close()


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize("doc", WORDS)
def test_a_copy_says_it(library: Library, doc: str, lang: str) -> None:
    act = library.act(doc)
    for form in ("plain", "gost"):
        copied = labels.cite_with_source("art_1__para_1", act, act.expressions[0], lang, form)
        assert all(words in copied for words in WORDS[doc][lang]), copied


@pytest.mark.parametrize("doc", WORDS)
def test_references_for_other_programs_say_it(library: Library, doc: str) -> None:
    act: Act = library.act(doc)
    line = labels.standing_line(act.expressions[0], "ru")
    assert all(words in line for words in WORDS[doc]["ru"])
    for made in (csl.csl([act]), bibliography.ris([act]), bibliography.bibtex([act])):
        assert line in made, made


def test_search_says_it(library: Library) -> None:
    found = views.results(library, library.search(SearchRequest("образец")))
    said = {hit["document"]: (hit["standing"], hit["force"]) for hit in found["hits"]}
    assert said == {
        "law-11-vi": ("unverified-copy", "unknown"), "law-12-vi": ("official", "unknown"),
        "law-13-vi": ("unverified-copy", "repealed"), "law-14-vi": ("unverified-copy", "not-yet"),
    }  # fmt: skip
