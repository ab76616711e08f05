"""`kzailaw document` and `kzailaw remove`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kzailaw_desktop import cli

Run = Callable[..., tuple[int, str, str]]
TEXT = (
    "О пробе\nЗакон Республики Казахстан от 5 мая 2020 года № 7-VI ЗРК.\n"
    "Утратил силу Законом Республики Казахстан от 01.02.2024 № 9-VIII.\n"
    "Статья 1. Первая\n1. Начало.\n"
)


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: str) -> tuple[int, str, str]:
        places = ["--no-shipped", "--library", str(tmp_path / "lib"), "--workspace"]
        status = cli.main([*places, str(tmp_path / "w.sqlite"), *words])
        return status, *capsys.readouterr()

    return call


@pytest.fixture
def law(run: Run, tmp_path: Path) -> str:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    report = json.loads(run("import", str(tmp_path / "a.txt"), "--json")[1])
    return str(report["document"])


def test_a_card_shows_standing_force_account_and_source(run: Run, law: str) -> None:
    card = json.loads(run("document", law, "--json")[1])
    assert (card["standing"], card["force"], card["number"]) == (
        "unverified-copy", "repealed", "7-VI",
    )  # fmt: skip
    assert card["account"]["lost"] == 0
    assert card["title"] == {"kk": None, "ru": "О пробе", "en": None}
    assert card["source"][0]["kept"]
    (row,) = json.loads(run("documents", "--json")[1])
    assert (row["standing"], row["force"]) == ("unverified-copy", "repealed")
    (unit,) = json.loads(run("show", "art_1", "--json")[1])
    assert (unit["standing"], unit["force"]) == ("unverified-copy", "repealed")


def test_fields_are_set_and_given_back(run: Run, law: str) -> None:
    words = ("--set", "title.ru=О деле", "standing=official", "edition=01.02.2021")
    card = json.loads(run("document", law, *words, "--json")[1])
    assert (card["title"]["ru"], card["standing"], card["edition"]) == (
        "О деле", "official", "2021-02-01",
    )  # fmt: skip
    card = json.loads(run("document", law, "--set", "title.ru=", "--json")[1])
    assert card["title"]["ru"] == "О пробе"
    assert run("document", law, "--set", "number")[0] == 1


def test_a_document_is_removed_and_brought_back(run: Run, law: str) -> None:
    assert json.loads(run("remove", law, "--json")[1])["removed"]
    assert json.loads(run("documents", "--json")[1]) == []
    assert run("show", "art_1")[0] == 1
    assert json.loads(run("remove", "--undo", "--json")[1]) == {"restored": law}
    assert run("show", "art_1")[0] == 0
    assert [run(*words)[0] for words in (("remove", "law-1"), ("remove",))] == [1, 1]


def test_a_line_is_corrected_and_the_correction_taken_back(run: Run, law: str) -> None:
    assert {"line": 5, "text": "1. Начало."} in json.loads(run("lines", law, "--json")[1])
    words = ("correct", law, "--line", "5", "--as")
    report = json.loads(run(*words, "text", "--json")[1])
    assert report["counts"].get("paragraph", 0) == 0
    (row,) = json.loads(run("correct", law, "--json")[1])["corrections"]
    assert (row["number"], row["action"], row["lost"]) == (1, "text", False)
    assert json.loads(run("correct", law, "--undo", "1", "--json")[1])["counts"]["paragraph"] == 1
    for wrong in ((*words, "turn"), (*words, "split"), ("correct", law, "--line", "900"),
                  ("correct", law, "--undo", "3"), ("correct", "law-0")):  # fmt: skip
        status, _, err = run(*wrong)
        assert (status, err.count("\n")) == (1, 1), err
