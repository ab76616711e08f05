"""One contract for a library in a folder and one on a server; then what only a server does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from server_process import ServerProcess
from team_server import TeamServer

from kzailaw_desktop.corpus.kept import removal
from kzailaw_desktop.errors import KzaiLawError, LibraryBroken, NotFound, TeamTrouble
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.importing.files import import_paths
from kzailaw_desktop.library.indexed.indexing import is_stale, update_index
from kzailaw_desktop.search import SearchRequest
from kzailaw_desktop.team.library import TeamLibrary

ARCHIVES = """О музеях и архивах
Закон Республики Казахстан от 5 мая 2021 года № 9-VII ЗРК
Статья 1. Предмет
1. Предмет определяется в соответствии со статьей 2 Закона Республики Казахстан «О дорогах и рынках».
2. Порядок установлен пунктом 1 настоящей статьи.
Статья 2. Хранение
1. Хранение ведется по пункту 2 статьи 1 Закона Республики Казахстан от 6 мая 2021 года № 10-VII.
2. Дела хранятся вечно.
Статья 3. Срок
Настоящий Закон вводится в действие с 1 июня 2021 года.
"""
ROADS = """О дорогах и рынках
Закон Республики Казахстан от 6 мая 2021 года № 10-VII ЗРК
Статья 1. Дороги
1. Дороги строятся по статье 2 Закона Республики Казахстан «О музеях и архивах».
2. Рынки открыты, если иное не установлено.
Статья 2. Рынки
1. Рынки открыты.
2. Их перечень ведет местный орган.
Статья 3. Срок
Настоящий Закон вводится в действие с 1 июня 2021 года.
"""
ARCHIVES_KK = """Мұражайлар және мұрағаттар туралы
Қазақстан Республикасының Заңы 2021 жылғы 5 мамыр № 9-VII ҚРЗ
1-бап. Нысана
1. Нысана осы Заңмен айқындалады.
2. Тәртіп осы баптың 1-тармағында белгіленген.
2-бап. Сақтау
1. Сақтау жүргізіледі.
2. Істер мәңгі сақталады.
3-бап. Мерзім
Осы Заң 2021 жылғы 1 маусымнан бастап қолданысқа енгізіледі.
"""


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    found = {}
    for name, text in (("archives", ARCHIVES), ("roads", ROADS), ("archives-kk", ARCHIVES_KK)):
        found[name] = tmp_path / f"{name}.txt"
        found[name].write_text(text, encoding="utf-8")
    return found


@pytest.fixture(params=["folder", "server"])
def library(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Library]:
    if request.param == "folder":
        found = Library.open(tmp_path / "lib", tmp_path / "w.sqlite", False, tmp_path / "index")
    else:
        team: TeamServer = request.getfixturevalue("team")
        found = TeamLibrary.at(team.member("aliya"), "", tmp_path / "machine")
    yield found
    found.close()


def take(library: Library, *paths: Path) -> list[str]:
    """Import files; the ids of the documents."""
    reports, errors = import_paths(library, list(paths))
    if errors:
        raise errors[0]
    return [report.document for report in reports]


def test_an_act_comes_in_and_is_read_back(library: Library, files: dict[str, Path]) -> None:
    (first,) = take(library, files["archives"])
    assert library.ids() == [first]
    assert library.info(first).kind == "act"
    assert take(library, files["archives-kk"]) == [first]
    act = library.act(first)
    assert {text.lang for text in act.expressions} == {"kk", "ru"}
    assert act.number == "9-VII"
    outline = library.catalogue.outline(first, "ru", ("article",))
    assert [row.heading for row in outline] == ["Предмет", "Хранение", "Срок"]
    with pytest.raises(NotFound):
        library.document("nothing")


def links(library: Library, act: str, eid: str) -> list[tuple[str, str]]:
    context = library.context(eid, act)
    return sorted({(e.link.document, e.link.eid) for e in context.entries if e.link})


@pytest.mark.parametrize("order", [("archives", "roads"), ("roads", "archives")])
def test_two_acts_that_cite_one_another(
    library: Library, files: dict[str, Path], order: tuple[str, str]
) -> None:
    ids = {name: take(library, files[name])[0] for name in order}
    every = {(k.document, k.eid, k.act, k.target) for k in library.links.source.every()}
    a, r = ids["archives"], ids["roads"]
    assert {
        (a, "art_1__para_1", r, "art_2"),
        (a, "art_2__para_1", r, "art_1__para_2"),
        (r, "art_1__para_1", a, "art_2"),
    } <= every
    assert library.counts(r) == {"art_1": 1, "art_2": 1}
    removal.remove(library.user_store, a)
    library.saved(a)
    assert library.ids() == [r]
    names = {(k.act, k.eid) for k in library.links.source.every() if k.document == r}
    assert (a, "art_1__para_1") not in names
    removal.undo(library.user_store, a)
    library.saved(a)
    assert {(k.document, k.eid, k.act, k.target) for k in library.links.source.every()} == every


def test_search_follows_what_comes_and_goes(library: Library, files: dict[str, Path]) -> None:
    a, r = take(library, files["archives"], files["roads"])
    hits = library.search(SearchRequest("рынки")).hits
    assert hits[0].document == r
    assert library.search(SearchRequest('"хранятся вечно"')).hits[0].eid == "art_2__para_2"
    assert library.search(SearchRequest("хранятся -вечно")).hits == () or all(
        hit.eid != "art_2__para_2" for hit in library.search(SearchRequest("хранятся -вечно")).hits
    )
    assert not is_stale(library)
    removal.remove(library.user_store, r)
    library.saved(r)
    assert is_stale(library)
    assert all(hit.document == a for hit in library.search(SearchRequest("рынки")).hits)
    assert update_index(library, rebuild=True)["documents"] == 1
    assert library.search(SearchRequest("вечно")).hits[0].document == a


def test_typed_references(library: Library, files: dict[str, Path]) -> None:
    a, r = take(library, files["archives"], files["roads"])
    assert library.resolve("ст. 2 п. 2", a) == (a, "art_2__para_2")
    assert library.resolve("статья 1 Закона «О дорогах и рынках»", a) == (r, "art_1")
    with pytest.raises(NotFound):
        library.find("ст. 99", a)
    completions = library.complete("2", r, "ru")
    assert any("Рынки" in str(c) for c in completions)


# -- only a server ------------------------------------------------------------------------------


def machine(team: TeamServer, name: str, folder: Path) -> TeamLibrary:
    return TeamLibrary.at(team.member(name), "", folder / name)


def test_what_one_imports_is_there_for_all(
    team: TeamServer, files: dict[str, Path], tmp_path: Path
) -> None:
    aliya, bolat = machine(team, "aliya", tmp_path), machine(team, "bolat", tmp_path)
    try:
        (doc,) = take(aliya, files["archives"])
        aliya.index_document(doc)
        bolat.store._look(at_once=True)
        assert bolat.ids() == [doc]
        assert bolat.act(doc).number == "9-VII"
        assert bolat.search(SearchRequest("вечно")).hits[0].eid == "art_2__para_2"
        assert not is_stale(bolat)
        assert bolat.store.who(doc)[0] == "aliya"
        take(bolat, files["archives-kk"])
        aliya.store._look(at_once=True)
        assert {t.lang for t in aliya.act(doc).expressions} == {"kk", "ru"}
    finally:
        aliya.close(), bolat.close()


def test_two_importers_of_one_act_lose_neither_text(
    team: TeamServer, files: dict[str, Path], tmp_path: Path
) -> None:
    aliya, bolat = machine(team, "aliya", tmp_path), machine(team, "bolat", tmp_path)
    try:
        (doc,) = take(aliya, files["archives"])
        kk = Library.open(tmp_path / "l", tmp_path / "w", False, tmp_path / "i")
        (other,) = take(kk, files["archives-kk"])
        text = replace(kk.act(other), id=doc)
        kk.close()
        bolat.store.save(text, add=True)  # has not seen what Aliya saved
        aliya.store._look(at_once=True)
        assert {t.lang for t in aliya.act(doc).expressions} == {"kk", "ru"}
    finally:
        aliya.close(), bolat.close()


def test_without_a_network_what_was_opened_is_read_and_searched(
    server_process: ServerProcess, team: TeamServer, files: dict[str, Path], tmp_path: Path
) -> None:
    aliya = machine(team, "aliya", tmp_path)
    states: list[bool] = []
    aliya.on_state = states.append
    try:
        a, r = take(aliya, files["archives"], files["roads"])
        aliya.close()
        aliya = machine(team, "aliya", tmp_path)
        aliya.on_state = states.append
        aliya.act(a)
        aliya.store.pin(r)
        server_process.kill()
        with pytest.raises(KzaiLawError):
            aliya.catalogue.states()
        assert aliya.offline
        assert set(aliya.ids()) == {a, r}
        assert aliya.act(a).number == "9-VII"
        assert aliya.search(SearchRequest("вечно")).hits[0].document == a
        with pytest.raises((TeamTrouble, LibraryBroken)):
            take(aliya, files["archives-kk"])
        aliya.close()
        aliya = machine_without_server(team, tmp_path)  # and after a new start
        assert aliya.offline
        assert set(aliya.ids()) == {a, r}
        assert aliya.exchange() is None
        server_process.start()
        assert aliya.try_again(at_once=True)
        assert not aliya.offline
        take(aliya, files["archives-kk"])
        assert {t.lang for t in aliya.act(a).expressions} == {"kk", "ru"}
    finally:
        aliya.close()
        if server_process._process is not None and server_process._process.poll() is not None:
            server_process.start()
    assert states[0]


def machine_without_server(team: TeamServer, folder: Path) -> TeamLibrary:
    return TeamLibrary.at(team.address("aliya"), "", folder / "aliya")


def test_hostile_names_and_changed_copies(
    team: TeamServer, files: dict[str, Path], tmp_path: Path
) -> None:
    aliya = machine(team, "aliya", tmp_path)
    try:
        (doc,) = take(aliya, files["archives"])
        outside = tmp_path / "outside.xml"
        for name in ("../../outside.xml", "/etc/x", "a/../../b"):
            with pytest.raises(LibraryBroken):
                aliya.store.folder.write({name: b"x"})
            with pytest.raises(LibraryBroken):
                aliya.store.folder.read(name)
        assert not outside.exists()
        for copy in (tmp_path / "aliya" / "copies" / doc).glob("*.xml"):
            copy.write_bytes(b"<changed/>")
        aliya.forget()
        assert aliya.act(doc).number == "9-VII"  # fetched again
        team.as_member("aliya").do(
            'UPDATE library.document SET entry = \'{"id": "law-9-vii", "kind": "act",'
            ' "files": ["../x.xml"]}\','
            " change = nextval('library.change')"
        )
        team.as_member("aliya").do("UPDATE library.state SET change = nextval('library.change')")
        aliya.store._look(at_once=True)
        assert aliya.ids() == []
        assert [e.code for e in aliya.broken().values()] == ["library-name-outside"]
    finally:
        aliya.close()
