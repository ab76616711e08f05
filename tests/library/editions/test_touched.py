"""What a newer edition touches of the user's own work, and where moved words stand now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kzailaw_desktop.drafting import Draft
from kzailaw_desktop.drafting.draft.drafts import save
from kzailaw_desktop.drafting.draft.model import Change
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.editions.history import history
from kzailaw_desktop.library.editions.touched import changed_for_me
from kzailaw_desktop.library.importing.files import import_paths
from kzailaw_desktop.workspace import Annotation, SavedSearch

RU = """Закон Республики Казахстан от 5 мая 2021 года № 9-VII ЗРК
О музеях
Статья 1. Задачи
1. Задачами музеев являются:
1) хранение предметов старины и их описание;
2) показ предметов посетителям и чтение лекций о них;
3) выдача копий за плату.
2. Музей открыт ежедневно.
Статья 2. Срок
Настоящий Закон вводится в действие с 1 июня 2021 года.
"""
NEWER = RU.replace(
    "2) показ предметов посетителям и чтение лекций о них;\n3) выдача копий за плату.",
    "2) обмен предметами с музеями других государств;\n"
    "3) показ предметов посетителям и чтение лекций о них;\n4) выдача копий за плату.",
).replace("открыт ежедневно", "открыт ежедневно, кроме понедельника")
LAW = "law-9-vii"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A law in one edition, with a note, a draft, a memo and a saved search of the user's."""
    opened = Library.open(tmp_path / "l", tmp_path / "w.sqlite", False, tmp_path / "i")
    brought(opened, tmp_path, RU)
    words = Annotation(LAW, "art_1__para_1__point_2", lang="ru", exact="чтение лекций", start=33,
                       end=46, body="о лекциях")  # fmt: skip
    whole = Annotation(LAW, "art_1__para_2", lang="ru", body="о понедельнике")
    other = Annotation(LAW, "art_2", lang="ru", body="не тронуто")
    opened.workspace.save_annotations([words, whole, other])
    opened.workspace.save_search(SavedSearch("понедельник", {"query": "понедельник"}))
    opened.workspace.save_search(SavedSearch("копии", {"query": "введение в действие"}))
    opened.workspace.settings["memo-draft"] = {"units": [[LAW, "art_1"], [LAW, "art_2"]]}
    change = Change(LAW, "art_1__para_2", texts={"ru": "2. Музей открыт."})
    save(opened.workspace, Draft(titles={"ru": "О днях"}, changes=(change,)))
    yield opened
    opened.close()


def brought(library: Library, folder: Path, text: str) -> None:
    file = folder / "law.txt"
    file.write_text(text, encoding="utf-8")
    _, errors = import_paths(library, [file])
    assert errors == []


@pytest.fixture
def touched(library: Library, tmp_path: Path) -> dict[str, Any]:
    dated = NEWER + "Сноска. Закон с изменениями, внесенными Законом РК от 03.02.2024 № 60-VIII.\n"
    brought(library, tmp_path, dated)
    return changed_for_me(library, LAW).as_json()


def test_one_edition_has_nothing_to_compare(library: Library) -> None:
    with pytest.raises(NotFound) as caught:
        changed_for_me(library, LAW)
    assert caught.value.code == "edition-only-one"


def test_the_units_that_changed_are_named_once(touched: dict[str, Any]) -> None:
    units = [(row["eId"], row["event"], row.get("old_eId", "")) for row in touched["units"]]
    assert units == [
        ("art_1__para_1__point_2", "inserted", ""),
        ("art_1__para_1__point_3", "moved", "art_1__para_1__point_2"),
        ("art_1__para_1__point_4", "moved", "art_1__para_1__point_3"),
        ("art_1__para_2", "modified", ""),
    ]


def test_a_note_is_offered_the_place_its_words_went_to(touched: dict[str, Any]) -> None:
    notes = {row["body"]: (row["eId"], row["event"], row["offered"]) for row in touched["notes"]}
    assert notes == {
        "о лекциях": ("art_1__para_1__point_2", "moved", "art_1__para_1__point_3"),
        "о понедельнике": ("art_1__para_2", "modified", None),
    }


def test_drafts_memos_and_searches_that_speak_of_it_are_named(touched: dict[str, Any]) -> None:
    assert [(row["titles"], row["eIds"]) for row in touched["drafts"]] == [
        ({"ru": "О днях"}, ["art_1__para_2"])
    ]
    assert [row["eIds"] for row in touched["memos"]] == [["art_1"]]
    assert touched["searches"] == [{"name": "понедельник", "eIds": ["art_1__para_2"]}]


def test_the_history_follows_a_point_that_moved(library: Library, tmp_path: Path) -> None:
    dated = NEWER + "Сноска. Закон с изменениями, внесенными Законом РК от 03.02.2024 № 60-VIII.\n"
    brought(library, tmp_path, dated)
    (step,) = history(library.act(LAW), "art_1__para_1__point_3", ("ru",))
    assert (step.event, step.edition, step.old) == ("moved", "since-2024-02-03", step.new)
    (step,) = history(library.act(LAW), "art_1__para_2")
    assert step.old == "Музей открыт ежедневно."
    assert step.new == "Музей открыт ежедневно, кроме понедельника."
