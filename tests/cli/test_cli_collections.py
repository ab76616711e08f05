"""Collections on the command line; search and lists narrowed to one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kzailaw_desktop import cli

Run = Callable[..., tuple[int, Any, str]]
FILES = {
    "museum.txt": "Закон Республики Казахстан от 5 мая 2021 года № 9-VII ЗРК\nО музеях\n"
    "Статья 1. Плата\nПлата за вход в музей устанавливается владельцем.\n",
    "library.txt": "Закон Республики Казахстан от 6 мая 2021 года № 10-VII ЗРК\nО библиотеках\n"
    "Статья 1. Плата\nПлата за вход в библиотеку не взимается.\n",
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two small laws."""
    folder = tmp_path_factory.mktemp("collections")
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
        assert cli.main([*places(folder), "import", str(folder / name)]) == 0
    return folder


def places(folder: Path) -> list[str]:
    return ["--no-shipped", "--library", str(folder / "l"), "--workspace", str(folder / "w.sqlite")]


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    capsys.readouterr()

    def call(*words: str) -> tuple[int, Any, str]:
        status = cli.main([*places(home), *words, "--json"])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else None, err

    return call


def test_from_making_to_deleting(run: Run) -> None:
    assert run("collections")[1] == []
    status, row, _ = run("collections", "create", "Музеи", "law-9-vii", "--description", "дело 7")
    assert (status, row["documents"], row["description"]) == (0, ["law-9-vii"], "дело 7")
    assert run("collections", "add", "музеи", "law-10-vii")[1]["documents"] == [
        "law-9-vii", "law-10-vii",
    ]  # fmt: skip
    assert run("collections", "remove", "Музеи", "law-10-vii")[1]["documents"] == ["law-9-vii"]
    assert run("collections", "rename", "Музеи", "Культура")[1]["name"] == "Культура"
    assert run("collections", "describe", "Культура", "")[1]["description"] == ""
    assert [row["name"] for row in run("collections", "list")[1]] == ["Культура"]
    assert run("collections", "delete", "Культура")[0] == 0
    assert run("collections")[1] == []


def test_search_and_documents_are_narrowed(run: Run) -> None:
    run("collections", "create", "Узкая", "law-10-vii")
    run("collections", "create", "Пустая")
    assert run("search", "плата за вход")[1]["total"] == 2
    found = run("search", "плата за вход", "--collection", "Узкая")[1]
    assert [hit["document"] for hit in found["hits"]] == ["law-10-vii"]
    assert found["total"] == 1
    assert run("search", "плата за вход", "--collection", "Пустая")[1]["total"] == 0
    other = run("search", "плата", "--collection", "Узкая", "--doc", "law-9-vii")[1]
    assert other["total"] == 0
    rows = run("documents", "--collection", "узкая")[1]
    assert [row["id"] for row in rows] == ["law-10-vii"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("collections", "show", "Нет такой"), "no collection of this name"),
        (("collections", "create", " "), "needs a name"),
        (("collections", "create", "Чужая", "law-404"), "law-404"),
        (("search", "плата", "--collection", "Нет такой"), "no collection of this name"),
    ],
)
def test_what_is_refused_says_why(run: Run, words: tuple[str, ...], said: str) -> None:
    status, _, err = run(*words)
    assert status == 1
    assert said in err


def test_wrong_usage_names_the_right_one(run: Run) -> None:
    with pytest.raises(SystemExit) as caught:
        run("collections", "add", "Музеи")
    assert caught.value.code == 2


def test_a_document_that_was_removed_is_missing_until_it_is_back(run: Run, home: Path) -> None:
    run("collections", "create", "Следы", "law-9-vii")
    assert run("remove", "law-9-vii")[0] == 0
    assert run("collections", "show", "Следы")[1]["missing"] == ["law-9-vii"]
    assert run("import", str(home / "museum.txt"))[0] == 0
    assert run("collections", "show", "Следы")[1]["missing"] == []


def test_search_says_what_is_not_indexed_and_need_not_wait(run: Run, home: Path) -> None:
    assert run("search", "плата")[1]["index"]["pending"] == []
    text = FILES["museum.txt"].replace("№ 9-VII", "№ 12-VII").replace("музе", "парк")
    (home / "third.txt").write_text(text, encoding="utf-8")
    run("import", str(home / "third.txt"))
    status, found, err = run("search", "парк", "--no-wait")
    assert status == 0
    assert found["index"]["pending"] == ["law-12-vii"]
    assert "documents are indexed" in err
    assert "law-12-vii" not in {hit["document"] for hit in found["hits"]}
    found = run("search", "парк")[1]
    assert found["index"]["pending"] == []
    assert "law-12-vii" in {hit["document"] for hit in found["hits"]}
