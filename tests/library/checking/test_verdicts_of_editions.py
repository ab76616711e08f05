"""Verdicts that depend on a date: changed since, inserted, removed, repealed, not yet in force."""

from pathlib import Path

import pytest

from kzailaw_desktop.library import Library
from kzailaw_desktop.library.checking import Verdict, check_text
from kzailaw_desktop.library.importing.files import import_paths

GARDENS = """О садах
Закон Республики Казахстан от 5 мая 2021 года № 77-VII ЗРК
(по состоянию на {date} г.)
Статья 1. Понятия
1. Сад – участок {trees}.
2. Владелец ухаживает за садом.
Статья 2. Уход
Владелец поливает сад.
{more}
"""
EDITIONS = [
    ("10.05.2021", "с деревьями", "Статья 4. Сбор\nСбор уплачивается."),
    ("01.03.2023", "с деревьями и кустами", "Статья 4. Сбор\nСбор уплачивается."),
    ("01.02.2024", "с деревьями, кустами и травой", "Статья 3. Надзор\nОрган проверяет сад."),
]
REPEALED = """О прудах
Закон Республики Казахстан от 7 июня 2010 года № 80-IV
Утратил силу Законом Республики Казахстан от 01.02.2020 № 300-VI.
Статья 1. Понятия
Пруд – водоем.
"""
AHEAD = """О лугах
Закон Республики Казахстан от 9 июля 2025 года № 90-VIII ЗРК
Статья 1. Понятия
Луг – участок с травой.
Статья 2. Порядок введения в действие
Настоящий Закон вводится в действие с 1 января 2999 года.
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    root = tmp_path_factory.mktemp("editions")
    files: list[Path] = []
    for i, (date, trees, more) in enumerate(EDITIONS):
        files.append(root / f"gardens-{i}.txt")
        files[-1].write_text(GARDENS.format(date=date, trees=trees, more=more), encoding="utf-8")
    for name, text in (("ponds", REPEALED), ("meadows", AHEAD)):
        files.append(root / f"{name}.txt")
        files[-1].write_text(text, encoding="utf-8")
    opened = Library.open(root / "own", root / "work.sqlite", index_dir=root / "index")
    _, errors = import_paths(opened, files)
    assert errors == []
    return opened


ON = "По состоянию на {} года: "


@pytest.mark.parametrize(
    ("text", "verdict", "why", "when"),
    [
        (ON.format("1 июня 2022") + "пункт 1 статьи 1 Закона № 77-VII.", "changed", "unit-changed", "2023-03-01"),
        (ON.format("1 июня 2023") + "статья 1 Закона № 77-VII.", "changed", "unit-changed", "2024-02-01"),
        (ON.format("1 июня 2022") + "пункт 2 статьи 1 Закона № 77-VII.", "found", "", ""),
        (ON.format("1 июня 2025") + "пункт 1 статьи 1 Закона № 77-VII.", "found", "", ""),
        (ON.format("1 июня 2022") + "статья 3 Закона № 77-VII.", "changed", "unit-inserted", "2024-02-01"),
        (ON.format("1 июня 2022") + "статья 4 Закона № 77-VII.", "repealed", "unit-removed", "2024-02-01"),
        ("Статья 4 Закона № 77-VII.", "repealed", "unit-removed", ""),
        ("2022 жылғы 1 маусымдағы жағдай бойынша № 77-VII Заңның 1-бабының 1-тармағы.", "changed", "unit-changed", "2023-03-01"),
        ("As of 1 June 2022, Article 1 of Law No. 77-VII.", "changed", "unit-changed", "2023-03-01"),
        (ON.format("1 июня 2019") + "статья 2 Закона № 77-VII.", "changed", "not-yet-in-force", "2021-05-05"),
        ("Статья 1 Закона РК «О прудах».", "repealed", "act-repealed", "2020-02-01"),
        ("Закон РК «О прудах» действует.", "repealed", "act-repealed", "2020-02-01"),
        ("Статья 1 Закона № 90-VIII.", "changed", "not-yet-in-force", "2999-01-01"),
    ],
)  # fmt: skip
def test_the_date_decides(library: Library, text: str, verdict: str, why: str, when: str) -> None:
    (found,) = check_text(library, text)
    assert (found.verdict, found.why, found.when) == (Verdict(verdict), why, when)


def test_a_quotation_of_an_older_edition_is_compared_with_the_newest(library: Library) -> None:
    text = "Пункт 1 статьи 1 Закона № 77-VII: «Сад – участок с деревьями и кустами»."
    (found,) = check_text(library, text)
    assert found.quote is not None
    assert [(d.quoted, d.text) for d in found.quote.differences] != []
