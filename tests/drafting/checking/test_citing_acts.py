"""References to units that a draft takes away are looked for in every act of the library."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kzailaw_desktop.drafting import Change, ChangeKind, Draft, WordSwap
from kzailaw_desktop.drafting.checking import citing_acts
from kzailaw_desktop.drafting.checking.findings import DraftFinding
from kzailaw_desktop.drafting.checking.renumbering import certain_references, with_references
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.importing.files import import_paths
from kzailaw_desktop.library.written.drafts import as_rows, remarks

NAME = "Закона Республики Казахстан от 5 мая 2020 года № 11-VI «Об учете хранителей»"
ACTS = {
    "11.ru": """Об учете хранителей
Закон Республики Казахстан от 5 мая 2020 года № 11-VI.
Статья 1. Первая
1. Учет ведут.
2. Порядок:
1) прост;
2) ясен.
3. Срок есть.
Статья 2. Вторая
Учет бесплатен.
""",
    "12.ru": f"""О складах
Закон Республики Казахстан от 6 мая 2021 года № 12-VI.
Статья 1. Склады
1. Склад ведет учет по пункту 2 статьи 1 {NAME}.
2. Склад соблюдает подпункт 2) пункта 2 статьи 1 {NAME}.
3. Склад помнит статью 1 {NAME} и пункт 3 статьи 1 того же закона.
""",
    "13.ru": f"""О внесении изменений в некоторые законодательные акты Республики Казахстан
Закон Республики Казахстан от 7 мая 2022 года № 13-VI.
Статья 1. Изменения
1. Слова из пункта 2 статьи 1 {NAME} известны.
""",
    "14.ru": f"""О лавках
Закон Республики Казахстан от 8 мая 2021 года № 14-VI.
Утратил силу Законом Республики Казахстан от 01.02.2024 № 9-VIII.
Статья 1. Лавки
1. Лавка смотрит в пункт 2 статьи 1 {NAME}.
""",
    "11.kk": """Сақтаушыларды есепке алу туралы
Қазақстан Республикасының 2020 жылғы 5 мамырдағы № 11-VI Заңы.
1-бап. Бірінші
1. Есеп жүргізіледі.
2. Тәртіп:
1) оңай;
2) анық.
3. Мерзім бар.
2-бап. Екінші
Есеп тегін.
""",
}  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    home = tmp_path_factory.mktemp("citing")
    made = Library.open(home / "own", home / "w.sqlite", index_dir=home / "ix", shipped=False)
    for name, text in ACTS.items():
        file = home / f"{name}.txt"
        file.write_text(text, encoding="utf-8")
        assert not import_paths(made, [file])[1]
    yield made
    made.close()


def change(eid: str, kind: ChangeKind, **more: object) -> Draft:
    return Draft(changes=(Change("law-11-vi", eid, kind, "c", **more),))  # type: ignore[arg-type]


def citing(library: Library, draft: Draft) -> list[DraftFinding]:
    return [f for f in remarks(library, draft) if f.citing and f.act != "law-11-vi"]


@pytest.mark.parametrize(
    ("eid", "places"),
    [
        ("art_1__para_2", [("art_1__para_1", "пункту 2 статьи 1"), ("art_1__para_2", "подпункт 2)")]),
        ("art_1__para_2__point_2", [("art_1__para_2", "подпункт 2)")]),
        ("art_1__para_2__point_1", []),  # a citation of the whole paragraph stays right
        ("art_2", []),
        ("art_1", [("art_1__para_1", "пункту 2"), ("art_1__para_2", "подпункт"),
                   ("art_1__para_3", "статью 1"), ("art_1__para_3", "пункт 3 статьи 1")]),
    ],
)  # fmt: skip
def test_who_cites_what_is_repealed(library: Library, eid: str, places: list[object]) -> None:
    found = citing(library, change(eid, ChangeKind.REPEAL))
    assert {(f.act, f.lang) for f in found} <= {
        ("law-12-vi", "ru")
    }  # none amends, none is repealed
    assert [(f.eid, f.params["cited"][: len(words)]) for f, (_, words) in zip(found, places, strict=True)] == places  # fmt: skip
    assert all(f.holds for f in found)


def test_a_new_wording_that_leaves_a_point_out_removes_it(library: Library) -> None:
    texts = {"kk": "2. Тәртіп:\n1) оңай.", "ru": "2. Порядок:\n1) прост."}
    found = citing(library, change("art_1__para_2", ChangeKind.REPLACE, texts=texts))
    assert [f.eid for f in found] == ["art_1__para_2"]


def test_a_finding_says_act_unit_and_words_and_how_to_open_it(library: Library) -> None:
    (found,) = citing(library, change("art_1__para_2__point_2", ChangeKind.REPEAL))
    assert found.text("ru").startswith(
        "Закон Республики Казахстан от 6 мая 2021 года № 12-VI «О складах», п. 2 ст. 1 (ru):"
        " ссылается на «подпункт 2) пункта 2 статьи 1"
    )
    assert "1-баптың 2-тармағы" in found.text("kk")
    (row,) = as_rows([found])
    assert (row["document"], row["eId"], row["lang"]) == ("law-12-vi", "art_1__para_2", "ru")
    assert row["open"] == "kzailaw show art_1__para_2 --doc law-12-vi"


def test_new_numbers_are_proposed_for_other_acts_and_taken(library: Library) -> None:
    draft = change("art_1__para_2", ChangeKind.RENUMBER, number="4")
    found = citing(library, draft)
    assert [f.code for f in found] == ["draft-cites-renumbered", "draft-cites-renumbered-unclear"]
    assert found[0].params["proposed"].startswith("пункту 4 статьи 1")
    assert found[0].params["number"] == "4"
    done = with_references(draft, certain_references(found))
    assert done.acts() == ["law-11-vi", "law-12-vi"]
    (swap,) = done.changes[1].swaps["ru"]
    assert swap == WordSwap(found[0].params["cited"], found[0].params["proposed"])
    left = citing(library, done)  # what stays is the place that is not certain
    assert [f.eid for f in left] == ["art_1__para_2"]


def test_an_act_of_the_draft_is_told_by_the_draft_itself(library: Library) -> None:
    both = Draft(changes=(
        Change("law-11-vi", "art_1__para_2__point_2", ChangeKind.REPEAL, "a"),
        Change("law-12-vi", "art_1__para_2", ChangeKind.REPEAL, "b"),
    ))  # fmt: skip
    assert citing(library, both) == []


def test_places_are_bounded_and_unread_acts_are_told(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = change("art_1", ChangeKind.REPEAL)
    monkeypatch.setattr(citing_acts, "MOST", 2)
    codes = [f.code for f in remarks(library, draft)]
    assert codes.count("draft-cited-by") == 2
    assert "draft-cited-more" in codes
    monkeypatch.setattr(citing_acts, "MOST", 200)
    monkeypatch.setattr(Library, "links_pending", lambda _self: ["law-12-vi", "unknown"])
    (told,) = [f for f in remarks(library, draft) if f.code == "draft-citations-unread"]
    assert told.params == {"number": "1"}
    assert not told.holds


def test_nothing_is_asked_where_nothing_goes(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "links", property(lambda _self: pytest.fail("links were asked")))
    texts = {"kk": "3. Мерзім жоқ.", "ru": "3. Срока нет."}
    remarks(library, change("art_1__para_3", ChangeKind.REPLACE, texts=texts))


def test_the_shipped_messages_of_the_checks_read_in_three_languages(library: Library) -> None:
    found = citing(library, change("art_1__para_2", ChangeKind.REPEAL))
    for lang, words in (("kk", "сілтейді"), ("ru", "ссылается"), ("en", "cites")):
        assert all(words in one.text(lang) and "{" not in one.text(lang) for one in found)
