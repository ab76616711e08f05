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


KAZAKH = (
    "Сынама туралы\nҚазақстан Республикасының 2020 жылғы 5 мамырдағы № 7-VI ҚРЗ Заңы\n"
    "1-бап. Бірінші\n1. Басы.\n"
)


@pytest.fixture
def both(run: Run, law: str, tmp_path: Path) -> str:
    (tmp_path / "k.txt").write_text(KAZAKH, encoding="utf-8")
    report = json.loads(run("import", str(tmp_path / "k.txt"), "--json")[1])
    assert report["document"] == law
    return law


EVERY = {
    "title.ru": "О деле", "title.kk": "Іс туралы", "number": "9-VI", "date": "2020-05-06",
    "edition.ru": "2021-02-01", "edition.kk": "2021-03-01", "kind": "code", "standing.ru": "unofficial",
    "standing.kk": "official", "force": "in-force", "force.date": "2020-07-01",
    "source.ru": "https://adilet.zan.kz/rus/docs/Z2000000007", "source.kk": "https://example.kz/k",
}  # fmt: skip


def test_every_field_is_set_in_both_languages_and_survives(
    run: Run, both: str, tmp_path: Path
) -> None:
    before = json.loads(run("document", both, "--json")[1])["fields"]
    card = json.loads(
        run("document", both, "--set", *(f"{k}={v}" for k, v in EVERY.items()), "--json")[1]
    )
    assert {name: card["fields"][name] for name in EVERY} == EVERY
    for name in ("a.txt", "k.txt"):
        assert run("import", str(tmp_path / name))[0] == 0
    card = json.loads(run("document", both, "--json")[1])
    assert {name: card["fields"][name] for name in EVERY} == EVERY
    assert len(card["texts"]) == 2
    card = json.loads(run("document", both, "--set", *(f"{k}=" for k in EVERY), "--json")[1])
    assert {n: card["fields"][n] for n in EVERY} == {n: before[n] for n in EVERY}
    assert card["set"] == {}


def test_another_kind_of_act_changes_how_its_units_are_called(run: Run, law: str) -> None:
    title = "title.ru=Уголовный кодекс Республики Казахстан"
    run("document", law, "--set", title, "kind=code")
    assert "ч. 1" in run("search", "Начало", "--json")[1]
    run("document", law, "--set", "kind=law")
    assert "п. 1" in run("search", "Начало", "--json")[1]


def test_another_kind_of_document_is_read_again_as_that(run: Run, law: str, tmp_path: Path) -> None:
    (tmp_path / "s.txt").write_text(
        "Статья 1. О встрече\n1. Начало.\n\nТӨРАҒА. Бастаймыз.\n\nХАТШЫ. Рақмет.\n",
        encoding="utf-8",
    )
    doc = json.loads(run("import", str(tmp_path / "s.txt"), "--kind", "act", "--json")[1])[
        "document"
    ]
    card = json.loads(run("document", doc, "--set", "kind=debate", "--json")[1])
    assert (card["kind"], card["fields"]["kind"]) == ("debate", "debate")
    assert "ХАТШЫ" in run("outline", doc)[1]
    assert json.loads(run("import", str(tmp_path / "s.txt"), "--json")[1])["kind"] == "debate"
    status, _, err = run("document", law, "--set", "kind=debate")  # it has no speakers
    assert (status, err.count("\n")) == (1, 1)
    assert "Первая" in run("outline", law)[1]  # and stays as it was
    assert json.loads(run("document", doc, "--set", "kind=act", "--json")[1])["kind"] == "act"


def test_a_language_and_an_edition_are_removed_and_brought_back(run: Run, both: str) -> None:
    def texts() -> set[tuple[str, str]]:
        card = json.loads(run("document", both, "--json")[1])
        return {(text["lang"], text["edition"]) for text in card["texts"]}

    whole = texts()
    edition = next(day for lang, day in whole if lang == "ru")
    for words in (("--lang", "kk"), ("--edition", edition, "--lang", "ru")):
        assert run("remove", both, *words)[0] == 0
        assert len(texts()) == 1
        assert len(json.loads(run("document", both, "--json")[1])["source"]) == 1
        assert run("remove", "--undo")[0] == 0
        assert texts() == whole
        assert len(json.loads(run("document", both, "--json")[1])["source"]) == 2


def test_what_was_removed_comes_anew_without_being_called_the_same(
    run: Run, law: str, tmp_path: Path
) -> None:
    assert "message" in json.loads(run("import", str(tmp_path / "a.txt"), "--json")[1])
    run("remove", law)
    report = json.loads(run("import", str(tmp_path / "a.txt"), "--json")[1])
    assert (report["document"], report.get("message")) == (law, None)


def test_the_text_beside_a_better_one_can_be_read_and_removed(
    run: Run, law: str, tmp_path: Path
) -> None:
    run("document", law, "--set", "standing=official")
    (tmp_path / "b.txt").write_text(TEXT.replace("Начало", "Иное начало"), encoding="utf-8")
    report = json.loads(run("import", str(tmp_path / "b.txt"), "--json")[1])
    assert report["doubts"][0]["kind"] == "difference"
    assert "Начало." in run("show", "art_1__para_1", "--doc", law)[1]
    shown = run("show", "art_1__para_1", "--doc", f"{law}~beside")
    assert "Иное начало." in shown[1], shown
    (unit,) = json.loads(run("show", "art_1", "--doc", f"{law}~beside", "--json")[1])
    assert unit["standing"] == "unverified-copy"
    card = json.loads(run("document", law, "--json")[1])
    assert (card["beside"], [s["placed"] for s in card["source"]]) == (True, ["in", "beside"])
    assert run("remove", f"{law}~beside")[0] == 0
    assert run("show", "art_1", "--doc", f"{law}~beside")[0] == 1
    assert json.loads(run("remove", "--undo", "--json")[1]) == {"restored": f"{law}~beside"}
    assert run("show", "art_1", "--doc", f"{law}~beside")[0] == 0


def test_kept_files_are_dropped_only_on_yes(run: Run, law: str) -> None:
    card = json.loads(run("document", law, "--json")[1])
    assert card["sources_size"]["bytes"] == card["source"][0]["size"] == len(TEXT.encode())
    assert card["sources_size"]["limit"] == 2_000_000_000
    status, _, err = run("document", law, "--drop-sources")
    assert (status, "--yes" in err) == (1, True)
    assert run("document", law, "--drop-sources", "--yes")[0] == 0
    card = json.loads(run("document", law, "--json")[1])
    assert (card["sources_size"]["bytes"], card["source"][0]["kept"]) == (0, False)
    assert run("show", "art_1")[0] == 0
    assert run("document", law, "--drop-sources", "--yes")[0] == 1
