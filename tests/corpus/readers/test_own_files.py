"""What the program wrote is never imported as the law; nor is a comparative table."""

from __future__ import annotations

import pytest

from kzailaw_desktop.corpus.readers import own_files, read
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.export.content import ExportResult
from kzailaw_desktop.export.formats import export_as
from kzailaw_desktop.export.word.document import WordDocument
from kzailaw_desktop.export.word.wml import paragraph, run

CASES = ("redline-imports-as-the-law", "memo-imports-as-the-law")


def written(out, kind="redline"):
    document = WordDocument()
    document.add(paragraph("UnitBody", run("1-бап. Мақсат", "kk")))
    document.mark(kind, draft="d1", languages="kk ru", acts="law-230-viii@2025-11-17")
    document.save(out)
    return ExportResult(out, 1)


@pytest.mark.parametrize("suffix", ["docx", "html"])
def test_marked_file_is_refused(tmp_path, suffix):
    out = tmp_path / f"x.{suffix}"
    export_as(written, out)
    assert own_files.kind_of(out.read_bytes()) == ("redline" if suffix == "docx" else "")
    with pytest.raises(InputRefused, match="bring-back"):
        own_files.refuse(out.read_bytes(), read(out))


@pytest.mark.parametrize("name", CASES)
def test_file_of_0_1_is_known_by_its_styles(shared, name):
    file = shared / "testdata" / "cases" / "drafts" / f"{name}.docx"
    with pytest.raises(InputRefused, match="bring-back"):
        own_files.refuse(file.read_bytes(), read(file))


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("СРАВНИТЕЛЬНАЯ ТАБЛИЦА", "import-comparative-table"),
        (
            "«…» Қазақстан Республикасы Заңының жобасына САЛЫСТЫРМА КЕСТЕ",
            "import-comparative-table",
        ),
        ("Қазақ тілінде – ресми мәтін, 17.11.2025 редакциясы", "import-own-document"),
        ("На русском языке – рабочий перевод, не официальный текст", "import-own-document"),
    ],
)
def test_copy_in_another_format_is_known_by_its_head(line, code):
    source = SourceText((Line(1, line), Line(2, "Статья 1. Цель")), "txt", "x.txt")
    with pytest.raises(InputRefused) as caught:
        own_files.refuse(b"", source)
    assert caught.value.code == code


def test_act_is_no_own_file(shared):
    for file in sorted((shared / "testdata").glob("*.docx")):
        if "comparative" not in file.name:
            assert own_files.kind_of(file.read_bytes()) is None
