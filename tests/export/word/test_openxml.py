"""Every kind of Word file that we write is valid Office Open XML."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from sample_law import ACTS, DRAFT
from sample_memo import MEMO
from sample_results import content

from kzailaw_desktop.export import DRAFT_DOCUMENTS, MemoOptions, export_memo
from kzailaw_desktop.export.draft_documents.table import export_table, layouts
from kzailaw_desktop.export.reports.results import export_results
from kzailaw_desktop.export.word.template_parts import FONT

openxml_audit = pytest.importorskip("openxml_audit", reason="make setup installs openxml-audit")


def findings(file: Path) -> list[str]:
    result = openxml_audit.OpenXmlValidator().validate(file)
    return [f"{error.part_uri}: {error.description}" for error in result.errors]


@pytest.mark.parametrize("name", DRAFT_DOCUMENTS)
def test_documents_of_a_draft(name: str, tmp_path: Path) -> None:
    out = tmp_path / "x.docx"
    DRAFT_DOCUMENTS[name](DRAFT, ACTS, out)
    assert findings(out) == []


@pytest.mark.parametrize("layout", layouts())
def test_tables_in_all_layouts(layout: str, tmp_path: Path) -> None:
    export_table(DRAFT, ACTS, tmp_path / "x.docx", layout=layout)
    assert findings(tmp_path / "x.docx") == []


@pytest.mark.parametrize("notes", ["comments", "numbered", "text"])
def test_memos(notes: str, tmp_path: Path) -> None:
    export_memo(MEMO, tmp_path / "x.docx", MemoOptions(notes=notes, contents=True))
    assert findings(tmp_path / "x.docx") == []


def test_results_of_a_search(tmp_path: Path) -> None:
    export_results(content(), tmp_path / "x.docx")
    assert findings(tmp_path / "x.docx") == []


def test_the_font_is_named(tmp_path: Path) -> None:
    out = tmp_path / "x.docx"
    export_table(DRAFT, ACTS, out)
    with zipfile.ZipFile(out) as package:
        fonts = package.read("word/fontTable.xml").decode()
    assert f'w:name="{FONT}"' in fonts


def test_numbers_are_not_torn(tmp_path: Path) -> None:
    out = tmp_path / "x.docx"
    export_table(DRAFT, ACTS, out)
    with zipfile.ZipFile(out) as package:
        xml = package.read("word/document.xml").decode()
    assert '<w:t xml:space="preserve">1</w:t><w:noBreakHyphen/>' in xml
