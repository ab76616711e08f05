"""Collections: made, changed, deleted, undone, merged; records that are none are left out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kzailaw_desktop.errors import InputRefused, NotFound
from kzailaw_desktop.workspace import Workspace, collected
from kzailaw_desktop.workspace.transfer import export_workspace, import_workspace


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "w.sqlite") as opened:
        yield opened


def names(work: Workspace) -> list[str]:
    return [each.name for each in collected.collections(work)]


def test_documents_keep_their_order_and_stand_once(work: Workspace) -> None:
    made = collected.create(work, "  Дело  Ахметова ", "о\n", ["b", "a", "b"])
    assert (made.name, made.description, made.documents) == ("Дело Ахметова", "о", ("b", "a"))
    collected.add(work, made.id, ["a", "c"])
    assert collected.find(work, "дело ахметова").documents == ("b", "a", "c")
    collected.remove(work, made.id, ["a", "never there"])
    assert collected.find(work, made.id).documents == ("b", "c")


def test_names_are_sorted_as_in_kazakh_and_stand_once(work: Workspace) -> None:
    for name in ("Қылмыс", "Кәсіп", "Әкімшілік"):
        collected.create(work, name)
    assert names(work) == ["Әкімшілік", "Кәсіп", "Қылмыс"]
    with pytest.raises(InputRefused) as taken:
        collected.create(work, "КӘСІП")
    assert taken.value.code == "collection-name-taken"
    own = collected.find(work, "Кәсіп")
    assert collected.rename(work, own.id, "кәсіп").name == "кәсіп"  # its own name is not taken


@pytest.mark.parametrize("name", ["", "  \n", "а" * 121])
def test_a_name_is_needed(work: Workspace, name: str) -> None:
    with pytest.raises(InputRefused) as caught:
        collected.create(work, name)
    assert caught.value.code == "collection-name"


def test_an_unknown_name_tells_which_there_are(work: Workspace) -> None:
    collected.create(work, "Еңбек")
    with pytest.raises(NotFound) as caught:
        collected.find(work, "Труд")
    assert "«Еңбек»" in caught.value.text("ru")


def test_deleting_is_undone(work: Workspace) -> None:
    made = collected.create(work, "Еңбек", documents=["a"])
    collected.delete(work, made.id)
    assert names(work) == []
    assert work.undoable == "delete-collection"
    work.undo()
    assert collected.find(work, made.id) == made


def test_of_two_versions_the_later_wins_when_workspaces_are_merged(
    work: Workspace, tmp_path: Path
) -> None:
    made = collected.create(work, "Еңбек", documents=["a"])
    export_workspace(work, tmp_path / "copy.sqlite")
    with Workspace.open(tmp_path / "other.sqlite") as other:
        import_workspace(other, tmp_path / "copy.sqlite")
        assert collected.find(other, made.id) == made
        collected.add(other, made.id, ["b"])
        collected.create(other, "Салық")
        export_workspace(other, tmp_path / "back.sqlite")
    import_workspace(work, tmp_path / "back.sqlite")
    assert names(work) == ["Еңбек", "Салық"]
    assert collected.find(work, made.id).documents == ("a", "b")


@pytest.mark.parametrize(
    "record", [[], {"id": "x"}, {"name": "x"}, {"id": "x", "name": "y", "documents": [1, "a", {}]}]
)
def test_records_of_another_form_do_no_harm(work: Workspace, record: object) -> None:
    work.store("collection", "x", record)  # type: ignore[arg-type]
    found = collected.collections(work)
    assert [each.documents for each in found] in ([], [("a",)])
