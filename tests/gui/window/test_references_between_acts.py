"""References between acts in the context panel: both directions, the act named, in either order."""

from __future__ import annotations

import pytest
from museum_window import MUSEUM, MUSEUMS, MuseumWindow

from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.library.importing.files import import_paths
from kzailaw_desktop.library.stored.cards import remove

pytestmark = pytest.mark.gui
ARCHIVES = "law-10-vii"
CITED = MUSEUMS.replace(
    "2. Музей открыт ежедневно.",
    "2. Музей передает дела по статье 1 Закона Республики Казахстан «Об архивах» "
    "от 6 мая 2021 года № 10-VII.",
)
CITING = """Закон Республики Казахстан от 6 мая 2021 года № 10-VII ЗРК
Об архивах
Статья 1. Прием
Архив принимает дела музеев по пункту 2 статьи 1 Закона Республики Казахстан «О музеях» от 5 мая 2021 года № 9-VII.
"""


def brought(museum: MuseumWindow, *names: str) -> None:
    texts = {"museums": CITED, "archives": CITING}
    for name in names:
        _, errors = import_paths(museum.library, [museum.file(f"{name}.txt", texts[name])])
        assert errors == []
        assert museum.library.links
    museum.window.gateway.list_documents()
    museum.settle()


def panel(museum: MuseumWindow, document: str, eid: str) -> dict[str, list[tuple[str, str]]]:
    """What the panel shows of a unit: title of a group -> document and name of each entry."""
    museum.window.navigator.open_place(Place(document, eid))
    museum.settle()
    museum.window.gateway.know(document, eid)
    museum.settle()
    found: dict[str, list[tuple[str, str]]] = {}
    title = ""
    for line in museum.window.context.list.items.items:
        if line.group:
            title = line.title
        elif not line.more:
            found.setdefault(title, []).append((line.document, f"{line.who} {line.where}"))
    return found


@pytest.mark.parametrize("order", [("museums", "archives"), ("archives", "museums")])
def test_both_directions_name_the_other_act(museum: MuseumWindow, order: tuple[str, ...]) -> None:
    brought(museum, *order)
    found = panel(museum, MUSEUM, "art_1__para_2")
    ((document, name),) = found["Referred to by"]
    assert document == ARCHIVES
    assert "№ 10-VII" in name
    ((document, name),) = found["Refers to"]
    assert document == ARCHIVES
    assert "№ 10-VII" in name
    found = panel(museum, ARCHIVES, "art_1")
    assert [document for document, _ in found["Referred to by"]] == [MUSEUM]
    assert [document for document, _ in found["Refers to"]] == [MUSEUM]


def test_a_removed_act_leaves_its_name_where_it_was_cited(museum: MuseumWindow) -> None:
    brought(museum, "museums", "archives")
    remove(museum.library, ARCHIVES)
    museum.settle()
    found = panel(museum, MUSEUM, "art_1__para_2")
    assert "Referred to by" not in found
    ((document, name),) = found["Refers to"]
    assert document == ""
    assert "Об архивах" in name
