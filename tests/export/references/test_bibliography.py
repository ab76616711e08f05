"""Sources in the form of GOST 7.1, as RIS and as BibTeX."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from kzailaw_desktop.domain import (
    Act,
    Author,
    BibliographicRecord,
    Commentary,
    Debate,
    Expression,
    Source,
    Status,
)
from kzailaw_desktop.export import bibtex, export_sources, gost, ris

DATE = dt.date(2025, 11, 17)
RECORD = BibliographicRecord(
    title={"ru": "Право и машина", "kk": "Құқық және машина", "en": "Law & machine"},
    authors=(
        Author({"ru": "Иванов И.И.", "kk": "Иванов И.И.", "en": "Ivanov I.I."}),
        Author({"ru": "Ахметова Айгуль", "en": "Akhmetova Aigul"}),
    ),
    journal={"ru": "Вестник", "en": "Herald"},
    year=2025,
    volume="7",
    issue="3(12)",
    pages="110-124",
    doi="10.1/x_y",
)
LAW = Act(
    "law-1", "/akn/kz/act/2025-11-17/230-viii", "230-VIII", DATE,
    (Expression("ru", DATE, Status.WORKING_TRANSLATION, "Об учете", ()),
     Expression("kk", DATE, Status.OFFICIAL, "Есеп туралы", (),
                source=Source("Әділет", "https://adilet.zan.kz/kaz/docs/Z1", dt.date(2026, 11, 1)))),
)  # fmt: skip
SITTING = Debate("senate-1", "/x", "Заседание Сената", dt.date(2025, 10, 23), "senate", ())


@pytest.mark.parametrize(
    ("source", "lang", "line"),
    [
        (RECORD, "ru", "Иванов, И. И. Право и машина / И. И. Иванов, А. Ахметова // Вестник."
         " – 2025. – Т. 7. – № 3(12). – С. 110–124. – DOI: 10.1/x_y."),
        (RECORD, "en", "Ivanov, I. I. Law & machine / I. I. Ivanov, A. Akhmetova // Herald. –"
         " 2025. – Vol. 7. – No. 3(12). – P. 110–124. – DOI: 10.1/x_y."),
        (replace(RECORD, authors=RECORD.authors * 2, doi="", volume="", url="http://a"), "kk",
         "Құқық және машина / И. И. Иванов [және т.б.] // Вестник. – 2025. – № 3(12)."
         " – Б. 110–124. – URL: http://a."),
        (replace(RECORD, authors=(), issue="", volume="", pages="", doi=""), "ru",
         "Право и машина // Вестник. – 2025."),
        (replace(RECORD, authors=(Author({"ru": "П.П. Петров"}),)), "ru",
         "Петров, П. П. Право и машина / П. П. Петров // Вестник. – 2025. – Т. 7. – № 3(12)."
         " – С. 110–124. – DOI: 10.1/x_y."),
        (Commentary("ivanov-2025", "en", RECORD), "ru",
         "Ivanov, I. I. Law & machine / I. I. Ivanov, A. Akhmetova // Herald. – 2025. –"
         " Vol. 7. – No. 3(12). – P. 110–124. – DOI: 10.1/x_y."),
        (LAW, "ru", "Об учете : Закон Республики Казахстан от 17 ноября 2025 года № 230-VIII"
         " (редакция от 17.11.2025; рабочий перевод, не официальный текст)."),
        (LAW, "kk", "Есеп туралы : 2025 жылғы 17 қарашадағы № 230-VIII Қазақстан Республикасының"
         " Заңы (17.11.2025 редакциясы; ресми мәтін) // «Әділет» АҚЖ. – URL:"
         " https://adilet.zan.kz/kaz/docs/Z1 (қаралған күні: 01.11.2026)."),
        (replace(RECORD, journal={}, authors=(Author({"ru": "Салим Арон Аманұлы"}),), doi=""), "ru",
         "Салим, А. А. Право и машина / А. А. Салим. – 2025. – Т. 7. – № 3(12). – С. 110–124."),
        (SITTING, "ru", "Стенограмма заседания Сената Парламента Республики Казахстан от 23 октября"
         " 2025 года."),
        (SITTING, "kk", "Қазақстан Республикасы Парламенті Сенаты отырысының стенограммасы. – 2025"
         " жылғы 23 қазан."),
        (replace(SITTING, body="maslikhat"), "ru", "Заседание Сената : 23 октября 2025 года."),
        (replace(SITTING, body="", title="Сенат, 23.10.2025"), "kk", "Сенат, 23.10.2025."),
    ],
)  # fmt: skip
def test_gost(source, lang: str, line: str) -> None:
    assert gost(source, lang).replace("\u00a0", " ") == line


def test_ris() -> None:
    text = ris([RECORD, LAW, SITTING])
    records = text.strip().split("\r\n\r\n")
    assert len(records) == 3
    first = records[0].split("\r\n")
    assert first[0] == "TY  - JOUR"
    assert first[-1].startswith("ER  -")
    for line in ("AU  - Иванов, И. И.", "AU  - Ахметова, Айгуль", "SP  - 110", "EP  - 124",
                 "DO  - 10.1/x_y", "IS  - 3(12)", "TI  - Право и машина"):  # fmt: skip
        assert line in first
    assert records[1].startswith("TY  - STAT")
    assert records[2].startswith("TY  - HEAR")


def test_bibtex() -> None:
    text = bibtex([RECORD, LAW])
    assert "@article{ivanov-2025," in text
    assert "  author = {Иванов, И. И. and Ахметова, Айгуль}," in text
    assert "  pages = {110--124}," in text
    assert "  doi = {10.1/x_y}," in text
    assert "title = {Law \\& machine}" in bibtex([Commentary("a", "en", RECORD)])
    assert "@misc{law-1," in text
    assert text.count("{") == text.count("}")


@pytest.mark.parametrize(
    ("name", "start"), [("s.ris", "TY  - JOUR"), ("s.bib", "@article{"), ("s.txt", "1. Иванов")]
)
def test_lists_by_the_name_of_the_file(name: str, start: str, tmp_path: Path) -> None:
    assert export_sources([RECORD, LAW], tmp_path / name).items == 2
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)
