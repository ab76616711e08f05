"""What a library of fifty acts promises: lists, go-to, contents, context and search, for every act."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import invented_acts
import pytest
from invented_acts import InventedAct

from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.index_jobs import finish, needed
from kzailaw_desktop.library.stored.cards import remove
from kzailaw_desktop.search import SearchRequest

ACTS = invented_acts.acts(50)
LANGUAGES = ("kk", "ru")
Link = tuple[str, str, str, str, str]  # document, eId, language, act, unit


def doc(act: InventedAct) -> str:
    """The id of the document that an act becomes."""
    return f"law-{act.number.lower()}"


def links(library: Library) -> set[Link]:
    return {(k.document, k.eid, k.lang, k.act, k.target) for k in library.links.links}


def planted(acts: list[InventedAct]) -> set[Link]:
    return {
        (doc(act), f"art_{own}__para_1", lang, doc(acts[place]), f"art_{target}")
        for act in acts
        for own, place, target in act.cites
        for lang in LANGUAGES
    }


def opened(folder: Path) -> Library:
    return Library.open(folder / "own", folder / "work", shipped=False, index_dir=folder / "index")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of fifty acts, imported, linked and indexed as the window does it."""
    folder = tmp_path_factory.mktemp("fifty")
    invented_acts.write(folder / "source", ACTS)
    made = opened(folder)
    assert not [
        step for step in made.import_files([folder / "source"]) if isinstance(step, Exception)
    ]
    finish(made, needed(made))
    made.close()
    return folder


@pytest.fixture(scope="module")
def library(built: Path) -> Iterator[Library]:
    found = opened(built)
    yield found
    found.close()


def test_the_list_names_every_act_with_its_texts(library: Library) -> None:
    listed = {info.id: info for info in library.documents()}
    assert listed.keys() == {doc(act) for act in ACTS}
    for act in ACTS:
        info = listed[doc(act)]
        assert (info.titles, sorted(info.languages)) == (act.titles, list(LANGUAGES))
        assert info.edition == act.date.isoformat()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_contents_have_every_unit_once(library: Library, lang: str) -> None:
    for act in ACTS:
        rows = library.catalogue.outline(doc(act), lang)
        kinds = [row.kind for row in rows]
        counts = [kinds.count(k) for k in (UnitKind.ARTICLE, UnitKind.PARAGRAPH, UnitKind.POINT)]
        assert counts == [act.articles, act.paragraphs, act.points], doc(act)
        assert len({row.eid for row in rows}) == len(rows)


def test_go_to_finds_every_article_and_no_other(library: Library) -> None:
    for act in ACTS:
        for number in range(1, act.articles + 1):
            assert library.resolve(f"ст. {number}", doc(act)) == (doc(act), f"art_{number}")
        with pytest.raises(NotFound):
            library.resolve(f"ст. {act.articles + 1}", doc(act))


def test_every_citation_leads_where_it_says_in_both_languages(library: Library) -> None:
    assert not library.links_pending()
    assert links(library) == planted(ACTS)


def test_the_context_of_a_cited_article_names_who_cites_it(library: Library) -> None:
    expected: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for document, eid, _, act, target in planted(ACTS):
        expected.setdefault((act, target), set()).add((document, eid))
    for (act, target), citing in expected.items():
        found = library.context(target, act).references_in
        assert {(entry.document, entry.eid) for entry in found} == citing


def test_the_context_of_a_citing_article_leads_away(library: Library) -> None:
    for act in ACTS:
        for own, place, target in act.cites:
            found = library.context(f"art_{own}", doc(act)).references_out
            led = {(entry.act, entry.target) for entry in found}
            assert (doc(ACTS[place]), f"art_{target}") in led


def test_every_act_is_found_by_search_and_counted(library: Library) -> None:
    found = library.index.search(SearchRequest("мүлікті", limit=1))
    assert found.facets["document"] == {doc(act): 2 * act.articles + act.points for act in ACTS}


def test_a_removed_act_is_in_no_list_and_the_rest_stays(built: Path, tmp_path: Path) -> None:
    shutil.copytree(built, tmp_path / "copy")
    library = opened(tmp_path / "copy")
    gone, rest = ACTS[7], [act for act in ACTS if act.place != 7]
    remove(library, doc(gone))
    assert {info.id for info in library.documents()} == {doc(act) for act in rest}
    left = {link for link in planted(ACTS) if link[0] != doc(gone) and link[3] != doc(gone)}
    named = {link for link in links(library) if link[3] not in {doc(act) for act in ACTS}}
    assert links(library) - named == left
    assert {(link[0], link[2]) for link in named} == {
        (doc(act), lang) for act in (ACTS[6], ACTS[8]) for lang in LANGUAGES
    }  # those who cite it still do, by its name
    assert not any(hit.document == doc(gone) for hit in library.search(SearchRequest("мүлік")).hits)
    library.close()
