"""Folders, archives and git clones in the form of the public repositories of legislation."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from kzailaw_desktop.corpus.importing import importer
from kzailaw_desktop.corpus.importing.jobs import jobs
from kzailaw_desktop.corpus.readers.repository.act_folder import act_folders, read_act
from kzailaw_desktop.corpus.readers.repository.trees import DiskTree, ZipTree
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act, Event, Stage, Status
from kzailaw_desktop.errors import InputRefused, KzaiLawError

pytest.importorskip("yaml")
porcelain = pytest.importorskip("dulwich.porcelain")

META = """act_code: '300077'
requisite: Закон Республики Казахстан от 3 марта 2024 года № 77-VIII ЗРК
title:
  rus: О степных тропах
  kaz: Дала соқпақтары туралы
form: ЗАК
version_date:
  kaz: {day}
  rus: {day}
source:
  kaz: https://zan.gov.kz/client/#!/doc/300077/kaz
  rus: https://zan.gov.kz/client/#!/doc/300077/rus
"""
RU = '# О степных тропах\n\n<a id="st1"></a>\n\n**Статья 1. Понятия**\n\n1. {words}\n'
KK = '# Дала соқпақтары туралы\n\n<a id="st1"></a>\n\n**1-бап. Ұғымдар**\n\n1. {words}\n'
FOLDER = "03-laws/2024/0303-o-stepnykh-tropakh-300077"


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def act_files(day: str = "2024-03-03", ru: str = "Тропа.", kk: str = "Соқпақ.") -> dict[str, str]:
    return {
        f"{FOLDER}/rus.md": RU.format(words=ru),
        f"{FOLDER}/kaz.md": KK.format(words=kk),
        f"{FOLDER}/meta.yaml": META.format(day=day),
    }


def imported(path: Path, store: Store) -> list[object]:
    return list(importer.import_files([path], store))


def test_folder_is_one_act_with_both_languages(tmp_path: Path) -> None:
    write(tmp_path / "repo", {**act_files(), "README.md": "# Readme", "truth.json": "{}"})
    store = Store(tmp_path / "library")
    steps = imported(tmp_path / "repo", store)
    assert [s.language for s in steps if isinstance(s, ImportReport)] == ["kk", "ru"]
    act = store.load("law-77-viii")
    assert isinstance(act, Act)
    assert [(e.lang, str(e.edition), e.status, e.title) for e in act.expressions] == [
        ("kk", "2024-03-03", Status.OFFICIAL, "Дала соқпақтары туралы"),
        ("ru", "2024-03-03", Status.OFFICIAL, "О степных тропах"),
    ]
    assert (act.number, str(act.date), act.subtype) == ("77-VIII", "2024-03-03", "law")
    assert act.expressions[1].source.url == "https://zan.gov.kz/client/#!/doc/300077/rus"


def test_archive_is_read_as_the_folder_is(tmp_path: Path) -> None:
    write(tmp_path / "repo", act_files())
    with zipfile.ZipFile(tmp_path / "codes-main.zip", "w") as archive:
        for path in sorted((tmp_path / "repo").rglob("*.*")):
            archive.write(path, f"codes-main/{path.relative_to(tmp_path / 'repo')}")
    store = Store(tmp_path / "library")
    imported(tmp_path / "codes-main.zip", store)
    act = store.load("law-77-viii")
    assert isinstance(act, Act)
    assert [e.lang for e in act.expressions] == ["kk", "ru"]


SPLIT = {
    "a/meta.yaml": META.format(day="2024-03-03"),
    "a/rus.md": "# Кодекс троп\n\n> *Сноска. Заголовок изменен.*\n\n## Части документа\n\nДокумент "
    "разбит на части.\n\n| Часть | Название |\n|---|---|\n| [`sec001`](rus/sec001.md) | Раздел 1 |\n"
    "| [`ch010`](rus/ch010.md) | Глава 2 |\n",
    "a/rus/ch010.md": "↑ [Вся редакция](../rus.md)\n\n## Глава 2. Б\n\n**Статья 2. Второе**\n\n1. Два.\n",
    "a/rus/sec001.md": "---\npart_of: ../rus.md\n---\n\n## Глава 1. А\n\n**Статья 1. Первое**\n\n1. Раз.\n",
    "a/rus/an001.md": "> *Приложение*  \n> *к Кодексу*\n\n1. Приложенное.\n",
}


def test_split_text_is_put_together(tmp_path: Path) -> None:
    write(tmp_path, SPLIT)
    tree = DiskTree(tmp_path)
    [folder] = act_folders(tree.names())
    [source] = read_act(tree, folder)
    texts = [line.text for line in source.lines]
    assert [t for t in texts if t.startswith(("Статья", "Приложение", "1."))] == [
        "Статья 1. Первое",
        "1. Раз.",
        "Статья 2. Второе",
        "1. Два.",
        "Приложение к Кодексу",
        "1. Приложенное.",
    ]
    assert not any("Вся редакция" in t or "разбит" in t for t in texts)
    assert any("разбит" in text for _, text in source.removed)


def test_missing_part_refuses_the_act(tmp_path: Path) -> None:
    write(tmp_path, {name: text for name, text in SPLIT.items() if "ch010" not in name})
    store = Store(tmp_path / "library")
    [error] = [s for s in imported(tmp_path / "a", store) if isinstance(s, KzaiLawError)]
    assert error.code == "act-part-missing"
    assert store.entries() == []


def commit(root: Path, files: dict[str, str], day: int, message: str) -> None:
    write(root, files)
    porcelain.add(str(root), [str(root / name) for name in files])
    porcelain.commit(
        str(root),
        message=message.encode(),
        author=b"x <x@example.invalid>",
        committer=b"x <x@example.invalid>",
        author_timestamp=day * 86400 + 7 * 3600,
        commit_timestamp=day * 86400 + 7 * 3600,
        author_timezone=18000,
        commit_timezone=18000,
    )


CAUSE = "Cause-Act-Code: 9\nCause-Act-Requisite: Закон РК от 1 мая 2025 года № 9-VIII\nActs-Changed: 300077"


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    root = tmp_path / "codes"
    root.mkdir()
    porcelain.init(str(root)).close()
    commit(root, act_files(), 19785, "О степных тропах")
    later = act_files("2025-05-01", "Новая тропа.", "Жаңа соқпақ.")
    commit(root, later, 20209, f"№ 9-VIII Об изменении\n\n{CAUSE}")
    return root


def test_clone_brings_every_version_with_its_cause(clone: Path, tmp_path: Path) -> None:
    store = Store(tmp_path / "library")
    imported(clone, store)
    act = store.load("law-77-viii")
    assert isinstance(act, Act)
    assert [(e.lang, str(e.edition)) for e in act.expressions] == [
        ("kk", "2024-03-03"),
        ("kk", "2025-05-01"),
        ("ru", "2024-03-03"),
        ("ru", "2025-05-01"),
    ]
    first, last = act.expressions[2:]
    assert first.body[0].children[0].text == "Тропа."
    assert last.body[0].children[0].text == "Новая тропа."
    assert first.notes == ()
    [note] = last.notes
    assert (note.event, note.cause) == (Event.MODIFIED, "Закон РК от 1 мая 2025 года № 9-VIII")


def test_hooks_and_filters_of_a_clone_are_not_run(clone: Path, tmp_path: Path) -> None:
    trap = tmp_path / "ran"
    command = f"touch {trap}"
    config = clone / ".git" / "config"
    config.write_text(
        config.read_text()
        + f'\n[core]\n\tfsmonitor = "{command}"\n[filter "x"]\n\tsmudge = {command}\n'
    )
    (clone / ".gitattributes").write_text("* filter=x\n")
    for hook in ("post-checkout", "pre-commit", "post-index-change"):
        path = clone / ".git" / "hooks" / hook
        path.write_text(f"#!/bin/sh\n{command}\n")
        path.chmod(0o755)
    imported(clone, Store(tmp_path / "library"))
    assert not trap.exists()


@pytest.mark.parametrize("damage", ["HEAD", "objects", "refs"])
def test_damaged_clone_is_refused(clone: Path, tmp_path: Path, damage: str) -> None:
    place = clone / ".git" / damage
    if damage == "objects":
        for path in place.rglob("*"):
            if path.is_file():
                path.chmod(0o644)
                path.write_bytes(b"\x00garbage")
    elif damage == "HEAD":
        place.write_bytes(b"\xff\xfe nothing")
    else:
        for path in place.rglob("*"):
            if path.is_file():
                path.write_bytes(b"xyz")
    [error] = [
        s for s in imported(clone, Store(tmp_path / "library")) if isinstance(s, KzaiLawError)
    ]
    assert error.code == "git-damaged"


def test_archive_that_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(b"PK\x03\x04 broken")
    with pytest.raises(InputRefused):
        ZipTree(path)


def test_files_of_no_act_are_jobs_of_their_own(tmp_path: Path) -> None:
    write(tmp_path, {**act_files(), "other/law.txt": "Статья 1. А", "other/x.png": "", ".git2": ""})
    found = jobs([tmp_path])
    assert [job.name for job in found] == [FOLDER.rpartition("/")[2], "law.txt"]


def test_article_that_is_a_heading_alone_is_announced(tmp_path: Path) -> None:
    found = act_files()
    found[f"{FOLDER}/rus.md"] += (
        "\n**Статья 1-1. Журнал тропы**\n\n**Статья 2. Тропа открыта для всех.**\n\n"
        "**Статья 3. Права**\n\n> *Сноска. Статья 3 исключена Законом РК от 01.02.2024 № 5-VIII.*\n"
    )
    write(tmp_path / "repo", found)
    store = Store(tmp_path / "library")
    imported(tmp_path / "repo", store)
    act = store.load("law-77-viii")
    assert isinstance(act, Act)
    notes = act.expressions[1].notes
    announced = [note.targets for note in notes if note.stage is Stage.ANNOUNCED]
    assert announced == [("art_1-1",)]
