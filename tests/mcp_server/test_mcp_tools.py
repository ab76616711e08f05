"""What an agent may ask: bounded answers, each with citation, edition, source and standing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.indexed.own_notes import DOCUMENT as OWN_NOTES
from kzailaw_desktop.mcp_server.answers import LARGEST_ANSWER, bounded
from kzailaw_desktop.mcp_server.tools import LONGEST_INPUT, MOST, Tools
from kzailaw_desktop.workspace.notes.annotation import Annotation

LAW = "law-230-viii"
STATED = ("citation", "edition", "standing", "source")
SECRET = "тәуекел туралы менің құпия жазбам"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """The shipped law with a private note on it."""
    home = tmp_path_factory.mktemp("mcp")
    made = Library.open(home / "own", home / "work.sqlite", index_dir=home / "index")
    made.workspace.save_annotation(Annotation(LAW, "art_23", body=SECRET))
    yield made
    made.close()


@pytest.fixture(scope="module")
def tools(library: Library) -> Tools:
    return Tools(library)


def rows(value: Any) -> Iterator[dict[str, Any]]:
    """Every row of an answer that stands for a place."""
    if isinstance(value, dict):
        if "citation" in value:
            yield value
        for each in value.values():
            yield from rows(each)
    elif isinstance(value, list):
        for each in value:
            yield from rows(each)


def asked(tools: Tools) -> dict[str, Any]:
    return {
        "search": tools.search("авторлық құқық"),
        "show": tools.show("п. 3 ст. 17"),
        "context": tools.context("art_23"),
        "cite": tools.cite("Согласно пункту 3 статьи 17 и статье 99 этого Закона.", LAW, "ru"),
        "check": tools.check_citations("Пункт 3 статьи 17 Закона № 230-VIII.", LAW),
        "acts": tools.editions(),
        "editions": tools.editions(LAW),
    }


def test_every_place_is_cited_with_edition_source_and_standing(tools: Tools) -> None:
    for name, answer in asked(tools).items():
        found = list(rows(answer))
        assert found, name
        for row in found:
            assert all(row[key] for key in STATED), (name, row)


def test_a_working_translation_says_what_it_is(tools: Tools) -> None:
    texts = tools.show("17-3-2")["results"][0]["texts"]
    standing = {each["lang"]: each["standing"] for each in texts}
    assert standing == {"kk": "official", "ru": "working-translation"}
    assert all("2025" in each["citation"] for each in texts)


def test_own_notes_are_never_given_out(library: Library, tools: Tools) -> None:
    answer = tools.search("құпия жазбам")
    assert all(row["document"] != OWN_NOTES for row in answer["results"])
    assert "құпия" not in str(asked(tools))


def test_a_verdict_names_the_text_it_was_judged_by(tools: Tools) -> None:
    text = "Статья 99 Закона № 230-VIII «Об искусственном интеллекте» и пункт 3 статьи 17 этого Закона."
    found = tools.check_citations(text)["results"]
    assert [row["verdict"] for row in found][:1] == ["no-such-unit"]
    good = next(row for row in found if row["verdict"] == "found")
    assert {each["lang"] for each in good["judged_by"]} == {"kk", "ru"}


def test_answers_are_bounded_and_say_so(tools: Tools) -> None:
    answer = tools.search("жасанды интеллект", limit=10_000)
    assert len(answer["results"]) <= MOST
    assert not answer["complete"]
    long = [{"text": "я" * 20_000} for _ in range(50)]
    cut = bounded(long, 50, 50)
    assert len(str(cut)) < LARGEST_ANSWER + 25_000
    assert not cut["complete"]


@pytest.mark.parametrize(
    "ask",
    [
        lambda t: t.search("  "),
        lambda t: t.search("а" * 2_000),
        lambda t: t.search("құқық", lang="de"),
        lambda t: t.show("ст. 999"),
        lambda t: t.show("17", at="вчера"),
        lambda t: t.show("17", document="no-such-act"),
        lambda t: t.context("ст. 999"),
        lambda t: t.cite("x" * (LONGEST_INPUT + 1)),
        lambda t: t.check_citations(""),
        lambda t: t.editions("no-such-act"),
        lambda t: t.editions("senate-2025-10-23"),
    ],
)
def test_what_cannot_be_answered_is_one_clear_line(tools: Tools, ask: Any) -> None:
    with pytest.raises(KzaiLawError) as caught:
        ask(tools)
    for lang in ("kk", "ru", "en"):
        said = caught.value.text(lang)
        assert said
        assert "Traceback" not in said


def test_nothing_is_written(library: Library, tools: Tools) -> None:
    before = [(note.id, note.body, note.modified) for note in library.workspace.annotations()]
    asked(tools)
    after = [(note.id, note.body, note.modified) for note in library.workspace.annotations()]
    assert after == before
    assert [body for _, body, _ in after] == [SECRET]
