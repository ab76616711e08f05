"""What a library keeps beside its documents: sources, records, card, removed texts."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kzailaw_desktop.corpus.importing.importer import import_files
from kzailaw_desktop.corpus.importing.outcome import Progress, Summary
from kzailaw_desktop.corpus.importing.placing.known import KnownList
from kzailaw_desktop.corpus.importing.rereading import read_again
from kzailaw_desktop.corpus.kept import card, errata, records, removal, sources
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.corpus.text.correction import Correction
from kzailaw_desktop.domain import Act, Status
from kzailaw_desktop.errors import InputRefused, NotFound

RUSSIAN = (
    "О пробе\nЗакон Республики Казахстан от 5 мая 2020 года № 7-VI ЗРК.\n"
    "Статья 1. Первая\n1. Начало.\n2. Конец.\nСтатья 2. Вторая\nТекст.\n"
)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "library")


def bring(store: Store, path: Path, text: str, *, yes: bool = False) -> ImportReport:
    path.write_text(text, encoding="utf-8")
    steps = [
        s for s in import_files([path], store, yes=yes) if not isinstance(s, Progress | Summary)
    ]
    assert isinstance(steps[0], ImportReport), steps[0]
    return steps[0]


def law(store: Store, doc: str = "law-7-vi") -> Act:
    found = store.load(doc)
    assert isinstance(found, Act)
    return found


def test_the_file_and_what_its_import_proved_are_kept(store: Store, tmp_path: Path) -> None:
    bring(store, tmp_path / "a.txt", RUSSIAN)
    (record,) = records.read(store, "law-7-vi").values()
    assert record["account"]["lost"] == 0
    assert record["identity"]["number"] == {"value": "7-VI", "line": 2}
    data = sources.read(store, record["hash"], record["name"])
    assert data.decode() == RUSSIAN
    assert sources.size(store) == len(data)
    assert bring(store, tmp_path / "b.txt", RUSSIAN).message != ""  # says that it is the same
    sources.drop(store, record["hash"], record["name"])
    with pytest.raises(NotFound):
        sources.read(store, record["hash"], record["name"])


def test_a_text_of_lower_standing_is_kept_beside(store: Store, tmp_path: Path) -> None:
    bring(store, tmp_path / "a.txt", RUSSIAN)
    card_of = {"standing": "official"}
    store.save(card.apply(law(store), card_of), beside=card.write("law-7-vi", {}))
    report = bring(store, tmp_path / "b.txt", RUSSIAN.replace("Конец", "Финиш"))
    assert [(d.as_json()["kind"], d.as_json()["eId"]) for d in report.doubts] == [
        ("difference", "art_1__para_2")
    ]
    (text,) = law(store).expressions
    assert (text.status, text.body[0].children[1].text) == (Status.OFFICIAL, "Конец.")
    bring(store, tmp_path / "b.txt", RUSSIAN.replace("Конец", "Финиш"), yes=True)
    assert law(store).expressions[0].body[0].children[1].text == "Финиш."


def test_the_card_survives_a_new_import(store: Store, tmp_path: Path) -> None:
    plain = RUSSIAN.replace("Закон Республики Казахстан от 5 мая 2020 года № 7-VI ЗРК.\n", "")
    doc = bring(store, tmp_path / "prob.txt", plain).document
    changes = {"number": "9-VI", "date": "06.05.2020", "title.ru": "О новой пробе"}
    card.check(changes)
    store.save(card.apply(law(store, doc), changes), beside=card.write(doc, changes))
    again = bring(store, tmp_path / "prob.txt", plain)
    act = law(store, doc)
    assert again.document == doc
    assert (act.number, act.date, act.expressions[0].title) == (
        "9-VI", dt.date(2020, 5, 6), "О новой пробе",
    )  # fmt: skip
    (tmp_path / "other").mkdir()
    other = bring(store, tmp_path / "other" / "prob.txt", plain.replace("О пробе", "О другом"))
    assert other.document != doc  # another act from a file of the same name


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"colour": "red"}, "card-field-unknown"),
        ({"standing": "good"}, "card-value"),
        ({"date": "вчера"}, "card-date"),
        ({"edition": "31.02.2020"}, "card-date"),
    ],
)
def test_a_card_takes_no_nonsense(changes: dict[str, str], code: str) -> None:
    with pytest.raises(InputRefused) as refused:
        card.check(changes)
    assert refused.value.code == code


def test_what_is_removed_comes_back(store: Store, tmp_path: Path) -> None:
    bring(store, tmp_path / "a.txt", RUSSIAN)
    before = law(store)
    assert removal.remove(store, "law-7-vi", lang="ru") == ["law-7-vi/ru@2020-05-05.xml"]
    assert not store.has("law-7-vi")
    assert removal.undo(store) == "law-7-vi"
    assert law(store) == before
    for wanted in ("law-8", "law-7-vi"):
        with pytest.raises(NotFound):
            removal.remove(store, wanted, lang="kk")
    with pytest.raises(NotFound):
        removal.undo(store)


CORRECTED = (
    ("Статья 1. Первая\n1. Начало.\nКонец.\n2. Ещё.", Correction(5, "Конец.", "join"),
     ["art_1", "art_1__para_1", "art_1__para_2"]),
    ("Статья 1. Первая\nВторая статья\nТекст.", Correction(4, "Вторая статья", "article", "2"),
     ["art_1", "art_2"]),
    ("Статья 1. Первая\n1. Раз. 2) два.", Correction(4, "1. Раз. 2) два.", "split", "2) два"),
     ["art_1", "art_1__para_1", "art_1__para_1__point_2"]),
    ("Статья 1. Первая\nТекст.\nСтраница 7", Correction(5, "Страница 7", "drop"), ["art_1"]),
    ("Статья 1. Первая\nТекст.\n2. Это не пункт", Correction(5, "2. Это не пункт", "text"),
     ["art_1", "art_1__subpara_2"]),
    ("Статья 1. Первая\nТекст.\nПримечание редактора", Correction(5, "Примечание редактора", "note"),
     ["art_1"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "correction", "eids"), CORRECTED)
def test_a_correction_is_made_whenever_the_file_comes(
    store: Store, tmp_path: Path, text: str, correction: Correction, eids: list[str]
) -> None:
    whole = f"О пробе\nЗакон Республики Казахстан от 5 мая 2020 года № 7-VI ЗРК.\n{text}"
    bring(store, tmp_path / "a.txt", whole)
    store.folder.write(errata.write("law-7-vi", {"ru": [correction]}))
    (report,) = (
        s for s in read_again(store, KnownList((), store), "law-7-vi")
        if not isinstance(s, Progress)
    )  # fmt: skip
    assert isinstance(report, ImportReport)
    assert any(r.line == correction.line and r.before == correction.text for r in report.repairs)
    assert [u.eid for u, _ in law(store).expressions[0].walk()] == eids
    more = bring(store, tmp_path / "b.txt", f"{whole}\nСтатья 9. Новая\nТекст.")  # a changed file
    assert more.document == "law-7-vi"
    assert "art_9" in {u.eid for u, _ in law(store).expressions[0].walk()}
    assert {u.eid for u, _ in law(store).expressions[0].walk()} >= set(eids)


def test_a_correction_whose_line_is_gone_says_so(store: Store, tmp_path: Path) -> None:
    store.folder.write(errata.write("law-7-vi", {"ru": [Correction(9, "Нет такой", "drop")]}))
    report = bring(store, tmp_path / "a.txt", RUSSIAN)
    assert [d.as_json()["kind"] for d in report.doubts] == ["correction"]


def test_texts_of_folders_are_kept_and_read_again(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "law"
    folder.mkdir()
    (folder / "rus.md").write_text(RUSSIAN.replace("\n", "\n\n"), encoding="utf-8")
    (folder / "meta.yaml").write_text(
        "requisite: Закон Республики Казахстан от 5 мая 2020 года № 7-VI\n"
        "source: https://zan.gov.kz/client/#!/doc/1/rus\n", encoding="utf-8",
    )  # fmt: skip
    (report,) = (s for s in import_files([folder], store) if isinstance(s, ImportReport))
    (record,) = records.read(store, report.document).values()
    kept = sources.read(store, record["hash"], record["name"])
    assert sources.is_packed(kept)
    assert "Статья 1. Первая" in sources.unpack(kept).raw
    assert sources.size(store) == len(kept) == record["size"]
    before = law(store, report.document)
    steps = list(read_again(store, KnownList((), store), report.document))
    assert any(isinstance(step, ImportReport) for step in steps), steps
    assert law(store, report.document) == before
    (again,) = (s for s in import_files([folder], store) if isinstance(s, ImportReport))
    assert again.message  # says that it is the same


def test_a_full_store_of_files_says_so(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "BOUND", 10)
    report = bring(store, tmp_path / "a.txt", RUSSIAN)
    assert "0" in report.message
    assert sources.size(store) == 0
    assert store.has("law-7-vi")
