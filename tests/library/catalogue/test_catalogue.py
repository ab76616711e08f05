"""The catalogue says what the files say, is kept in line with them, and can always be lost."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kzailaw_desktop.corpus.storing.later import LaterText
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act, Expression, Provision, Status, UnitKind
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.catalogue.database import FILE
from kzailaw_desktop.library.stored.document_cache import DocumentCache
from kzailaw_desktop.library.stored.stores import Stores

LAW = "law-230-viii"


def text(words: str, lang: str = "ru", edition: str = "2020-01-01") -> Expression:
    """One article with one paragraph."""
    paragraph = Provision(UnitKind.PARAGRAPH, "art_1__para_1", "1.", text=words)
    article = Provision(UnitKind.ARTICLE, "art_1", "Статья 1.", "Предмет", children=(paragraph,))
    day = dt.date.fromisoformat(edition)
    return Expression(lang, day, Status.UNOFFICIAL, f"О пробе {lang}", (article,))


def act(number: int, *texts: Expression) -> Act:
    uri = f"/akn/kz/act/2020-01-01/{number}-vii"
    id = f"law-{number}-vii"
    return Act(id, uri, f"{number}-VII", dt.date(2020, 1, 1), texts or (text("Первый."),))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store = Store(tmp_path / "library")
    for number in (1, 2, 3):
        store.save(act(number))
    return tmp_path


def opened(folder: Path) -> Library:
    return Library.open(folder / "library", folder / "work.sqlite", index_dir=folder / "index")


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The documents that are read to be catalogued."""
    found: list[str] = []
    reading = Stores.read

    def watched(self: Stores, doc: str) -> object:
        found.append(doc)
        return reading(self, doc)

    monkeypatch.setattr(Stores, "read", watched)
    return found


def test_the_catalogue_says_what_the_documents_say(folder: Path) -> None:
    library = opened(folder)
    for info in library.documents():
        document = library.document(info.id)
        if not isinstance(document, Act):
            continue
        row = library.catalogue.acts([info.id])[info.id]
        assert (row.uri, row.number, row.date) == (document.uri, document.number, document.date)
        for each in document.expressions:
            rows = library.catalogue.outline(info.id, each.lang)
            units = [(u.eid, str(u.kind), u.num, u.heading, depth) for u, depth in each.walk()]
            assert [(r.eid, r.kind, r.num, r.heading, r.depth) for r in rows] == units
    assert library.catalogue.with_unit("art_1__para_1", "act") >= {"law-1-vii", "law-3-vii"}


def test_a_second_look_reads_nothing(folder: Path, read: list[str]) -> None:
    opened(folder).documents()
    assert {"law-1-vii", "law-2-vii", "law-3-vii", LAW} <= set(read)
    read.clear()
    library = opened(folder)
    assert len(library.documents()) == len(library.ids())
    library.forget()
    library.ids()
    assert read == []


def test_only_what_changed_is_read_again(folder: Path, read: list[str]) -> None:
    library = opened(folder)
    library.ids()
    read.clear()
    Store(folder / "library").save(act(2, text("Другой.")))
    unit = library.catalogue.outline("law-2-vii", "ru")
    assert read == ["law-2-vii"]
    assert [row.eid for row in unit] == ["art_1", "art_1__para_1"]
    read.clear()
    library.user_store.remove("law-3-vii")
    assert "law-3-vii" not in library.ids()
    assert read == []


def test_a_document_is_that_of_its_files_now(folder: Path) -> None:
    library = opened(folder)
    before = library.act("law-1-vii")
    Store(folder / "library").save(act(1, text("Второй.")))
    after = library.act("law-1-vii")
    assert before.expressions[0] != after.expressions[0]
    assert library.info("law-1-vii").edition == "2020-01-01"


@pytest.mark.parametrize("damage", ["lost", "garbage", "cut", "foreign"])
def test_a_catalogue_that_is_of_no_use_is_made_anew(folder: Path, damage: str) -> None:
    library = opened(folder)
    ids, titles = library.ids(), [i.title for i in library.documents()]
    library.close()
    file = folder / "index" / FILE
    data = file.read_bytes()
    if damage == "lost":
        shutil.rmtree(folder / "index")
    elif damage == "garbage":
        file.write_bytes(b"\x00garbage" * 999)
    elif damage == "cut":
        file.write_bytes(data[: len(data) // 2])
    else:
        file.write_bytes(data.replace(b"program", b"foreign"))
    again = opened(folder)
    assert again.ids() == ids
    assert [i.title for i in again.documents()] == titles
    assert again.resolve("art_1__para_1", "law-1-vii") == ("law-1-vii", "art_1__para_1")


def test_a_catalogue_damaged_while_it_is_open_is_made_anew(folder: Path) -> None:
    library = opened(folder)
    ids = library.ids()
    file = folder / "index" / FILE
    library.catalogue.database.ask("PRAGMA wal_checkpoint(TRUNCATE)")
    size = file.stat().st_size
    with file.open("r+b") as damaged:
        damaged.seek(4096)
        damaged.write(b"\xff" * (size - 4096))
    library.catalogue.database.ask("PRAGMA shrink_memory")
    assert [info.id for info in library.documents()] == ids


def test_without_a_place_to_write_the_catalogue_is_in_memory(folder: Path) -> None:
    (folder / "index").write_text("a file where the folder should be")
    assert len(opened(folder).documents()) == 8


def test_former_editions_are_read_when_they_are_looked_at(folder: Path) -> None:
    store = Store(folder / "library")
    store.save(act(1, text("Новый.", edition="2024-05-01")), add=True)
    store.save(act(1, text("Қазақша.", lang="kk", edition="2024-05-01")), add=True)
    found = opened(folder).act("law-1-vii")
    known = [(t.lang, t.edition.year) for t in found.expressions]
    assert known == [("kk", 2024), ("ru", 2020), ("ru", 2024)]
    former = found.expression("ru", dt.date(2020, 1, 1))
    assert isinstance(former, LaterText)
    assert former == text("Первый.")
    assert text("Первый.") == former
    assert former != text("Не тот.")
    assert replace(former, title="x").body == former.body
    newest = found.expression("ru")
    assert newest is not None
    assert newest.body[0].children[0].text == "Новый."


def test_an_official_text_takes_the_place_of_a_working_translation_only(tmp_path: Path) -> None:
    store = Store(tmp_path)
    working = replace(text("Рабочий."), status=Status.WORKING_TRANSLATION)
    store.save(act(1, working, text("Қазақша.", lang="kk")))
    official = replace(text("Официальный.", edition="2021-01-01"), status=Status.OFFICIAL)
    store.save(act(1, official), add=True)
    assert store.entry("law-1-vii").files == (
        "law-1-vii/kk@2020-01-01.xml",
        "law-1-vii/ru@2021-01-01.xml",
    )
    assert not (tmp_path / "law-1-vii" / "ru@2020-01-01.xml").exists()


def test_the_cache_of_documents_has_a_bound() -> None:
    cache = DocumentCache(limit=100, count=3)
    for number in range(10):
        cache.put(f"d{number}", "s", act(number), 40)
    assert [n for n in range(10) if cache.get(f"d{n}", "s")] == [8, 9]
    assert cache.get("d9", "other state") is None
    cache.put("large", "s", act(1), 1000)
    assert cache.get("large", "s") is not None


def test_naming_documents_reads_none_of_them(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = opened(folder)
    library.ids()
    monkeypatch.setattr(Store, "load", lambda *_, **__: pytest.fail("a document was read"))
    found = library.named("law-1-vii")
    assert isinstance(found, Act)
    assert [(t.title, t.lang, t.status) for t in found.expressions] == [
        ("О пробе ru", "ru", Status.UNOFFICIAL)
    ]
    assert [(h.doc, h.num, h.heading) for h in library.headings("kk") if h.doc == "law-2-vii"] == [
        ("law-2-vii", "Статья 1.", "Предмет")
    ]
    monkeypatch.undo()
    assert found.expressions[0].body == text("Первый.").body
    assert library.with_uri(found.uri) is found
