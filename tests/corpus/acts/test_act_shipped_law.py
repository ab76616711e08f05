"""The law on artificial intelligence: what the shipped library says of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzailaw_desktop.corpus import akn
from kzailaw_desktop.corpus.acts import align
from kzailaw_desktop.corpus.build import build
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act, Event, Expression, Provision, Status, UnitKind

LAW = "law-230-viii"


@pytest.fixture(scope="module")
def law(root: Path) -> Act:
    act = Store(root / "corpus", read_only=True).load(LAW)
    assert isinstance(act, Act)
    return act


def units(text: Expression | None) -> dict[str, Provision]:
    assert text is not None
    return {unit.eid: unit for unit, _ in text.walk()}


def test_build_makes_the_committed_files_byte_for_byte(root: Path) -> None:
    files, reports = build(root / "corpus")
    assert {f"{LAW}/kk@2025-11-17.xml", f"{LAW}/ru@2025-11-17.xml"} <= files.keys()
    for name, data in files.items():
        assert (root / "corpus" / name).read_bytes() == data, name
    assert [p for r in reports for p in r.problems] == []
    assert len(reports[0].repairs) == 11


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_counts(law: Act, lang: str) -> None:
    kinds = [unit.kind for unit in units(law.expression(lang)).values()]
    expected = {"chapter": 6, "article": 31, "paragraph": 61, "point": 83, "subparagraph": 16}
    assert {kind: kinds.count(UnitKind(kind)) for kind in expected} == expected
    assert len(kinds) == sum(expected.values())


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize(
    ("unit", "points", "subparagraphs"),
    [
        ("art_1", 15, 0),
        ("art_13__para_1", 8, 0),
        ("art_13__para_2", 5, 1),
        ("art_17__para_1", 3, 2),
        ("art_17__para_2", 3, 1),
        ("art_17__para_3", 7, 0),
        ("art_17__para_4", 0, 6),
        ("art_27__para_1", 0, 3),
        ("art_27__para_2", 0, 3),
    ],
)
def test_lists(law: Act, lang: str, unit: str, points: int, subparagraphs: int) -> None:
    children = [child.kind for child in units(law.expression(lang))[unit].children]
    assert children.count(UnitKind.POINT) == points
    assert children.count(UnitKind.SUBPARAGRAPH) == subparagraphs


def test_the_sentence_of_a_list_ends_in_closing_words(law: Act) -> None:
    found = {eid: unit.closing for eid, unit in units(law.expression("kk")).items()}
    closings = {eid: words for eid, words in found.items() if words}
    assert closings.pop("art_17__para_3").startswith("сияқты функционалдық мүмкіндіктердің")
    assert closings == {
        "art_15__para_1": "құқылы.",
        "art_15__para_2": "міндетті.",
        "art_16__para_1": "құқылы.",
        "art_16__para_2": "міндетті.",
        "art_18__para_1": "қамтиды.",
        "art_27__para_1": "құқылы.",
        "art_27__para_2": "міндетті.",
    }
    assert units(law.expression("kk"))["art_17__para_3__point_7"].text.endswith("тарату")


def test_words_moved_by_hyperlinks_are_back(law: Act) -> None:
    found = units(law.expression("kk"))
    assert "Конституциясына негізделеді, осы Заңнан" in found["art_2__para_1"].text
    assert found["art_18__para_2"].text.startswith("Осы Заңның 17-бабының 3-тармағында көрсетілген")


def test_every_unit_has_its_partner(law: Act) -> None:
    kk, ru = law.expression("kk"), law.expression("ru")
    assert kk is not None
    assert ru is not None
    assert align.without_partner(kk, ru) == []
    assert all(pair.left and pair.right for pair in align.pairs(kk, ru))


def test_status_identity_and_frame(law: Act) -> None:
    kk, ru = law.expression("kk"), law.expression("ru")
    assert kk is not None
    assert ru is not None
    assert (kk.status, ru.status) == (Status.OFFICIAL, Status.WORKING_TRANSLATION)
    assert (law.uri, law.number) == ("/akn/kz/act/2025-11-17/230-viii", "230-VIII")
    assert (kk.title, ru.title) == ("Жасанды интеллект туралы", "Об искусственном интеллекте")
    assert kk.conclusions == ("Қазақстан Республикасының Президенті Қ. ТОҚАЕВ",)
    for text in (kk, ru):
        (note,) = text.notes
        assert (note.event, note.targets) == (Event.ENTRY_INTO_FORCE, ())
    assert len(law.notes) > 10


def test_files_are_valid_and_lossless(root: Path) -> None:
    for file in sorted((root / "corpus" / LAW).glob("*.xml")):
        data = file.read_bytes()
        assert akn.validate(data) == []
        assert akn.to_xml(akn.from_xml(data)) == data
