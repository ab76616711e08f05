"""Lists of search results as Word, CSV, RIS and BibTeX."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import docx
import pytest
from sample_results import ITEMS, content

from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export.reports.results import ResultsContent, export_results


def test_word_has_documents_as_headings_and_the_words_found_in_bold(tmp_path: Path) -> None:
    out = tmp_path / "r.docx"
    assert export_results(content(), out).items == 3
    paragraphs = docx.Document(str(out)).paragraphs
    headings = [p.text for p in paragraphs if p.style.name.casefold() == "heading 1"]
    assert headings == ["Об образце", "О рисках", "Мои заметки", "Источники"]
    entry = next(p for p in paragraphs if "проводится" in p.text)
    bold = "".join(r.text for r in entry.runs if r.bold)
    assert bold.replace("\u00a0", " ") == "Ст. 17. Оценка рисков"
    assert any("ст. 17 Закона" in p.text.replace("\u00a0", " ") for p in paragraphs)
    assert paragraphs[-1].text.startswith("1.\tИванова")


def test_a_table_opens_in_a_spreadsheet_and_runs_nothing(tmp_path: Path) -> None:
    out = tmp_path / "r.csv"
    export_results(content(), out)
    data = out.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
    assert rows[0][0] == "№"
    assert [len(row) for row in rows] == [9, 9, 9, 9]
    assert rows[1][1:4] == ["акт", "Об образце", "Ст. 17"]
    assert rows[3][7] == "'=1+1 проверить"


@pytest.mark.parametrize(
    ("suffix", "found"),
    [
        (".ris", ["TY  - JOUR", "N1  - Иванова И.И., 2025: Риск {100%} растёт.", "ER  - "]),
        (".bib", ["@article{ivanova-2025,", "annote = {Иванова И.И., 2025: Риск (100\\%) растёт.}"]),
    ],
)  # fmt: skip
def test_sources_carry_what_was_found_in_them(
    tmp_path: Path, suffix: str, found: list[str]
) -> None:
    out = tmp_path / f"r{suffix}"
    assert export_results(content(), out).items == 1
    text = out.read_text(encoding="utf-8")
    assert all(part in text for part in found)
    assert text.count("ER  - ") == (1 if suffix == ".ris" else 0)
    assert text.count("{") == text.count("}")


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_every_language_has_its_words(tmp_path: Path, lang: str) -> None:
    made = ResultsContent("сұрау", ITEMS, (), lang=lang)
    for suffix in (".docx", ".csv"):
        assert export_results(made, tmp_path / f"{lang}{suffix}").file.stat().st_size > 100


@pytest.mark.parametrize(
    ("name", "code"), [("r.txt", "export-format"), ("none/r.csv", "export-no-folder")]
)
def test_what_cannot_be_written_is_refused(tmp_path: Path, name: str, code: str) -> None:
    with pytest.raises(ExportFailed) as caught:
        export_results(content(), tmp_path / name)
    assert caught.value.code == code


def test_nothing_is_not_exported(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed):
        export_results(ResultsContent("x", ()), tmp_path / "r.docx")
