"""Importing files into a library: pairing, editions, batches, and nothing by halves."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest

from kzailaw_desktop.corpus import akn
from kzailaw_desktop.corpus.acts.editions import merge_texts
from kzailaw_desktop.corpus.importing.importer import import_files
from kzailaw_desktop.corpus.importing.outcome import Progress, Summary
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act, DocKind, Document, Status
from kzailaw_desktop.errors import InputRefused, KzaiLawError, LibraryBroken, NotFound

KAZAKH = """Сынақ туралы

Қазақстан Республикасының Заңы 2020 жылғы 5 мамырдағы № 7-VI ҚРЗ.

1-тарау. ЖАЛПЫ ЕРЕЖЕЛЕР

1-бап. Мақсат

      1. Осы Заң қоғамдық қатынастарды реттейді.
      2. Мақсаттар:
      1) бірінші;
      2) екінші.

2-бап. Қолданысқа енгізу

      Осы Заң жарияланған күнінен бастап қолданысқа енгізіледі.
"""
RUSSIAN = """О пробе

Закон Республики Казахстан от 5 мая 2020 года № 7-VІ ЗРК.

Глава 1. ОБЩИЕ ПОЛОЖЕНИЯ

Статья 1. Цель

      1. Настоящий Закон регулирует общественные отношения.
      2. Цели:
      1) первая;
      2) вторая;
      3) третья.

Статья 2. Введение в действие

      Настоящий Закон вводится в действие со дня опубликования.
"""


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "library")


def put(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def run(store: Store, *paths: Path, **options: object) -> list[ImportReport]:
    steps = list(import_files(paths, store, **options))  # type: ignore[arg-type]
    errors = [step for step in steps if isinstance(step, KzaiLawError)]
    assert errors == []
    return [step for step in steps if isinstance(step, ImportReport)]


def act(store: Store, doc_id: str) -> Act:
    found = store.load(doc_id)
    assert isinstance(found, Act)
    return found


def test_languages_are_paired_by_number_and_date(store: Store, tmp_path: Path) -> None:
    first, second = run(store, put(tmp_path, "a.txt", KAZAKH), put(tmp_path, "b.txt", RUSSIAN))
    assert (first.document, first.language, second.document, second.language) == (
        "law-7-vi",
        "kk",
        "law-7-vi",
        "ru",
    )
    assert first.counts == {
        "chapter": 1, "article": 2, "paragraph": 2, "point": 2, "note": 0,
    }  # fmt: skip
    assert [(p.kind, p.eid) for p in second.problems] == [("no-partner", "art_1__para_2__point_3")]
    law = act(store, "law-7-vi")
    assert (law.number, law.date) == ("7-VI", dt.date(2020, 5, 5))
    assert [(e.lang, e.title) for e in law.expressions] == [
        ("kk", "Сынақ туралы"),
        ("ru", "О пробе"),
    ]
    for file in store.files("law-7-vi"):
        assert akn.validate(file.read_bytes()) == []


def test_a_newer_text_is_another_edition(store: Store, tmp_path: Path) -> None:
    note = (
        "      Сноска. Статья 1 в редакции Закона РК от 01.02.2024 № 9-VIII "
        "(вводится в действие с 01.03.2024).\n"
    )
    newer = RUSSIAN.replace("\nСтатья 2", note + "\nСтатья 2")
    reports = run(store, put(tmp_path, "old.txt", RUSSIAN), put(tmp_path, "new.txt", newer))
    assert [r.edition for r in reports] == ["2020-05-05", None]  # a note proves no more than this
    law = act(store, "law-7-vi")
    assert [e.version for e in law.expressions] == ["2020-05-05", "since-2024-03-01"]
    newest = law.expression("ru")
    assert newest is not None
    assert newest.notes[0].targets == ("art_1",)
    run(store, put(tmp_path, "again.txt", newer))
    assert len(act(store, "law-7-vi").expressions) == 2


def test_the_official_text_replaces_a_working_translation(root: Path, tmp_path: Path) -> None:
    shipped = Store(root / "corpus", read_only=True).load("law-230-viii")
    assert isinstance(shipped, Act)
    source = (root / "corpus/law-230-viii/source.ru.txt").read_text(encoding="utf-8")
    store = Store(tmp_path / "library")
    (same,) = run(store, put(tmp_path, "same.txt", source), catalogue=[shipped])
    assert same.document == "law-230-viii"
    assert act(store, "law-230-viii").expressions[0].status is Status.WORKING_TRANSLATION
    official = source.replace("Основные понятия", "Понятия")
    (report,) = run(store, put(tmp_path, "official.txt", official), catalogue=[shipped])
    assert report.problems == []
    (text,) = act(store, "law-230-viii").expressions
    assert text.status is Status.UNVERIFIED  # a plain file proves nothing
    merged = merge_texts(shipped.expressions, (text,))
    assert [(e.lang, e.status) for e in merged] == [
        ("kk", Status.OFFICIAL),
        ("ru", Status.UNVERIFIED),
    ]


def test_a_text_without_number_is_paired_by_its_id(store: Store, tmp_path: Path) -> None:
    bare = "\n".join(RUSSIAN.split("\n")[4:])
    run(store, put(tmp_path, "a.txt", KAZAKH))
    (report,) = run(store, put(tmp_path, "b.txt", bare), doc="law-7-vi", lang="ru")
    assert report.document == "law-7-vi"
    assert [e.lang for e in act(store, "law-7-vi").expressions] == ["kk", "ru"]


def test_akoma_ntoso_comes_back_as_it_was(store: Store, tmp_path: Path) -> None:
    run(store, put(tmp_path, "a.txt", KAZAKH))
    before = act(store, "law-7-vi")
    data = akn.to_xml(before)
    other = Store(tmp_path / "other")
    path = tmp_path / "law.xml"
    path.write_bytes(data)
    (report,) = run(other, path)
    assert report.counts["article"] == 2
    assert act(other, "law-7-vi") == before


def test_a_folder_is_a_batch_with_one_summary(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    (folder / "deep").mkdir(parents=True)
    put(folder, "kk.txt", KAZAKH)
    put(folder / "deep", "ru.txt", RUSSIAN)
    put(folder, "prose.txt", "Это просто рассказ без всякого порядка.\n" * 3)
    (folder / "empty.txt").touch()
    steps = list(import_files([folder], store))
    summary = steps[-1]
    assert isinstance(summary, Summary)
    assert [r.language for r in summary.reports] == ["ru", "kk"]
    assert {e.code for e in summary.refused} == {"input-empty", "import-kind-unclear"}
    assert all(str(folder) in e.text("kk") or e.where for e in summary.refused)
    progress = [step for step in steps if isinstance(step, Progress)]
    assert {p.total for p in progress} == {4}
    assert [p.done for p in progress] == sorted(p.done for p in progress)


def test_nothing_is_written_when_a_file_is_refused(store: Store, tmp_path: Path) -> None:
    run(store, put(tmp_path, "a.txt", KAZAKH))
    before = snapshot(store.root)
    steps = list(import_files([put(tmp_path, "b.txt", "Просто слова")], store, kind="act"))
    assert [s.code for s in steps if isinstance(s, KzaiLawError)] == ["act-nothing-found"]
    assert snapshot(store.root) == before


def test_cancel_leaves_the_library_as_it_was(store: Store, tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", KAZAKH)
    for stop in range(1, 5):
        work = import_files([path], store)
        for _ in range(stop):
            next(work)
        work.close()
        assert store.entries() == []
        assert snapshot(store.root) == {}


def test_a_full_disk_leaves_the_library_as_it_was(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(store, put(tmp_path, "a.txt", KAZAKH))
    before = snapshot(store.root)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    steps = list(import_files([put(tmp_path, "b.txt", RUSSIAN)], store))
    assert [s.code for s in steps if isinstance(s, KzaiLawError)] == ["store-not-writable"]
    assert snapshot(store.root) == before


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.mark.parametrize(
    ("options", "code"),
    [({"lang": "de"}, "import-language-unknown"), ({"kind": "poem"}, "import-kind-unknown")],
)
def test_wrong_options(store: Store, options: dict[str, str], code: str) -> None:
    with pytest.raises(InputRefused) as caught:
        list(import_files([], store, **options))  # type: ignore[arg-type]
    assert caught.value.code == code


def test_two_acts_with_one_id_stand_apart(store: Store, tmp_path: Path) -> None:
    run(store, put(tmp_path, "a.txt", KAZAKH))
    other = KAZAKH.replace("5 мамырдағы", "6 мамырдағы")
    (report,) = run(store, put(tmp_path, "b.txt", other))
    assert report.document == "law-7-vi-2"
    assert [e.id for e in store.entries()] == ["law-7-vi", "law-7-vi-2"]


def test_store_removes_and_refuses(store: Store, tmp_path: Path) -> None:
    run(store, put(tmp_path, "a.txt", KAZAKH))
    document: Document = store.load("law-7-vi")
    locked = Store(store.root, read_only=True)
    with pytest.raises(LibraryBroken):
        locked.save(document)
    with pytest.raises(NotFound):
        store.load("no-such")
    (file,) = store.files("law-7-vi")
    file.write_text("<broken")
    with pytest.raises(LibraryBroken) as caught:
        store.load("law-7-vi")
    assert file.name in caught.value.text("ru")
    file.unlink()
    with pytest.raises(LibraryBroken):
        store.load("law-7-vi")
    store.remove("law-7-vi")
    assert store.entries() == []
    (store.root / "library.toml").write_text("[[document")
    with pytest.raises(LibraryBroken):
        store.entries()
    with pytest.raises(LibraryBroken):
        Store(tmp_path / "nowhere", read_only=True).entries()


def test_shipped_library_loads_whole(root: Path) -> None:
    store = Store(root / "corpus", read_only=True)
    kinds = {entry.id: entry.kind for entry in store.entries()}
    assert kinds["law-230-viii"] is DocKind.ACT
    for doc_id in kinds:
        assert store.load(doc_id).id == doc_id
        assert all(file.is_file() for file in store.files(doc_id))
