"""Links per document: in whatever order acts come, change and go, the links are the same."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from kzailaw_desktop.domain import Link
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.importing.files import import_paths

ACTS = {
    "archives": """О музеях и архивах
Закон Республики Казахстан от 5 мая 2021 года № 9-VII ЗРК
Статья 1. Предмет
1. Предмет определяется в соответствии со статьей 2 Закона Республики Казахстан «О дорогах и рынках».
2. Порядок установлен пунктом 1 настоящей статьи.
Статья 2. Хранение
1. Хранение ведется по пункту 2 статьи 1 Закона Республики Казахстан от 7 июня 2022 года № 15-VII.
2. Дела хранятся вечно.
Статья 3. Срок
Настоящий Закон вводится в действие с 1 июня 2021 года.
""",
    "roads": """О дорогах и рынках
Закон Республики Казахстан от 6 мая 2021 года № 10-VII ЗРК
Статья 1. Дороги
1. Дороги строятся по статье 2 Закона Республики Казахстан «О музеях и архивах».
2. Рынки открыты, если иное не установлено статьей 7 Закона Республики Казахстан «О музеях и архивах».
Статья 2. Рынки
1. Рынки открыты.
2. Их перечень ведется по статье 1 Закона Республики Казахстан «О пастбищах».
Статья 3. Срок
Настоящий Закон вводится в действие с 1 июня 2021 года.
""",
    "subsoil": """Жер қойнауы және қорлар туралы
Қазақстан Республикасының Заңы 2022 жылғы 7 маусым № 15-VII ҚРЗ
1-бап. Қорлар
1. Қорлар «Мұражайлар және мұрағаттар туралы» Қазақстан Республикасы Заңының 2-бабына сәйкес жүргізіледі.
2. Тәртіп осы баптың 1-тармағында белгіленген.
2-бап. Қолданысқа енгізу
Осы Заң 2022 жылғы 1 шілдеден бастап қолданысқа енгізіледі.
""",
    "archives-kk": """Мұражайлар және мұрағаттар туралы
Қазақстан Республикасының Заңы 2021 жылғы 5 мамыр № 9-VII ҚРЗ
1-бап. Нысана
1. Нысана «Жер қойнауы және қорлар туралы» Қазақстан Республикасы Заңының 1-бабының 2-тармағына сәйкес айқындалады.
2. Тәртіп осы баптың 1-тармағында белгіленген.
2-бап. Сақтау
1. Сақтау жүргізіледі.
2. Істер мәңгі сақталады.
3-бап. Мерзім
Осы Заң 2021 жылғы 1 маусымнан бастап қолданысқа енгізіледі.
""",
}
Shown = tuple[str, str, str, str, str]


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    found = {}
    for name, text in ACTS.items():
        found[name] = tmp_path / f"{name}.txt"
        found[name].write_text(text, encoding="utf-8")
    return found


def opened(folder: Path) -> Library:
    return Library.open(folder / "lib", folder / "w.sqlite", shipped=False, index_dir=folder / "i")


def brought(library: Library, *files: Path) -> None:
    _, errors = import_paths(library, files)
    assert errors == []
    assert library.links


def shown(library: Library) -> set[Shown]:
    return {_shown(link) for link in library.links.links}


def _shown(link: Link) -> Shown:
    return link.document, link.eid, link.lang, link.act, link.target


ORDERS = list(permutations(ACTS))


@pytest.mark.parametrize("order", ORDERS[::3], ids=" ".join)
def test_links_do_not_depend_on_the_order_of_import(
    files: dict[str, Path], tmp_path: Path, order: tuple[str, ...]
) -> None:
    library = opened(tmp_path / "piecemeal")
    for name in order:
        brought(library, files[name])
    whole = Library.open(library.user_dir, tmp_path / "w", shipped=False, index_dir=tmp_path / "x")
    links = shown(library)
    assert links == shown(whole)
    assert ("law-9-vii", "art_1__para_1", "ru", "law-10-vii", "art_2") in links
    assert ("law-10-vii", "art_1__para_1", "ru", "law-9-vii", "art_2") in links
    assert ("law-9-vii", "art_2__para_1", "ru", "law-15-vii", "art_1__para_2") in links
    assert ("law-15-vii", "art_1__para_1", "kk", "law-9-vii", "art_2") in links
    assert ("law-9-vii", "art_1__para_1", "kk", "law-15-vii", "art_1__para_2") in links


def test_a_citation_of_an_act_that_is_not_there_is_kept_by_its_name(
    files: dict[str, Path], tmp_path: Path
) -> None:
    library = opened(tmp_path)
    brought(library, files["roads"])
    (kept,) = library.context("art_1__para_1", "law-10-vii").references_out
    assert "О музеях и архивах" in kept.act
    brought(library, files["archives"])
    (kept,) = library.context("art_1__para_1", "law-10-vii").references_out
    assert (kept.act, kept.target) == ("law-9-vii", "art_2")
    into = library.context("art_2", "law-9-vii").references_in
    assert [(e.document, e.eid) for e in into] == [("law-10-vii", "art_1__para_1")]


def test_a_removed_act_leaves_the_citation_by_name(files: dict[str, Path], tmp_path: Path) -> None:
    library = opened(tmp_path)
    brought(library, files["roads"], files["archives"])
    library.user_store.remove("law-9-vii")
    library.saved("law-9-vii")
    (kept,) = library.context("art_1__para_1", "law-10-vii").references_out
    assert "О музеях и архивах" in kept.act
    assert {link.document for link in library.links.links} == {"law-10-vii"}
    brought(library, files["archives"])
    assert library.context("art_2", "law-9-vii").references_in


def test_a_citation_comes_alive_with_the_unit(files: dict[str, Path], tmp_path: Path) -> None:
    library = opened(tmp_path)
    brought(library, files["roads"], files["archives"])
    assert library.context("art_1__para_2", "law-10-vii").references_out == ()
    longer = ACTS["archives"].replace(
        "Статья 3. Срок", "Статья 7. Новое\n1. Новое.\nСтатья 8. Срок"
    )
    files["archives"].write_text(longer, encoding="utf-8")
    brought(library, files["archives"])
    (found,) = library.context("art_1__para_2", "law-10-vii").references_out
    assert (found.act, found.target) == ("law-9-vii", "art_7")
    assert library.context("art_7", "law-9-vii").references_in


def test_links_that_were_interrupted_are_completed(files: dict[str, Path], tmp_path: Path) -> None:
    library = opened(tmp_path)
    import_paths(library, list(files.values()))
    assert library.links_pending()
    library.close()
    again = opened(tmp_path)
    assert shown(again)
    assert again.links_pending() == []


NOTED = """О садах
Закон Республики Казахстан от 8 июля 2021 года № 20-VII ЗРК
Статья 1. Сады
Сады открыты.
Сноска. Статья 1 с изменением, внесенным Законом РК от 09.01.2022 № 30-VII (вводится в действие с 01.02.2022).
Статья 2. Ограды
1. Ограды ставятся по статье 1 настоящего Закона.
2. Порядок настоящей статьи применяется ко всем оградам.
Сноска. Статья 2 в редакции Закона РК от 09.01.2022 № 30-VII; в соответствии со статьей 3 настоящего Закона.
Статья 3. Срок
Настоящий Закон вводится в действие с 1 августа 2021 года.
"""


def test_a_note_on_an_amendment_makes_no_unit_refer_to_itself(tmp_path: Path) -> None:
    library, file = opened(tmp_path), tmp_path / "gardens.txt"
    file.write_text(NOTED, encoding="utf-8")
    brought(library, file)
    out = {
        eid: {entry.target for entry in library.context(eid, "law-20-vii").references_out}
        for eid in ("art_1", "art_2", "art_2__para_2", "art_3")
    }
    assert out == {
        "art_1": set(),
        "art_2": {"art_1", "art_3"},
        "art_2__para_2": set(),
        "art_3": set(),
    }
    into = {e.eid for e in library.context("art_1", "law-20-vii").references_in}
    assert into == {"art_2__para_1"}
